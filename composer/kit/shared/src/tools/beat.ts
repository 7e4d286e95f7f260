import { isRecord } from "./is-record.ts";

export const SLOWEST = 30;
export const FASTEST = 260;
/** Beats in a bar: the first one is louder; 1 has no bar. */
export const BARS = [1, 2, 3, 4, 5, 6, 7] as const;
/** After so long a pause tapping begins anew. */
const PAUSE_MS = 2_500;
const MOST_TAPS = 6;

export interface Tempo {
  beatsPerMinute: number;
  /** Beats in a bar. */
  beats: number;
}

export function limitTempo(beatsPerMinute: number): number {
  return Math.round(Math.min(FASTEST, Math.max(SLOWEST, beatsPerMinute)));
}

/** The taps that count, with one more at `at`. */
export function addTap(taps: readonly number[], at: number): number[] {
  const last = taps.at(-1);
  return last === undefined || at - last > PAUSE_MS || at <= last ? [at] : [...taps, at].slice(-MOST_TAPS);
}

/** How fast somebody taps; null before the second tap. */
export function tempoOf(taps: readonly number[]): number | null {
  const [first, last] = [taps[0], taps.at(-1)];
  if (first === undefined || last === undefined || taps.length < 2) return null;
  return limitTempo((60_000 * (taps.length - 1)) / (last - first));
}

/** What musicians call it. */
export function nameOfTempo(beatsPerMinute: number): string {
  const [, name] = NAMES.find(([below]) => beatsPerMinute < below) ?? [0, "Prestissimo"];
  return name;
}

const NAMES: readonly (readonly [below: number, name: string])[] = [
  [60, "Largo"],
  [76, "Adagio"],
  [108, "Andante"],
  [120, "Moderato"],
  [156, "Allegro"],
  [176, "Vivace"],
  [200, "Presto"],
];

export function readTempo(stored: unknown, usual: Tempo): Tempo {
  if (!isRecord(stored)) return usual;
  const { beatsPerMinute, beats } = stored;
  return {
    beatsPerMinute: typeof beatsPerMinute === "number" ? limitTempo(beatsPerMinute) : usual.beatsPerMinute,
    beats: BARS.find((each) => each === beats) ?? usual.beats,
  };
}
