import { useEffect, useState } from "react";
import { useLatest } from "./use-latest.ts";

/** Counts whole seconds down while it runs, and calls back once when they are over; null where there are none to count. */
export function useSecondsLeft(seconds: number | undefined, isRunning: boolean, onOver: () => void): number | null {
  const [left, setLeft] = useState(seconds ?? 0);
  const over = useLatest(onOver);
  useEffect(() => {
    if (seconds === undefined || !isRunning) return;
    const end = Date.now() + seconds * 1_000;
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil((end - Date.now()) / 1_000));
      setLeft(now);
      if (now > 0) return;
      clearInterval(timer);
      over();
    }, 200);
    return () => clearInterval(timer);
  }, [seconds, isRunning, over]);
  return seconds === undefined ? null : left;
}
