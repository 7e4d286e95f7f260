import type { Field } from "@lathe/protocol/app/field";
import type { ViewOf } from "@lathe/protocol/app/view";
import { type EntityParts, openLabel, optionsName } from "../entity-parts.ts";
import { code, jsxValue, quoted } from "../code.ts";
import { relatedParts, titleOfId } from "../records/relations.ts";
import { chartTitle, viewNames } from "./view-names.ts";

const COMPONENTS = { bars: "BarChart", line: "LineChart", ring: "RingChart" } as const;

/** src/<entities>/<entity>-chart.tsx: numbers of the records, added up. */
export function chartFile(parts: EntityParts, view: ViewOf<"chart">): string {
  const { entity, names } = parts;
  const { one, type } = names;
  const { component } = viewNames(parts, view);
  const find = (id: string) => entity.fields.find((field) => field.id === id);
  const [by, value] = [find(view.by), view.value === null ? undefined : find(view.value)];
  if (by === undefined) throw new TypeError(`The specification has no field ${view.by}.`);
  const adding = value === undefined ? "" : `, amountOf: (${one}) => ${one}.${value.id}`;
  const data =
    by.type === "date"
      ? `addUpByMonth(items, { dayOf: (${one}) => ${one}.${by.id}${adding} })`
      : `addUp(items, { keyOf: (${one}) => ${keyOf(parts, by)}${adding}${orderOf(parts, by)} })`;
  return code`
    export function ${component}({ items }: { items: readonly ${type}[] }) {
      return (
        <${COMPONENTS[view.shape]}
          label=${jsxValue(chartTitle(parts, view))}
          data={${data}}
          format={${formatOf(value)}}
        />
      );
    }
  `;
}

function keyOf(parts: EntityParts, by: Field): string {
  const value = `${parts.names.one}.${by.id}`;
  switch (by.type) {
    case "checkbox":
      return `(${value} ? ${quoted(by.label)} : ${quoted(openLabel(parts, by))})`;
    case "rating":
      return `(${value} === 0 ? "" : String(${value}))`;
    case "relation": {
      const other = relatedParts(parts, by);
      return by.many ? `${value}.map((id) => ${titleOfId(other, "id")})` : titleOfId(other, value);
    }
    default:
      return value;
  }
}

function orderOf(parts: EntityParts, by: Field): string {
  if (by.type === "choice") return `, order: ${optionsName(by)}`;
  if (by.type === "checkbox") return `, order: [${quoted(by.label)}, ${quoted(openLabel(parts, by))}]`;
  if (by.type !== "rating") return "";
  return `, order: [${Array.from({ length: by.max }, (_, index) => quoted(String(index + 1))).join(", ")}]`;
}

function formatOf(value: Field | undefined): string {
  if (value?.type === "money") return `(value) => formatMoney(value, "${value.currency}")`;
  if (value?.type === "number" && value.unit !== undefined)
    return `(value) => \`\${formatNumber(value)} ${value.unit}\``;
  return "formatNumber";
}
