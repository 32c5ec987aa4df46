// The site without its script: the same text and links. What a script makes usable is marked data-enhanced and left out.

/** Compares the page that is open with itself in a tab with scripts turned off. */
export async function checkWithoutScript(usual, without, page) {
  await without.visit(page.path, usual.place.width);
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
  return await visitor.tab.evaluate(() => {
    const enhanced = [...document.querySelectorAll("[data-enhanced], button[data-copy]")];
    enhanced.forEach((e) => { e.style.display = "none"; });
    const text = document.querySelector("main")?.innerText.trim() ?? "";
    enhanced.forEach((e) => { e.style.display = ""; });
    return { text, links: [...document.querySelectorAll("a[href]")].map((link) => `${link.textContent.trim()} -> ${link.href}`) };
  });
}
