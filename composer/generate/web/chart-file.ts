import type { ViewOf } from "@lathe/protocol/app/view";
import type { EntityParts } from "../entity-parts.ts";
import { code, jsxValue } from "../code.ts";
import { asksToday, CURRENT_DAY } from "../records/chosen-items.ts";
import { chartData, chartTitle, numberFormat } from "../records/chart-data.ts";
import { relatedParts, titleOfId } from "../records/relations.ts";
import { viewNames } from "../records/view-names.ts";

const COMPONENTS = { bars: "BarChart", line: "LineChart", ring: "RingChart" } as const;

/** src/<entities>/<entity>-chart.tsx: numbers of the records, added up. */
export function chartFile(parts: EntityParts, view: ViewOf<"chart">): string {
  const { type } = parts.names;
  const data = chartData(parts, view, "items", (field, value) => {
    const other = relatedParts(parts, field);
    return field.many ? `${value}.map((id) => ${titleOfId(other, "id")})` : titleOfId(other, value);
  });
  const value = parts.entity.fields.find(({ id }) => id === view.value) ?? null;
  return code`
    export function ${viewNames(parts, view).component}({ items }: { items: readonly ${type}[] }) {
        ${asksToday(view) && CURRENT_DAY}
      return (
        <${COMPONENTS[view.shape]}
          label=${jsxValue(chartTitle(parts, view))}
          data={${data}}
          format={${numberFormat(value)}}
        />
      );
    }
  `;
}
