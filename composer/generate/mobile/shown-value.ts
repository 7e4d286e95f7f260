import type { Field } from "@lathe/protocol/app/field";
import { jsxText } from "../code.ts";

/** The condition under which a field of a record has something to show. */
export function presence(field: Field, value: string): string {
  switch (field.type) {
    case "number":
    case "money":
      return `${value} !== null`;
    case "rating":
      return `${value} > 0`;
    case "checkbox":
      return value;
    default:
      return `${value} !== ""`;
  }
}

/** JSX of what it shows. */
export function shownValue(field: Field, value: string): string {
  switch (field.type) {
    case "date":
      return `{formatDate(${value})}`;
    case "money":
      return `{formatMoney(${value}, "${field.currency}")}`;
    case "number":
      return `{formatNumber(${value}${field.stepper === true ? " ?? 0" : ""})}${field.unit === undefined ? "" : ` ${jsxText(field.unit)}`}`;
    case "url":
      return `{${value}.replace(/^https?:\\/\\/(www\\.)?/, "")}`;
    default:
      return `{${value}}`;
  }
}
