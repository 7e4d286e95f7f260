import { isClosedWord, isFunctionWord } from "./closed-words.ts";
import { findFillers } from "./english.ts";
import type { Reading, Span, Word } from "./recognizer.ts";
import { touches } from "./recognizer.ts";

/**
 * The parts of a prompt that nobody understood, in the person's words: phrases, in their order. `mentions` are words that
 * say nothing new by themselves, and belong to the phrase that they stand in.
 */
export function findGaps(reading: Reading, mentions: readonly Span[]): string[] {
  const open = reading.words.filter(
    (word) => !touches(reading.claimed, word) && !touches(mentions, word) && !isClosedWord(word.text),
  );
  if (open.length === 0) return [];
  const fillers = findFillers(reading.text);
  const words = open.filter((word) => !fillers.has(word.text) && !isAudience(reading, word));
  const gaps: { start: number; end: number }[] = [];
  for (const word of words) {
    const last = gaps.at(-1);
    const between = last === undefined ? null : reading.text.slice(last.end, word.start);
    const joins =
      last !== undefined && between !== null && isInOnePhrase(reading, last.end, word.start, between, mentions);
    if (joins) last.end = word.end;
    else gaps.push({ start: word.start, end: word.end });
  }
  return gaps.map(({ start, end }) =>
    reading.text.slice(withFront(reading, start), withMentions(reading, end, mentions)).replace(/\s+/g, " "),
  );
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
