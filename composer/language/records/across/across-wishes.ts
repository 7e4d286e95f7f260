import { findReferenceFaults } from "@lathe/protocol/app/check-references";
import type { ComputedField } from "@lathe/protocol/app/field";
import { computedInWords } from "../../../generate/formula-in-words.ts";
import { listInWords } from "../../words.ts";
import type { ComposedList, ListWish } from "../composed.ts";
import { currencyOf } from "../computed-wishes.ts";
import { Bench } from "./bench.ts";
import { type AcrossAsk, readAsk } from "./read-ask.ts";
import { workAcross } from "./work-across.ts";

/** Where it cannot be told of which other records something is worked out. */
export const NOT_ACROSS =
  "A value is worked out of another list where that list says what each of its records belongs to: “clients and their invoices with amount, total invoiced per client”, “last visit of each client”, “left = made - sold”.";

/** What is said beside what is done: which fields there have to be for it, and how it is worked out. */
export interface Worked {
  lists: readonly ComposedList[];
  field: ComputedField;
  note: string | null;
}

/** The lists with what is asked of what belongs to their records; null where nothing is, or it cannot be worked out. */
export function applyAcross(lists: readonly ComposedList[], words: string, how: How = {}): Worked | null {
  const ask = readAsk(words);
  if (ask === null || !isOfEach(ask, how)) return null;
  const [near] = lists;
  const entities = lists.map(({ entity }) => entity);
  const bench = new Bench(entities, entities.map(currencyOf).find((currency) => currency !== "USD") ?? "USD");
  const field = workAcross(ask, bench, near?.entity.id ?? null);
  if (field === null || findReferenceFaults({ entities: bench.entities, pages: [] }).length > 0) return null;
  const worked = lists.map((list, index) => {
    const entity = bench.entities[index];
    return entity === undefined || entity === list.entity ? list : { ...list, entity };
  });
  const owner = bench.entities.find(({ fields }) => fields.includes(field));
  const said =
    bench.added.length === 0 || owner === undefined
      ? null
      : `**${field.label}** is worked out: ${computedInWords(owner, field, bench.entities)}. For it there ${bench.added.length === 1 ? "is" : "are"} ${listInWords(bench.added)}.`;
  return { lists: worked, field, note: said };
}

interface How {
  /** It stands among the fields of the records that come first. */
  isField?: boolean;
}

/** A number of each record is asked for, and not one of all of them. */
function isOfEach({ kind, owner, isEach, what }: AcrossAsk, { isField = false }: How): boolean {
  if (kind === "next" || kind === "owed" || kind === "balance" || kind === "left") return true;
  if (kind === "latest") return !/^(?:name|year|month|week|day|minute|time|night)\b/.test(what);
  return owner !== null || isEach || isField;
}

/** Whether a piece that stands among fields, or names a list, is something to be worked out across lists. */
export function mayBeAcross(words: string): boolean {
  const ask = readAsk(words);
  if (ask === null || /^\W*(?:last|first) name\b/i.test(words)) return false;
  if (ask.kind === "sum" || ask.kind === "highest" || ask.kind === "lowest" || ask.kind === "earliest")
    return ask.owner !== null || ask.isEach;
  if (ask.kind === "count") return ask.what !== "" || ask.isEach;
  return true;
}

/** The wish that words make, for the readers of wishes. */
export function acrossWish(words: string): ListWish {
  const wish: ListWish = {
    spans: [{ start: 0, end: words.length }],
    words,
    apply: (lists) => {
      const worked = applyAcross(lists, words);
      if (worked === null) return lists;
      if (worked.note !== null) wish.note = worked.note;
      return worked.lists;
    },
  };
  const ask = readAsk(words);
  if (ask !== null && ask.kind !== "sum" && ask.kind !== "count" && (ask.owner !== null || ask.isEach))
    wish.answer = NOT_ACROSS;
  return wish;
}
