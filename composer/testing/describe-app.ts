import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Block } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { PLAIN_THEME } from "@lathe/protocol/app/theme";
import type { View } from "@lathe/protocol/app/view";

/**
 * A specification in one line, for tables of tests: name, entities with their fields and what is out of the ordinary about
 * them, then the theme and the pages, as far as they are not those of a plain list.
 */
export function describeApp(app: AppSpecification): string {
  const { mode, tone, font, corners, density } = app.theme;
  const look = [mode, tone, font, corners, density].filter(
    (part) => !Object.values(PLAIN_THEME).some((plain) => plain === part),
  );
  const pages = app.pages.map(({ id, blocks }) => `${id}[${blocks.map(describeBlock).join(", ")}]`).join(" ");
  const isPlain = app.layout === "app" && /^home\[records \w+:list\]$/.test(pages);
  return [
    [app.name, ...app.entities.map(describeEntity)].join(app.entities.length === 1 ? " " : " | "),
    ...look,
    ...(isPlain ? [] : [`${app.layout}: ${pages}`]),
  ].join("; ");
}

function describeEntity(entity: Entity): string {
  const { features, order, done, lowStock } = entity;
  const parts = [
    `(${entity.singular}/${entity.plural})`,
    entity.fields.map(describeField).join(", "),
    ...(done === null ? [] : [`done=${done.field}${done.strike ? "~" : ""}`]),
    ...(entity.streaks === undefined ? [] : ["streaks"]),
    ...(lowStock === null ? [] : [`low=${lowStock.field}<=${lowStock.threshold}`]),
    ...(order.field === null && order.direction === "descending"
      ? []
      : [`by ${order.field ?? "added"} ${order.direction === "ascending" ? "up" : "down"}`]),
    [
      features.search && "search",
      features.sorting && "sort",
      features.clearDone && "clear",
      !features.delete && "nodelete",
      features.confirmDelete && "confirm",
      features.transfer && "files",
    ]
      .filter((word) => word !== false)
      .join("+"),
    ...(features.filters.length === 0 ? [] : [`filter=${features.filters.join("+")}`]),
    ...(features.totals.length === 0 ? [] : [`total=${features.totals.join("+")}`]),
  ];
  return parts.filter((part) => part !== "").join("; ");
}

function describeField(field: Field): string {
  return `${field.label}${field.required ? "!" : ""}:${describeType(field)}`;
}

function describeType(field: Field): string {
  switch (field.type) {
    case "longText":
      return "long";
    case "number":
      return `number${field.unit === undefined ? "" : ` ${field.unit}`}${field.stepper === true ? "±" : ""}`;
    case "money":
      return field.currency;
    case "date":
      return field.deadline === true ? "deadline" : "date";
    case "checkbox":
      return "check";
    case "rating":
      return `${field.max} stars`;
    case "choice":
      return field.options.join("/");
    case "relation":
      return `${field.many ? "many " : ""}→${field.entity}`;
    default:
      return field.type;
  }
}

function describeBlock(block: Block): string {
  switch (block.type) {
    case "records":
      return `records ${block.entity}:${block.views.map(describeView).join("+")}${block.editable ? "" : " (read)"}`;
    case "game":
      return `${block.game}${block.opponent === "person" ? " (person)" : ""}`;
    case "timer":
      return `${block.mode} ${block.minutes}${block.mode === "intervals" ? `/${block.pauseMinutes}x${block.rounds}` : ""}`;
    case "converter":
      return `converter ${block.quantity}`;
    case "calculator":
      return `calculator(${block.results.map(({ formula }) => formula).join("; ")})`;
    case "counter":
      return `counter(${block.counters.map(({ label, goal }) => `${label}${goal === null ? "" : `→${goal}`}`).join(", ")})`;
    default:
      return "entity" in block ? `${block.type} ${block.entity}` : block.type;
  }
}

function describeView(view: View): string {
  switch (view.type) {
    case "board":
      return `board/${view.columns}`;
    case "calendar":
      return `calendar/${view.date}`;
    case "timetable":
      return `timetable/${view.day}/${view.time}`;
    case "sections":
      return `sections/${view.by}`;
    case "gallery":
      return `gallery/${view.image}`;
    case "chart":
      return `${view.shape}/${view.value ?? "count"}/${view.by}`;
    default:
      return view.type;
  }
}
