// The pages of the benchmark's site. Hugo's layouts hold the same, part by part.
const signs = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;" };
const e = (text) => String(text ?? "").replace(/[&<>"']/g, (c) => signs[c]);
const each = (list, f) => (list ?? []).map(f).join("");

const iconTick = '<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false"><g><circle class="state-fill" cx="10" cy="10" r="9"></circle><path class="state-sign" d="M5.5 10.3 8.8 13.5 14.5 7"></path></g></svg>';
const iconRing = '<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false"><circle cx="10" cy="10" r="8" stroke-dasharray="3 3"></circle></svg>';
const iconShield = '<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false"><path d="M12 2.5 4 5.5v6c0 5 3.4 8.6 8 10 4.6-1.4 8-5 8-10v-6z M12 7.5v5.5 M12 16.2v.4"></path></svg>';
const iconMenu = '<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false"><path d="M4 6.5h16 M4 12h16 M4 17.5h16"></path></svg>';
const iconBrand = '<svg class="brand-mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false"><rect width="40" height="40" rx="9" fill="#0b4a6f"></rect><path d="M6 24h28" stroke="#8cc8ec" stroke-width="2.5" stroke-linecap="round"></path><path d="M19 10v20" stroke="#fff" stroke-width="2" stroke-dasharray="3 2.5"></path><circle cx="28" cy="24" r="5" fill="#fff"></circle></svg>';

export function page(p, words, data) {
  const c = p.culture, u = words[c], site = data.site.site, year = data[p.year];
  const x = { p, c, u, words, site, units: data.site.units, ...year, t: (text) => e(text?.[c]) };
  x.agency = x.t(site.agency.name);
  x.base = `https://${p.agency}.example.go.th`;
  x.score = (n) => year.scores.scores.find((s) => s.indicator === n)?.value;
  const title = heading(x);
  return frame(x, title, layouts[p.layout](x, title));
}

function heading({ p, u, c, framework, t }) {
  if (p.layout === "item") { const i = framework.items[p.n]; return `${i.code} ${t(i.title)} – OIT ${u.year} ${p.year}`; }
  if (p.layout === "indicator") { const i = framework.indicators[p.n]; return `${u.indicator} ${i.number} ${t(i.name)} ${u.year} ${p.year}`; }
  return `${e(u.kinds[p.kind])} ${u.year} ${p.year}`;
}

function frame(x, title, main) {
  const { p, u, c, words, site, agency, base, t } = x;
  const a = site.agency, h = p.home, full = `${title} – ${agency}`, address = base + p.url;
  const other = c === "th" ? p.url.replace(h, `${h}en/`) : p.url.replace("/en/", "/");
  const crumbs = JSON.stringify({ "@context": "https://schema.org", "@graph": [{ "@type": "BreadcrumbList", itemListElement: [{ "@type": "ListItem", item: base + h, name: u.home, position: 1 }, { "@type": "ListItem", item: `${base}${h}${p.year}/`, name: p.year, position: 2 }, { "@type": "ListItem", item: address, name: u.kinds[p.kind], position: 3 }] }] });
  return `<!DOCTYPE html>
<html lang="${c}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;self&#39;; font-src &#39;self&#39;; img-src &#39;self&#39;; script-src &#39;self&#39;; connect-src &#39;self&#39;; base-uri &#39;none&#39;; form-action &#39;self&#39;">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${full}</title>
<meta name="description" content="${full}: ${t(a.province)}">
<link rel="canonical" href="${address}">
<link rel="alternate" hreflang="${c}" href="${address}">
<link rel="alternate" hreflang="${u.other}" href="${base}${other}">
<link rel="alternate" type="application/atom+xml" title="${e(u.feed)}" href="${h}feed.xml">
<link rel="icon" type="image/svg+xml" href="/assets/icon.svg">
<link rel="preload" href="/assets/fonts/sarabun-400.woff2" as="font" type="font/woff2" crossorigin>
<link rel="preload" href="/assets/fonts/sarabun-700.woff2" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="/assets/site.css">
<meta name="color-scheme" content="light dark">
<meta property="og:type" content="website">
<meta property="og:title" content="${full}">
<meta property="og:description" content="${full}: ${t(a.province)}">
<meta property="og:url" content="${address}">
<meta property="og:locale" content="${u.locale}">
<meta property="og:site_name" content="${e(u.site)} ${agency}">
<meta property="og:image" content="${base}/assets/share.png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta name="twitter:card" content="summary_large_image">
<script type="application/ld+json">${crumbs}</script>
<script src="/assets/site.js" defer></script>
</head>
<body>
<a class="skip" href="#content">${e(u.skip)}</a>
<aside class="official" aria-label="${e(u.officialLabel)}">
<details class="wrap">
<summary>${e(u.official)} <span class="official-how">${e(u.how)}</span></summary>
<ul>
${each(u.officialLines, (l) => `<li>${e(l)}</li>\n`)}</ul>
</details>
</aside>
<header class="top">
<div class="wrap top-grid">
<a class="brand" href="${h}">${iconBrand}<span><span class="brand-agency">${agency}</span> <span class="brand-site">${e(u.site)}</span></span></a>
<ul class="languages"><li><a href="${other}" lang="${u.other}" hreflang="${u.other}">${e(u.otherName)}</a></li></ul>
<a class="report" href="${h}complaint/">${iconShield}<span>${e(u.report)}</span></a>
<nav class="menu" aria-label="${e(u.menuLabel)}">
<details>
<summary>${iconMenu}<span>${e(u.menu)}</span></summary>
<ul>
${each(u.nav, ([to, name]) => { const path = to.replace("YEAR", p.year); return `<li><a href="${h}${path}"${path === p.path ? ' aria-current="page"' : ""}>${e(name)}</a></li>\n`; })}</ul>
</details>
</nav>
</div>
</header>
<nav class="wrap crumbs" aria-label="${e(u.crumbs)}">
<ol>
<li><a href="${h}">${e(u.home)}</a></li>
<li><a href="${h}${p.year}/">${e(u.year)} ${p.year}</a></li>
<li aria-current="page">${e(u.kinds[p.kind])}</li>
</ol>
</nav>
<main id="content" class="wrap" tabindex="-1">
${main}
</main>
<footer class="bottom">
<div class="wrap bottom-grid">
<section>
<h2>${agency}</h2>
<address>
${t(a.address)}
<br>${e(u.phone)} <a href="tel:${e(a.phone.replaceAll(" ", ""))}">${e(a.phone)}</a>
<br>${e(u.email)} <a href="mailto:${e(a.email)}">${e(a.email)}</a>
<br>${e(u.website)} <a href="${e(a.mainWebsite)}" rel="noopener noreferrer">${e(a.mainWebsite)}</a>
</address>
</section>
<nav aria-label="${e(u.footLabel)}">
<h2>${e(u.footLabel)}</h2>
<ul>
${each(u.foot, ([to, name]) => `<li><a href="${h}${to}">${e(name)}</a></li>\n`)}${each(words.years, (y) => `<li><a href="${h}${y}/">${e(u.year)} ${y}</a></li>\n`)}</ul>
</nav>
<section>
<h2>${e(u.sources)}</h2>
<p>${e(u.latest)} ${t(x.scores.source.title)}, <time datetime="${x.scores.source.date}">${x.scores.source.date}</time></p>
${each(u.footLines, (l) => `<p>${e(l)}</p>\n`)}</section>
</div>
</footer>
</body>
</html>
`;
}

const part = (name, body) => `<section class="part">\n<h2>${e(name)}</h2>\n<div class="part-body">\n${body}</div>\n</section>\n`;
const list = (x, lines) => `<ul>\n${each(lines, (l) => `<li>${x.t(l)}</li>\n`)}</ul>\n`;
const state = (u) => `<span class="state state-disclosed">${iconTick}<span>${e(u.disclosed)}</span></span>`;
const check = (u) => `<span class="check check-not-checked">${iconRing}<span>${e(u.notChecked)}</span></span>`;
const period = (x, i) => `${e(x.u.periods[i.period.kind])}${i.period.fiscalYear ? ` ${e(i.period.fiscalYear)}` : ""}`;
const unitNames = (x, ids) => (ids ?? []).map((id) => x.t(x.units[id])).join(", ");
const names = (x, numbers) => numbers.map((n) => { const i = x.framework.indicators.find((f) => f.number === n); return `${x.t(i.name)} (${x.score(n)})`; }).join(", ");
const dots = (value) => `<svg class="dots" width="100%" height="26" aria-hidden="true" focusable="false"><line class="dots-axis" x1="3%" y1="13" x2="97%" y2="13"></line><line class="dots-urgent" x1="50%" y1="0" x2="50%" y2="26"></line><circle class="dots-dot" cx="${value}%" cy="13" r="6.5"></circle></svg>`;

const summary = (x) => `<div class="summary">
<div class="result">
<p class="result-figure"><span class="result-score">${x.scores.overall}</span> <span class="seal">${e(x.u.grade)} ${e(x.scores.grade)}</span></p>
<p class="result-words">${e(x.u.of)} <strong>${e(x.u.pass)}</strong></p>
<svg class="scale" width="100%" height="52" aria-hidden="true" focusable="false"><rect class="scale-pass" x="85%" y="10" width="15%" height="12"></rect><line class="scale-axis" x1="0" y1="16" x2="100%" y2="16"></line><circle class="scale-dot" cx="${x.scores.overall}%" cy="16" r="8"></circle><text x="0" y="44">0</text><text x="100%" y="44" text-anchor="end">100</text></svg>
<p class="result-source">${x.t(x.scores.source.title)} <time datetime="${x.scores.source.date}">${x.scores.source.date}</time></p>
</div>
<div class="verdicts">
<p class="verdict"><strong>${e(x.u.strengths)}</strong> ${names(x, x.analysis.strengths)}</p>
<p class="verdict"><strong class="is-urgent">${e(x.u.weaknesses)}</strong> ${names(x, x.analysis.weaknesses)}</p>
</div>
</div>
`;

const entry = (x, a) => `<section class="entry" id="a${e(a.code)}">
<h3 class="entry-code">${e(a.code)}</h3>
<div class="entry-body">
<p>${x.t(a.text)}</p>
${a.units ? `<p class="small">${e(x.u.units)}: ${unitNames(x, a.units)}</p>\n` : ""}</div>
</section>
`;

const layouts = {
  home: (x, title) => `<h1>${title}</h1>
${summary(x)}${part(x.u.kinds.year, `<ul class="links">\n${each(x.u.nav, ([to, name]) => `<li><a href="${x.p.home}${to.replace("YEAR", x.p.year)}">${e(name)}</a></li>\n`)}</ul>\n`)}`,
  year: (x, title) => `<h1>${title}</h1>
<p class="lead">${x.t(x.framework.name)}</p>
${summary(x)}${part(x.u.kinds.year, `<ul class="links">\n${each(["scores", "analysis", "memo", "measures", "oit", "links"], (k) => `<li><a href="${x.p.home}${x.p.year}/${k}/">${e(x.u.kinds[k])} ${e(x.u.year)} ${x.p.year}</a></li>\n`)}</ul>\n`)}`,
  text: (x, title) => `<h1>${title}</h1>\n${each(x.u.text, (l) => `<p>${e(l)}</p>\n`)}`,
  scores: (x, title) => `<h1>${title}</h1>
${summary(x)}${part(x.u.all, `<table class="scores">
<thead><tr><th scope="col" class="rank">${e(x.u.rank)}</th><th scope="col">${e(x.u.indicator)}</th><th scope="col" class="num">${e(x.u.score)}</th></tr></thead>
<tbody>
${each(x.framework.indicators, (i, n) => `<tr><td class="rank">${n + 1}</td><th scope="row"><div class="plot-row"><span class="plot-name"><a href="${x.p.home}${x.p.year}/indicators/i${String(n + 1).padStart(2, "0")}/">${i.number}. ${x.t(i.name)}</a></span> <span class="tag">${i.instrument}</span> ${dots(x.score(i.number))}</div></th><td class="num score">${x.score(i.number)}</td></tr>\n`)}</tbody>
</table>
`)}`,
  indicator: (x, title) => {
    const i = x.framework.indicators[x.p.n], own = (a) => (a.indicators ?? []).includes(i.number);
    return `<h1>${title}</h1>
<div class="indicator-score">
<p class="result-figure"><span class="result-score">${x.score(i.number)}</span> <span class="result-of">${e(x.u.of)}</span></p>
<div class="indicator-plot">${dots(x.score(i.number))}</div>
</div>
<dl class="facts">
<div><dt>${e(x.u.instrument)}</dt><dd>${x.t(i.instrumentName)} (${i.instrument})</dd></div>
<div><dt>${e(x.u.respondents)}</dt><dd>${x.t(i.respondents)}</dd></div>
</dl>
${part(x.u.related, each(x.analysis.findings.filter(own), (f) => `<p>${x.t(f.text)}</p>\n`))}${part(x.u.actions, each(x.analysis.actions.filter(own), (a) => entry(x, a)))}${part(x.u.kinds.oit, `<ul>\n${each(x.framework.items.filter((o) => o.indicator === i.number), (o) => `<li>${iconTick}<a href="${x.p.home}${x.p.year}/oit/o${o.code.slice(1).padStart(2, "0")}/">${o.code} ${x.t(o.title)}</a> ${period(x, o)}</li>\n`)}</ul>\n`)}`;
  },
  analysis: (x, title) => `<h1>${title}</h1>
<p class="lead">${x.t(x.analysis.memorandum.subject)}</p>
${each(x.analysis.findings, (f) => `<h2>${e(f.section)}</h2>\n<p>${x.t(f.text)}</p>\n`)}${part(x.u.actions, each(x.analysis.actions, (a) => entry(x, a)))}${part(x.u.recommendations, each(x.analysis.recommendations, (a) => entry(x, a)))}<p>${x.t(x.analysis.consideration)}</p>`,
  measures: (x, title) => `<h1>${title}</h1>
<p class="lead">${x.t(x.measures.title)}</p>
<p>${x.t(x.measures.note)}</p>
${each(x.measures.measures, (m) => `<section class="entry" id="m${m.number}">
<h2>${m.number}. ${x.t(m.name)}</h2>
<h3>${e(x.u.methods)}</h3>
${list(x, m.methods)}<dl class="facts">
<div><dt>${e(x.u.units)}</dt><dd>${unitNames(x, m.units)}</dd></div>
<div><dt>${e(x.u.followUp)}</dt><dd>${x.t(m.followUp)}</dd></div>
</dl>
</section>
`)}`,
  oit: (x, title) => `<h1>${title}</h1>
<table class="items">
<thead><tr><th scope="col">${e(x.u.item)}</th><th scope="col">${e(x.u.period)}</th><th scope="col">${e(x.u.state)}</th></tr></thead>
<tbody>
${each(x.framework.items, (i) => `<tr data-state="disclosed" data-group="${i.sub}"><th scope="row"><div class="item-row"><span class="item-code">${i.code}</span> <span><a href="${x.p.home}${x.p.year}/oit/o${i.code.slice(1).padStart(2, "0")}/">${x.t(i.title)}</a></span> <span class="item-period">${period(x, i)}</span> <span class="item-check">${check(x.u)}</span></div></th><td>${i.sub} ${x.t(i.subName)}</td><td class="item-state">${state(x.u)}</td></tr>\n`)}</tbody>
</table>`,
  method: (x, title) => `<h1>${title}</h1>
<p class="lead">${x.t(x.framework.name)}</p>
<table><thead><tr><th scope="col">${e(x.u.indicator)}</th><th scope="col">${e(x.u.instrument)}</th><th scope="col">${e(x.u.weight)}</th></tr></thead><tbody>
${each(x.framework.indicators, (i) => `<tr><th scope="row">${i.number}. ${x.t(i.name)}</th><td>${x.t(i.instrumentName)}</td><td>${i.weight}</td></tr>\n`)}</tbody></table>
${part(x.u.bands, each(x.framework.gradeBands, (b) => `<p>${x.t(b.name)}: ${b.minimum} ${x.t(b.note)}</p>\n`))}${part(x.u.notes, list(x, x.framework.notes))}`,
  channels: (x, title) => {
    const s = x.site[x.p.kind];
    return `<h1>${title}</h1>
${s.protection ? part(x.u.protection, list(x, s.protection)) : ""}${part(x.u.channels, each(s.channels, (h) => `<h3>${x.t(h.name)}</h3>\n<p>${e(h.target)} ${x.t(h.note)}</p>\n`))}${s.include ? part(x.u.include, list(x, s.include)) : ""}${s.next ? part(x.u.nextSteps, list(x, s.next)) : ""}<p>${x.t(s.missingNote)}</p>`;
  },
  item: (x) => {
    const { p, u, t } = x, i = x.framework.items[p.n], d = x.disclosures.disclosures[p.n];
    const before = x.framework.items[p.n - 1], after = x.framework.items[p.n + 1], address = x.base + p.url;
    const to = (o) => `${p.home}${p.year}/oit/o${o.code.slice(1).padStart(2, "0")}/`;
    return `<p class="over">${e(u.kinds.oit)} ${e(u.year)} ${p.year}</p>
<h1 class="item-title"><span class="item-number">${i.code}</span> <span>${t(i.title)}</span></h1>
<p class="item-answer">${state(u)}</p>
<aside class="notice-sheet print-only">
<svg class="qr" viewBox="0 0 41 41" aria-hidden="true" focusable="false"><path d="${x.words.qr}"></path></svg>
<div><p><strong>${e(u.scan)}</strong></p>
<p class="address">${address}</p>
<p>${x.agency}</p></div>
</aside>
<div class="two">
<section>
<h2>${e(u.elements)}</h2>
<ol class="elements">
${each(i.elements, (l) => `<li>${iconRing}<span><span class="element-text">${t(l)}</span></span></li>\n`)}</ol>
<p class="small">${e(u.ownWords)}<br><span class="confidence">${e(u.confidence[i.elementsConfidence])}</span></p>
<h3>${e(u.period)}</h3>
<p>${period(x, i)}<br><span class="confidence">${e(u.confidence[i.period.confidence])}</span></p>
</section>
<section>
<h2>${e(u.evidence)}</h2>
<ul class="evidence">
${each(d.evidence, (v, n) => `<li id="e${n + 1}">
<p class="evidence-title"><a href="${e(v.url)}" rel="noopener noreferrer">${t(v.title)}</a></p>
<p class="small">${p.agency}.example.go.th · ${v.format}${v.pages ? ` · ${v.pages}` : ""} · <time datetime="${v.date}">${v.date}</time></p>
<p class="small">${e(u.shows)} ${v.shows.join(", ")}</p>
<p class="evidence-check">${check(u)}</p>
</li>
`)}</ul>
</section>
</div>
<dl class="facts">
<div><dt>${e(u.indicator)}</dt><dd><a href="${p.home}${p.year}/indicators/i${i.indicator.padStart(2, "0")}/">${i.indicator}. ${t(i.indicatorName)}</a></dd></div>
<div><dt>${e(u.sub)}</dt><dd>${i.sub} ${t(i.subName)}</dd></div>
<div><dt>${e(u.unit)}</dt><dd>${t(x.units[d.unit])}</dd></div>
<div><dt>${e(u.explanation)}</dt><dd>${t(d.explanation)}</dd></div>
<div><dt>${e(u.basis)}</dt><dd>${t(x.disclosures.basis)}</dd></div>
<div><dt>${e(u.path)}</dt><dd><a href="${p.home}">${e(u.home)}</a> › <a href="${p.home}${p.year}/">${p.year}</a> › <a href="${p.home}${p.year}/oit/">OIT</a> › ${i.code}</dd></div>
<div><dt>${e(u.address)}</dt><dd><span class="address">${p.url}</span> <span class="copy"><button type="button" class="copy-button" data-copy="${address}" hidden>${e(u.copy)}</button> <span role="status" data-done="${e(u.copied)}" data-failed="${e(u.copyFailed)}"></span></span></dd></div>
<div><dt>${e(u.otherYears)}</dt><dd><ul class="lines">
${each(x.words.years.filter((y) => y !== p.year), (y) => `<li><a href="${p.home}${y}/oit/o${i.code.slice(1).padStart(2, "0")}/">${i.code} ${e(u.year)} ${y}</a></li>\n`)}</ul></dd></div>
</dl>
<nav class="pager" aria-label="${e(u.pager)}">
${before ? `<a class="pager-previous" href="${to(before)}" rel="prev"><span><small>${e(u.previous)}</small> ${before.code} ${t(before.title)}</span></a>\n` : ""}${after ? `<a class="pager-next" href="${to(after)}" rel="next"><span><small>${e(u.next)}</small> ${after.code} ${t(after.title)}</span></a>\n` : ""}</nav>`;
  },
};
