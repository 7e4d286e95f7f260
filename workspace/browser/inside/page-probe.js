// Runs in a world of its own beside the page's scripts: they share the document with it, and nothing else, so that what
// the page has put in place of the browser's functions does not matter. Read as text by page-tab.ts.
globalThis.latheProbe = (() => {
  const MAX_ELEMENTS = 20000;
  const MAX_TEXT = 4000;
  /** Drawn by themselves, if they have a size. */
  const DRAWN = new Set(
    "audio button canvas embed hr iframe img input meter object picture progress select svg textarea video".split(" "),
  );
  /** A field of a form stands in place of the form's own when it bears this name. */
  const childNodesOf = Object.getOwnPropertyDescriptor(Node.prototype, "childNodes").get;
  let changedAt = performance.now();
  // Not attributes: animations change them at every frame.
  new MutationObserver(() => (changedAt = performance.now())).observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
  });

  function isVisible(element) {
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  }

  function hasSize({ width, height }) {
    return width >= 2 && height >= 2;
  }

  /** A background or border that makes a shape. What covers the whole page is its colour, and a coloured page is empty. */
  function isShape(element, box) {
    const covers = box.width >= innerWidth * 0.95 && box.height >= innerHeight * 0.9;
    if (covers || box.width < 8 || box.height < 8) return false;
    const style = getComputedStyle(element);
    const transparent = /^(transparent|rgba\(.*,\s*0\)|.*\/\s*0\))$/.test(style.backgroundColor);
    return !transparent || style.backgroundImage !== "none" || parseFloat(style.borderTopWidth) >= 1;
  }

  function hasVisibleText(element) {
    for (const node of childNodesOf.call(element)) {
      if (node.nodeType === Node.TEXT_NODE && node.data.trim() !== "") {
        const range = document.createRange();
        range.selectNodeContents(node);
        if (hasSize(range.getBoundingClientRect())) return true;
      }
    }
    return false;
  }

  function isDrawn(element) {
    const name = element.localName;
    if (name === "script" || name === "style" || name === "noscript" || name === "template") return false;
    if (!isVisible(element)) return false;
    const box = element.getBoundingClientRect();
    if (DRAWN.has(name)) return hasSize(box) && (name !== "img" || element.naturalWidth > 0 || element.alt !== "");
    return hasVisibleText(element) || isShape(element, box);
  }

  function isBlank() {
    if (document.body === null) return true;
    let looked = 0;
    const roots = [document.body];
    for (let root = roots.pop(); root !== undefined; root = roots.pop()) {
      if (root === document.body && hasVisibleText(root)) return false;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
      while (walker.nextNode() !== null) {
        const element = walker.currentNode;
        looked += 1;
        // So much is there that it cannot be told quickly whether any of it shows.
        if (looked > MAX_ELEMENTS) return false;
        if (element.localName === "vite-error-overlay" || isLogBox(element)) continue;
        if (isDrawn(element)) return false;
        if (element.shadowRoot !== null) roots.push(element.shadowRoot);
      }
    }
    return true;
  }

  /** What a dev server shows over the page in place of the app: Vite's overlay, or Lathe's own page for Expo projects. */
  function readOverlay() {
    const shown = document.querySelector("vite-error-overlay")?.shadowRoot;
    const faults = document.querySelectorAll("body > main.lathe-fault > section");
    if ((shown === undefined || shown === null) && faults.length === 0) return null;
    const lines =
      faults.length > 0 ? [...faults].slice(0, 20).flatMap(readFault) : textsOf(shown, ".message", ".file", ".frame");
    return lines.join("\n").slice(0, MAX_TEXT) || "The dev server shows an error.";
  }

  function readFault(section) {
    const [message = ""] = textsOf(section, "p");
    return [[...textsOf(section, ".place"), message].join(": "), ...textsOf(section, "pre")];
  }

  function textsOf(element, ...selectors) {
    const texts = selectors.map((selector) => element.querySelector(selector)?.textContent?.trim() ?? "");
    return texts.filter((text) => text !== "");
  }

  /** The elements that @expo/log-box puts beside the app: an overlay, and a notice that is there without words, too. */
  function isLogBox({ id, parentNode, shadowRoot }) {
    return parentNode === document.body && shadowRoot !== null && (id === "error-overlay" || id === "error-toast");
  }

  /** The error on top: its kind, its message, and where it was thrown in the project's own files. */
  function readLogBox() {
    const host = document.getElementById("error-overlay");
    if (host === null || !isLogBox(host)) return null;
    const kind = host.shadowRoot.querySelector("[data-testid=logbox_title]");
    if (kind === null) return null;
    const message = kind.parentElement?.nextElementSibling?.textContent?.trim() ?? "";
    // Pairs of a function's name and its place; first those of the components round it.
    const codes = [...host.shadowRoot.querySelectorAll("code")]
      .slice(0, 200)
      .map(({ textContent }) => textContent.trim());
    const frames = codes.flatMap((place, index) =>
      /:\d+:\d+$/.test(place) && !place.includes("node_modules/")
        ? [`    at ${codes[index - 1] ?? ""} (${place})`]
        : [],
    );
    return [`${kind.textContent.trim()}: ${message}`, ...new Set(frames)].join("\n").slice(0, MAX_TEXT);
  }

  return {
    quietMs: () => performance.now() - changedAt,
    inspect: () => ({
      title: document.title.slice(0, 500),
      blank: isBlank(),
      overlay: readOverlay(),
      logBox: readLogBox(),
    }),
  };
})();
