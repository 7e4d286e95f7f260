import { useEffect, useState, type RefObject } from "react";

/** Rows beyond what is seen, on either side: so many are there before the next scroll is drawn. */
const SPARE_ROWS = 20;
/** Where nothing is laid out. */
const DEFAULT_HEIGHT_PX = 800;

/** Which of the rows of a scrolled box have to be there: `start` to before `end`. All rows are `rowPx` high. */
export function useRowWindow(box: RefObject<HTMLElement | null>, count: number, rowPx: number) {
  const [seen, setSeen] = useState({ top: 0, height: DEFAULT_HEIGHT_PX });
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const look = (): void => {
      const height = element.clientHeight || DEFAULT_HEIGHT_PX;
      setSeen((before) => {
        const isNear = Math.abs(before.top - element.scrollTop) < (SPARE_ROWS / 2) * rowPx;
        return isNear && before.height === height ? before : { top: element.scrollTop, height };
      });
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    look();
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [box, rowPx]);
  const start = Math.max(0, Math.floor(seen.top / rowPx) - SPARE_ROWS);
  const end = Math.min(count, Math.ceil((seen.top + seen.height) / rowPx) + SPARE_ROWS);
  return { start: Math.min(start, end), end };
}
