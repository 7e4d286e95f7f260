import { choiceOf } from "./field-aside.ts";
import type { FieldKind } from "./field-kinds.ts";
import { WEEKDAYS } from "./field-nouns.ts";

const DAY = "(mon|tue|wed|thu|fri|sat|sun)(?:s|rs|nes|urs|ur)?(?:days?)?";
const SPAN = new RegExp(`^${DAY} ?(?:to|-|until|till|through|thru) ?${DAY}$`, "i");

/** "mon to sat": the days from the first to the last; null for other words. */
export function weekdaysIn(words: string): string[] | null {
  const [, first = "", last = ""] = SPAN.exec(words.trim()) ?? [];
  const [from, to] = [first, last].map((day) =>
    WEEKDAYS.findIndex((name) => day !== "" && name.toLowerCase().startsWith(day.toLowerCase())),
  );
  return from === undefined || to === undefined || from < 0 || to <= from ? null : WEEKDAYS.slice(from, to + 1);
}

/** A choice from these; of what may be several, "which days they can do", as many as apply. */
export function chosenFrom(options: readonly string[], kind: FieldKind): FieldKind {
  const choice = choiceOf(options);
  const areDays = choice.type === "choice" && choice.options.every((option) => WEEKDAYS.includes(option));
  return areDays && kind.type === "tags" && choice.type === "choice"
    ? { type: "tags", options: choice.options }
    : choice;
}
