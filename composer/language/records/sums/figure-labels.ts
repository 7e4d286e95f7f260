import type { BlockOf } from "@lathe/protocol/app/block";
import type { Field } from "@lathe/protocol/app/field";
import type { ComposedList } from "../composed.ts";
import type { MeasureWords } from "./measure-words.ts";

type Figure = BlockOf<"stats">["items"][number];

/** "severity" of what is entered under "How bad". */
export function calledIn({ text }: MeasureWords, { label }: Field): string {
  const noun = /^how /i.test(label) ? /\b(?:average|highest|lowest) (\p{L}+)$/iu.exec(text)?.[1] : undefined;
  return noun ?? label;
}

/** Of which records a figure is, in words: "not paid", "overdue". */
export function whichLabel({ entity }: ComposedList, only: Figure["only"] | null): string | null {
  const done = entity.fields.find(({ id }) => id === entity.done?.field)?.label.toLowerCase();
  if (only === "open") return done === undefined ? "open" : done === "done" ? "to do" : `not ${done}`;
  return only === "done" ? (done ?? "done") : (only ?? null);
}
