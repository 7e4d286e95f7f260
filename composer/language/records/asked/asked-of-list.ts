import type { Field } from "@lathe/protocol/app/field";
import { singularOf } from "../../words.ts";
import type { ComposedList } from "../composed.ts";
import { isLevel, numbersOf } from "../sums/find-amount.ts";

/** "I want to see", "with a", "show me the": what leads to a wish and says nothing of it. */
export const LEAD =
  "(?:(?:and|also|plus|with|please|i|i'd|we|you|it|to|can|could|should|would|like|want|need|be able|able|let|lets|me|us|have|has|see|show|shows|display|view|get|give|gives|add|include|an?|the|my|our) )*";

/** Whether a word names the records of a list. */
export function isCalled({ entity }: ComposedList, noun: string): boolean {
  const single = singularOf(noun.toLowerCase());
  return single === entity.singular.toLowerCase() || single === entity.singular.toLowerCase().split(" ").at(-1);
}

export function orderedBy(list: ComposedList, field: Field, direction: "ascending" | "descending"): ComposedList {
  return { ...list, entity: { ...list.entity, order: { field: field.id, direction } } };
}

/** The day of each: when it was, where there are several. */
export function dayOf({ entity }: ComposedList): Field | null {
  const dates = entity.fields.filter(
    (field) => field.type === "date" && !/^(?:birthday|born|date of birth|birth date)\b/i.test(field.label),
  );
  return dates.find((field) => field.type === "date" && field.deadline !== true) ?? dates[0] ?? null;
}

/** What records are about: their money, or the one number that is added up. */
export function amountOf(list: ComposedList): Field | null {
  const numbers = numbersOf(list).filter((field) => !isLevel(field, list.entity));
  return numbers.find(({ type }) => type === "money") ?? (numbers.length === 1 ? (numbers[0] ?? null) : null);
}
