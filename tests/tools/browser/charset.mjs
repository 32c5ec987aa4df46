// Opens pages of a built site as a host serves them that names another character set, and prints what Chromium shows.
// node charset.mjs OUTPUT-FOLDER CHARSET...      Prints one JSON object: the character set, and what the page was read as and its title.
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "./server.mjs";

const [folder, ...charsets] = process.argv.slice(2);
const server = await serve(resolve(folder));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH || "/usr/bin/chromium", args: ["--headless", "--no-sandbox", "--disable-gpu"] });
const seen = {};
try {
  const tab = await browser.newPage();
  for (const charset of charsets) {
    const answer = await tab.goto(`${server.origin}/?charset=${charset}`);
    seen[charset] = [(await answer.headerValue("content-type")) ?? "", await tab.evaluate(() => document.characterSet), await tab.title()];
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(JSON.stringify(seen));
