export interface CardDragOptions {
  /** Holds the columns; it is scrolled sideways while a card is held at its edge. Columns are marked with data-column. */
  board: HTMLElement;
  /** Above which column the card is held; null when the drag is over. */
  onOver: (drag: CardDrag | null) => void;
  onDrop: (cardId: string, columnId: string) => void;
}

/** A card that is held. */
export interface CardDrag {
  cardId: string;
  columnId: string;
  /** Of the card, in pixels. */
  height: number;
}

/** A finger rests so long on a card before it picks it up; before that it scrolls. */
const LONG_PRESS_MS = 350;
const MOUSE_THRESHOLD_PX = 5;
const TOUCH_TOLERANCE_PX = 10;
/** So near to an edge it scrolls. */
const EDGE_PX = 56;
const SCROLL_PX_PER_FRAME = 12;

interface Held {
  card: HTMLElement;
  cardId: string;
  pointerId: number;
  startX: number;
  startY: number;
  x: number;
  y: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** The picture of the card below the pointer, once it is dragged. */
  ghost: HTMLElement | null;
  frame: number;
}

/** Cards of a board, dragged from column to column by mouse, pen or finger. */
export class CardDragging {
  readonly #options: CardDragOptions;
  readonly #ends = new AbortController();
  #held: Held | null = null;

  constructor(options: CardDragOptions) {
    this.#options = options;
    const { signal } = this.#ends;
    const { board } = options;
    board.addEventListener("pointerdown", (event) => this.#press(event), { signal });
    window.addEventListener("pointermove", (event) => this.#move(event), { signal });
    window.addEventListener("pointerup", (event) => this.#release(event), { signal });
    window.addEventListener("pointercancel", () => this.#end(), { signal });
    window.addEventListener("keydown", (event) => event.key === "Escape" && this.#end(), { signal });
    // Not passive: while a card is held the finger must not scroll the page.
    board.addEventListener("touchmove", (event) => this.#isDragging() && event.preventDefault(), {
      signal,
      passive: false,
    });
    board.addEventListener(
      "contextmenu",
      (event) => this.#held !== null && this.#isDragging() && event.preventDefault(),
      {
        signal,
      },
    );
  }

  close(): void {
    this.#end();
    this.#ends.abort();
  }

  #isDragging(): boolean {
    return this.#held?.ghost !== null && this.#held !== null;
  }

  #press(event: PointerEvent): void {
    if (!event.isPrimary || event.button !== 0 || !(event.target instanceof Element)) return;
    const card = event.target.closest("[data-card]");
    if (!(card instanceof HTMLElement) || card.dataset.card === undefined) return;
    const isGrip = event.target.closest("[data-grip]") !== null;
    if (!isGrip && event.target.closest("a, button, input, select, textarea, label") !== null) return;
    this.#end();
    const { clientX, clientY, pointerId, pointerType } = event;
    const timer = pointerType === "mouse" ? undefined : setTimeout(() => this.#pickUp(), LONG_PRESS_MS);
    const at = { startX: clientX, startY: clientY, x: clientX, y: clientY };
    this.#held = { card, cardId: card.dataset.card, pointerId, ...at, timer, ghost: null, frame: 0 };
  }

  #move(event: PointerEvent): void {
    const held = this.#held;
    if (held === null || event.pointerId !== held.pointerId) return;
    held.x = event.clientX;
    held.y = event.clientY;
    const way = Math.hypot(held.x - held.startX, held.y - held.startY);
    if (held.ghost !== null) this.#follow(held);
    else if (held.timer === undefined && way > MOUSE_THRESHOLD_PX) this.#pickUp();
    // It scrolls.
    else if (held.timer !== undefined && way > TOUCH_TOLERANCE_PX) this.#end();
  }

  #release(event: PointerEvent): void {
    const held = this.#held;
    if (held === null || event.pointerId !== held.pointerId) return;
    const columnId = held.ghost === null ? null : this.#columnAt(held.x);
    if (held.ghost !== null) stopNextClick();
    this.#end();
    if (columnId !== null) this.#options.onDrop(held.cardId, columnId);
  }

  #pickUp(): void {
    const held = this.#held;
    if (held === null) return;
    const box = held.card.getBoundingClientRect();
    const ghost = held.card.cloneNode(true);
    if (!(ghost instanceof HTMLElement)) return;
    for (const each of [ghost, ...ghost.querySelectorAll("[id]")]) each.removeAttribute("id");
    ghost.inert = true;
    ghost.style.cssText = `position:fixed;z-index:50;margin:0;pointer-events:none;list-style:none;left:${box.left}px;top:${box.top}px;width:${box.width}px;box-shadow:0 18px 40px -12px rgb(0 0 0 / 0.35)`;
    document.body.append(ghost);
    getSelection()?.removeAllRanges();
    held.ghost = ghost;
    held.frame = requestAnimationFrame(() => this.#scroll());
    this.#follow(held);
  }

  #follow(held: Held): void {
    if (held.ghost === null) return;
    held.ghost.style.transform = `translate(${held.x - held.startX}px, ${held.y - held.startY}px) rotate(1.5deg)`;
    const columnId = this.#columnAt(held.x);
    if (columnId !== null) {
      this.#options.onOver({ cardId: held.cardId, columnId, height: held.card.offsetHeight });
    }
  }

  /** Goes on as long as the card is held at an edge, though the pointer rests. */
  #scroll(): void {
    const held = this.#held;
    if (held === null || held.ghost === null) return;
    const { left, right } = this.#options.board.getBoundingClientRect();
    const across = edgeSpeed(held.x, Math.max(0, left), Math.min(window.innerWidth, right));
    const down = edgeSpeed(held.y, 0, window.innerHeight);
    if (across !== 0) this.#options.board.scrollLeft += across;
    if (down !== 0) window.scrollBy(0, down);
    if (across !== 0) this.#follow(held);
    held.frame = requestAnimationFrame(() => this.#scroll());
  }

  /** The column below the pointer, or the nearest one. */
  #columnAt(x: number): string | null {
    let nearest: { id: string; distance: number } | null = null;
    for (const column of this.#options.board.querySelectorAll("[data-column]")) {
      if (!(column instanceof HTMLElement) || column.dataset.column === undefined) continue;
      const { left, right } = column.getBoundingClientRect();
      const distance = Math.max(left - x, x - right, 0);
      if (nearest === null || distance < nearest.distance) nearest = { id: column.dataset.column, distance };
    }
    return nearest?.id ?? null;
  }

  #end(): void {
    const held = this.#held;
    if (held === null) return;
    this.#held = null;
    clearTimeout(held.timer);
    cancelAnimationFrame(held.frame);
    held.ghost?.remove();
    if (held.ghost !== null) this.#options.onOver(null);
  }
}

function edgeSpeed(at: number, start: number, end: number): number {
  if (at < start + EDGE_PX) return -SCROLL_PX_PER_FRAME;
  return at > end - EDGE_PX ? SCROLL_PX_PER_FRAME : 0;
}

/** The end of a drag is no press of what lies below the pointer. */
function stopNextClick(): void {
  const stop = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener("click", stop, { capture: true, once: true });
  setTimeout(() => window.removeEventListener("click", stop, { capture: true }));
}
