import { useEffect, useState, type RefObject } from "react";

/** While a window is dragged, its new size counts when it has been the same for this long. */
const SETTLED_MS = 80;

/**
 * Whether an element is on the screen: laid out, in a page that is not in the background. `layout` counts its sizes.
 */
export function useLookedAt(box: RefObject<HTMLElement | null>): { isLookedAt: boolean; layout: number } {
  const [state, setState] = useState({ isLookedAt: false, layout: 0 });
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      clearTimeout(timer);
      const isLookedAt = element.offsetParent !== null && document.visibilityState === "visible";
      setState(({ layout }) => ({ isLookedAt, layout: layout + 1 }));
    };
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      // One that appears or goes is told at once.
      timer = setTimeout(look, element.offsetParent === null ? 0 : SETTLED_MS);
    });
    observer.observe(element);
    document.addEventListener("visibilitychange", look);
    look();
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener("visibilitychange", look);
    };
  }, [box]);
  return state;
}
