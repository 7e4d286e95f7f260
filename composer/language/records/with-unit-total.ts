import { freshFieldId } from "../../generate/names.ts";
import type { ComposedList } from "./composed.ts";
import { currencyOf, withComputedField } from "./computed-wishes.ts";
import { unitTotal } from "./unit-prices.ts";

/** "words, price per word, total per client": the records with what each comes to, which is what adds up. */
export function withUnitTotal(list: ComposedList): ComposedList {
  const { fields } = list.entity;
  const formula = unitTotal(fields);
  if (formula === null || fields.length >= 30 || fields.some(({ label }) => /^total\b/i.test(label))) return list;
  const id = freshFieldId(
    "Total",
    fields.map((each) => each.id),
  );
  const shape = { type: "formula", formula, decimals: 2, currency: currencyOf(list.entity) } as const;
  const field = { id, label: "Total", required: false, ...shape };
  return { ...list, entity: withComputedField(list.entity, { field, isEvident: true }) };
}
