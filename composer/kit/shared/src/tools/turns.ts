import { limitLength } from "./countdown.ts";
import { finiteOr, isRecord } from "./is-record.ts";

export type Side = 0 | 1;

/** Two clocks of which one runs at a time, as of chess. Times are milliseconds. */
export interface TurnClock {
  /** As somebody set them; null is what the clock comes with. */
  lengthMs: number | null;
  incrementMs: number | null;
  /** How much each side had used when the turn began. */
  usedMs: readonly [number, number];
  /** Whose turn it is; null before the first. */
  turn: Side | null;
  /** Null while it stands. */
  startedAt: number | null;
}

export const NEW_TURN_CLOCK: TurnClock = {
  lengthMs: null,
  incrementMs: null,
  usedMs: [0, 0],
  turn: null,
  startedAt: null,
};
const MAX_INCREMENT_MS = 600_000;

export function leftOf(clock: TurnClock, side: Side, lengthMs: number, now: number): number {
  const running = clock.turn === side && clock.startedAt !== null ? Math.max(0, now - clock.startedAt) : 0;
  return Math.max(0, lengthMs - clock.usedMs[side] - running);
}

/** A side ends its turn, and the clock of the other one runs. It is not heard out of turn, or when the time is up. */
export function endTurn(
  clock: TurnClock,
  side: Side,
  plan: { lengthMs: number; incrementMs: number },
  now: number,
): TurnClock {
  const other = side === 0 ? 1 : 0;
  if (clock.turn === null) return { ...clock, turn: other, startedAt: now };
  if (clock.turn !== side || clock.startedAt === null || isTimeUp(clock, plan.lengthMs, now)) return clock;
  const used = plan.lengthMs - leftOf(clock, side, plan.lengthMs, now) - plan.incrementMs;
  const usedMs: [number, number] = side === 0 ? [used, clock.usedMs[1]] : [clock.usedMs[0], used];
  return { ...clock, usedMs, turn: other, startedAt: now };
}

export function pauseTurn(clock: TurnClock, lengthMs: number, now: number): TurnClock {
  const usedMs: [number, number] = [
    lengthMs - leftOf(clock, 0, lengthMs, now),
    lengthMs - leftOf(clock, 1, lengthMs, now),
  ];
  return { ...clock, usedMs, startedAt: null };
}

export function resumeTurn(clock: TurnClock, now: number): TurnClock {
  return clock.turn === null || clock.startedAt !== null ? clock : { ...clock, startedAt: now };
}

export function resetTurns({ lengthMs, incrementMs }: TurnClock): TurnClock {
  return { ...NEW_TURN_CLOCK, lengthMs, incrementMs };
}

export function isTimeUp(clock: TurnClock, lengthMs: number, now: number): boolean {
  return leftOf(clock, 0, lengthMs, now) === 0 || leftOf(clock, 1, lengthMs, now) === 0;
}

export function readTurnClock(stored: unknown): TurnClock {
  if (!isRecord(stored)) return NEW_TURN_CLOCK;
  const [first, second] = Array.isArray(stored.usedMs) ? stored.usedMs : [];
  const lengthMs = finiteOr(stored.lengthMs, null);
  const incrementMs = finiteOr(stored.incrementMs, null);
  const turn = stored.turn === 0 || stored.turn === 1 ? stored.turn : null;
  return {
    lengthMs: lengthMs === null ? null : limitLength(lengthMs),
    incrementMs: incrementMs === null ? null : Math.min(MAX_INCREMENT_MS, Math.max(0, incrementMs)),
    usedMs: [finiteOr(first, 0), finiteOr(second, 0)],
    turn,
    startedAt: turn === null ? null : finiteOr(stored.startedAt, null),
  };
}
