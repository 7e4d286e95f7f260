import { keptAs } from "../records/rows/row-meanings.ts";
import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import { isClosedWord } from "../closed-words.ts";
import { describeAbilities } from "../../describe-abilities.ts";
import type { FirstRead } from "../first-read.ts";
import { findDomain } from "../domains/find-domain.ts";
import { namedEntity } from "./lost-structure.ts";
import { findUnanswered } from "./find-unanswered.ts";
import { unreadHeadClauses } from "./head-clauses.ts";
import { isGranted } from "./granted-wishes.ts";
import type { Domain } from "../domain.ts";
import { readFieldPhrase } from "../field-phrase.ts";
import type { Label, Piece } from "../pieces/labels.ts";
import { type Reading, type Span, touches } from "../recognizer.ts";
import { plainField } from "../records/pieces/piece-field-forms.ts";
import { plainPiece } from "../records/pieces/piece-fields.ts";
import { joinedPieces } from "../records/pieces/piece-joins.ts";
import { recordsOfAct } from "../records/pieces/piece-subjects.ts";
import { readLists } from "../records/pieces/piece-lists.ts";
import { hasSessionTimer, isSessionTalk } from "../sessions/session-plan.ts";
import { isOfShared } from "../sharing/share-plan.ts";
import { hasBalances } from "../sharing/with-balances.ts";
import { withOwnParts } from "../tools/pieces/own-parts.ts";
import { isInputOf, isTraitOf } from "../tools/pieces/tool-details.ts";
import { isToolName } from "../tools/pieces/tool-names.ts";
import { isGivenAnyway, isOutOfReach, isSidePiece } from "../side-pieces.ts";
import { weekdaysIn } from "../week-days.ts";
import { singularOf } from "../words.ts";

/** A piece of a prompt of which nothing came, and that nobody named. */
export interface Dropped extends Span {
  label: Label;
  words: string;
}

function headIn({ text }: Reading, pieces: readonly Piece[]): string {
  const head = pieces.find(({ label }) => label === "HEAD");
  return head === undefined ? "" : text.slice(head.start, head.end);
}

/** Pieces that stand in an app in their own words where they are used; a look and a setting do not. */
const TOLD: ReadonlySet<Label> = new Set(["FIELD", "OPTION", "ITEM", "LIST", "WISH", "BEYOND"]);

/**
 * The pieces that were dropped in silence: no word of theirs with content stands in the app or in what is said of it, by
 * its stem, nor does a field of that meaning ("what it cost" is the price).
 */
export function findDropped(reading: Reading, pieces: readonly Piece[], read: FirstRead): Dropped[] {
  const { app, domain } = read;
  const known = stemsOfRead(read);
  const made = stemsOfRead({ ...read, app: withoutExamples(app) });
  const blocks = app.pages.flatMap((page) => page.blocks);
  const isTool = blocks.some(({ type }) => !OF_RECORDS.has(type));
  const isShared = hasBalances(app);
  const isTimed = hasSessionTimer(app);
  const isApart = blocks.some((block) => block.type === "picker" && block.groups?.apart === true);
  const unanswered = findUnanswered(reading, pieces, read).map(({ start, end }): Dropped => ({
    label: "BEYOND",
    start,
    end,
    words: plainPiece(reading.text.slice(start, end)),
  }));
  const dropped = joinedPieces(reading, isTool ? withOwnParts(reading, pieces, blocks) : pieces).flatMap(
    (piece): Dropped[] => {
      if (touches(unanswered, piece) && piece.label === "BEYOND") return [];
      // "parents" of a family tree are father and mother.
      if (piece.said !== undefined && [...stemsIn([piece.said])].some((stem) => known.includes(stem))) return [];
      // "profit" of invoices and expenses
      const isNamedBeyond = piece.label === "BEYOND" && OF_BOTH.test(piece.said ?? "");
      if (!TOLD.has(piece.label) || (piece.label === "BEYOND" && !isNamedBeyond && !isOutOfReach(reading, piece)))
        return [];
      const words = contentOf(reading, piece);
      const told = piece.said ?? plainPiece(reading.text.slice(piece.start, piece.end));
      const isOfExamples = piece.label === "ITEM" || piece.label === "OPTION";
      const isAlone =
        !isTool &&
        (piece.label === "WISH" || (piece.label === "FIELD" && !TIED.test(told))) &&
        !isDone(told, read) &&
        (!isCountedBy(told, app, made) || (words.some((word) => !isKnown(word, made)) && !isDoneOtherwise(told, app)));
      if (words.length === 0 || (!isAlone && words.some((word) => isKnown(word, isOfExamples ? known : made))))
        return [];
      // "and who hasn't" went with the question before it.
      if (/^(?:FIELD|WISH)$/.test(piece.label) && isDone(reading.text.slice(piece.start, piece.end), read)) return [];
      // "the names I paste in from a list"
      if (
        /^(?:LIST|FIELD|ITEM|OPTION)$/.test(piece.label) &&
        isTool &&
        (isTraitOf(told, blocks) || isInputOf(told, blocks))
      )
        return [];
      if (isToolName(told) && blocks.some(({ type }) => type !== "records" && type !== "stats")) return [];
      if (piece.label === "WISH" && (isTool || isGivenAnyway(told))) return [];
      if (piece.label === "OPTION" && (YES_OR_NO.test(told) || weekdaysIn(told) !== null)) return [];
      if (piece.label === "FIELD" && app.entities.length === 0) return [];
      // "what is sowed in each" may be the plantings; in brackets stands what each has, not what there is besides.
      if (piece.label === "LIST" && (/^what\b/i.test(told) || isInBrackets(reading.text.slice(0, piece.start))))
        return [];
      if (piece.label === "LIST" && keptAs(told.toLowerCase(), headIn(reading, pieces)) !== null) return [];
      if (isShared && isOfShared(told)) return [];
      // Those who came stand at each event.
      if (/^(?:[\p{L}]+ )?attendance$/iu.test(told) && app.entities.some(hasPeople)) return [];
      if (isTimed && isSessionTalk(told)) return [];
      // "Dinner picker: what should we cook tonight" says what the picker is for.
      if (piece.label === "ITEM" && isTool && WHAT_TO_DO.test(told)) return [];
      // "keep Tom | and Ben apart"
      if (piece.label === "ITEM" && isApart && /^(?:keep|separate) /i.test(told)) return [];
      if (isGranted(told, known) || isMeant(piece.label, told, domain, known)) return [];
      // "places" of a campaign are locations.
      if (
        piece.label === "LIST" &&
        readLists(told, reading.text, "").some(({ draft }) => namedEntity(draft, app) !== null)
      )
        return [];
      const asked = isNamedBeyond ? plainPiece(reading.text.slice(piece.start, piece.end)) : told;
      return [{ label: piece.label, start: piece.start, end: piece.end, words: asked }];
    },
  );
  const ofHead = isTool
    ? []
    : unreadHeadClauses(reading, pieces, (word) => isKnown(word, made)).map(({ start, end }): Dropped => ({
        label: "BEYOND",
        start,
        end,
        words: plainPiece(reading.text.slice(start, end)),
      }));
  return [...unanswered, ...ofHead.filter((span) => !touches(unanswered, span)), ...dropped];
}

/** What is worked out of two lists together. */
const OF_BOTH = /^the difference of both$/;

const WHAT_TO_DO = /^(?:what|where|who|which [\p{L}]+) (?:should|shall|to|do|can|goes|is)\b/iu;

function withoutExamples(app: AppSpecification): AppSpecification {
  return { ...app, entities: app.entities.map((entity) => ({ ...entity, examples: [] })) };
}

/** "hours per week": what is added up, and of what each. */
const PER = /^(?!.*\b(?:price|cost|rate|fee|amount|pay|wage|salary)\b).* (?:per|for each|for every) ([\p{L}-]+)$/iu;

/** Whether what an amount is told of each of stands in the app: "hours per week" needs more than hours. */
function isCountedBy(words: string, app: AppSpecification, made: readonly string[]): boolean {
  const each = PER.exec(words)?.[1]?.toLowerCase();
  if (each === undefined || isKnown(each, made)) return true;
  const charts = app.pages
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === "records" ? block.views : []));
  // A chart over time goes by months where nothing else is said.
  return each === "month" && charts.some((view) => view.type === "chart" && view.step === undefined);
}

/** What ties records of two lists: "who drove which minibus on what day", "each treatment belongs to a ewe". */
const TIED = /\b(?:who|whom|which|belongs?)\b/i;

/** "shelves we can change ourselves", "tick who came to each hike" */
function isDoneOtherwise(words: string, { entities }: AppSpecification): boolean {
  return (
    /\b(?:ourselves|myself)\b|^(?:the )?count of /i.test(words) || (/\bwho\b/i.test(words) && entities.some(hasPeople))
  );
}

function hasPeople({ fields }: Entity): boolean {
  return fields.some((field) => field.type === "relation" && field.many);
}

/** The stems of all that stands in an app, and of what is said of it. */
export function stemsOfRead(read: FirstRead): string[] {
  return [...stemsIn([...stringsOf(read.app), ...saidOf(read)])];
}

/** Whether a piece was done, or a part of it; the app may say so in other words: "by weekday" is a board. */
export function isDone(words: string, { granted = [] }: FirstRead): boolean {
  return granted.some((each) => each.trim() !== "" && (words.includes(each.trim()) || each.includes(words.trim())));
}

/** The options of a checkbox. */
const YES_OR_NO = /^(?:y|yes|n|no|not|true|false)(?: ?(?:\/|or) ?(?:y|yes|n|no|not|true|false))*$/i;

function isInBrackets(before: string): boolean {
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}

/** "what it cost" is the price, and "shopping list" are items to buy. */
function isMeant(label: Label, words: string, domain: Domain | null, known: readonly string[]): boolean {
  const forms = label === "FIELD" ? [words, plainField(words)] : [];
  const meant = forms.map((form) => readFieldPhrase(form, domain)?.label ?? "");
  const kept = label === "LIST" ? findDomain(words)?.domain.plural : undefined;
  // "what each one paid" are the payments.
  const act = label === "FIELD" ? recordsOfAct(words)?.plural : undefined;
  return [...stemsIn([...meant, kept ?? "", act ?? ""])].some((stem) => known.includes(stem));
}

/** What is said of the app, and what is named as not done or not understood. */
function saidOf({ app, undone, gaps, asides, rest }: FirstRead): string[] {
  const named = undone.flatMap(({ words, answer, isNote }) => (isNote === true ? [words, answer ?? ""] : [words]));
  return [...describeAbilities(app), ...named, ...gaps, ...asides, ...rest];
}

/** A tool does what is wished of it in words of its own. */
const OF_RECORDS: ReadonlySet<string> = new Set(["records", "stats"]);

/** Labels of fields that were made of what is none: of the look, of what is out of reach or not wanted. */
export function misplacedFields(reading: Reading, pieces: readonly Piece[], { entities }: AppSpecification): string[] {
  const [aside, told] = [new Set<string>(), new Set<string>()];
  for (const piece of pieces) {
    const stems = stemsIn(contentOf(reading, piece));
    for (const stem of stems) (isSidePiece(reading, piece) ? aside : told).add(stem);
  }
  return entities
    .flatMap(({ fields }) => fields.map(({ label }) => label))
    .filter((label) => {
      const stems = [...stemsIn([label])].filter((stem) => !isClosedWord(stem));
      return stems.length > 0 && stems.every((stem) => aside.has(stem) && !told.has(stem));
    });
}

export function contentOf(reading: Reading, { start, end, said }: Span & { said?: string }): string[] {
  if (said !== undefined) return said.match(/[\p{L}\d]+/gu) ?? [];
  return reading.words
    .filter((word) => word.start >= start && word.end <= end)
    .filter((word) => !isClosedWord(word.text) && !touches(reading.negated, word))
    .map(({ text }) => text);
}

/** All that an app says, and the names of what is switched on in it: "search", "export". */
function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [apart(value)];
  if (Array.isArray(value)) return value.flatMap(stringsOf);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, each]) =>
    isSwitchedOn(key, each) ? [apart(key), ...stringsOf(each)] : stringsOf(each),
  );
}

/** What only holds the parts of an app says nothing of them: each app has fields and items. */
const CONTAINERS: ReadonlySet<string> = new Set(
  "blocks fields features order examples views theme entities pages options to items links points inputs results measure names done".split(
    " ",
  ),
);

function isSwitchedOn(key: string, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return value === true || typeof value === "number";
  return !CONTAINERS.has(key) && (!Array.isArray(value) || value.length > 0);
}

/** "dueDate" as two words. */
function apart(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, "$1 $2");
}

/** "searchable" is there where "search" is, and "ingrediants" where "ingredients" are. */
export function isKnown(word: string, known: readonly string[]): boolean {
  return [...stemsIn([word])].some((stem) =>
    known.some(
      (each) =>
        each === stem ||
        (each.length > 3 && stem.startsWith(each)) ||
        (stem.length > 3 && each.startsWith(stem)) ||
        (stem.length > 7 && each.startsWith(stem.slice(0, 6))),
    ),
  );
}

function stemsIn(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stemOf)));
}

/** "watered", "watering" and "waters" are one. */
function stemOf(word: string): string {
  const single = singularOf(word);
  const stem = single.replace(/(?:ing|ed|er|ies|y|e|s)$/, "");
  return stem.length < 3 ? single : stem;
}
