import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { findField } from "../language/field-phrase.ts";
import { singularOf } from "../language/words.ts";
import { recordsBlock, readViews } from "./read-views.ts";
import { act, already, type Read, type Reader } from "./reader.ts";

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

/** The amount that is named, or the only money and number there is. */
function amountOf(words: string, { fields }: Entity): Field | null {
  const numbers = fields.filter(({ type }) => type === "money" || type === "number" || type === "formula");
  const named = words === "" ? null : findField(words.replace(/ (?:i|we|they|he|she) \p{L}+$/iu, ""), numbers);
  const money = numbers.filter(({ type }) => type === "money");
  const [only] = money.length > 0 ? money : numbers;
  const isPlain =
    words === "" || /\b(?:money|cash|value|spent|spend|paid|pay|earned|earn|made|got|costs?|sold)\b/i.test(words);
  return named ?? (isPlain ? (only ?? null) : null);
}
