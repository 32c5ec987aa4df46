// Visits a built site in Chromium and prints one JSON document: what was looked at, and every violation found.
// node run.mjs OUTPUT-FOLDER      CHROMIUM_PATH: the browser, if it is not /usr/bin/chromium
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "./server.mjs";
import { share } from "./share.mjs";
import { addressIn, cultures, findPages, isPortal, pageTypes, representatives } from "./site.mjs";
import { Findings, Visitor } from "./visitor.mjs";
import { checkAccessibility, checkComplaintByKeyboard, checkCopying, checkForcedColors, checkLooks } from "./checks/accessibility.mjs";
import { checkFilter } from "./checks/filter.mjs";
import { checkDrawnFonts, checkFonts } from "./checks/fonts.mjs";
import { checkFirstItem, checkFirstScreen, checkLanguage, checkLargeText, checkLayoutShift, checkNothingStored, checkOverflow, checkTornText } from "./checks/page.mjs";
import { checkPreview } from "./checks/preview.mjs";
import { checkListOnPaper, checkPdf, checkPrintedPage } from "./checks/print.mjs";
import { checkKeywords, checkSearch, checkSearchWithoutScript } from "./checks/search.mjs";
import { checkTables } from "./checks/table.mjs";
import { checkLargestLetters, checkView } from "./checks/view.mjs";
import { checkTaps, checkWholeWords } from "./checks/words.mjs";
import { checkWithoutScript } from "./checks/without-script.mjs";

/** The narrowest, a usual phone, a tablet, a screen. Colours do not depend on the width: in the dark the usual phone and screen are enough. */
const [narrow, phone, tablet, screen] = [320, 360, 768, 1280];
const font = { family: "Sarabun", weights: ["400", "700"] };
const printed = ["memo", "oit-list"];

// No name is ever resolved: a page that asks for something elsewhere fails here instead of reaching it.
const browserArguments = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--no-proxy-server", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

async function lookAtEveryPage(visitor, page) {
  await visitor.visit(page.path, narrow);
  await checkLanguage(visitor, page);
  await checkOverflow(visitor);
  await checkTornText(visitor);
  await checkWholeWords(visitor, page.culture);
  await checkNothingStored(visitor);
}

/** Loads the page narrow and wide. Between these the window is made wider or narrower, and the dark is switched on: loading is what takes the time. */
async function lookAtPageType(visitor, without, page) {
  await lookAtEveryPage(visitor, page);
  await lookAsLoaded(visitor, page);
  await visitor.show(phone);
  await checkOverflow(visitor);
  await checkWholeWords(visitor, page.culture);
  await checkTaps(visitor);
  await checkLargestLetters(visitor);
  if (page.type !== "search") {
    await checkWithoutScript(visitor, without, page);
  }
  await lookWithDetailsOpen(visitor);

  await visitor.visit(page.path, screen);
  await checkOverflow(visitor);
  await checkWholeWords(visitor, page.culture);
  await checkTornText(visitor);
  await lookAsLoaded(visitor, page);
  await visitor.show(screen, "dark");
  await checkOverflow(visitor);
  await checkLooks(visitor);
  await visitor.show(tablet);
  await checkOverflow(visitor);
  await checkAccessibility(visitor);
  await checkComplaintByKeyboard(visitor, page.culture);
  await visitor.show(screen);
  await checkDrawnFonts(visitor);
  await checkForcedColors(visitor);
  await checkCopying(visitor);
  await checkNothingStored(visitor);
  await checkTables(visitor);
  await checkLargeText(visitor);
  await checkPrintedPage(visitor);
}

async function lookAsLoaded(visitor, page) {
  await checkLayoutShift(visitor);
  await checkFonts(visitor, font.family, font.weights);
  await checkAccessibility(visitor);
  await checkComplaintByKeyboard(visitor, page.culture);
}

async function lookWithDetailsOpen(visitor) {
  await visitor.tab.evaluate(() => document.querySelectorAll("details").forEach((details) => { details.open = true; }));
  for (const [width, scheme, check] of [[narrow, "light", checkAccessibility], [phone, "dark", checkLooks]]) {
    await visitor.show(width, scheme);
    await checkOverflow(visitor, " with all details open");
    await check(visitor, " with all details open");
  }
}

/** An address that does not exist, deep in the site: the page that a server gives there still finds its style sheet. */
async function lookAtMissingPage(visitor) {
  await visitor.visit("/no/such/page/", phone, "light", { expectsNotFound: true });
  await checkFonts(visitor, font.family, font.weights);
}

function checkCoverage(findings, folder, pages) {
  const report = (page, detail) => findings.add({ page, width: 0, scheme: "" }, "coverage", detail);
  for (const page of pages.filter((p) => p.type === null)) {
    report(page.path, "is of no type that site.mjs knows");
  }
  for (const culture of cultures) {
    for (const type of pageTypes(folder).filter((t) => !pages.some((p) => p.type === t && p.culture === culture))) {
      report(addressIn(culture, "/"), `there is no page of the type ${type}`);
    }
  }
}

async function look(browser, folder, origin) {
  const findings = new Findings();
  const pages = findPages(folder);
  const chosen = representatives(pages.filter((p) => p.type !== null));
  const open = (options) => Visitor.open(browser, origin, findings, options);
  checkCoverage(findings, folder, pages);
  const visits = await share([
    ...chosen.map((page) => (visitor, without) => lookAtPageType(visitor, without, page)),
    ...chosen.filter((page) => page.type === "search").flatMap((page) => [
      (visitor) => checkSearch(visitor, page, folder),
      (_, without) => checkSearchWithoutScript(without, page, folder),
    ]),
    ...chosen.filter((page) => page.type === "keyword-index").map((page) => (visitor) => checkKeywords(visitor, page)),
    ...cultures.map((culture) => async (served) => {
      const preview = await open();
      await checkPreview(preview, served, folder, addressIn(culture, "/"), font).finally(() => preview.close());
    }),
    ...chosen.filter((page) => printed.includes(page.type)).map((page) => (visitor) => checkPdf(visitor, page)),
    ...chosen.filter((page) => page.type === "oit-list").flatMap((page) => [
      (visitor) => checkFilter(visitor, page),
      (visitor) => checkListOnPaper(visitor, page),
      (visitor) => checkFirstItem(visitor, page.path),
    ]),
    ...cultures.map((culture) => (visitor) => checkFirstScreen(visitor, addressIn(culture, "/"), isPortal(folder))),
    ...cultures.map((culture) => (visitor) => checkView(visitor, addressIn(culture, "/"), addressIn(culture, "/complaint/"))),
    lookAtMissingPage,
    ...pages.filter((page) => !chosen.includes(page)).map((page) => (visitor) => lookAtEveryPage(visitor, page)),
  ], open);
  return { pages: pages.length, types: new Set(chosen.map((p) => p.type)).size, visits, violations: findings.all };
}

const folder = resolve(process.argv[2]);
const server = await serve(folder);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH || "/usr/bin/chromium", args: browserArguments });
try {
  console.log(JSON.stringify({ browser: browser.version(), ...(await look(browser, folder, server.origin)) }));
} finally {
  await browser.close();
  await server.close();
}
