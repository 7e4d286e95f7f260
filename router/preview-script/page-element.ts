import type { PageWindow } from "./page-window.ts";

// What the picker needs of a page's document, as page-window.ts does for the window.

export interface PageBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PageRoot {
  querySelectorAll(selector: string): ArrayLike<PageElement>;
  getElementById?(id: string): PageElement | null;
  /** Of a shadow root: the element that it belongs to. */
  readonly host?: PageElement;
}

export interface PageElement {
  readonly localName: string;
  readonly id: string;
  readonly outerHTML: string;
  textContent: string | null;
  readonly parentElement: PageElement | null;
  readonly firstElementChild: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  readonly previousElementSibling: PageElement | null;
  readonly lastElementChild: PageElement | null;
  readonly isConnected: boolean;
  readonly style: { setProperty(name: string, value: string): void };
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  getBoundingClientRect(): PageBox;
  getRootNode(): PageRoot;
  attachShadow(options: { mode: "closed" }): { append(...elements: PageElement[]): void };
  append(...elements: PageElement[]): void;
  remove(): void;
  scrollIntoView(options: { block: "nearest" }): void;
  /** Not in every browser. */
  showPopover?(): void;
}

/** What pointers and keys send, as far as the picker looks at it. */
export interface PagePress {
  readonly target: unknown;
  readonly key?: string;
  readonly shiftKey?: boolean;
  readonly button?: number;
  readonly screenX?: number;
  readonly screenY?: number;
  composedPath(): readonly unknown[];
  preventDefault(): void;
  stopImmediatePropagation(): void;
}

type PickingEvents = "pointermove" | "scroll" | "resize" | SwallowedEvent;

/** While picking, the app gets none of these. Moving and scrolling stay its own. */
export const SWALLOWED_EVENTS = [
  "pointerdown",
  "pointerup",
  "mousedown",
  "mouseup",
  "click",
  "auxclick",
  "dblclick",
  "contextmenu",
  "touchstart",
  "touchend",
  "keydown",
  "keyup",
  "keypress",
] as const;
export type SwallowedEvent = (typeof SWALLOWED_EVENTS)[number];

type PickListening = (
  type: PickingEvents,
  listener: (event: PagePress) => void,
  options: boolean | { capture: boolean; passive: boolean },
) => void;

/** A window whose elements can be picked. */
export interface PickableWindow extends PageWindow {
  readonly document: PageWindow["document"] & PageDocument;
  addEventListener: PageWindow["addEventListener"] & PickListening;
  removeEventListener: PickListening;
  focus(): void;
}

export interface PageDocument {
  readonly documentElement: PageElement;
  readonly body: PageElement | null;
  createElement(name: string): PageElement;
}
