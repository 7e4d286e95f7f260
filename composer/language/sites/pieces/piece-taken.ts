import { isClosedWord } from "../../closed-words.ts";
import { type Reading, type Span, touches } from "../../recognizer.ts";
import { singularOf } from "../../words.ts";
import type { OwnSection } from "../read/read-asked.ts";
import { coreOf, mainWords } from "./piece-heading.ts";
import type { Part } from "./piece-parts.ts";

/** Nothing of what the part is called is left to read. */
export function isTaken(reading: Reading, { piece, text }: Part, taken: readonly Span[]): boolean {
  if (!touches(taken, piece)) return false;
  const core = coreOf(text);
  const main = mainWords(core);
  const start = piece.start + Math.max(text.indexOf(core), 0);
  return reading.words
    .filter((word) => word.start >= start && word.end <= start + main.length)
    .every(
      (word) =>
        isClosedWord(word.text) ||
        /^(?:links?|listen|watch|follow|big|large|placeholders?|embeds?|sections?)$/.test(word.text) ||
        touches(taken, word),
    );
}

/** "rooms, difficulty": what each thing of the list before has anyway is no section of its own. */
export function isOfLast({ own }: { own: readonly OwnSection[] }, { text, fields, items, says }: Part): boolean {
  const list = own.at(-1)?.list;
  if (list === undefined || fields.length + items.length + says.length > 0) return false;
  const words = coreOf(text).toLowerCase();
  return list.fields.some(({ label }) =>
    [label.toLowerCase(), singularOf(label.toLowerCase())].includes(singularOf(words)),
  );
}
