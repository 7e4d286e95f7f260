import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { BlockOf } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import { finishedOptions } from "@lathe/protocol/app/finished-options";
import { domainOfEntity } from "../language/domains/find-domain.ts";
import { asLabel, listInWords } from "../language/words.ts";
import type { Applied } from "./change.ts";
import { nounPattern } from "./mentions.ts";
import { withFigure } from "./read-measures.ts";
import { recordsBlock, readViews } from "./read-views.ts";
import { someOf } from "./read-which.ts";
import { act, type Clause, impossible, type Read, type Reader } from "./reader.ts";

const COUNT =
  /^(?:(?:show|see|display|add|tell|know|count|give|include|have|put in)(?: me| us)? )?(?:an? |the |my )?(?:(?:figure|number|total|overview|counter|count)s? (?:of|for|with|that shows|showing) )?(?:how many(?: of (?:them|the))?|(?:total )?(?:number|count|amount) of(?: the| all| my)?|(?<=^count )(?:the|all|my)?) ?(?<which>[\p{L}' -]*?)(?: (?:at the top|on top|above(?: the list| it)?|in total|altogether|first|there are|i have|we have|i've got|left over))*$/iu;

/** "show how many are done", "the number of open tasks": a figure; of the values of a choice a chart counts each. */
export const readCounts: Reader = (clause) => {
  const { text, entity, app } = clause;
  const which = COUNT.exec(text)?.groups?.["which"];
  if (which === undefined || entity === null || recordsBlock(app, entity.id) === null) return null;
  if (/\b(?:per|by|each|every|this|last|today|average|people|persons|places|spots|seats|sets|reps)\b/i.test(which))
    return null;
  const bare = which.replace(new RegExp(`(?<![\\p{L}])${nounPattern(entity)}(?![\\p{L}])`, "iu"), "").trim();
  const rest = bare
    .replace(/^(?:are|is|were|have been|has been|have|has|there|that|which|who|we|i|already|still)(?: |$)+/gi, "")
    .trim();
  if (rest === "") return bare === which.trim() ? null : act((now) => figure(now, entity.id, null));
  const some = someOf(`show ${bare}`, entity);
  if (some === null) return null;
  const isOpen = /^(?:open|unfinished|undone|pending|unpaid|unresolved|outstanding)$/i.test(rest);
  if (isOpen && finishedOptions(entity) !== null) return act((now) => figure(now, entity.id, "open"));
  if (some.field.id === entity.done?.field)
    return act((now) => figure(now, entity.id, some.value === true ? "done" : "open"));
  return chartBy(clause, some.field.label);
};

/** How many have each value. */
function chartBy(clause: Clause, label: string): Read | null {
  const asked = `add a chart of number by ${label.toLowerCase()}`;
  return readViews({ ...clause, text: asked, digits: asked });
}

function figure(app: AppSpecification, id: string, only: "done" | "open" | null): Applied {
  const entity = app.entities.find((each) => each.id === id);
  const block = recordsBlock(app, id);
  if (entity === undefined || block === null) return impossible("There is no list to count.");
  const item: BlockOf<"stats">["items"][number] = {
    label: labelOf(entity, only),
    entity: id,
    measure: only === "done" ? { type: "done" } : { type: "count" },
    ...(only === "open" ? { only } : {}),
  };
  const list = { entity, domain: domainOfEntity(entity), views: block.views, hasStats: false, figures: [item] };
  return withFigure(app, list, item, "");
}

function labelOf(entity: Entity, only: "done" | "open" | null): string {
  const done = entity.fields.find(({ id }) => id === entity.done?.field)?.label ?? "Done";
  const words =
    only === "done" ? [done] : only === "open" ? [asLabel(entity.plural), "open"] : [asLabel(entity.plural)];
  return only === "open" ? words.join(" ") : listInWords(words);
}
