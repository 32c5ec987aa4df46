// Writes themes/default/letters/*.txt: the outlines of the theme's letters and where Thai marks stand, as HarfBuzz places them. A build then
// needs no shaping library to draw share pictures, and draws the same on every machine. Figures are halves of the font's units, since curves
// of TrueType also end between two. Run once when the fonts change:
//   npm install && node make.mjs
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import * as hb from "harfbuzzjs";
import wawoff2 from "wawoff2";

const theme = new URL("../../../themes/default/", import.meta.url);
const range = (first, last) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
const bases = range(0x0e01, 0x0e2e);
const vowels = ["", ..."ฺุูัิีึืํ็"];
const tones = ["", ..."่้๊๋์"];
const marks = [...vowels.flatMap((v) => tones.map((t) => v + t)), ...tones.slice(0, 5).map((t) => t + "ำ")].filter((m) => m);
const singles = [
  ...range(0x20, 0x7e), ...range(0xa0, 0x17f), ...range(0x2010, 0x2027), "€", "฿",
  ...bases, ..."ะาๅเแโใไๆฯ๏๚๛", ...range(0x0e50, 0x0e59),
];

for (const weight of [400, 700]) {
  const font = new hb.Font(new hb.Face(new hb.Blob(await wawoff2.decompress(readFileSync(new URL(`assets/fonts/sarabun-${weight}.woff2`, theme))))));
  const shape = (text) => {
    const buffer = new hb.Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    hb.shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    return buffer.getGlyphInfos().map(({ codepoint: id }, i) => {
      const { xAdvance, xOffset, yOffset } = positions[i];
      return { id, xAdvance: 2 * xAdvance, xOffset: 2 * xOffset, yOffset: 2 * yOffset };
    });
  };

  const used = new Map();
  const glyph = ({ id, xAdvance }) => (used.set(id, Math.max(used.get(id) ?? 0, xAdvance)), id);
  const letters = [];
  const advanceOf = new Map();
  for (const letter of new Set(singles)) {
    const [first, ...others] = shape(letter);
    if (first?.id && others.length === 0 && first.xOffset === 0 && first.yOffset === 0) {
      letters.push(`letter ${letter.codePointAt(0).toString(16)} ${glyph(first)}`);
      advanceOf.set(letter, first);
    }
  }

  // Letters on which a mark stands alike share a line: glyphs and places from the letter's right edge, and how much wider all becomes.
  const stacks = new Map();
  for (const mark of marks) {
    for (const base of bases) {
      const own = advanceOf.get(base);
      const placed = shape(base + mark);
      if (placed.some((g) => g.id === 0)) throw new Error(`no glyph for ${base}${mark}`);
      let pen = 0;
      const parts = placed.map((g) => {
        const at = `${glyph(g)},${pen + g.xOffset - own.xAdvance},${g.yOffset}`;
        pen += g.xAdvance;
        return at;
      });
      const first = placed[0].id === own.id && placed[0].xOffset === 0 && placed[0].yOffset === 0 ? "" : parts[0].replace(/,-?\d+,/, `,${placed[0].xOffset - own.xAdvance},`);
      const key = `${mark} ${pen - own.xAdvance} ${first || "-"} ${parts.slice(1).join(" ")}`;
      stacks.set(key, (stacks.get(key) ?? "") + base);
    }
  }

  const outlines = [...used].sort(([a], [b]) => a - b).map(([id, advance]) => {
    const path = font.glyphToJson(id).map(({ type, values }) => type + values.map((v) => 2 * v).join(" ")).join("");
    return `glyph ${id} ${advance} ${path}`;
  });
  const lines = [
    "# Outlines of Sarabun (SIL Open Font License, assets/fonts/OFL.txt) and the places of Thai marks. Made by tests/tools/letters/make.mjs.",
    ...outlines,
    ...letters,
    ...[...stacks].map(([key, on]) => `marks ${on} ${key}`),
  ];
  mkdirSync(new URL("letters/", theme), { recursive: true });
  writeFileSync(new URL(`letters/${weight === 700 ? "bold" : "regular"}.txt`, theme), lines.join("\n") + "\n");
  console.log(weight, outlines.length, letters.length, stacks.size, font.face?.upem);
}
