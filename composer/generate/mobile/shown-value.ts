import { type Field, type FieldOf, isComputed } from "@lathe/protocol/app/field";
import { capitalised, type EntityParts } from "../entity-parts.ts";
import { fragment, jsxText, quoted } from "../code.ts";
import { deadlineOf } from "../records/formulas.ts";
import { relatedParts } from "../records/relations.ts";
import { titleText, titleTextIfThere } from "../records/title-code.ts";

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
    case "tags":
      return `${value}.length > 0`;
    case "relation":
      return field.many ? `${value}.length > 0` : `${value} !== ""`;
    default:
      return `${value} !== ""`;
  }
}

/** Whether the day that makes a record overdue is worked out. */
export function hasWorkedDeadline(parts: EntityParts): boolean {
  const deadline = deadlineOf(parts);
  return deadline !== null && isComputed(deadline);
}

/** The tone of a text: danger where its day is over, which `today` in the code tells. */
export function urgentTone(parts: EntityParts, field: Field, otherwise: string): string {
  if (field !== deadlineOf(parts)) return otherwise === "ink" ? "" : ` tone="${otherwise}"`;
  return ` tone={isOverdue(${parts.names.one}, today) ? "danger" : "${otherwise}"}`;
}

/** JSX of what it shows, as text. */
export function shownValue(field: Field, value: string): string {
  switch (field.type) {
    case "date":
      return `{formatDate(${value})}`;
    case "money":
      return `{formatMoney(${value}, "${field.currency}")}`;
    case "number":
      return `{formatNumber(${value}${field.stepper === true ? " ?? 0" : ""})}${field.unit === undefined ? "" : ` ${jsxText(field.unit)}`}`;
    case "checkbox":
      return `{${value} ? "Yes" : "No"}`;
    case "tags":
      return `{${value}.join(", ")}`;
    case "url":
      return `{${value}.replace(/^https?:\\/\\/(www\\.)?/, "")}`;
    default:
      return `{${value}}`;
  }
}

/** "linkedAuthor": in a component, the records of a relation. */
export function linkedName(field: FieldOf<"relation">): string {
  return `linked${capitalised(field.id)}`;
}

/**
 * The line of a component that finds the records to which a relation of `record` leads: one or undefined, or a list.
 * `record` with "?" behind it may be missing.
 */
export function linkedLine(parts: EntityParts, field: FieldOf<"relation">, record: string): string {
  const store = relatedParts(parts, field).names.store;
  const value = `${record}.${field.id}`;
  return field.many
    ? `const ${linkedName(field)} = useStore(${store}).items.filter((each) => ${value}.includes(each.id));`
    : `const ${linkedName(field)} = useRecord(${store}, ${value});`;
}

/** An expression of the names that linkedLine found; "" when there is none. */
export function linkedText(parts: EntityParts, field: FieldOf<"relation">): string {
  const other = relatedParts(parts, field);
  return field.many
    ? `${linkedName(field)}.map((each) => ${titleText(other, "each")}).join(", ")`
    : titleTextIfThere(other, linkedName(field));
}

/** A field in full, with all that its type allows: for details. `record` is the record's name in code. */
export function fullValue(parts: EntityParts, field: Field, record: string, tone: string): string {
  const value = `${record}.${field.id}`;
  switch (field.type) {
    case "tags":
      return `<ValueBadges texts={${value}} />`;
    case "color":
      return `<ColorSwatch color={${value}} />`;
    case "image":
      return `<RecordPicture source={${value}} name={${quoted(`${field.label} of `)} + ${titleText(parts, record)}} />`;
    case "relation": {
      const other = relatedParts(parts, field);
      const open = `(id) => router.push({ pathname: "/${other.names.files}/[id]", params: { id } })`;
      const links = field.many
        ? `${linkedName(field)}.map((each) => ({ id: each.id, name: ${titleText(other, "each")} }))`
        : `[{ id: ${linkedName(field)}.id, name: ${titleText(other, linkedName(field))} }]`;
      return fragment`
        <LinkedNames
          links={${links}}
          onOpen={${open}}
        />
      `;
    }
    case "longText":
      return field.markdown === true ? `<Markdown text={${value}} />` : selectable(field, value, tone);
    default:
      return selectable(field, value, tone);
  }
}

function selectable(field: Field, value: string, tone: string): string {
  if (tone === "") return `<Text selectable>${shownValue(field, value)}</Text>`;
  return fragment`
    <Text selectable${tone}>
      ${shownValue(field, value)}
    </Text>
  `;
}

/** Where a press on a value leads, out of the app. */
export function outwardTarget(field: Field, value: string): string | null {
  if (field.type === "url") return value;
  if (field.type === "email") return `"mailto:" + ${value}`;
  return field.type === "phone" ? `"tel:" + ${value}` : null;
}
