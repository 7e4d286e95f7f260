import { isNumeric } from "@lathe/protocol/app/field";
import type { ComposedList } from "../composed.ts";
import { withFeatures } from "../feature-words.ts";
import { applyAskedMeasure } from "../pieces/piece-measures.ts";
import { isDocument } from "../sums/documents.ts";
import { LEAD } from "./asked-of-list.ts";

type Lists = readonly ComposedList[];

/** What is wished of lists that tell of money, and how the records of one of them stand. */
export const OF_MONEY: readonly (readonly [
  RegExp,
  (lists: Lists, groups: readonly string[], words: string) => Lists | null,
])[] = [
  [
    // "my revenue", "total revenue per month": what all sales come to
    new RegExp(
      `^${LEAD}(?:(?:my|our|the|total|overall|gross) )*(?:revenue|turnover|takings)((?: (?:per|by|each|for each|this) (?:day|week|month|year))?)$`,
      "iu",
    ),
    (lists, [when = ""]) => withRevenue(lists, when),
  ],
  [
    // "cancel the ones I do not use", "approve or reject them"
    new RegExp(
      `^${LEAD}(?:can )?(cancel|archive|pause|close|approve|reject|confirm|complete|deliver|return|publish|renew|settle|accept|decline)(?:(?:,| or| and) [\\p{L}]+)? (?:them|it|the (?:ones?|[\\p{L}]+s)|those|ones|each(?: one)?|any|old ones|unused ones)(?: (?:that|which|i|we|they|who|when|once|after|if) .*)?$`,
      "iu",
    ),
    (lists, [verb = ""]) => withStateOf(lists, verb),
  ],
];

/** The total of the sales, as a number or by the month. */
function withRevenue(lists: Lists, when: string): Lists | null {
  const at = lists.findIndex(({ entity }) => isDocument(entity.singular) && totalOf({ entity }) !== undefined);
  const list = lists[at];
  const total = list === undefined ? undefined : totalOf(list);
  if (list === undefined || total === undefined) return null;
  const [changed] = applyAskedMeasure([list], `total ${total.label.toLowerCase()}${when}`) ?? [];
  const measure = { type: "sum" as const, field: total.id };
  const figures = [...(list.figures ?? []), { label: "Revenue", entity: list.entity.id, measure }];
  const next = when === "" || changed === undefined ? { ...list, figures } : changed;
  return lists.toSpliced(at, 1, next);
}

function totalOf({ entity }: Pick<ComposedList, "entity">) {
  return entity.fields.find(
    (field) => isNumeric(field) && /^(?:total|amount|price|sum)(?: (?:price|amount))?$/i.test(field.label),
  );
}

/** The list whose records can be so: by a tick, or by how they stand. */
function withStateOf(lists: Lists, verb: string): Lists | null {
  const stem = verb.toLowerCase().replace(/e$/, "");
  const at = lists.findIndex(({ entity }) => stateIn(entity.fields, stem) !== undefined);
  const list = lists[at];
  const field = list === undefined ? undefined : stateIn(list.entity.fields, stem);
  if (list === undefined || field === undefined) return null;
  const filters = [...new Set([...list.entity.features.filters, field.id])];
  return lists.toSpliced(at, 1, withFeatures(list, { filters }));
}

function stateIn(fields: ComposedList["entity"]["fields"], stem: string) {
  const isSaid = (label: string) => label.toLowerCase().startsWith(stem);
  return fields.find(
    (field) =>
      (field.type === "checkbox" && isSaid(field.label)) || (field.type === "choice" && field.options.some(isSaid)),
  );
}
