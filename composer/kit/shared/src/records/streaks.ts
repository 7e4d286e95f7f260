import { addDays } from "./days.ts";

/** So many days up to the last one, the earliest first. */
export function daysUpTo(last: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => addDays(last, index + 1 - count));
}

/** Days in a row up to today. As long as today is not over, a streak up to yesterday stands. */
export function currentStreak(days: readonly string[], today: string): number {
  const ticked = new Set(days);
  let day = ticked.has(today) ? today : addDays(today, -1);
  let length = 0;
  for (; ticked.has(day); day = addDays(day, -1)) length += 1;
  return length;
}

/** The days in a row up to today, in words: "1 day", "5 days". */
export function shownStreak(days: readonly string[], today: string): string {
  const length = currentStreak(days, today);
  return length === 1 ? "1 day" : `${length} days`;
}

/** The most days in a row that there ever were. */
export function bestStreak(days: readonly string[]): number {
  const ticked = new Set(days);
  let best = 0;
  for (const first of ticked) {
    if (ticked.has(addDays(first, -1))) continue;
    let length = 0;
    for (let day = first; ticked.has(day); day = addDays(day, 1)) length += 1;
    best = Math.max(best, length);
  }
  return best;
}

/** The record ticked for that day, or no longer. */
export function toggleDay<Ticked extends { tickedDays: readonly string[] }>(
  record: Ticked,
  day: string,
): Ticked & { tickedDays: string[] } {
  const others = record.tickedDays.filter((ticked) => ticked !== day);
  const tickedDays = others.length < record.tickedDays.length ? others : [...others, day].sort();
  return { ...record, tickedDays };
}
