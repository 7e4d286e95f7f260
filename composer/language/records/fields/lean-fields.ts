import { type Field, isComputed } from "@lathe/protocol/app/field";
import { type Domain, domainFields } from "../../domain.ts";
import { kindOfName, makeField } from "../../field-kinds.ts";
import type { FieldPhrase } from "../../field-phrase.ts";
import { asLabel, singularOf } from "../../words.ts";
import type { Draft } from "../draft.ts";
import { saysItself, standsFor } from "./same-fields.ts";

/** So many usual fields has a list beside others of which nothing but its name was told. */
const MOST_BESIDE = 4;

/**
 * The usual fields of records: all of them where they are what the app is about, and beside other lists those that matter
 * most, "vendors" with service, phone and price. None that means what was told.
 */
export function usualFields(
  { isBeside, singular, others }: Draft,
  domain: Domain,
  told: readonly FieldPhrase[],
): Field[] {
  const fields = domainFields(domain).filter(
    (field) =>
      !told.some((each) => standsFor(each.label, field.label)) &&
      !(isBeside === true && PRIVATE.test(field.label)) &&
      !saysItself(field, singular),
  );
  const isWhole = domain.among !== undefined || fields.length <= MOST_BESIDE || fields.some(isComputed);
  if (isBeside !== true || isWhole) return fields;
  // What says which of the others it is of is no field more.
  const ties = Object.keys(domain.fields).filter((label) => isOneOf(singularOf(label.toLowerCase()), others ?? []));
  const needed = new Set([...neededBy(domain), ...ties]);
  const kept = fields
    .map((field, at) => ({ field, at, rank: needed.has(field.label) ? 0 : rankOf(field, at) }))
    .toSorted((a, b) => a.rank - b.rank || a.at - b.at)
    .slice(0, Math.max(MOST_BESIDE + ties.length, needed.size))
    .map(({ field }) => field);
  return fields.filter((field) => kept.includes(field));
}

/** "client" of freelance clients */
function isOneOf(noun: string, others: readonly string[]): boolean {
  return others.some((other) => other === noun || other.endsWith(` ${noun}`));
}

/** What is kept of people only where they are what it is about. */
const PRIVATE = /^(?:born(?: on)?|allergies|emergency contact|t-?shirt size|shoe size)$/i;

/** What the list is ordered by, ticked, counted, added up and first seen by. */
function neededBy(domain: Domain): ReadonlySet<string> {
  const { order, done, core, totals, lowStock, views } = domain;
  const [first] = views ?? [];
  // How far an order or an invoice is belongs to it; of a client it says little.
  const board = arePeople(domain) ? first : views?.find(({ type }) => type === "board");
  const columns = board?.type === "board" ? board.columns : first?.type === "calendar" ? first.date : null;
  const labels = [
    order?.label,
    done,
    lowStock?.field,
    lowStock?.threshold,
    columns,
    ...(views ?? []).map((view) => (view.type === "gallery" ? view.image : undefined)),
    ...(core ?? []),
    ...(totals ?? []),
  ];
  return new Set(labels.flatMap((label) => label ?? []));
}

function arePeople(domain: Domain): boolean {
  return domainFields(domain).some(({ type }) => type === "phone" || type === "email");
}

/** How much a field says of one of several lists, by its type and where it stands; the less the more. */
function rankOf({ type, label }: Field, at: number): number {
  // Of a client or a supplier it is most of all where they are reached.
  if (/^(?:phone|email)$/i.test(label) || /^(?:date|money|number)$/.test(type) || (type === "text" && at === 0))
    return 1;
  if (type === "choice" || type === "time" || type === "rating") return 2;
  if (type === "longText" && !/^(?:notes?|comments?|remarks?)$/i.test(label)) return 2;
  return /^(?:tags|url|image|phone|email)$/.test(type) ? 4 : 3;
}

/** What any record may have. */
const OF_ANY =
  /^(?:photos?|pictures?|images?|notes?|comments?|(?:star )?ratings?|tags?|labels?|categor(?:y|ies)|favou?rites?|links?|progress)$/i;

/**
 * "Recipe manager: categories, favorites, rating, cooking time": what is told could be of anything, and says nothing of what
 * a recipe is.
 */
export function saysLittle(told: readonly FieldPhrase[]): boolean {
  const own = told.filter(({ label }) => !OF_ANY.test(label)).length;
  return own < told.length && (own === 0 || (own === 1 && told.length > 3));
}

/** "task board": what is seen on a board first has its columns. */
export function isColumn(label: string, { views }: Domain, { words, name }: Draft): boolean {
  const [first] = views ?? [];
  const isOnDays =
    /^day$/i.test(label) && /\b(?:plan(?:s|ner|ning)?|schedules?|week(?:ly)?)\b/i.test(`${words} ${name}`);
  return (
    first?.type === "board" &&
    first.columns === label &&
    (isOnDays || /\b(?:boards?|pipeline)\b/i.test(`${words} ${name}`))
  );
}

/** Whether a field names the records that it was told of: the "sessions" of what are yoga sessions, but not the sets done. */
export function isItself({ label, kind }: FieldPhrase, singular: string): boolean {
  const [said, last] = [label.toLowerCase(), singular.split(" ").at(-1) ?? ""];
  if (!singular.includes(" ") && said !== singular && singularOf(said) === singular) return true;
  return kind.type === "text" && said !== last && singularOf(said) === last;
}

/** What is done or seen on a day says nothing without it, where nothing else tells when: a fishing trip, an expense. */
export function isOutThere({ singular, phrases }: Draft): boolean {
  const isTimed = phrases.some(({ label }) => /\b(?:month|year|season|week|when|day|since|until)\b/i.test(label));
  return !isTimed && HAPPENS.test(singular);
}

const HAPPENS =
  /(?:^| )(?:trip|match|walk|hike|run|ride|swim|dive|outing|expense|purchase|tasting|catch|sighting|workout|training|fill-up|measurement)$/;

/** "shoe sizes", "worming dates": what is noted of each, with the day where it changes. */
export function notedBy(singular: string): Field[] {
  const [, label = "", noun = ""] =
    /((?:[\p{L}-]+ )?(size|date|time|number|code|price|score|weight|height|measurement|reading|dose))$/u.exec(
      singular,
    ) ?? [];
  if (label === "" || noun === singular) return [];
  // "clothes sizes" say whose they are by their name.
  const measured = label === singular ? noun : label;
  const told = makeField(asLabel(measured), kindOfName(measured));
  const changes = /^(?:size|price|score|weight|height|measurement|reading)$/.test(noun);
  return changes ? [told, makeField("Date", { type: "date" })] : [told];
}
