// Asks the search of a built site what people would type, and prints as JSON where the wanted pages stand among what it finds.
// node ranks.mjs OUTPUT-FOLDER QUERIES.json
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";

const [folder, queriesFile] = process.argv.slice(2);
const { queries } = JSON.parse(readFileSync(queriesFile, "utf8"));

/** The search of a language, as the page loads it, without the page. */
function load(culture) {
  const page = createContext({ document: { getElementById: () => null, querySelector: () => null } });
  page.window = page;
  const files = readdirSync(join(folder, "assets"));
  for (const start of [`search-index.${culture}.`, `search-words.${culture}.`, "thai.", "search."]) {
    runInContext(readFileSync(join(folder, "assets", files.find((name) => name.startsWith(start))), "utf8"), page);
  }
  return page.prongsaiFind;
}

const searches = { th: load("th"), en: load("en") };

/** What is found at once, or by the first thing that may have been meant. */
function look({ q, in: culture, want }) {
  const first = searches[culture](q), found = first.meant.length > 0 ? searches[culture](first.meant[0]) : first;
  const pages = found.hits.map((hit) => hit.page.address.replace(/^(\.\.\/)+/, "").replace(/\/$/, ""));
  const places = want.map((page) => pages.indexOf(page)).filter((place) => place >= 0);
  return { query: q, culture, wants: want.length > 0, rank: places.length > 0 ? Math.min(...places) + 1 : 0, meant: [...first.meant], isPart: found.isPart === true, count: pages.length };
}

console.log(JSON.stringify(queries.map(look)));
