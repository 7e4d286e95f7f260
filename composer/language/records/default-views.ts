import type { Field } from "@lathe/protocol/app/field";
import type { View } from "@lathe/protocol/app/view";
import type { Domain } from "../domain.ts";

/**
 * How records are seen when nothing is said: as their domain has it, or by what their fields suggest; `isBoard`: they are
 * called a board, and are first seen as one.
 */
export function defaultViews(domain: Domain | null, fields: readonly Field[], isBoard: boolean): View[] {
  const told = (domain?.views ?? []).flatMap(
    (view) => gradedOverTime(view, domain, fields) ?? withIds(view, fields) ?? [],
  );
  const views: View[] = told.length === 0 || told[0]?.type === "chart" ? [{ type: "list" }, ...told] : [...told];
  const [title] = fields;
  const number = fields.find((field) => field.type === "number" || field.type === "money");
  // Of what is noted day by day the course is looked at.
  if (told.length === 0 && title?.type === "date" && number !== undefined)
    views.push({ type: "chart", shape: "line", value: number.id, by: title.id, measure: "average" });
  const has = (type: View["type"]) => views.some((view) => view.type === type);
  const picture = fields.find(({ type }) => type === "image");
  if (picture !== undefined && !has("gallery")) views.push({ type: "gallery", image: picture.id });
  const stage = fields.find((field) => field.type === "choice" && /^(?:status|stage|state|phase)$/i.test(field.label));
  if (stage !== undefined && !has("board")) views.push({ type: "board", columns: stage.id });
  const board = isBoard ? views.filter(({ type }) => type === "board") : [];
  return [...board, ...views.filter((view) => !board.includes(view))].slice(0, 6);
}

/** A view of a domain, whose fields are labels, with the ids of these fields; null where one is missing or of another type. */
function withIds(view: View, fields: readonly Field[]): View | null {
  const idOf = (label: string, ...types: Field["type"][]) =>
    fields.find((field) => field.label === label && (types.length === 0 || types.includes(field.type)))?.id ?? null;
  switch (view.type) {
    case "board": {
      const columns = idOf(view.columns, "choice");
      return columns === null ? null : { ...view, columns };
    }
    case "calendar": {
      const date = idOf(view.date, "date");
      return date === null ? null : { ...view, date };
    }
    case "gallery": {
      const image = idOf(view.image, "image");
      return image === null ? null : { ...view, image };
    }
    case "timetable": {
      const [day, time] = [idOf(view.day, "choice"), idOf(view.time, "time")];
      return day === null || time === null ? null : { ...view, day, time };
    }
    case "sections": {
      const by = idOf(view.by, "choice", "relation");
      return by === null ? null : { ...view, by };
    }
    case "chart": {
      const by = idOf(view.by, "choice", "text", "relation", "checkbox", "rating", "date");
      const value = view.value === null ? null : idOf(view.value, "number", "money", "rating", "formula", "rollup");
      return by === null || (view.value !== null && value === null) ? null : { ...view, by, value };
    }
    default:
      return view;
  }
}

/** A mood that is a number from 1 to 10, and none of some words, is looked at over time. */
function gradedOverTime(view: View, domain: Domain | null, fields: readonly Field[]): View | null {
  if (view.type !== "chart" || view.value !== null || domain?.fields[view.by]?.type !== "choice") return null;
  const grade = fields.find(({ label, type }) => label === view.by && type === "rating");
  const day = fields.find((field) => field.type === "date" && field.deadline !== true);
  return grade === undefined || day === undefined
    ? null
    : { type: "chart", shape: "line", value: grade.id, by: day.id };
}
