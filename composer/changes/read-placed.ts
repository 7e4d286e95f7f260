import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Applied } from "./change.ts";
import { findBlocks, placedBlocks, withoutBlock } from "./find-place.ts";
import { insertBlock } from "./insert-block.ts";
import { readEntities } from "./read-entities.ts";
import type { Reader } from "./reader.ts";
import { readSpot, type Spot } from "./spot.ts";

const LIST = /^(?:also )?(?:add|include|put in|create|put)\b.*\b(?:list|tracker|log|diary|journal|planner|checklist)$/i;

/** "add a to-do list below the countdown": records of their own, at a place on a page that there is. */
export const readPlaced: Reader = (clause) => {
  const spotted = readSpot(clause.text);
  if (spotted === null || !LIST.test(spotted.rest)) return null;
  const { rest, spot } = spotted;
  if (spot.type !== "beside" && spot.type !== "edge") return null;
  if (spot.type === "beside" && findBlocks(clause.app, spot.target).length === 0) return null;
  const read = readEntities({ ...clause, text: rest, digits: rest });
  if (read === null) return null;
  return { ...read, acts: read.acts.map((each) => ({ ...each, apply: (app) => placed(app, each.apply(app), spot) })) };
};

/** With what is new at its place. */
function placed(before: AppSpecification, applied: Applied, spot: Spot): Applied {
  if (applied.type !== "changed") return applied;
  const there = new Set(placedBlocks(before).map(({ block }) => block.id));
  const fresh = placedBlocks(applied.value).filter(({ block }) => !there.has(block.id));
  const [first, other] = fresh;
  if (first === undefined || other !== undefined) return applied;
  const without = withoutBlock(applied.value, first.block.id);
  const pages = without.pages.filter(({ blocks }) => blocks.length > 0);
  const inserted = insertBlock({ ...without, pages }, first.block, spot);
  return "fault" in inserted ? applied : { ...applied, value: inserted.app };
}
