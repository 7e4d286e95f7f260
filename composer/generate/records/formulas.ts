import type { Field, FieldOf } from "@lathe/protocol/app/field";
import { namesIn, parseFormula } from "@lathe/protocol/app/formula";
import { capitalised, type EntityParts } from "../entity-parts.ts";
import { templateText } from "../code.ts";

export type FormulaField = FieldOf<"formula">;

export function formulasOf({ entity }: EntityParts): FormulaField[] {
  return entity.fields.filter((field) => field.type === "formula");
}

/** The function that works a formula out: "profitOfSale". */
export function formulaName({ names }: EntityParts, { id }: FormulaField): string {
  return `${id}Of${names.type}`;
}

/** The function that gives its result as people read it: "shownProfitOfSale". */
export function shownFormulaName({ names }: EntityParts, { id }: FormulaField): string {
  return `shown${capitalised(id)}Of${names.type}`;
}

/** The path of the file with an entity's formulas, below src. */
export function formulasPath({ names }: EntityParts): string {
  return `${names.files}/formulas.ts`;
}

export function formulasTestPath({ names }: EntityParts): string {
  return `${names.files}/formulas.test.ts`;
}

/** What other files import of it. */
export function formulaNames(parts: EntityParts): string[] {
  return formulasOf(parts).flatMap((field) => [formulaName(parts, field), shownFormulaName(parts, field)]);
}

/** The value of a field as code: a property of the record, or what its formula gives. */
export function valueCode(parts: EntityParts, field: Field, record = parts.names.one): string {
  return field.type === "formula" ? `${formulaName(parts, field)}(${record})` : `${record}.${field.id}`;
}

/** A formula's value as people read it, as code. */
export function shownFormula(parts: EntityParts, field: FormulaField): string {
  return `${shownFormulaName(parts, field)}(${parts.names.one})`;
}

/** A function that shows a number of a formula, as code. */
export function formulaFormat({ currency, decimals, unit }: FormulaField): string {
  const number =
    currency !== undefined
      ? `formatMoney(value, "${currency}")`
      : decimals === 2
        ? "formatNumber(value)"
        : `formatDecimals(value, ${decimals})`;
  if (unit !== undefined) return `(value) => \`\${${number}} ${templateText(unit)}\``;
  return number === "formatNumber(value)" ? "formatNumber" : `(value) => ${number}`;
}

/** Of so many fields that have room those that say most: what is worked out, and then the first ones, in their order. */
export function mostTelling(fields: readonly Field[], most: number): readonly Field[] {
  const formulas = fields.filter((field) => field.type === "formula");
  const others = fields.filter((field) => field.type !== "formula");
  const told = new Set([...formulas, ...others].slice(0, most));
  return fields.filter((field) => told.has(field));
}

/** The stored fields that a formula needs, also by way of others, in the order of the entity. */
export function operandsOf({ entity: { fields } }: EntityParts, { formula }: FormulaField): Field[] {
  const needed = new Set<Field>();
  const open = namesIn(parseFormula(formula));
  for (let name = open.shift(); name !== undefined; name = open.shift()) {
    const found = fields.find(({ id }) => id === name);
    if (found?.type === "formula") open.push(...namesIn(parseFormula(found.formula)));
    else if (found !== undefined) needed.add(found);
  }
  return fields.filter((field) => needed.has(field));
}
