// A table in an element with data-table: sorts by a head, finds rows, shows a long table a hundred rows at a time. Without it they are plain
// and complete. Rows say their order by data-order; where they do not, it is that of the days, figures or words that stand in a column.
// A table with a field for words needs thai.js too.
(() => {
  const step = 100;
  const plain = (text) => window.prongsaiThai.fold(text).replace(/ /g, "");

  // Where a phone shows rows as cards, some screen readers no longer take them for a table.
  const roles = [["table", "table"], ["thead, tbody, tfoot", "rowgroup"], ["tr", "row"], ["thead th", "columnheader"], ["tbody th, tfoot th", "rowheader"], ["td", "cell"]];

  // A figure of either digits, with its commas and a sign of percent; null for what is none.
  const figureOf = (text) => {
    const found = /^([+−-]?)([\d,]*\.?\d+)\s?%?$/.exec(text.replace(/[๐-๙]/g, (digit) => digit.charCodeAt(0) - 0xE50));
    return found && (/[−-]/.test(found[1]) ? -1 : 1) * parseFloat(found[2].replace(/,/g, ""));
  };
  const textOf = (cell) => {
    const day = cell && cell.querySelector("time[datetime]"), text = day ? day.dateTime : cell ? cell.textContent.trim() : "";
    return /^[–-]$/.test(text) ? "" : text;
  };

  // For each row its place by each column; "-" where nothing stands there.
  const ordersOf = (rows) => {
    if (rows.every((row) => row.dataset.order)) {
      return rows.map((row) => row.dataset.order.split(" "));
    }
    const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const columns = [...rows[0].cells].map((_, column) => {
      const texts = rows.map((row) => textOf(row.cells[column])), figures = texts.map(figureOf);
      const isFigures = texts.every((text, i) => text === "" || figures[i] !== null), sorted = [...new Set(texts)].sort(compare);
      return texts.map((text, i) => (text === "" ? "-" : isFigures ? figures[i] : sorted.indexOf(text)));
    });
    return rows.map((_, i) => columns.map((column) => column[i]));
  };

  const enhance = (part) => {
    const body = part.querySelector("tbody"), heads = [...part.querySelectorAll("thead th")];
    const orders = ordersOf([...body.rows]);
    const rows = [...body.rows].map((row, i) => ({ row, order: orders[i] }));
    const more = part.querySelector("[data-more]"), words = part.querySelector("[data-words]"), status = part.querySelector("[data-found]"), told = part.querySelector("[data-sorted]");
    let sorted = rows, shown = step;

    const fits = () => {
      const asked = words && words.value.trim() ? words.value.split(/\s+/).map(plain) : [];
      return asked.length === 0 ? sorted : sorted.filter((one) => {
        one.text = one.text || plain(one.row.textContent);
        return asked.every((word) => one.text.includes(word));
      });
    };

    const apply = () => {
      const found = fits(), visible = new Set(more ? found.slice(0, shown) : found);
      rows.forEach((one) => { one.row.hidden = !visible.has(one); });
      if (more) {
        more.parentNode.hidden = found.length <= shown;
        more.textContent = more.dataset.more.replace("#", Math.min(step, found.length - shown));
      }
      if (status) {
        status.textContent = status.dataset.found.replace("#", visible.size);
      }
      return found;
    };

    // What stands in no order, because it is empty, stays at the end either way.
    const sort = (column, up) => {
      const rank = (one) => one.order[column] === "-" ? Infinity : up ? +one.order[column] : -one.order[column];
      sorted = rows.map((one, i) => [rank(one), i, one]).sort((a, b) => (a[0] === b[0] ? 0 : a[0] - b[0]) || a[1] - b[1]).map((entry) => entry[2]);
      body.append(...sorted.map((one) => one.row));
      heads.forEach((head, i) => i === column ? head.setAttribute("aria-sort", up ? "ascending" : "descending") : head.removeAttribute("aria-sort"));
      apply();
      if (told) {
        told.textContent = told.dataset[up ? "up" : "down"].replace("#", () => heads[column].querySelector("button").textContent.trim());
      }
    };

    heads.forEach((head, i) => {
      const button = document.createElement("button"), name = head.querySelector(".table-head") || head;
      button.type = "button";
      button.className = name === head ? "table-head" : name.className;
      button.append(...name.childNodes);
      if (name === head) {
        head.append(button);
      } else {
        name.replaceWith(button);
      }
      button.addEventListener("click", () => sort(i, head.getAttribute("aria-sort") !== "ascending"));
    });
    roles.forEach(([name, role]) => part.querySelectorAll(name).forEach((element) => element.setAttribute("role", role)));
    if (more) {
      more.addEventListener("click", () => {
        const first = fits()[shown];
        shown += step;
        apply();
        first.row.tabIndex = -1;
        first.row.focus();
      });
    }
    if (words) {
      words.addEventListener("input", () => { shown = step; apply(); });
      words.closest(".table-tools").classList.add("is-ready");
    }
    window.addEventListener("beforeprint", () => fits().forEach((one) => { one.row.hidden = false; }));
    window.addEventListener("afterprint", apply);
    part.classList.add("is-ready");
    apply();
  };

  document.querySelectorAll("[data-table]").forEach(enhance);
})();
