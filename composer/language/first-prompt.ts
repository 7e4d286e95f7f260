import type { AppSpecification } from "@lathe/protocol/app-specification";
import { findBeyond, mayBeRecords, otherAppWords, PLAINLY_BEYOND } from "./beyond.ts";
import { claim, locateWords, spansOf } from "./claims.ts";
import { plainClause, splitClauses } from "./clauses.ts";
import { isClosedWord } from "./closed-words.ts";
import { combineParts } from "./combine-parts.ts";
import type { Domain } from "./domain.ts";
import { findCurrency, inCurrency } from "./currency.ts";
import { findGaps } from "./find-gaps.ts";
import { findMentions } from "./find-mentions.ts";
import { findLook } from "./look.ts";
import { findName } from "./name.ts";
import { readText } from "./read-text.ts";
import { findAll, type Reading, type Recognized, type Span, touches, unclaimedText } from "./recognizer.ts";
import { RECOGNIZERS } from "./recognizers.ts";
import { BACKGROUND } from "./records/find-noun.ts";
import { extendPart } from "./records/extend-part.ts";
import { readPlan } from "./records/plans.ts";
import { findListedFields, speaksOfRecords } from "./records/listed-fields.ts";
import { readRecords } from "./records/read-records.ts";
import { TOOLS } from "./tools/tools.ts";
import { likelyWord } from "./spelling.ts";
import { VOCABULARY } from "./vocabulary.ts";

export interface FirstRead {
  app: AppSpecification;
  /** Of the first records. */
  domain: Domain | null;
  /** What the app keeps, in the person's words; null when it keeps no records of its own. */
  noun: string | null;
  /** Words that were taken as others. */
  corrections: [string, string][];
  /** Parts that were understood and cannot be done. */
  undone: { words: string; answer: string | null; isNote?: true }[];
  /** Parts that were not understood, in the person's words. */
  gaps: string[];
  /** Clauses behind the description of the app that may change it: "make the title bigger". */
  rest: string[];
}

/** Why no app came of a prompt. `other`: the words for something that cannot be made. */
export type NoApp =
  | { reason: "other"; words: string }
  | { reason: "unknown" }
  | { reason: "no-fields"; noun: string }
  /** It was understood, and is not possible. */
  | { reason: "undone"; words: string; answer: string };

/** Reads a description of a new app. Slips are put right where more is understood by it. */
export function readFirstPrompt(prompt: string): FirstRead | NoApp {
  const read = readOnce(prompt);
  const corrected = correctSlips(prompt, read);
  if (corrected === null) return read;
  const again = readOnce(corrected.text);
  if ("reason" in again || !isBetter(again, read)) return read;
  return {
    ...again,
    corrections: [...corrected.corrections.filter(([, word]) => !isClosedWord(word)), ...again.corrections],
  };
}

function readOnce(prompt: string): FirstRead | NoApp {
  const start = readText(prompt);
  const name = findName(start);
  const named = name === null ? start : claim(start, [name.span]);
  const look = findLook(named);
  const pages = findPages(named);
  const background = BACKGROUND.exec(named.text)?.[0].length ?? 0;
  const frames = findAll(named, NOTED_ON).map(({ span }) => span);
  let reading = claim(named, [
    ...frames,
    ...look.spans,
    ...pages.map(({ span }) => span),
    { start: 0, end: background },
  ]);

  // An app that is told by its parts is of records, whatever its occasion could be a site for.
  const plan = LIST_OF_ONE.test(reading.text) && speaksOfRecords(reading.text) ? null : readPlan(reading);
  const found: Recognized[] = [];
  const isRecords = speaksOfRecords(reading.text);
  const listed = findListedFields(reading);
  for (const recognize of plan === null ? RECOGNIZERS : TOOLS) {
    const all = recognize(claim(reading, [...(plan?.sentences ?? []), ...listed]));
    const recognized = isRecords && all.some(isOfNoRecords) ? [] : all;
    found.push(...recognized);
    reading = claim(reading, spansOf(recognized));
  }
  const beyond = findPlainlyBeyond(claim(reading, [...(plan?.spans ?? []), ...listed]));
  reading = claim(reading, spansOf(beyond));
  const other = found.length > 0 || plan !== null ? null : otherAppWords(headOf(reading));
  if (other !== null && !isRecords && !(mayBeRecords(other) && listsFields(reading)))
    return { reason: "other", words: other };

  const currency = findCurrency(named);
  const records = readRecords(
    claim(
      reading,
      found.flatMap(({ part }) => part.closed ?? []),
    ),
    name?.name ?? null,
    found.length === 0,
    plan,
  );
  const extended = records.found.length > 0 ? null : extendPart(claim(reading, reading.negated), found);
  const parts = [...(extended?.found ?? found), ...records.found];
  const combined = combineParts(parts, {
    name: name?.name ?? null,
    theme: look.theme,
    pages: pages.length === 0 ? null : !/\b(?:one|single|1)\b/i.test(pages[0]?.text ?? ""),
  });
  const app = combined === null || currency === null ? combined : inCurrency(combined, currency.code);
  const [undone] = found.flatMap(({ part }) => part.undone ?? []);
  if (app === null && undone !== undefined) return { reason: "undone", ...undone };
  if (app === null)
    return records.vague === null ? { reason: "unknown" } : { reason: "no-fields", noun: records.vague };

  reading = claim(reading, [
    ...spansOf(records.found),
    ...(extended?.spans ?? []),
    ...reading.negated,
    ...(currency?.spans ?? []),
  ]);
  const rest = findRest(reading);
  reading = claim(reading, spansOf(rest));
  return {
    app,
    domain: records.domain,
    noun: records.noun,
    corrections: records.corrections,
    undone: [
      ...beyond.map(({ words, answer }) => ({ words, answer })),
      ...look.undone,
      ...found.flatMap(({ part }) => part.undone ?? []),
      ...records.undone,
    ],
    gaps: findGaps(reading, findMentions(reading, app)),
    rest: rest.map(({ clause }) => clause),
  };
}

/** A site, or only a name: what lists its fields is neither. */
function isOfNoRecords({ part }: Recognized): boolean {
  const isNotebook = (part.blocks ?? []).some(({ type }) => type === "notes");
  return (
    isNotebook || part.layout === "site" || ((part.entities ?? []).length === 0 && (part.blocks ?? []).length === 0)
  );
}

/** "inventory for a bike workshop: parts with sku, supplier": one sort of records with its fields, and no plan. */
const LIST_OF_ONE = /^[^:,.]*\b(?:inventory|register|stock|database|catalogue)\b[^:,.]*: [\p{L}-]+s with [^:]+$/iu;

/** "I'd like to keep notes on each lesson": a wish for records, and for no notebook. */
const NOTED_ON = /\b(?:keep|keeping|make|take) (?:some )?notes (?:on|of|about|for) (?=(?:each|every) )/g;

function findPlainlyBeyond(reading: Reading): { words: string; answer: string; spans: Span[] }[] {
  return findAll(reading, PLAINLY_BEYOND).flatMap(({ text, span }) => {
    const answer = findBeyond(text)?.answer;
    return answer === undefined ? [] : [{ words: text.trim(), answer, spans: [span] }];
  });
}

/** "old maps with year, scale and condition" */
function listsFields(reading: Reading): boolean {
  return /(?:\s(?:with|has|have|including)|:) [^.;]*(?:,| and )/i.test(unclaimedText(reading));
}

/** The first sentence as far as nobody claimed it, up to its list. */
function headOf(reading: Reading): string {
  const first = reading.sentences[0];
  const text = first === undefined ? "" : unclaimedText(reading).slice(first.start, first.end);
  return plainClause(text.split(/\s(?:with|that has|including|where)\s|:/i)[0] ?? "");
}

const PAGES =
  /\b(?:(?:in|on|with|as|using|and|behind|each (?:in|on)) (?:(?:its|their) own |separate |several |multiple |different |two |\d+ |an? )?(?:tabs?|pages?)(?: for each| navigation)?|tabbed|(?:all )?on (?:one|a single|the same|1) page|single[- ]page|one[- ]page)\b/g;

/** Whether pages were asked for, or one only. */
function findPages(reading: Reading): { span: { start: number; end: number }; text: string }[] {
  return findAll(reading, PAGES).filter(({ text }) =>
    /tab|own|separate|several|multiple|different|\d|one|single|same/i.test(text),
  );
}

/** Clauses of later sentences of which nothing was understood. */
function findRest(reading: Reading): { clause: string; spans: Span[] }[] {
  return reading.sentences.slice(1).flatMap((sentence) =>
    splitClauses(reading.text.slice(sentence.start, sentence.end)).flatMap((clause) => {
      const words = locateWords({ ...reading, claimed: [] }, clause, sentence);
      const content = words.filter(({ start, end }) => !isClosedWord(reading.text.slice(start, end).toLowerCase()));
      const isOpen = content.length > 0 && !words.some((word) => touches(reading.claimed, word));
      return isOpen ? [{ clause, spans: words }] : [];
    }),
  );
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
      : [...read.gaps, ...read.rest, ...(read.domain === null ? [read.noun ?? ""] : [])].flatMap(
          (words) => words.toLowerCase().match(/\p{L}+/gu) ?? [],
        );
  const corrections: [string, string][] = [];
  const text = prompt.replace(/\p{L}{4,}/gu, (word, at: number) => {
    if (!open.includes(word.toLowerCase()) || touches(reading.quoted, { start: at, end: at + 1 })) return word;
    const likely = likelyWord(word, VOCABULARY);
    if (likely === null) return word;
    corrections.push([word, likely]);
    return likely;
  });
  return corrections.length === 0 ? null : { text, corrections };
}

function isBetter(again: FirstRead, before: FirstRead | NoApp): boolean {
  if ("reason" in before) return again.domain !== null || again.noun === null;
  if (before.domain === null && before.noun !== null) return again.domain !== null || size(again) < size(before);
  return size(again) < size(before);
}

function size({ gaps, rest }: FirstRead): number {
  return [...gaps, ...rest]
    .join(" ")
    .split(/\s+/)
    .filter((word) => word !== "").length;
}
