import { useEffect, useEffectEvent, useRef, useState } from "react";
import { AppState } from "react-native";

/**
 * How long something has run, in milliseconds: `storedMs` and what came since, as long as it runs and the app is looked at.
 * `readNow` gives it to the millisecond. A new `run` begins at its `storedMs` again.
 */
export function useElapsed(isRunning: boolean, storedMs: number, run: unknown) {
  const elapsedRef = useRef(storedMs);
  const lastRef = useRef<number | null>(null);
  const [shownMs, setShownMs] = useState(storedMs);

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
    lastRef.current = isRunning ? performance.now() : null;
    setShownMs(storedMs);
  });
  const tick = useEffectEvent(() => setShownMs(readNow()));
  const follow = useEffectEvent((isLookedAt: boolean) => {
    readNow();
    lastRef.current = isLookedAt ? performance.now() : null;
  });

  useEffect(() => {
    start();
    if (!isRunning) return;
    const ticker = setInterval(() => tick(), 500);
    const subscription = AppState.addEventListener("change", (state) => follow(state === "active"));
    return () => {
      clearInterval(ticker);
      subscription.remove();
    };
  }, [isRunning, run]);

  return { shownMs: isRunning ? shownMs : storedMs, readNow };
}
