import { type ComputedField, type Field, isDay } from "@lathe/protocol/app/field";
import { type Formula, lookupIn, namesIn, parseFormula } from "@lathe/protocol/app/formula";
import { code, fragment } from "./code.ts";
import { formulaCode } from "./blocks/formula-code.ts";
import { capitalised, type EntityParts } from "./entity-parts.ts";
import { computedInWords } from "./formula-in-words.ts";
import { importing, importLine, showCode, wrapped } from "./linked-formulas-file.ts";
import { RESERVED_WORDS } from "./names.ts";
import { overdueCode } from "./record-file.ts";
import {
  formulasOf,
  formulaType,
  noValue,
  pureFormulaName,
  recordFunctions,
  formulasPath,
  shownFormulaName,
} from "./records/formulas.ts";
import { asksDay, fieldIn, isLinked, listsFor, lookedUpParts, needsOf } from "./records/linked-lists.ts";
import { rollupCode } from "./rollup-code.ts";

/** What else is known by a name in the file. */
const TAKEN = [
  "averageOf",
  "dayNumber",
  "dayText",
  "earliestOf",
  "highestOf",
  "isWithin",
  "latestOf",
  "lowestOf",
  "minutesBetween",
  "minutesOfDay",
  "monthsAfter",
  "monthsBetween",
  "now",
  "result",
  "roundTo",
  "shownOr",
  "sumOf",
  "today",
  "worked",
];

/** src/<entities>/formulas.ts: what is worked out of a record's values, and of lists that are given, and how it is shown. */
export function formulasFile(parts: EntityParts, isUsed: (name: string) => boolean = () => true): string {
  const formulas = formulasOf(parts);
  const shown = formulas.filter((field) => !isLinked(parts, field) && isUsed(shownFormulaName(parts, field)));
  const body = fragment`
    ${formulas.map((field) => workOut(parts, field))}
    ${shown.map((field) => showCode(parts, field, recordType(parts, field)))}
    ${tellsOverdue(parts) && isUsed("isOverdue") && overdueCode(parts)}
  `;
  return code`
    ${FORMULA_IMPORTS.map(([names, from]) => importLine(names, from, body))}
    ${recordImports(parts)}
    ${body}
  `;
}

const FORMULA_IMPORTS: readonly (readonly [names: readonly string[], from: string])[] = [
  [["isWithin"], "../records/add-up-over-time.ts"],
  [["today"], "../records/days.ts"],
  [["averageOf", "earliestOf", "highestOf", "latestOf", "lowestOf", "shownOr", "sumOf"], "../records/measures.ts"],
  [["minutesBetween", "minutesOfDay"], "../records/minutes-of-day.ts"],
  [["dayNumber", "dayText", "monthsAfter", "monthsBetween"], "../tools/day-number.ts"],
  [["roundTo"], "../tools/round-to.ts"],
  [["formatDate", "formatDecimals", "formatMoney", "formatNumber"], "../ui/format.ts"],
];

/** Whether what is overdue is told by this file. */
function tellsOverdue(parts: EntityParts): boolean {
  return recordFunctions(parts).some(([path, names]) => path === formulasPath(parts) && names.includes("isOverdue"));
}

/** The types of the records, and what is worked out of those of other lists. */
function recordImports(parts: EntityParts): string[] {
  const formulas = formulasOf(parts);
  const lists = [...new Set(formulas.flatMap((field) => listsFor(parts, field)))];
  const called = formulas.flatMap((field) => calledOf(parts, field));
  const others = lists.filter((each) => each !== parts);
  return [
    ...others.flatMap((other) => {
      const { files, file, type } = other.names;
      const names = new Set(called.filter(({ of }) => of === other).map(({ name }) => name));
      return [
        ...(names.size === 0 ? [] : [importing([...names].toSorted(), `../${files}/formulas.ts`)]),
        `import type { ${type} } from "../${files}/${file}.ts";`,
      ];
    }),
    `import type { ${parts.names.type} } from "./${parts.names.file}.ts";`,
  ];
}

/** The functions of other entities that work out what a value needs. */
function calledOf(parts: EntityParts, field: ComputedField): { of: EntityParts; name: string }[] {
  const of = (other: EntityParts, id: string) => {
    const found = fieldIn(other, id);
    return isComputedField(found) ? [{ of: other, name: pureFormulaName(other, found) }] : [];
  };
  if (field.type === "rollup") {
    const from = listsFor(parts, field).find(({ entity }) => entity.id === field.entity);
    return from !== undefined && "field" in field.measure ? of(from, field.measure.field) : [];
  }
  return namesIn(parseFormula(field.formula)).flatMap((name) => {
    const lookup = lookupIn(name);
    return lookup === null ? [] : of(lookedUpParts(parts, lookup.relation), lookup.field);
  });
}

function isComputedField(field: Field): field is ComputedField {
  return field.type === "formula" || field.type === "rollup";
}

/** "Pick<Sale, "price" | "cost">", or the whole record where it has no other values. */
function recordType(parts: EntityParts, field: ComputedField): string {
  return pickedType(parts, needsOf(parts, field).own);
}

function pickedType({ names, entity }: EntityParts, ids: ReadonlySet<string>): string {
  const ordered = ["id", ...entity.fields.map(({ id }) => id)].filter((id) => ids.has(id));
  return ordered.length === 0 ? names.type : `Pick<${names.type}, ${ordered.map((id) => `"${id}"`).join(" | ")}>`;
}

function workOut(parts: EntityParts, field: ComputedField): string {
  const none = isDay(field) ? "empty" : "null";
  const words = capitalised(computedInWords(parts.entity, field, parts.app.entities));
  const isAlways = formulaType(field) === "number";
  return fragment`

    /** ${words}${isAlways ? "" : `; ${none} where that cannot be said`}. */
    ${opening(parts, field)}
      ${field.type === "rollup" ? rollupCode(parts, field) : formulaBody(parts, field)}
    }
  `;
}

function opening(parts: EntityParts, field: ComputedField): string {
  const { lists } = needsOf(parts, field);
  return wrapped(`export function ${pureFormulaName(parts, field)}(`, formulaType(field), [
    `${parts.names.one}: ${recordType(parts, field)}`,
    ...listsFor(parts, field).map(
      (each) => `${each.names.many}: readonly ${pickedType(each, lists.get(each) ?? new Set())}[]`,
    ),
    ...(asksDay(parts, field) ? ["now: string = today()"] : []),
  ]);
}

function formulaBody(parts: EntityParts, field: Extract<ComputedField, { type: "formula" }>): string {
  const formula = parseFormula(field.formula);
  const operands = namesIn(formula).map((name) => operand(parts, name, field));
  const codes = new Map(operands.map(({ name, value }) => [name, value]));
  const result = formulaCode(formula, (name) => codes.get(name) ?? name);
  const missing = operands.flatMap(({ isMissing }) => isMissing ?? []);
  const lines = [...new Set(operands.flatMap((each) => each.lines ?? []))];
  // Records may be results themselves.
  const worked = parts.names.one === "result" ? "worked" : "result";
  const returned = isDay(field)
    ? `return dayText(${result});`
    : isAlwaysFinite(formula)
      ? `return ${result};`
      : [`const ${worked} = ${result};`, `return Number.isFinite(${worked}) ? ${worked} : null;`];
  return fragment`
    ${lines}
    ${missing.length > 0 && `if (${missing.join(" || ")}) return ${noValue(field)};`}
    ${returned}
  `;
}

interface Operand {
  name: string;
  /** Code for its value, once it is known not to be missing. */
  value: string;
  /** Code that says that there is none. */
  isMissing?: string;
  /** Lines that the others need. */
  lines?: string[];
}

function operand(parts: EntityParts, name: string, within: ComputedField): Operand {
  const lookup = lookupIn(name);
  if (lookup !== null) return lookupOperand(parts, name, lookup, within);
  const field = parts.entity.fields.find(({ id }) => id === name);
  const property = `${parts.names.one}.${name}`;
  const variable = field === undefined ? "currentDay" : variableName(parts, name, within);
  if (field === undefined) return known(name, variable, "dayNumber(now)");
  if (isComputedField(field)) return worked(name, variable, pureCall(parts, field, parts.names.one), field);
  switch (field.type) {
    case "date":
      return known(name, variable, `dayNumber(${property})`);
    case "time":
      return known(name, variable, `minutesOfDay(${property})`);
    case "checkbox":
      return { name, value: `Number(${property})` };
    case "rating":
      return { name, value: property, isMissing: `${property} === 0` };
    default:
      return { name, value: property, isMissing: `${property} === null` };
  }
}

/** A value of the record to which a relation leads. */
function lookupOperand(
  parts: EntityParts,
  name: string,
  lookup: { relation: string; field: string },
  within: ComputedField,
): Operand {
  const other = lookedUpParts(parts, lookup.relation);
  const field = fieldIn(other, lookup.field);
  const record = variableName(parts, lookup.relation, within);
  const variable = variableName(parts, `${lookup.relation}${capitalised(lookup.field)}`, within);
  const found = `const ${record} = ${other.names.many}.find(({ id }) => id === ${parts.names.one}.${lookup.relation});`;
  const value = (code: string) => {
    const operand = known(name, variable, code);
    return { ...operand, lines: [found, ...(operand.lines ?? [])] };
  };
  const property = `${record}?.${field.id}`;
  if (isComputedField(field)) {
    const call = `${record} === undefined ? ${noValue(field)} : ${pureCall(other, field, record)}`;
    return value(isDay(field) ? `dayNumber(${call})` : call);
  }
  switch (field.type) {
    case "date":
      return value(`dayNumber(${property} ?? "")`);
    case "time":
      return value(`minutesOfDay(${property} ?? "")`);
    case "checkbox":
      return { name, value: `Number(${property} ?? false)`, lines: [found] };
    case "rating":
      return value(`${property} || null`);
    default:
      return value(`${property} ?? null`);
  }
}

function known(name: string, variable: string, value: string): Operand {
  return { name, value: variable, isMissing: `${variable} === null`, lines: [`const ${variable} = ${value};`] };
}

function worked(name: string, variable: string, call: string, field: ComputedField): Operand {
  if (isDay(field)) return known(name, variable, `dayNumber(${call})`);
  const operand = known(name, variable, call);
  return formulaType(field) === "number" ? { name, value: variable, lines: operand.lines ?? [] } : operand;
}

/** A call of the function that works a value out of what it is given. */
export function pureCall(parts: EntityParts, field: ComputedField, record: string): string {
  const lists = listsFor(parts, field).map(({ names }) => names.many);
  return `${pureFormulaName(parts, field)}(${[record, ...lists, ...(asksDay(parts, field) ? ["now"] : [])].join(", ")})`;
}

function variableName(parts: EntityParts, id: string, within: ComputedField): string {
  const given = [parts.names.one, ...listsFor(parts, within).map(({ names }) => names.many), "currentDay"];
  return RESERVED_WORDS.has(id) || TAKEN.includes(id) || given.includes(id) ? `${id}Value` : id;
}

/** Only sums and products are, and what takes one of several. */
function isAlwaysFinite(formula: Formula): boolean {
  switch (formula.type) {
    case "number":
    case "name":
      return true;
    case "negate":
      return isAlwaysFinite(formula.of);
    case "binary": {
      const { operator, left, right } = formula;
      const isDivided = operator === "/" && !(right.type === "number" && right.value !== 0);
      return operator !== "^" && !isDivided && isAlwaysFinite(left) && isAlwaysFinite(right);
    }
    case "call":
      return !["sqrt", "log", "exp", "monthsAfter"].includes(formula.name) && formula.args.every(isAlwaysFinite);
  }
}
