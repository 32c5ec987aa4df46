// Tables that sort: a head sorts them and it is said, words find rows. A page with a table that its script does not reach is found here.

/** Sorts by each head, both ways, and looks for the words of a row, as a reader would; what is expected comes from the rows themselves. */
export async function checkTables(visitor) {
  const count = await visitor.tab.evaluate(() => document.querySelectorAll("[data-table]").length);
  for (let i = 0; i < count; i++) {
    const table = visitor.tab.locator("[data-table]").nth(i);
    await checkSorting(visitor, table);
    await checkWords(visitor, table);
  }
}

async function checkSorting(visitor, table) {
  const heads = table.locator("thead th");
  for (let column = 0; column < await heads.count(); column++) {
    const button = heads.nth(column).locator("button");
    if (await button.count() !== 1) {
      visitor.report("table", "a head is no button");
      return;
    }
    for (const way of ["ascending", "descending"]) {
      await button.click();
      const found = await heads.nth(column).getAttribute("aria-sort");
      const said = await table.evaluate((part) => part.querySelector("[data-sorted]")?.textContent ?? "");
      if (!said.includes((await button.textContent()).trim())) {
        visitor.report("table", `sorted by head ${column}, it says "${said}"`);
      }
      const order = await table.evaluate((part, at) => [...part.querySelectorAll("tbody tr")].map((row) => row.dataset.order.split(" ")[at]).filter((o) => o !== "-").map(Number), column);
      const sign = way === "ascending" ? 1 : -1;
      if (found !== way || order.some((o, at) => at > 0 && (o - order[at - 1]) * sign < 0)) {
        visitor.report("table", `sorted by head ${column}, ${way}: it says ${found} and its rows stand as ${order.join(" ")}`);
      }
    }
  }
}

async function checkWords(visitor, table) {
  const field = table.locator("[data-words]");
  if (await field.count() === 0) {
    return;
  }
  const last = await table.evaluate((part) => [...part.querySelectorAll("tbody tr")].at(-1).textContent.trim().replace(/\s+/g, " "));
  await field.fill(last);
  const shown = await table.evaluate((part) => [...part.querySelectorAll("tbody tr")].filter((row) => row.getClientRects().length > 0).map((row) => row.textContent.trim().replace(/\s+/g, " ")));
  if (!shown.includes(last) || shown.some((text) => text.length !== last.length && !text.includes(last.split(" ")[0]))) {
    visitor.report("table", `asked for a row's words, it shows ${shown.length} rows`);
  }
  await field.fill("qqqq");
  if (await table.evaluate((part) => [...part.querySelectorAll("tbody tr")].some((row) => row.getClientRects().length > 0))) {
    visitor.report("table", "asked for what no row holds, it shows rows");
  }
  await field.fill("");
}
