import type { Field, FieldOf } from "@lathe/protocol/app/field";
import type { EntityParts } from "../entity-parts.ts";
import { fragment, jsxText } from "../code.ts";
import { relatedParts } from "../records/relations.ts";

/** Code that says whether a record has a value of this field. */
export function isThere(field: Field, value: string): string {
  switch (field.type) {
    case "number":
    case "money":
      return `${value} !== null`;
    case "rating":
      return `${value} > 0`;
    case "checkbox":
      return value;
    case "tags":
      return `${value}.length > 0`;
    case "relation":
      return field.many ? `${value}.length > 0` : `${value} !== ""`;
    default:
      return `${value} !== ""`;
  }
}

/** `linked`: other records can be opened from here. */
export interface ShownOptions {
  linked: boolean;
}

/** A value as content of an element. */
export function shownValue(parts: EntityParts, field: Field, value: string, options: ShownOptions): string {
  switch (field.type) {
    case "date":
      return `{formatDate(${value})}`;
    case "money":
      return `{formatMoney(${value}, "${field.currency}")}`;
    case "number":
      // A year has no marks between thousands.
      return `{${isYear(field) ? value : `formatNumber(${value})`}}${field.unit === undefined ? "" : ` ${jsxText(field.unit)}`}`;
    case "rating":
      return `<Stars value={${value}} max={${field.max}} />`;
    case "checkbox":
      return `{${value} ? "Yes" : "No"}`;
    case "tags":
      return `<Tags values={${value}} />`;
    case "color":
      return `<Swatch color={${value}} />`;
    case "image":
      return `<img src={${value}} alt="" loading="lazy" className="max-h-96 max-w-full rounded-control" />`;
    case "longText":
      return field.markdown === true
        ? `<Markdown text={${value}} />`
        : `<p className="whitespace-pre-line">{${value}}</p>`;
    case "relation":
      return relation(parts, field, value, options);
    case "url":
      return link(value, `{${value}.replace(/^https?:\\/\\/(www\\.)?/, "")}`, ' target="_blank" rel="noreferrer"');
    case "email":
      return link(`\`mailto:\${${value}}\``, `{${value}}`, "");
    case "phone":
      return link(`\`tel:\${${value}}\``, `{${value}}`, "");
    default:
      return `{${value}}`;
  }
}

function isYear({ label }: FieldOf<"number">): boolean {
  return /\byear$/i.test(label);
}

function relation(parts: EntityParts, field: FieldOf<"relation">, value: string, { linked }: ShownOptions): string {
  const { type } = relatedParts(parts, field).names;
  const component = linked ? `${type}Link` : `${type}Title`;
  if (!field.many) return `<${component} id={${value}} />`;
  return fragment`
    <span className="flex flex-wrap gap-x-3 gap-y-1">
      {${value}.map((id) => (
        <${component} key={id} id={id} />
      ))}
    </span>
  `;
}

function link(href: string, text: string, rest: string): string {
  return fragment`
    <a href={${href}}${rest} className="text-accent underline underline-offset-2 wrap-anywhere">
      ${text}
    </a>
  `;
}

/** A value in words, as code: for a column of a file or the heading of a chart. */
export function valueInWords(field: Field, value: string): string {
  if (field.type === "checkbox") return `${value} ? "Yes" : "No"`;
  return field.type === "rating" || field.type === "number" || field.type === "money" ? `String(${value})` : value;
}
