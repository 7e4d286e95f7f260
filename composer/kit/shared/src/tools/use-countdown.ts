import { useState } from "react";
import { useStored } from "../store/stored.ts";
import { playChime, prepareChime } from "./chime.ts";
import { pauseClock, startClock, STOPPED_CLOCK } from "./clock.ts";
import { dueAt, limitLength, readCountdown, remainingAt } from "./countdown.ts";
import { durationInWords } from "./duration.ts";
import { useAlarm } from "./use-alarm.ts";
import { useNow } from "./use-now.ts";

/** A countdown that goes on while the app is closed, and what can be done with it. */
export function useCountdown(storageKey: string, minutes: number) {
  const [timer, setTimer] = useStored(storageKey, readCountdown);
  const [said, setSaid] = useState("");
  const { clock, hasSound } = timer;
  const lengthMs = timer.lengthMs ?? minutes * 60_000;
  const now = useNow(clock.startedAt !== null, 200);
  const remainingMs = remainingAt(clock, lengthMs, now);
  const isOver = remainingMs === 0;
  const isRunning = clock.startedAt !== null && !isOver;

  useAlarm(dueAt(clock, lengthMs), () => {
    setTimer({ ...timer, clock: { startedAt: null, elapsedMs: lengthMs } });
    setSaid("Time is up.");
    if (hasSound) playChime();
  });

  return {
    lengthMs,
    remainingMs,
    isOver,
    isRunning,
    hasBegun: isRunning || clock.elapsedMs > 0 || isOver,
    hasSound,
    /** For reading out. */
    said,
    start() {
      if (hasSound) prepareChime();
      setTimer({ ...timer, clock: startClock(isOver ? STOPPED_CLOCK : clock, Date.now()) });
      setSaid(`Started: ${durationInWords(isOver ? lengthMs : remainingMs)}.`);
    },
    pause() {
      setTimer({ ...timer, clock: pauseClock(clock, Date.now()) });
      setSaid(`Paused at ${durationInWords(remainingMs)}.`);
    },
    reset() {
      setTimer({ ...timer, clock: STOPPED_CLOCK });
      setSaid("Reset.");
    },
    setMinutes(value: number) {
      setTimer({
        ...timer,
        lengthMs: limitLength(Math.floor(value) * 60_000 + (lengthMs % 60_000)),
        clock: STOPPED_CLOCK,
      });
    },
    setSeconds(value: number) {
      const ms = Math.floor(lengthMs / 60_000) * 60_000 + Math.floor(value) * 1_000;
      setTimer({ ...timer, lengthMs: limitLength(ms), clock: STOPPED_CLOCK });
    },
    setSound(isOn: boolean) {
      setTimer({ ...timer, hasSound: isOn });
    },
  };
}
