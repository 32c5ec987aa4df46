// Opens a page with a table of a folder and sorts it by each head, both ways, from the keyboard; prints for each the first cells of its rows, as one JSON document.
// node orders.mjs FOLDER
import { chromium } from "playwright-core";
import { serve } from "./server.mjs";

const site = await serve(process.argv[2]);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH || "/usr/bin/chromium", args: ["--headless", "--no-sandbox", "--disable-gpu"] });
try {
  const page = await browser.newPage();
  const faults = [];
  page.on("pageerror", (fault) => faults.push(fault.message));
  await page.goto(site.origin + "/");
  const orders = [];
  for (const head of await page.locator("thead th").all()) {
    for (const way of ["ascending", "descending"]) {
      await head.locator("button").focus();
      await page.keyboard.press("Enter");
      const rows = await page.evaluate(() => [...document.querySelectorAll("tbody tr")].map((row) => row.cells[0].textContent).join(""));
      orders.push((await head.getAttribute("aria-sort")) === way ? rows : `not ${way}`);
    }
  }
  console.log(JSON.stringify([...orders, ...faults]));
} finally {
  await browser.close();
  await site.close();
}
