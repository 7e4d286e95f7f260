import { useState } from "react";
import { useStored } from "../store/stored.ts";
import { elapsedAt, pauseClock, startClock, STOPPED_CLOCK } from "./clock.ts";
import { durationInWords } from "./duration.ts";
import { addLap, lapsOf, readLapTimes } from "./lap-times.ts";
import { useNow } from "./use-now.ts";

/** A stopwatch that goes on while the app is closed, and what can be done with it. */
export function useStopwatch(storageKey: string) {
  const [times, setTimes] = useStored(storageKey, readLapTimes);
  const [said, setSaid] = useState("");
  const { clock } = times;
  const isRunning = clock.startedAt !== null;
  const now = useNow(isRunning, 33);

  return {
    elapsedMs: elapsedAt(clock, now),
    laps: lapsOf(times),
    isRunning,
    /** For reading out. */
    said,
    start() {
      setTimes({ ...times, clock: startClock(clock, Date.now()) });
      setSaid("Started.");
    },
    pause() {
      const paused = pauseClock(clock, Date.now());
      setTimes({ ...times, clock: paused });
      setSaid(`Paused at ${durationInWords(paused.elapsedMs)}.`);
    },
    takeLap() {
      if (!isRunning) return;
      const next = addLap(times, Date.now());
      setTimes(next);
      setSaid(`Lap ${next.lapEndsMs.length}.`);
    },
    reset() {
      setTimes({ clock: STOPPED_CLOCK, lapEndsMs: [] });
      setSaid("Reset.");
    },
  };
}
