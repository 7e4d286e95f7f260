import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import { isComputed } from "@lathe/protocol/app/field";
import { whyOutOfReach } from "./gaps/beyond.ts";
import { isClosedWord, isFunctionWord } from "./closed-words.ts";
import { findDropped, isDone } from "./gaps/find-dropped.ts";
import { withoutFrames, withoutSiteFrames } from "./find-frames.ts";
import type { FirstRead, NoApp } from "./first-read.ts";
import { findSaidKinds } from "./kind-words.ts";
import { findPieces } from "./pieces/find-pieces.ts";
import type { Label, Piece } from "./pieces/labels.ts";
import { groupOf } from "./pieces/word-groups.ts";
import { LOOK_ANSWER } from "./look/look-piece.ts";
import { openPrompt, readInWay, type WayRead } from "./read-in-way.ts";
import { readText } from "./read-text.ts";
import { withAppWishes } from "./read-app-wishes.ts";
import { costOf } from "./reading-cost.ts";
import { type Reading, type Span, touches } from "./recognizer.ts";
import { answerOnSite } from "./sites/site-limits.ts";
import { findDroppedOfSite } from "./sites/site-dropped.ts";
import { tellsDeeds } from "./records/rows/row-behind.ts";
import { isToldByPieces } from "./records/kinds/kinds-of-apps.ts";
import { NOT_ACROSS } from "./records/across/across-wishes.ts";
import { NOT_COMPUTED } from "./records/sums/computed-wishes.ts";
import { answerInstead } from "./records/pieces/piece-answers.ts";
import { knowsMore } from "./records/bare-lists.ts";
import { plainPiece } from "./records/pieces/piece-fields.ts";
import { tellsOwners } from "./records/relations/several-owners.ts";
import { speaksOfRecords } from "./records/fields/listed-fields.ts";
import { answerToPiece, OUTSIDE_ANSWER } from "./side-pieces.ts";
import { likelyWord } from "./spelling.ts";
import { hasTrait } from "./tools/pieces/tool-details.ts";
import { tellsMeasures } from "./tells-measures.ts";
import { toldHead } from "./rewordings/heads.ts";
import { toldStory } from "./stories/told-story.ts";
import { VOCABULARY } from "./vocabulary.ts";
import { singularOf } from "./words.ts";
import { whollyBeyond } from "./gaps/wholly-beyond.ts";
import { BY_PIECES, EVERY_WAY, otherWays } from "./ways.ts";

/** Reads a description of a new app. Slips are put right where more is understood by it. */
export function readFirstPrompt(asked: string): FirstRead | NoApp {
  const prompt = IS_IN_FULL.test(asked) ? asked : toldHead(toldStory(asked));
  return withAppWishes(prompt, readCorrected(prompt), readCorrected);
}

function readCorrected(prompt: string): FirstRead | NoApp {
  const read = readOnce(prompt);
  const corrected = correctSlips(prompt, read);
  // One slip put right may show another.
  const again = corrected === null ? null : readFirstPrompt(corrected.text);
  if (corrected !== null && again !== null && !("reason" in again) && isBetter(again, read))
    return {
      ...again,
      corrections: [...corrected.corrections.filter(([, word]) => !isClosedWord(word)), ...again.corrections],
    };
  // "my sons' football boots": who names nothing but things of their own wants a list of them.
  if ("reason" in read && /^(?:no-fields|unknown)$/.test(read.reason) && isOwnThings(prompt)) {
    const listed = readOnce(`list of ${prompt}`);
    if (!("reason" in listed)) return listed;
  }
  return read;
}

const OWN = /^(?:all )?(?:of )?(?:my|our|the) (?:[\p{L}'-]+ ){0,4}[\p{L}'-]+$/iu;

/** "bus times from our stop" */
const OF_OWN =
  /^(?:[\p{L}'-]+ ){0,2}[\p{L}'-]+s (?:from|in|at|on|of|for|round|around) (?:my|our|the) (?:[\p{L}'-]+ ?){1,3}$/iu;

/** "kids shoe sizes": a plural and nothing else. */
const PLAIN = /^(?:[\p{L}'-]+ ){1,3}[\p{L}-]+(?<!ics|ss|us|ing|news|is)s$/iu;

function isOwnThings(prompt: string): boolean {
  const words = prompt.trim().replace(/[.!\s]+$/, "");
  const isBare =
    (PLAIN.test(words) || OWN.test(words) || OF_OWN.test(words)) &&
    !words.split(" ").some((word) => NO_THING.test(word));
  return isBare && words.split(/ (?:and|in|at|for|of|from) /i).some((part) => singularOf(part) !== part);
}

const NO_THING =
  /^(?:is|are|was|were|has|have|do|does|need|needs|want|wants|make|show|app|site|website|page|game|way|please|help|what|how|who|like|business|company|shop|project)$/i;

/** What is told in full stays as it is. */
const IS_IN_FULL = /\bwith the following fields:\s/i;
/** Each field with its type, on a line of its own, as the composer says it itself when it puts a prompt in more words. */
const IN_FULL = /\bwith the following fields: [^,(\n]+ \([^)]+\)(?:,|\n|$)/i;

/** What costs less than this is clear: beside its pieces no other way of reading it is tried. */
const CLEAR = 2;
/** How much better another way has to be than the usual one. */
const MARGIN = 0.3;

/** By its pieces a site has all its headings, of which most are named: one that is lost costs another reading nothing. */
const SECTIONS_SLACK = 0.3;

/** What a list or a field costs of which nobody speaks: all is said of a tool. */
const LIST_OF_TOOL = 3;

/** Of the ways that a prompt can be read in, the one that uses most of its words and makes up least. */
function readOnce(prompt: string): FirstRead | NoApp {
  const opening = openPrompt(prompt);
  const beyond = whollyBeyond(opening.start);
  if (beyond !== null) return beyond;
  const said = findSaidKinds(opening.start);
  // One sort of records is told there, line by line.
  if (IN_FULL.test(opening.start.text)) {
    const { read } = readInWay(opening, { ...EVERY_WAY, plan: false });
    if (!("reason" in read)) return withDropped(read, opening.start);
  }
  let best = readInWay(opening, EVERY_WAY);
  let least = costOf(best, opening.start, said);
  // A plan beside which fields are listed may be one sort of records with these.
  const isOfFields = best.used.has("plan") && speaksOfRecords(opening.start.text);
  const isClear = least < (isOfFields ? MARGIN : CLEAR);
  const byPieces = readInWay(opening, BY_PIECES);
  const costs = (read: WayRead) =>
    costOf(read, opening.start, said) +
    (byPieces.isTool && !byPieces.used.has("plan") ? LIST_OF_TOOL * listsMore(read, byPieces) : 0);
  least = costs(best);
  const isOfKnownKind = !byPieces.isSite && isToldByPieces(opening.start, findPieces(opening.start.text));
  const others = isClear ? [] : otherWays(best.used, said.site).map((way) => readInWay(opening, way));
  for (const read of [byPieces, ...others]) {
    // An app is left for no shrug.
    if ("reason" in read.read && read.read.reason !== "undone") continue;
    const cost = costs(read);
    // What is all about a tool or a site is cut up as well as any other way reads it.
    const slack = read.isTool ? 0 : read.isSite ? SECTIONS_SLACK : -MARGIN;
    if (
      cost < least + slack ||
      (cost === least &&
        ((read === byPieces && isOfKnownKind) ||
          isToldBetter(read, best) ||
          (read === byPieces &&
            (isNamedAsTold(read, best, opening.start.text) ||
              knowsMore(read, best) ||
              hasMoreOfRow(read, best, opening.start.text) ||
              tellsOwners(opening.start.text, entitiesOf(read), entitiesOf(best)) ||
              (tellsDeeds(findPieces(opening.start.text), opening.start.text) && listsMore(byPieces, best) > 0) ||
              tellsSame(read, best) ||
              tellsMeasures(read, best, opening.start)))))
    )
      [best, least] = [read, cost];
  }
  if ("reason" in best.read && best.read.reason === "undone") {
    const without = readWithoutBeyond(opening.start, best.read);
    if (without !== null) return without;
  }
  return withDropped(best.read, opening.start);
}

function entitiesOf({ read }: WayRead): readonly Entity[] {
  return "reason" in read ? [] : read.app.entities;
}

/** "…. name, room, last watered. bonus points if it identifies the plant from a photo": the rest is an app by itself. */
function readWithoutBeyond(
  { text }: Reading,
  { words, answer }: Extract<NoApp, { reason: "undone" }>,
): FirstRead | null {
  const pieces = findPieces(text);
  const beyond = pieces.filter(({ label }) => label === "BEYOND");
  const told = pieces.filter(({ label }) => label === "FIELD" || label === "LIST").length;
  if (beyond.length === 0 || told < LEAST_TOLD) return null;
  const rest = beyond.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  const read = readOnce(rest);
  if ("reason" in read) return null;
  const first = beyond.find(({ start, end }) => text.slice(start, end).toLowerCase().includes(words.toLowerCase()));
  const others = beyond.filter((piece) => piece !== first).map(({ start, end }) => text.slice(start, end));
  return {
    ...read,
    undone: [
      ...read.undone,
      { words, answer },
      ...others.map((each) => ({ words: plainPiece(each), answer: answerToPiece(each) ?? OUTSIDE_ANSWER })),
    ],
  };
}

/** So many fields say what is kept. */
const LEAST_TOLD = 2;

/** How many lists and fields more one reading has; of the same lists no field less is better: "sort the cards by chapter". */
function listsMore(read: WayRead, byPieces: WayRead): number {
  const more = listsAndFields(read) - listsAndFields(byPieces);
  const namesOf = ({ read: each }: WayRead) =>
    "reason" in each ? "" : each.app.entities.map(({ plural }) => plural).join();
  return namesOf(read) === namesOf(byPieces) ? Math.max(0, more) : more;
}

/** One list of the same records with as many fields: what is said of each is cut up better by its pieces. */
function tellsSame(read: WayRead, best: WayRead): boolean {
  if ("reason" in read.read || "reason" in best.read || read.isSite || read.isTool) return false;
  const [one, other] = [read.read.app.entities, best.read.app.entities];
  const [mine, theirs] = [one[0], other[0]];
  const areOne = one.length === 1 && other.length === 1 && mine !== undefined && theirs !== undefined;
  // "start and end odometer and distance": what is worked out was understood better.
  if (areOne && mine.fields.length === theirs.fields.length && worked(mine) > worked(theirs)) return true;
  if (!areOne || mine.plural !== theirs.plural || mine.fields.length <= 3 || theirs.fields.some(isComputed))
    return false;
  // "which arm and how I felt" is no "Arm how".
  const isCutShort = theirs.fields.some(({ label }) => / (?:how|what|when|where|who|and|or|of|the|in)$/i.test(label));
  if (isCutShort && mine.fields.length > theirs.fields.length) return true;
  return mine.fields.length === theirs.fields.length && madeOf(read.read.app) === madeOf(best.read.app);
}

function worked({ fields }: AppSpecification["entities"][number]): number {
  return fields.filter(isComputed).length;
}

/**
 * As many lists, more of which, or of the same more of whose fields, are called as the prompt calls them: "inventory app with
 * products" has no items, and alterations with a "ready date" no other.
 */
function isNamedAsTold(read: WayRead, best: WayRead, text: string): boolean {
  if ("reason" in read.read || "reason" in best.read || read.isSite || read.isTool) return false;
  const said = text.toLowerCase();
  const [mine, theirs] = [read.read.app.entities, best.read.app.entities];
  const told = (names: readonly string[]) => names.filter((name) => said.includes(name.toLowerCase())).length;
  const lists = (entities: typeof mine) => told(entities.map(({ plural }) => plural));
  const fields = (entities: typeof mine) => told(entities.flatMap((entity) => entity.fields.map(({ label }) => label)));
  // "things friends borrowed from me": a head alone names who has them, too.
  if (mine.length !== theirs.length || findPieces(text).every(({ label }) => label === "HEAD")) return false;
  return (
    lists(mine) > lists(theirs) ||
    (mine.length > 1 &&
      mine.every(({ plural }, index) => plural === theirs[index]?.plural) &&
      fields(mine) > fields(theirs))
  );
}

/** "Meetings: date, who was there, decisions": of nothing but a row of fields more are there in one list of these records. */
function hasMoreOfRow(read: WayRead, best: WayRead, text: string): boolean {
  if ("reason" in read.read || "reason" in best.read || read.isSite || read.isTool) return false;
  const [first, ...row] = findPieces(text);
  const isRow =
    first?.label === "HEAD" &&
    row[0]?.label === "FIELD" &&
    row.length > 2 &&
    row.every(({ label }) => label === "FIELD" || label === "OPTION");
  const [mine, theirs] = [read.read.app.entities, best.read.app.entities];
  if (!isRow || mine.length !== 1 || theirs.length > 1) return false;
  // "kids app: drawing, memory game and a quiz" are tools; chess games that are noted are none.
  const isTool = best.read.app.pages.some(({ blocks }) => blocks.some(({ type }) => !/^(?:records|stats)$/.test(type)));
  if (isTool && (theirs.length > 0 || !/s[\s:]*$/.test(text.slice(first.start, first.end)))) return false;
  const fields = (entities: typeof mine) => entities.flatMap((entity) => entity.fields).length;
  const said = text.toLowerCase();
  const told = (entities: typeof mine) =>
    entities.flatMap((entity) => entity.fields).filter(({ label }) => said.includes(label.toLowerCase())).length;
  return fields(mine) > fields(theirs) || (fields(mine) === fields(theirs) && told(mine) > told(theirs));
}

/** Name, pages and what can be done there, without the fields. */
function madeOf({ name, pages, entities }: AppSpecification): string {
  const views = pages.map(({ blocks }) =>
    blocks.map((block) => [block.type, block.type === "records" ? block.views.map(({ type }) => type) : null]),
  );
  const abilities = entities.map(({ features, order, done }) => [
    features.search,
    features.sorting,
    features.filters.length,
    features.totals.length,
    order.direction,
    order.field === null,
    done === null,
  ]);
  return JSON.stringify([name, views, abilities]);
}

/** A tool is told by its pieces, and so is a list beside it: of what is done with it, or where no other was found. */
function isToldBetter(read: WayRead, best: WayRead): boolean {
  if (!read.isTool) return false;
  const isLog = read.tools.some(({ part }) => part.undone?.some(({ isNote }) => isNote === true) === true);
  const hasNone = "reason" in best.read || best.read.app.entities.length === 0;
  return !read.used.has("plan") || hasNone || (isLog && best.records.length > 0);
}

/** What was dropped in silence is named, and what only frames the wish is not. */
function withDropped(read: FirstRead | NoApp, reading: Reading): FirstRead | NoApp {
  if ("reason" in read) return read;
  const find = read.app.layout === "site" ? findDroppedOfSite : findDropped;
  const pieces = findPieces(reading.text);
  const wordsOf = ({ start, end }: Span) => reading.text.slice(start, end);
  const dropped = find(reading, pieces, read).filter(
    (piece) => (piece.label !== "WISH" || !isDone(wordsOf(piece), read)) && !isOfTool(plainPiece(wordsOf(piece)), read),
  );
  const named = { ...read, gaps: [...read.gaps, ...dropped.map(({ words }) => words)] };
  return read.app.layout === "site"
    ? withSiteAnswers(withoutSiteFrames(named, reading, pieces))
    : withAnswers(withoutFrames(named, reading, pieces), reading, pieces);
}

/** A wish for a site that nobody understood, with what is known of it. */
function withSiteAnswers(read: FirstRead): FirstRead {
  const answered = read.gaps.map((words) => ({ words, answer: answerOnSite(words) }));
  return {
    ...read,
    undone: [...read.undone, ...answered.filter(({ answer }) => answer !== null)],
    gaps: answered.flatMap(({ words, answer }) => (answer === null ? [words] : [])),
  };
}

/** "A battle tracker: add creatures with hit points": a tool without records has it by itself. */
function isOfTool(words: string, { app }: FirstRead): boolean {
  return (
    app.entities.length === 0 &&
    hasTrait(
      words,
      app.pages.flatMap(({ blocks }) => blocks),
    )
  );
}

/** A wish that nobody understood is answered with what comes near, where that is known; a list of payments takes none. */
function withAnswers(read: FirstRead, { text }: Reading, pieces: readonly Piece[]): FirstRead {
  const isKept = (words: string) => /^payments$/i.test(words) && read.app.entities.some(({ id }) => id === "payment");
  const gaps = read.gaps.filter((words) => !isKept(words));
  const answers = gaps.map((words) => {
    const outOfReach = whyOutOfReach(words);
    if (outOfReach !== null) return { words, answer: outOfReach };
    const piece = pieces.find(
      ({ label, start, end }) =>
        ANSWERED.has(label) && text.slice(start, end).toLowerCase().includes(words.toLowerCase()),
    );
    return { words, answer: piece === undefined ? null : answerOf(piece, text.slice(piece.start, piece.end)) };
  });
  const named = read.undone.filter(({ words }) => !isKept(words));
  const undone = named.map((each) =>
    OF_COLOURS.test(each.words) && (each.answer === NOT_ACROSS || each.answer === NOT_COMPUTED)
      ? { ...each, answer: answerInstead(each.words) ?? LOOK_ANSWER }
      : each,
  );
  return {
    ...read,
    undone: [...undone, ...answers.filter(({ answer }) => answer !== null)],
    gaps: answers.flatMap(({ words, answer }) => (answer === null ? [words] : [])),
  };
}

/** "each a colour": nothing to work out. */
const OF_COLOURS = /^(?!.*\b(?:totals?|sums?|how many|counts?|averages?|per)\b).*\bcolou?rs?\b/i;
const ANSWERED: ReadonlySet<Label> = new Set(["WISH", "BEYOND", "LOOK"]);

function answerOf({ label }: Piece, words: string): string | null {
  if (label === "LOOK") return LOOK_ANSWER;
  return label === "BEYOND" ? answerToPiece(words) : answerInstead(words);
}

function listsAndFields({ read, records }: WayRead): number {
  if ("reason" in read) return 0;
  return records.length + read.app.entities.reduce((sum, { fields }) => sum + fields.length, 0);
}

/** The prompt with words that nobody understood put right, where one slip makes known ones of them. */
function correctSlips(
  prompt: string,
  read: FirstRead | NoApp,
): { text: string; corrections: [string, string][] } | null {
  const reading = readText(prompt);
  const open =
    "reason" in read
      ? // What cannot be made is named by short words, "chat", which are close to others.
        reading.words.map(({ text }) => text).filter((word) => read.reason !== "other" || word.length >= 8)
      : [...read.gaps, ...read.asides, ...read.rest, ...(read.domain === null ? [read.noun ?? ""] : [])].flatMap(
          (words) => words.toLowerCase().match(/\p{L}+/gu) ?? [],
        );
  const corrections: [string, string][] = [];
  const text = prompt.replace(/\p{L}{4,}/gu, (word, at: number) => {
    if (
      !open.includes(word.toLowerCase()) ||
      isFunctionWord(word.toLowerCase()) ||
      // "bees" are no slip of "beers", and "printed" none of "printer".
      groupOf(word.toLowerCase()) !== null ||
      touches(reading.quoted, { start: at, end: at + 1 })
    )
      return word;
    const likely = likelyWord(word, VOCABULARY);
    if (likely === null) return word;
    corrections.push([word, likely]);
    return likely;
  });
  return corrections.length === 0 ? null : { text, corrections };
}

function isBetter(again: FirstRead, before: FirstRead | NoApp): boolean {
  if ("reason" in before) return again.domain !== null || again.noun === null;
  // "a calulator for tips" are no calulators.
  if (before.domain === null && before.noun !== null)
    return again.domain !== null || again.noun === null || size(again) < size(before);
  return size(again) < size(before);
}

function size({ gaps, asides, rest }: FirstRead): number {
  return [...gaps, ...asides, ...rest]
    .join(" ")
    .split(/\s+/)
    .filter((word) => word !== "").length;
}
