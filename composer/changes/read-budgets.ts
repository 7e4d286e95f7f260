import type { Entity } from "@lathe/protocol/app/entity";
import { placedBlocks } from "./find-place.ts";
import { readMeasures } from "./read-measures.ts";
import { already, act, type Clause, type Read, type Reader, refusal } from "./reader.ts";

const LIMIT = "(?:budget|spending limit|limit|spending cap|cap|allowance|maximum)";
const PERIOD = "(?:daily|weekly|monthly|yearly|annual|total|overall)";
const WITHOUT_AMOUNT = new RegExp(
  `^(?:(?:add|set|have|include|create|make|show|put in|give me|use|let me set|enter)(?: me| us)? )?(?:an? |the |my |our |some )*(?:${PERIOD} )?${LIMIT}s?(?: (?:(?:for|per|a|an|each|every|of) )+(?:the )?(?:day|week|month|year))?(?: (?:goal|amount|field|figure))?$`,
  "i",
);
const WITH_AMOUNT = new RegExp(`\\b${LIMIT}\\b.*\\d`, "i");
const FOR_EACH = new RegExp(
  `^(?:(?:add|set|have|include|create|make|show|put in|enter)(?: me| us)? )?(?:an? |the |my |our |some |separate )*(?:${PERIOD} )?${LIMIT}s? (?:for|per|by|of|in|to) (?:each |every |all |the |my )*(categor(?:y|ies)|kinds?|types?|groups?)(?: (?:per|a|each|every) (?:month|week|year))?$|^(?:each|every) (category|kind|type|group) (?:should |must |can )?(?:have|has|needs?|gets?) (?:an?|its own) (?:${PERIOD} )?${LIMIT}$`,
  "i",
);
const LEFT =
  /^(?:show|see|tell|know|note|display|calculate|work out)(?: me| us)? (?:how much|what)(?: money)?(?:'s| is| do| have| did)?(?: (?:i|we|there|is|still|have|got|can|spend|to))* (?:left|remaining|to spend|spend)(?: (?:over|of (?:it|the budget|my budget)))?(?: (?:this|for the|each|per|of the|in the) (?:month|week|year|day))?$/i;

/** "add a monthly budget", where what is spent is kept: it is one figure for all of it, and no field of each. */
export const readBudgets: Reader = (clause) => {
  const { text, entity } = clause;
  const noted = clause.app.entities.filter(isSpent);
  const spent = noted.length > 0 ? noted : clause.app.entities.filter(isPlanned);
  // "A monthly limit of 2000" is of what is spent, whatever else is kept.
  if (WITH_AMOUNT.test(text) && entity !== null && !clause.isNamed && spent.length === 1 && spent[0] !== undefined)
    return spent[0].id === entity.id ? null : readMeasures({ ...clause, entity: spent[0] });
  if (entity === null || !isSpent(entity)) return null;
  if (FOR_EACH.test(text))
    return refusal(
      "A budget stands for all of it, and not for each category by itself. A chart shows where it goes, “a chart of amount by category”, and a figure with its limit how much of it is used: “a monthly budget of 500”.",
    );
  if (LEFT.test(text)) return readLeft(clause);
  return WITHOUT_AMOUNT.test(text)
    ? refusal(
        "Say how much it is, and a figure shows how much of it is used: “a monthly budget of 500”. A budget of each record would be a field: “add a budget field”.",
      )
    : null;
};

function readLeft({ app }: Clause): Read {
  const hasGoal = placedBlocks(app).some(
    ({ block }) => block.type === "stats" && block.items.some((item) => "goal" in item && item.goal !== undefined),
  );
  return hasGoal
    ? act(() => already("The figure with the budget shows how much of it is used, and so what is left."))
    : refusal(
        "For that there has to be a budget: “a monthly budget of 500”. Then a figure shows how much of it is used.",
      );
}

/** What a plan will cost: its parts have an amount, and no day. */
function isPlanned({ singular, fields }: Entity): boolean {
  return /\b(?:budget|cost|expense)\b/i.test(singular) && fields.some(({ type }) => type === "money");
}

/** Money on days, one by one: "budget" is none of its fields. */
function isSpent({ fields, singular }: Entity): boolean {
  return (
    /\b(?:expense|spending|purchase|transaction|cost|payment|bill|receipt|outlay|entry)$/i.test(singular) &&
    fields.some(({ type, label }) => type === "money" && !/\b(?:budget|limit|planned)\b/i.test(label)) &&
    fields.some(({ type }) => type === "date") &&
    fields.every(({ type, label }) => type === "relation" || !/\b(?:budget|limit|start date|end date)\b/i.test(label))
  );
}
