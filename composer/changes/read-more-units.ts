import { placedBlocks } from "./find-place.ts";
import { readBlockAddition } from "./read-blocks.ts";
import type { Reader } from "./reader.ts";

const UNITS =
  /^(?:add|include|put in|with|also) (?:the )?(currenc(?:y|ies)|areas?|speeds?|times?|data|energy|pressure|lengths?|weights?|temperatures?|volumes?)(?: units?| conversion| too)*$/i;

/** "add area", where units are converted: one converter more. */
export const readMoreUnits: Reader = (clause) => {
  const unit = UNITS.exec(clause.text)?.[1]?.toLowerCase();
  if (unit === undefined || !placedBlocks(clause.app).some(({ block }) => block.type === "converter")) return null;
  const text = unit.startsWith("currenc") ? "add a currency calculator" : `add a ${unit} converter`;
  return readBlockAddition({ ...clause, text, digits: text });
};
