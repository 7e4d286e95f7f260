import type { TurnId } from "@lathe/protocol/ids";
import type { Turn } from "@lathe/protocol/thread";
import { ValueStore } from "../../store/value-store.ts";

/** How far outside of what is seen turns are shown whole already. */
const NEAR_PX = 1_500;

/**
 * Which of a thread's turns are near what is seen. Only those are shown whole; the others rest as plain text as high as
 * they were, so that find-in-page and assistive tools still have every word, and a jump never meets an empty place.
 */
export class NearTurns {
  readonly state = new ValueStore<ReadonlySet<TurnId>>(new Set());
  readonly #heights = new Map<TurnId, number>();
  readonly #elements = new Map<Element, TurnId>();
  /** Turns that are far away, but in use. */
  readonly #kept = new Set<Element>();
  #observer: IntersectionObserver | null = null;

  /** Follows what is seen of `box`. Returns the way to end that. */
  open(box: Element): () => void {
    const observer = new IntersectionObserver((entries) => this.#look(box, entries), {
      root: box,
      rootMargin: `${NEAR_PX}px 0px`,
    });
    this.#observer = observer;
    for (const element of this.#elements.keys()) observer.observe(element);
    return () => {
      observer.disconnect();
      this.#observer = null;
    };
  }

  /** A turn's element is there. Returns the way to let go of it. */
  watch(element: Element, turnId: TurnId): () => void {
    this.#elements.set(element, turnId);
    this.#observer?.observe(element);
    return () => {
      this.#elements.delete(element);
      this.#kept.delete(element);
      this.#observer?.unobserve(element);
    };
  }

  /** In pixels: as it was when last shown, else a guess. */
  heightOf(turn: Turn): number {
    return this.#heights.get(turn.turnId) ?? guessHeight(turn);
  }

  #look(box: Element, entries: readonly IntersectionObserverEntry[]): void {
    // A chat that is not shown has no turn in view, and stays as it is.
    if (box.clientHeight === 0) return;
    const near = new Set(this.state.get());
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const turnId = this.#elements.get(target);
      if (turnId === undefined) continue;
      this.#kept.delete(target);
      if (isIntersecting) near.add(turnId);
      else if (near.has(turnId)) {
        this.#heights.set(turnId, boundingClientRect.height);
        this.#kept.add(target);
      }
    }
    for (const target of this.#kept) {
      if (isInUse(target)) continue;
      this.#kept.delete(target);
      const turnId = this.#elements.get(target);
      if (turnId !== undefined) near.delete(turnId);
    }
    const before = this.state.get();
    if (near.size !== before.size || [...near].some((turnId) => !before.has(turnId))) this.state.set(near);
  }
}

/** The focus is in it, something of it is selected, or somebody opened a part of it. */
function isInUse(element: Element): boolean {
  const selection = document.getSelection();
  return (
    element.contains(document.activeElement) ||
    (selection !== null && !selection.isCollapsed && selection.containsNode(element, true)) ||
    element.querySelector("[aria-expanded=true], details[open]") !== null
  );
}

function guessHeight({ prompt, items }: Turn): number {
  let height = 130 + Math.min(240, Math.ceil(prompt.length / 50) * 20);
  for (const item of items) {
    if (item.type === "text") height += 10 + Math.ceil(item.text.length / 58) * 21;
    else height += item.type === "action" ? 28 : 50;
  }
  return height;
}
