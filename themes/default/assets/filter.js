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
  const texts = rows.map((row) => thai.fold(row.textContent.replace(/\s+/g, " ")));
  const codes = rows.map((row) => row.querySelector(".item-code").textContent.replace(/\D/g, ""));
  const field = (name) => fields.find((one) => one.name === name);
  const fits = (row, name) => !field(name) || !field(name).value || row.dataset[name] === field(name).value;

  // Which rows hold all words; as typed, and where no row does, with words that stand for them, cut, or from the other keyboard.
  const holding = (typed) => {
    const rowsWith = (terms, least) => texts.map((text, i) => terms.every(({ word, item, others }) =>
      item ? codes[i] === item : [word, ...(least ? others : [])].some((one) => thai.holds(text, one) > 1 || (least > 1 && text.includes(one)))));
    const isAnywhere = (word) => texts.some((text) => text.includes(word)) && 2;
    const found = ({ word, item, others }) => item || [word, ...others].some(isAnywhere);
    const spread = (terms) => [].concat(...terms.map((term) => (found(term) ? term : thai.read(thai.cut(term.word, isAnywhere)))));
    const ways = [].concat(...[typed, thai.otherKeys(typed)].map((words) => {
      const terms = thai.read(words);
      return [[terms, 0], [terms, 1], [terms, 2], [spread(terms), 2]];
    }));
    return ways.map(([terms, least]) => rowsWith(terms, least)).find((held) => held.includes(true)) || rows.map(() => false);
  };

  const apply = () => {
    const held = holding(field("q").value);
    rows.forEach((row, i) => {
      row.hidden = !held[i] || !["state", "unit", "group"].every((name) => fits(row, name));
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
