import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { findAnchor, movedBy, type Anchor } from "./scroll-anchor.ts";

const NEAR_PX = 48;
/** What a click opens is drawn well within this time. */
const OPENING_MS = 400;

/**
 * Keeps a growing list where its reader is: at the end while that is in view, else at what stands first in view,
 * whatever changes its height above. `content` is what grows inside of `box`, which must not anchor by itself.
 */
export function useScrollPosition(box: RefObject<HTMLElement | null>, content: RefObject<HTMLElement | null>) {
  const [isAtEnd, setIsAtEnd] = useState(true);
  const sticks = useRef(true);
  const goToEnd = useCallback(() => {
    sticks.current = true;
    setIsAtEnd(true);
    box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [box]);

  useLayoutEffect(() => {
    const element = box.current;
    const inner = content.current;
    if (element === null || inner === null) return;
    let lastTop = element.scrollTop;
    let lastHeight = element.scrollHeight;
    let anchor: Anchor = [];
    let opensUntil = 0;
    const isNear = (): boolean => element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX;
    const follow = (): void => {
      const moved = movedBy(anchor, element);
      if (Math.abs(moved) >= 1) element.scrollTop += moved;
    };
    const listen = (): void => {
      // Content that grows moves the end away without anybody having scrolled: only a way up lets go. A box that grows
      // leads up to the end of what there was, by itself.
      const wasHeld = element.scrollTop >= lastHeight - element.clientHeight - 1;
      if (isNear()) sticks.current = true;
      else if (element.scrollTop < lastTop && !wasHeld) sticks.current = false;
      // A frame tells of scrolling before it tells of sizes: what has changed since is not to be lost by that.
      if (!sticks.current) follow();
      lastTop = element.scrollTop;
      lastHeight = element.scrollHeight;
      anchor = findAnchor(element, inner);
      setIsAtEnd(sticks.current);
    };
    const settle = (): void => {
      // Not shown now.
      if (element.clientHeight === 0) return;
      // What somebody opens at the end must not run away from under the pointer.
      const isOpening = performance.now() < opensUntil;
      if (sticks.current && !isOpening) element.scrollTop = element.scrollHeight;
      else follow();
      if (isOpening) sticks.current = isNear();
      lastTop = element.scrollTop;
      lastHeight = element.scrollHeight;
      anchor = findAnchor(element, inner);
      setIsAtEnd(sticks.current);
    };
    const noteOpening = ({ target }: Event): void => {
      if (target instanceof Element && target.closest("[aria-expanded], summary") !== null) {
        opensUntil = performance.now() + OPENING_MS;
      }
    };
    // The first picture already is of the end.
    element.scrollTop = element.scrollHeight;
    const observer = new ResizeObserver(settle);
    element.addEventListener("scroll", listen, { passive: true });
    inner.addEventListener("click", noteOpening, true);
    observer.observe(inner);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", listen);
      inner.removeEventListener("click", noteOpening, true);
      observer.disconnect();
    };
  }, [box, content]);

  return { isAtEnd, goToEnd };
}
