import { isAddedHere } from "../written-here.ts";
import { groupedList } from "../shown/shown-groups.ts";
import { choiceOf } from "../../field-aside.ts";
import { type FieldPhrase, readFieldPhrase } from "../../field-phrase.ts";
import type { Piece } from "../../pieces/labels.ts";
import { readText } from "../../read-text.ts";
import { askedFields } from "../../records/asked/asked.ts";
import { plainPiece } from "../../records/pieces/piece-fields.ts";
import type { Span } from "../../recognizer.ts";
import { asLabel, pluralOf, singularOf } from "../../words.ts";
import { type Grouping, groupingOf } from "../by-group.ts";
import { CATALOGUES, type ToldRow } from "../catalogues.ts";
import { coreOf, mainWords } from "./piece-heading.ts";
import type { Part } from "./piece-parts.ts";
import { priceOf, pricesIn } from "./piece-prices.ts";
import type { OwnList, OwnSection } from "../read/read-asked.ts";
import { readPeople } from "../read/read-people.ts";
import { shownFor } from "../shown/shown-for.ts";
import {
  BEFORE_AFTER,
  eachOf,
  isBeforeAfter,
  OF_EACH,
  shownBefore,
  type ShownList,
  shownThing,
} from "../shown/shown-list.ts";
import { sharedList } from "../shared-list.ts";
import { sortsOf } from "../sorts-of-work.ts";
import type { SectionName } from "../site-kind.ts";

const FIELD_LEAD =
  /^(?:[\s,;:.!?(-]+|(?:and|with|by(?= (?:name|phone|date|day)\b)|plus(?! ?ones?\b)|where(?! (?:it|they|we|she|he|i) )|which|that|asking|asks?|for|each|every|having|showing|containing|including|they|people|guests|visitors|parents|you|we|i|can|could|should|must|to(?! (?:address|where|place|date)\b)|choose|pick|select|enter|give|tell(?: us| me)?|say|write|fill in|leave|put(?: in)?|their|its|the|an?)(?=[\s:]))+/iu;

/** What the fields behind a section ask for or tell, with their options. */
export function fieldsOf(text: string, pieces: readonly Piece[]): { phrases: FieldPhrase[]; spans: Span[] } {
  const phrases: FieldPhrase[] = [];
  const spans: Span[] = [];
  let options: string[] = [];
  for (const piece of pieces) {
    const words = text.slice(piece.start, piece.end);
    if (piece.label === "OPTION") {
      options = [...options, ...plainPiece(words).split(/ ?\/ ?/)].filter((option) => option !== "");
      const last = phrases.at(-1);
      if (last === undefined)
        phrases.push({ label: "Category", kind: choiceOf(options), required: false, correction: null });
      else last.kind = choiceOf(options);
      spans.push(piece);
      continue;
    }
    options = [];
    const answers =
      /^\s*(?:(?:with|and|as|,) )*((?:yes|no|maybe)(?:(?:,| or|,? and| \/|\/)? ?(?:yes|no|maybe))+)\s*$/i.exec(
        words,
      )?.[1];
    if (answers !== undefined && /maybe/i.test(answers)) {
      phrases.push({ label: "Answer", kind: choiceOf(["Yes", "No", "Maybe"]), required: true, correction: null });
      spans.push(piece);
      continue;
    }
    const plain = counted(plainPiece(words.replace(FIELD_LEAD, "")).replace(/\byes no$/i, "yes/no"));
    const way = /(?<=^[\s,;:(]*(?:and |with )*)(from|to) where\s*$/i.exec(words)?.[1];
    if (way !== undefined) {
      phrases.push({ label: asLabel(`${way} where`), kind: { type: "text" }, required: false, correction: null });
      spans.push(piece);
      continue;
    }
    const known = (askedFields(plain)?.fields ?? apart(plain).flatMap(sidesOf)).flatMap(
      (each) => readFieldPhrase(each, null) ?? [],
    );
    const read = known.length === 0 ? inOwnWords(plain) : known;
    if (read.length === 0) continue;
    // "number of adults | and kids"
    const last = phrases.at(-1);
    const [only] = read;
    const areCounted =
      last !== undefined &&
      /^number of /i.test(last.label) &&
      only?.kind.type === "text" &&
      /^(?:kids|children|babies|teens|teenagers|adults|seniors|guests|vegetarians|vegans|dogs|grown-ups|students|toddlers)$/i.test(
        only.label,
      );
    if (areCounted) {
      phrases.push({ ...only, label: `Number of ${only.label.toLowerCase()}`, kind: last.kind });
      spans.push(piece);
      continue;
    }
    phrases.push(...read.filter(({ label }) => phrases.every((phrase) => phrase.label !== label)));
    spans.push(piece);
  }
  return { phrases, spans };
}

/** "whether it's out and how long you may keep it": two things to know. */
function sidesOf(words: string): string[] {
  return words.split(
    /,? and (?=(?:how|when|who|where|whether|if|what) \p{L})| for (?=which (?:day|date|time|week)\b)/iu,
  );
}

/** "how many come", "how many of them are coming" */
function counted(words: string): string {
  return words.replace(
    /^how many(?: (?:people|guests|persons|of (?:them|you|us)|they|you|there))*(?: (?:are|will|would|be))*(?: (?:com(?:e|ing)|attend(?:ing)?|there|join(?:ing)?|taking part|take part))$/i,
    "number of people",
  );
}

const MOST_WORDS = 7;

/** "best time to call", "anything they can't eat": what no field is known for is asked as it was said. */
function inOwnWords(plain: string): FieldPhrase[] {
  const label = asLabel(plain.replace(/\bthey\b/gi, "you").replace(/\btheir\b/gi, "your"));
  const count = label.split(" ").length;
  return /\p{L}{2}/u.test(label) && count > 1 && count <= MOST_WORDS && !/[.;:!"“(\d]/.test(label) && !TOLD.test(label)
    ? [{ label, kind: { type: "text" }, required: false, correction: null }]
    : [];
}

/** "reply by Monday" is told and not asked. */
const TOLD = /^(?:please|reply|answer|rsvp|respond|register|sign|book|apply|deadline|we|i|no|not|it|free)\b/i;

const USUAL = "(?:name|phone|e-?mail|address|birthday|date|time|age|city|message|course|number)";
const ROW = new RegExp(`^${USUAL}(?: ${USUAL})+$`, "i");

/** "name phone address": what nobody put commas between. */
function apart(words: string): string[] {
  return ROW.test(words) && !/^(?:phone number|date time|name date)$/i.test(words) ? words.split(" ") : [words];
}

const COURSE =
  /^(?:(?:hot|cold|soft|small|home-?made|fresh|our) )?(?:breakfasts?|brunch|lunch|dinner|supper|starters?|appeti[sz]ers?|mains?|main (?:courses?|dishes)|desserts?|sweets|drinks?|beverages|coffees?|teas?|cakes?|pastr(?:y|ies)|snacks?|sides?|salads?|soups?|sandwiches|burgers|pizzas?|pasta|wines?|beers?|cocktails?|juices|smoothies|bowls|specials|tapas|breads?|ice creams?|grill|fish|meat|vegan|vegetarian|kids(?: menu)?)$/i;

/** "breakfast, cakes and coffee" are the courses of a menu, and no dishes. */
export function areCourses(names: readonly string[]): boolean {
  return names.length > 1 && names.filter((name) => COURSE.test(name)).length * 2 > names.length;
}

export function namesOf(text: string, items: readonly Span[]): string[] {
  return items
    .map(({ start, end }) => {
      const words = plainPiece(text.slice(start, end));
      // "The Tempest" keeps its article.
      const isTitle = /^[\s,:;(]*(?:and )?The \p{Lu}/u.test(text.slice(start, end)) && !/^the /i.test(words);
      return isTitle ? `The ${words}` : words;
    })
    .filter((words) => words !== "");
}

export function rowsOfItems(names: readonly string[]): ToldRow[] {
  return names.flatMap(
    (words) =>
      (/\(/.test(words) ? null : pricesIn(words)) ?? [
        priceOf(words) ?? { name: asLabel(words), amount: null, period: null },
      ],
  );
}

export function peopleOf(names: readonly string[]): { name: string; role: string | null }[] {
  return names.map((words) => {
    const [, role = "", name = ""] =
      /^(?:(?:our|the|and) )*((?:\p{Ll}[\p{Ll}-]+ ?){1,3}) (\p{Lu}.*)$/u.exec(words) ?? [];
    if (name !== "") return { name, role: asLabel(role) };
    return readPeople(readText(words), 0).people[0] ?? { name: asLabel(words), role: null };
  });
}

const VIEWS: readonly [RegExp, OwnList["view"]][] = [
  [/\b(?:cards|tiles|grid)\b/i, "cards"],
  [/\btable\b/i, "table"],
  [/\bgallery\b/i, "gallery"],
  [/\blist\b/i, "list"],
];

const PICTURE: FieldPhrase = { label: "Picture", kind: { type: "image" }, required: false, correction: null };

/** Drawings and covers are looked at. */
function seen(phrase: FieldPhrase): FieldPhrase {
  return phrase.kind.type === "text" && SEEN.test(phrase.label) ? { ...phrase, kind: { type: "image" } } : phrase;
}

const SEEN =
  /^(?:(?:book |front |album )?covers?|drawings?|sketch(?:es)?|head ?shots?|portraits?|floor ?plans?|screenshots?|artwork|paintings?|poster|label)$/i;

/** What is looked at, whatever else is told of it. */
const PICTURES =
  /^(?:(?:old|historic|original) )?(?:photos?|pictures?|images|photographs|paintings|drawings|artworks?|sculptures|prints|illustrations)$/;

/** "artworks by category": visitors choose one. */
function groupOf({ label, options: told }: Grouping, isMenu: boolean, prompt: string): FieldPhrase {
  const one = label.toLowerCase();
  const options =
    isMenu && /^(?:category|course)$/.test(one)
      ? ["Starters", "Mains", "Desserts"]
      : [...(told ?? sortsOf(label, prompt))];
  return { label, kind: { type: "choice", options }, required: false, correction: null };
}

const COUNTED = /^(?:about |some )?(\d{1,2}) /;
const BEFORE =
  /^(?:(?:\d+|next|upcoming|current|latest|past|finished|all|new|our|my|the|free|own|available|different|various|recent|list of|overview of) )+/i;

/** The things of a section with fields of its own: "6 scents as cards with burn time and price". */
export function ownListOf(
  text: string,
  part: Part,
  known: SectionName | null,
  phrases: readonly FieldPhrase[],
): { list: OwnList; spans: Span[] } {
  const core = coreOf(part.text);
  const noun = mainWords(core)
    .replace(BEFORE, "")
    .replace(/(?<=\p{L}) (?:(?:this|last|next|each|every|of the) (?:year|season|month|week)|so far|to date)$/iu, "")
    .replace(/(?<=\p{L}) (?:cards|list|table|gallery|grid|overview|catalogue)$/iu, "")
    .toLowerCase();
  const isClause = /^(?:what|who|where|when|how|why|which)\b/.test(noun) || noun === "";
  const words = isClause || noun.split(" ").length > 2 ? (noun.split(" ").at(-1) ?? "") : noun;
  const [singular, plural] =
    known !== null && isCatalogue(known) && (isClause || singularOf(words) === words)
      ? CATALOGUES[known].of
      : known === "team" && singularOf(words) === words
        ? (["person", "people"] as const)
        : isClause
          ? thingsOf(noun)
          : ([singularOf(words), singularOf(words) === words ? pluralOf(words) : words] as const);
  const names = namesOf(text, part.items).map(asLabel);
  const thing = shownThing(core);
  const by = groupingOf(core);
  const [one, several] = eachOf(part.text) ?? (thing === null ? [singular, plural] : [thing.singular, thing.plural]);
  const view = part.wishes.find((wish) => VIEWS.some(([pattern]) => pattern.test(text.slice(wish.start, wish.end))));
  const spoken = view === undefined ? core : text.slice(view.start, view.end);
  const arePictures = PICTURES.test(noun);
  const shown = arePictures ? "gallery" : (VIEWS.find(([pattern]) => pattern.test(spoken))?.[1] ?? null);
  const hasImage = phrases.some(({ kind }) => kind.type === "image");
  return {
    list: {
      singular: one,
      plural: several,
      ...searchedIn(text, part),
      ...rowsLike(thing),
      ...(isAddedHere(text, several) ? { isWritten: true as const } : {}),
      fields: [
        ...(shown === "gallery" && !hasImage ? [...phrases, PICTURE] : phrases).map(seen),
        ...(by === null ? [] : [groupOf(by, known === "menu", text)]),
      ],
      ...(by === null ? {} : { isFiltered: true }),
      names,
      count: Number(COUNTED.exec(core)?.[1] ?? 0) || null,
      view: shown,
    },
    spans: view === undefined ? [] : [view],
  };
}

/** "song list | people can search" */
function searchedIn(text: string, { wishes }: Part): Pick<OwnList, "search"> {
  return wishes.some(({ start, end }) => CAN_SEARCH.test(text.slice(start, end))) ? { search: true } : {};
}

/** What visitors do with a list. */
export const CAN_SEARCH =
  /^[\s,]*(?:(?:that|which|where|and) )*(?:people|you|visitors|guests|members|they|everyone) (?:can|could|may) (?:also )?(?:search|look through|look up|browse)\b[\p{L} ]*$|^[\s,]*(?:and )?search(?:es|able)?(?: (?:them|it|all|these|through them))?\s*$/iu;

/** What samples of it say, as far as the fields that were told are among them. */
function rowsLike(known: ShownList | null): Pick<OwnList, "rows"> {
  return known === null
    ? {}
    : { rows: known.rows.map(({ [known.title]: name = "", ...rest }) => ({ Name: name, ...rest })) };
}

/** What is shown as a list though nothing was told of its fields: "cats to adopt", "a page for each player"; else null. */
export function listByHeading(text: string, part: Part): OwnList | null {
  const wished = [part.piece, ...part.wishes].map(({ start, end }) => text.slice(start, end)).join(" ");
  const shared = sharedList(coreOf(part.text), wished);
  if (shared !== null) return shared;
  const grouped = groupedList(coreOf(part.text), text);
  if (grouped !== null) return grouped.list;
  const names = namesOf(text, part.items).map(asLabel);
  const usual = {
    ...searchedIn(text, part),
    names,
    count: Number(COUNTED.exec(coreOf(part.text))?.[1] ?? 0) || null,
    view: null,
  };
  if (isBeforeAfter(part.text)) {
    const [singular, plural] = shownBefore(part.text);
    return { ...usual, singular, plural, fields: BEFORE_AFTER, view: "cards" };
  }
  const isOther = /^results$/i.test(coreOf(part.text)) && !OF_SPORTS.test(text);
  const by = groupingOf(coreOf(part.text));
  const heading = by?.title.toLowerCase() ?? coreOf(part.text);
  const known = isOther ? null : shownThing(shownFor(heading, part.text, text));
  if (
    known !== null &&
    by !== null &&
    !known.fields.some(({ label }) => label.toLowerCase().startsWith(by.label.toLowerCase()))
  )
    return { ...known, ...usual, fields: [...known.fields, groupOf(by, false, text)], isFiltered: true };
  if (known !== null) return { ...known, ...usual };
  if (WHO_WHAT.test(coreOf(part.text)))
    return {
      ...usual,
      singular: "person",
      plural: "people",
      fields: [{ label: "What", kind: { type: "text" }, required: false, correction: null }],
      view: "cards",
      rows: ["First name", "Second name", "Third name"].map((Name) => ({ Name, What: "What it is, in a few words" })),
    };
  const each = eachOf(part.text);
  return each === null ? null : { ...usual, singular: each[0], plural: each[1], fields: OF_EACH };
}

/** "who repairs what", "who grows what" */
const WHO_WHAT = /^who \p{L}+s what$/iu;

/** Whose results are those of matches and races. */
const OF_SPORTS =
  /\b(?:clubs?|teams?|leagues?|races?|marathon|runs?|fixtures|match(?:es)?|tournaments?|championships?|sports?|football|soccer|tennis|rugby|cricket|hockey|basketball|volleyball|athletics|running|cycling|swimming|chess|bowls|darts|regatta|rowing|sailing)\b/i;

/** Sections that are about all things at once: "prices for each course". */
const TOLD_AS_ONE: ReadonlySet<SectionName> = new Set([
  "pricing",
  "prices",
  "timetable",
  "hours",
  "faq",
  "testimonials",
]);

const MEMBERS =
  /\bmembers? list\b|\b(?:members?'?|membership|alumni) directory\b|\blists? of (?:all |the |our )*members\b/i;
const CONTACTS = /\b(?:council|committee|emergency|useful|important|parish|staff) contacts\b/i;
/** Those who help already are shown, and sign up for nothing. */
const VOLUNTEERS = /\b(?:introduc\w+|meet|present\w*|our) (?:the |our |all )?volunteers\b/i;

/** "before and after photos", "a page for each project": known words for a list of something else. */
export function isListOfOwn(known: readonly SectionName[], { text, says }: Part): boolean {
  if (known.some((name) => TOLD_AS_ONE.has(name))) return false;
  return (
    says.length === 0 &&
    !/\bforms?\b/i.test(text) &&
    (VOLUNTEERS.test(text) ||
      MEMBERS.test(text) ||
      CONTACTS.test(text) ||
      isBeforeAfter(text) ||
      eachOf(text) !== null ||
      groupedList(coreOf(text)) !== null)
  );
}

/** "Upcoming hikes" and "past hikes" are two lists: the second is called by its heading. */
export function apartFrom(own: readonly OwnSection[], list: OwnList, title: string): OwnList {
  if (own.every((each) => each.list?.plural !== list.plural)) return list;
  const plural = title.toLowerCase().endsWith(list.plural) ? title.toLowerCase() : `other ${list.plural}`;
  return { ...list, plural, singular: singularOf(plural) };
}

/** "who brings what": people; "what became of us": things. */
function thingsOf(clause: string): readonly [string, string] {
  if (clause.startsWith("who")) return ["person", "people"];
  const which = /^which (?:of (?:the|our|my) )?([\p{L}-]+s)\b/u.exec(clause)?.[1];
  if (which !== undefined) return [singularOf(which), which];
  if (clause.startsWith("where")) return ["place", "places"];
  return clause.startsWith("when") ? ["date", "dates"] : ["thing", "things"];
}

export function isCatalogue(name: SectionName): name is keyof typeof CATALOGUES {
  return name in CATALOGUES;
}

/** Whether a known sort of records has these fields anyway. */
export function hasFields(name: SectionName, phrases: readonly FieldPhrase[]): boolean {
  if (name === "pricing" || name === "prices") return phrases.every(({ kind }) => kind.type === "money");
  if (!isCatalogue(name)) return false;
  const labels = Object.keys(CATALOGUES[name].fields).map((label) => label.toLowerCase());
  const kinds = Object.values(CATALOGUES[name].fields);
  return phrases.every(
    ({ label, kind }) =>
      labels.includes(label.toLowerCase()) ||
      (kind.type === "money" || kind.type === "image" || kind.type === "date"
        ? kinds.some((each) => each !== "choice" && each.type === kind.type)
        : /^(?:name|title|description)$/i.test(label)),
  );
}
