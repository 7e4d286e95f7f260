/** Numbers about the values of records; those that are null are left out. */
export function sumOf(values: readonly (number | null)[]): number {
  const sum = present(values).reduce((sofar, value) => sofar + value, 0);
  // 0.1 + 0.2 is 0.3 for people.
  return Math.round(sum * 1e9) / 1e9;
}

export function averageOf(values: readonly (number | null)[]): number | null {
  const numbers = present(values);
  return numbers.length === 0 ? null : sumOf(numbers) / numbers.length;
}

export function highestOf(values: readonly (number | null)[]): number | null {
  const numbers = present(values);
  return numbers.length === 0 ? null : numbers.reduce((highest, value) => Math.max(highest, value));
}

export function lowestOf(values: readonly (number | null)[]): number | null {
  const numbers = present(values);
  return numbers.length === 0 ? null : numbers.reduce((lowest, value) => Math.min(lowest, value));
}

/** The last of some days (2026-03-31); empty where there is none. */
export function latestOf(days: readonly string[]): string {
  return days.reduce((latest, day) => (day > latest ? day : latest), "");
}

/** The first of some days; empty where there is none. */
export function earliestOf(days: readonly string[]): string {
  return days.filter((day) => day !== "").reduce((first, day) => (first === "" || day < first ? day : first), "");
}

/** How many values there are, each counted once; an empty one is none. */
export function differentOf(values: readonly (string | number | boolean | null)[]): number {
  return new Set(values.filter((value) => value !== null && value !== "")).size;
}

/** What there was on a day (2026-03-31). */
interface OnDay {
  day: string;
  value: number | null;
}

/** The value of the last day that has one; of several on that day the one that was entered last. */
export function newestOf(entries: readonly OnDay[]): number | null {
  return inOrder(entries).at(-1) ?? null;
}

/** How much of the way from the first value to a goal is gone, from 0 to 1; the goal may lie above or below. */
export function shareOfWay(entries: readonly OnDay[], goal: number): number {
  const values = inOrder(entries);
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return 0;
  if (first === goal) return last === goal ? 1 : 0;
  return Math.min(1, Math.max(0, (last - first) / (goal - first)));
}

function inOrder(entries: readonly OnDay[]): number[] {
  return entries
    .filter(({ day }) => day !== "")
    .toSorted((one, other) => one.day.localeCompare(other.day))
    .flatMap(({ value }) => (value === null ? [] : [value]));
}

/** A number as it is shown, or a dash where there is none. */
export function shownOr(value: number | null, format: (value: number) => string): string {
  return value === null ? "–" : format(value);
}

function present(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}
