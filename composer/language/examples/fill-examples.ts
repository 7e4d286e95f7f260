import { type Entity, type ExampleValue, TICKED_DAYS } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import type { Domain } from "../domain.ts";
import { domainOfNoun } from "../domains/find-domain.ts";
import { meansDone } from "../field-kinds.ts";
import { fitted } from "./fitted.ts";
import { knownValue } from "./known-values.ts";
import { COMING_DAYS, DUE_DAYS, type ExampleRow, MEANINGS, PAST_DAYS, TIMES } from "./meanings.ts";
import { pluralOf } from "../words.ts";
import { FIRMS, PEOPLE } from "./people.ts";
import { labelsLike } from "./same-meaning.ts";
import { isPersonNoun, titlesOf } from "./titles.ts";

export interface ExamplePlan {
  domain: Domain | null;
  singular: string;
  /** With the title. */
  fields: readonly Field[];
  titleField: string;
  /** Values by label that stand as they are; those of the domain, with more of the same kind, when nothing is said. */
  given: readonly Record<string, ExampleValue>[] | null;
  hasStreaks: boolean;
}

type Told = readonly Record<string, ExampleValue>[];

/** Examples with a value for each field of which anything plausible is known; none where not even a name is known. */
export function fillExamples(plan: ExamplePlan): Entity["examples"] {
  const { fields, domain } = plan;
  const told = plan.given ?? (domain === null ? namedExamples(plan) : examplesOf(domain, plan.singular));
  const columns = new Map(fields.map((field) => [field.id, columnOf(field, told, domain)]));
  // A name by another name is a name.
  if (domain !== null && columns.get(plan.titleField) === null)
    columns.set(
      plan.titleField,
      namesOf(
        told,
        domain,
        fields.find(({ id }) => id === plan.titleField),
      ),
    );
  const price = usualPrice(told, domain);
  const filled = told.map((example, index) => {
    const values = new Map<string, ExampleValue>();
    const row = rowOf(plan, columns, price, index);
    for (const field of fields) {
      const column = columns.get(field.id) ?? null;
      const value = column === null ? meantValue(field, row, plan) : (column[index] ?? null);
      if (value !== null) values.set(field.id, value);
    }
    const days = plan.hasStreaks ? example[TICKED_DAYS] : undefined;
    if (days !== undefined) values.set(TICKED_DAYS, days);
    return Object.fromEntries(values);
  });
  // Days of which nothing else is known say nothing.
  const says = filled.some((example) => Object.keys(example).length > 1) || fields.length === 1;
  return says ? (plan.given === null ? withoutBare(filled) : filled) : [];
}

/** What the examples of a domain are called, where they go by a name; null where they go by a day. */
function namesOf(told: Told, domain: Domain, title: Field | undefined): readonly ExampleValue[] | null {
  if (title === undefined) return null;
  const names = told.map((example) => fitted(title, example[domain.title] ?? null, null));
  return names.some((name) => name !== null) ? names : null;
}

/** So many are left at least. */
const LEAST_LEFT = 3;

/** Among lifts with sets and weights a run has nothing to say: without what has less than half of what others have. */
function withoutBare(examples: Entity["examples"]): Entity["examples"] {
  const sizeOf = (example: Entity["examples"][number]) => Object.keys(example).length;
  const most = Math.max(0, ...examples.map(sizeOf));
  const told = examples.filter((example) => sizeOf(example) * 2 >= most);
  return told.length < LEAST_LEFT ? examples : told;
}

/** Of loans of tools, the tools are such as one has. */
function examplesOf(domain: Domain, singular: string): Told {
  const thing = domain.singular === "loan" ? (domainOfNoun(pluralOf(singular))?.domain ?? domain) : domain;
  if (thing === domain) return domain.examples;
  return domain.examples.flatMap((example, index) => {
    const lent = thing.examples[index];
    const title = lent?.[thing.title];
    return lent === undefined || title === undefined ? [] : [{ ...lent, ...example, [domain.title]: title }];
  });
}

function namedExamples({ singular, fields, titleField }: ExamplePlan): Told {
  const title = fields.find(({ id }) => id === titleField);
  if (title === undefined) return [];
  if (title.type === "date") return PAST_DAYS.map((day) => ({ [title.label]: day }));
  const named = titlesOf(singular) ?? titlesByLabel(title, fields, singular);
  return named.map((name) => ({ [title.label]: name }));
}

/** What goes by something of which examples are known: "client", "model"; by a name alone nothing is known of it. */
function titlesByLabel(title: Field, fields: readonly Field[], singular: string): string[] {
  if (/^(?:name|title|what|full name)$/i.test(title.label)) return [];
  const plan = { domain: null, singular, fields, titleField: title.id, given: null, hasStreaks: false };
  const values = [0, 1, 2, 3, 4].map((index) => labelValue(title, rowOf(plan, new Map(), USUAL_PRICE, index)));
  const told = values.filter((value) => typeof value === "string");
  return new Set(told).size > 2 ? told : [];
}

/** What the examples tell of a field, under its own label or one that means the same; null where they tell nothing. */
function columnOf(field: Field, told: Told, domain: Domain | null): readonly ExampleValue[] | null {
  const labels = [...new Set(told.flatMap((example) => Object.keys(example)))];
  for (const label of labelsLike(field.label, labels)) {
    const ownMax = domain?.fields[label]?.type === "rating" ? 5 : null;
    const column = told.map((example) => fitted(field, example[label] ?? null, ownMax));
    const count = column.filter((value) => value !== null).length;
    if (count === 0) continue;
    const isOwn = domain?.fields[label]?.type === field.type && field.type !== "choice";
    if (field.type !== "choice" || isOwn || hasOptionsOf(field, domain, label)) return column;
    return column.map((value, index) => value ?? field.options[index % field.options.length] ?? null);
  }
  return null;
}

function hasOptionsOf(field: Field, domain: Domain | null, label: string): boolean {
  const own = domain?.fields[label];
  return own?.type === "choice" && field.type === "choice" && own.options.join() === field.options.join();
}

/** Of something of which no more is known. */
const USUAL_PRICE = 24;

/** What a price of this domain is like. */
function usualPrice(told: Told, domain: Domain | null): number {
  if (domain?.price !== undefined) return domain.price;
  const label = Object.entries(domain?.fields ?? {}).find(([, { type }]) => type === "money")?.[0];
  const named =
    label ?? told.flatMap((example) => Object.keys(example)).find((each) => /^(?:price|cost|value)$/i.test(each));
  const sums = told.flatMap((example) => {
    const sum = example[named ?? ""];
    return typeof sum === "number" ? [sum] : [];
  });
  return sums.length === 0 ? USUAL_PRICE : sums.reduce((sum, each) => sum + each, 0) / sums.length;
}

function rowOf(
  { singular, domain, fields, titleField }: ExamplePlan,
  columns: ReadonlyMap<string, readonly ExampleValue[] | null>,
  price: number,
  index: number,
): ExampleRow {
  const title = String(columns.get(titleField)?.[index] ?? "");
  const usual = personAt(index + domainOffset(singular));
  const isPerson = isPersonNoun(singular) || isPersonNoun(domain?.singular ?? "");
  const self = PEOPLE.find(({ first, last }) => title === `${first} ${last}`);
  const person = isPerson ? (self ?? usual) : usual;
  const other = isPerson ? personAt(PEOPLE.indexOf(person) + 4) : person;
  const firm = fields.find(
    ({ label, type }) => type === "text" && /^(?:supplier|vendor|company|shop|sponsor)$/i.test(label),
  );
  const isFirm = !isPerson && (firm !== undefined || FIRMS.some((each) => each === title) || /&/.test(title));
  const firmName = firm === undefined ? title : (columns.get(firm.id)?.[index] ?? FIRMS[index % FIRMS.length]);
  return {
    index,
    person,
    other,
    contact: isPerson && title !== "" ? title : isFirm ? String(firmName) : `${person.first} ${person.last}`,
    isFirm,
    isEvent: fields.some(
      ({ type, label }) => type === "time" || (type === "date" && /^(?:date|when|day)$/i.test(label)),
    ),
    isPerson,
    isOfBody:
      OF_BODY.test(`${singular} ${domain?.name ?? ""} ${fields.map(({ label }) => label).join(" ")}`) &&
      !fields.some(({ label }) => /\b(?:reps|sets|exercise)\b/i.test(label)),
    isYoung:
      fields.some(({ label }) => /\b(?:parents?|guardians?|school|year group|mother|father)\b/i.test(label)) ||
      /\b(?:student|pupil|child|kid|baby|scout|cub|brownie|toddler)$/i.test(`${singular} ${domain?.singular ?? ""}`),
    price,
  };
}

/** Whose weight it is. */
const OF_BODY = /\b(?:body|bmi|fast(?:ing|ed)|waist|calories|steps|sleep|mood|pulse|weigh-?ins?|height|diet|cycle)\b/i;

function personAt(index: number) {
  const [first] = PEOPLE;
  const found = PEOPLE[index % PEOPLE.length] ?? first;
  if (found === undefined) throw new Error("There are people for examples.");
  return found;
}

/** So that not all apps begin with the same person. */
function domainOffset(singular: string): number {
  return [...singular].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % PEOPLE.length;
}

/** A value by what the field's label means; null where anything would be made up. */
function meantValue(field: Field, row: ExampleRow, { given, domain }: ExamplePlan): ExampleValue {
  // Of records that somebody has named nothing is invented.
  const known = given === null ? labelValue(field, row) : null;
  if (known !== null) return known;
  const { index } = row;
  switch (field.type) {
    case "choice":
      return field.options[index % field.options.length] ?? null;
    case "tags": {
      const [one, two] = [index, index + 1].map((at) => field.options[at % field.options.length]);
      return given !== null || one === undefined ? null : index % 3 === 1 && two !== one ? `${one}, ${two}` : one;
    }
    case "rating":
      return Math.max(1, field.max - ((index * 2) % 3) * (field.max > 5 ? 2 : 1));
    case "date":
      return daysOf(field, domain)[index % 6] ?? null;
    case "time":
      return given === null ? (TIMES[index % 6] ?? null) : null;
    case "checkbox":
      return given === null ? isTicked(field, index) : null;
    case "color":
      return ["#2f6f9f", "#c2703d", "#4f7d4a", "#8a4f7d"][index % 4] ?? null;
    default:
      return null;
  }
}

function labelValue(field: Field, row: ExampleRow): ExampleValue {
  const bare = field.label.replace(/^(?:favou?rite|main|usual|preferred|current|actual|exact|approximate|full) /i, "");
  for (const [labels, values] of MEANINGS) {
    if (!labels.test(field.label) && !labels.test(bare)) continue;
    const value = typeof values === "function" ? values(row) : values[row.index % values.length];
    const fit = fitted(field, value ?? null, null);
    if (fit !== null) return fit;
  }
  return fitted(field, knownValue(field, row.index), null) ?? unitValue(field, row.index) ?? sumOf(field, row);
}

/** What is usual of a unit, whatever is measured by it; without one of what is counted. */
const OF_UNITS: Readonly<Record<string, readonly number[]>> = {
  min: [30, 45, 20, 60, 90, 40],
  h: [2, 3.5, 1, 4, 2.5, 6],
  s: [32, 28, 45, 36, 51, 30],
  "%": [60, 100, 25, 0, 80, 45],
  g: [250, 40, 120, 500, 75, 180],
  kg: [12, 3.5, 8, 20, 5, 15],
  ml: [250, 500, 100, 330, 750, 150],
  l: [5, 12, 2, 20, 8, 3],
  cm: [24, 60, 12, 35, 48, 18],
  mm: [4, 12, 3, 20, 8, 6],
  m: [25, 4, 12, 50, 8, 15],
  km: [5, 12, 3.5, 21, 8, 6],
  mi: [3, 8, 5, 12, 2, 6],
  "°C": [18, 21, 16, 23, 19, 14],
  days: [7, 14, 3, 30, 10, 5],
  weeks: [2, 6, 1, 8, 4, 3],
  months: [6, 12, 3, 24, 9, 1],
  "": [3, 6, 2, 8, 4, 5],
};
const COUNTED =
  /^(?:number|amount|count) (?:of )?|^how many\b|^(?!ph\b|sg\b)[\p{L}-]+s(?: (?:of|left|used|seen|made|sold|read|needed|bought|done|won|per) ?[\p{L} ]*)?$|[\p{L}]+s$/iu;

/** A number by its unit; one without a unit where its name says that things are counted. */
function unitValue(field: Field, index: number): ExampleValue {
  if (field.type !== "number" || ((field.unit ?? "") === "" && field.stepper !== true && !COUNTED.test(field.label)))
    return null;
  const values = OF_UNITS[field.unit ?? ""];
  return fitted(field, values?.[index % values.length] ?? null, null);
}

/** A sum as they are in these records. */
function sumOf(field: Field, { price, index }: ExampleRow): ExampleValue {
  return field.type === "money" ? Math.round(price * ([1, 1.4, 0.65, 2.1, 0.9, 1.2][index % 6] ?? 1)) : null;
}

const PAST =
  /\b(?:last|since|bought|purchased|acquired|joined|born|planted|sown|started|began|made|read|seen|watched|visited|received|sent|opened|issued|added|caught|found|sold|met|member since|\w+ed)\b/i;
const AHEAD =
  /\b(?:next|due|deadline|expir\w*|until|return|renew\w*|end|best before|use by|valid|appointment|needed)\b/i;

function daysOf(field: Field, domain: Domain | null): readonly string[] {
  if (field.type === "date" && (field.deadline === true || AHEAD.test(field.label))) return DUE_DAYS;
  if (PAST.test(field.label) || (isPersonNoun(domain?.singular ?? "") && /^start/i.test(field.label))) return PAST_DAYS;
  const isLog = domain?.order?.direction === "descending" && domain.order.label !== null;
  return isLog ? PAST_DAYS : COMING_DAYS;
}

function isTicked({ label }: Field, index: number): boolean {
  if (meansDone(label)) return index % 3 === 1;
  return /^(?:favou?rite|urgent|important|pinned|starred|lent|loaned|allerg\w+|sold|archived)\b/i.test(label)
    ? index % 4 === 1
    : index % 3 !== 1;
}
