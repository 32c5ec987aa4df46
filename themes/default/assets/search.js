// Looks through the site's index (prongsaiIndex, a file of its own) for what is typed. Sends nothing and stores nothing.
(() => {
  const index = window.prongsaiIndex, { fold, foldWithPlaces, unpack, holds, read, cut, otherKeys, meant: listed } = window.prongsaiThai || {};
  if (!index || !fold) {
    return;
  }

  // A number is a text that came before. In the place of a code a number says the group; items are of the second.
  const texts = [], numberOf = (text) => (/^\d+$/.test(text) ? +text : texts.push(unpack(text)) - 1);
  const pages = index.split("\n").map((line) => line.split("|")).map(([address, code, ...all], order) => ({ address, order, code: +code ? "" : code, group: +code || 2, texts: all.map(numberOf) }));
  const folded = texts.map(fold), all = folded.join("\n"), titles = pages.map((page) => folded[page.texts[1]]);

  // What an answer in the title is worth, the more of it the better; in the kind; in the text.
  const worth = (text, place, word) => (place === 1 ? 40 + (text.startsWith(word) ? 8 : 0) + 20 * word.length / text.length : place ? 6 : 10);

  // Pages with all that is asked for, or with any of it, the best first. Those that hold it only within another word are for where there are no others.
  const answer = (terms, least = Math.min) => {
    const asked = terms.map(({ word, item, others }) => ({ item, words: [word, ...others].map((word, i) => ({ word, part: i ? .6 : 1, held: folded.map((text) => holds(text, word)) })) }));
    const hits = pages.map((page) => {
      const each = asked.map(({ item, words }) => Math.max(item && page.code.replace(/\D/g, "") === item ? 100 : 0, ...words.map(({ word, part, held }) =>
        Math.max(...page.texts.map((text, place) => [0, .01, 1][held[text]] * part * worth(folded[text], place, word))))));
      return { page, sum: each.reduce((a, b) => a + b, 0), least: least(...each) };
    }).filter((hit) => terms[0] && hit.least > 0);
    const sure = hits.filter((hit) => hit.least > 1);
    return (sure[0] ? sure : hits).sort((a, b) => b.sum - a.sum || a.page.order - b.page.order);
  };

  const following = /^[\u0E30-\u0E3A\u0E45-\u0E4E]/, isWord = (text, word) => text.split(word).some((rest, i) => i && !following.test(rest));
  const costOf = (word) => (isWord(titles.join("\n"), word) ? 2 : isWord(all, word) && 3);
  const found = (term) => term.item || [term.word, ...term.others].some((word) => all.includes(word));
  const spread = (terms) => [].concat(...terms.map((term) => (found(term) ? term : read(cut(term.word, costOf)))));

  // What is most like a word that is found nowhere: pieces of titles and of the words that stand for others.
  const torn = /[a-z]\n[a-z]|\n[\u0E30-\u0E3A\u0E45-\u0E4E]|[\u0E31\u0E40-\u0E44\u0E47]\n| /, pairs = (word) => [...word].slice(1).map((c, i) => word[i] + c);
  const near = (word) => {
    const own = pairs(word), alike = [], like = (text) => own.filter((pair) => text.includes(pair)).length;
    [...new Set([...listed, ...titles])].filter((text) => like(text) * 2 >= own.length).forEach((text) => {
      for (let start = 0; start < text.length; start++) {
        for (let end = start + word.length - 1; end < start + word.length + 3 && end <= text.length; end++) {
          const piece = text.slice(start, end), points = 2 * like(piece) / (own.length + piece.length - 1);
          if (points >= .6 && !torn.test([text[start - 1], piece, text[end]].join("\n"))) {
            alike.push([points + (piece === text ? .2 : 0) + (piece[0] === word[0] ? .1 : 0), piece]);
          }
        }
      }
    });
    const best = alike.sort((a, b) => b[0] - a[0]).filter(([points]) => points > alike[0][0] - .15).map(([, piece]) => piece);
    return best.filter((piece, i) => !best.slice(0, i).some((other) => pairs(other).some((pair) => piece.includes(pair)))).slice(0, 3);
  };

  // As typed, then word by word, then with the other keyboard; if all that finds nothing, what may have been meant, or pages with a part of it.
  const find = window.prongsaiFind = (typed) => {
    for (const words of [typed, otherKeys(typed)]) {
      for (const terms of [read(words), spread(read(words))]) {
        const hits = answer(terms);
        if (hits[0]) {
          return { hits, terms, meant: [], swapped: words !== typed && words };
        }
      }
    }
    const terms = spread(read(typed)), lost = terms.find((term) => !found(term));
    const meant = lost && lost.word[3] ? near(lost.word).map((piece) => terms.map((term) => (term === lost ? piece : term.word)).join(" ")) : [];
    return { hits: meant[0] ? [] : answer(terms.filter(found), Math.max), terms, meant, isPart: true };
  };

  const input = document.getElementById("search-words");
  const [count, list, notice] = [".search-count", ".search-found", ".search-without"].map((name) => document.querySelector(name));
  if (!input || !count || !list || !notice) {
    return;
  }

  const isOnDisk = location.protocol === "file:", make = (name, ...content) => {
    const element = document.createElement(name);
    element.append(...content);
    return element;
  };

  // An element with a text in which the words are marked; with room, only the part around the first of them.
  const write = (name, original, words, room = Infinity) => {
    const { text, at, shown } = foldWithPlaces(original), marked = [], letters = [];
    words.forEach((word) => {
      for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1)) {
        marked.push([at[i], at[i + word.length - 1]]);
      }
    });
    shown.replace(/[^][\u0E30-\u0E3A\u0E45-\u0E4E]*/g, (letter, from) => { letters.push({ letter, from, is: marked.some(([a, b]) => a < from + letter.length && b >= from) }); });
    const first = Math.min(...marked.map(([from]) => from), shown.length), near = letters.filter(({ from }) => from >= first - room && from < first + 3 * room);
    const runs = [];
    near.forEach(({ letter, is }, i) => {
      if (!i || is !== near[i - 1].is) {
        runs.push(make(is ? "mark" : "span"));
      }
      runs[runs.length - 1].textContent += letter;
    });
    return make(name, near[0] === letters[0] ? "" : "…", ...runs, near[near.length - 1] === letters[letters.length - 1] ? "" : "…");
  };

  const entry = ({ address, code, texts: [kind, title, ...rest] }, words) => {
    const text = words.map((word) => rest.find((t) => t !== title && folded[t].includes(word))).find((t) => t >= 0);
    const link = make("a", code && write("span", code + " ", words), write("span", texts[title], words));
    link.href = isOnDisk ? address.replace(/\/$/, "/index.html") : address;
    return make("li", make("h3", link), write("small", texts[kind], words), text >= 0 ? write("p", texts[text], words, 40) : "");
  };

  const section = (name, hits, words) => {
    const ol = make("ol"), part = make("section", make("h2", name), ol), more = make("button", list.dataset.all.replace("#", hits.length));
    const add = (some) => ol.append(...some.map((hit) => entry(hit.page, words)));
    add(hits.slice(0, 10));
    more.type = "button";
    more.onclick = () => {
      more.remove();
      add(hits.slice(10));
      ol.children[10].querySelector("a").focus();
    };
    part.append(hits[10] ? more : "");
    return part;
  };

  const show = () => {
    const { hits, terms, meant, swapped, isPart } = find(input.value), words = [].concat(...terms.map((term) => [term.word, ...term.others]));
    const typed = input.value.trim(), most = +count.dataset.most || Infinity, groups = list.dataset.groups.split("|");
    const say = (name, value) => count.dataset[name].replace("#", value) + " ", parts = new Map();
    hits.slice(0, most).forEach((hit, i) => {
      const group = i < 3 || hits.length < 6 ? 0 : hit.page.group;
      parts.set(group, [...(parts.get(group) || []), hit]);
    });
    list.textContent = "";
    list.append(...[...parts].map(([group, some]) => section(groups[group], some, words)));
    count.textContent = !typed ? "" : isPart ? say("none", typed) + (meant[0] ? say("meant") : hits[0] ? say("part") : "")
      : (swapped ? say("swapped", swapped) : "") + say("found", hits.length) + (hits.length > most ? say("more") : "");
    meant.forEach((words) => {
      const link = make("a", words);
      link.href = "?q=" + encodeURIComponent(words);
      count.append(link, "? ");
    });
  };

  const change = () => {
    const typed = input.value.trim();
    show();
    if (!isOnDisk) {
      history.replaceState(null, "", typed ? "?q=" + encodeURIComponent(typed) : location.pathname);
    }
  };

  let waiting;
  input.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(change, 150); });
  input.form.addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(waiting); change(); });
  input.value = new URLSearchParams(location.search).get("q") || input.value;
  notice.hidden = true;
  show();
})();
