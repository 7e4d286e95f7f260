import type { Field } from "@lathe/protocol/app/field";
import { makeField } from "../../field-kinds.ts";
import { asLabel } from "../../words.ts";
import { type ComposedList, addField } from "../composed.ts";
import { happeningFirst } from "../fields/days-of-life.ts";
import { isWeekday } from "../fields/group-fields.ts";
import type { MeasureWords } from "./measure-words.ts";

/** The day by which records are counted: of what is done when it was, else when it happens; made where it may be. */
export function dateField(
  list: ComposedList,
  { what, step }: MeasureWords,
  mayAdd: boolean,
): { list: ComposedList; field: Field } | null {
  const dates = happeningFirst(list.entity.fields.filter((field) => field.type === "date"));
  // A book counts when it is finished.
  const finished = list.entity.done === null ? undefined : dates.find(({ label }) => FINISHED.test(label));
  const usual = finished ?? dates.find((field) => field.type === "date" && field.deadline !== true) ?? dates[0];
  if (usual !== undefined) return { list, field: usual };
  // "calories for each day" of a plan for the week
  const weekday = step === "day" ? list.entity.fields.find(isWeekday) : undefined;
  if (weekday !== undefined) return { list, field: weekday };
  if (!mayAdd || list.entity.fields.length >= 30) return null;
  const done = /\b(read|watched|finished|visited|played|completed|sold|bought|paid|seen|brewed|baked|cooked)\b/i.exec(
    what,
  )?.[1];
  const made = addField(list, makeField(done === undefined ? "Date" : `${asLabel(done)} on`, { type: "date" }));
  const examples = made.list.entity.examples.map((example, index) => ({
    ...example,
    [made.field.id]: `-${1 + index * 9}`,
  }));
  return { list: { ...made.list, entity: { ...made.list.entity, examples } }, field: made.field };
}

const FINISHED = /^(?:finish(?:ed)?|completed|end|read)(?: date| on)?$/i;
