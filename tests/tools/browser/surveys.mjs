// Opens the home and the contact page of a site at moments in time; prints, for each moment, which surveys each page shows, as one JSON document.
// node surveys.mjs FOLDER MOMENT…      a moment as 2022-03-01T00:00:00+07:00, and "none" for a reader without scripts
import { chromium } from "playwright-core";
import { serve } from "./server.mjs";

const [folder, ...moments] = process.argv.slice(2);
const site = await serve(folder);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH || "/usr/bin/chromium", args: ["--headless", "--no-sandbox", "--disable-gpu"] });

async function shownAt(moment, path) {
  const context = await browser.newContext({ javaScriptEnabled: moment !== "none", timezoneId: "America/New_York" });
  const page = await context.newPage();
  if (moment !== "none") {
    await page.clock.setFixedTime(moment);
  }
  await page.goto(site.origin + path);
  const shown = [];
  for (const link of await page.locator(".survey-name a").all()) {
    if (await link.isVisible()) {
      shown.push(await link.getAttribute("href"));
    }
  }
  await context.close();
  return shown;
}

try {
  const seen = {};
  for (const moment of moments) {
    seen[moment] = [await shownAt(moment, "/"), await shownAt(moment, "/en/contact/")];
  }
  console.log(JSON.stringify(seen));
} finally {
  await browser.close();
  await site.close();
}
