import type { IconName } from "@lathe/protocol/app/label";
import type { View, ViewOf, ViewType } from "@lathe/protocol/app/view";
import { capitalised, type EntityParts, inSentence } from "../entity-parts.ts";
import type { InterfaceIcon } from "../icons.ts";
import { kebabCase, pascalCase } from "../names.ts";
import { entityUse } from "../records/entity-use.ts";

/** How a view is called in an app: its component and file, and what the switch between views says. */
export interface ViewNames {
  id: string;
  label: string;
  icon: IconName | InterfaceIcon;
  component: string;
  /** Below src. */
  path: string;
}

const ICONS: Record<ViewType, IconName | InterfaceIcon> = {
  list: "list",
  table: "table",
  cards: "cards",
  gallery: "camera",
  board: "grid",
  calendar: "calendar",
  timetable: "clock",
  sections: "tag",
  chart: "chart",
};

const CHART_ICONS = { bars: "chart", line: "trend", ring: "ring" } as const satisfies Record<
  ViewOf<"chart">["shape"],
  IconName | InterfaceIcon
>;

/** What changes with time is told from what is compared. */
function chartIcon({ entity }: EntityParts, { by, shape }: ViewOf<"chart">): IconName | InterfaceIcon {
  const field = entity.fields.find(({ id }) => id === by);
  return shape === "bars" && field?.type === "date" ? "trend" : CHART_ICONS[shape];
}

/** "Amount by category" */
export function chartTitle(parts: EntityParts, { by, value }: ViewOf<"chart">): string {
  const field = parts.entity.fields.find(({ id }) => id === by);
  const what = value === null ? capitalised(parts.entity.plural) : labelOf(parts, value);
  return `${what} by ${field?.type === "date" ? "month" : inSentence(labelOf(parts, by))}`;
}

/** Two views of the same type are told apart by their fields. */
export function viewNames(parts: EntityParts, view: View): ViewNames {
  const { names } = parts;
  const alike = entityUse(parts).views.filter(({ type }) => type === view.type);
  const by = alike.length > 1 ? fieldsOf(view).map((id) => labelOf(parts, id)) : [];
  const suffix = by.map((label) => ` by ${label}`).join("");
  const id = kebabCase(`${view.type}${suffix}`);
  return {
    id,
    label:
      view.type === "chart" && alike.length > 1
        ? chartTitle(parts, view)
        : `${capitalised(view.type)}${by.length === 0 ? "" : ` by ${by.map(inSentence).join(", ")}`}`,
    icon: view.type === "chart" ? chartIcon(parts, view) : ICONS[view.type],
    component: `${names.type}${pascalCase(`${view.type}${suffix}`)}`,
    path: `${names.files}/${names.file}-${id}.tsx`,
  };
}

function fieldsOf(view: View): string[] {
  switch (view.type) {
    case "gallery":
      return [view.image];
    case "board":
      return [view.columns];
    case "calendar":
      return [view.date];
    case "timetable":
      return [view.day];
    case "sections":
      return [view.by];
    case "chart":
      return view.value === null ? [view.by] : [view.by, view.value];
    default:
      return [];
  }
}

function labelOf({ entity }: EntityParts, id: string): string {
  return entity.fields.find((field) => field.id === id)?.label ?? id;
}
