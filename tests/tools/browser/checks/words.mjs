// Words stay whole in narrow columns, and what people tap is large enough.
import { readFileSync } from "node:fs";

const thai = JSON.parse(readFileSync(new URL("../../../fixtures/whole-words.json", import.meta.url), "utf8"));

/** What a line may never cut: the words of the list in Thai, any word without a hyphen in English. Addresses are cut where they must be. */
export async function checkWholeWords(visitor, culture) {
  const cut = await visitor.tab.evaluate(([culture, words]) => {
    const pattern = culture === "th" ? new RegExp(words.join("|"), "g") : /[A-Za-z]{4,}/g;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode() && found.length < 3) {
      const node = texts.currentNode, element = node.parentElement;
      if (!element.checkVisibility() || element.closest(`script, style, code, .address, .visually-hidden, [lang]:not(html, [lang="${culture}"])`) || /:\/\/|\S@\S|\w\.\w\w/.test(node.data)) {
        continue;
      }
      for (const match of node.data.matchAll(pattern)) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        const rows = new Set([...range.getClientRects()].filter((box) => box.width > 0).map((box) => Math.round(box.bottom)));
        if (rows.size > 1) {
          found.push(`${match[0]} in ${element.localName}.${element.className}`);
        }
      }
    }
    return found;
  }, [culture, thai]);
  if (cut.length > 0) {
    visitor.report("cut-word", cut.join(", "));
  }
}

/** Buttons and fields are 44 px high at least; axe sees that all else is 24. */
export async function checkTaps(visitor) {
  const small = await visitor.tab.evaluate(() => [...document.querySelectorAll("main :is(.button, .way, button, input, select), .report, .menu summary")]
    .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().height < 43.5 && !element.closest("thead, .visually-hidden"))
    .map((element) => `${element.localName}.${element.className} ${Math.round(element.getBoundingClientRect().height)} px`).slice(0, 3));
  if (small.length > 0) {
    visitor.report("tap", small.join(", "));
  }
}
