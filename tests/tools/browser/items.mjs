// Looks at every page of an item of a built site in Chromium, narrow and wide, in light and dark, without script and on paper. Prints one JSON document like run.mjs.
// node items.mjs OUTPUT-FOLDER
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "./server.mjs";
import { findPages } from "./site.mjs";
import { share } from "./share.mjs";
import { Findings, Visitor } from "./visitor.mjs";
import { checkAccessibility, checkLooks } from "./checks/accessibility.mjs";
import { checkLanguage, checkLayoutShift, checkOverflow, checkTornText } from "./checks/page.mjs";
import { checkPrintedPage } from "./checks/print.mjs";
import { checkTables } from "./checks/table.mjs";
import { checkWithoutScript } from "./checks/without-script.mjs";

const [narrow, phone, screen] = [320, 360, 1280];

async function lookAt(visitor, without, page) {
  await visitor.visit(page.path, phone);
  await checkLanguage(visitor, page);
  await checkLayoutShift(visitor);
  await checkAccessibility(visitor);
  await visitor.show(narrow);
  await checkOverflow(visitor);
  await checkTornText(visitor);
  await visitor.show(screen, "dark");
  await checkLooks(visitor);
  await visitor.show(screen);
  await checkWithoutScript(visitor, without, page);
  await checkOverflow(visitor);
  await checkTornText(visitor);
  await checkTables(visitor);
  await checkPrintedPage(visitor);
}

const folder = resolve(process.argv[2]);
const server = await serve(folder);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH || "/usr/bin/chromium", args: ["--headless", "--no-sandbox", "--disable-gpu"] });
const findings = new Findings();
try {
  const pages = findPages(folder).filter((page) => page.type === "oit-item");
  const visits = await share(pages.map((page) => (visitor, without) => lookAt(visitor, without, page)), (options) => Visitor.open(browser, server.origin, findings, options));
  console.log(JSON.stringify({ pages: pages.length, types: 1, visits, violations: findings.all }));
} finally {
  await browser.close();
  await server.close();
}
