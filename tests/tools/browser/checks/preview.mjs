// A preview without a server: index.html opened from the disk, and a step from there by the menu.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkFonts } from "./fonts.mjs";

const entry = "header nav a";

/** Opens the home page of a language from the disk and follows the first entry of the menu that leads to another page. */
export async function checkPreview(visitor, served, folder, home, font) {
  const address = pathToFileURL(join(folder, home, "index.html")).href;
  await visitor.visit(address);
  await checkFonts(visitor, font.family, font.weights);
  const links = visitor.tab.locator(entry);
  const elsewhere = await links.evaluateAll((all) => all.findIndex((link) => link.getAttribute("aria-current") !== "page"));
  if (elsewhere < 0) {
    visitor.report("preview", "the menu has no entry");
    return;
  }
  const link = links.nth(elsewhere);
  if (!(await link.isVisible())) {
    await visitor.tab.locator("header nav summary").first().click();
  }
  await link.click();
  await visitor.tab.waitForURL((to) => to.href !== address);
  const url = visitor.tab.url();
  const shown = await heading(visitor);
  if (!url.startsWith("file:") || !url.endsWith("/index.html") || url === address) {
    visitor.report("preview", `the first entry of the menu leads to ${url}`);
    return;
  }
  const path = url.slice(pathToFileURL(folder).href.length).replace(/index\.html$/, "");
  await served.visit(path);
  const expected = await heading(served);
  if (shown === null || shown !== expected) {
    visitor.report("preview", `${path} shows "${shown}" from the disk and "${expected}" from a server`);
  }
}

async function heading(visitor) {
  return await visitor.tab.evaluate(() => document.querySelector("main h1")?.innerText.trim() ?? null);
}
