import type { AppSpecification } from "@lathe/protocol/app-specification";
import { isComputed } from "@lathe/protocol/app/field";
import { finishedOptions } from "@lathe/protocol/app/finished-options";
import { computedInWords } from "../generate/formula-in-words.ts";
import { domainOfEntity } from "../language/domains/find-domain.ts";
import { ASKED_EVERYDAY } from "../language/records/asked/asked-everyday.ts";
import { wishesOfLists } from "../language/records/asked/asked-of-lists.ts";
import { changeFirst, type ComposedList } from "../language/records/composed.ts";
import { listInWords } from "../language/words.ts";
import type { Applied } from "./change.ts";
import { replaceBlock } from "./find-place.ts";
import { nameOfView } from "./names-in-app.ts";
import { withFigure } from "./read-measures.ts";
import { recordsBlock } from "./read-views.ts";
import { act, changed, type Reader, refusal } from "./reader.ts";

type Lists = readonly ComposedList[];

/** These have readers of their own. */
const OF_OTHERS =
  /\b(?:dashboards?|statistics|stats|key figures|kpis|only|just|filter|sort|field|column|checkbox|chart|graph)\b/i;

/** What first prompts wish of several lists: "the progress of each project in percent", "how many tasks are done per project". */
export const readAskedOfLists: Reader = ({ text, app, entity }) => {
  if (entity === null || app.entities.length < 2 || app.layout === "site" || OF_OTHERS.test(text)) return null;
  const [wish] = wishesOfLists(text);
  return wish === undefined ? null : asked(app, entity.id, wish.apply);
};

const OPEN_FIRST =
  /^(?:(?:show|list|put|sort|order|have|see) )?(?:the |all )?(?:open|unpaid|unfinished|overdue|undone|pending|unresolved|outstanding) (?:[\p{L}]+ )?(?:first|on top|at the top)$/iu;

/** What first prompts wish of one list: "unpaid invoices first". */
export const readAskedOfList: Reader = ({ text, app, entity }) => {
  if (entity === null || app.layout === "site" || OF_OTHERS.test(text)) return null;
  const first = OPEN_FIRST.exec(text);
  const finished = first === null ? null : finishedOptions(entity);
  if (finished !== null && finished.field.type === "choice" && finished.field.id !== entity.done?.field)
    return refusal(
      `Of the ${entity.plural} **${finished.field.label}** says it: a board has them in columns by it (“open with the board”), and “filter by ${finished.field.label.toLowerCase()}” shows those alone.`,
    );
  const found = ASKED_EVERYDAY.find(({ pattern }) => pattern.test(text));
  const groups = found?.pattern.exec(text) ?? null;
  if (found === undefined || groups === null) return null;
  return asked(app, entity.id, (lists) => changeFirst(lists, (list) => found.change(list, groups, text)));
};

function asked(app: AppSpecification, first: string, change: (lists: Lists) => Lists): ReturnType<Reader> {
  if (withAsked(app, first, change) === null) return null;
  return act(
    (now) => withAsked(now, first, change) ?? { type: "impossible", said: "There is nothing to work it out of." },
  );
}

/** The app with what a wish makes of its lists, those that are spoken of first; null where it changes nothing. */
function withAsked(app: AppSpecification, first: string, change: (lists: Lists) => Lists): Applied | null {
  const before = app.entities
    .toSorted((a, b) => Number(b.id === first) - Number(a.id === first))
    .flatMap((entity): ComposedList[] => {
      const views = recordsBlock(app, entity.id)?.views;
      return views === undefined ? [] : [{ entity, domain: domainOfEntity(entity), views, hasStats: false }];
    });
  const after = change(before);
  if (after === before || after.some(({ hasStats, picker }) => hasStats || picker !== undefined)) return null;
  let next = app;
  const said: string[] = [];
  let it: string | undefined;
  for (const list of after) {
    const old = before.find(({ entity }) => entity.id === list.entity.id);
    const block = recordsBlock(next, list.entity.id);
    if (old === undefined || block === null) return null;
    next = { ...next, entities: next.entities.map((each) => (each.id === list.entity.id ? list.entity : each)) };
    const fields = list.entity.fields.filter((field) => !old.entity.fields.some(({ id }) => id === field.id));
    const worked = fields.filter(isComputed);
    for (const field of worked)
      said.push(`**${field.label}** is worked out: ${computedInWords(list.entity, field, next.entities)}.`);
    const stored = fields.filter((field) => !isComputed(field));
    if (stored.length > 0) said.push(`Added the field **${listInWords(stored.map(({ label }) => label))}**.`);
    const views = list.views.filter((view) => !old.views.includes(view));
    if (list.views !== old.views) next = replaceBlock(next, { ...block, views: [...list.views].slice(0, 6) });
    for (const view of views)
      said.push(`The ${list.entity.plural} can be seen as a ${nameOfView(view, list.entity)} too.`);
    if (list.entity.order !== old.entity.order && said.length === 0) said.push("The list has that order now.");
    for (const figure of list.figures ?? []) {
      const figured = withFigure(next, list, figure, "");
      if (figured.type !== "changed") return figured;
      next = figured.value;
      said.push(figured.said);
    }
    if (list.entity !== old.entity && said.length === 0) said.push(`The ${list.entity.plural} have it now.`);
    it ??= fields[0]?.label;
  }
  return said.length === 0 ? null : changed(next, said.join(" "), it);
}
