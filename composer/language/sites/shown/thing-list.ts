import type { ExampleValue } from "@lathe/protocol/app/entity";
import type { FieldPhrase } from "../../field-phrase.ts";
import type { Piece } from "../../pieces/labels.ts";
import type { Span } from "../../recognizer.ts";
import { splitList } from "../../split-list.ts";
import { readFields } from "../../subjects/read-subject.ts";
import { asLabel, pluralOf, singularOf } from "../../words.ts";
import { listedThing, type ListedThing } from "../listed-things.ts";
import { fieldsOf } from "../pieces/piece-content.ts";
import { coreOf } from "../pieces/piece-heading.ts";
import type { Part } from "../pieces/piece-parts.ts";
import { kindOfPart } from "../pieces/piece-sections.ts";
import type { OwnSection } from "../read/read-asked.ts";
import type { Limit } from "../site-limits.ts";
import { STEPS, thingField } from "./thing-fields.ts";

/** The list that a site is called by, and the parts and wishes that say what each of its things has. */
export interface ThingList {
  section: OwnSection;
  used: Part[];
  spans: Span[];
  /** How much was told of them. */
  weight: number;
  /** By what they cannot be filtered. */
  limits: Limit[];
}

const SEARCHES =
  /^(?:(?:visitors|people|users|customers|readers|they|you) )?(?:(?:can|could|should be able to|be able to) )?search(?:able|ing)?(?: (?:bar|box|function|field|through))?(?: (?:for )?(?:(?:the|all|our|them|by name|by title|recipes|products|items|apartments|properties|listings|jobs|cars) ?)*)?$/i;
const BY =
  /^(?:(?:visitors|people|users|customers|readers|they|you) )?(?:(?:can|could|should be able to|be able to) )?(?:also )?(?:search|filter|browse|sort|narrow|find)(?:s|able|ed|ing|ers?)?(?: (?:them|it|the list|(?:the |all |our )?[\p{L}]+))?(?: and (?:filter|search)(?: them)?)? by (.+)$/iu;
const SORTED = "What is counted is sorted instead: visitors see the lowest or the highest first.";
const FILTERS = /^(?:(?:\p{L}+ )?filters?|filter(?:able|ing)(?: \p{L}+)?)$/iu;

/** "Recipe website | with categories | and search": its recipes with what was asked of each; null where nothing was, or there is no such list. */
export function thingList(
  head: string,
  parts: readonly Part[],
  wishes: readonly Piece[],
  text: string,
): ThingList | null {
  const thing = listedThing(head);
  if (thing === null) return null;
  const words = ({ start, end }: Piece) => coreOf(text.slice(start, end)).replace(/[.;,]+$/, "");
  const isPlain = ({ items, says }: Part) => items.length + says.length === 0;
  const sold = soldIn(head);
  const own = parts.find(
    (part) =>
      part.items.length === 0 &&
      (thing.named.test(namedIn(part)) ||
        namedIn(part) === sold ||
        isGalleryOf(namedIn(part), sold) ||
        areGoods(part, thing)),
  );
  const asked = parts.filter(
    (part) => isPlain(part) && part !== own && !isPlaceOf(part, thing) && askedIn(part, thing) !== null,
  );
  const groups = parts.find(
    (part) => part !== own && !asked.includes(part) && isPlain(part) && groupsIn(part, thing) !== null,
  );
  const told = [...(own === undefined ? [] : [own]), ...asked, ...(groups === undefined ? [] : [groups])];
  const wished = wishes.filter((piece) => thingField(words(piece), thing) !== null);
  const open = [...wishes, ...parts.filter((part) => isPlain(part) && !told.includes(part)).map(({ piece }) => piece)];
  const searching = open.filter((piece) => SEARCHES.test(words(piece)) || /^search by /i.test(words(piece)));
  const filtering = open.filter((piece) => BY.test(words(piece)) || FILTERS.test(words(piece)));
  // What is written at length is searched.
  const filters = filtering
    .filter((piece) => !/^search by ingredients?$/i.test(words(piece)))
    .flatMap((piece) => splitList(BY.exec(words(piece))?.[1] ?? filteredBy(words(piece))));
  const fieldsTold = told.flatMap((part) =>
    fieldsOf(text, part.fields).phrases.map((phrase) => asThingField(phrase, thing)),
  );
  const isBy = own !== undefined && by(own, thing).length > 0;
  if (wished.length + asked.length + searching.length + filtering.length === 0 && groups === undefined && !isBy)
    return null;
  // "Vacation rental website with photos and rates" is of one house.
  if (own === undefined && ONE_HOUSE.test(head) && searching.length + filtering.length === 0) return null;
  const isWhole = own !== undefined && own.fields.length > 1;
  const saidOf = distinct([
    ...fieldsTold,
    ...asked.flatMap((part) => askedIn(part, thing) ?? []),
    ...wished.flatMap((piece) => thingField(words(piece), thing) ?? []),
    ...(groups === undefined ? [] : [choice("Category", groupsIn(groups, thing) ?? [])]),
    ...by(own, thing),
    ...filters.flatMap((each) => filterOf(each, thing)),
  ]);
  const fields = pictureFirst([...saidOf, ...(isWhole ? [] : usualOf(thing))]);
  const counted = filters.filter((each) => {
    const kind = fields.find(({ label }) => label === filterOf(each, thing)[0]?.label)?.kind.type;
    return kind === "money" || kind === "number" || kind === "date";
  });
  const used = parts.filter((part) => told.includes(part) || [...searching, ...filtering].includes(part.piece));
  const first = own ?? used[0];
  const [singular, plural] = calledBy(own, thing, sold ?? rentedIn(head, thing));
  return {
    used,
    spans: [
      ...used.map(({ piece }) => piece),
      ...told.flatMap((part) => [...part.fields, ...part.items]),
      ...wished,
      ...searching,
      ...filtering,
    ],
    weight: saidOf.length + searching.length,
    limits: counted.map((words) => ({ words: `filter by ${words}`, answer: SORTED })),
    section: {
      title: headOf(own, plural),
      points: [],
      list: {
        singular,
        plural,
        title: thing.title,
        fields,
        names: [],
        count: null,
        view: fields.some(({ kind }) => kind.type === "image") ? "gallery" : "cards",
        ...(searching.length > 0 ? { search: true } : {}),
        ...(counted.length > 0 ? { isSorted: true } : {}),
        ...(fields.some(({ kind }) => kind.type === "choice" || (kind.type === "tags" && filtering.length > 0))
          ? { isFiltered: true }
          : {}),
        rows: rowsOf(thing, fields, singular),
      },
      span: first === undefined ? { start: text.length, end: text.length } : first.piece,
    },
  };
}

/** One that is let, and no list of several. */
const ONE_HOUSE =
  /\brental (?:apartment|flat|house)\b(?! (?:listings?|platform|agency|company|finder|site|website))|\b(?:holiday|vacation) (?:rental|let)\b(?! (?:listings?|platform|agency|company|companies|finder|booking|marketplace|properties|homes|houses|apartments))/i;

/** "prices and photos": what each has; null where the part says something else. */
function askedIn({ text }: Part, thing: ListedThing): FieldPhrase[] | null {
  const fields = splitList(coreOf(text).replace(/^(?:see|view|show|check|read) (?:the |their )?/i, "")).map((words) =>
    thingField(words.trim(), thing),
  );
  const known = fields.filter((field) => field !== null);
  return known.length > 0 && known.length === fields.length ? known : null;
}

/** "bouquets" of a flower shop. */
function areGoods({ text }: Part, { of }: ListedThing): boolean {
  const kind = kindOfPart(text);
  return of[1] === "products" && kind.is === "known" && kind.sections.every(({ name }) => name === "products");
}

/** "cake gallery" of a cake shop. */
function isGalleryOf(words: string, sold: string | null): boolean {
  return sold !== null && words === `${singularOf(sold)} gallery`;
}

/** Where a shop is, and nothing that its goods have. */
function isPlaceOf({ text }: Part, { of }: ListedThing): boolean {
  return /^(?:products|recipes|tours|cars)$/.test(of[1]) && /^(?:location|address|cit(?:y|ies))$/i.test(coreOf(text));
}

/** "neighbourhood filter"; a category where nothing is said. */
function filteredBy(words: string): string {
  const [, by = ""] = /^(\p{L}+) filters?$/iu.exec(words) ?? [];
  return by === "" || /^(?:search|product|recipe|item|advanced|simple)$/i.test(by) ? "category" : by;
}

/** "Wine shop": wines. */
function soldIn(head: string): string | null {
  const noun = /\b(\p{Ll}+?) ?(?:shop|store|boutique|catalog(?:ue)?)\b/u.exec(head.toLowerCase())?.[1];
  return noun === undefined || /^(?:online|web|gift|the|our|my|work|app)$/.test(noun)
    ? null
    : pluralOf(singularOf(noun));
}

/** "products by scent" are products. */
function namedIn({ text }: Part): string {
  return coreOf(text)
    .toLowerCase()
    .replace(/ (?:sorted |grouped )?by .*$/, "");
}

function headOf(part: Part | undefined, plural: string): string {
  const words = part === undefined ? plural : namedIn(part).replace(/^(?:all|the|our|my) | with .*$/g, "");
  return asLabel(
    singularOf(words) === words && !/collection|catalog|list|stock|inventory|gallery/.test(words) ? plural : words,
  );
}

/** "Villa rental": villas. */
function rentedIn(head: string, { of }: ListedThing): string | null {
  const noun = of[1] === "apartments" ? /\b(villa|cottage|cabin|house|flat|home)s?\b/i.exec(head)?.[1] : undefined;
  return noun === undefined ? null : pluralOf(noun.toLowerCase());
}

/** "houses" of a rental are houses. */
function calledBy(part: Part | undefined, { of }: ListedThing, sold: string | null): readonly [string, string] {
  if (part === undefined && sold !== null && of[1] === "apartments") return [singularOf(sold), sold];
  const noun = part === undefined ? "" : (namedIn(part).split(" ").at(-1) ?? "");
  const isOwn = noun === sold || (of[1] === "products" && /^(?:bouquets|toys|furniture)$/.test(noun));
  if (noun !== "" && isOwn) return [singularOf(noun), noun];
  return /^(?:houses|homes|villas|cottages|cabins|flats|trips|packages|vehicles)$/.test(noun)
    ? [singularOf(noun), noun]
    : of;
}

/** "products by scent" */
function by(part: Part | undefined, thing: ListedThing): FieldPhrase[] {
  const words = part === undefined ? undefined : / by (.+)$/i.exec(coreOf(part.text))?.[1];
  return words === undefined ? [] : splitList(words).flatMap((each) => filterOf(each, thing));
}

/** By what visitors choose: a choice, where there are a few of it. */
function filterOf(words: string, thing: ListedThing): FieldPhrase[] {
  if (SORT.test(words.trim())) return [choice(asLabel(words.trim()), thing.groups)];
  const known = thingField(words.trim(), thing);
  if (known === null && !/^\p{L}+(?: \p{L}+)?$/u.test(words.trim())) return [];
  const label = known?.label ?? asLabel(singularOf(words.trim()));
  const isOpen = known === null || known.kind.type === "text";
  const one = label.toLowerCase();
  return isOpen ? [choice(label, [`First ${one}`, `Second ${one}`, `Third ${one}`])] : [known];
}

const SORT = /^(?:type|kind|sort)$/i;

/** "rings, necklaces and earrings" in a shop are groups of what it sells; null where a part is no such row. */
function groupsIn({ text, fields }: Part, { of: [, plural] }: ListedThing): string[] | null {
  if (plural !== "products" || fields.length > 0) return null;
  const names = splitList(coreOf(text)).map((name) => name.trim());
  const areSorts =
    names.length > 1 && names.every((name) => /^[\p{Ll}-]+(?: [\p{Ll}-]+)?s$/u.test(name) && !NO_SORT.test(name));
  return areSorts ? names.map(asLabel) : null;
}

const NO_SORT =
  /\b(?:services|prices|photos|pictures|images|hours|reviews|testimonials|details|contacts?|questions|faqs|us|directions|workshops|courses|events|news|products|articles|opening|members|offers|categories|sizes|colou?rs|brands|filters|orders|bookings)\b/;

function choice(label: string, options: readonly string[]): FieldPhrase {
  return { label, kind: { type: "choice", options: [...options] }, required: false, correction: null };
}

/** "have price" is the price, "photos" are a picture. */
function asThingField(phrase: FieldPhrase, thing: ListedThing): FieldPhrase {
  const label = phrase.label.replace(/^(?:have|has|having|show|shows|with) /i, "");
  const known = phrase.kind.type === "choice" ? null : thingField(label, thing);
  return known ?? { ...phrase, label: asLabel(label) };
}

function usualOf({ fields }: ListedThing): FieldPhrase[] {
  return Object.entries(readFields(fields)).map(([label, kind]) => ({
    label,
    kind,
    required: false,
    correction: null,
  }));
}

function pictureFirst(fields: readonly FieldPhrase[]): FieldPhrase[] {
  const all = distinct(fields);
  const isSeen = ({ kind }: FieldPhrase) => kind.type === "image";
  const isLong = ({ kind }: FieldPhrase) => kind.type === "longText";
  const others = all.filter((each) => !isSeen(each));
  return [...all.filter(isSeen), ...others.filter((each) => !isLong(each)), ...others.filter(isLong)];
}

/** Each meaning once: a price that was told stands instead of the price per night. */
function distinct(fields: readonly FieldPhrase[]): FieldPhrase[] {
  return fields.filter(({ label, kind }, index) =>
    fields
      .slice(0, index)
      .every(
        (each) =>
          each.label.toLowerCase() !== label.toLowerCase() &&
          !(each.kind.type === kind.type && (kind.type === "image" || kind.type === "money")) &&
          !(label === "Details" && each.label === "Description") &&
          !(label === HOW && STEPS.test(each.label)),
      ),
  );
}

const HOW = "How to make it";

/** Samples with a value of each field that has a few or counts. */
function rowsOf(
  { title, rows, of }: ListedThing,
  fields: readonly FieldPhrase[],
  one: string,
): Record<string, ExampleValue>[] {
  return rows.map((row, index) => {
    const name = typeof row[title] === "string" ? row[title] : "";
    // "First product" of a wine shop is a first wine.
    const filled: Record<string, ExampleValue> = { [title]: one === of[0] ? name : name.replace(of[0], one) };
    for (const { label, kind } of fields) {
      const value = row[STEPS.test(label) ? HOW : label] ?? sampleOf(kind, index);
      const isStrange = kind.type === "choice" && typeof value === "string" && !kind.options.includes(value);
      if (value !== null) filled[label] = isStrange ? (sampleOf(kind, index) ?? "") : value;
    }
    return filled;
  });
}

function sampleOf(kind: FieldPhrase["kind"], index: number): ExampleValue | null {
  if (kind.type === "choice") return kind.options[index % kind.options.length] ?? "";
  if (kind.type === "rating") return 5 - (index % 3);
  if (kind.type === "money") return 15 + index * 10;
  if (kind.type === "number")
    return kind.unit === "min" ? 20 + index * 10 : kind.min === 1900 ? 2020 + index : 2 + index;
  if (kind.type === "checkbox") return index !== 1;
  if (kind.type === "tags") return kind.options.length === 0 ? null : kind.options.join(", ");
  return null;
}
