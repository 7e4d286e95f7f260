import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import type { IconName } from "@lathe/protocol/app/label";
import type { View, ViewOf, ViewType } from "@lathe/protocol/app/view";
import { capitalised, type EntityParts, inSentence } from "../entity-parts.ts";
import { quoted } from "../code.ts";
import type { InterfaceIcon } from "../icons.ts";
import { kebabCase, pascalCase } from "../names.ts";
import { chartTitle } from "./chart-data.ts";
import { entityUse } from "./entity-use.ts";

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

/** Whether the order of the records says nothing in a view, since it has one of its own. */
export function hasOwnOrder({ type }: View): boolean {
  return type === "chart" || type === "calendar" || type === "timetable";
}

/** Those of some views in which the records have the order that is chosen, as a test of the name of the chosen view; null where all have. */
export function sortedTest(parts: EntityParts, views: readonly View[], chosen: string): string | null {
  const others = views.filter(hasOwnOrder).map((view) => quoted(viewNames(parts, view).id));
  if (others.length === 0) return null;
  if (others.length === views.length) return "false";
  return others.length === 1 ? `${chosen} !== ${others[0]}` : `![${others.join(", ")}].includes(${chosen})`;
}

/** Two views of the same type are told apart by their fields. */
export function viewNames(parts: EntityParts, view: View): ViewNames {
  const { names } = parts;
  const alike = entityUse(parts).views.filter(({ type }) => type === view.type);
  const by = alike.length > 1 ? wordsFor(parts, view, alike) : [];
  const suffix = by.map((label) => ` by ${label}`).join("");
  const id = kebabCase(`${view.type}${suffix}`);
  return {
    id,
    label:
      view.type === "chart"
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
      return [view.by, view.value, view.times].flatMap((id) => id ?? []);
    default:
      return [];
  }
}

/** Fields, and what tells charts of the same fields apart; their shapes where nothing else does. */
function wordsFor(parts: EntityParts, view: View, alike: readonly View[]): string[] {
  const wordsOfAll = (each: View) => [...fieldsOf(each).map((id) => labelOf(parts, id)), ...wordsOf(each)];
  const words = wordsOfAll(view);
  const isOnly = alike.filter((other) => wordsOfAll(other).join("\n") === words.join("\n")).length === 1;
  return isOnly || view.type !== "chart" ? words : [...words, view.shape];
}

function wordsOf(view: View): string[] {
  return view.type === "chart"
    ? [view.step, view.measure, view.only, view.during && `this ${view.during.period}`].flatMap((word) => word ?? [])
    : [];
}

function labelOf({ entity }: EntityParts, id: string): string {
  if (id === TICKED_DAYS) return "Days done";
  return entity.fields.find((field) => field.id === id)?.label ?? id;
}
