// Fonts: not only named in a style sheet but fetched, decoded and used for the letters on the page.

export async function checkFonts(visitor, family, weights) {
  const problems = await visitor.tab.evaluate(([family, weights]) => {
    const found = [];
    const bare = (name) => name.trim().replace(/^["']|["']$/g, "");
    const faces = [...document.fonts];
    for (const face of faces.filter((f) => bare(f.family) === family && ["error", "loading"].includes(f.status))) {
      found.push(`${face.family} ${face.weight} has the status "${face.status}"`);
    }
    for (const weight of weights.filter((w) => !faces.some((f) => bare(f.family) === family && f.weight === w && f.status === "loaded"))) {
      found.push(`${family} ${weight} is not loaded`);
    }
    const own = new Set(faces.map((f) => bare(f.family)));
    const used = new Map();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      const text = texts.currentNode.data.trim();
      const style = getComputedStyle(element);
      if (text === "" || element.getClientRects().length === 0 || element.closest("script, style, template")) {
        continue;
      }
      const first = bare(style.fontFamily.split(",")[0]);
      const key = `${style.fontStyle} ${style.fontWeight} 16px "${first}"`;
      used.set(key, { first, text: (used.get(key)?.text ?? "") + text });
    }
    for (const [font, { first, text }] of used) {
      if (!own.has(first)) {
        found.push(`text is set in ${font}, which the site does not bring along: ${text.slice(0, 40)}`);
      } else if (!document.fonts.check(font, text)) {
        found.push(`${font} is not loaded for all of its text`);
      }
    }
    return found;
  }, [family, weights]);
  problems.forEach((problem) => visitor.report("font", problem));
}

/**
 * Asks the browser which font it draws plain Thai and Latin text with: one of the page's own, not one of the machine's. A page need not wait for
 * a font (font-display: optional), and on a busy machine it does not and keeps the machine's own; here it is made to.
 */
export async function checkDrawnFonts(visitor) {
  await visitor.tab.evaluate(async () => {
    document.fonts.forEach((face) => { face.display = "block"; });
    await document.fonts.ready;
    // letters are drawn anew in the frame after the one that asks for it
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
  const session = await visitor.context.newCDPSession(visitor.tab);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  await visitor.tab.evaluate(() => {
    const plain = (element) => element.childElementCount === 0 && /^[\u0E01-\u0E5B\u0020-\u007E]{3,}$/.test(element.textContent.trim());
    const shown = (element) => element.getClientRects().length > 0;
    [...document.querySelectorAll("main *")].filter((e) => plain(e) && shown(e)).slice(0, 25)
      .forEach((element) => element.setAttribute("data-drawn-font", ""));
  });
  const { root } = await session.send("DOM.getDocument");
  const { nodeIds } = await session.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: "[data-drawn-font]" });
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
    for (const font of fonts.filter((f) => !f.isCustomFont)) {
      visitor.report("font", `plain text is drawn with the machine's own font ${font.familyName}`);
    }
  }
  await session.detach();
}
