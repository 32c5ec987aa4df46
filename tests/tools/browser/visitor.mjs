// A tab of the browser that notes whatever goes wrong by itself: messages, faults, failed and foreign requests.

/** Milliseconds after which a page is taken to hang; far more than a busy machine needs. */
const patience = 120_000;

/** What the browser says of a request that was still under way when the visit ended, such as that for the icon. */
const abandoned = "net::ERR_ABORTED";

/** From a disk nothing may be fetched ahead, and the browser says so, on a slow machine twice; the style sheet then fetches the fonts, which the checks of fonts hold. */
function isPreloadFromDisk(url, message) {
  return url.startsWith("file:") && /^Access to font at 'file:|^A preload for 'file:|^The resource file:\S+ was preloaded |^Failed to load resource: net::ERR_FAILED$|\.woff2$/.test(message);
}

/** Collects what the checks find, as { page, width, scheme, kind, detail }. */
export class Findings {
  #all = new Map();

  add(place, kind, detail) {
    const finding = { page: place.page, width: place.width, scheme: place.scheme, kind, detail: String(detail).slice(0, 600) };
    this.#all.set(JSON.stringify(finding), finding);
  }

  get all() {
    return [...this.#all.values()];
  }
}

/** One tab, used for many visits one after the other. */
export class Visitor {
  place = { page: "", width: 0, scheme: "light" };
  visits = 0;
  #expectsNotFound = false;

  static async open(browser, origin, findings, options = {}) {
    const context = await browser.newContext({ reducedMotion: "reduce", ...options });
    context.setDefaultTimeout(patience);
    await context.addInitScript(() => {
      window.shifted = 0;
      new PerformanceObserver((list) => { list.getEntries().forEach((entry) => { window.shifted += entry.value; }); }).observe({ type: "layout-shift", buffered: true });
    });
    const visitor = new Visitor();
    Object.assign(visitor, { context, tab: await context.newPage(), origin, findings });
    visitor.#listen();
    return visitor;
  }

  /** Opens a page of the site, or a whole address, at a width and in a colour scheme. */
  async visit(page, width = 1280, scheme = "light", options = {}) {
    this.place = { ...this.place, page };
    this.#expectsNotFound = options.expectsNotFound ?? false;
    await this.show(width, scheme);
    await this.tab.goto(page.startsWith("/") ? this.origin + page : page, { waitUntil: "load" });
    await this.#awaitFonts();
    this.visits++;
  }

  /** Shows the page that is open at another width or in another colour scheme, without loading it again. */
  async show(width, scheme = "light") {
    this.place = { ...this.place, width, scheme };
    await this.tab.setViewportSize({ width, height: 900 });
    await this.tab.emulateMedia({ colorScheme: scheme, media: null });
  }

  /** A face is asked for when text is first laid out, so the page is laid out before each look. */
  async #awaitFonts() {
    await this.tab.evaluate(async () => {
      do {
        document.body.getBoundingClientRect();
        await document.fonts.ready;
      } while (document.fonts.status !== "loaded");
    });
  }

  report(kind, detail) {
    this.findings.add(this.place, kind, detail);
  }

  close() {
    return this.context.close();
  }

  #listen() {
    this.tab.on("console", (message) => {
      const expected = this.#expectsNotFound && message.location().url === this.tab.url();
      if (["error", "warning"].includes(message.type()) && !expected && !isPreloadFromDisk(this.tab.url(), message.text())) {
        this.report("console", `${message.type()}: ${message.text()}`);
      }
    });
    this.tab.on("pageerror", (error) => this.report("page-error", error.message));
    this.tab.on("requestfailed", (request) => {
      const reason = request.failure()?.errorText;
      if (reason !== abandoned && !isPreloadFromDisk(request.url(), request.url())) {
        this.report("request", `${this.#local(request.url())}: ${reason}`);
      }
    });
    this.tab.on("response", (response) => {
      if (response.status() >= 400 && !(this.#expectsNotFound && response.request().isNavigationRequest())) {
        this.report("request", `${this.#local(response.url())}: status ${response.status()}`);
      }
    });
    this.tab.on("request", (request) => {
      const url = new URL(request.url());
      if (url.origin !== this.origin && !["data:", "blob:", "file:"].includes(url.protocol)) {
        this.report("origin", request.url());
      }
    });
  }

  #local(url) {
    return url.startsWith(this.origin) ? url.slice(this.origin.length) : url;
  }
}
