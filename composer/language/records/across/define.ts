import type { Entity } from "@lathe/protocol/app/entity";
import { type ComputedField, type Field, FORMULA_OPERANDS, isComputed, isDay } from "@lathe/protocol/app/field";
import { findField } from "../../field-phrase.ts";
import type { Bench } from "./bench.ts";
import { readAsk } from "./read-ask.ts";
import { workAcross } from "./work-across.ts";
import { asInterval } from "./work-next.ts";

/** "next due = last calibration + interval" */
export interface Definition {
  name: string;
  term: string;
}

const SIGN = "[+*/×÷]|(?<=\\s)[-−–](?=\\s)|\\b(?:plus|minus|less|times|multiplied by|divided by)\\b";
const DEFINED = new RegExp(
  `^(?:(?:and|also|please|add|show|make|have|with|calculate|a|an|the|their|its|new|field|column|called|for) )*((?:[\\p{L}%]+ ){0,3}?[\\p{L}%]+?)(?: field| column)? ?(?:=|:=|\\b(?:is|equals|should be|as)\\b) ?(.+?(?:${SIGN}).+)$`,
  "iu",
);

/** A name and what it is reckoned of; null where words are none. */
export function readDefinition(words: string): Definition | null {
  const [, name, term] = DEFINED.exec(words.trim().replace(/[.!?;]+$/, "")) ?? [];
  if (name === undefined || term === undefined || /^(?:i|we|it|that|this|there|what|which)\b/i.test(name)) return null;
  return { name, term };
}

const SIGNS: Readonly<Record<string, string>> = {
  "×": "*",
  "÷": "/",
  "−": "-",
  "–": "-",
  plus: "+",
  minus: "-",
  less: "-",
  times: "*",
  "multiplied by": "*",
  "divided by": "/",
};

interface Operand {
  formula: string;
  kind: "number" | "money" | "day" | "months" | "days";
  /** It comes from other records. */
  isAcross: boolean;
  currency?: string;
}

/**
 * The value of some records by its definition: of fields of theirs, of what is worked out of what belongs to them, and of
 * fields of what they belong to. Null where one of its names means nothing, or where other readers know it better.
 */
export function workDefinition({ name, term }: Definition, bench: Bench, ownerId: string): ComputedField | null {
  const parts = term.split(new RegExp(`\\s*(${SIGN})\\s*`, "i"));
  const operands: Operand[] = [];
  const signs: string[] = [];
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) {
      signs.push(SIGNS[part.toLowerCase()] ?? part);
      continue;
    }
    const operand = operandIn(part, bench, ownerId);
    if (operand === null) return null;
    operands.push(operand);
  }
  const shape = shapeOf(operands, signs);
  const isNew = operands.some(({ isAcross }) => isAcross) || (shape !== null && "date" in shape);
  if (shape === null || !isNew) return null;
  const formula = formulaOf(operands, signs);
  const isDue = /\b(?:due|next|deadline|until|expir\w*|again)\b/i.test(name);
  return bench.addComputed(ownerId, name, {
    type: "formula",
    formula,
    ...shape,
    ...("date" in shape && isDue ? { deadline: true } : {}),
  });
}

function operandIn(said: string, bench: Bench, ownerId: string): Operand | null {
  const words = said.replace(/^(?:the|its|their|a|an|of) /i, "").trim();
  const [, count, unit] = /^(\d+(?:\.\d+)?)(?: (days?|weeks?|months?|years?))?$/i.exec(words) ?? [];
  if (count !== undefined) return intervalOperand(Number(count), unit);
  const owner = bench.entity(ownerId);
  const own = findField(words, owner.fields);
  if (own !== null && countsFor(own)) return operandOf(own, own.id, false);
  const number = own === null ? null : asInterval(bench, ownerId, own);
  if (number !== null) return operandOf(number, number.id, false);
  const ask = readAsk(words);
  const worked = ask === null ? null : workAcross({ ...ask, owner: owner.singular }, bench, ownerId);
  if (worked !== null && bench.entity(ownerId).fields.includes(worked)) return operandOf(worked, worked.id, true);
  return lookupIn(words, owner, bench);
}

function intervalOperand(count: number, unit: string | undefined): Operand {
  if (unit === undefined) return { formula: String(count), kind: "number", isAcross: false };
  const isMonths = /^(?:month|year)/i.test(unit);
  const factor = /^year/i.test(unit) ? 12 : /^week/i.test(unit) ? 7 : 1;
  return { formula: String(count * factor), kind: isMonths ? "months" : "days", isAcross: false };
}

/** "hourly rate of the project", or a field that only what it belongs to has. */
function lookupIn(words: string, owner: Entity, bench: Bench): Operand | null {
  const [, name = words, of] = /^(.+?) of (?:the |its |their )?([\p{L} ]+)$/iu.exec(words) ?? [];
  for (const relation of owner.fields) {
    if (relation.type !== "relation" || relation.many) continue;
    const parent = bench.entity(relation.entity);
    const isMeant =
      of === undefined || [relation.label, parent.singular].some((each) => each.toLowerCase() === of.toLowerCase());
    const bare = of === undefined ? name.replace(new RegExp(`^${parent.singular}(?:'s)? `, "i"), "") : name;
    const field = isMeant ? findField(bare, parent.fields) : null;
    if (field !== null && countsFor(field)) return operandOf(field, `${relation.id}.${field.id}`, true);
  }
  return null;
}

function countsFor({ type }: Field): boolean {
  return FORMULA_OPERANDS.some((each) => each === type) && type !== "time" && type !== "checkbox";
}

function operandOf(field: Field, formula: string, isAcross: boolean): Operand {
  if (isDay(field)) return { formula, kind: "day", isAcross };
  const currency = field.type === "money" || isComputed(field) ? field.currency : undefined;
  if (currency !== undefined) return { formula, kind: "money", isAcross, currency };
  const unit = field.type === "number" ? `${field.unit ?? ""} ${field.label}` : "";
  if (/\bweeks?\b/i.test(unit)) return { formula: `7 * ${formula}`, kind: "days", isAcross };
  if (/\byears?\b/i.test(unit)) return { formula: `12 * ${formula}`, kind: "months", isAcross };
  if (/\bmonths?\b/i.test(unit)) return { formula, kind: "months", isAcross };
  return { formula, kind: "number", isAcross };
}

type Shape = { decimals: number; currency?: string; unit?: string } | { decimals: 0; date: true };

/** How the result is shown; null where it makes no sense: a day times a price. */
function shapeOf(operands: readonly Operand[], signs: readonly string[]): Shape | null {
  const days = operands.filter(({ kind }) => kind === "day");
  const [first, second] = operands;
  if (days.length > 0) {
    if (signs.some((sign) => sign !== "+" && sign !== "-") || second === undefined) return null;
    if (days.length === 2 && operands.length === 2 && signs[0] === "-") return { decimals: 0, unit: "days" };
    return days.length === 1 && first?.kind === "day" ? { decimals: 0, date: true } : null;
  }
  const money = operands.filter(({ kind }) => kind === "money");
  const isRatio = money.length > 1 && signs.includes("/");
  const currency = isRatio || (signs.includes("*") && money.length > 1) ? undefined : money[0]?.currency;
  return currency === undefined ? { decimals: 2 } : { decimals: 2, currency };
}

function formulaOf(operands: readonly Operand[], signs: readonly string[]): string {
  const [first, second] = operands;
  if (first?.kind === "day" && second?.kind === "months" && operands.length === 2)
    return `monthsAfter(${first.formula}, ${signs[0] === "-" ? "-" : ""}${second.formula})`;
  return operands
    .map(({ formula, kind }, index) => {
      const isLoose = formula.includes("*") && index > 0 && ["*", "/"].includes(signs[index - 1] ?? "");
      const plain = kind === "months" && first?.kind === "day" ? `30 * ${formula}` : formula;
      return `${index === 0 ? "" : `${signs[index - 1]} `}${isLoose ? `(${plain})` : plain}`;
    })
    .join(" ");
}
