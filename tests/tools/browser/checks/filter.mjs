// The filter above the OIT list: what it leaves, what it says, and the address that keeps it.

/** Types, chooses and reloads as a reader would; every figure is counted from the rows themselves. */
export async function checkFilter(visitor, page) {
  await visitor.visit(page.path, 360);
  const all = await rows(visitor);
  const code = all[Math.floor(all.length / 2)].code;
  await visitor.tab.fill("[data-filter] [name=q]", code.toLowerCase());
  await expectRows(visitor, "a code", all.filter((row) => row.code === code));
  const word = /\S{4,8}/.exec(all.at(-1).title.slice(2))[0];
  await visitor.tab.fill("[data-filter] [name=q]", word);
  await expectRows(visitor, `"${word}", cut from within a title`, all.filter((row) => row.text.includes(word.toLowerCase())));
  await visitor.tab.fill("[data-filter] [name=q]", "");
  const group = all[0].group;
  await visitor.tab.selectOption("[data-filter] [name=group]", group);
  await expectRows(visitor, "a group", all.filter((row) => row.group === group));
  await visitor.tab.goto(visitor.tab.url());
  await expectRows(visitor, "a group named in the address", all.filter((row) => row.group === group));
  await visitor.tab.fill("[data-filter] [name=q]", "qqqq");
  await expectRows(visitor, "what no row holds", []);
}

async function expectRows(visitor, asked, expected) {
  const shown = (await rows(visitor)).filter((row) => row.shown);
  if (shown.map((r) => r.code).join() !== expected.map((r) => r.code).join()) {
    visitor.report("filter", `asked for ${asked}, it leaves ${shown.length} rows instead of ${expected.length}`);
  }
  const { status, headings } = await visitor.tab.evaluate(() => ({
    status: document.querySelector("[data-filter] [role=status]").textContent,
    headings: [...document.querySelectorAll("table.items")].filter((t) => t.getClientRects().length > 0 && !t.querySelector("tbody tr:not([hidden])")).length,
  }));
  if (Number(/\d+/.exec(status)?.[0]) !== expected.length) {
    visitor.report("filter", `asked for ${asked}, it says "${status}" instead of ${expected.length}`);
  }
  if (headings > 0) {
    visitor.report("filter", `asked for ${asked}, ${headings} tables without a row are shown`);
  }
}

async function rows(visitor) {
  return await visitor.tab.evaluate(() => [...document.querySelectorAll("table.items tbody tr")].map((row) => ({
    code: row.querySelector(".item-code").textContent,
    title: row.querySelector("a").textContent,
    text: row.textContent.toLowerCase(),
    group: row.dataset.group,
    shown: row.getClientRects().length > 0,
  })));
}
