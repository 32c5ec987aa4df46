// The search page finds every part of the content, from a server and from a disk, and the index of words is in a dictionary's order.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { addressIn, findPages, isPortal } from "../site.mjs";

const queriesWanted = 100;
const cases = JSON.parse(readFileSync(new URL("../../../fixtures/search-text.json", import.meta.url), "utf8"));

export async function checkSearch(visitor, page, folder) {
  const report = (detail) => visitor.report("search", detail);
  const queries = cut(await readTexts(visitor, folder, page.culture));
  if (queries.length !== queriesWanted) {
    report(`there are ${queries.length} queries, not ${queriesWanted}`);
  }
  await visitor.visit(page.path, 360);
  for (const [text, expected] of await visitor.tab.evaluate((all) => all.map(([text, e]) => [text, e, prongsaiThai.fold(text)]).filter(([, e, f]) => e !== f), cases)) {
    report(`thai.js does not make "${expected}" of "${text}"`);
  }
  const missed = [];
  for (const { words, holder } of queries) {
    const { addresses, marks, count } = await ask(visitor, words);
    if (!addresses.includes(holder)) {
      report(`"${words}" is on ${holder}, which is not found`);
      missed.push(words);
    }
    if (marks === 0 || !count.includes(String(addresses.length))) {
      report(`"${words}" marks ${marks} places and says "${count}" of ${addresses.length} pages`);
    }
  }
  if (missed.length > 0 || queries.length === 0) {
    return;
  }
  if (!isPortal(folder)) {
    await checkSynonyms(visitor, report);
  }
  await checkAddress(visitor, page, queries[0], isPortal(folder), report);
  await checkDisk(visitor, page, queries[0], folder, report);
}

/** What people may type instead of another word finds something. */
async function checkSynonyms(visitor, report) {
  const typed = await visitor.tab.evaluate(() => prongsaiThai.unpack(prongsaiWords.synonyms).split(";").flatMap((rule) => rule.split(">")[0].split(",")).map((word) => word.trim()));
  for (const word of typed) {
    if ((await ask(visitor, word)).addresses.length === 0) {
      report(`"${word}" finds nothing, though it stands for another word`);
    }
  }
}

/** The words stand in the address, and an address with words shows what it shows when they are typed. */
async function checkAddress(visitor, page, { words, holder }, isOfPortal, report) {
  await visitor.visit(`${page.path}?q=${encodeURIComponent(words)}`);
  if (!(await read(visitor)).addresses.includes(holder)) {
    report(`an address with "${words}" does not find ${holder}`);
  }
  if (!isOfPortal) {
    await visitor.tab.locator("#search-words").fill("o01");
    await visitor.tab.waitForURL((url) => url.searchParams.get("q") === "o01");
    if (!/\/oit\/o01\/$/.test((await read(visitor)).addresses[0])) {
      report("the code of an item does not find it first");
    }
  }
  const { count, live } = await ask(visitor, "qqqqzz");
  if (count === "" || live !== "polite") {
    report("that nothing is found is not announced");
  }
  if ((await ask(visitor, "")).addresses.length !== 0) {
    report("no words find something");
  }
}

async function checkDisk(visitor, page, { words, holder }, folder, report) {
  await visitor.visit(pathToFileURL(join(folder, page.path, "index.html")).href);
  await visitor.tab.locator("#search-words").fill(words);
  await visitor.tab.keyboard.press("Enter");
  if (!(await read(visitor)).addresses.includes(pathToFileURL(join(folder, isPortal(folder) ? ".." : "", holder, "index.html")).pathname)) {
    report(`from the disk "${words}" does not find ${holder}`);
  }
}

export async function checkSearchWithoutScript(visitor, page, folder) {
  await visitor.visit(page.path, 360);
  const links = await visitor.tab.locator("main a").evaluateAll((all) => all.map((link) => new URL(link.href).pathname));
  if (!(await visitor.tab.locator(".search-without").isVisible()) || !links.includes(addressIn(page.culture, isPortal(folder) ? "/" : "/keywords/"))) {
    visitor.report("search", "without script the page does not lead on");
  }
}

/** Holds the order to that of the browser's own dictionary, where Latin letters stand after Thai ones; here they stand before. */
export async function checkKeywords(visitor, page) {
  await visitor.visit(page.path);
  const names = await visitor.tab.locator(".keyword-list > li > :is(a, span)").allTextContents();
  const { compare } = new Intl.Collator("th", { ignorePunctuation: true });
  const isThai = (name) => /^[^\p{L}\p{Nd}]*\p{Script=Thai}/u.test(name);
  names.slice(1).forEach((name, number) => {
    if (isThai(names[number]) === isThai(name) ? compare(names[number], name) > 0 : isThai(names[number])) {
      visitor.report("keywords", `"${name}" stands after "${names[number]}"`);
    }
  });
  if (names.length < 50) {
    visitor.report("keywords", `there are ${names.length} entries`);
  }
}

async function ask(visitor, words) {
  await visitor.tab.evaluate((words) => {
    const input = document.getElementById("search-words");
    input.value = words;
    input.form.requestSubmit();
    document.querySelectorAll(".search-found button").forEach((button) => button.click());
  }, words);
  return await read(visitor);
}

async function read(visitor) {
  return await visitor.tab.evaluate(() => ({
    addresses: [...document.querySelectorAll(".search-found a")].map((link) => decodeURI(new URL(link.href).pathname)),
    marks: document.querySelectorAll(".search-found mark").length,
    count: document.querySelector(".search-count").textContent,
    live: document.querySelector(".search-count").getAttribute("aria-live"),
  }));
}

/** Texts of the content as they are published, with the page that holds each; in a portal the agencies' names with their sites. */
async function readTexts(visitor, folder, culture) {
  if (isPortal(folder)) {
    return await readAgencies(visitor, folder, culture);
  }
  const texts = [];
  const add = (holder, text) => texts.push(...(text ?? "").split("\n").map((line) => ({ holder: addressIn(culture, holder), text: line.trim() })));
  for (const page of findPages(folder).filter((p) => p.culture === culture)) {
    const key = culture === "th" ? page.path : page.path.slice(culture.length + 1);
    const rows = (name) => JSON.parse(readFileSync(join(folder, key, `${name}.json`), "utf8")).rows;
    if (page.type === "oit-list") {
      rows("oit").forEach((row) => { add(row.page, row.item); add(row.page, row[`title_${culture}`]); });
    } else if (page.type === "analysis") {
      rows("analysis").forEach((row) => add(key, row[`text_${culture}`]));
    } else if (page.type === "measures") {
      rows("measures").forEach((row) => ["name", "methods", "follow_up"].forEach((column) => add(key, row[`${column}_${culture}`])));
    } else if (["article", "complaint"].includes(page.type) || (page.type === "oit-item" && page.path.endsWith("5/"))) {
      await visitor.visit(page.path);
      const parts = { "oit-item": ".element-text", article: ".prose :is(p, li)", complaint: ".points li" };
      (await visitor.tab.locator(`main ${parts[page.type]}`).allTextContents()).forEach((text) => add(key, text));
    }
  }
  return texts.filter(({ text }) => text.length > 2);
}

async function readAgencies(visitor, folder, culture) {
  const agencies = [];
  for (const page of findPages(folder).filter((p) => p.culture === culture && p.type === "province")) {
    await visitor.visit(page.path);
    agencies.push(...await visitor.tab.locator("tbody th a").evaluateAll((all) =>
      all.map((link) => ({ text: link.textContent.trim(), holder: decodeURI(new URL(link.href).pathname) }))));
  }
  return agencies;
}

/** Pieces of 4 to 12 letters from anywhere in the texts, also from within words; some with Thai digits or without full stops. */
function cut(texts) {
  return Array.from({ length: queriesWanted }, (_, n) => {
    const { text, holder } = texts[Math.floor((n * texts.length) / queriesWanted)];
    const piece = text.substr((n * 7919) % Math.max(1, text.length - 12), 4 + (n % 9)).trim();
    const words = n % 4 === 0 ? piece.replace(/\d/g, (d) => String.fromCharCode(0x0e50 + Number(d))) : n % 4 === 1 ? piece.replace(/(?<!\d)\./g, "") : piece;
    return { words: words || text, holder };
  });
}
