import { useEffect, useState } from "react";

/** The time in milliseconds since 1970; while something runs it is looked at again every so often. */
export function useNow(isRunning: boolean, everyMs: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [isRunning, everyMs]);
  return now;
}
