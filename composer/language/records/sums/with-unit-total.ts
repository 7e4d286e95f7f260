import { freshFieldId } from "../../../generate/names.ts";
import type { ComposedList } from "../composed.ts";
import { currencyOf, withComputedField } from "./computed-wishes.ts";
import { asNumber } from "./find-amount.ts";
import { unitNoun, unitTotal } from "./unit-prices.ts";

/** "words, price per word, total per client": the records with what each comes to, which is what adds up. */
export function withUnitTotal(list: ComposedList): ComposedList {
  const counted = withCount(list);
  const { fields } = counted.entity;
  const formula = unitTotal(fields);
  if (formula === null || fields.length >= 30 || fields.some(({ label }) => /^total\b/i.test(label))) return list;
  const id = freshFieldId(
    "Total",
    fields.map((each) => each.id),
  );
  const shape = { type: "formula", formula, decimals: 2, currency: currencyOf(list.entity) } as const;
  const field = { id, label: "Total", required: false, ...shape };
  return { ...counted, entity: withComputedField(counted.entity, { field, isEvident: true }) };
}

/** The words of a job are a number where there is a price per word. */
function withCount(list: ComposedList): ComposedList {
  const { fields, titleField } = list.entity;
  const noun = fields.flatMap(({ label }) => unitNoun(label) ?? [])[0];
  const text = fields.find(
    ({ id, type, label }) => type === "text" && id !== titleField && label.toLowerCase() === `${noun}s`,
  );
  return text === undefined ? list : (asNumber(list, text.label)?.list ?? list);
}
