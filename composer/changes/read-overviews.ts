import type { Entity } from "@lathe/protocol/app/entity";
import { isNumeric } from "@lathe/protocol/app/field";
import { placedBlocks } from "./find-place.ts";
import { readBlocks } from "./read-blocks.ts";
import { readMeasures } from "./read-measures.ts";
import { recordsBlock, readViews } from "./read-views.ts";
import { type Clause, type Read, type Reader } from "./reader.ts";

const OVERVIEW =
  /^(?:(?:add|show|create|include|give me|make|i want|i need|put in)(?: me| us)? )?(?:an? |the |my |some )?(?:(?<period>daily|weekly|monthly|yearly|annual) )?(?:overview|reports?|reporting|(?<dashboard>(?:\p{L}+ )?dashboards?|(?:data )?analytics|insights)|statistics|stats|key figures|kpis|(?<summary>summary))(?: (?:page|screen|section))?(?: of (?:it|them|everything|all))?$/iu;
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
  if (found["dashboard"] !== undefined && period === undefined) return readDashboard(clause);
  if (period === undefined) return found["summary"] === undefined ? readBlocks("statistics", app) : null;
  if (entity.streaks !== undefined) return read("add a calendar", clause, readViews);
  return (
    figuresOf(entity)
      .map((figure) => read(`show ${figure} ${period}`, clause, readMeasures))
      .find((each) => each !== null) ?? readBlocks("statistics", app)
  );
};

/** Figures, and a chart of the first records that one can be made of, where there is none. */
function readDashboard(clause: Clause): Read | null {
  const { app } = clause;
  const figures = readBlocks("statistics at the top", app);
  const hasChart = placedBlocks(app).some(
    ({ block }) => block.type === "records" && block.views.some(({ type }) => type === "chart"),
  );
  if (figures === null || hasChart) return figures;
  const charts = app.entities.flatMap((entity) => {
    const drawn = read("add a chart", { ...clause, entity }, readViews);
    return drawn !== null && drawn.acts.every(({ apply }) => apply(app).type === "changed") ? [drawn] : [];
  });
  return { ...figures, acts: [...figures.acts, ...(charts[0]?.acts ?? [])] };
}

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
