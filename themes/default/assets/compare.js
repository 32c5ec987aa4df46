// Two agencies of a portal side by side. Both stand in the address as ?a=…&b=…; nothing is written as HTML.
(() => {
  const form = document.querySelector("[data-compare]"), data = window.prongsaiAgencies, thai = window.prongsaiThai;
  if (!form || !data || !thai || !window.URLSearchParams) {
    return;
  }

  const most = 20, say = form.dataset, plain = (text) => thai.fold(text).replace(/ /g, "");
  const status = document.querySelector(".compare-status"), result = document.querySelector(".compare-result");
  const agencies = data.agencies.map(([id, name, province, link, results, year, indicators]) =>
    ({ id, name, label: name + " · " + data.words[province], link, results, year, indicators }));
  agencies.forEach((one) => { one.text = plain(one.label); });
  const fields = [...form.querySelectorAll("input")], chosen = [null, null];

  const make = (name, text, parent, type) => {
    const element = document.createElement(name);
    element.textContent = text;
    if (type) {
      element.className = type;
    }
    parent.append(element);
    return element;
  };
  const points = (value) => value === undefined ? say.none : value.toFixed(2);
  const signed = (a, b) => a === undefined || b === undefined ? say.none : (a > b ? "+" : a < b ? "\u2212" : "") + Math.abs(a - b).toFixed(2);

  const table = (caption, first, rows) => {
    const whole = document.createElement("table"), head = document.createElement("tr");
    make("caption", caption, whole);
    [first, chosen[0].name, chosen[1].name, say.difference].forEach((text, i) => { make("th", text, head, i ? "num" : "").scope = "col"; });
    whole.createTHead().append(head);
    const body = whole.createTBody();
    rows.forEach(([name, a, b, noteA, noteB]) => {
      const row = body.insertRow();
      make("th", name, row).scope = "row";
      [[a, noteA], [b, noteB]].forEach(([value, note]) => {
        const cell = make("td", points(value), row, "num");
        if (note) {
          make("small", note, cell);
        }
      });
      make("td", signed(a, b), row, "num");
    });
    result.append(whole);
  };

  const show = () => {
    result.textContent = "";
    const [a, b] = chosen;
    status.textContent = a && b ? (a === b ? say.same : "") : fields.some((field, i) => field.value && !chosen[i]) ? say.missing : "";
    if (!a || !b || a === b) {
      return;
    }

    const of = (agency) => new Map(agency.results.map(([year, score, grade]) => [year, [score, data.words[grade]]]));
    const [left, right] = [of(a), of(b)], years = [...new Set([...left.keys(), ...right.keys()])].sort((x, y) => y - x);
    table(say.total, say.first, years.map((year) => {
      const [one, other] = [left.get(year) || [], right.get(year) || []];
      return [say.year.replace("#", year), one[0], other[0], one[1], other[1]];
    }));
    const names = (agency) => agency.indicators.map((one) => one[0]).join();
    if (a.indicators.length && a.year === b.year && names(a) === names(b)) {
      table(say.indicators.replace("#", a.year), say.indicator, a.indicators.map(([name, score], i) => [(i + 1) + " " + data.words[name], score, b.indicators[i][1]]));
    } else if (a.indicators.length && b.indicators.length) {
      make("p", say.unlike, result, "small");
    }
    [a, b].forEach((agency) => {
      const link = make("a", say.site.replace("#", agency.name), make("p", "", result));
      link.href = agency.link;
    });
  };

  const keep = () => {
    if (location.protocol !== "file:") {
      const query = new URLSearchParams(chosen.map((one, i) => [fields[i].name, one && one.id]).filter((pair) => pair[1])).toString();
      history.replaceState(null, "", query ? "?" + query : location.pathname);
    }
  };

  const find = (i) => {
    const words = fields[i].value.split(/\s+/).map(plain).filter((word) => word), list = fields[i].list;
    const found = words.length ? agencies.filter((one) => words.every((word) => one.text.includes(word))) : [];
    list.textContent = "";
    found.slice(0, most).forEach((one) => { make("option", "", list).value = one.label; });
    chosen[i] = agencies.find((one) => one.label === fields[i].value) || (found.length === 1 ? found[0] : null);
    keep();
    show();
  };

  fields.forEach((field, i) => field.addEventListener("input", () => find(i)));
  form.addEventListener("submit", (event) => event.preventDefault());
  const asked = new URLSearchParams(location.search);
  fields.forEach((field, i) => {
    chosen[i] = agencies.find((one) => one.id === asked.get(field.name)) || null;
    field.value = chosen[i] ? chosen[i].label : "";
  });
  document.documentElement.classList.add("can-compare");
  show();
})();
