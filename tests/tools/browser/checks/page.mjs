// What holds for every page at every width: language and title, nothing stored, nothing that scrolls sideways.

export async function checkLanguage(visitor, page) {
  const { lang, title, mains } = await visitor.tab.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title.trim(),
    mains: document.querySelectorAll("main").length,
  }));
  if (lang !== page.culture) {
    visitor.report("language", `html lang is "${lang}", not "${page.culture}"`);
  }
  if (title === "" || /[{}]/.test(title)) {
    visitor.report("title", `the title is "${title}"`);
  }
  if (mains !== 1) {
    visitor.report("language", `there are ${mains} main elements`);
  }
}

export async function checkNothingStored(visitor) {
  const stored = await visitor.tab.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map((database) => `the database ${database.name}`),
    ...(await caches.keys()).map((name) => `the cache ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map((worker) => `the service worker of ${worker.scope}`),
  ]);
  for (const key of stored) {
    visitor.report("storage", `the browser's storage holds "${key}"`);
  }
  for (const cookie of await visitor.context.cookies()) {
    visitor.report("cookie", `the cookie "${cookie.name}" is set`);
  }
}

/** The page itself never scrolls sideways; a wide table does so inside a box of its own. */
export async function checkOverflow(visitor, state = "", kind = "overflow") {
  const { over, culprits } = await visitor.tab.evaluate(() => {
    const width = document.scrollingElement.scrollWidth;
    if (width <= innerWidth) {
      return { over: 0, culprits: [] };
    }
    const scrolls = (element) => element && (getComputedStyle(element).overflowX !== "visible" || scrolls(element.parentElement));
    const name = (element) => element.localName + (element.id && "#" + element.id) + [...element.classList].map((c) => "." + c).join("");
    const wide = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 0.5 && !scrolls(element.parentElement));
    return { over: width - innerWidth, culprits: wide.slice(0, 3).map(name) };
  });
  if (over > 0) {
    visitor.report(kind, `${over} px too wide${state}: ${culprits.join(", ")}`);
  }
}

/**
 * No word stands by itself where its sentence was meant: in a grid or a flexible box, text beside elements is torn into boxes, its words
 * that no line may cut among them. One text beside icons or boxes of their own is meant.
 */
export async function checkTornText(visitor) {
  const torn = await visitor.tab.evaluate(() => {
    const isBox = (element) => /grid|flex/.test(getComputedStyle(element).display);
    const isInline = (element) => /^(a|span|strong|em|small|time|code|abbr|b|i)$/.test(element.localName) && element.textContent.trim() !== "";
    const texts = (element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== "");
    return [...document.body.querySelectorAll("*")]
      .filter((element) => texts(element).length > 0 && [...element.children].some(isInline) && isBox(element))
      .map((element) => [element, texts(element)[0].textContent.trim()])
      .concat([...document.querySelectorAll(".nb")]
        .filter((word) => isBox(word.parentElement) && [...word.parentElement.childNodes].some((n) => n !== word && n.textContent.trim() !== ""))
        .map((word) => [word.parentElement, word.textContent]))
      .map(([element, text]) => `${element.localName}: ${text.slice(0, 40)}`).slice(0, 4);
  });
  if (torn.length > 0) {
    visitor.report("torn", torn.join(", "));
  }
}

/** Nothing that was shown has moved since: a late font or script is no reason. */
export async function checkLayoutShift(visitor) {
  const shifted = await visitor.tab.evaluate(() => window.shifted);
  if (shifted > 0.01) {
    visitor.report("shift", `what is shown moves while the page loads: ${shifted.toFixed(3)}`);
  }
}

/** A phone of usual size shows the official strip, the result and all three ways in without scrolling. */
export async function checkFirstScreen(visitor, path, isPortal) {
  await visitor.visit(path, 360);
  const first = isPortal ? ["main h1", "#search-words", ".provinces li:first-child"] : ["main h1", ".result-score", ".ways li:last-child"];
  const below = await visitor.tab.evaluate((all) => all
    .filter((wanted) => !(document.querySelector(wanted)?.getBoundingClientRect().bottom <= 740)), first);
  for (const wanted of below) {
    visitor.report("first-screen", `${wanted} is not within the first 740 px`);
  }
}

/** An evaluator sees the first item of a list without scrolling, on a phone and on a desk. */
export async function checkFirstItem(visitor, path) {
  for (const [width, most] of [[360, 560], [1280, 480]]) {
    await visitor.visit(path, width);
    const top = await visitor.tab.evaluate(() => document.querySelector("main table tbody tr:has(a)")?.getBoundingClientRect().top);
    if (!(top < most)) {
      visitor.report("first-screen", `the first item of the list begins at ${Math.round(top)} px, not above ${most}`);
    }
  }
}

/** A reader who has set the browser's text to twice its size. */
export async function checkLargeText(visitor) {
  const session = await visitor.context.newCDPSession(visitor.tab);
  await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  await checkOverflow(visitor, " with text of twice the size");
  await session.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
  await session.detach();
}
