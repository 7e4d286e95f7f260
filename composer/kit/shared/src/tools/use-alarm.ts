import { useEffect, useRef } from "react";

/** Calls back when a moment comes while the app is open; one that has passed already is let go. */
export function useAlarm(dueAt: number | null, onDue: () => void): void {
  const latest = useRef(onDue);
  useEffect(() => {
    latest.current = onDue;
  });
  useEffect(() => {
    if (dueAt === null || dueAt <= Date.now()) return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      const leftMs = dueAt - Date.now();
      if (leftMs <= 0) latest.current();
      // In small steps: a device that sleeps does not count the time towards a long one.
      else timer = setTimeout(wait, Math.min(leftMs, 1_000));
    };
    wait();
    return () => clearTimeout(timer);
  }, [dueAt]);
}
