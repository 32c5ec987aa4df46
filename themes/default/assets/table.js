// Tables of items' pages: sorts by a head, finds rows, shows a long table a hundred rows at a time. Without it they are plain and complete.
(() => {
  const thai = window.prongsaiThai, step = 100;
  const plain = (text) => thai.fold(text).replace(/ /g, "");

  // Where a phone shows rows as cards, some screen readers no longer take them for a table.
  const roles = [["table", "table"], ["thead, tbody, tfoot", "rowgroup"], ["tr", "row"], ["thead th", "columnheader"], ["tbody th, tfoot th", "rowheader"], ["td", "cell"]];

  const enhance = (part) => {
    const body = part.querySelector("tbody"), heads = [...part.querySelectorAll("thead th")];
    const rows = [...body.rows].map((row) => ({ row, order: row.dataset.order.split(" "), text: plain(row.textContent) }));
    const more = part.querySelector("[data-more]"), words = part.querySelector("[data-words]"), status = part.querySelector("[data-found]");
    let sorted = rows, shown = step;

    const fits = () => {
      const asked = words ? words.value.split(/\s+/).map(plain) : [];
      return sorted.filter((one) => asked.every((word) => one.text.includes(word)));
    };

    const apply = () => {
      const found = fits(), visible = new Set(found.slice(0, shown));
      rows.forEach((one) => { one.row.hidden = !visible.has(one); });
      more.parentNode.hidden = found.length <= shown;
      more.textContent = more.dataset.more.replace("#", Math.min(step, found.length - shown));
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
    };

    heads.forEach((head, i) => {
      const button = document.createElement("button"), name = head.firstElementChild;
      button.type = "button";
      button.className = name.className;
      button.append(...name.childNodes);
      name.replaceWith(button);
      button.addEventListener("click", () => sort(i, head.getAttribute("aria-sort") !== "ascending"));
    });
    roles.forEach(([name, role]) => part.querySelectorAll(name).forEach((element) => element.setAttribute("role", role)));
    more.addEventListener("click", () => {
      const first = fits()[shown];
      shown += step;
      apply();
      first.row.tabIndex = -1;
      first.row.focus();
    });
    if (words) {
      words.addEventListener("input", () => { shown = step; apply(); });
      words.closest(".table-tools").classList.add("is-ready");
    }
    window.addEventListener("beforeprint", () => fits().forEach((one) => { one.row.hidden = false; }));
    window.addEventListener("afterprint", apply);
    part.classList.add("is-ready");
    apply();
  };

  if (thai) {
    document.querySelectorAll("[data-table]").forEach(enhance);
  }
})();
