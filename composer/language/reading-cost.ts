import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import { isClosedWord } from "./closed-words.ts";
import { findDropped, misplacedFields } from "./gaps/find-dropped.ts";
import type { FirstRead, NoApp } from "./first-read.ts";
import type { SaidKinds } from "./kind-words.ts";
import { exampleFields, lostOptions } from "./gaps/lost-options.ts";
import { missingViews } from "./gaps/missing-views.ts";
import { lostStructure } from "./gaps/lost-structure.ts";
import { doubles, isOfStreaks, longNames } from "./odd-names.ts";
import { findPieces } from "./pieces/find-pieces.ts";
import type { Piece } from "./pieces/labels.ts";
import type { WayRead } from "./read-in-way.ts";
import type { Reading, Recognized } from "./recognizer.ts";
import { hasSessionTimer, isOfSessions } from "./sessions/session-plan.ts";
import { meansShared, OTHER } from "./sharing/sharing-words.ts";
import { hasBalances } from "./sharing/with-balances.ts";
import { isGroup } from "./records/groups.ts";
import { isBrokenName } from "./records/head-frames.ts";
import { missedOfKind } from "./records/kinds/kinds-of-apps.ts";
import { missesKept } from "./records/rows/row-behind.ts";
import { missesLines, withRowOfLines } from "./records/sums/line-rows.ts";
import { oddInRow, withRowMeanings } from "./records/rows/row-meanings.ts";
import { oddInTold, withoutMet } from "./records/rows/row-told.ts";
import { namesNothing, namesOnlyAList } from "./records/meant-heads.ts";
import { missedMeasures } from "./records/sums/missed-measures.ts";
import { partNoun } from "./records/part-nouns.ts";
import { joinedPieces } from "./records/pieces/piece-joins.ts";
import { calculatesFields } from "./spare-calculator.ts";
import { findDroppedOfSite } from "./sites/site-dropped.ts";
import { missesCountdown } from "./tools/pieces/piece-countdowns.ts";
import { singularOf } from "./words.ts";

/** In words that were not understood: what makes one way of reading a prompt worse than another. */
const COST = {
  /** Nothing comes of it, beside all its words. */
  noApp: 4,
  /** An app of another kind than the one that was asked for by name. */
  wrongKind: 5,
  /** A site that nobody called one. */
  unsaidSite: 2,
  /** A form or a list that nobody spoke of. */
  inventedEntity: 1.5,
  /** A heading with nothing but samples below it, which may be none. */
  emptyHeading: 1,
  /** The same where the heading is one that was asked for, by its pieces. */
  sampleHeading: 0.05,
  /** What could be a list of its own as a text, or half a sentence as a label. */
  wrongField: 1.5,
  /** A part of a plan that nothing ties to the others: the goals of a match as goals to reach. */
  looseEntity: 0.5,
  /** A timetable without one. */
  noView: 1,
  /** What was understood, and nothing was found in the app to do it with. */
  undone: 0.6,
  /** A wish that nobody understood, in however many words. */
  wish: 1,
  /** A field that is called by what was asked to be done: "percentage done", "alphabetical by". */
  wishAsField: 2.5,
  /** Records that are called by a sentence, "I'm renovating my kitchens", or by a pronoun. */
  sentenceName: 3,
  /** Records that go by no name, where another reading has one. */
  unnamed: 0.8,
  /** Records that are called by what is only told beside the wish. */
  namedAside: 1.2,
  /** Records of a story that nobody spoke of by their name, where another reading has those that were. */
  untoldName: 0.4,
  /** Records of the same name, twice. */
  double: 3,
  /** Of what fields were asked for is none of the records: "For each repair I note …" of bicycles. */
  otherSubject: 2,
  /** A list beside a tool for which nobody asked: the animals of a memory game. */
  sideList: 4,
  /** A piece of the prompt of which nothing came, and that nobody named. */
  dropped: 1,
  /** What was told to choose from, and is no option of anything. */
  lostOption: 0.4,
  /** A field that was made of the look, or of what is out of reach. */
  misplaced: 2.5,
  /** A list that was told, of which there is none. */
  lostList: 1.2,
  /** A list of which nobody speaks, beside several that were told. */
  untoldList: 1.2,
  /** What somebody does with things, each time on a day, is no list of its own. */
  lostAct: 1.5,
  /** The records that the app is called by are not there, or what each of them has is a list. */
  lostHead: 1.2,
  /** What is told of one list stands in another. */
  movedField: 0.7,
};

/** How badly a prompt is understood in one way; 0 when all is used and nothing is made up. */
export function costOf({ read, used, ...found }: WayRead, reading: Reading, said: SaidKinds): number {
  if ("reason" in read) return isWholeWish(read, found.tools, reading) ? 0 : COST.noApp + costOfNothing(read, reading);
  const { app } = read;
  const text = reading.text.toLowerCase();
  const isSite = app.layout === "site";
  const told = stemsOf(text);
  const ofRecords = new Set(entitiesOf(found.records).map(({ id }) => id));
  let cost = costOfOpen(read, reading);
  if (used.has("records")) cost += COST.undone * read.undone.filter(({ isNote }) => isNote !== true).length;
  if (used.has("records") && !isSite) cost += COST.undone * missedMeasures(reading, app);
  if (said.site && !isSite) cost += COST.wrongKind;
  const isSaidSite = said.site || said.parts || found.isSite;
  const areToldLists = areLists(findPieces(reading.text));
  if (said.parts && !isSite) cost += COST.unsaidSite;
  if (isSite && !isSaidSite) cost += COST.unsaidSite;
  if (isSite && !isSaidSite && areToldLists) cost += COST.wrongKind;
  if (isSite && !said.site && !found.isSite && said.records) cost += COST.wrongKind;
  if (said.tool && !used.has("tools") && !isSite && !areToldLists) cost += COST.wrongKind;
  const calculates = app.pages.some((page) => page.blocks.some(({ type }) => type === "calculator"));
  if (!isSite && used.has("tools") && areToldLists && !(calculates && app.entities.length === 0))
    cost += COST.lostList * lostStructure(reading, findPieces(reading.text), app).lists;
  if (said.records && !said.tool && !isSite && app.entities.length === 0) cost += COST.wrongKind;
  if (meansShared(text) !== null && !OTHER.test(text) && !said.site && !hasBalances(app)) cost += COST.wrongKind;
  if (isOfSessions(reading) && !said.site && !hasSessionTimer(app)) cost += COST.wrongKind;
  if (isSite && !isSaidSite)
    cost += COST.inventedEntity * entitiesOf(found.sites).filter(({ plural }) => !isTold(plural, told)).length;
  // "service areas and an estimate form" of a gardener calculate nothing.
  if (app.entities.some(isOfStreaks)) cost += COST.wrongField;
  if (!/calculat|convert/.test(text) && calculatesFields(app)) cost += COST.sideList;
  if (isSite && calculates && !/calculat|convert|estimator|worked out/.test(text)) cost += COST.sideList;
  if (isSite) {
    cost += (found.isSite && said.site ? COST.sampleHeading : COST.emptyHeading) * emptyHeadings(read);
    cost += COST.dropped * findDroppedOfSite(reading, findPieces(reading.text), read).length;
  }
  if (used.has("tools") && !isSite && !isToolBeside(found.tools, reading))
    cost += COST.sideList * found.records.filter(({ part }) => !isAskedBeside(part.entities ?? [], reading)).length;
  cost +=
    COST.sentenceName * app.entities.filter(({ plural }) => /^(?:i|we|you|they)(?:'\p{L}+)?\s/iu.test(plural)).length;
  cost += COST.sentenceName * app.entities.filter(({ plural }) => TELLS.test(plural)).length;
  if (!isSite) cost += COST.untoldName * app.entities.filter(({ plural }) => SHOWN_FIRST.test(plural)).length;
  if (/^(?:each |every )?(?:one|them|these|those|it)$/i.test(app.name)) cost += COST.sentenceName;
  cost += COST.sentenceName * app.entities.filter(({ plural }) => isBrokenName(plural)).length;
  cost += COST.unnamed * app.entities.filter(({ plural, id }) => plural === "entries" && ofRecords.has(id)).length;
  if (!isSite) cost += COST.namedAside * namedAside(found.records, reading);
  const isStory = findPieces(reading.text).some(({ label }) => label === "ABOUT");
  if (isStory && !isSite && !used.has("tools") && app.entities.length < 3)
    cost += COST.untoldName * entitiesOf(found.records).filter(({ plural }) => !isTold(plural, told)).length;
  cost += COST.double * doubles(app);
  cost += COST.untoldName * longNames(app, findPieces(reading.text), reading.text);
  if (!isSite && app.entities.length > 2)
    cost +=
      COST.untoldList * app.entities.filter((each) => isGroup(each.singular) && !text.includes(each.plural)).length;
  cost += COST.noView * missingViews(app, text);
  if (!isSite && !used.has("tools")) cost += COST.otherSubject * lostSubjects(app, text);
  if (used.has("plan") && app.entities.some(({ plural }) => isToldApart(plural, text))) cost += COST.double;
  if (used.has("plan") && !isSite && !areToldLists) cost += COST.looseEntity * Math.max(0, looseEntities(app) - 1);
  const fields = app.entities.filter(({ id }) => ofRecords.has(id)).flatMap((entity) => entity.fields);
  for (const { label, type } of fields)
    if (
      HALF.test(label) ||
      (type === "choice" && HALF_CHOICE.test(label)) ||
      (isTold(label, told) && (type === "text" ? isWrong(label, text) : NO_LABEL.test(label)))
    )
      cost += COST.wrongField;
  if (!isSite) cost += COST.wrongField * app.entities.filter(hasItself).length;
  if (hasVagueStock(app)) cost += COST.untoldList;
  if (!isSite && !used.has("tools")) cost += COST.lostHead * missesKept(reading.text, findPieces(reading.text), app);
  if (!isSite) cost += COST.lostHead * missedOfKind(app.entities, findPieces(reading.text), reading.text);
  if (!isSite) cost += COST.lostHead * missesCountdown(reading.text, findPieces(reading.text), app);
  if (!isSite) cost += COST.lostHead * missesLines(reading.text, findPieces(reading.text), app);
  if (!isSite) cost += COST.lostHead * oddInRow(reading.text, findPieces(reading.text), app);
  if (!isSite && app.entities.length > 0)
    cost += COST.lostHead * oddInTold(findPieces(reading.text), reading.text, app);
  if (used.has("records") && !isSite)
    cost += used.has("tools")
      ? COST.misplaced * misplacedFields(reading, findPieces(reading.text), app).length
      : costOfPieces(read, reading);
  return cost + COST.wishAsField * wishesAsFields(fields, reading);
}

/** "the total and upcoming deadlines": which of them are seen first, and no list. */
const SHOWN_FIRST =
  /^(?:upcoming|recent|latest) (?:deadlines|payments|transactions|tasks|invoices|orders|expenses|activities)$|^(?:best[- ]selling|top|open|overdue) [a-z]+s$/i;

/** "Grandmother tells stories": what somebody does. */
const TELLS =
  /\S (?:tells?|brings?|gives|sells|keeps|makes|collects|needs|wants|has|gets|goes|comes|lends|takes|bring|give|make|keep|want|need|have) /i;

/** "Pub quiz: teams, rounds": several lists, and neither sections nor what a tool would be set to. */
function areLists(pieces: readonly Piece[]): boolean {
  return (
    pieces.filter(({ label }) => label === "LIST").length > 1 &&
    pieces.every(({ label }) => !["PART", "SAY", "TOOL", "SET"].includes(label))
  );
}

/** Cats with a text "Cat" beside their name. */
function hasItself({ singular, fields, titleField }: Entity): boolean {
  const own = [singular, singular.split(" ").at(-1) ?? singular];
  return fields.some(
    ({ id, label, type }) =>
      (type === "text" || (type === "choice" && label !== "Meal")) &&
      id !== titleField &&
      own.includes(label.toLowerCase()),
  );
}

const MEANS_BEFORE = /\b(?:them|these|those|mine|it|each one|every one|all of)\b/i;

/** "I do lighting for a jazz festival. An inventory, please": records that are called by what is only told beside the wish. */
function namedAside(records: readonly Recognized[], reading: Reading): number {
  const { text } = reading;
  const pieces = joinedPieces(reading, findPieces(text));
  // "We hire out canoes. Log each one": what is told before is meant.
  if (pieces.some(({ label, start, end }) => label === "HEAD" && MEANS_BEFORE.test(text.slice(start, end)))) return 0;
  const heads = pieces.filter(({ label }) => label === "HEAD");
  const isOpen = (head: string) => namesNothing(head) || namesOnlyAList(head);
  if (heads.every(({ start, end }) => isOpen(text.slice(start, end)))) return 0;
  const wordsOf = (isAside: boolean) =>
    pieces
      .filter(({ label }) => (label === "ABOUT") === isAside)
      .map(({ start, end }) => text.slice(start, end).toLowerCase())
      .join(" ");
  const [aside, asked] = [stemsOf(wordsOf(true)), stemsOf(wordsOf(false))];
  return entitiesOf(records).filter(({ plural }) => isTold(plural, aside) && !isTold(plural, asked)).length;
}

/** How many fields are called by words of a wish: none of what is asked to be done is entered. */
function wishesAsFields(fields: readonly Entity["fields"][number][], reading: Reading): number {
  const labels = fields.flatMap(({ label, type }) =>
    (label.includes(" ") || ORDER.test(label)) && ENTERED.has(type) ? [label.toLowerCase()] : [],
  );
  if (labels.length === 0) return 0;
  const pieces = joinedPieces(reading, findPieces(reading.text)).map(({ label, start, end }) => ({
    label,
    words: reading.text.slice(start, end).toLowerCase(),
  }));
  const isIn = (label: string, isWish: boolean) =>
    pieces.some((piece) => (piece.label === "WISH") === isWish && piece.words.includes(label));
  return labels.filter((label) => isIn(label, true) && !isIn(label, false)).length;
}

/** "sorted by best" */
const ORDER = /^(?:best|worst|newest|oldest|latest|highest|lowest|itself|themselves)$/i;
const ENTERED: ReadonlySet<string> = new Set(["text", "longText", "checkbox", "number", "money"]);

/** What was dropped in silence, and fields that are none. */
function costOfPieces(read: FirstRead, reading: Reading): number {
  const { text } = reading;
  const pieces = withRowOfLines(withRowMeanings(withoutMet(findPieces(text), text, read.app), text), text);
  const lost = lostStructure(reading, pieces, read.app);
  return (
    COST.dropped * findDropped(reading, pieces, read).length +
    COST.lostOption * lostOptions(reading, pieces, read.app).length +
    COST.wrongField * exampleFields(reading, pieces, read.app).length +
    COST.misplaced * misplacedFields(reading, pieces, read.app).length +
    COST.lostList * lost.lists +
    COST.movedField * lost.fields +
    COST.lostAct * lost.acts +
    COST.untoldList * lost.untold
  );
}

/** All of the prompt is about one thing that cannot be made: "checkers for two, show whose turn it is". */
function isWholeWish({ reason }: NoApp, tools: readonly Recognized[], { text }: Reading): boolean {
  return (
    reason === "undone" && tools.some(({ spans }) => spans.some(({ start, end }) => start === 0 && end === text.length))
  );
}

/** "A to-do app with a Pomodoro timer": the tool stands beside what is kept, and not before it. */
function isToolBeside(tools: readonly Recognized[], { text, words }: Reading): boolean {
  const start = Math.min(...tools.flatMap(({ spans }) => spans.map((span) => span.start)));
  const before = text.slice(0, start + 6);
  return (
    words.some((word) => word.end <= start && !isClosedWord(word.text)) &&
    /\b(?:with|and|plus|including)(?: an?| the| my| some)?[^.;:]{0,6}$/i.test(before)
  );
}

/** "What cannot be made" explains more than "I did not understand". */
function costOfNothing({ reason }: NoApp, { words }: Reading): number {
  const content = words.filter(({ text }) => !isClosedWord(text)).length;
  return reason === "unknown" || reason === "no-fields" ? content : Math.min(content, 2);
}

/** What was not understood, by its words; a wish is one thing, in however many words. */
function costOfOpen({ gaps, asides, rest }: FirstRead, { text }: Reading): number {
  const wishes = findPieces(text).flatMap(({ label, start, end }) =>
    label === "WISH" || label === "BEYOND" ? [text.slice(start, end).toLowerCase()] : [],
  );
  const costOfWords = (words: string) => {
    const open =
      words
        .toLowerCase()
        .match(/[\p{L}\p{N}'-]+/gu)
        ?.filter((word) => !isClosedWord(word)).length ?? 0;
    const isWish = wishes.some((wish) => wish.includes(words.toLowerCase()));
    return isWish ? Math.min(open, COST.wish) : open;
  };
  return [...gaps, ...asides, ...rest].reduce((sum, words) => sum + costOfWords(words), 0);
}

function entitiesOf(found: readonly Recognized[]): Entity[] {
  return found.flatMap(({ part }) => part.entities ?? []);
}

function isTold(name: string, told: readonly string[]): boolean {
  return stemsOf(name.toLowerCase()).some((stem) => told.includes(stem));
}

function emptyHeadings({ undone }: FirstRead): number {
  const found = undone.find(({ words }) => words.startsWith("what to say under "));
  return found === undefined ? 0 : found.words.split(",").length;
}

/** "and a list of", "with a log of", "plus my tasks": a list that is asked for beside a tool. */
function isAskedBeside(entities: readonly Entity[], { text }: Reading): boolean {
  const lists = findPieces(text).filter(({ label }) => label === "LIST");
  const listed = stemsOf(lists.map(({ start, end }) => text.slice(start, end).toLowerCase()).join(" "));
  return (
    LISTS.test(text) ||
    (lists.length > 1 && entities.some(({ singular }) => isTold(singular, listed))) ||
    entities.some(({ singular, plural, fields }) =>
      fields.length > 2 &&
      stemsOf(text.toLowerCase()).filter((stem) =>
        fields.some(({ label }) => stemsOf(label.toLowerCase()).includes(stem)),
      ).length > 2
        ? true
        : new RegExp(
            `(?:\\band|\\bplus|,|&|\\bwith)(?: an?| my| our| the| some)? (?:[\\p{L}-]+ )?(?:${singular}|${plural})\\b|\\. ${plural}(?=[.,;])`,
            "iu",
          ).test(text),
    )
  );
}

const LISTS =
  /\b(?:lists?|logs?|logging|tracker|track|diary|journal|history|collection|inventory|register|sav(?:e|es|ing|ed)|stor(?:e|es|ing|ed)|keep(?:s|ing)?|records?|recording|manage|calendar|table of|chart|planner|plan|board)\b/i;

/** "our goals and their goals": two numbers of one record, and no records. */
function isToldApart(plural: string, text: string): boolean {
  return new RegExp(
    `\\b(\\p{L}+) ${plural.toLowerCase()}(?:,| and|, and) (?!\\1 )\\p{L}+ ${plural.toLowerCase()}\\b`,
    "u",
  ).test(text);
}

const SUBJECT =
  /(?:^|[.;!?] ?)(?:for |of |about )?(?:each|every) ([\p{L}-]+),? (?:i|we|has|have|needs|should|must|with)(?![\p{L}'-])/gu;
const ANY = /^(?:entry|record|item|row|line|one|thing|time|day|night|week|month|year|morning|evening|person)$/;

/** Nouns of which fields are told, and that name nothing that an app keeps. */
function lostSubjects({ entities }: AppSpecification, text: string): number {
  const names = stemsOf(
    entities
      .flatMap(({ singular, fields }) => [singular, ...fields.map(({ label }) => label)])
      .join(" ")
      .toLowerCase(),
  );
  return [...text.matchAll(SUBJECT)].filter(
    ([, noun = ""]) => !ANY.test(singularOf(noun)) && !stemsOf(noun).some((stem) => names.includes(stem)),
  ).length;
}

function looseEntities({ entities }: AppSpecification): number {
  const targets = entities.flatMap(({ id, fields }) =>
    fields.flatMap((field) => ("entity" in field ? [id, field.entity] : [])),
  );
  return entities.filter(({ id }) => !targets.includes(id)).length;
}

/** "or not", "goes to client", "in grams", "who hasn't", "still owes what"; "cash or by" of a choice. */
/** "Inventory system: products with …": what is in stock is told by its name, and no list of items beside it. */
function hasVagueStock({ entities }: AppSpecification): boolean {
  const isVague = ({ plural, fields }: Entity) =>
    plural === "items" && fields.some(({ label }) => label === "Reorder level");
  return entities.some(isVague) && entities.some(({ plural }) => STOCK.test(plural));
}

const STOCK =
  /^(?:[\p{L}-]+ )?(?:products|goods|articles|parts|materials|equipment|supplies|ingredients|stock items)$/iu;

const HALF =
  /^(?:or|and|goes|that|which|them|need|want) | (?:came|comes?) along$|^(?:(?:who|which|what) )?(?:hasn't|haven't|isn't|aren't|still owes?|owes)(?: |$)|^in (?:grams|kilos|kg|ml|stars|percent)$/i;
const HALF_CHOICE = / or (?:by|for|on|in|at|second|from|with|needs|to|over the|the|an?)$/i;
/** What leads to fields, one with fields of its own and half a clause: "log", "families with name", "or not", "goes to". */
const NO_LABEL =
  /^(?:log|enter|record|track|write down|note down|each|every|one|add|in|of|at|in stars|warn|print|search(?:ing)?|sort(?:ing)?|filter(?:s|ing)?|alert|highlight|remind|exports?|random pick(?:er)?|sum|undo|sync|alphabetically)$|^(?:or|and|is|are|goes|that|which|them)(?![\p{L}-])|\s(?:with|including|have|has)\s|\s(?:the|of|and|or|before|when)$/iu;

/** A plural that could be records is no text, and neither is a clause. */
function isWrong(label: string, text: string): boolean {
  if (label.split(" ").length > 5 || NO_LABEL.test(label)) return true;
  const words = label.toLowerCase();
  return singularOf(words) !== words && (partNoun(words, text)?.surety ?? "unknown") !== "unknown";
}

function stemsOf(words: string): string[] {
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => singularOf(word).replace(/(?:ing|ed|e)$/, ""));
}
