// Visits a built site in Chromium and prints one JSON document: what was looked at, and every violation found.
// node run.mjs OUTPUT-FOLDER      CHROMIUM_PATH: the browser, if it is not /usr/bin/chromium
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "./server.mjs";
import { addressIn, cultures, findPages, isPortal, pageTypes, representatives } from "./site.mjs";
import { Findings, Visitor } from "./visitor.mjs";
import { checkAccessibility, checkComplaintByKeyboard, checkCopying, checkForcedColors } from "./checks/accessibility.mjs";
import { checkFilter } from "./checks/filter.mjs";
import { checkDrawnFonts, checkFonts } from "./checks/fonts.mjs";
import { checkFirstScreen, checkLanguage, checkLargeText, checkLayoutShift, checkNothingStored, checkOverflow, checkTornText } from "./checks/page.mjs";
import { checkPreview } from "./checks/preview.mjs";
import { checkListOnPaper, checkPdf, checkPrintedPage } from "./checks/print.mjs";
import { checkKeywords, checkSearch, checkSearchWithoutScript } from "./checks/search.mjs";
import { checkWithoutScript } from "./checks/without-script.mjs";

const widths = [320, 360, 768, 1280];
const schemes = ["light", "dark"];
/** Colours do not depend on the width: in the dark the usual phone and screen are enough. */
const widthsOf = (scheme) => scheme === schemes[0] ? widths : [widths[1], widths[3]];
const font = { family: "Sarabun", weights: ["400", "700"] };
const printed = ["memo", "oit-list"];

// No name is ever resolved: a page that asks for something elsewhere fails here instead of reaching it.
const browserArguments = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--no-proxy-server", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

async function lookAtEveryPage(visitor, page) {
  await visitor.visit(page.path, widths[0]);
  await checkLanguage(visitor, page);
  await checkOverflow(visitor);
  await checkTornText(visitor);
  await checkNothingStored(visitor);
}

async function lookAtPageType(visitor, page) {
  for (const scheme of schemes) {
    for (const width of widthsOf(scheme)) {
      await visitor.visit(page.path, width, scheme);
      await checkLayoutShift(visitor);
      await checkFonts(visitor, font.family, font.weights);
      await checkOverflow(visitor);
      await checkAccessibility(visitor);
      await checkNothingStored(visitor);
      if (scheme === schemes[0]) {
        await checkComplaintByKeyboard(visitor, page.culture);
      }
      if (width === widths[0] || (scheme !== schemes[0] && width === widths[1])) {
        await lookWithDetailsOpen(visitor);
      }
    }
  }
  await visitor.visit(page.path);
  await checkDrawnFonts(visitor);
  await checkForcedColors(visitor);
  await checkCopying(visitor);
  await checkLargeText(visitor, page, 1280);
  await checkPrintedPage(visitor, page);
}

async function lookWithDetailsOpen(visitor) {
  await visitor.tab.evaluate(() => document.querySelectorAll("details").forEach((details) => { details.open = true; }));
  await checkOverflow(visitor, " with all details open");
  await checkAccessibility(visitor, " with all details open");
}

/** An address that does not exist, deep in the site: the page that a server gives there still finds its style sheet. */
async function lookAtMissingPage(visitor) {
  await visitor.visit("/no/such/page/", 360, "light", { expectsNotFound: true });
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

/** Runs the tasks in several tabs at once and counts the visits. A task that breaks is reported, and the others go on. */
async function share(tasks, open) {
  const queue = [...tasks];
  let visits = 0;
  const worker = async () => {
    const visitor = await open();
    for (let task = queue.shift(); task; task = queue.shift()) {
      try {
        await task(visitor);
      } catch (error) {
        visitor.report("script", error.stack ?? error);
      }
    }
    visits += visitor.visits;
    await visitor.close();
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker));
  return visits;
}

/** A task with a second tab of its own. */
function withSecond(open, options, task) {
  return async (visitor) => {
    const second = await open(options);
    await task(visitor, second).finally(() => second.close());
  };
}

async function look(browser, folder, origin) {
  const findings = new Findings();
  const pages = findPages(folder);
  const chosen = representatives(pages.filter((p) => p.type !== null));
  const open = (options) => Visitor.open(browser, origin, findings, options);
  checkCoverage(findings, folder, pages);
  const visits = await share([
    ...chosen.map((page) => (visitor) => lookAtPageType(visitor, page)),
    ...chosen.filter((page) => page.type === "search").flatMap((page) => [
      (visitor) => checkSearch(visitor, page, folder),
      withSecond(open, { javaScriptEnabled: false }, (_, without) => checkSearchWithoutScript(without, page, folder)),
    ]),
    ...chosen.filter((page) => page.type === "keyword-index").map((page) => (visitor) => checkKeywords(visitor, page)),
    ...chosen.filter((page) => page.type !== "search").map((page) =>
      withSecond(open, { javaScriptEnabled: false }, (usual, without) => checkWithoutScript(usual, without, page, widths[1]))),
    ...cultures.map((culture) =>
      withSecond(open, {}, (served, preview) => checkPreview(preview, served, folder, addressIn(culture, "/"), font))),
    ...chosen.filter((page) => printed.includes(page.type)).map((page) => (visitor) => checkPdf(visitor, page)),
    ...chosen.filter((page) => page.type === "oit-list").flatMap((page) => [
      (visitor) => checkFilter(visitor, page),
      (visitor) => checkListOnPaper(visitor, page),
    ]),
    ...cultures.map((culture) => (visitor) => checkFirstScreen(visitor, addressIn(culture, "/"), isPortal(folder))),
    lookAtMissingPage,
    ...pages.map((page) => (visitor) => lookAtEveryPage(visitor, page)),
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
