// A page opened from a disk has no server that turns a folder into its index page; this does.
if (location.protocol === "file:") {
  document.querySelectorAll("a[href]").forEach((link) => {
    const parts = /^([^?#:]*\/)([?#].*)?$/.exec(link.getAttribute("href"));
    if (parts) {
      link.setAttribute("href", parts[1] + "index.html" + (parts[2] || ""));
    }
  });
}

// For pages without https, where browsers offer no clipboard.
const copySelected = (text) => {
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "visually-hidden";
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  return done;
};

// What spreadsheets take for a table: a line a row, tabs between.
const tabbed = (table) => [...table.rows].map((row) => [...row.cloneNode(true).cells].map((cell) => {
  cell.querySelectorAll("svg, .visually-hidden").forEach((part) => { part.remove(); });
  return cell.textContent.replace(/\s+/g, " ").trim();
}).join("\t")).join("\n");

// A button with data-copy puts that text on the clipboard, one with data-copy-table the page's first table, and says whether it could.
// Where scripts are off, the button stays hidden.
document.querySelectorAll("button[data-copy], button[data-copy-table]").forEach((button) => {
  const table = button.hasAttribute("data-copy-table") && document.querySelector("main table");
  if (table === null) {
    return;
  }
  const status = button.parentNode.querySelector("[role=status]");
  const say = (what) => { status.textContent = status.getAttribute("data-" + what); };
  button.hidden = false;
  button.parentNode.classList.add("is-ready");
  button.addEventListener("click", () => {
    const text = table ? tabbed(table) : button.getAttribute("data-copy");
    status.textContent = "";
    (navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject()).then(
      () => { say("done"); },
      () => { say(copySelected(text) ? "done" : "failed"); button.focus(); });
  });
});

// Surveys are shown on the days on which they are open, as days are counted in Thailand.
const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Bangkok", year: "numeric", month: "2-digit", day: "2-digit" }).format(new Date());
document.querySelectorAll("[data-until]").forEach((part) => {
  const open = (survey) => survey.dataset.from <= today && today <= survey.dataset.until;
  part.hidden = part.dataset.from ? !open(part) : ![...part.querySelectorAll("[data-from]")].some(open);
});

// Size of letters and contrast. The choice goes with the tab from page to page by its name, which no server sees and which ends with the tab.
const view = document.querySelector(".view"), root = document.documentElement, sizes = 3;
const kept = /^view-([0-3])(c?)$/.exec(window.name) || [];
const look = { size: Number(kept[1] || 0), contrast: kept[2] === "c" };
const showLook = () => {
  root.toggleAttribute("data-contrast", look.contrast);
  root.setAttribute("data-size", look.size);
  view.querySelector("[data-view=contrast]").setAttribute("aria-pressed", look.contrast);
};
if (view) {
  view.classList.add("is-ready");
  if (kept.length) {
    showLook();
  }
  view.addEventListener("click", (event) => {
    const button = event.target.closest("[data-view]");
    if (!button) {
      return;
    }
    const step = { smaller: -1, larger: 1 }[button.dataset.view];
    if (step) {
      look.size = Math.min(sizes, Math.max(0, look.size + step));
    } else {
      look.contrast = !look.contrast;
    }
    window.name = "view-" + look.size + (look.contrast ? "c" : "");
    showLook();
  });
}
