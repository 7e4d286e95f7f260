import type { AppSpecification } from "@lathe/protocol/app-specification";
import { type Reading, type Span, touches, type Word } from "./recognizer.ts";
import { singularOf } from "./words.ts";

/**
 * Where what the app has is spoken of: its records, "a delete button for each book", its fields and their options, its
 * views. Such words are no gap by themselves. Behind a word that asks for something to be done with them, "group by
 * author", they are part of that wish.
 */
export function findMentions(reading: Reading, app: AppSpecification): Span[] {
  const known = new Set(app.entities.flatMap(({ singular, plural }) => stemsOf(`${singular} ${plural}`)));
  const told = new Set([
    ...app.entities.flatMap(({ fields }) =>
      fields.flatMap((field) => [
        ...stemsOf(field.label),
        ...(field.type === "choice" || field.type === "tags" ? field.options.flatMap(stemsOf) : []),
        ...(WORDS_OF_TYPE[field.type] ?? []),
      ]),
    ),
    ...app.pages.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.type === "records" ? block.views.flatMap(({ type }) => WORDS_OF_VIEW[type] ?? []) : [],
      ),
    ),
  ]);
  return reading.words.filter((word, index) => {
    const stem = stemOf(word.text);
    return known.has(stem) || (told.has(stem) && !isWished(reading, index));
  });
}

const WORDS_OF_TYPE: Readonly<Record<string, readonly string[]>> = {
  checkbox: ["tick", "checkbox", "tickbox"],
  rating: ["star", "rat", "scal"],
  image: ["photo", "pictur", "imag"],
  choice: ["dropdown"],
  tags: ["tag"],
};

const WORDS_OF_VIEW: Readonly<Record<string, readonly string[]>> = {
  table: ["tabl"],
  cards: ["card"],
  sections: ["section"],
  board: ["board", "kanban", "column"],
  calendar: ["calendar"],
  timetable: ["timetabl", "schedul"],
  gallery: ["gallery"],
  chart: ["chart", "graph"],
};

const WISHES =
  /^(?:group\w*|sort\w*|order\w*|filter\w*|totals?|average|sum|count|compar\w*|chart|graph|plot|remind\w*|reminders?|highest|lowest|most|least|only|hide|calculat\w*|automatic\w*|split|convert|per|by|between|versus|alert|notif\w*|email|text|send|print|scan|import|export|sync|share)$/i;

/** Whether one of the words before it, of the same phrase and not understood, asks for something to be done. */
function isWished(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  if (word === undefined) return false;
  return reading.words
    .slice(Math.max(0, index - 3), index)
    .some(
      (before: Word) =>
        WISHES.test(before.text) &&
        !touches(reading.claimed, before) &&
        !/[.!?;:\n,"()]/.test(reading.text.slice(before.end, word.start)),
    );
}

function stemsOf(words: string): string[] {
  return (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 2).map(stemOf);
}

/** "watered", "watering" and "waters" are one. */
function stemOf(word: string): string {
  const single = singularOf(word.toLowerCase().replace(/'s$/, ""));
  const stem = single.replace(/(?:ing|ed|e|s)$/, "");
  return stem.length < 3 ? single : stem;
}
