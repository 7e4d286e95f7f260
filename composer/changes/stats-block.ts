import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { BlockOf } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import { isShare } from "../language/records/sums/is-share.ts";
import { isComputed, isNumeric } from "@lathe/protocol/app/field";
import { asLabel } from "../language/words.ts";

const MAX_ITEMS = 6;
type Item = BlockOf<"stats">["items"][number];

/** Words for numbers about the records. */
export function meansStats(words: string): boolean {
  return /^(?:an? |the |some |my )?(?:statistics|stats|key figures|figures|numbers|metrics|kpis?|summary|overview|dashboard)(?: (?:section|block|panel|at the top))?(?: (?:of|about|for|on) .+)?$/i.test(
    words,
  );
}

/** How many there are, how many are done, and the sums of their numbers. */
export function statsBlock(app: AppSpecification, entity: Entity): BlockOf<"stats"> {
  const others = app.entities.filter(({ id }) => id !== entity.id);
  const items = [...itemsOf(entity), ...others.map(countOf), ...others.flatMap(totalsOf)].slice(0, MAX_ITEMS);
  return { id: "numbers", type: "stats", title: "Statistics", items };
}

function countOf(entity: Entity): Item {
  return { label: asLabel(entity.plural), entity: entity.id, measure: { type: "count" } };
}

/** What is worth adding up in another list: the fees of a club. */
function totalsOf(entity: Entity): Item[] {
  const totals = entity.fields.filter(({ id }) => entity.features.totals.includes(id));
  return totals.slice(0, 1).map((field) => ({
    label: `Total ${field.label.toLowerCase()} of ${entity.plural}`.slice(0, 60),
    entity: entity.id,
    measure: { type: "sum", field: field.id },
  }));
}

/** Shirt numbers and weights are not added up. */
const NO_SUM = /^(?:number|(?:jersey|shirt|house|flat|room|page|bus) number|year|floor|weight|height|age|order)$/i;

function itemsOf(entity: Entity): Item[] {
  const done = entity.fields.find(({ id }) => id === entity.done?.field);
  const numbers = entity.fields.filter((field) => isNumeric(field) && !NO_SUM.test(field.label)).slice(0, 3);
  return [
    countOf(entity),
    ...(done === undefined ? [] : [{ label: done.label, entity: entity.id, measure: { type: "done" as const } }]),
    ...numbers.map((field): Item => {
      const isAveraged = field.type === "rating" || (isComputed(field) && isShare(field));
      return {
        label: `${isAveraged ? "Average" : "Total"} ${field.label.toLowerCase().replace(/^(?:total|average)\b ?/, "")}`
          .trim()
          .slice(0, 60),
        entity: entity.id,
        measure: { type: isAveraged ? "average" : "sum", field: field.id },
      };
    }),
  ];
}
