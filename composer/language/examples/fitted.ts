import type { ExampleValue } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";

const DAY = /^(?:[+-]\d+|\d{4}-\d{2}-\d{2})$/;

/**
 * A value as a field of this type has it; null where it has none of the kind. `ownMax`: of how many stars a rating is, where
 * that is known.
 */
export function fitted(field: Field, value: ExampleValue, ownMax: number | null): ExampleValue {
  if (value === null || value === "") return null;
  const text = typeof value === "string" ? value : null;
  switch (field.type) {
    case "checkbox":
      return typeof value === "boolean" ? value : null;
    case "number":
      return typeof value === "number" && value >= (field.min ?? value) && value <= (field.max ?? value) ? value : null;
    case "money":
      return typeof value === "number" ? value : null;
    case "rating": {
      if (typeof value !== "number") return null;
      const scaled = ownMax === null ? value : Math.round((value * field.max) / ownMax);
      return scaled >= 1 && scaled <= field.max ? scaled : null;
    }
    case "choice":
      return field.options.find((option) => option.toLowerCase() === text?.toLowerCase()) ?? null;
    case "tags":
      return text !== null && (field.options.length === 0 || isAmong(text, field.options)) ? text : null;
    case "relation":
    case "formula":
    case "rollup":
      return null;
    case "date":
      return text !== null && DAY.test(text) ? text : null;
    case "time":
      return text !== null && /^\d{2}:\d{2}$/.test(text) ? text : null;
    case "email":
      return text?.includes("@") === true ? text : null;
    case "url":
      return text !== null && /^https?:/.test(text) ? text : null;
    case "image":
      return text !== null && /^(?:data:|https:)/.test(text) ? text : null;
    case "color":
      return text !== null && /^#[0-9a-f]{6}$/.test(text) ? text : null;
    case "text":
    case "longText":
      return text === null
        ? typeof value === "number"
          ? String(value)
          : null
        : /^data:|^[+-]\d+$/.test(text)
          ? null
          : text;
    default:
      return text;
  }
}

/** Whether some of the tags are offered. */
function isAmong(tags: string, options: readonly string[]): boolean {
  return tags.split(",").some((tag) => options.some((option) => option.toLowerCase() === tag.trim().toLowerCase()));
}
