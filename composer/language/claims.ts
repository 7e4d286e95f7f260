import type { Reading, Recognized, Span } from "./recognizer.ts";
import { touches } from "./recognizer.ts";

/** The reading once these words are understood. */
export function claim(reading: Reading, spans: readonly Span[]): Reading {
  return spans.length === 0 ? reading : { ...reading, claimed: [...reading.claimed, ...spans] };
}

export function spansOf(found: readonly Pick<Recognized, "spans">[]): Span[] {
  return found.flatMap(({ spans }) => spans);
}

/** Where the words of a phrase stand, one after the other, in a part of the text; words that are not there are passed over. */
export function locateWords(reading: Reading, phrase: string, within: Span): Span[] {
  const wanted = phrase.toLowerCase().match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
  const words = reading.words.filter(
    (word) => word.start >= within.start && word.end <= within.end && !touches(reading.claimed, word),
  );
  const spans: Span[] = [];
  let from = 0;
  for (const text of wanted) {
    const at = words.findIndex((word, index) => index >= from && word.text === text);
    const word = words[at];
    if (word === undefined) continue;
    spans.push({ start: word.start, end: word.end });
    from = at + 1;
  }
  return spans;
}
