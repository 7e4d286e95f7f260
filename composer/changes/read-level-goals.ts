import type { AppSpecification } from "@lathe/protocol/app-specification";
import { domainOfEntity } from "../language/domains/find-domain.ts";
import type { ComposedList } from "../language/records/composed.ts";
import { goalOfLevel } from "../language/records/sums/level-goals.ts";
import type { Applied } from "./change.ts";
import { placedBlocks, replaceBlock } from "./find-place.ts";
import { act, changed, impossible, type Reader } from "./reader.ts";
import { recordsBlock } from "./read-views.ts";
import { withFigure } from "./read-measures.ts";

const ASKED =
  /^(?:(?:please|can you|i want to|i'd like to|let me|also) )*(?:(?:set|add|make|change|show|have|put|use)(?: me)? )?(?:an? |the |my |our )*/i;

/** "goal weight 68 kg", "my goal is 68 kg": how it is now and how far it is from there, of what is measured day by day. */
export const readLevelGoals: Reader = ({ digits, entity, app }) => {
  if (entity === null) return null;
  const words = digits
    .replace(ASKED, "")
    .replace(/ (?:should|must) be /i, " ")
    .replace(/ to (?=\d)/i, " ")
    .trim();
  return withGoal(app, entity.id, words) === null
    ? null
    : act(
        (now) => withGoal(now, entity.id, words) ?? impossible("There is no number of which this could be the goal."),
      );
};

function withGoal(app: AppSpecification, id: string, words: string): Applied | null {
  const entity = app.entities.find((each) => each.id === id);
  const block = recordsBlock(app, id);
  if (entity === undefined || block === null) return null;
  const list: ComposedList = { entity, domain: domainOfEntity(entity), views: block.views, hasStats: false };
  const told = goalOfLevel(list, words);
  const figure = told?.figures?.at(-1);
  if (told === null || figure === undefined) return null;
  const next = { ...app, entities: app.entities.map((each) => (each.id === id ? told.entity : each)) };
  const stats = placedBlocks(app).find(
    ({ block: each }) => each.type === "stats" && each.items.some((item) => item.measure.type === "newest"),
  )?.block;
  if (stats?.type !== "stats") return withFigure(next, told, figure, "");
  const items = stats.items.map((item) => (item.measure.type === "newest" ? figure : item));
  return changed(replaceBlock(next, { ...stats, items }), `The goal is ${figure.goal} now.`, "numbers");
}
