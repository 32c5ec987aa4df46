// The filter above a table of items: hides the rows that do not fit, says how many are left, keeps the choice in the address.
(() => {
  const form = document.querySelector("[data-filter]"), thai = window.prongsaiThai;
  if (!form || !thai || !window.URLSearchParams) {
    return;
  }

  const tables = "table." + form.dataset.filter;
  const rows = [...document.querySelectorAll(tables + " tr[data-state]")], fields = [...form.querySelectorAll("[name]")];
  const status = form.querySelector("[data-count]"), asked = new URLSearchParams(location.search);
  const reset = form.querySelector("[data-reset]");
  const plain = (text) => thai.fold(text).replace(/ /g, "");
  const texts = rows.map((row) => plain(row.textContent));
  const field = (name) => fields.find((one) => one.name === name);

  const holds = (row, text, word) =>
    /^o\d+$/.test(word) ? row.querySelector(".item-code").textContent.toLowerCase() === word : text.includes(word);
  const fits = (row, name) => !field(name) || !field(name).value || row.dataset[name] === field(name).value;

  const apply = () => {
    const words = field("q").value.split(/\s+/).map(plain);
    rows.forEach((row, i) => {
      row.hidden = !["state", "unit", "group"].every((name) => fits(row, name)) || !words.every((word) => holds(row, texts[i], word));
    });
    const left = rows.filter((row) => !row.hidden).length, isAsked = fields.some((one) => one.value);
    document.querySelectorAll(tables + " tbody").forEach((part) => { part.hidden = !part.querySelector("tr[data-state]:not([hidden])"); });
    status.textContent = !isAsked ? "" : (left ? "" : status.dataset.none + " ") + status.dataset.count.replace("#", left);
    reset.hidden = !isAsked;
    if (location.protocol !== "file:") {
      const query = new URLSearchParams(fields.filter((one) => one.value).map((one) => [one.name, one.value])).toString();
      history.replaceState(null, "", (query ? "?" + query : location.pathname) + location.hash);
    }
  };

  fields.forEach((one) => { one.value = asked.get(one.name) || one.value; });
  form.addEventListener("input", apply);
  reset.addEventListener("click", () => { fields.forEach((one) => { one.value = ""; }); apply(); fields[0].focus(); });
  form.classList.add("is-ready");
  if (asked.toString()) {
    apply();
  }
})();
