import { useEffect, useRef, useState } from "react";
import { AppState } from "react-native";
import { useLatest } from "@/tools/use-latest.ts";

/**
 * How long something has run, in milliseconds: `storedMs` and what came since, as long as it runs and the app is looked at.
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

  const start = useLatest(() => {
    elapsedRef.current = storedMs;
    lastRef.current = isRunning ? performance.now() : null;
  });
  const tick = useLatest(() => setShown({ run, storedMs, ms: readNow() }));
  const follow = useLatest((isLookedAt: boolean) => {
    readNow();
    lastRef.current = isLookedAt ? performance.now() : null;
  });

  useEffect(() => {
    start();
    if (!isRunning) return;
    const ticker = setInterval(tick, 500);
    const subscription = AppState.addEventListener("change", (state) => follow(state === "active"));
    return () => {
      clearInterval(ticker);
      subscription.remove();
    };
  }, [isRunning, run, start, tick, follow]);

  // What was shown of another run, or before a pause, says nothing of this one.
  const isShown = isRunning && shown.run === run && shown.storedMs === storedMs;
  return { shownMs: isShown ? shown.ms : storedMs, readNow };
}
