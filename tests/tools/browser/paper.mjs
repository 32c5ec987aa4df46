// Prints the first page of a folder, with its scripts, as a PDF on A4.
// node paper.mjs FOLDER FILE
import { chromium } from "playwright-core";
import { serve } from "./server.mjs";

const [folder, path] = process.argv.slice(2);
const site = await serve(folder);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH || "/usr/bin/chromium", args: ["--headless", "--no-sandbox", "--disable-gpu"] });
try {
  const page = await browser.newPage();
  await page.goto(site.origin + "/");
  await page.pdf({ path, format: "A4" });
} finally {
  await browser.close();
  await site.close();
}
