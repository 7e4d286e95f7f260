import { type ComputedField, type Field, isComputed, isDay, isDeadline } from "@lathe/protocol/app/field";
import { capitalised, type EntityParts, isLowName } from "../entity-parts.ts";
import { templateText } from "../code.ts";
import { isLinked } from "./linked-lists.ts";

/** The fields of an entity that are worked out: by formulas, and of other records. */
export function formulasOf({ entity }: EntityParts): ComputedField[] {
  return entity.fields.filter(isComputed);
}

/** The function that works a value out: "profitOfSale". */
export function formulaName({ names }: EntityParts, { id }: ComputedField): string {
  return `${id}Of${names.type}`;
}

/** The function that gives its result as people read it: "shownProfitOfSale". */
export function shownFormulaName({ names }: EntityParts, { id }: ComputedField): string {
  return `shown${capitalised(id)}Of${names.type}`;
}

/** The function that works it out of what it is given alone: of a value that needs other lists another one. */
export function pureFormulaName(parts: EntityParts, field: ComputedField): string {
  return `${formulaName(parts, field)}${isLinked(parts, field) ? "Among" : ""}`;
}

/** The path of the file with an entity's formulas, below src. */
export function formulasPath({ names }: EntityParts): string {
  return `${names.files}/formulas.ts`;
}

export function formulasTestPath({ names }: EntityParts): string {
  return `${names.files}/formulas.test.ts`;
}

/** The path of the file with those that need other lists, as they are now. */
export function linkedFormulasPath({ names }: EntityParts): string {
  return `${names.files}/linked-formulas.ts`;
}

/** What is asked about one record, by the path of its file below src. */
export function recordFunctions(parts: EntityParts): [path: string, names: string[]][] {
  const fields = formulasOf(parts);
  const namesOf = (are: readonly ComputedField[]) =>
    are.flatMap((field) => [formulaName(parts, field), shownFormulaName(parts, field)]);
  const files: [string, string[]][] = [
    [recordPath(parts), [isLowName(parts)]],
    [formulasPath(parts), namesOf(fields.filter((field) => !isLinked(parts, field)))],
    [linkedFormulasPath(parts), namesOf(fields.filter((field) => isLinked(parts, field)))],
  ];
  const overdue = overduePath(parts);
  return files.map(([path, names]) => [path, path === overdue ? [...names, "isOverdue"] : names]);
}

function recordPath({ names }: EntityParts): string {
  return `${names.files}/${names.file}.ts`;
}

/** The day of a record that makes it overdue. */
export function deadlineOf({ entity }: EntityParts): Field | null {
  return entity.fields.find(isDeadline) ?? null;
}

/** The file that says what is overdue, below src. */
function overduePath(parts: EntityParts): string {
  const field = deadlineOf(parts);
  if (field === null || !isComputed(field)) return recordPath(parts);
  return isLinked(parts, field) ? linkedFormulasPath(parts) : formulasPath(parts);
}

/** The value of a field as code: a property of the record, or what its formula gives. */
export function valueCode(parts: EntityParts, field: Field, record = parts.names.one): string {
  return isComputed(field) ? `${formulaName(parts, field)}(${record})` : `${record}.${field.id}`;
}

/** A worked out value as people read it, as code. */
export function shownFormula(parts: EntityParts, field: ComputedField): string {
  return `${shownFormulaName(parts, field)}(${parts.names.one})`;
}

/** A function that shows a number that is worked out, as code. */
export function formulaFormat({ currency, decimals, unit }: ComputedField): string {
  const number =
    currency !== undefined
      ? `formatMoney(value, "${currency}")`
      : decimals === 2
        ? "formatNumber(value)"
        : `formatDecimals(value, ${decimals})`;
  if (unit !== undefined) return `(value) => \`\${${number}} ${templateText(unit)}\``;
  return number === "formatNumber(value)" ? "formatNumber" : `(value) => ${number}`;
}

/** What a value is where there is none, as code. */
export function noValue(field: ComputedField): string {
  return isDay(field) ? '""' : "null";
}

/** The type of its value in code. */
export function formulaType(field: ComputedField): string {
  if (isDay(field)) return "string";
  const isCounted = field.type === "rollup" && (field.measure.type === "count" || field.measure.type === "sum");
  return isCounted ? "number" : "number | null";
}

/** Of so many fields that have room those that say most: what is worked out, and then the first ones, in their order. */
export function mostTelling(fields: readonly Field[], most: number): readonly Field[] {
  const told = new Set([...fields.filter(isComputed), ...fields.filter((field) => !isComputed(field))].slice(0, most));
  return fields.filter((field) => told.has(field));
}
