import { describeElement, findComponent, findPlace, parentOf, type DescribedElement } from "./describe-element.ts";
import {
  SWALLOWED_EVENTS,
  type PageElement,
  type PagePress,
  type PickableWindow,
  type SwallowedEvent,
} from "./page-element.ts";
import { PickOutline } from "./pick-outline.ts";

/** A press that ends otherwise is over after this. */
const PRESS_WITHIN_MS = 400;
/** Nothing of these is to be seen. */
const UNSEEN = new Set(["head", "script", "style", "link", "meta", "title", "template", "noscript", "br"]);

/**
 * Lets a person point at an element of the page, by pointer or by keys: what is meant is outlined, and the app does not
 * notice. Tab and the arrows up and down go through the elements, left and right to what is around and in one, Enter
 * picks, Escape gives up. `onEnd` gets the element, or null, once.
 */
export class ElementPicker {
  readonly #window: PickableWindow;
  readonly #onEnd: (element: DescribedElement | null) => void;
  readonly #outline: PickOutline;
  readonly #swallowing = new Map<SwallowedEvent, (event: PagePress) => void>();
  #meant: PageElement | null = null;
  /** Where it was seen last, on the screen. */
  #pointer: string | null = null;
  #isOpen = true;

  constructor(window: PickableWindow, onEnd: (element: DescribedElement | null) => void) {
    this.#window = window;
    this.#onEnd = onEnd;
    this.#outline = new PickOutline(window.document);
    window.addEventListener("pointermove", this.#follow, true);
    window.addEventListener("scroll", this.#draw, true);
    window.addEventListener("resize", this.#draw, true);
    for (const type of SWALLOWED_EVENTS) window.addEventListener(type, this.#swallow(type), SWALLOWING);
    // Keys go to the page that has the focus.
    window.focus();
  }

  /** Whether an element can still be picked. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Ends without a word. */
  close(): void {
    this.#stopPointing();
    for (const [type, listener] of this.#swallowing) this.#window.removeEventListener(type, listener, true);
  }

  #stopPointing(): void {
    this.#isOpen = false;
    this.#outline.close();
    this.#window.removeEventListener("pointermove", this.#follow, true);
    this.#window.removeEventListener("scroll", this.#draw, true);
    this.#window.removeEventListener("resize", this.#draw, true);
  }

  #swallow(type: SwallowedEvent): (event: PagePress) => void {
    const listener = (event: PagePress): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!this.#isOpen) {
        // With these the press that picked is over.
        if (type === "click" || type === "keyup") this.close();
        return;
      }
      if (type === "keydown") this.#press(event);
      // Controls that are disabled get no click; what assistive tools click gets no press before.
      else if ((type === "pointerup" || type === "click") && (event.button ?? 0) === 0) {
        this.#point(event);
        this.#pick();
      }
    };
    this.#swallowing.set(type, listener);
    return listener;
  }

  /** Browsers send a move also when the page moves below a pointer that rests, as it does when keys scroll it. */
  #follow = (event: PagePress): void => {
    const at = `${event.screenX} ${event.screenY}`;
    const hasMoved = this.#pointer !== null && at !== this.#pointer;
    this.#pointer = at;
    if (hasMoved) this.#point(event);
  };

  #point = (event: PagePress): void => {
    const element = event.composedPath().find((part) => this.#isElement(part));
    if (element !== undefined && this.#isElement(element) && element !== this.#meant) this.#mean(element);
  };

  #draw = (): void => {
    if (this.#meant !== null && !this.#meant.isConnected) this.#meant = null;
    this.#outline.show(this.#meant, this.#meant === null ? "" : this.#name(this.#meant));
  };

  #press({ key, shiftKey }: PagePress): void {
    if (key === "Escape") this.#end(null);
    else if (key === "Enter") this.#pick();
    else if (key === "ArrowDown" || (key === "Tab" && shiftKey !== true)) this.#step(nextOf);
    else if (key === "ArrowUp" || key === "Tab") this.#step(previousOf);
    else if (key === "ArrowLeft") this.#step(parentOf);
    else if (key === "ArrowRight") this.#step((element) => element.firstElementChild);
  }

  #step(next: (element: PageElement) => PageElement | null): void {
    const { body } = this.#window.document;
    let at = this.#meant ?? body;
    if (at === null) return;
    for (let found = next(at); found !== null && found.localName !== "html"; found = next(at)) {
      at = found;
      if (!isSeen(at)) continue;
      at.scrollIntoView({ block: "nearest" });
      this.#mean(at);
      return;
    }
  }

  #mean(element: PageElement): void {
    this.#meant = element;
    this.#draw();
  }

  #pick(): void {
    if (this.#meant === null) return;
    const { pathname, search, hash } = this.#window.location;
    this.#end(describeElement(this.#meant, pathname + search + hash));
  }

  #end(element: DescribedElement | null): void {
    this.#stopPointing();
    // The rest of the press that picked is not for the app either.
    this.#window.setTimeout(() => this.close(), PRESS_WITHIN_MS);
    this.#onEnd(element);
  }

  #name(element: PageElement): string {
    const component = findComponent(element);
    const place = findPlace(element);
    const words = [component === null ? element.localName : `${element.localName} in ${component}`];
    if (place !== undefined) words.push(`${place.path}:${place.line}`);
    return words.join(" · ");
  }

  #isElement(part: unknown): part is PageElement {
    return typeof part === "object" && part !== null && "getBoundingClientRect" in part;
  }
}

const SWALLOWING = { capture: true, passive: false } as const;

function isSeen(element: PageElement): boolean {
  if (UNSEEN.has(element.localName)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** In the order of the document. */
function nextOf(element: PageElement): PageElement | null {
  if (element.firstElementChild !== null) return element.firstElementChild;
  for (let at: PageElement | null = element; at !== null; at = at.parentElement)
    if (at.nextElementSibling !== null) return at.nextElementSibling;
  return null;
}

function previousOf(element: PageElement): PageElement | null {
  let at = element.previousElementSibling;
  if (at === null) return element.localName === "body" ? null : element.parentElement;
  while (at.lastElementChild !== null) at = at.lastElementChild;
  return at;
}
