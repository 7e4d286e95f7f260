import type { PageDocument, PageElement } from "./page-element.ts";

const ACCENT = "#b4541f";
const LABEL_HEIGHT = 22;
/** What stays free beside the label, in pixels. */
const EDGE = 4;
/** `all` first: nothing of the app's style is inherited. */
const LAYER = { all: "initial", position: "fixed", inset: "0", "pointer-events": "none", "z-index": "2147483647" };

/**
 * A frame around an element with a label, above everything and out of reach of the app's style. Style is set rule by
 * rule, since a page's policy may refuse elements of style.
 */
export class PickOutline {
  readonly #layer: PageElement;
  readonly #frame: PageElement;
  readonly #label: PageElement;

  constructor(document: PageDocument) {
    this.#layer = document.createElement("div");
    this.#frame = document.createElement("div");
    this.#label = document.createElement("div");
    style(this.#layer, { ...LAYER, width: "100%", height: "100%", background: "transparent", overflow: "hidden" });
    style(this.#frame, {
      position: "absolute",
      "box-sizing": "border-box",
      border: `2px solid ${ACCENT}`,
      "border-radius": "2px",
      background: "rgb(180 84 31 / 0.12)",
      display: "none",
    });
    style(this.#label, {
      position: "absolute",
      font: "500 12px/18px ui-sans-serif, system-ui, sans-serif",
      padding: "2px 6px",
      "max-width": "calc(100vw - 16px)",
      "box-sizing": "border-box",
      overflow: "hidden",
      "text-overflow": "ellipsis",
      "white-space": "nowrap",
      "border-radius": "3px",
      color: "#ffffff",
      background: ACCENT,
      display: "none",
    });
    // What is meant changes by keys, too: who does not see the frame hears it.
    this.#label.setAttribute("role", "status");
    this.#layer.attachShadow({ mode: "closed" }).append(this.#frame, this.#label);
    document.documentElement.append(this.#layer);
    this.#raise();
  }

  show(element: PageElement | null, label: string): void {
    if (element === null) {
      style(this.#frame, { display: "none" });
      style(this.#label, { display: "none" });
      return;
    }
    const { left, top, width, height } = element.getBoundingClientRect();
    style(this.#frame, {
      display: "block",
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    // Above the element, and where there is no room, inside of it or at the page's upper edge.
    const above = top - LABEL_HEIGHT >= 0 ? top - LABEL_HEIGHT : Math.max(top, 0);
    if (this.#label.textContent !== label) this.#label.textContent = label;
    style(this.#label, { display: "block", left: "0", top: `${above}px` });
    // As wide as its words: what would stand out at the right goes to the left.
    const room = this.#layer.getBoundingClientRect().width - this.#label.getBoundingClientRect().width - EDGE;
    style(this.#label, { left: `${Math.max(EDGE, Math.min(left, room))}px` });
  }

  close(): void {
    this.#layer.remove();
  }

  /** Above the app's dialogs, where the browser has a layer for that. */
  #raise(): void {
    if (this.#layer.showPopover === undefined) return;
    this.#layer.setAttribute("popover", "manual");
    this.#layer.showPopover();
  }
}

function style(element: PageElement, rules: Record<string, string>): void {
  for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value);
}
