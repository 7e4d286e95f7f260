import type { Field } from "@lathe/protocol/app/field";
import { asLabel } from "../../words.ts";
import { fieldToAdd, type Operand, operandFor, type RoleName } from "./formula-roles.ts";
import { KNOWN_FORMULAS, type KnownFormula, type Shape } from "./known-formulas.ts";
import { unitOf, type Worked } from "./worked.ts";

/** A value that is known by its name: "profit", "age", "balance due". Null where its parts are not there. */
export function readKnown(phrase: string, fields: readonly Field[], currency: string): Worked | null {
  for (const known of KNOWN_FORMULAS) {
    if (!known.words.test(phrase) && known.field?.test(phrase) !== true) continue;
    const worked = fill(known, phrase, fields, currency);
    if (worked !== null) return worked;
  }
  return null;
}

export function isKnown(phrase: string): boolean {
  return KNOWN_FORMULAS.some(({ words }) => words.test(phrase));
}

/** As it was said, where that is a name: "outstanding balance". */
function labelFor(known: KnownFormula, phrase: string): string {
  const isName =
    /^[\p{L}]+(?:[ -][\p{L}]+){1,2}$/u.test(phrase) &&
    !/\b(?:average|number|how|what|old|is|i|we|of|in|per|for|each|with|my|the|to|left|still|mpg|kwh)\b/i.test(phrase);
  return known.label === undefined || isName ? asLabel(phrase) : known.label;
}

function rolesIn(formula: string): RoleName[] {
  return [...new Set([...formula.matchAll(/\{(\w+)\}/g)].map(([, role = ""]) => role as RoleName))];
}

function fill(known: KnownFormula, phrase: string, fields: readonly Field[], currency: string): Worked | null {
  const label = labelFor(known, phrase);
  const others = fields.filter((field) => field.label.toLowerCase() !== label.toLowerCase());
  const parts = (formula: string) => rolesIn(formula).map((role) => [role, operandFor(role, others)] as const);
  for (const [formula, shape] of known.ways) {
    const found = parts(formula);
    if (found.some(([, operand]) => operand === "several")) return null;
    const operands = new Map(
      found.flatMap(([role, operand]) => (operand === null || operand === "several" ? [] : [[role, operand]])),
    );
    if (operands.size < found.length || !isOfEach(operands)) continue;
    return finished(label, formula, shape, operands, [], known.isEvident === true);
  }
  // What is missing is added, where something is there to begin with.
  const way = known.ways.at(-1);
  if (known.adds === undefined || way === undefined) return null;
  const [formula, shape] = way;
  const operands = new Map<RoleName, Operand>();
  const needs: Field[] = [];
  for (const [role, operand] of parts(formula)) {
    const made =
      operand === null && known.adds.includes(role) ? fieldToAdd(role, [...fields, ...needs], currency) : null;
    if (operand === "several" || (operand === null && made === null)) return null;
    if (made !== null) needs.push(made);
    // A height that is added is told in centimetres.
    const id = made === null ? "" : role === "metres" ? `(${made.id} / 100)` : made.id;
    operands.set(role, operand ?? { formula: id, fields: made === null ? [] : [made] });
  }
  return needs.length === operands.size && needs.length > 1
    ? null
    : finished(label, formula, shape, operands, needs, false);
}

/** Whether prices and costs are those of one, so that a count multiplies them. */
function isOfEach(operands: ReadonlyMap<RoleName, Operand>): boolean {
  if (!operands.has("count") || !operands.has("price")) return true;
  const amounts = ["price", "costs"].flatMap((role) => operands.get(role as RoleName)?.fields ?? []);
  return !amounts.some(({ label }) =>
    /\b(?:total|revenue|income|takings|turnover|earned|earnings|payout|amount)\b/i.test(label),
  );
}

function finished(
  label: string,
  template: string,
  shape: Shape,
  operands: ReadonlyMap<RoleName, Operand>,
  needs: readonly Field[],
  isEvident: boolean,
): Worked | null {
  // Of several costs it is not known which are of one and which of all.
  if (operands.has("count") && (operands.get("costs")?.fields.length ?? 0) > 1) return null;
  const fields = [...operands.values()].flatMap((operand) => operand.fields);
  if (new Set(fields).size < fields.length) return null;
  const fitted = fittedShape(shape, fields);
  if (fitted === null) return null;
  const formula = template
    .replace(/\{(\w+)\}/g, (_, role: string) => operands.get(role as RoleName)?.formula ?? "")
    .replace(/^\((.*)\)$/, (whole, inner: string) => (/[()]/.test(inner) ? whole : inner));
  return { label, formula, shape: fitted, fields, needs, isEvident };
}

/** A unit of miles and gallons where the fields have those; null where they do not fit together. */
function fittedShape(shape: Shape, fields: readonly Field[]): Shape | null {
  if (shape === "money") return shape;
  const units = new Set(fields.map(unitOf));
  const isMiles = units.has("mi");
  if (shape.unit === "mpg") return isMiles && units.has("gal") ? shape : null;
  if (/100 km/.test(shape.unit ?? "")) return isMiles || units.has("gal") ? null : shape;
  if (shape.unit === "km/h") return isMiles ? { ...shape, unit: "mph" } : shape;
  if (shape.unit === "min/km") return isMiles ? { ...shape, unit: "min/mi" } : shape;
  return units.has("lbs") || units.has("ft") ? (shape.unit === "kg" ? { ...shape, unit: "lbs" } : null) : shape;
}
