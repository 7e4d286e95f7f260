import { readText } from "../language/read-text.ts";
import type { Step } from "./undo-memory.ts";

/** How far to go in the changes of the composer. */
export interface UndoWish {
  step: Step;
  /** Infinity: all that is remembered. */
  steps: number;
}

const LAST =
  "(?:the |my |your |that |this |these |those |all )*(?:last|latest|previous|most recent|recent)?\\s*(?:(\\d+) )?(?:changes?|things?|steps?|edits?|one|prompt|request|thing you did)(?: you (?:made|did))?|(?:the |my |your )*(?:last|latest|previous) (\\d+)(?: of them)?";
const OBJECT = `(?: (?:that|it|this|them|${LAST}|what you (?:just )?did))?`;
const TIMES = "(?: (once|twice|again|(\\d+) times|(\\d+) steps?))?";
const UNDO = new RegExp(
  `^(?:please |can you |could you |no,? |oops,? |ok,? )*(?:undo|un-do|revert|roll ?back|take back|cancel|reverse)${OBJECT}${TIMES}(?: please)?[.!?]*$|^(?:please |can you |no,? |oops,? )*(?:take (?:it|that|this|them|${LAST}) back|(?:remove|delete) (?:it|that|this|them|those) again|go back(?: (?:(\\d+|a|one) steps?|to how it was(?: before)?|again))?|(?:put|change|turn|make|set|bring) (?:it|that|this|them|these|those|everything) back(?: (?:how|as|like|to how) it was(?: before)?)?|back to (?:how it was|before|the previous one|as it was))(?: please)?[.!?]*$`,
  "i",
);
const REDO = new RegExp(
  `^(?:please |can you |could you |no,? )*(?:redo|re-do|undo the undo|do (?:it|that) (?:again|after all)|bring (?:it|that) back again|put (?:it|that) in again)(?: (?:that|it|this|${LAST}))?${TIMES}(?: please)?[.!?]*$`,
  "i",
);

const EVERYTHING =
  /^(?:please )?(?:undo|revert|take back|roll ?back) (?:everything|all(?: of (?:it|that|them))?|all (?:the |my |your )?changes|every change)[.!]*$/i;

/** "undo that", "take that back", "undo the last two changes", "redo"; null for everything else. */
export function readUndoWish(prompt: string): UndoWish | null {
  const text = readText(prompt).text;
  if (EVERYTHING.test(text)) return { step: "undo", steps: Infinity };
  // Forward first: "undo the undo".
  for (const [step, pattern] of [
    ["redo", REDO],
    ["undo", UNDO],
  ] as const) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const count = found.slice(1).find((group) => group !== undefined && /^\d+$/.test(group));
    return { step, steps: count !== undefined ? Math.max(1, Number(count)) : /\btwice\b/i.test(text) ? 2 : 1 };
  }
  return null;
}
