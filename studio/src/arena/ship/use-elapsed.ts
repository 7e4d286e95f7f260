import { useEffect, useState } from "react";

/** How long ago something began, in whole seconds as "5 s" or "1 min 5 s", counted on while it runs. */
export function useElapsed(startedAt: number, isRunning: boolean): string {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [isRunning]);
  return formatSeconds(now - startedAt);
}

/** The worker's clock may be ahead of this one. */
export function formatSeconds(durationMs: number): string {
  const seconds = Math.max(0, Math.floor(durationMs / 1_000));
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
