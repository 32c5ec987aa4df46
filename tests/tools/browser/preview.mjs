// Follows a running preview in Chromium while an officer makes a mistake in one file and mends it; prints what the page showed as one JSON document.
// node preview.mjs ADDRESS FILE RIGHT WRONG MENDED SHOWN      a text of the file, what stands in its place in turn, and what the page shows of the last
import { readFile, rename, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const [address, file, right, wrong, mended, awaited] = process.argv.slice(2);

/** Saves as many editors do: the new text beside the old one, then in its place. */
async function save(from, to) {
  await writeFile(`${file}~`, (await readFile(file, "utf8")).replace(from, to));
  await rename(`${file}~`, file);
}

/** What the overlay shows; runs in the page. */
function read() {
  const root = document.querySelector("prongsai-preview").shadowRoot;
  const texts = (selector) => [...root.querySelectorAll(selector)].map((e) => e.textContent);
  const panel = root.querySelector(".panel");
  return {
    messages: texts(".message .thai"), places: texts(".where .place"), codes: texts(".code"),
    lines: texts(".source code"), marks: texts("mark"), hints: texts(".hint .thai"),
    overflow: panel.scrollWidth - panel.clientWidth,
    page: document.querySelector("main").textContent,
  };
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH || "/usr/bin/chromium", args: ["--headless", "--no-sandbox", "--disable-gpu"] });
try {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const troubles = [];
  page.on("console", (message) => troubles.push(message.text()));
  page.on("pageerror", (error) => troubles.push(error.message));
  await page.goto(address);
  const before = await page.locator("main").textContent();
  await page.evaluate(() => scrollTo(0, 200));
  const scrolled = await page.evaluate(() => scrollY);

  await save(right, wrong);
  await page.waitForFunction(() => document.querySelector("prongsai-preview")?.shadowRoot.querySelector(".panel li"));
  const shown = await page.evaluate(read);

  await save(wrong, mended);
  await page.waitForFunction((text) => document.querySelector("main")?.textContent.includes(text), awaited);
  await page.waitForFunction((y) => scrollY === y, scrolled);
  const isGone = await page.evaluate(() => document.querySelector("prongsai-preview") === null);
  console.log(JSON.stringify({ ...shown, isPageKept: shown.page === before, isGone, troubles }));
} finally {
  await browser.close();
}
