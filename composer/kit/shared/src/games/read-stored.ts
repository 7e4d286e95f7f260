/** The fields of something that was stored; none when it is no object. */
export function readFields(stored: unknown): Record<string, unknown> {
  return typeof stored === "object" && stored !== null ? { ...stored } : {};
}

/** A whole number from 0 on, or 0. */
export function readCount(stored: unknown): number {
  return typeof stored === "number" && Number.isSafeInteger(stored) && stored >= 0 ? stored : 0;
}

/** One of these, or the first of them. */
export function readChoice<Choice>(stored: unknown, choices: readonly [Choice, ...Choice[]]): Choice {
  return choices.find((choice) => choice === stored) ?? choices[0];
}

/** Different whole numbers from 0 up to, not including, `end`; null when it is anything else. */
export function readPlaces(stored: unknown, end: number): number[] | null {
  if (!Array.isArray(stored)) return null;
  const places: number[] = [];
  for (const place of stored) {
    if (!Number.isInteger(place) || place < 0 || place >= end || places.includes(place)) return null;
    places.push(place);
  }
  return places;
}
