import { type Field, type FieldOf, isComputed } from "@lathe/protocol/app/field";
import { capitalised, type EntityParts, inSentence, isLowName, lowLabel } from "../entity-parts.ts";
import { fragment, jsxText, jsxValue } from "../code.ts";
import { deadlineOf, mostTelling, shownFormula } from "../records/formulas.ts";
import { relatedParts } from "../records/relations.ts";
import { isThere, shownValue, type ShownOptions } from "./shown-value.ts";
import { titleText } from "../records/title-code.ts";

/** So many named values are shown of a record among others; it can be opened for the rest. */
const MOST_FACTS = 4;
const MOST_OTHERS = 6;

/** The values of a record by how they are shown where it stands among others. */
export interface RecordValues {
  picture: FieldOf<"image"> | null;
  /** Longer texts, a few lines of each. */
  texts: readonly FieldOf<"longText">[];
  facts: readonly Field[];
  badges: readonly Field[];
  tags: readonly FieldOf<"tags">[];
  ratings: readonly FieldOf<"rating">[];
  stepper: FieldOf<"number"> | null;
}

export function recordValues({ others, done, subtitle, amount }: EntityParts): RecordValues {
  const stepper = others.filter((field) => field.type === "number").find((field) => field.stepper === true) ?? null;
  const facts = others.filter(
    (field) => field !== subtitle && field !== amount && field !== stepper && FACT_TYPES.has(field.type),
  );
  return {
    picture: others.find((field) => field.type === "image") ?? null,
    texts: others.filter((field) => field.type === "longText").filter((field) => field.markdown !== true),
    facts: others.length > MOST_OTHERS ? mostTelling(facts, MOST_FACTS) : facts,
    badges: others.filter((field) => field.type === "choice" || (field.type === "checkbox" && field !== done)),
    tags: others.filter((field) => field.type === "tags"),
    ratings: others.filter((field) => field.type === "rating"),
    stepper,
  };
}

const FACT_TYPES: ReadonlySet<Field["type"]> = new Set([
  "text",
  "number",
  "money",
  "date",
  "time",
  "url",
  "email",
  "phone",
  "color",
  "relation",
  "formula",
  "rollup",
] as const);

/** The values with their names in a <dl>. */
export function factList(parts: EntityParts, facts: readonly Field[], options: ShownOptions): string | null {
  if (facts.length === 0) return null;
  return fragment`
    <dl className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1 text-sm empty:hidden">
      ${facts.map((field) => fact(parts, field, options))}
    </dl>
  `;
}

/** A value with its name, where there is one; what is worked out is always told. */
export function fact(parts: EntityParts, field: Field, options: ShownOptions): string {
  const { names } = parts;
  const urgent = field === deadlineOf(parts) ? ` isUrgent={isOverdue(${names.one}, today())}` : "";
  if (isComputed(field)) return `<Fact label=${jsxValue(field.label)}${urgent}>{${shownFormula(parts, field)}}</Fact>`;
  const value = `${names.one}.${field.id}`;
  return fragment`
    {${isThere(field, value)} && (
      <Fact label=${jsxValue(field.label)}${saysItself(parts, field) ? " isPlain" : ""}${urgent}>
        ${shownValue(parts, field, value, options)}
      </Fact>
    )}
  `;
}

/** What it is can be seen: an address, "Date", the project of a project. */
function saysItself(parts: EntityParts, field: Field): boolean {
  if (field.type === "email" || field.type === "phone" || field.type === "url") return true;
  if (field.type === "relation") return inSentence(field.label) === relatedParts(parts, field).entity.singular;
  return (field.type === "date" || field.type === "time") && /^(?:date|day|time|when)$/i.test(field.label);
}

/** What is said in a word or two: options, ticks, tags, whether it is low. */
export function badgeList(
  parts: EntityParts,
  { badges, tags }: RecordValues,
  looks = "mt-2 flex flex-wrap gap-1.5 empty:hidden",
  /** Fields that are left out when `without` names them. */
  optional: readonly string[] = [],
): string | null {
  const { names, low } = parts;
  const { one } = names;
  if (badges.length === 0 && tags.length === 0 && low === null) return null;
  return fragment`
    <p className="${looks}">
      ${low !== null && `{${isLowName(parts)}(${one}) && <span className="badge bg-danger/12 text-danger">${jsxText(lowLabel(low.field))}</span>}`}
      ${badges.map((field) => (field.type === "choice" ? `{${optional.includes(field.id) ? `without !== "${field.id}" && ` : ""}${one}.${field.id} !== "" && <span className="badge">{${one}.${field.id}}</span>}` : `{${one}.${field.id} && <span className="badge">${jsxText(field.label)}</span>}`))}
      ${tags.map((field) => `{${one}.${field.id}.length > 0 && <Tags values={${one}.${field.id}} />}`)}
    </p>
  `;
}

/** The title; where a record can be opened it is the button for that. */
export function titleContent(parts: EntityParts, opens: boolean): string {
  const { names } = parts;
  const text = `{${titleText(parts, names.one)}}`;
  if (!opens) return text;
  return fragment`
    <button type="button" className="cursor-pointer text-left underline-offset-4 wrap-anywhere [text-decoration:inherit] hover:underline" onClick={() => onOpen(${names.one})}>
      ${text}
    </button>
  `;
}

/** Crossed out, when it is done and that is wanted. */
export function titleClass({ entity, done, names }: EntityParts): string {
  if (entity.done?.strike !== true || done === null) return '"font-semibold wrap-anywhere"';
  return `{\`font-semibold wrap-anywhere \${${names.one}.${done.id} ? "text-muted line-through" : ""}\`}`;
}

export function headingOf({ entity }: EntityParts): string {
  return capitalised(entity.plural);
}
