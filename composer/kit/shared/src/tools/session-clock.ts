import { type Clock, elapsedAt, pauseClock, readClock, startClock, STOPPED_CLOCK } from "./clock.ts";
import { finiteOr, isRecord } from "./is-record.ts";
import { localDay } from "./local-day.ts";

/** In what a length is written down. */
export type LengthUnit = "seconds" | "minutes" | "hours";

/** A stopwatch whose time is written down. */
export interface SessionClock {
  clock: Clock;
  /** Null before it was started. */
  beganAt: number | null;
  /** How many records there were when its time was to be saved; one more, and it was. Null while nobody asked for it. */
  savedAmong: number | null;
}

/** What a new record begins with. */
export interface Session {
  length: number;
  /** The day on which it began. */
  day: string;
  /** Times of day: "17:05". */
  from: string;
  to: string;
}

export const NO_SESSION: SessionClock = { clock: STOPPED_CLOCK, beganAt: null, savedAmong: null };

export function startSession({ clock, beganAt }: SessionClock, now: number): SessionClock {
  return { clock: startClock(clock, now), beganAt: beganAt ?? now, savedAmong: null };
}

/** With so much more of work that was done up to now; a session that was not saved yet grows by it. */
export function addToSession({ clock, beganAt }: SessionClock, doneMs: number, now: number): SessionClock {
  return {
    clock: { ...clock, elapsedMs: clock.elapsedMs + doneMs },
    beganAt: beganAt ?? now - doneMs,
    savedAmong: null,
  };
}

export function pauseSession(session: SessionClock, now: number): SessionClock {
  return { ...session, clock: pauseClock(session.clock, now) };
}

/** It stands, and is over as soon as there are more than `count` records. */
export function stopSession(session: SessionClock, count: number, now: number): SessionClock {
  return { ...pauseSession(session, now), savedAmong: count };
}

/** The session as it is, or none where its time was saved. */
export function sessionAmong(session: SessionClock, count: number): SessionClock {
  return session.savedAmong !== null && count > session.savedAmong ? NO_SESSION : session;
}

export function sessionRecord({ clock, beganAt }: SessionClock, unit: LengthUnit, now: number): Session {
  const began = new Date(beganAt ?? now);
  return {
    length: lengthIn(unit, elapsedAt(clock, now)),
    day: localDay(began),
    from: timeOfDay(began),
    to: timeOfDay(new Date(now)),
  };
}

const MS: Record<LengthUnit, number> = { seconds: 1_000, minutes: 60_000, hours: 3_600_000 };
/** From so many on they are written down whole. */
const WHOLE_FROM = 10;

/** Rounded as people would write it down: 25 minutes, 1.3 minutes, 0.75 hours; never nothing. */
export function lengthIn(unit: LengthUnit, ms: number): number {
  const exact = Math.max(0, ms) / MS[unit];
  if (unit === "hours") return Math.max(0.01, Math.round(exact * 100) / 100);
  return exact >= WHOLE_FROM ? Math.round(exact) : Math.max(0.1, Math.round(exact * 10) / 10);
}

export function readSession(stored: unknown): SessionClock {
  const fields = isRecord(stored) ? stored : {};
  return {
    clock: readClock(fields.clock),
    beganAt: finiteOr(fields.beganAt, null),
    savedAmong: finiteOr(fields.savedAmong, null),
  };
}

function timeOfDay(date: Date): string {
  const twoDigits = (part: number) => String(part).padStart(2, "0");
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}
