import { type Field, TODAY } from "@lathe/protocol/app/field";
import { type Formula, namesIn, parseFormula } from "@lathe/protocol/app/formula";
import { code, fragment } from "./code.ts";
import { formulaCode } from "./blocks/formula-code.ts";
import { capitalised, type EntityParts } from "./entity-parts.ts";
import { formulaInWords } from "./formula-in-words.ts";
import { RESERVED_WORDS } from "./names.ts";
import {
  formulaFormat,
  type FormulaField,
  formulaName,
  formulasOf,
  operandsOf,
  shownFormulaName,
} from "./records/formulas.ts";

/** Lines of code are no longer than this. */
const LINE_WIDTH = 120;

/** What else is known by a name in the file. */
const TAKEN = [
  "dayNumber",
  "minutesBetween",
  "minutesOfDay",
  "monthsBetween",
  "now",
  "result",
  "roundTo",
  "shownOr",
  "today",
];

/** src/<entities>/formulas.ts: what is worked out of a record's values, and how it is shown. */
export function formulasFile(parts: EntityParts, isUsed: (name: string) => boolean = () => true): string {
  const { names } = parts;
  const formulas = formulasOf(parts);
  const shown = formulas.filter((field) => isUsed(shownFormulaName(parts, field)));
  const body = fragment`
    ${formulas.map((field) => workOut(parts, field))}
    ${shown.map((field) => show(parts, field))}
  `;
  const imports: readonly (readonly [names: readonly string[], from: string])[] = [
    [["today"], "../records/days.ts"],
    [["shownOr"], "../records/measures.ts"],
    [["minutesBetween", "minutesOfDay"], "../records/minutes-of-day.ts"],
    [["dayNumber", "monthsBetween"], "../tools/day-number.ts"],
    [["roundTo"], "../tools/round-to.ts"],
    [["formatDecimals", "formatMoney", "formatNumber"], "../ui/format.ts"],
  ];
  return code`
    ${imports.map(([names, from]) => importLine(names, from, body))}
    import type { ${names.type} } from "./${names.file}.ts";
    ${body}
  `;
}

function importLine(names: readonly string[], from: string, body: string): string | null {
  const called = names.filter((name) => body.includes(`${name}(`));
  return called.length === 0 ? null : `import { ${called.join(", ")} } from "${from}";`;
}

/** Whether the result depends on the day. */
export function asksDay(parts: EntityParts, { formula }: FormulaField): boolean {
  return namesIn(parseFormula(formula)).some((name) => {
    const field = fieldOf(parts, name);
    return field === null ? name === TODAY : field.type === "formula" && asksDay(parts, field);
  });
}

function fieldOf({ entity }: EntityParts, id: string): Field | null {
  return entity.fields.find((field) => field.id === id) ?? null;
}

/** "Pick<Sale, "price" | "cost">", or the whole record where it has no other values. */
function recordType(parts: EntityParts, field: FormulaField): string {
  const ids = operandsOf(parts, field).map(({ id }) => `"${id}"`);
  return ids.length === 0 ? parts.names.type : `Pick<${parts.names.type}, ${ids.join(" | ")}>`;
}

function workOut(parts: EntityParts, field: FormulaField): string {
  const formula = parseFormula(field.formula);
  const operands = namesIn(formula).map((name) => operand(parts, name));
  const codes = new Map(operands.map(({ name, value }) => [name, value]));
  const result = formulaCode(formula, (name) => codes.get(name) ?? name);
  const missing = operands.flatMap(({ isMissing }) => isMissing ?? []);
  return fragment`

    /** ${capitalised(formulaInWords(parts.entity, field))}; null where that cannot be said. */
    ${opening(parts, field)}
      ${operands.map(({ line }) => line)}
      ${missing.length > 0 && `if (${missing.join(" || ")}) return null;`}
      ${isAlwaysFinite(formula) ? `return ${result};` : [`const result = ${result};`, "return Number.isFinite(result) ? result : null;"]}
    }
  `;
}

function opening(parts: EntityParts, field: FormulaField): string {
  const start = `export function ${formulaName(parts, field)}(`;
  const given = [
    `${parts.names.one}: ${recordType(parts, field)}`,
    ...(asksDay(parts, field) ? ["now: string = today()"] : []),
  ];
  const line = `${start}${given.join(", ")}): number | null {`;
  if (line.length <= LINE_WIDTH) return line;
  return fragment`
    ${start}
      ${given.map((each) => `${each},`)}
    ): number | null {
  `;
}

interface Operand {
  name: string;
  /** Code for its value, once it is known not to be missing. */
  value: string;
  /** Code that says that there is none. */
  isMissing?: string;
  /** A line that the others need. */
  line?: string;
}

function operand(parts: EntityParts, name: string): Operand {
  const field = fieldOf(parts, name);
  const property = `${parts.names.one}.${name}`;
  const known = (value: string, variable: string): Operand => ({
    name,
    value: variable,
    isMissing: `${variable} === null`,
    line: `const ${variable} = ${value};`,
  });
  switch (field?.type) {
    case undefined:
      return known("dayNumber(now)", "currentDay");
    case "date":
      return known(`dayNumber(${property})`, variableName(parts, name));
    case "time":
      return known(`minutesOfDay(${property})`, variableName(parts, name));
    case "formula": {
      const given = [parts.names.one, ...(asksDay(parts, field) ? ["now"] : [])];
      return known(`${formulaName(parts, field)}(${given.join(", ")})`, variableName(parts, name));
    }
    case "checkbox":
      return { name, value: `Number(${property})` };
    case "rating":
      return { name, value: property, isMissing: `${property} === 0` };
    default:
      return { name, value: property, isMissing: `${property} === null` };
  }
}

function variableName({ names }: EntityParts, id: string): string {
  return RESERVED_WORDS.has(id) || TAKEN.includes(id) || id === names.one || id === "currentDay" ? `${id}Value` : id;
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
      return !["sqrt", "log", "exp"].includes(formula.name) && formula.args.every(isAlwaysFinite);
  }
}

function show(parts: EntityParts, field: FormulaField): string {
  const { one } = parts.names;
  return fragment`

    export function ${shownFormulaName(parts, field)}(${one}: ${recordType(parts, field)}): string {
      return shownOr(${formulaName(parts, field)}(${one}), ${formulaFormat(field)});
    }
  `;
}
