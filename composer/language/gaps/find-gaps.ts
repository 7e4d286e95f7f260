import { findBeyond } from "./beyond.ts";
import { isClosedWord, isFunctionWord } from "../closed-words.ts";
import { findAsides } from "./find-asides.ts";
import { findFillers } from "../english.ts";
import type { Reading, Span, Word } from "../recognizer.ts";
import { touches } from "../recognizer.ts";

/** What nobody understood of a prompt. */
export interface Unread {
  /** What was asked for, in the person's words: phrases, in their order. */
  gaps: string[];
  /** Words by which nothing was asked. */
  asides: string[];
}

/**
 * The parts of a prompt that nobody understood. `mentions` are words that say nothing new by themselves, and belong to the
 * phrase that they stand in.
 */
export function findGaps(reading: Reading, mentions: readonly Span[]): Unread {
  const open = reading.words.filter(
    (word) => !touches(reading.claimed, word) && !touches(mentions, word) && !isClosedWord(word.text),
  );
  if (open.length === 0) return { gaps: [], asides: [] };
  const fillers = findFillers(reading.text);
  const unread = open.filter((word) => !fillers.has(word.text) && !isAudience(reading, word));
  const told = findAsides(reading);
  const isAside = (word: Word) => touches(told, word) || isModifier(reading, word, mentions);
  const words = unread.filter((word) => !isAside(word));
  const gaps: { start: number; end: number }[] = [];
  for (const word of words) {
    const last = gaps.at(-1);
    const between = last === undefined ? null : reading.text.slice(last.end, word.start);
    const joins =
      last !== undefined && between !== null && isInOnePhrase(reading, last.end, word.start, between, mentions);
    if (joins) last.end = word.end;
    else gaps.push({ start: word.start, end: word.end });
  }
  return {
    gaps: [...new Set(gaps.map((gap) => phraseAround(reading, gap, mentions)))],
    asides: unread.filter(isAside).map(({ text }) => text),
  };
}

/** The whole of what stands between commas and conjunctions where nothing of it was understood, else the words themselves. */
function phraseAround(reading: Reading, { start, end }: Span, mentions: readonly Span[]): string {
  const before = reading.text.slice(0, start);
  const from = Math.max(0, ...[...before.matchAll(BREAKS)].map((found) => found.index + found[0].length));
  const to = end + (BREAK.exec(reading.text.slice(end))?.index ?? reading.text.length - end);
  const inside = reading.words.filter((word) => word.start >= from && word.end <= to);
  // A few words are one thing, "raffle prizes", wherever half of it was used.
  const isWhole = (from > 0 && inside.length <= 4) || !inside.some((word) => touches(reading.claimed, word));
  const words = isWhole
    ? reading.text.slice(from, to).replace(LEADS, "")
    : reading.text.slice(withFront(reading, start), withMentions(reading, end, mentions));
  return words.trim().replace(/\s+/g, " ");
}

const BREAK = /[.!?](?=\s|$)|[;:\n,"()]|\s(?:and|with|plus|but|including)\s/iu;
const BREAKS = new RegExp(BREAK.source, "giu");
const LEADS =
  /^(?:\s|(?:also|and|then|but|please|i|we|it|they|you|that|the app|want|need|would|should|could|can|like|love|'d|i'd|we'd|also|be able|to|let me|let us|a way|show me|it'd|if|maybe|just|have|has|a|an|the|some|in|of|on|at|my|our)(?![\p{L}'-]))+/iu;

/** "dog grooming salon": before what the app is, and no item of a list. */
function isModifier(reading: Reading, word: Word, mentions: readonly Span[]): boolean {
  const first = reading.sentences[0];
  // "multiplayer chess" asks for what cannot be.
  if (first === undefined || word.start >= first.end || findBeyond(word.text) !== null) return false;
  const before = reading.text.slice(first.start, word.start);
  if (/[:,]|\b(?:with|including|where|that|which|and)\b/i.test(before)) return false;
  const at = reading.words.indexOf(word);
  // All that follows up to what is known.
  for (const next of reading.words.slice(at + 1, at + 4)) {
    if (/[.!?;:\n,"()]/.test(reading.text.slice(word.end, next.start)) || isFunctionWord(next.text)) return false;
    if (touches(reading.claimed, next) || touches(mentions, next) || isClosedWord(next.text)) return true;
  }
  return false;
}

const PEOPLE =
  /^(?:daughters?|sons?|kids?|children|child|wife|husband|partner|spouse|girlfriend|boyfriend|mum|mom|mother|dad|father|grandma|grandpa|grandmother|grandfather|sister|brother|friends?|neighbou?rs?|colleagues?|classmates|flatmates?|roommates?|team|boss|family|band|choir|club|office|company|class|students|pupils)$/;

/** "my daughter": for whom it is, and nothing to build. */
function isAudience(reading: Reading, word: Word): boolean {
  return (
    PEOPLE.test(word.text) &&
    /\b(?:my|our|for|between|among|of)(?: (?:my|our|the|little|young|whole))* $/i.test(
      reading.text.slice(0, word.start),
    )
  );
}

/** "that recommends new books": what the phrase is about belongs to it, a few words on. */
function withMentions(reading: Reading, end: number, mentions: readonly Span[]): number {
  let last = end;
  for (const word of reading.words.filter(({ start }) => start >= end).slice(0, 4)) {
    if (/[.!?;:\n,"()]/.test(reading.text.slice(last, word.start)) || touches(reading.claimed, word)) return end;
    if (touches(mentions, word)) return word.end;
    if (!isClosedWord(word.text)) return end;
    last = word.end;
  }
  return end;
}

/** Between them stand only words of grammar and of what the app has, and no comma. */
function isInOnePhrase(
  reading: Reading,
  start: number,
  end: number,
  between: string,
  mentions: readonly Span[],
): boolean {
  if (/[.!?;:\n,"()]/.test(between)) return false;
  const words = reading.words.filter((word) => word.start >= start && word.end <= end);
  return (
    words.length <= 3 &&
    words.every((word) => !touches(reading.claimed, word) && (isClosedWord(word.text) || touches(mentions, word)))
  );
}

const FRONT = /^(?:that|to|for|with|who|which|when|by|from|not|can|send|sends|every|on|in|per|of|at)$/;

/** A phrase is easier to recognize with the preposition or the verb before it: "to water the roses", "that recommends". */
function withFront(reading: Reading, start: number): number {
  let front = start;
  for (let steps = 0; steps < 2; steps += 1) {
    const before = reading.words.findLast((word) => word.end <= front);
    if (
      before === undefined ||
      touches(reading.claimed, before) ||
      !/^\s+$/.test(reading.text.slice(before.end, front))
    )
      break;
    if (
      !FRONT.test(before.text) &&
      !(isFunctionWord(before.text) && steps === 0 && /^(?:the|my|our|their|a|an)$/.test(before.text))
    )
      break;
    front = before.start;
  }
  const first = reading.words.find((word) => word.start === front);
  // An article alone in front of it says nothing.
  return first !== undefined && /^(?:a|an|the|with|in|of|on|at|my|our)$/.test(first.text)
    ? nextStart(reading, first, start)
    : front;
}

function nextStart(reading: Reading, first: Word, start: number): number {
  return Math.min(start, reading.words.find((word) => word.start >= first.end)?.start ?? start);
}
