import { findReferenceFaults } from "@lathe/protocol/app/check-references";
import type { Entity } from "@lathe/protocol/app/entity";
import type { ComputedField } from "@lathe/protocol/app/field";
import type { View } from "@lathe/protocol/app/view";
import { computedInWords } from "../../../generate/formula-in-words.ts";
import { findPieces } from "../../pieces/find-pieces.ts";
import { type Reading, type Span, touches } from "../../recognizer.ts";
import { listInWords } from "../../words.ts";
import type { ComposedList, ListWish } from "../composed.ts";
import { currencyOf } from "../sums/computed-wishes.ts";
import { isDocument } from "../sums/documents.ts";
import { plainPiece } from "../pieces/piece-fields.ts";
import type { PieceWish } from "../pieces/piece-wishes.ts";
import { Bench } from "./bench.ts";
import { readDefinition, workDefinition } from "./define.ts";
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
  const worked = workOut(
    lists.map(({ entity }) => entity),
    words,
    how,
  );
  if (worked === null) return null;
  const next = lists.map((list, index) => {
    const entity = worked.entities[index];
    return entity === undefined || entity === list.entity
      ? list
      : { ...list, entity, views: wholeViews(list.views, entity, worked.entities) };
  });
  return { lists: next, field: worked.field, note: worked.note };
}

/** The views without those of a day or a choice that is something else now. */
function wholeViews(views: readonly View[], entity: Entity, entities: readonly Entity[]): readonly View[] {
  const isWhole = (view: View) =>
    findReferenceFaults({
      entities,
      pages: [
        {
          id: "page",
          title: "Page",
          icon: "list",
          blocks: [{ id: "block", type: "records", entity: entity.id, views: [view], editable: true }],
        },
      ],
    }).length === 0;
  const whole = views.filter(isWhole);
  return whole.length === 0 ? [{ type: "list" }] : whole;
}

interface WorkedOut {
  entities: readonly Entity[];
  /** Whose value it is. */
  owner: Entity;
  field: ComputedField;
  note: string | null;
}

/** The records, those first that are spoken of, with the value that words ask for; null where it cannot be worked out. */
export function workOut(entities: readonly Entity[], words: string, how: How = {}): WorkedOut | null {
  const bench = new Bench(entities, entities.map(currencyOf).find((currency) => currency !== "USD") ?? "USD");
  const field = valueIn(words, bench, how);
  const owner = bench.entities.find(({ fields }) => field !== null && fields.includes(field));
  if (field === null || owner === undefined) return null;
  if (findReferenceFaults({ entities: bench.entities, pages: [] }).length > 0) return null;
  const { added } = bench;
  const note =
    added.length === 0
      ? null
      : `**${field.label}** is worked out: ${computedInWords(owner, field, bench.entities)}. For it there ${added.length === 1 ? "is" : "are"} ${listInWords(added)}.`;
  return { entities: bench.entities, owner, field, note };
}

function valueIn(words: string, bench: Bench, how: How): ComputedField | null {
  const defined = readDefinition(words);
  if (defined !== null) {
    for (const { id } of bench.entities) {
      const tried = bench.copy();
      if (workDefinition(defined, tried, id) !== null) return workDefinition(defined, bench, id);
    }
    return null;
  }
  const ask = readAsk(words);
  if (ask === null || !isOfEach(ask, how)) return null;
  // "what is outstanding" of invoices is one number of all of them.
  const isOfAll = ask.kind === "owed" && ask.owner === null && !ask.isEach && !WHOSE.test(words);
  if (isOfAll && bench.entities.some(({ singular }) => isDocument(singular))) return null;
  return workAcross(ask, bench, bench.entities[0]?.id ?? null);
}

const WHOSE = /\b(?:they|he|she|who|whom|everyone|everybody|person|people|client|customer|member|tenant|family)\b/i;

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

/** "passes left": counted by hand, for each member. */
const ENTERED_LEFT = /^(?:passes|credits|classes|lessons|visits) (?:left|remaining)$/i;

/** Whether a piece that stands among fields, or names a list, is something to be worked out across lists. */
export function mayBeAcross(words: string): boolean {
  if (ENTERED_LEFT.test(words) || EACH_HAS.test(words)) return false;
  const ask = readAsk(words);
  if (ask === null || /^\W*(?:last|first) name\b/i.test(words)) return false;
  if (ask.kind === "sum" || ask.kind === "highest" || ask.kind === "lowest" || ask.kind === "earliest")
    return ask.owner !== null || ask.isEach;
  if (ask.kind === "count") return ask.what !== "" || ask.isEach;
  return true;
}

/** "Each has a status": a field, and nothing by the status. */
const EACH_HAS = /^\W*(?:each|every)(?: [\p{L}-]+){0,2} has /iu;

/** Whether words ask plainly for something of each record that another list tells. */
function asksOfEach(words: string): boolean {
  const ask = readAsk(words);
  return (
    ask !== null && mayBeAcross(words) && (ask.owner !== null || ask.isEach || !["sum", "average"].includes(ask.kind))
  );
}

/**
 * The wishes, by the pieces of a prompt, for what is worked out of another list: "how many times each was lent" is no list
 * of times, whatever the form of its sentence says.
 */
export function findAcrossWishes(reading: Reading): PieceWish[] {
  return findPieces(reading.text).flatMap((piece) => {
    if (!["WISH", "FIELD", "LIST"].includes(piece.label) || touches(reading.claimed, piece)) return [];
    return partsOf(reading.text, piece).flatMap((span) => {
      const words = withInterval(reading.text.slice(span.start, span.end), reading.text);
      return asksOfEach(plainPiece(words)) ? [{ words, span, draft: null, isListed: false }] : [];
    });
  });
}

const TOLD: Partial<Record<AcrossAsk["kind"], RegExp>> = {
  latest: /\b(?:last|latest|recent|date|on)\b/i,
  next: /\b(?:next|due|until|deadline)\b/i,
  balance: /\bbalance\b/i,
  owed: /\b(?:owe[ds]?|open|paid|unpaid|outstanding|due)\b/i,
};

/** What was asked of each record and is told by no field of the app, with how to say it. */
export function openAcross(
  wishes: readonly PieceWish[],
  entities: readonly Entity[],
): { words: string; answer: string }[] {
  return wishes.flatMap(({ words }) => {
    const ask = readAsk(plainPiece(words));
    const told = ask === null ? undefined : TOLD[ask.kind];
    if (ask === null || told === undefined || !(ask.isEach || ask.owner !== null)) return [];
    const isTold = entities.some(({ fields }) => fields.some(({ label }) => told.test(label)));
    return isTold ? [] : [{ words: plainPiece(words), answer: NOT_ACROSS }];
  });
}

/** "how many are left and the cost per candle": what is asked, one by one. */
const NEXT_PART =
  /\s+and\s+(?=(?:how (?:many|much|often)|when (?:it|they|each)|cost per|(?:the |their |its )?(?:last|latest|total|average|number of|balance))\b)/gi;

function partsOf(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  const cuts = [...words.matchAll(NEXT_PART)].map(({ index }) => start + index);
  return [start, ...cuts].map((from, index) => ({ start: from, end: cuts[index] ?? end }));
}

const EVERY =
  /\b(?:every|each) (?:(?:\d+|two|three|four|five|six|eight|ten|twelve|other) )?(?:days?|weeks?|months?|years?)\b/i;

/** "every 6 weeks, next due date": how often is told beside it. */
export function withInterval(words: string, about: string): string {
  const asked = readAsk(words);
  const told = EVERY.exec(about)?.[0];
  return asked?.kind === "next" && asked.every === null && told !== undefined ? `${words} ${told}` : words;
}

/** Whether a piece says how often something is due, and nothing else. */
export function isInterval(words: string): boolean {
  return EVERY.exec(words)?.[0].length === words.trim().length;
}

/** The wishes that words make, for the readers of wishes: what is counted or added up is seen in a chart as well. */
export function acrossWishes(words: string, inChart: (words: string) => ListWish): ListWish[] {
  if (readDefinition(words) !== null) return [acrossWish(words)];
  const ask = readAsk(words);
  if (ask === null || !mayBeAcross(words)) return [];
  const isNumber = ["sum", "count", "average", "highest", "lowest"].includes(ask.kind);
  return [acrossWish(words), ...(isNumber && ask.owner !== null ? [inChart(words)] : [])];
}

function acrossWish(words: string): ListWish {
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
