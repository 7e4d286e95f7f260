import { domainOfNoun } from "../domains/find-domain.ts";
import type { Reading, Span } from "../recognizer.ts";
import { splitPieces } from "./split-pieces.ts";

/** Records that people keep by this name: "recipes". */
export function isRecords(words: string): boolean {
  const [noun = ""] = words.split(/ (?:of|from|by|for|in) /);
  return /s$/i.test(noun) && !noun.includes(" ") && KEPT_ON_SITES.test(noun) && domainOfNoun(noun) !== null;
}

/** Of other things a site has a section that is read: who wants to keep them there says so. */
const KEPT_ON_SITES = /^recipes$/i;

/** What is no list of things to keep, whatever it could be called in another app. */
export function notRecords(reading: Reading, head: number, fields: readonly Span[]): Span[] {
  const pieces = reading.sentences.flatMap((sentence) => splitPieces(reading.text, sentence));
  return pieces.filter(({ start, end, text }) => {
    if (start < head) return !KEEPING.test(text);
    const words = text.trim().replace(/^(?:(?:an?|the|our|my|some|posts?|pages?|with) )+/i, "");
    return (
      !KEEPING.test(text) && !isRecords(words) && !fields.some((field) => field.start <= end + 6 && start <= field.end)
    );
  });
}

const KEEPING =
  /\b(?:lists?|tables?|register|directory|track\w*|logs?|logging|inventory|database|manag\w+|keep\w*|record\w*|collect\w*|catalogue|board|calendar|library of|where (?:i|we) (?:can )?(?:add|enter|see))\b/i;
