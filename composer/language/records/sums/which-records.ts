import type { BlockOf } from "@lathe/protocol/app/block";
import { finishedOptions } from "@lathe/protocol/app/finished-options";
import type { ComposedList } from "../composed.ts";
import type { MeasureWords } from "./measure-words.ts";

type Figure = BlockOf<"stats">["items"][number];

/** Of which records a figure is, in words: "not paid", "overdue". */
export function whichLabel({ entity }: ComposedList, only: Figure["only"] | null): string | null {
  const done = entity.fields.find(({ id }) => id === entity.done?.field)?.label.toLowerCase();
  if (only === "open") return done === undefined ? "open" : done === "done" ? "to do" : `not ${done}`;
  return only === "done" ? (done ?? "done") : (only ?? null);
}

/** Which records are meant; undefined where nothing tells them apart. */
export function onlyOf(
  list: ComposedList,
  { only, text, what }: MeasureWords,
): "open" | "done" | "overdue" | null | undefined {
  const { entity } = list;
  const done = entity.fields.find(({ id }) => id === entity.done?.field);
  const isTold = done !== undefined || finishedOptions(entity) !== null;
  if (only === "overdue")
    return entity.fields.some((field) => field.type === "date" && field.deadline === true) ? only : undefined;
  if (only === "open") return isTold ? "open" : undefined;
  const isDone =
    done !== undefined &&
    what.split(" ").some((word) => word.length > 2 && done.label.toLowerCase().startsWith(word.toLowerCase()));
  const options = finishedOptions(entity)?.options ?? [];
  const isOption = what
    .split(" ")
    .some((word) => options.some((option) => option.toLowerCase() === word.toLowerCase()));
  return (isDone || isOption) && !/\bnot\b/i.test(text) ? "done" : null;
}
