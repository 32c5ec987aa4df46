// Looks through the site's index (prongsaiIndex, a file of its own) for what is typed. Sends nothing and stores nothing.
(() => {
  const index = window.prongsaiIndex, { fold, foldWithPlaces } = window.prongsaiThai || {};
  const input = document.getElementById("search-words");
  const [count, found, notice] = [".search-count", ".search-found", ".search-without"].map((name) => document.querySelector(name));
  if (!index || !fold || !input || !count || !found || !notice || !("append" in found)) {
    return;
  }

  const following = /[\u0E30-\u0E3A\u0E45-\u0E4E]/;

  // A number is a text that came before.
  const texts = [], numberOf = (text) => (typeof text === "number" ? text : texts.push(foldWithPlaces(text)) - 1);
  const pages = index.pages.map(([address, code, ...all]) => [address, code, ...all.map(numberOf)]);
  const synonyms = index.synonyms.map((group) => group.map(fold));

  // A term with the words that stand for it, the item it may name, and which texts hold it.
  const read = (word) => {
    const others = [].concat(...synonyms.filter((group) => group.includes(word))), item = /^o0*(\d+)$/.exec(word);
    const holding = (words) => texts.map((text) => words.some((w) => text.text.includes(w)));
    return { words: [word, ...others], item: item && "O" + item[1], own: holding([word]), alike: holding(others) };
  };

  // How well a page answers a term: the item itself, the title, the text, then the same for words that stand for it; -1 if not at all.
  const rank = ([, code, kind, title, ...rest], { words, item, own, alike }) => {
    const inText = (holds) => [kind, ...rest].some((text) => holds[text]);
    return [item === code, own[title] || code.toLowerCase().includes(words[0]), inText(own), alike[title], inText(alike)].indexOf(true);
  };

  // An element with a text in which the words are marked; with room, only the part around the first of them.
  const write = (name, { text, at, shown }, words, room = shown.length) => {
    const marked = new Set(), element = document.createElement(name);
    words.forEach((word) => {
      for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1)) {
        for (let k = at[i]; k <= at[i + word.length - 1] || following.test(shown[k]); k++) {
          marked.add(k);
        }
      }
    });
    const first = Math.min(...marked, shown.length), stop = first + 3 * room;
    let start = Math.max(0, first - room);
    while (start > 0 && following.test(shown[start])) {
      start--;
    }
    element.append(start > 0 ? "…" : "");
    for (let end = start; start < shown.length && start < stop; start = end) {
      while (end < shown.length && (end < stop || following.test(shown[end])) && marked.has(end) === marked.has(start)) {
        end++;
      }
      element.appendChild(document.createElement(marked.has(start) ? "mark" : "span")).textContent = shown.slice(start, end);
    }
    element.append(start < shown.length ? "…" : "");
    return element;
  };

  const entry = ([address, code, kind, title, ...rest], words) => {
    const [li, heading, link] = ["li", "h2", "a"].map((name) => document.createElement(name));
    const text = words.map((word) => rest.find((t) => t !== title && texts[t].text.includes(word))).find((t) => t !== undefined);
    link.href = location.protocol === "file:" ? address.replace(/\/$/, "/index.html") : address;
    link.append(code && write("span", foldWithPlaces(code + " "), words), write("span", texts[title], words));
    heading.append(link);
    li.append(heading, write("small", texts[kind], words), text === undefined ? "" : write("p", texts[text], words, 40));
    return li;
  };

  const show = () => {
    const terms = fold(input.value).split(" ").filter(Boolean).map(read), words = [].concat(...terms.map((term) => term.words));
    const hits = pages.map((page, order) => ({ page, order, ranks: terms.map((term) => rank(page, term)) }))
      .filter(({ ranks }) => ranks.length && !ranks.includes(-1))
      .sort((a, b) => a.ranks.reduce((x, y) => x + y) - b.ranks.reduce((x, y) => x + y) || !!a.page[1] - !!b.page[1] || a.order - b.order);
    const list = document.createElement("ol"), most = Number(count.dataset.most) || Infinity;
    list.append(...hits.slice(0, most).map((hit) => entry(hit.page, words)));
    found.textContent = "";
    found.append(hits.length ? list : "");
    count.textContent = !terms.length ? "" : hits.length ? count.dataset.found.replace("#", hits.length) + (hits.length > most ? " " + count.dataset.more : "") : count.dataset.none;
  };

  const change = () => {
    show();
    try {
      history.replaceState(null, "", input.value.trim() ? "?q=" + encodeURIComponent(input.value.trim()) : location.pathname);
    } catch (refused) { /* the words are then only in the field */ }
  };

  let waiting;
  input.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(change, 150); });
  input.form.addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(waiting); change(); });
  input.value = new URLSearchParams(location.search).get("q") || input.value;
  notice.hidden = true;
  show();
})();
