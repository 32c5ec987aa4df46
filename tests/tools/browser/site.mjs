// What pages the built site has: their addresses, languages and types. Addresses are permanent, so they say a page's type.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The first is at the site's root, the others are below their tag. */
export const cultures = ["th", "en"];

const types = [
  ["home", /^\/$/],
  ["not-found", /^\/404\.html$/],
  ["complaint", /^\/complaint\/$/],
  ["contact", /^\/contact\/$/],
  ["method", /^\/method\/$/],
  ["open-data", /^\/data\/$/],
  ["privacy", /^\/policy\/privacy\/$/],
  ["cookies", /^\/policy\/cookies\/$/],
  ["accessibility", /^\/policy\/accessibility\/$/],
  ["search", /^\/search\/$/],
  ["keyword-index", /^\/keywords\/$/],
  ["article", /^\/[a-z][a-z0-9-]*\/$/],
  ["year", /^\/\d+\/$/],
  ["scores", /^\/\d+\/scores\/$/],
  ["indicator", /^\/\d+\/indicators\/[^/]+\/$/],
  ["analysis", /^\/\d+\/analysis\/$/],
  ["measures", /^\/\d+\/measures\/$/],
  ["oit-list", /^\/\d+\/oit\/$/],
  ["oit-item", /^\/\d+\/oit\/[^/]+\/$/],
  ["readiness", /^\/\d+\/readiness\/$/],
  ["links", /^\/\d+\/links\/$/],
  ["memo", /^\/\d+\/memo\/$/],
];

/** A portal to many agencies has fewer kinds, and its own in the place of two. */
const ofPortal = [
  ["portal", /^\/$/],
  ["province", /^\/provinces\/[^/]+\/$/],
  ["portal-year", /^\/\d+\/$/],
  ["portal-item", /^\/\d+\/oit\/[^/]+\/$/],
  ["compare", /^\/compare\/$/],
  ...types.filter(([name]) => ["not-found", "complaint", "contact", "open-data", "privacy", "cookies", "accessibility", "search"].includes(name)),
];

export function isPortal(folder) {
  return existsSync(join(folder, "provinces"));
}

export function pageTypes(folder) {
  return (isPortal(folder) ? ofPortal : types).map(([name]) => name);
}

/** Every page of the site: { path, culture, type, year, size }. A page of no known type has the type null. */
export function findPages(folder) {
  const known = isPortal(folder) ? ofPortal : types;
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(".html"))
    .map((file) => describe(known, folder, join(folder, file)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The largest page of each type, year and language: where a layout breaks first. */
export function representatives(pages) {
  const largest = new Map();
  for (const page of pages) {
    const key = `${page.type} ${page.year} ${page.culture}`;
    if (!(largest.get(key)?.size >= page.size)) {
      largest.set(key, page);
    }
  }
  return [...largest.values()];
}

/** The address of a page in a language, such as "/en/complaint/". */
export function addressIn(culture, key) {
  return culture === cultures[0] ? key : `/${culture}${key}`;
}

function describe(known, folder, file) {
  const path = "/" + relative(folder, file).split(sep).join("/").replace(/(^|\/)index\.html$/, "$1");
  const culture = cultures.slice(1).find((tag) => path.startsWith(`/${tag}/`)) ?? cultures[0];
  const key = culture === cultures[0] ? path : path.slice(culture.length + 1);
  return {
    path,
    culture,
    type: known.find(([, pattern]) => pattern.test(key))?.[0] ?? null,
    year: /^\/(\d+)\//.exec(key)?.[1] ?? "",
    size: statSync(file).size,
  };
}
