import { finiteOr, isRecord } from "./is-record.ts";

/** By the counters' labels. */
export type CountsByLabel = Readonly<Record<string, number>>;

export interface Counts {
  /** The day that is counted: 2026-03-31. */
  day: string;
  values: CountsByLabel;
  /** Days before it, the latest first. */
  history: readonly { day: string; values: CountsByLabel }[];
}

/** Days that are kept. */
const MAX_HISTORY = 60;

/** What stands there; `start` as long as nobody has counted. */
export function countOf(counts: Counts, label: string, start = 0): number {
  return counts.values[label] ?? start;
}

/** Of something that is reached again and again: row 5 of 12 in the third repeat is 29 in all. */
export function repeatOf(value: number, length: number): { part: number; repeat: number } {
  return value === 0
    ? { part: 0, repeat: 1 }
    : { part: ((value - 1) % length) + 1, repeat: Math.floor((value - 1) / length) + 1 };
}

/** Without what was counted of it. */
export function clearCount(counts: Counts, label: string): Counts {
  return { ...counts, values: Object.fromEntries(Object.entries(counts.values).filter(([each]) => each !== label)) };
}

/** Sets a count; not below nothing. */
export function setCount(counts: Counts, label: string, value: number): Counts {
  // 0.1 + 0.2 is to be 0.3.
  const rounded = Number(Math.max(0, value).toPrecision(12));
  return { ...counts, values: { ...counts.values, [label]: rounded } };
}

/** Counters that begin at nothing each day: the counts of an earlier day become history. */
export function beginDay(counts: Counts, day: string): Counts {
  if (counts.day === day) return counts;
  const hasCounted = Object.values(counts.values).some((value) => value > 0);
  const history = hasCounted ? [{ day: counts.day, values: counts.values }, ...counts.history] : counts.history;
  return { day, values: {}, history: history.slice(0, MAX_HISTORY) };
}

/** The last days up to today, the oldest first, with what was counted on each. */
export function lastDays(counts: Counts, label: string, days: number): { day: string; value: number }[] {
  const values = new Map(counts.history.map((each) => [each.day, each.values[label] ?? 0]));
  values.set(counts.day, countOf(counts, label));
  return Array.from({ length: days }, (_, index) => {
    const day = dayBefore(counts.day, days - 1 - index);
    return { day, value: values.get(day) ?? 0 };
  });
}

/** Counts from what was stored, whatever that is; `today` is the day of new ones. */
export function readCounts(stored: unknown, today: string): Counts {
  if (!isRecord(stored) || !isDay(stored.day)) return { day: today, values: {}, history: [] };
  const history = Array.isArray(stored.history) ? stored.history : [];
  return {
    day: stored.day,
    values: readValues(stored.values),
    history: history
      .filter((each): each is { day: string; values: unknown } => isRecord(each) && isDay(each.day))
      .map(({ day, values }) => ({ day, values: readValues(values) })),
  };
}

function readValues(stored: unknown): CountsByLabel {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored)
      .map(([label, value]) => [label, finiteOr(value, -1)] as const)
      .filter(([, value]) => value >= 0),
  );
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}

function dayBefore(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}
