import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { domainOfEntity } from "../language/domains/find-domain.ts";
import { findField } from "../language/field-phrase.ts";
import { asLabel, singularOf } from "../language/words.ts";
import { actOf } from "./apply-change.ts";
import { withFigure } from "./read-measures.ts";
import { recordsBlock, readViews } from "./read-views.ts";
import { act, already, impossible, type Read, type Reader } from "./reader.ts";

const SUM_BY =
  /^(?:(?:show|see|tell|display|add|know|calculate|work out|give)(?: me| us)? )?(?:the |my |our )?(?:how much|(?:total|sum|amount)(?: of)?)(?: (?<what>[\p{L}' -]{2,40}?))?(?: is| are| it is)? (?:by|per|in each|for each|of each|on each|from each|at each|in every|for every|on every|to each|each|every) (?<by>\p{L}[\p{L} -]{1,30})$/iu;

/** "show how much money is in each stage", "how much I spent per category": a chart of the amounts, where there is none. */
export const readSumsBy: Reader = (clause) => {
  const found = SUM_BY.exec(clause.text)?.groups;
  const by = (found?.["by"] ?? "").trim();
  if (found === undefined || /^(?:day|week|month|year|quarter)s?$/i.test(by)) return null;
  const { app, entity } = clause;
  const entities = [...(entity === null ? [] : [entity]), ...app.entities.filter((each) => each.id !== entity?.id)];
  for (const each of entities) {
    const group = findField(by, each.fields) ?? findField(singularOf(by), each.fields);
    const amount = amountOf(found["what"] ?? "", each);
    if (group === null || amount === null || !/^(?:choice|relation|text|checkbox)$/.test(group.type)) continue;
    if (group.id === each.titleField && group.type === "text") continue;
    const read = chartOf(each, amount, group);
    if (read !== null) return read;
  }
  return null;

  function chartOf(each: Entity, amount: Field, group: Field): Read | null {
    const block = recordsBlock(app, each.id);
    const isThere = block?.views.some(
      (view) => view.type === "chart" && view.by === group.id && view.value === amount.id && view.measure !== "average",
    );
    if (isThere === true)
      return act(() =>
        already(
          `Of the ${each.plural} there is a chart of **${amount.label}** by ${group.label.toLowerCase()} already: it can be chosen above the list.`,
        ),
      );
    const text = `add a chart of ${amount.label.toLowerCase()} by ${group.label.toLowerCase()}`;
    return readViews({ ...clause, entity: each, text, digits: text });
  }
};

const SPENT =
  /^(?:(?:show|see|tell|display|add|know|calculate|work out)(?: me| us)? )?(?:the |my )?how much (?:money )?(?:i|we|i've|we've)(?: have|'ve)?(?: already| so far)? (?<verb>spent|paid|earned|sold)(?: (?:already|so far|in total|altogether|until now))*$/i;
const PAID = /^(?:bought|paid|purchased|ordered|sold|received)$/i;

/** "show how much I have spent": the sum of what is bought, where that is ticked; else of all. */
export const readSpent: Reader = ({ text, app, entity }) => {
  const verb = SPENT.exec(text)?.groups?.["verb"];
  if (verb === undefined || entity === null) return null;
  const amount = amountOf("", entity);
  const done = entity.fields.find(({ id }) => id === entity.done?.field);
  if (amount?.type !== "money") return null;
  if (entity.features.totals.includes(amount.id) && done === undefined)
    return act(() => already(`The total of **${amount.label}** stands above the list already.`));
  if (done === undefined || !PAID.test(done.label))
    return {
      acts: [actOf({ type: "total.switch", field: amount.id, on: true }, { app, entity })],
      unclear: [],
    };
  return act((now) => {
    const current = now.entities.find(({ id }) => id === entity.id);
    const block = recordsBlock(now, entity.id);
    if (current === undefined || block === null) return impossible("There is no list of them.");
    const item = {
      label: asLabel(verb.toLowerCase()),
      entity: entity.id,
      measure: { type: "sum" as const, field: amount.id },
      only: "done" as const,
    };
    const list = { entity: current, domain: domainOfEntity(current), views: block.views, hasStats: false };
    return withFigure(now, { ...list, figures: [item] }, item, "");
  });
};

/** The amount that is named, or the only money and number there is. */
function amountOf(words: string, { fields }: Entity): Field | null {
  const numbers = fields.filter(({ type }) => type === "money" || type === "number" || type === "formula");
  const named = words === "" ? null : findField(words.replace(/ (?:i|we|they|he|she) \p{L}+$/iu, ""), numbers);
  const isMoney = (field: Field) => field.type === "money" || ("currency" in field && field.currency !== undefined);
  const money = numbers.filter((field) => isMoney(field) && !/\brate\b|\bper\b/i.test(field.label));
  const [only] = money.length > 0 ? money : numbers;
  const isPlain =
    words === "" || /\b(?:money|cash|value|spent|spend|paid|pay|earned|earn|made|got|costs?|sold)\b/i.test(words);
  return named ?? (isPlain ? (only ?? null) : null);
}
