import { useCallback, useEffect, useRef, useState, type RefObject } from "react";

const NEAR_PX = 48;

/**
 * Keeps a growing list scrolled to its end, but only while it already is there: who scrolled up is left in peace.
 * `content` is what grows inside of `box`.
 */
export function useStickToEnd(box: RefObject<HTMLElement | null>, content: RefObject<HTMLElement | null>) {
  const [isAtEnd, setIsAtEnd] = useState(true);
  const sticks = useRef(true);
  const goToEnd = useCallback(() => {
    sticks.current = true;
    setIsAtEnd(true);
    box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [box]);

  useEffect(() => {
    const element = box.current;
    if (element === null || content.current === null) return;
    let lastTop = element.scrollTop;
    const listen = (): void => {
      const isNear = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX;
      // Content that grows moves the end away without anybody having scrolled: only a way up lets go.
      if (isNear) sticks.current = true;
      else if (element.scrollTop < lastTop) sticks.current = false;
      lastTop = element.scrollTop;
      setIsAtEnd(isNear || sticks.current);
    };
    const observer = new ResizeObserver(() => {
      if (sticks.current) element.scrollTop = element.scrollHeight;
    });
    element.addEventListener("scroll", listen, { passive: true });
    observer.observe(content.current);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", listen);
      observer.disconnect();
    };
  }, [box, content]);

  return { isAtEnd, goToEnd };
}
