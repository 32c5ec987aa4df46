// The filter above a table of items: hides the rows that do not fit, says how many are left, keeps the choice in the address.
(function () {
  var form = document.querySelector("[data-filter]");
  if (!form || !window.URLSearchParams) {
    return;
  }
  var rows = Array.prototype.slice.call(document.querySelectorAll("table." + form.dataset.filter + " tbody tr"));
  var status = form.querySelector("[data-count]");
  var plain = function (text) {
    return text.toLowerCase().replace(/[๐-๙]/g, function (d) { return d.charCodeAt(0) - 0x0e50; }).replace(/[\s\u200b.]+/g, "");
  };
  var texts = rows.map(function (row) { return plain(row.textContent); });
  var asked = new URLSearchParams(location.search);

  function field(name) {
    return form.querySelector("[name=" + name + "]");
  }
  function fits(row, name) {
    return !field(name) || !field(name).value || row.dataset[name] === field(name).value;
  }
  function apply() {
    var words = field("q").value.split(/\s+/).map(plain);
    var shown = 0;
    rows.forEach(function (row, i) {
      var code = row.querySelector(".item-code").textContent.toLowerCase();
      row.hidden = !(fits(row, "state") && fits(row, "unit") && fits(row, "group")
        && words.every(function (word) { return /^o\d+$/.test(word) ? code === word : texts[i].indexOf(word) >= 0; }));
      shown += row.hidden ? 0 : 1;
    });
    document.querySelectorAll("table." + form.dataset.filter + ", .part-items").forEach(function (part) {
      part.hidden = !part.querySelector("tbody tr:not([hidden])");
    });
    status.textContent = status.dataset.count.replace("#", shown);
    if (location.protocol !== "file:") {
      var query = new URLSearchParams();
      form.querySelectorAll("[name]").forEach(function (f) { if (f.value) { query.set(f.name, f.value); } });
      history.replaceState(null, "", (query.toString() ? "?" + query : location.pathname) + location.hash);
    }
  }

  form.querySelectorAll("[name]").forEach(function (f) { f.value = asked.get(f.name) || f.value; });
  form.addEventListener("input", apply);
  form.classList.add("is-ready");
  if (asked.toString()) {
    apply();
  }
})();
