import { useState } from "react";
import { useStored } from "../store/stored.ts";
import { playChime, prepareChime } from "./chime.ts";
import { endTurn, isTimeUp, pauseTurn, readTurnClock, resetTurns, resumeTurn, type Side } from "./turns.ts";
import { useAlarm } from "./use-alarm.ts";
import { useNow } from "./use-now.ts";

export const SIDE_NAMES = ["White", "Black"] as const;

/** Two clocks that go on while the app is closed, and what can be done with them. `first`: until somebody sets others. */
export function useTurnClock(storageKey: string, first: { lengthMs: number; incrementMs: number }) {
  const [clock, setClock] = useStored(storageKey, readTurnClock);
  const [said, setSaid] = useState("");
  const plan = { lengthMs: clock.lengthMs ?? first.lengthMs, incrementMs: clock.incrementMs ?? first.incrementMs };
  const now = useNow(clock.startedAt !== null, 100);
  const isRunning = clock.startedAt !== null;
  const isOver = isTimeUp(clock, plan.lengthMs, now);
  const dueAt =
    clock.turn === null || clock.startedAt === null ? null : clock.startedAt + plan.lengthMs - clock.usedMs[clock.turn];

  useAlarm(isOver ? null : dueAt, () => {
    setClock(pauseTurn(clock, plan.lengthMs, Date.now()));
    setSaid(`Time is up for ${SIDE_NAMES[clock.turn ?? 0]}.`);
    playChime();
  });

  return {
    clock,
    plan,
    now,
    isRunning,
    isOver,
    /** For reading out. */
    said,
    press(side: Side) {
      prepareChime();
      const next = endTurn(clock, side, plan, Date.now());
      if (next === clock) return;
      setClock(next);
      setSaid(`${SIDE_NAMES[next.turn ?? 0]} to move.`);
    },
    pauseOrResume() {
      setClock(isRunning ? pauseTurn(clock, plan.lengthMs, Date.now()) : resumeTurn(clock, Date.now()));
      setSaid(isRunning ? "Paused." : "It goes on.");
    },
    reset() {
      setClock(resetTurns(clock));
      setSaid("Reset.");
    },
    change(changed: { lengthMs: number } | { incrementMs: number }) {
      setClock(resetTurns({ ...clock, ...changed }));
    },
  };
}
