import type { Field } from "@lathe/protocol/app/field";
import { findField } from "../../field-phrase.ts";
import { singularOf } from "../../words.ts";
import type { ComposedList } from "../composed.ts";
import { isDayOfLife } from "../fields/days-of-life.ts";
import { findAmount, numbersOf } from "./find-amount.ts";
import type { MeasureWords } from "./measure-words.ts";

/** How much of the words a list has. */
export function pointsOf(list: ComposedList, { what, by, measure, isOverTime, during }: MeasureWords): number {
  const has = (words: string | null, fields: readonly Field[]) =>
    words !== null && words !== "" && findField(words, fields) !== null;
  const hasDay = list.entity.fields.some((field) => field.type === "date" && !isDayOfLife(field));
  const isCounted = what.split(" ").some((word) => singularOf(word.toLowerCase()) === list.entity.singular);
  return (
    Number(findAmount(list, what, measure === "count")?.field !== undefined && what !== "") +
    2 * Number(has(what, numbersOf(list))) +
    2 * Number(has(by, list.entity.fields)) +
    2 * Number(isCounted) +
    // A day that there is goes before one that would have to be added, and money on a day before anything else.
    Number((isOverTime || during !== null) && hasDay) +
    (isOverTime && hasDay && what === "" && measure === "sum" ? moneyIn(list) : 0)
  );
}

/** "monthly total": of what was paid, and else of what has a price. */
function moneyIn(list: ComposedList): number {
  if (!numbersOf(list).some(({ type }) => type === "money")) return 0;
  return OF_MONEY.test(list.entity.singular) ? 2 : 1;
}

const OF_MONEY =
  /(?:^| )(?:payment|expense|income|donation|invoice|sale|transaction|bill|contribution|purchase|order)$/;
