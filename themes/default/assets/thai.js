// Folds a text into the one spelling in which texts are compared, as the generator's SearchText does (tests/fixtures/search-text.json holds
// both), and reads what people type, by the words in prongsaiWords. The search page and the filter of items load it first.
window.prongsaiThai = (() => {
  const tone = /^[\u0E48-\u0E4B]$/, vowel = /^[\u0E31\u0E34-\u0E39]$/, combining = /^[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]$/;
  const digit = /^[0-9\u0E50-\u0E59]$/, invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;

  // The folded text, and where each of its letters stands in the text as it is shown.
  const foldWithPlaces = (original) => {
    const shown = original.normalize("NFC"), out = [], at = [];
    for (let i = 0; i < shown.length; i++) {
      const last = out[out.length - 1];
      const c = shown[i].toLowerCase().replace(/[\u0E50-\u0E59]/, (d) => d.charCodeAt(0) - 0x0E50).replace(invisible, "").replace(/\s/, " ");
      if (c === "" || (c === " " && last === " ") || (c === "." && !(digit.test(last) && digit.test(shown[i + 1])))) {
        continue;
      }
      if (c === "\u0E32" && last === "\u0E4D") {
        out.splice(-1, 1, "\u0E33");
      } else if (c === "\u0E32" && tone.test(last) && out[out.length - 2] === "\u0E4D") {
        out.splice(-2, 2, last, "\u0E33");
      } else if (c === "\u0E40" && last === c) {
        out.splice(-1, 1, "\u0E41");
      } else if ((vowel.test(c) && tone.test(last)) || (tone.test(c) && last === "\u0E33")) {
        out.splice(-1, 0, c);
        at.splice(-1, 0, i);
      } else if (c !== last || !combining.test(c)) {
        out.push(c);
        at.push(i);
      }
    }
    return { text: out.join(""), at, shown };
  };

  // Twice, so that what is folded stays as it is; few texts have anything to fold.
  const special = /[^ -\-/-~\u0E01-\u0E32\u0E34-\u0E4C]|  |\u0E40\u0E40|[\u0E48-\u0E4B][\u0E31\u0E34-\u0E39]|([\u0E31-\u0E4E])\1/;
  const fold = (text) => (special.test(text) ? foldWithPlaces(foldWithPlaces(text).text).text : text.toLowerCase());

  // Thai stands between "~", each letter as one sign of ASCII; two "~" with nothing between are one.
  const unpack = (text) => text.split("~").map((part, i) =>
    i % 2 ? part.replace(/[!-{]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xDE0)) || "~" : part).join("");

  // "a, b > c; d, e": what may be typed for what; without ">" any of them for the others.
  const words = window.prongsaiWords || {}, list = (text) => fold(text || "").split(",").map((word) => word.trim()).filter(Boolean);
  const rules = (text) => unpack(text || "").split(";").map((rule) => rule.split(">").map(list));
  const synonyms = rules(words.synonyms), compounds = rules(words.compounds), [[idle], [items]] = [rules(words.idle)[0], rules(words.items)[0]];
  const named = items[0] && new RegExp("(?:^| )((?:" + items.join("|") + ")[ -]*0*([1-9]\\d{0,2}))(?= |$)", "g");

  // The words that stand for what is typed, also while it is being typed.
  const others = (word) => [].concat(...synonyms.filter(([typed]) => typed.some((w) => w === word || (word.length > 2 && w.startsWith(word))))
    .map(([typed, meant]) => (meant || typed).filter((w) => w !== word)));

  // Whether a text holds a word: 2, 1 if only within a longer number or a compound such as the fiscal year's name, which is no budget, or 0.
  const holds = (text, word) => {
    const longer = [].concat(...compounds.filter(([[inner]]) => inner && inner.startsWith(word)).map(([[inner], outer]) => outer.map((w) => [w, w.indexOf(inner)])));
    let held = 0;
    for (let at = text.indexOf(word); at >= 0 && held < 2; at = text.indexOf(word, at + 1)) {
      const ends = text[at - 1] + word[0] + "|" + word.slice(-1) + text[at + word.length];
      held = /^\d\d|\d\d$/.test(ends) || longer.some(([w, shift]) => text.startsWith(w, at - shift)) ? 1 : 2;
    }
    return held;
  };

  // What is asked for: each word, the item that it may name, and what else it may mean. Words that say nothing count by themselves only.
  const read = (typed) => {
    const found = [], spaced = fold(typed).replace(/[\u0E01-\u0E4E](?=\d)|\d(?=[\u0E01-\u0E4E])/g, "$& ");
    const rest = spaced.replace(named, (all, word, item) => { found.push({ word, item, others: [items[0] + item] }); return " "; }).split(" ").filter(Boolean);
    const telling = rest.filter((word) => !idle.includes(word));
    return [...found, ...(found[0] || telling[0] ? telling : rest).map((word) => ({ word, item: /^[1-9]\d?$/.test(word) && word, others: others(word) }))];
  };

  // A Thai word that is found nowhere, cut into words that are, for the least that these cost.
  const cut = (word, costOf) => {
    const best = [/[\u0E01-\u0E2E]/.test(word) && { cost: 0, words: [] }];
    for (let end = 2; end <= word.length; end++) {
      for (let start = end - 2; start >= 0; start--) {
        const piece = word.slice(start, end), before = best[start], cost = idle.includes(piece) || others(piece)[0] ? 1 : piece.length > 2 && costOf(piece);
        if (before && cost && !/[\u0E40-\u0E44]$|^[\u0E30-\u0E3A\u0E45-\u0E4E]/.test(piece) && !(best[end] && best[end].cost <= before.cost + cost)) {
          best[end] = { cost: before.cost + cost, words: [...before.words, piece] };
        }
      }
    }
    return (best[word.length] || { words: [word] }).words.join(" ");
  };

  // The same keys on a keyboard that is set to the other language.
  const keys = ["1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?", unpack(words.keys || "")];
  const otherKeys = (typed) => {
    const way = /[\u0E01-\u0E5B]/.test(typed) ? 1 : 0;
    return [...typed].map((c) => keys[1 - way][keys[way].indexOf(c)] || c).join("");
  };

  return { foldWithPlaces, fold, unpack, holds, read, cut, otherKeys, meant: [].concat(...synonyms.map((rule) => rule[rule.length - 1])) };
})();
