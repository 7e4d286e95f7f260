import type { Field } from "@lathe/protocol/app/field";
import { type Formula, FormulaError, parseFormula } from "@lathe/protocol/app/formula";
import { looksLikeFormula, readFormula } from "../../tools/read-formula.ts";
import { asLabel } from "../../words.ts";
import { fieldNamed, operandNamed } from "./formula-roles.ts";
import type { Shape } from "./known-formulas.ts";
import { unitOf, type Worked } from "./worked.ts";

/** Ways to say what is done with what, as signs. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/\b(?:the )?difference (?:between|of) (?:the )?(.+?) (?:and|to) (?:the )?(.+)$/i, "($1) - ($2)"],
  [/\bsubtract(?:ing|s|ed)? (?:the )?(.+?) from (?:the )?(.+)$/i, "($2) - ($1)"],
  [/^(?:the )?(.+?) subtracted from (?:the )?(.+)$/i, "($2) - ($1)"],
  [/^(?:the )?(.+?) taken off (?:the )?(.+)$/i, "($2) - ($1)"],
  [/\bmultipl(?:y|ying|ies|ied)? (?:the )?(.+?) (?:by|with|and|times) (?:the )?(.+)$/i, "($1) * ($2)"],
  [/^(?:the )?(.+?) multiplied with (?:the )?(.+)$/i, "($1) * ($2)"],
  [/\b(?:the )?product of (?:the )?(.+?) and (?:the )?(.+)$/i, "($1) * ($2)"],
  [/\bdivid(?:e|ing|es) (?:the )?(.+?) by (?:the )?(.+)$/i, "($1) / ($2)"],
  [/\b(?:the )?ratio of (?:the )?(.+?) (?:to|and) (?:the )?(.+)$/i, "($1) / ($2)"],
];
const AVERAGE = /^(?:the )?(?:average|mean) of (?:the )?(.+)$/i;
const SUM = /^(?:(?:the )?(?:sum|total) of|add(?:ing|s)?(?: up)?|adding together) (?:the )?(.+)$/i;

const NAME = "((?:(?!\\b(?:is|are|as|and|from|by|when|that|which|calculated)\\b)[\\p{L}\\d%/' -])+?)";
const DEFINED = new RegExp(
  `^${NAME} ?(?:[=:]|:=|\\bequals\\b|(?:,? ?(?:which |that )?(?:(?:is|are|as|being|be) )?(?:automatically )?(?:(?:calculated|computed|worked out|derived) )?)(?<=[ ,])(?:is|are|as|being|from|by|of|calculated|computed)(?: as| from| by| of)?) ?(.+)$`,
  "iu",
);
const ASIDE = new RegExp(
  `^${NAME} ?\\(=? ?(?:(?:calculated|computed|worked out|that is|i\\.?e\\.?|which is)(?: as| from| by)?:? )?(.+)\\)$`,
  "iu",
);
const CALLED = /^(.+?) (?:as|called|to get|for|giving|gives|makes|into) (?:the |an? |my )?([\p{L}][\p{L} ]*)$/iu;

/** A name and what it is in words or signs: "profit = price - cost", "price times quantity". */
export function readArithmetic(words: string, fields: readonly Field[], currency: string): Worked | null {
  const [, definedName, defined] = DEFINED.exec(words) ?? ASIDE.exec(words) ?? [];
  if (definedName !== undefined && defined !== undefined) {
    const read = isName(definedName) ? term(defined, fields, currency, definedName) : null;
    if (read !== null) return read;
  }
  const [, called, calledName] = CALLED.exec(words) ?? [];
  if (called !== undefined && calledName !== undefined && isName(calledName)) {
    const read = term(called, fields, currency, calledName);
    if (read !== null) return read;
  }
  return term(words, fields, currency, null);
}

function isName(words: string): boolean {
  const bare = nameOf(words);
  return (
    bare !== "" &&
    bare.split(" ").length <= 4 &&
    !/^(?:i|we|you|it|they|this|that|there)\b|\b(?:please|want|need|show|list|app)\b/i.test(bare)
  );
}

function nameOf(words: string): string {
  return words
    .trim()
    .replace(
      /^(?:(?:the|an?|my|our|its|new|calculated|computed|automatic|add|show|calculate|compute|work out|field|column|called|named) )+/i,
      "",
    )
    .replace(/ (?:field|column|value)$/i, "")
    .trim();
}

/** What is calculated, with the fields that its names mean; null where it is nothing to calculate, or makes no sense. */
function term(said: string, all: readonly Field[], currency: string, name: string | null): Worked | null {
  const label = name === null ? null : asLabel(nameOf(name));
  const fields = all.filter((field) => field.label.toLowerCase() !== label?.toLowerCase());
  const listed = listedTerm(said);
  const text = joinedNames(listed ?? signs(said.trim()), fields);
  if (listed === null && !looksLikeFormula(text)) return null;
  // "check-in date - check-out date": a sign has room around it where names have hyphens.
  const isHyphened = fields.some((field) => /\p{L}-\p{L}/u.test(field.label));
  let read;
  try {
    read = readFormula(isHyphened ? text.replace(/(?<=\p{L})-(?=\p{L})/gu, " ") : text);
  } catch (error) {
    // It is nothing to calculate.
    if (error instanceof FormulaError) return null;
    throw error;
  }
  const needs: Field[] = [];
  const terms = new Map<string, { formula: string; fields: readonly Field[] }>();
  for (const input of read.inputs) {
    const operand = input.label.replaceAll("_", " ");
    const found = operandNamed(operand, fields);
    const made = found === null && label !== null ? fieldNamed(operand, [...all, ...needs], currency) : null;
    if (found === null && made === null) return null;
    if (made !== null) needs.push(made);
    terms.set(input.id, found ?? { formula: made?.id ?? "", fields: made === null ? [] : [made] });
  }
  const used = [...terms.values()].flatMap((each) => each.fields);
  const known = new Map([...fields, ...needs].map((field) => [field.id, field]));
  const isHourly = used.some(({ label: each }) => /\b(?:hourly|per hour|an hour)\b/i.test(each));
  const substituted = read.formula.replace(/[A-Za-z]\w*(?! ?\()/g, (id) => {
    const found = terms.get(id);
    const [field] = found?.fields ?? [];
    if (found === undefined) return id;
    return isHourly && field?.type === "number" && unitOf(field) === "min" ? `(${found.formula} / 60)` : found.formula;
  });
  const formula = rewritten(substituted, known);
  if (formula === null) return null;
  const kind = kindOf(parseFormula(formula), known);
  if (kind === null || (needs.length > 0 && needs.length === used.length && needs.length > 3)) return null;
  const isShare = /%|\bpercent|\bmargin\b/i.test(name ?? "");
  return {
    label: label ?? asLabel(said.trim()).slice(0, 60),
    formula,
    shape: shapeOf(kind, isShare, formula, used),
    fields: used,
    needs,
    isEvident: label !== null || needs.length === 0,
  };
}

/** "quantity * price per unit": the price is one name, and nothing is divided; "_" holds it together. */
function joinedNames(text: string, fields: readonly Field[]): string {
  const rates = fields.map(({ label }) => label.toLowerCase()).filter((label) => label.includes(" per "));
  const held = (name: string) => name.replaceAll(" ", "_");
  return rates.reduce(
    (now, label) => now.replace(new RegExp(`\\b${label.replace(/[^\p{L}\d ]/gu, "\\$&")}\\b`, "giu"), held),
    text,
  );
}

/** "the average of taste, smell and look", "adding price, shipping and tax" */
function listedTerm(said: string): string | null {
  const average = AVERAGE.exec(said.trim())?.[1];
  const sum = average ?? SUM.exec(said.trim())?.[1];
  const parts = sum?.split(/\s*,\s*(?:and )?|\s+(?:and|plus|to)\s+/i).map((part) => part.replace(/^the /i, "")) ?? [];
  if (parts.length < 2) return null;
  const added = parts.join(" + ");
  return average === undefined ? added : `(${added}) / ${parts.length}`;
}

function signs(said: string): string {
  for (const [pattern, sign] of SAID) {
    const found = pattern.exec(said);
    if (found === null || found.index > 0) continue;
    const [first = "", second = ""] = [found[1], found[2]];
    // "between start and end": what comes later, less what comes before.
    const isBackwards =
      /difference/i.test(said) &&
      /\b(?:start|from|begin|arrival|check-?in|first|old)/i.test(first) &&
      /\b(?:end|to|finish|departure|check-?out|last|new)/i.test(second);
    return isBackwards ? `(${second}) - (${first})` : found[0].replace(pattern, sign);
  }
  return said;
}

/** With times of day as what lies between them, and percentages as parts of what they are of; null where that is not plain. */
function rewritten(formula: string, fields: ReadonlyMap<string, Field>): string | null {
  const times = /^\(?([A-Za-z]\w*)\)? - \(?([A-Za-z]\w*)\)?$/.exec(formula);
  const [, end = "", start = ""] = times ?? [];
  if (fields.get(end)?.type === "time" && fields.get(start)?.type === "time")
    return `minutesBetween(${start}, ${end}) / 60`;
  const percents = [...fields.values()].filter(
    (field) => field.type === "number" && field.unit === "%" && new RegExp(`\\b${field.id}\\b`).test(formula),
  );
  const [percent] = percents;
  if (percent === undefined || /\/ 100\b/.test(formula)) return plain(formula);
  if (percents.length > 1) return null;
  const sum = new RegExp(`^(.+) ([+-]) \\(?${percent.id}\\)?$`).exec(formula);
  if (sum !== null)
    return plain(`${/ [+-] /.test(sum[1] ?? "") ? `(${sum[1]})` : sum[1]} * (1 ${sum[2]} ${percent.id} / 100)`);
  return /[+-]/.test(formula) ? null : plain(formula.replace(new RegExp(`\\b${percent.id}\\b`), `${percent.id} / 100`));
}

/** Without brackets around a single name. */
function plain(formula: string): string {
  return formula.replace(/(?<![A-Za-z])\(([A-Za-z]\w*|\d+(?:\.\d+)?)\)/g, "$1");
}

type Kind = "number" | "money" | "day" | "time";

/** What a formula gives; null where it makes no sense: a day times a price. */
function kindOf(formula: Formula, fields: ReadonlyMap<string, Field>): Kind | null {
  const kinds = kindWithin(formula, fields);
  return kinds === "day" || kinds === "time" ? null : kinds;
}

function kindWithin(formula: Formula, fields: ReadonlyMap<string, Field>): Kind | null {
  switch (formula.type) {
    case "number":
      return "number";
    case "name": {
      const field = fields.get(formula.name);
      if (field === undefined) return formula.name === "today" ? "day" : null;
      if (field.type === "date") return "day";
      if (field.type === "time") return "time";
      return field.type === "money" || (field.type === "formula" && field.currency !== undefined) ? "money" : "number";
    }
    case "negate":
      return kindWithin(formula.of, fields);
    case "binary": {
      const [left, right] = [kindWithin(formula.left, fields), kindWithin(formula.right, fields)];
      if (left === null || right === null) return null;
      if (left === "day" || right === "day") return left === right && formula.operator === "-" ? "number" : null;
      if (left === "time" || right === "time") return null;
      if (formula.operator === "*")
        return left === "money" && right === "money" ? null : left === "money" ? left : right;
      if (formula.operator === "/") return right === "money" ? (left === "money" ? "number" : null) : left;
      if (formula.operator === "^") return right === "number" ? left : null;
      return left === "money" ? left : right;
    }
    case "call": {
      const kinds = formula.args.map((arg) => kindWithin(arg, fields));
      if (formula.name === "minutesBetween") return kinds.every((kind) => kind === "time") ? "number" : null;
      if (formula.name === "months") return kinds.every((kind) => kind === "day") ? "number" : null;
      return kinds.includes(null) ? null : kinds.includes("money") ? "money" : (kinds[0] ?? null);
    }
  }
}

function shapeOf(kind: Kind, isShare: boolean, formula: string, fields: readonly Field[]): Shape {
  if (isShare && /\* 100\b/.test(formula)) return { unit: "%", decimals: 1 };
  if (kind === "money") return "money";
  if (formula.startsWith("minutesBetween")) return { unit: "h", decimals: 2 };
  if (fields.length > 0 && fields.every(({ type }) => type === "date")) return { unit: "days", decimals: 0 };
  const [unit, ...others] = [...new Set(fields.map((field) => (field.type === "number" ? (field.unit ?? "") : "")))];
  const isSum = !/[*/^]/.test(formula.replace(/ \/ \d+$/, ""));
  return isSum && others.length === 0 && unit !== undefined && unit !== "" ? { unit, decimals: 2 } : { decimals: 2 };
}
