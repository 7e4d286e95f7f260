import { asLabel } from "../language/words.ts";
import { meansTurns } from "../language/tools/turns.ts";
import { placedBlocks } from "./find-place.ts";
import { ADD_BLOCK, readBlocks } from "./read-blocks.ts";
import type { Clause } from "./reader.ts";
import { changeBlock } from "./read-tools.ts";

const OFF = /^(?:no|without|remove|delete|drop|hide|don't|do not|stop|skip)\b/i;
const OF_TURNS = /\b(?:turns?|turn order|initiative|tracker|fights?|combat|rounds?)\b/i;
const COUNTED = /\b(hit ?points?|hp|health|lives)\b/i;
const SORTED =
  /\b(?:sort(?:ed)?|order(?:ed)?)\b.*\bby (?:the |their )?(initiative|rolls?|scores?|numbers?|bids?)\b|\b(initiative)\b.*\b(?:order|highest first)\b/i;

/** What turns go by, and what is counted of each: "count hit points too", "sort the turns by roll". */
export function readTurns(clause: Clause) {
  const { text, app } = clause;
  // "Add an initiative tracker with hit points" asks for no field of the characters.
  if (ADD_BLOCK.test(text) && meansTurns(text)) return readBlocks(text.replace(ADD_BLOCK, ""), app);
  if (!placedBlocks(app).some(({ block }) => block.type === "turnOrder")) return null;
  // Beside lists these may be fields of theirs.
  if (app.entities.length > 0 && !OF_TURNS.test(text)) return null;
  const counted = COUNTED.exec(text)?.[1];
  if (counted !== undefined && OFF.test(text))
    return changeBlock(clause, "turnOrder", ({ counted: before, ...block }) => ({
      block,
      said: before === undefined ? "Nothing is counted." : `**${before}** are no longer counted.`,
    }));
  if (counted !== undefined) {
    const label = /^h(?:p|it)/i.test(counted) ? "Hit points" : asLabel(counted.toLowerCase());
    return changeBlock(clause, "turnOrder", (block) => ({
      block: { ...block, counted: label },
      said: `**${label}** are counted up and down for each.`,
    }));
  }
  const sorted = SORTED.exec(text);
  if (sorted === null) return null;
  const label = asLabel((sorted[1] ?? sorted[2] ?? "").toLowerCase().replace(/s$/, ""));
  return changeBlock(clause, "turnOrder", (block) => ({
    block: { ...block, sortedBy: label },
    said: `Turns go by **${label}** now, the highest first.`,
  }));
}
