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

/** A number as it is shown, or a dash where there is none. */
export function shownOr(value: number | null, format: (value: number) => string): string {
  return value === null ? "–" : format(value);
}

function present(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}
