import type { Entity } from "@lathe/protocol/app/entity";
import { isNumeric } from "@lathe/protocol/app/field";
import { readBlocks } from "./read-blocks.ts";
import { readMeasures } from "./read-measures.ts";
import { recordsBlock, readViews } from "./read-views.ts";
import { type Clause, type Read, type Reader } from "./reader.ts";

const OVERVIEW =
  /^(?:(?:add|show|create|include|give me|make|i want|i need|put in)(?: me| us)? )?(?:an? |the |my |some )?(?:(?<period>daily|weekly|monthly|yearly|annual) )?(?:overview|report|dashboard|statistics|stats|(?<summary>summary))(?: of (?:it|them|everything|all))?$/iu;
const PERIODS: Readonly<Record<string, string>> = {
  daily: "today",
  weekly: "this week",
  monthly: "this month",
  yearly: "this year",
  annual: "this year",
};

/** "add a weekly overview", "a monthly report": what there was in that time, in figures; of what is ticked each day its days. */
export const readOverviews: Reader = (clause) => {
  const { text, entity, app } = clause;
  const found = OVERVIEW.exec(text)?.groups;
  if (found === undefined || entity === null || app.layout === "site" || recordsBlock(app, entity.id) === null)
    return null;
  const period = PERIODS[(found["period"] ?? "").toLowerCase()];
  // A book has a summary of its own.
  if (period === undefined) return found["summary"] === undefined ? readBlocks("statistics", app) : null;
  if (entity.streaks !== undefined) return read("add a calendar", clause, readViews);
  return (
    figuresOf(entity)
      .map((figure) => read(`show ${figure} ${period}`, clause, readMeasures))
      .find((each) => each !== null) ?? readBlocks("statistics", app)
  );
};

/** What is counted of them: their first amount, else how many there are. */
function figuresOf({ fields, plural }: Entity): string[] {
  const amounts = fields.filter(
    (field) => isNumeric(field) && (field.type === "money" || field.type === "number" || field.type === "formula"),
  );
  const amount = amounts.find(({ type }) => type === "money") ?? amounts[0];
  const isDated = fields.some(({ type }) => type === "date");
  return isDated
    ? [...(amount === undefined ? [] : [`total ${amount.label.toLowerCase()}`]), `how many ${plural}`]
    : [];
}

function read(words: string, clause: Clause, reader: Reader): Read | null {
  return reader({ ...clause, text: words, digits: words });
}
