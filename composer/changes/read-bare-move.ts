import { findBlocks } from "./find-place.ts";
import { readMoves } from "./read-moves.ts";
import type { Reader } from "./reader.ts";

const BARE =
  /^(?:the |our |my )?(?<what>\p{L}+(?: \p{L}+){0,2}) (?<side>above|below|before|after|under) (?:the |our |my )?(?<target>\p{L}+(?: \p{L}+){0,2})$/iu;

/** "newsletter before the tour dates": both are parts of the page, and one is to stand elsewhere. */
export const readBareMove: Reader = (clause) => {
  const { what = "", side = "", target = "" } = BARE.exec(clause.text)?.groups ?? {};
  const isWhole = what !== "" && [what, target].every((words) => findBlocks(clause.app, words).length === 1);
  if (!isWhole || /^(?:put|move|place|show|add|bring|have)\b/i.test(what)) return null;
  const text = `put the ${what} ${side} the ${target}`;
  return readMoves({ ...clause, text, digits: text });
};
