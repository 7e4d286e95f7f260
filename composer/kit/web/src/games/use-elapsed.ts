import { useEffect, useEffectEvent, useRef, useState } from "react";

/**
 * How long something has run, in milliseconds: `storedMs` and what came since, as long as it runs and the page is looked at.
 * `readNow` gives it to the millisecond. A new `run` begins at its `storedMs` again.
 */
export function useElapsed(isRunning: boolean, storedMs: number, run: unknown) {
  const elapsedRef = useRef(storedMs);
  const lastRef = useRef<number | null>(null);
  const [shown, setShown] = useState({ run, storedMs, ms: storedMs });

  function readNow(): number {
    const now = performance.now();
    if (lastRef.current !== null) {
      elapsedRef.current += now - lastRef.current;
      lastRef.current = now;
    }
    return Math.round(elapsedRef.current);
  }

  const start = useEffectEvent(() => {
    elapsedRef.current = storedMs;
    lastRef.current = isRunning && !document.hidden ? performance.now() : null;
  });
  const tick = useEffectEvent(() => setShown({ run, storedMs, ms: readNow() }));
  const follow = useEffectEvent(() => {
    readNow();
    lastRef.current = document.hidden ? null : performance.now();
  });

  useEffect(() => {
    start();
    if (!isRunning) return;
    const ticker = setInterval(() => tick(), 500);
    const look = () => follow();
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(ticker);
      document.removeEventListener("visibilitychange", look);
    };
  }, [isRunning, run]);

  // What was shown of another run, or before a pause, says nothing of this one.
  const isShown = isRunning && shown.run === run && shown.storedMs === storedMs;
  return { shownMs: isShown ? shown.ms : storedMs, readNow };
}
