import type { Entity } from "@lathe/protocol/app/entity";
import { freshFieldId } from "../../generate/names.ts";
import { beyondFields } from "../gaps/beyond.ts";
import { locateWords } from "../claims.ts";
import { isFunctionWord } from "../closed-words.ts";
import { makeField } from "../field-kinds.ts";
import { findField, readFieldPhrase } from "../field-phrase.ts";
import { type Reading, type Recognized, type Span, unclaimedText } from "../recognizer.ts";
import { splitList } from "../split-list.ts";

const LISTED = /(?:^|\s)(?:with|having|including|has|have)\s*:?\s+(\S.*)$|:\s+(\S.*)$/i;
const MAX_FIELDS = 26;

/** Of a quiz and cards as a whole, and nothing that each question has. */
const OF_LEARNING =
  /\b(?:progress|statistics|stats|streaks?|accuracy|leader ?boards?|high ?scores?|modes?|timers?|levels)\b/i;

/**
 * Fields that are listed for the records of a tool or a site: "flash cards about birds with a question, an answer and a
 * habitat". Null where none are.
 */
export function extendPart(
  reading: Reading,
  found: readonly Recognized[],
): { found: Recognized[]; spans: Span[] } | null {
  const [sentence] = reading.sentences;
  const at = found.findIndex(({ part }) => (part.entities ?? []).length > 0);
  const [entity] = found[at]?.part.entities ?? [];
  // Of a site what is listed are sections.
  if (sentence === undefined || entity === undefined || found.some(({ part }) => part.layout === "site")) return null;
  const text = unclaimedText(reading)
    .slice(sentence.start, sentence.end)
    .replace(/[\s.!?]+$/, "");
  const list = LISTED.exec(text.replace(/\s+/g, " "));
  const items = splitList((list?.[1] ?? list?.[2] ?? "").replace(/(?:\s*,)+/g, ","));
  const spans: Span[] = [];
  let extended: Entity = entity;
  const isLearned = (found[at]?.part.blocks ?? []).some(({ type }) => type === "quiz" || type === "flashcards");
  for (const item of items) {
    const words = item.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.every(isFunctionWord) || (isLearned && OF_LEARNING.test(item))) continue;
    const phrase = readFieldPhrase(item, null);
    if (phrase === null || beyondFields(phrase.label, item) !== null || extended.fields.length >= MAX_FIELDS) continue;
    spans.push(...locateWords(reading, item, sentence));
    if (findField(phrase.label, extended.fields) !== null) continue;
    const id = freshFieldId(
      phrase.label,
      extended.fields.map((field) => field.id),
    );
    extended = { ...extended, fields: [...extended.fields, makeField(phrase.label, phrase.kind, phrase.required, id)] };
  }
  if (spans.length === 0) return null;
  const parts = found.map((each, index) =>
    index === at
      ? { ...each, part: { ...each.part, entities: [extended, ...(each.part.entities ?? []).slice(1)] } }
      : each,
  );
  return { found: parts, spans };
}
