import { useState } from "react";
import { useStored } from "../store/stored.ts";
import { playChime, prepareChime } from "./chime.ts";
import { elapsedAt, pauseClock, setClock, startClock, STOPPED_CLOCK } from "./clock.ts";
import { dueAt } from "./countdown.ts";
import {
  intervalAt,
  intervalInWords,
  type IntervalPlan,
  intervalsOf,
  type Phase,
  readIntervalTiming,
  stepBack,
} from "./intervals.ts";
import { useAlarm } from "./use-alarm.ts";
import { useNow } from "./use-now.ts";

/** Intervals that go on while the app is closed, and what can be done with them. With phases each round has all of these. */
export function useIntervalTimer(
  storageKey: string,
  first: IntervalPlan,
  phases: readonly Phase[],
  /** The work of a round is done: so long it was. */
  onRound?: (workMs: number) => void,
) {
  const [timing, setTiming] = useStored(storageKey, readIntervalTiming);
  const [said, setSaid] = useState("");
  const { clock, hasSound } = timing;
  const plan = timing.plan ?? first;
  const intervals = intervalsOf(plan, phases);
  const totalMs = intervals.at(-1)?.endMs ?? 0;
  const now = useNow(clock.startedAt !== null, 200);
  const elapsedMs = Math.min(totalMs, elapsedAt(clock, now));
  const current = intervalAt(intervals, elapsedMs);
  const isRunning = clock.startedAt !== null && current !== null;
  const next = current === null ? null : intervalAt(intervals, current.endMs);

  useAlarm(current === null ? null : dueAt(clock, current.endMs), () => {
    // Of several phases the last one ends a round.
    if (current?.kind === "work" && (phases.length === 0 || next?.round !== current.round))
      onRound?.(phases.length === 0 ? plan.workMs : phases.reduce((sum, { lengthMs }) => sum + lengthMs, 0));
    if (next === null) setTiming({ ...timing, clock: { startedAt: null, elapsedMs: totalMs } });
    setSaid(next === null ? "All of it is done." : `${intervalInWords(next, plan.rounds)}.`);
    if (hasSound) playChime();
  });

  function moveTo(ms: number, at: number) {
    setTiming({ ...timing, clock: setClock(clock, ms, at) });
    const there = intervalAt(intervals, ms);
    setSaid(there === null ? "Done." : `${intervalInWords(there, plan.rounds)}.`);
  }

  return {
    plan,
    /** Null when all are over. */
    current,
    name: current === null ? "Done" : current.label,
    remainingMs: current === null ? 0 : current.endMs - elapsedMs,
    /** How much of the current one is over, from 0 to 1. */
    part: current === null ? 1 : (elapsedMs - current.startMs) / (current.endMs - current.startMs),
    doneRounds: current === null ? plan.rounds : current.kind === "rest" ? current.round : current.round - 1,
    /** Which of the phases runs; null when none does. */
    phase: current === null || phases.length === 0 ? null : intervals.indexOf(current) % phases.length,
    isRunning,
    hasBegun: elapsedMs > 0 || isRunning,
    hasSound,
    /** For reading out. */
    said,
    start() {
      if (hasSound) prepareChime();
      setTiming({ ...timing, clock: startClock(current === null ? STOPPED_CLOCK : clock, Date.now()) });
      setSaid(current === null ? "Started." : `${intervalInWords(current, plan.rounds)}.`);
    },
    pause() {
      setTiming({ ...timing, clock: pauseClock(clock, Date.now()) });
      setSaid("Paused.");
    },
    back() {
      moveTo(stepBack(intervals, elapsedMs), Date.now());
    },
    skip() {
      moveTo(current?.endMs ?? totalMs, Date.now());
    },
    reset() {
      setTiming({ ...timing, clock: STOPPED_CLOCK });
      setSaid("Reset.");
    },
    setPlan(changed: Partial<IntervalPlan>) {
      setTiming({ ...timing, plan: { ...plan, ...changed }, clock: STOPPED_CLOCK });
    },
    setSound(isOn: boolean) {
      setTiming({ ...timing, hasSound: isOn });
    },
  };
}
