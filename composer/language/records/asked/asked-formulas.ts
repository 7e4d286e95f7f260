import type { Field } from "@lathe/protocol/app/field";
import { freshFieldId } from "../../../generate/names.ts";
import { makeField } from "../../field-kinds.ts";
import { asLabel } from "../../words.ts";
import { type ComposedList, addField } from "../composed.ts";
import { readComputed } from "../sums/computed-fields.ts";
import { currencyOf, withComputedField, withoutOddProfit } from "../sums/computed-wishes.ts";
import { isKnown } from "../computed/read-known.ts";
import { EVERYDAY_FORMULAS, type EverydayFormula, type Part } from "../sums/everyday-formulas.ts";
import { asNumber } from "../sums/find-amount.ts";
import type { AskedWords } from "../pieces/piece-marks.ts";
import { findField } from "../../field-phrase.ts";
import { withWeightedAverages } from "../sums/weighted-grades.ts";
import { unitPrices, unitTotal } from "../sums/unit-prices.ts";

const LEAD =
  "(?:(?:and|also|with|then|so|that|which|i|i'd|i'm|we|we'd|it|it'd|app|you|to|can|could|should|must|want|need|would|like|be able|see|show|shows|showing|tell|tells|know|work|works|worked|out|calculate|calculates|calculated|calculating|compute|computes|figure|me|us|the|my|our|its|their|a|an|each one's|automatically|please|let|have|get|gives?|display|at a glance|always|track|keep track of|auto)[ ,:]+)*";
const TAIL =
  "(?:,? (?:for me|for us|automatically|by itself|itself|too|as well|from (?:that|them|it|those|these|this)|of (?:each|it|them|that)|(?:for|on|of|per|in|from|at) (?:each|every|the|that|all|a|an)(?: [\\p{L}-]+){1,2}|per [\\p{L}]+|each|please|right now|now|at a glance|so far|is|are|(?:is |are |be )?(?:worked out|calculated|shown|displayed)))*";

/** What everybody knows how to work out: alcohol from two gravities, places that are left, the cost of a serving. */
export const ASKED_FORMULAS: readonly AskedWords[] = [
  {
    // "profit" of what is sold by the jar
    pattern: new RegExp(
      `^${LEAD}(?:(?:total|overall) )?(?:profit|what (?:i|we) (?:make|made|earn|earned))${TAIL}$`,
      "iu",
    ),
    change: (list) => {
      const read = unitPrices(list.entity.fields);
      return read === null ? null : withFormula(list, "Profit", read, { currency: currencyOf(list.entity) });
    },
  },
  {
    // "total for each stay" of nights at a price per night
    pattern: new RegExp(
      `^${LEAD}(?:total|totals|sum|amount|total (?:price|cost|amount)|what it comes to)(?: (?:for|of|per) (?:each|every|the) (?:[\\p{L}]+))?${TAIL}$`,
      "iu",
    ),
    change: (list, _groups, words) => {
      const noun = /\b(?:each|every|the) ([\p{L}]+)$/iu.exec(words)?.[1];
      const isOther = noun !== undefined && findField(noun, list.entity.fields) !== null;
      const read = isOther ? null : unitTotal(list.entity.fields);
      return read === null ? null : withFormula(list, "Total", read, { currency: currencyOf(list.entity) });
    },
  },
  {
    // "which are due today" of plants with "last watered" and "water every"
    pattern: new RegExp(
      `^${LEAD}(?:which|what|who|when)(?: ones?| of them| [\\p{L}]+s| each(?: one)?)?(?: is| are| has| have| needs?| must)*(?: to)?(?: be)? (?:due|next due|need(?:s|ed)?|next|[\\p{L}]+(?:ed|ing)|water|turn|again|it|them|now)(?: (?:today|this week|now|again|next|soon|be|due|is|are|due|[\\p{L}]+ed))*$`,
      "iu",
    ),
    change: dueAgain,
  },
  ...EVERYDAY_FORMULAS.map((known) => ({
    pattern: new RegExp(`^${LEAD}${known.words}${TAIL}$`, "iu"),
    change: (list: ComposedList, _groups: readonly (string | undefined)[], words: string) => {
      const done = workedOut(list, { ...known, label: labelIn(words, known) });
      return done === null ? null : withWeightedAverages(done);
    },
  })),
  {
    // "average speed": of each, and of all of them
    pattern: new RegExp(`^${LEAD}average ([\\p{L}]+)$`, "iu"),
    change: (list, [, words = ""]) => {
      const read = isKnown(words) ? readComputed(words, list.entity.fields, currencyOf(list.entity)) : null;
      if (read === null || read.needs !== undefined) return null;
      const { id, label } = read.field;
      const entity = withComputedField(list.entity, read);
      const measure = { type: "average", field: id } as const;
      const figure = { label: `Average ${label.toLowerCase()}`, entity: entity.id, measure };
      return { ...list, entity, figures: [...(list.figures ?? []), figure] };
    },
  },
  {
    // What is worked out of fields that are there, before words are read as something else.
    pattern: new RegExp(
      `^${LEAD}(?!averages?\\b|mean\\b)(.+?)(?: (?:right now|now|at the moment|today|automatically|too|as well|please))?$`,
      "iu",
    ),
    change: (list, [, words = ""]) => {
      const read = withoutOddProfit(readComputed(words, list.entity.fields, currencyOf(list.entity)), list.entity);
      if (read === null || !(isKnown(words) || (read.needs === undefined && read.isEvident))) return null;
      return { ...list, entity: withComputedField(list.entity, read) };
    },
  },
];

/** The day on which something is due again: its last time, and how often it has to be. */
function dueAgain(list: ComposedList): ComposedList | null {
  const { fields } = list.entity;
  const last = fields.find(({ type, label }) => type === "date" && /\b(?:last|since)\b|ed(?: on)?$/i.test(label));
  const every = fields.find(
    ({ type, label }) => type === "number" && /\b(?:every|interval|how often|days)\b/i.test(label),
  );
  if (last === undefined || every === undefined || fields.length >= 30) return null;
  if (fields.some(({ label }) => /^next\b/i.test(label))) return { ...list };
  const id = freshFieldId(
    "Next due",
    fields.map((each) => each.id),
  );
  const field = {
    id,
    label: "Next due",
    required: false,
    type: "formula",
    formula: `${last.id} + ${every.id}`,
    decimals: 0,
    date: true,
    deadline: true,
  } as const;
  const entity = withComputedField(list.entity, { field, isEvident: true });
  return { ...list, entity: { ...entity, order: { field: id, direction: "ascending" } } };
}

/** "seats left" of "how many seats are left" */
function labelIn(words: string, { label, isNamedBy, isCalledSo, ...known }: EverydayFormula): string {
  const said = isCalledSo === true ? new RegExp(known.words, "iu").exec(words)?.[0] : undefined;
  if (said !== undefined) return asLabel(said);
  const noun = isNamedBy?.exec(words)?.[1];
  return noun === undefined ? label : asLabel(`${noun} left`);
}

/** Whether words are a value that nobody enters, though they stand among fields: "germination rate", "places left". */
export function asksWhatIsWorkedOut(words: string): boolean {
  return NO_ENTRY.some((pattern) => pattern.test(words));
}

/** Whether words ask for what everybody knows how to work out. */
export function asksForFormula(words: string): boolean {
  return ASKED_FORMULAS.slice(0, -1).some(({ pattern }) => pattern.test(words));
}

const NO_ENTRY = EVERYDAY_FORMULAS.flatMap(({ words, isNoEntry }) =>
  isNoEntry === true ? [new RegExp(`^${LEAD}${words}${TAIL}$`, "iu")] : [],
);

export function workedOut(told: ComposedList, known: EverydayFormula): ComposedList | null {
  let list = told;
  let isThere =
    known.of?.test(`${told.entity.plural} ${told.entity.fields.map(({ label }) => label).join(" ")}`) ?? false;
  const fields = new Map<string, Field>();
  for (const [name, part] of Object.entries(known.parts)) {
    const found = partIn(list, part, [...fields.values()]);
    if (found !== null) {
      isThere = true;
      list = found.list;
      fields.set(name, found.field);
    } else if (part.made === undefined) return null;
  }
  if (!isThere) return null;
  for (const [name, { made }] of Object.entries(known.parts)) {
    if (fields.has(name) || made === undefined) continue;
    if (list.entity.fields.length >= 29) return null;
    const [label, kind] = made;
    const currency = currencyOf(list.entity);
    const added = addField(list, makeField(label, kind.type === "money" ? { ...kind, currency } : kind));
    list = withExamples(added.list, added.field);
    fields.set(name, added.field);
  }
  const formula = known.formula.replace(/\{(\w+)\}/g, (_, name: string) => fields.get(name)?.id ?? "");
  const isMoney =
    known.shape === "money" ||
    (known.shape.unit === undefined && [...fields.values()].every(({ type }) => type === "money"));
  const shape = isMoney || known.shape === "money" ? { currency: currencyOf(list.entity) } : known.shape;
  return withFormula(list, known.label, formula, shape);
}

/** The field that plays a part: a number, or a text that becomes one. */
function partIn(
  list: ComposedList,
  { labels, not }: Part,
  taken: readonly Field[],
): { list: ComposedList; field: Field } | null {
  const { fields, titleField } = list.entity;
  const isFree = (field: Field) => !taken.includes(field) && field.id !== titleField && not?.test(field.label) !== true;
  for (const label of labels) {
    const able = fields.filter((field) => isFree(field) && label.test(field.label));
    const known = able.find(({ type }) => type === "number" || type === "money");
    if (known !== undefined) return { list, field: known };
    // "sown, germinated": how many of them did.
    const tick = able.find(({ type }) => type === "checkbox");
    if (tick !== undefined) return counted(list, tick);
    const text = able.find(({ type }) => type === "text" || type === "longText");
    const made = text === undefined ? null : text.type === "text" ? asNumber(list, text.label) : null;
    if (made !== null && made.field !== null) return { list: made.list, field: made.field };
  }
  return null;
}

function counted(list: ComposedList, tick: Field): { list: ComposedList; field: Field } {
  const field = makeField(tick.label, { type: "number", min: 0 }, tick.required, tick.id);
  const fields = list.entity.fields.map((each) => (each === tick ? field : each));
  const filters = list.entity.features.filters.filter((each) => each !== tick.id);
  const { done } = list.entity;
  const left = done?.field === tick.id ? { done: null } : {};
  const entity = { ...list.entity, ...left, fields, features: { ...list.entity.features, filters } };
  const figures = (list.figures ?? []).filter(({ measure, only }) => measure.type !== "done" && only === undefined);
  const views = list.views.filter((view) => view.type !== "chart" || (view.only === undefined && view.by !== tick.id));
  return { list: withExamples({ ...list, entity, figures, views }, field), field };
}

const AMOUNTS = [6, 4, 3, 8, 5, 2, 7];

function withExamples(list: ComposedList, field: Field): ComposedList {
  const gravity = /^original/i.test(field.label) ? 1.052 : /^final/i.test(field.label) ? 1.01 : null;
  const examples = list.entity.examples.map((example, index) => ({
    ...example,
    [field.id]: gravity ?? AMOUNTS[index % AMOUNTS.length] ?? 4,
  }));
  return { ...list, entity: { ...list.entity, examples } };
}

/** The list with a value that is worked out; a number of that name is worked out now. */
function withFormula(
  list: ComposedList,
  label: string,
  formula: string,
  shape: { unit?: string; currency?: string; decimals?: number },
): ComposedList | null {
  const { fields } = list.entity;
  const same = fields.find((field) => field.label.toLowerCase() === label.toLowerCase());
  if (same !== undefined && !["number", "money", "formula"].includes(same.type)) return null;
  if (same === undefined && fields.length >= 30) return null;
  const id =
    same?.id ??
    freshFieldId(
      label,
      fields.map((each) => each.id),
    );
  const field = {
    id,
    label: same?.label ?? label,
    required: false,
    type: "formula",
    formula,
    decimals: 2,
    ...shape,
  } as const;
  return { ...list, entity: withComputedField(list.entity, { field, isEvident: true }) };
}
