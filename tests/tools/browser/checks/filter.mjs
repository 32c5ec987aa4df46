// The filter above the OIT list: what it leaves, what it says, and the address that keeps it.
import { cultures } from "../site.mjs";

/** What people type for what they see: sara am in two parts, sara ae as two sara e, and a sign that nobody sees. */
const spellings = [
  [/[ก-ฮ]\u0E33/, (seen) => seen.replace("\u0E33", "\u0E4D\u0E32")],
  [/\u0E41[ก-ฮ]{2}/, (seen) => seen.replace("\u0E41", "\u0E40\u0E40")],
  [/[ก-ฮ]{3}/, (seen) => seen[0] + "\u2060" + seen.slice(1)],
];

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
  await checkSpellings(visitor, page, all);
  await visitor.tab.fill("[data-filter] [name=q]", "");
  const group = all[0].group;
  await visitor.tab.selectOption("[data-filter] [name=group]", group);
  await expectRows(visitor, "a group", all.filter((row) => row.group === group));
  await visitor.tab.goto(visitor.tab.url());
  await expectRows(visitor, "a group named in the address", all.filter((row) => row.group === group));
  await visitor.tab.fill("[data-filter] [name=q]", "qqqq");
  await expectRows(visitor, "what no row holds", []);
}

/** As the search page does, by the same thai.js. */
async function checkSpellings(visitor, page, all) {
  for (const [pattern, otherwise] of spellings) {
    const seen = all.map((row) => pattern.exec(row.title)?.[0]).find(Boolean);
    if (seen) {
      await visitor.tab.fill("[data-filter] [name=q]", otherwise(seen));
      await expectRows(visitor, `"${seen}", spelled otherwise`, all.filter((row) => row.text.includes(seen)));
    } else if (page.culture === cultures[0]) {
      visitor.report("filter", `no title holds ${pattern}`);
    }
  }
}

async function expectRows(visitor, asked, expected) {
  const shown = (await rows(visitor)).filter((row) => row.shown);
  if (shown.map((r) => r.code).join() !== expected.map((r) => r.code).join()) {
    visitor.report("filter", `asked for ${asked}, it leaves ${shown.length} rows instead of ${expected.length}`);
  }
  const { status, headings } = await visitor.tab.evaluate(() => ({
    status: document.querySelector("[data-filter] [role=status]").textContent,
    headings: [...document.querySelectorAll("table.items tbody")].filter((t) => t.getClientRects().length > 0 && !t.querySelector("tr[data-state]:not([hidden])")).length,
  }));
  if (Number(/\d+/.exec(status)?.[0]) !== expected.length) {
    visitor.report("filter", `asked for ${asked}, it says "${status}" instead of ${expected.length}`);
  }
  if (headings > 0) {
    visitor.report("filter", `asked for ${asked}, ${headings} groups without a row are shown`);
  }
}

async function rows(visitor) {
  return await visitor.tab.evaluate(() => [...document.querySelectorAll("table.items tr[data-state]")].map((row) => ({
    code: row.querySelector(".item-code").textContent,
    title: row.querySelector("a").textContent,
    text: row.textContent.toLowerCase(),
    group: row.dataset.group,
    shown: row.getClientRects().length > 0,
  })));
}
