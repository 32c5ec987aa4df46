// Looks at the gallery of components in Chromium: each example by itself against axe, and none wider than a wide page; on their pages they are also looked at narrow.
// node gallery.mjs OUTPUT-FOLDER PAGE...      Prints one JSON document like run.mjs.
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "./server.mjs";
import { Findings, Visitor } from "./visitor.mjs";
import { checkAccessibility, checkLooks } from "./checks/accessibility.mjs";
import { checkOverflow, checkTornText } from "./checks/page.mjs";

// What only a whole page can keep: a gallery has many of everything.
const ofWholePages = [
  "region", "heading-order", "page-has-heading-one", "landmark-unique", "landmark-no-duplicate-banner", "landmark-no-duplicate-contentinfo",
  "landmark-banner-is-top-level", "landmark-contentinfo-is-top-level", "landmark-complementary-is-top-level", "duplicate-id", "duplicate-id-aria",
];

const [folder, ...pages] = process.argv.slice(2);
const server = await serve(resolve(folder));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH || "/usr/bin/chromium", args: ["--headless", "--no-sandbox", "--disable-gpu"] });
const findings = new Findings();
let examples = 0;
let visits = 0;
try {
  const visitor = await Visitor.open(browser, server.origin, findings);
  for (const page of pages) {
    for (const width of [320, 1280]) {
      await visitor.visit(page, width);
      if (width > 320) {
        await checkOverflow(visitor);
        await checkTornText(visitor);
      }
      const ids = await visitor.tab.evaluate(() => [...document.querySelectorAll("[data-example]")].map((e) => e.dataset.example));
      examples = ids.length;
      const places = ids.map((id) => `[data-example="${id}"]`);
      await checkAccessibility(visitor, "", places, ofWholePages);
      await visitor.show(width, "dark");
      await checkLooks(visitor, "", places);
    }
  }
  visits = visitor.visits;
  await visitor.close();
} finally {
  await browser.close();
  await server.close();
}
console.log(JSON.stringify({ pages: examples, types: 1, visits, violations: findings.all }));
