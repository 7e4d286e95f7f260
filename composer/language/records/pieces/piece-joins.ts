import { withoutDeeds } from "./piece-deeds.ts";
import { firstNeeded } from "../activities.ts";
import { isQuestion } from "../../asked-field.ts";
import { withStates } from "../asked/asked-states.ts";
import { domainOfNoun } from "../../domains/find-domain.ts";
import type { Label, Piece } from "../../pieces/labels.ts";
import type { Reading } from "../../recognizer.ts";
import { singularOf } from "../../words.ts";
import { questionApart, storyApart } from "../head-questions.ts";
import { wishesBehindOptions } from "../editable-lists.ts";
import { dealtWith, fieldInHead, recordsTold } from "../meant-heads.ts";
import { plainPiece } from "./piece-fields.ts";
import { withRowOfLines } from "../sums/line-rows.ts";
import { listInHead, withListsBehindName } from "../list-in-head.ts";
import { withFieldsAtTheirLists } from "../fields/fields-of-lists.ts";
import { withFieldsOfKept } from "../rows/row-behind.ts";
import { withPlatforms } from "../platforms.ts";
import { withRowMeanings } from "../rows/row-meanings.ts";
import { withRowTold } from "../rows/row-told.ts";
import { spanIn } from "../fields/joined-fields.ts";
import { bothOfOneNoun } from "../relations/shared-nouns.ts";
import { areTaken, meantLabel } from "./piece-labels.ts";
import { openedLists } from "../opened-lists.ts";
import { ownChoices } from "./piece-options.ts";
import { openedRow } from "./piece-row.ts";
import { wholeFields } from "../fields/whole-fields.ts";
import { siblingLists } from "./piece-siblings.ts";
import { withWholeWishes } from "./whole-wishes.ts";

/** What the next piece begins with where it is told for itself: a sign, a bracket, a word that leads to it. */
const PARTED =
  /^\s*(?:[,;:.!?()+&–—-]|(?:and|or|with|plus|also|including|having|as well as|the|an?|its|their|my|our)(?![\p{L}'-]))/iu;
const ENDED = /[,;:.!?(+&–—-]\s*$/u;
/** A clause, which goes on behind its first words: "what I've | saved so far", "where teammates | can upvote". */
const CLAUSE =
  /^[\s,;:.!?(-]*(?:and |with |also )*(?:where|i|we|you|they|what|who|how|whether|if|that|which|when)(?![\p{L}-])/iu;
const ASKS_VERB =
  /(?:^|[\s,;:(])(?:who|what|where|when|whom)(?:'s|'ve|'d| has| have| had| is| was| i've| we've| i| we| they| he| she| it)* (?!i$|we$|they$|has$|have$|is$|was$)[\p{L}]+$/iu;
const OBJECT =
  /^\s*(?:the|their|his|her|its|an?|it|them|away|back|aside|so far|up|out|off)(?: [\p{L}'-]+){0,3}\s*[,.]?$/iu;
const IF_THEY =
  /\b(?:if|whether|what|when|where|who|how) (?:they|he|she|it|i|we)(?:'ve|'s| have| has| can| should| must| will| may)?$/iu;
/** "categories we can | change ourselves" */
const OPEN_CLAUSE = /\s(?:i|we|you|they) (?:can|could|want to|need to|must|should|have|'ve)$/iu;
/** "enter | match results" */
const LEAD_ALONE = /^[\s,;:.!?(-]*(?:and )?(?:enter|log|note|note down|add|record|track|write down|fill in)$/iu;
/** "nights | slept in the cab", "hours | worked" */
const COUNTED = /(?:^|\s)(?:[\p{L}]+s|money|time|distance)$/iu;
const DONE =
  /^\s*(?:[\p{L}]+ed|slept|spent|sold|made|paid|driven|done|kept|lost|won|given|taken|left|run|flown|caught|drunk|eaten|read|drawn)(?: (?:in|at|on|by|for|with|to|from|per|so far|each|that)(?![\p{L}-]).*)?$/iu;
/** What is measured of what stands before it: "readings". */
const MEASURED = /^\s*(?:readings?|values?|times?|temperatures?|scores?|weights?|dates?|prices?|photos?)[\s,.]*$/i;
/** A question that names all that is noted: "what's sown | where and when". */
const QUESTION =
  /^[\s,;:.!?(-]*(?:(?:see|know|show|track|note|record|i want to know|i need to know) )*(?:who|what|which)(?![\p{L}-])(?!.*\b(?:borrow|lent|loan|lend|owes?|coming)\w*)/iu;
const ASKS =
  /^\s*(?:(?:and|,) )?(?:(?:in|on|at|to|for|since|until|from|by|with|under) )?(?:which|what|when|where|whom|who|how)(?![\p{L}-])/iu;

const ASK_ALONE = /^\s*(?:when|where|how many|how much|how often)[\s,.]*$/i;
const BOTH_DONE =
  /^when (?:i|we|it|they|he|she) [\p{L}]+(?:ed|t|d|n|wn|me|ft) and [\p{L}]+(?:ed|t|d|n|wn|me|ft)(?: (?:it|them))?$/iu;

/** What is said of all that stands in a list. */
const THEY_HAVE =
  /^\s*(?:(?:that|which) )?(?:i|we|they|you|he|she|(?:the|my|our|their|each|every) [\p{L}-]+) (?:has|have|had|own|owns|found|got|needs?|wants?|sold|sells?|made|makes?|uses?|bought|grows?|keeps?)[\s]*$/iu;
const MOVES =
  /^[\s,.;:]*(?:and |then |also |i |we |can |want to )*(?:move|drag|push) (?:the )?[\p{L}]+(?:$| (?:from|through|between|across|to) )/iu;
const STAGED: ReadonlySet<Label> = new Set(["FIELD", "LIST", "OPTION", "ITEM", "WISH", "BEYOND", "SET", "PART", "SAY"]);
const SLASHED: ReadonlySet<Label> = new Set(["FIELD", "OPTION", "WISH"]);

/** Pieces as the records of a prompt are read from them: what is one clause in one piece, and a wish as one. */
export function joinedPieces({ text }: Reading, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  const whole = withWholeWishes(text, wishesBehindOptions(openedRow(pieces, text), text));
  for (const piece of ownChoices(wholeFields(withStates(text, whole), text), text)) {
    const words = text.slice(piece.start, piece.end);
    const last = joined.at(-1);
    const said = last === undefined ? "" : text.slice(last.start, last.end);
    const label = last === undefined ? null : labelOfBoth(last.label, said, piece.label, words);
    if (last !== undefined && label !== null) joined[joined.length - 1] = { start: last.start, end: piece.end, label };
    else joined.push(piece);
  }
  const wordsOf = (piece: Piece | undefined) => (piece === undefined ? "" : text.slice(piece.start, piece.end));
  const parted = openedLists(joined, text)
    .flatMap((piece) => storyApart(piece, text))
    .flatMap((piece, index, all) => fieldApart(piece, all[index + 1], text))
    .flatMap((piece, index, all) => listInHead(piece, all[index + 1], text))
    .flatMap((piece, index, all) => questionApart(piece, all[index + 1], text))
    .flatMap((piece) => partedList(piece, wordsOf(piece)));
  const meant = withPlatforms(withRowMeanings(siblingLists(withListsBehindName(parted, text), text), text), text);
  const kept = withFieldsAtTheirLists(withFieldsOfKept(withoutDeeds(meant, text), text), text);
  return withRowTold(withRowOfLines(kept, text), text).map((piece, index, told) => {
    if (isTotalOfAll(piece, text)) return { ...piece, label: "WISH" };
    if (piece.said !== undefined) return piece;
    const [before, next] = [told[index - 1], told[index + 1]];
    const isTaken = before?.label === "HEAD" && piece.label === "FIELD" && areTaken(wordsOf(before), wordsOf(piece));
    return {
      ...piece,
      label: isTaken ? "LIST" : meantLabel(piece.label, wordsOf(piece), before?.label ?? null, next?.label ?? null),
    };
  });
}

/** "value, photos, total", "weight, category, total weight": what they come to together, where none has a total of its own. */
function isTotalOfAll({ label, start, end }: Piece, text: string): boolean {
  if ((label !== "WISH" && label !== "FIELD") || OF_EACH_LINE.test(text)) return false;
  const [all, noun = "(?:value|price|cost|worth)"] =
    /^\W*total(?: ([\p{L}]+))?\W*$/iu.exec(text.slice(start, end)) ?? [];
  return all !== undefined && new RegExp(`(?<!total )\\b${noun}s?\\b`, "iu").test(text.slice(0, start));
}

/** What makes a total of each line. */
const OF_EACH_LINE =
  /\b(?:quantit(?:y|ies)|qty|hours|rate|tax|vat|subtotal|units?|nights|orders?|invoices?|per|each)\b/i;

/** "a weekly overview for | her teacher" */
const OVERVIEW_FOR = /\b(?:overview|summary|report|chart|graph|totals?|stats|statistics) (?:for|of|to|by|per)\s*$/i;

/** "bus drivers sick | days": what is known by both words. */
function isNamedByBoth(said: string, words: string): boolean {
  const [last = "", next = ""] = [/[\p{L}-]+$/u.exec(said)?.[0], /^\s*[\p{L}-]+\s*$/u.exec(words)?.[0].trim()];
  if (last === "" || next === "" || PARTED.test(words) || domainOfNoun(last.toLowerCase()) !== null) return false;
  const both = `${last} ${next}`.toLowerCase();
  return singularOf(both) !== both && domainOfNoun(both) !== null;
}

/** "budget with totals by category" */
const LIST_WITH =
  /^[\s,;]*(?:and )?(?:an? |the )?([\p{L}-]+(?: [\p{L}-]+)?)(?= with (?:totals?|sums?|averages?)(?![\p{L}]))/iu;

/** "a day by day itinerary": kept for itself, where it is known. */
const BY_DAY =
  /^[\s,;]*(?:(?:and|plus|also) )?an? (?:day[- ]by[- ]day|day[- ]to[- ]day|daily|hourly|rough|detailed) ([\p{L}-]+)[\s.]*$/iu;

/** "need each dog's details | like vet" */
const DETAILS =
  /^.*\b(?:each|every) [\p{L}-]+'s (?:details|information|info|data|particulars)(?= (?:like|such as|with|including) )/iu;

/** "a list of them showing phone | , evenings they can come" */
const SHOWING =
  / (?:showing|stating|giving|listing|noting|recording|saying|including) ((?:[\p{L}-]+ ){0,2}[\p{L}-]+)$/iu;

/** "Instruments belong to a customer" */
const BELONGING =
  /^[\s,;:.]*(?:(?:and|the|each|every) )*(?!(?:and|also|which|that|each|every|who)\b)[\p{L}-]+(?: [\p{L}-]+)?(?= belongs? to (?:an?|one|the) [\p{L}-]+$)/iu;

const HE_NEEDS = /^[\s.;,!]*(?:he|she|they|we|i) (?:needs?|wants?|would like|'d like) (?=(?:the |an? )?[\p{L}-]+$)/iu;

/** "he needs maker | , scale | , number": the head asks, and has the first field. */
function fieldApart(piece: Piece, next: Piece | undefined, text: string): Piece[] {
  const head = text.slice(piece.start, piece.end);
  // "My uncle collects tin toys | . he needs maker"
  const asked = piece.label === "FIELD" ? (HE_NEEDS.exec(head)?.[0].length ?? 0) : 0;
  if (asked > 0) return [{ ...piece, start: piece.start + asked }];
  const isListed =
    next?.label === "FIELD" && /^\s*,(?! (?:with|and with|including) )/i.test(text.slice(next.start, next.end));
  const before = text.slice(0, piece.start);
  // "I take notes on every chimney. Which roof it's on, …"
  if (
    piece.label === "HEAD" &&
    isListed &&
    isQuestion(head.replace(/^[\s,;:.!?-]+/, "")) &&
    recordsTold(before) !== null
  )
    return [{ ...piece, label: "FIELD" }];
  // "I buy and sell old cameras. make, model, serial"
  if (
    piece.label === "HEAD" &&
    isListed &&
    /^[\s.!:;-]*[\p{Ll}]+(?: [\p{Ll}]+)?$/u.test(head) &&
    dealtWith(before) !== null
  )
    return [{ ...piece, label: "FIELD" }];
  const field =
    piece.label === "HEAD" && isListed
      ? (SHOWING.exec(head)?.[1] ?? firstNeeded(head) ?? fieldInHead(head, before))
      : null;
  if (field === null) return [piece];
  const cut = piece.start + head.lastIndexOf(field);
  return [
    { ...piece, end: cut },
    { ...piece, start: cut, label: "FIELD" },
  ];
}

/** "requested by | and status" */
const WITH_NEXT =
  /^[\s,]*[\p{L}]+ (?:by|on|at|from|to)(?= and (?:status|notes?|date|price|rating|photo|category|condition)[\s,.]*$)/iu;

/** A list and what is wished of it are two, where the list is known: "budget with totals by category". */
function partedList(piece: Piece, words: string): Piece[] {
  const first = piece.label === "FIELD" ? (WITH_NEXT.exec(words)?.[0].length ?? 0) : 0;
  if (first > 0)
    return [
      { ...piece, end: piece.start + first },
      { ...piece, start: piece.start + first },
    ];
  const details = piece.label === "HEAD" ? (DETAILS.exec(words)?.[0].length ?? 0) : 0;
  if (details > 0)
    return [
      { ...piece, end: piece.start + details },
      { ...piece, start: piece.start + details, label: "FIELD" },
    ];
  const owned = piece.label === "LIST" ? (BELONGING.exec(words)?.[0].length ?? 0) : 0;
  if (owned > 0)
    return [
      { ...piece, end: piece.start + owned },
      { ...piece, start: piece.start + owned + 1, label: "FIELD" },
    ];
  const planned = piece.label === "WISH" ? BY_DAY.exec(words)?.[1]?.toLowerCase() : undefined;
  if (planned !== undefined && domainOfNoun(planned) !== null) return [{ ...piece, label: "LIST" }];
  const [list = "", noun = ""] = piece.label === "WISH" ? (LIST_WITH.exec(words) ?? []) : [];
  const known = list === "" ? null : domainOfNoun(noun.toLowerCase());
  if (known === null || known.words.length !== noun.length) return [piece];
  const end = piece.start + list.length;
  return [
    { ...piece, end, label: "LIST" },
    { ...piece, start: end },
  ];
}

/** What two pieces are together; null where they are two. */
function labelOfBoth(before: Label, said: string, label: Label, words: string): Label | null {
  // "move jobs | from "waiting" | to "ready"", to the end of its sentence
  if (MOVES.test(said) && !/[.!?;]\s*$/.test(said) && !/^\s*[.!?;]/.test(words) && STAGED.has(label)) return "WISH";
  if (ENDED.test(said) || /^\s*[,;:.]/.test(words)) return null;
  // "Three | of us share a flat"
  if (before === "HEAD" && label === "ABOUT" && /^\s*\d+\s*$/.test(said)) return "ABOUT";
  if (OVERVIEW_FOR.test(said) && SLASHED.has(label)) return "WISH";
  const isOpen = before === "FIELD" || before === "LIST";
  // "loot | the party has"
  if (before === "LIST" && label === "FIELD" && THEY_HAVE.test(words)) return "LIST";
  // "photos before | and after"
  if (before === "LIST" && label === "FIELD" && /\sbefore$/i.test(said) && /^\s*(?:and|\/) ?after[\s,.]*$/i.test(words))
    return "LIST";
  // "flash / redpoint / project": of one choice.
  if (before === "FIELD" && (said.endsWith("/") || words.trimStart().startsWith("/")) && SLASHED.has(label))
    return "FIELD";
  // "weekly group | runs", "wine | cellar"
  if (isOpen && label === "LIST" && before === "FIELD" && !PARTED.test(words)) return "LIST";
  if (
    before === "OPTION" &&
    label === "OPTION" &&
    !/^\s*(?:[/|(+&–—-]|(?:or|and|then|to|->|→)(?![\p{L}]))/iu.test(words)
  )
    return /[/|(]\s*$/.test(said) ? null : "OPTION";
  const isPart = IF_THEY.test(said) && (!PARTED.test(words) || /^\s*an? /i.test(words));
  if (before === "FIELD" && (label === "FIELD" || label === "WISH") && isPart) return "FIELD";
  // "when | it runs out"
  if (
    before === "FIELD" &&
    label === "WISH" &&
    /(?:^|\s)(?:when|what|where|who|how)$/i.test(said) &&
    /^\s*(?:it|they|he|she|i|we) /i.test(words)
  )
    return "FIELD";
  // "poems I know | by heart"
  if (before === "HEAD" && label === "FIELD" && /^\s*by (?:heart|hand|ear|myself|ourselves)[\s,.]*$/i.test(words))
    return "HEAD";
  // "cash or | by card"
  if (before === "FIELD" && /\sor\s*$/i.test(said) && SLASHED.has(label)) return "FIELD";
  // "morning and evening | readings"
  if (before === "FIELD" && label === "WISH" && MEASURED.test(words)) return "FIELD";
  // "who signed | the form", "what I've put | away so far"
  if (before === "FIELD" && ASKS_VERB.test(said) && OBJECT.test(words)) return "FIELD";
  // "photo of test | tile"
  if (
    before === "FIELD" &&
    label === "WISH" &&
    / of (?:the )?[\p{L}]+$/iu.test(said) &&
    /^\s*[\p{L}]+[\s,.]*$/u.test(words)
  )
    return "FIELD";
  if (label !== "FIELD") return null;
  if (before === "HEAD") {
    // "the schools I | worked at"
    if (
      /\s(?:i|we|they|that|which|who|i've|we've|(?:i|we|they) have)$/i.test(said) &&
      !PARTED.test(words) &&
      !CLAUSE.test(words)
    )
      return "HEAD";
    if (isNamedByBoth(said, words)) return "HEAD";
    const isDebt = /\bowes? (?:me|us)$/i.test(said) && !PARTED.test(words);
    return isDebt || (QUESTION.test(said) && ASKS.test(words)) ? "HEAD" : null;
  }
  if (isOpen && OPEN_CLAUSE.test(said)) return "FIELD";
  if (before !== "FIELD") return null;
  if (LEAD_ALONE.test(said) || (COUNTED.test(said) && DONE.test(words))) return "FIELD";
  // "next visit | when", "birth | and death dates | and places", "when I bought | and sold it"
  if (ASK_ALONE.test(words)) return "FIELD";
  const both = plainPiece(`${said.trimEnd()} ${words.trimStart()}`);
  if (/^\s*(?:and|&|till?|until|to) /i.test(words) && (bothOfOneNoun(both) ?? spanIn(both)) !== null) return "FIELD";
  if (BOTH_DONE.test(both)) return "FIELD";
  if (!CLAUSE.test(said)) return null;
  return (ASKS.test(words) ? /^\s*and /.test(words) : PARTED.test(words)) ? null : "FIELD";
}
