import { useEffect, useState } from "react";

const MS_OF_SECOND = 1_000;

/** Seconds since a run began, counted as long as it runs; they stay when it is over. A new `run` begins at nothing. */
export function useRunTime(isRunning: boolean, run: unknown): number {
  const [counted, setCounted] = useState({ run, seconds: 0 });
  useEffect(() => {
    if (!isRunning) return;
    const start = Date.now();
    const timer = setInterval(
      () => setCounted({ run, seconds: Math.floor((Date.now() - start) / MS_OF_SECOND) }),
      MS_OF_SECOND / 4,
    );
    return () => clearInterval(timer);
  }, [isRunning, run]);
  return counted.run === run ? counted.seconds : 0;
}

/** As minutes and seconds: "1:05". */
export function secondsInWords(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
