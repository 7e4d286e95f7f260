import { isRecord } from "./is-record.ts";
import { type RandomBits, randomInt } from "./random-int.ts";

export interface PickedNames {
  /** The latest first. */
  names: readonly string[];
  notTwiceInARow: boolean;
  /** Nobody comes again before all had their turn. */
  eachOnce: boolean;
  /** Who had a turn since that begins anew. */
  had: readonly string[];
}

const MAX_KEPT = 8;

/** The index of one of the names, each as likely; none of `except` when there is another one. */
export function pickIndex(names: readonly string[], except: readonly string[], bits: RandomBits): number {
  const indexes = names.map((_, index) => index);
  const allowed = indexes.filter((index) => !except.includes(names[index] ?? ""));
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

/** Who is not to come next. */
export function passedOver({ names, notTwiceInARow, eachOnce, had }: PickedNames): string[] {
  return [...(eachOnce ? had : []), ...(notTwiceInARow ? names.slice(0, 1) : [])];
}

/** How many of the names still come before it begins anew; all of them once everybody had a turn. */
export function countLeft(names: readonly string[], { had }: PickedNames): number {
  const left = names.filter((name) => !had.includes(name)).length;
  return left === 0 ? names.length : left;
}

/** With one more; once all of the names had their turn it begins anew. */
export function keepPicked(picked: PickedNames, name: string, names: readonly string[]): PickedNames {
  const had = [...picked.had, name];
  return {
    ...picked,
    names: [name, ...picked.names].slice(0, MAX_KEPT),
    had: names.every((each) => had.includes(each)) ? [] : had.filter((each) => names.includes(each)),
  };
}

/** Settings from what was stored, whatever that is; `eachOnce` until somebody switches it. */
export function readPicked(stored: unknown, eachOnce = false): PickedNames {
  const fields = isRecord(stored) ? stored : {};
  return {
    names: textsOf(fields.names).slice(0, MAX_KEPT),
    notTwiceInARow: fields.notTwiceInARow === true,
    eachOnce: typeof fields.eachOnce === "boolean" ? fields.eachOnce : eachOnce,
    had: textsOf(fields.had),
  };
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];
}

/** A slice of a circle of radius 100 from the top, clockwise, as a path of SVG. */
export function slicePath(degrees: number): string {
  if (degrees >= 360) return "M0 -100A100 100 0 1 1 0 100A100 100 0 1 1 0 -100Z";
  const angle = ((degrees - 90) * Math.PI) / 180;
  const end = `${(100 * Math.cos(angle)).toFixed(3)} ${(100 * Math.sin(angle)).toFixed(3)}`;
  return `M0 0V-100A100 100 0 ${degrees > 180 ? 1 : 0} 1 ${end}Z`;
}

/** How strong the accent is in a slice (0 to 1): neighbours differ, also the last and the first. */
export function sliceStrength(index: number, count: number): number {
  const isOdd = count > 1 && count % 2 === 1 && index === count - 1;
  return isOdd ? 0.46 : index % 2 === 0 ? 0.14 : 0.3;
}
