import type { AppSpecification } from "@lathe/protocol/app-specification";
import { domainOfEntity } from "../language/domains/find-domain.ts";
import { readText } from "../language/read-text.ts";
import { findAll } from "../language/recognizer.ts";
import type { ComposedList } from "../language/records/composed.ts";
import type { FeatureWords } from "../language/records/feature-words.ts";
import { CANNOT, MARKS } from "../language/records/mark-wishes.ts";
import { listInWords } from "../language/words.ts";
import type { Applied } from "./change.ts";
import { replaceBlock } from "./find-place.ts";
import { act, already, changed, impossible, type Reader, refusal } from "./reader.ts";
import { withFigure } from "./read-measures.ts";
import { recordsBlock } from "./read-views.ts";

/** Marks, flags and orders as first prompts ask for them: "highlight overdue ones in red", "let me pin some", "a leaderboard". */
export const readMarks: Reader = ({ text, entity, app }) => {
  if (entity === null || recordsBlock(app, entity.id) === null) return null;
  if (/\b(?:field|column|checkbox|label|button|timer|counter)s?\b/i.test(text)) return null;
  // "Late ones" of what has no due date came late.
  const hasDue = entity.fields.some((field) => "deadline" in field && field.deadline === true);
  if (/\blate\b/i.test(text) && !/\b(?:over)?due\b/i.test(text) && !hasDue) return null;
  const reading = readText(text);
  const said = text.replace(/^(?:please |also |add |include |can you |could you )+/i, "").length;
  const isWhole = (pattern: RegExp) =>
    findAll(reading, pattern).find((found) => found.text.trim().length >= said * 0.75);
  for (const mark of MARKS) {
    const found = isWhole(mark.pattern);
    if (found === undefined) continue;
    return act((now) => changeMark(now, entity.id, mark, found) ?? impossible(mark.answer ?? nothingToMark(text)));
  }
  for (const [pattern, answer] of CANNOT) if (isWhole(pattern) !== undefined) return refusal(answer);
  return null;
};

function nothingToMark(text: string): string {
  const state = /\b(?:un|not (?:yet )?(?:been )?)(\p{L}{3,}(?:ed|en|d|t|n))\b/iu.exec(text)?.[1]?.toLowerCase();
  return state === undefined
    ? "There is nothing to mark."
    : `Nothing says yet which are ${state}: “add a ${state} checkbox”, and then “un${state} first”.`;
}

function changeMark(
  app: AppSpecification,
  id: string,
  { change, otherwise }: FeatureWords,
  found: { text: string; groups: readonly (string | undefined)[] },
): Applied | null {
  const entity = app.entities.find((each) => each.id === id);
  const block = recordsBlock(app, id);
  if (entity === undefined || block === null) return null;
  const list: ComposedList = { entity, domain: domainOfEntity(entity), views: block.views, hasStats: false };
  const after = change(list, found.groups, found.text) ?? otherwise?.(list, found.text) ?? null;
  if (after === null) return null;
  const [figure] = after.figures ?? [];
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  if (figure === undefined && same(after.entity, entity) && same(after.views, block.views))
    return already("The list marks that already.");
  const withEntity = replaceBlock(
    { ...app, entities: app.entities.map((each) => (each.id === id ? after.entity : each)) },
    { ...block, views: after.views.slice(0, 6) },
  );
  if (figure !== undefined) return withFigure(withEntity, after, figure, "");
  const added = after.entity.fields.filter((field) => !entity.fields.some((each) => each.id === field.id));
  if (added.length > 0)
    return changed(withEntity, `Added the field **${listInWords(added.map(({ label }) => label))}**.`);
  if (!same(after.views, block.views))
    return changed(withEntity, `The ${entity.plural} can be seen as a leaderboard too.`, "chart");
  return same(after.entity.order, entity.order)
    ? changed(withEntity, "The list marks that now.")
    : changed(withEntity, "The list has that order now.");
}
