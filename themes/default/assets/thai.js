// Folds a text into the one spelling in which texts are compared, as the generator's SearchText does; tests/fixtures/search-text.json
// holds both. The search page and the filter of items load it first.
window.prongsaiThai = (() => {
  const tone = /^[\u0E48-\u0E4B]$/, vowel = /^[\u0E31\u0E34-\u0E39]$/, combining = /^[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]$/;
  const digit = /^[0-9\u0E50-\u0E59]$/, thaiDigit = /^[\u0E50-\u0E59]$/, invisible = /^[\u00AD\u200B-\u200F\u2060\uFEFF]$/;

  // A letter by itself; "" where nothing of it is compared.
  const plain = (letter) => {
    const c = letter.toLowerCase();
    if (thaiDigit.test(c)) {
      return String(c.charCodeAt(0) - 0x0E50);
    }
    return invisible.test(c) ? "" : c.replace(/\s/, " ");
  };

  // The folded text, and where each of its letters stands in the text as it is shown.
  const foldWithPlaces = (original) => {
    const shown = original.normalize("NFC"), out = [], at = [];
    for (let i = 0; i < shown.length; i++) {
      const last = out[out.length - 1], c = plain(shown[i]);
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

  // Twice, so that what is folded stays as it is.
  return { foldWithPlaces, fold: (text) => foldWithPlaces(foldWithPlaces(text).text).text };
})();
