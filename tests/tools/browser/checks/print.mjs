// On paper: no menu, nothing cut off, and a PDF whose Thai text can be found and copied.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkOverflow } from "./page.mjs";

/** An A4 sheet of 210 mm less margins of 15 mm on both sides, at 96 px an inch. */
const paperWidth = 680;

export async function checkPrintedPage(visitor) {
  await visitor.show(paperWidth);
  await visitor.tab.emulateMedia({ media: "print" });
  const shown = await visitor.tab.evaluate(() => [...document.querySelectorAll("header nav")].filter((nav) => nav.getClientRects().length > 0).length);
  if (shown > 0) {
    visitor.report("print", "the menu is printed");
  }
  await checkOverflow(visitor, " on paper", "print");
}

/** The list of all items takes three sheets, the head of a table stands on each, and no row is cut. */
export async function checkListOnPaper(visitor, page, sheets = 3) {
  await visitor.visit(page.path);
  const head = await visitor.tab.evaluate(() => document.querySelector("table.items thead th:last-child").innerText.trim());
  await visitor.tab.emulateMedia({ media: "print" });
  const unkept = await visitor.tab.evaluate(() => [...document.querySelectorAll("table.items tr")].filter((row) => getComputedStyle(row).breakInside !== "avoid").length);
  const text = textOf(await visitor.tab.pdf({ format: "A4" }));
  const pages = text?.split("\f").slice(0, -1) ?? [];
  if (text !== null && pages.length > sheets) {
    visitor.report("pdf", `the list takes ${pages.length} sheets instead of ${sheets}`);
  }
  for (const [i, sheet] of pages.entries()) {
    if (!letters(sheet).includes(letters(head))) {
      visitor.report("pdf", `sheet ${i + 1} does not repeat the head of the table`);
    }
  }
  if (unkept > 0) {
    visitor.report("pdf", `${unkept} rows may be cut between two sheets`);
  }
}

/** Prints a page to A4 and looks for its headings in the PDF, where pdftotext (Debian's poppler-utils) is installed. */
export async function checkPdf(visitor, page) {
  await visitor.visit(page.path);
  const pdf = await visitor.tab.pdf({ format: "A4" });
  const text = textOf(pdf);
  const headings = await visitor.tab.evaluate(() => [...document.querySelectorAll("main h1, main h2")].map((h) => h.textContent.trim()));
  for (const heading of headings.filter((h) => text !== null && !letters(text).includes(letters(h)))) {
    visitor.report("pdf", `the PDF does not hold the heading "${heading}"`);
  }
}

/** The text of a PDF; null where there is no pdftotext. */
function textOf(pdf) {
  const folder = mkdtempSync(join(tmpdir(), "prongsai-pdf-"));
  try {
    writeFileSync(join(folder, "page.pdf"), pdf);
    const { error, status, stdout } = spawnSync("pdftotext", ["-enc", "UTF-8", join(folder, "page.pdf"), "-"], { encoding: "utf8" });
    return error ? null : status === 0 ? stdout : "";
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Letters and digits only: a PDF may order vowel signs and tone marks, and break lines, in its own way. */
function letters(text) {
  return text.normalize("NFKC").replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, "").replace(/[^\p{L}\p{Nd}]/gu, "").toLowerCase();
}
