import { placedBlocks } from "./find-place.ts";
import { act, already, type Reader } from "./reader.ts";
import { readViews, recordsBlock } from "./read-views.ts";

const PROGRESS =
  /^(?:(?:show|see|track|display|let me see)(?: me)? )(?:my |the |our )?progress(?: (?:over time|(?:per|by|of|for|in|with|on) (?:each |every |the |my )?\p{L}+))?$/iu;

/** "show my progress", of what is noted day by day: how its main number goes. */
export const readProgress: Reader = (clause) => {
  const { entity, app } = clause;
  const isLearned = placedBlocks(app).some(({ block }) => block.type === "flashcards");
  if (isLearned && PROGRESS.test(clause.text)) return act(() => already("The cards show how many are known already."));
  if (entity === null || !PROGRESS.test(clause.text) || recordsBlock(app, entity.id) === null) return null;
  if (!entity.fields.some(({ type }) => type === "date")) return null;
  const numbers = entity.fields.flatMap((field) => (field.type === "number" ? [field] : []));
  const number =
    numbers.find(({ label }) => /\b(?:weight|distance|score|time|pages|minutes)\b/i.test(label)) ?? numbers[0];
  if (number === undefined) return null;
  const text = `line chart of ${number.label.toLowerCase()} over time`;
  return readViews({ ...clause, text, digits: text });
};
