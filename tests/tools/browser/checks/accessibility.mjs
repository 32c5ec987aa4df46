// The accessibility rules that a program can decide, and the way to the complaint page by keyboard.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { addressIn } from "../site.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const options = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};

/** The rules that colours and sizes decide. The others look at what a page consists of, which no colour changes. */
const ofLooks = ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable"];

/** Of the whole page, or of some places in it with fewer rules. */
export async function checkAccessibility(visitor, state = "", places = [], without = []) {
  const rules = { ...options.rules, ...Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) };
  await runAxe(visitor, state, places, { ...options, rules });
}

/** Of a page that was looked at in other colours: only what these may change. */
export async function checkLooks(visitor, state = "", places = []) {
  await runAxe(visitor, state, places, { runOnly: ofLooks, resultTypes: options.resultTypes });
}

async function runAxe(visitor, state, places, options) {
  if (!(await visitor.tab.evaluate(() => "axe" in window))) {
    await visitor.tab.evaluate(axe);
  }
  const violations = await visitor.tab.evaluate(async ([options, places]) => {
    const { violations } = await window.axe.run(places.length > 0 ? { include: places } : document, options);
    return violations.map((v) => ({ id: v.id, help: v.help, count: v.nodes.length, target: v.nodes[0].target.join(" "), why: v.nodes[0].any[0]?.message ?? "" }));
  }, [options, places]);
  for (const { id, help, count, target, why } of violations) {
    visitor.report("axe", `${id}${state}: ${help}; ${count} times, first ${target} ${why}`);
  }
}

/** From the top of a page the entry to the complaint page is at most five Tab presses away, and can be seen when it is reached. */
export async function checkComplaintByKeyboard(visitor, culture, presses = 5) {
  await visitor.tab.evaluate(() => { document.body.tabIndex = -1; document.body.focus(); });
  await findComplaint(visitor, visitor.origin + addressIn(culture, "/complaint/"), presses);
  await visitor.tab.evaluate(() => { document.activeElement.blur(); document.body.removeAttribute("tabindex"); });
}

async function findComplaint(visitor, wanted, presses) {
  for (let press = 1; press <= presses; press++) {
    await visitor.tab.keyboard.press("Tab");
    const { href, seen } = await visitor.tab.evaluate(() => {
      const box = document.activeElement.getBoundingClientRect();
      return {
        href: document.activeElement.href ?? "",
        seen: box.width > 0 && box.height > 0 && box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight,
      };
    });
    if (href === wanted) {
      if (!seen) {
        visitor.report("keyboard", "the entry to the complaint page has the focus but is not in view");
      }
      return;
    }
  }
  visitor.report("keyboard", `the complaint page is not among the first ${presses} stops of the Tab key`);
}

/** A visitor whose system replaces all colours by a few of its own. */
export async function checkForcedColors(visitor) {
  await visitor.tab.emulateMedia({ forcedColors: "active" });
  await checkLooks(visitor, " in forced colours");
  await visitor.tab.emulateMedia({ forcedColors: "none" });
}

let clipboard = Promise.resolve();

/** The buttons that copy, where scripts run: they can be seen, copy what they promise and say so. All tabs share one clipboard, so they take turns. */
export function checkCopying(visitor) {
  clipboard = clipboard.catch(() => {}).then(() => copyAll(visitor));
  return clipboard;
}

async function copyAll(visitor) {
  await visitor.tab.evaluate(() => document.querySelectorAll("main details").forEach((details) => { details.open = true; }));
  await visitor.context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: visitor.origin });
  for (const button of await visitor.tab.locator("button[data-copy]").all()) {
    const promised = await button.getAttribute("data-copy");
    await button.click();
    const status = button.locator("xpath=../*[@role='status']");
    await status.filter({ hasText: /./ }).waitFor();
    const copied = await visitor.tab.evaluate(() => navigator.clipboard.readText());
    if (copied !== promised || (await status.innerText()) !== (await status.getAttribute("data-done"))) {
      visitor.report("copy", `"${copied}" was copied, and the page says "${await status.innerText()}"`);
    }
  }
}
