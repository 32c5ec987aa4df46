// Follows the preview: loads the page again when the site was made anew, and shows what is wrong over the page that is still good.
// What comes from files is only ever set as text. Everything shown is in a shadow root, so that no theme changes it and it changes none.
(() => {
  const version = Number(document.currentScript.dataset.version);
  let stream = null;
  let wasCutOff = false;
  let isOpen = null;
  let state = { version, isStale: false, diagnostics: [] };
  let preparing = null;

  const element = (name, className, ...children) => {
    const made = document.createElement(name);
    made.className = className;
    made.append(...children);
    return made;
  };

  const thai = (name, className, text) => {
    const made = element(name, className, text);
    made.lang = "th";
    return made;
  };

  const english = (text) => {
    const made = element("span", "english", text);
    made.lang = "en";
    return made;
  };

  const both = (className, text) => element("p", className, thai("span", "thai", text.th), english(text.en));

  const excerpt = ({ line, before, marked, after }) => {
    const mark = element("mark", marked ? "" : "point", marked);
    const code = element("code", "", before, mark, after);
    return element("div", "source", element("span", "number", String(line)), code);
  };

  const related = ({ place, note }) => element("div", "related", element("span", "place", place), both("", note));

  const card = (diagnostic) => {
    const place = element("span", "place", diagnostic.place);
    const head = element("p", "where", place, element("span", "code", diagnostic.code));
    const hint = both("hint", diagnostic.hint);
    hint.prepend(thai("strong", "", "วิธีแก้"));
    return element(
      "li",
      diagnostic.isError ? "error" : "warning",
      head,
      both("message", diagnostic.message),
      ...(diagnostic.excerpt ? [excerpt(diagnostic.excerpt)] : []),
      ...diagnostic.related.map(related),
      hint,
    );
  };

  const counts = () => {
    const errors = state.diagnostics.filter((d) => d.isError).length;
    return { errors, warnings: state.diagnostics.length - errors };
  };

  const plural = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;

  const title = () => {
    const { errors, warnings } = counts();
    return errors > 0
      ? { th: `ต้องแก้ ${errors} จุด`, en: plural(errors, "error") }
      : { th: `คำเตือน ${warnings} จุด`, en: plural(warnings, "warning") };
  };

  const explanation = () => {
    if (counts().errors === 0) {
      return { th: "เผยแพร่ได้ แต่ควรดู", en: "The site can be published; have a look at these." };
    }
    if (!state.isStale) {
      return { th: "หน้านี้เป็นหน้าล่าสุดแล้ว แต่ยังเผยแพร่ไม่ได้จนกว่าจะแก้", en: "The page is up to date, but the site cannot be published until this is mended." };
    }
    return state.version === 0
      ? { th: "แก้แล้วบันทึกไฟล์ เว็บไซต์จะปรากฏเอง", en: "Mend and save: the site appears by itself." }
      : { th: "หน้าข้างหลังยังเป็นของก่อนแก้ แก้แล้วบันทึกไฟล์ หน้าจะเปลี่ยนเอง", en: "The page behind is the last good one. Mend and save: it changes by itself." };
  };

  const button = (className, label, onClick) => {
    const made = element("button", className, thai("span", "", label.th), english(label.en));
    made.type = "button";
    made.addEventListener("click", onClick);
    return made;
  };

  const panel = () => {
    const text = title();
    const heading = element("h2", "", thai("span", "", text.th), english(text.en));
    const close = button("close", { th: "ย่อ", en: "Hide" }, () => show(false));
    const made = element(
      "section",
      counts().errors > 0 ? "panel error" : "panel warning",
      element("header", "", heading, close, both("explanation", explanation())),
      element("ol", "", ...state.diagnostics.map(card)),
    );
    made.setAttribute("role", "dialog");
    made.setAttribute("aria-label", text.th);
    made.tabIndex = -1;
    return made;
  };

  const badge = () => button(counts().errors > 0 ? "badge error" : "badge warning", title(), () => show(true));

  const prepare = async () => {
    const style = new CSSStyleSheet();
    style.replaceSync(await (await fetch("/.preview/preview.css")).text());
    const host = document.createElement("prongsai-preview");
    const root = host.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [style];
    document.documentElement.append(host);
    return root;
  };

  const draw = async () => {
    if (state.diagnostics.length === 0 && preparing === null) {
      return;
    }
    preparing ??= prepare();
    const root = await preparing;
    if (state.diagnostics.length === 0) {
      root.replaceChildren();
    } else if (isOpen ?? counts().errors > 0) {
      root.replaceChildren(element("div", "scrim"), panel());
    } else {
      root.replaceChildren(badge());
    }
  };

  const show = async (open) => {
    isOpen = open;
    await draw();
    (await preparing).querySelector(open ? ".panel" : ".badge")?.focus();
  };

  const follow = () => {
    stream = new EventSource("/.preview/updates");
    stream.addEventListener("error", () => { wasCutOff = true; });
    stream.addEventListener("message", ({ data }) => {
      const hadErrors = counts().errors > 0;
      state = JSON.parse(data);
      if (state.version !== version || wasCutOff) {
        location.reload();
        return;
      }
      isOpen = hadErrors && counts().errors > 0 ? isOpen : null;
      draw();
    });
  };

  // A browser opens only a few connections to one host, so a page that nobody sees gives its own back.
  const look = () => {
    if (document.visibilityState === "hidden") {
      stream?.close();
      stream = null;
    } else if (stream === null) {
      follow();
    }
  };

  document.addEventListener("keydown", async ({ key }) => {
    if (key === "Escape" && (await preparing)?.querySelector(".panel")) {
      show(false);
    }
  });
  document.addEventListener("visibilitychange", look);
  look();
})();
