import { isRecord } from "./is-record.ts";
import { type RandomBits, randomInt } from "./random-int.ts";

export interface PickedNames {
  /** The latest first. */
  names: readonly string[];
  notTwiceInARow: boolean;
}

const MAX_KEPT = 8;

/** The index of one of the names, each as likely; without `except` when there is another one. */
export function pickIndex(names: readonly string[], except: string | null, bits: RandomBits): number {
  const indexes = names.map((_, index) => index);
  const allowed = indexes.filter((index) => names[index] !== except);
  const chosen = allowed.length === 0 ? indexes : allowed;
  return chosen[randomInt(chosen.length, bits)] ?? 0;
}

/**
 * How far the wheel has turned, in degrees clockwise, when it stops with a part below the mark at its top: at least five
 * rounds further than now. `within` (0 to 1) is where in the part.
 */
export function turnTo(index: number, count: number, within: number, now: number): number {
  const part = 360 / count;
  // Not on the line between two.
  const place = (index + 0.1 + within * 0.8) * part;
  const turned = (((360 - place - now) % 360) + 360) % 360;
  return now + 5 * 360 + turned;
}

export function keepPicked(picked: PickedNames, name: string): PickedNames {
  return { ...picked, names: [name, ...picked.names].slice(0, MAX_KEPT) };
}

export function readPicked(stored: unknown): PickedNames {
  const fields = isRecord(stored) ? stored : {};
  const names = Array.isArray(fields.names)
    ? fields.names.filter((name): name is string => typeof name === "string")
    : [];
  return { names: names.slice(0, MAX_KEPT), notTwiceInARow: fields.notTwiceInARow === true };
}
