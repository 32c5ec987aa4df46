// The site without its script: the same text and links. What a script makes usable is marked data-enhanced and left out.

/** Compares a page in two tabs: one as usual, the other with scripts turned off. */
export async function checkWithoutScript(usual, without, page, width) {
  await usual.visit(page.path, width);
  await without.visit(page.path, width);
  const expected = await read(usual);
  const actual = await read(without);
  if (actual.text !== expected.text || actual.text === "") {
    without.report("no-script", "the main part has no text, or another than with the script");
  }
  for (const link of expected.links.filter((l) => !actual.links.includes(l)).slice(0, 3)) {
    without.report("no-script", `this link is there only with the script: ${link}`);
  }
  for (const link of actual.links.filter((l) => !expected.links.includes(l)).slice(0, 3)) {
    without.report("no-script", `this link is there only without the script: ${link}`);
  }
}

async function read(visitor) {
  return await visitor.tab.evaluate(() => (document.querySelectorAll("[data-enhanced], button[data-copy]").forEach((e) => { e.style.display = "none"; }), {
    text: document.querySelector("main")?.innerText.trim() ?? "",
    links: [...document.querySelectorAll("a[href]")].map((link) => `${link.textContent.trim()} -> ${link.href}`),
  }));
}
