import { type Reading, type Span, touches } from "../../recognizer.ts";
import { likelyWord } from "../../spelling.ts";
import { VOCABULARY } from "../../vocabulary.ts";
import { asLabel } from "../../words.ts";
import type { ToldRow } from "../catalogues.ts";
import type { Fact } from "../read/read-facts.ts";
import {
  apartFrom,
  areCourses,
  fieldsOf,
  hasFields,
  isCatalogue,
  isListOfOwn,
  listByHeading,
  namesOf,
  ownListOf,
  peopleOf,
  rowsOfItems,
} from "./piece-content.ts";
import { pricedItem, priceAmong, pricesIn } from "./piece-prices.ts";
import { groupingOf } from "../by-group.ts";
import { buttonLabel, coreOf, formNameOf, headingOf, mainWords } from "./piece-heading.ts";
import { isLineUp, isOfRides } from "../part-times.ts";
import { isOtherOffer, secondList } from "./piece-second.ts";
import { isOfLast, isTaken } from "./piece-taken.ts";
import { plainSay, takeSay } from "./piece-say.ts";
import { aloneIn, type Part } from "./piece-parts.ts";
import { BY_VISITORS, HOW_TO } from "./piece-anew.ts";
import { DONATIONS, kindOfPart } from "./piece-sections.ts";
import type { OwnSection } from "../read/read-asked.ts";
import { readClasses } from "../read/read-classes.ts";
import type { FieldsRead } from "../read/read-forms.ts";
import { asSentence } from "../read/read-own-words.ts";
import { withoutOwn } from "../own-prices.ts";
import { groupsOf } from "../price-groups.ts";
import { type PeopleRead, readPeople } from "../read/read-people.ts";
import { readText } from "../../read-text.ts";
import { filterLast } from "../shown/filtered-list.ts";
import { listTitle, shownThing } from "../shown/shown-list.ts";
import { isSharedPart } from "../shared-list.ts";
import type { ToldPlan } from "../read/read-prices.ts";
import type { FoundSection } from "../section-words.ts";
import type { SectionName } from "../site-kind.ts";

/** What the sections that were asked for make of a site, in their order. */
export interface SectionsRead {
  sections: FoundSection[];
  fieldsOf: FieldsRead[];
  own: OwnSection[];
  /** Known sections that something of the person's own stands for. */
  instead: SectionName[];
  titles: { section: FoundSection; title: string }[];
  rows: Partial<Record<SectionName, ToldRow[]>>;
  plans: ToldPlan[];
  people: PeopleRead["people"];
  services: string[];
  questions: string[];
  facts: Fact[];
  told: string[];
  options: string[];
  /** Whom prices are for: "adults, kids and families". */
  planNames: string[];
  /** What stands on a button that was asked for. */
  button: string | null;
  spans: Span[];
}

/**
 * `hasClasses`: what the site is for has a timetable of classes.
 * `taken`: places that say something else: a link, what no site can do. `stated`: pieces that are facts of the whole.
 * `facts`: where hours, addresses and prices stand.
 */
export function readSections(
  reading: Reading,
  parts: readonly Part[],
  {
    taken,
    stated,
    facts,
    hasClasses,
    timed,
    isOwn,
    hasPlace,
  }: {
    taken: readonly Span[];
    stated: readonly Span[];
    facts: readonly Span[];
    hasClasses: boolean;
    timed: (name: SectionName, text: string) => SectionName;
    isOwn: (names: readonly SectionName[], text: string) => boolean;
    hasPlace: boolean;
  },
): SectionsRead {
  const read: SectionsRead = {
    sections: [],
    fieldsOf: [],
    own: [],
    instead: [],
    titles: [],
    rows: {},
    plans: [],
    people: [],
    services: [],
    questions: [],
    facts: [],
    told: [],
    options: [],
    planNames: [],
    button: null,
    spans: [],
  };
  for (const told of parts) {
    const asked = told.fields.length === 0 ? told : { ...told, text: told.text.replace(HOW_TO, "") };
    // What has names of its own is a section, though the whole may be called by it: "menu page".
    const isForm = asked.fields.length > 0 && isFormPart(asked.text);
    const isListed = shownThing(coreOf(asked.text)) !== null && kindOfPart(asked.text).is === "own";
    const isMap = hasPlace && /\bmaps?\b/i.test(asked.text) && kindOfPart(asked.text).is === "known";
    const isGiving =
      DONATIONS.test(coreOf(asked.text)) || /\bto (?:bring|leave|drop off) donations\b/i.test(asked.text);
    if (asked.items.length === 0 && !isForm && !isListed && !isMap && !isGiving && isTaken(reading, asked, taken)) {
      read.spans.push(asked.piece);
      continue;
    }
    const part = withoutSlips(asked);
    const bare = withoutFacts(part, facts);
    if (!/\p{L}/u.test(coreOf(bare.text))) {
      read.spans.push(part.piece);
      continue;
    }
    const kind = kindOfPart(bare.text);
    if (kind.is === "own" && isOfLast(read, bare)) {
      read.spans.push(part.piece);
      continue;
    }
    // "finds | with species | and place": what has fields is shown.
    const isShown = kind.is === "doing" && asked.fields.length > 0 && bare.text.trim().split(" ").length < 4;
    if (kind.is === "doing" && filterLast(read.own, coreOf(bare.text))) read.spans.push(part.piece);
    if (kind.is === "doing" && !isShown) continue;
    read.spans.push(part.piece);
    if (kind.is === "frame") continue;
    const again = kind.is === "known" ? secondList(read.sections, kind.sections[0]?.name, bare) : null;
    if (again !== null) {
      read.own.push({ title: headingOf(bare.text), points: [], list: again, span: part.piece });
      continue;
    }
    const isList =
      kind.is !== "known" ||
      isOtherOffer(read.sections, kind.sections[0]?.name, bare.text) ||
      isOwn(
        kind.sections.map(({ name }) => name),
        bare.text,
      ) ||
      isLineUp(
        bare.text,
        parts.filter((each) => each !== asked),
      ) ||
      isListOfOwn(
        kind.sections.map(({ name }) => name),
        bare,
      );
    if (isList || isSharedPart(reading.text, bare, kind) || (!hasClasses && isOfRides(kind, bare.text, reading.text)))
      readOwn(reading, bare, null, read);
    else
      withoutOwn(kind.sections).forEach(({ name: said, form }, index) =>
        readKnown(
          reading,
          bare,
          {
            name: timed(said, bare.text),
            form,
            isAlone: kind.sections.length === 1,
            isFirst: index === 0,
          },
          stated,
          read,
        ),
      );
  }
  return read;
}

function isFormPart(text: string): boolean {
  const kind = kindOfPart(text);
  return kind.is === "known" && kind.sections.some(({ name }) => name === "form");
}

/** "openning hours": a section with a slip in its name, where it is a known one without. */
function withoutSlips(part: Part): Part {
  if (kindOfPart(part.text).is !== "own") return part;
  const [before = ""] = part.text.split(":");
  if (before.length > 3 && before !== part.text && kindOfPart(before).is === "known") return { ...part, text: before };
  const text = part.text.replace(/\p{L}{6,}/gu, (word) => likelyWord(word, VOCABULARY) ?? word);
  return text !== part.text && kindOfPart(text).is === "known" ? { ...part, text } : part;
}

/** "prices 15 € per class": what it is, without what it costs and when it is. */
function withoutFacts(part: Part, facts: readonly Span[]): Part {
  const first = facts.filter((fact) => touches([part.piece], fact)).map(({ start }) => start);
  const end = Math.min(...first, part.piece.end);
  return end === part.piece.end ? part : { ...part, text: part.text.slice(0, Math.max(0, end - part.piece.start)) };
}

interface Known {
  name: SectionName;
  form: FoundSection["form"];
  /** Not one of two in one breath. */
  isAlone: boolean;
  isFirst: boolean;
}

function readKnown(
  reading: Reading,
  part: Part,
  { name: named, form, isAlone, isFirst }: Known,
  stated: readonly Span[],
  read: SectionsRead,
): void {
  const { text } = reading;
  const own = part.items.filter((item) => !touches(stated, item));
  const items = isFirst ? namesOf(text, own) : [];
  const fields = isFirst ? fieldsOf(text, part.fields) : { phrases: [], spans: [] };
  const says = isFirst ? part.says.filter((say) => !touches(stated, say)) : [];
  if (named === "team" && takePeople(reading, part, read)) items.length = 0;
  const prices = items.map(pricedItem);
  const isPriced = prices.length > 0 && prices.every((row) => row !== null);
  // Services with what they cost are a list of prices.
  const groups = (named === "pricing" || named === "prices") && items.length === 0 ? groupsOf(coreOf(part.text)) : [];
  // "commissions with prices": nobody fills in what it costs.
  const areCosts =
    named === "form" && fields.phrases.length > 0 && fields.phrases.every(({ kind }) => kind.type === "money");
  const name = (named === "features" && isPriced) || areCosts ? "prices" : groups.length > 0 ? "pricing" : named;
  const isList = (items.length > 0 && !isPriced) || !hasFields(name, fields.phrases);
  if (name !== "form" && fields.phrases.length > 0 && isList) {
    const areOptions = part.fields.every(({ label }) => label === "OPTION");
    if (areOptions && name === "menu") read.options.push(...optionsOf(fields));
    else if (areOptions && name === "pricing") read.planNames.push(...optionsOf(fields).map(asLabel));
    else {
      readOwn(reading, part, name, read);
      return;
    }
  }
  // "prices from 150 zł" is all that is told of them.
  const [, from] = /\b((?:from|starting at|starting from) (?:[€$£] ?)?\d.*)$/i.exec(coreOf(part.text)) ?? [];
  if (from !== undefined && (name === "pricing" || name === "prices") && items.length === 0) {
    read.facts.push({ label: "Prices", value: asLabel(from) });
    return;
  }
  // What was told stands instead of samples.
  const isOfOwnWords = !["form", "hours", "pricing", "prices", "about", "links", "faq", "call"].includes(name);
  if (isOfOwnWords && items.length === 0 && says.length > 0 && fields.phrases.length === 0) {
    readOwn(reading, part, name, read);
    return;
  }
  const core = coreOf(part.text);
  const section: FoundSection = {
    name,
    form,
    isPage: /\b(?:sub-?)?pages?\b(?! section)/i.test(part.text),
    found: { span: part.piece, text: core, groups: [core], groupSpans: [] },
  };
  read.spans.push(...fields.spans);
  if (name === "call") read.button ??= buttonLabel(core);
  read.planNames.push(...groups);
  if (items.length > 0 && !takeItems(name, items, read)) {
    readOwn(reading, part, null, read);
    return;
  }
  if (items.length > 0) read.spans.push(...part.items);
  for (const say of says) takeSay(name, text.slice(say.start, say.end), headingOf(part.text), read);
  read.spans.push(...says);
  read.sections.push(section);
  read.fieldsOf.push(fields);
  if (isAlone && (!part.isBeyond || BY_VISITORS.test(part.text)))
    read.titles.push({
      section,
      title:
        name === "form"
          ? formNameOf(part.text)
          : name === "team" && read.people.length > 0
            ? asLabel(mainWords(core).replace(/^\d+ /, ""))
            : headingOf(groups.length === 0 ? part.text : part.text.replace(/\s+for .*$/i, "")),
    });
}

/** "teachers Mara | and Ravi": names behind the word for them, with those that follow. */
function takePeople(reading: Reading, part: Part, read: SectionsRead): boolean {
  const end = Math.max(part.piece.end, ...part.items.map((item) => item.end));
  const words = reading.text.slice(part.piece.start, end);
  const at = words.search(/(?<=\p{Ll}[^\p{Lu}]*)\p{Lu}/u);
  if (at === -1) return false;
  const { people } = readPeople(readText(words.slice(at)), 0);
  if (people.length === 0 || people.length < part.items.length) return false;
  read.people.push(...people);
  read.spans.push(...part.items);
  return true;
}

function optionsOf({ phrases }: FieldsRead): string[] {
  return phrases.flatMap(({ kind }) => (kind.type === "choice" ? kind.options : []));
}

function takeItems(name: SectionName, items: readonly string[], read: SectionsRead): boolean {
  if (name === "features" || name === "steps") {
    if (name === "steps") return false;
    read.services.push(...items.map(asLabel));
    return true;
  }
  if (name === "team") {
    read.people.push(...peopleOf(items));
    return true;
  }
  if (name === "faq") {
    const asked = items.map((item) => asLabel(item.replace(/["“”]/g, "").trim()));
    read.questions.push(...asked.map((item) => (item.endsWith("?") ? item : `${item}?`)));
    return true;
  }
  if (name === "pricing") {
    const several = items.flatMap((item) => pricesIn(item) ?? priceAmong(item) ?? []);
    if (several.length > items.length) {
      read.plans.push(...several.map(({ name: plan, amount }) => ({ name: plan, amount: amount ?? 0, period: null })));
      return true;
    }
    const rows = items.map(priceAmong);
    if (rows.every((row) => row === null)) return false;
    read.plans.push(
      ...items.map((item, index): ToldPlan => {
        const { name: plan, amount, period } = rows[index] ?? { name: asLabel(item), amount: 0, period: null };
        return { name: plan, amount: amount ?? 0, period: period?.replace(/^(?:\/ ?|an? )/, "per ") ?? null };
      }),
    );
    return true;
  }
  if (name === "menu" && areCourses(items)) {
    read.options.push(...items.map(asLabel));
    return true;
  }
  if (name === "hours") {
    read.facts.push(...items.map((item) => ({ label: "When", value: asLabel(item) })));
    return true;
  }
  if (name === "timetable") {
    const { rows } = readClasses(aloneRead(items.join(", ")));
    if (rows.length < items.length) return false;
    read.rows.timetable = rows;
    return true;
  }
  if (!isCatalogue(name)) return false;
  read.rows[name] = [...(read.rows[name] ?? []), ...rowsOfItems(items)];
  return true;
}

function aloneRead(text: string): Reading {
  return aloneIn({ text, sentences: [], words: [], negated: [], quoted: [], claimed: [] }, [
    { start: 0, end: text.length },
  ]);
}

/** A section in the person's words: records with fields of their own, or a text. */
function readOwn(reading: Reading, part: Part, known: SectionName | null, read: SectionsRead): void {
  const { text } = reading;
  const heading = listTitle(part.text) ?? headingOf(part.text);
  const listed = part.says.length + part.items.length === 0 ? listByHeading(text, part) : null;
  const isList = part.fields.length > 0 || listed !== null;
  const title = isList ? (groupingOf(heading)?.title ?? heading) : heading;
  if (known !== null) read.instead.push(known);
  const { phrases, spans } = fieldsOf(text, part.fields);
  read.spans.push(...spans);
  const at = { start: part.piece.start, end: part.piece.end };
  if (phrases.length > 0) {
    const { list, spans: seen } = ownListOf(text, part, known, phrases);
    read.own.push({ title, points: [], list: apartFrom(read.own, list, title), span: at });
    read.spans.push(...seen, ...part.items, ...(list.search === true ? part.wishes : []));
    return;
  }
  if (listed !== null) {
    read.own.push({ title, points: [], list: apartFrom(read.own, listed, title), span: at });
    read.spans.push(...part.items, ...(listed.search === true || listed.isShared === true ? part.wishes : []));
    return;
  }
  const plain = part.says.map((say) => plainSay(text.slice(say.start, say.end)));
  // "What we make: | stairs | , wardrobes": names of things are a list.
  const areNames = plain.length > 1 && plain.every((words) => words.split(" ").length < 5 && !/[.!?]/.test(words));
  // "Party | is at the Red Lion": what is said of it goes on with its heading.
  const said = areNames
    ? []
    : plain.map((words) =>
        asSentence(/^(?:is|are|will be|takes place|starts|begins) /i.test(words) ? `${title} ${words}` : words),
      );
  read.own.push({
    title,
    points: [...(areNames ? plain : []), ...namesOf(text, part.items)].map(asLabel),
    ...(said.length === 0 ? {} : { text: said.join(" ") }),
    span: at,
  });
  read.spans.push(...part.items, ...part.says);
}
