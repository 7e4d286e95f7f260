import type { CalculatorResult } from "@lathe/protocol/app/calculator";
import { FormulaError } from "@lathe/protocol/app/formula";
import { asLabel } from "../../words.ts";
import { MONEY } from "../calculators/calculator-entry.ts";
import { looksLikeFormula, readFormula } from "../read-formula.ts";
import { idOf, isMoneyName, stemsOf, type ToldInput, unitIn } from "./told-input.ts";

export interface SaidFormula {
  name: string;
  expression: string;
}

const NAMED =
  /^(?:(?:and|where|with|it|the|shows?|formula|result|is) )*(.{1,50}?) ?(?:=| is (?=\S)|:(?= ?\S)| equals )\s*(.+)$/i;
const NAMED_BEHIND = /^(.+?) (?:is|=|gives|makes|are|->) (?:the )?([\p{L}][\p{L} ]{1,40})$/iu;

/** "abv = (og - fg) * 131", "times 2.5 percent is the grams per day"; null where the words say no formula. */
export function saidFormula(words: string): SaidFormula | null {
  const plain = words.replace(/^(?:the )?formula(?: is|:)? ?/i, "").trim();
  const before = NAMED.exec(plain);
  if (before !== null && looksLikeFormula(before[2] ?? "") && !looksLikeFormula(before[1] ?? ""))
    return { name: before[1] ?? "", expression: before[2] ?? "" };
  const behind = NAMED_BEHIND.exec(plain);
  if (behind !== null && looksLikeFormula(behind[1] ?? ""))
    return { name: behind[2] ?? "", expression: behind[1] ?? "" };
  return looksLikeFormula(plain) && /\d|[*×/+()]/.test(plain) ? { name: "", expression: plain } : null;
}

/** How many of a unit of a result are in one of an input: grams of what was weighed in kilograms. */
const SMALLER: Readonly<Record<string, readonly [string, number]>> = {
  kg: ["g", 1_000],
  L: ["ml", 1_000],
  m: ["cm", 100],
  h: ["min", 60],
};

/** A result by a formula whose names are those of inputs; what is named and no input yet becomes one. Null where it cannot be read. */
export function resultBySaid(
  { name, expression }: SaidFormula,
  inputs: ToldInput[],
  results: readonly CalculatorResult[],
): CalculatorResult | null {
  let read: ReturnType<typeof readFormula>;
  try {
    read = readFormula(expression.replace(/[.;,]+$/, ""));
  } catch (error) {
    if (error instanceof FormulaError) return null;
    throw error;
  }
  let { formula } = read;
  const used: ToldInput[] = [];
  for (const each of read.inputs) {
    const known = inputs.find(
      (input) => isCalled(input.label, each.label) || (input.unit !== undefined && input.unit === unitIn(each.label)),
    );
    const ofResult = results.find(({ label }) => isCalled(label, each.label));
    const id =
      known?.id ??
      ofResult?.id ??
      idOf(
        each.label,
        [...inputs, ...results].map((other) => other.id),
      );
    formula = formula.replace(new RegExp(`\\b${each.id}\\b`, "g"), id);
    if (known !== undefined) used.push(known);
    if (known === undefined && ofResult === undefined) inputs.push({ ...each, id, kind: "quantity" });
  }
  const label = asLabel(name.replace(/^(?:the|a|an) /i, "")) || "Result";
  const unit =
    unitIn(label.split(" ")[0] ?? "") ??
    (/%|percent|\babv\b/i.test(label)
      ? "%"
      : isMoneyName(label) && used.some((each) => each.unit === MONEY)
        ? MONEY
        : undefined);
  const [only, ...others] = used;
  const smaller = only === undefined || others.length > 0 ? undefined : SMALLER[only.unit ?? ""];
  const scaled = smaller !== undefined && smaller[0] === unit ? `(${formula}) * ${smaller[1]}` : formula;
  return {
    id: idOf(
      label,
      [...inputs, ...results].map((other) => other.id),
    ),
    label: label.slice(0, 60),
    formula: scaled,
    decimals: 2,
    ...(unit === undefined ? {} : { unit }),
  };
}

/** "OG" is the original gravity, "hours" the working hours. */
function isCalled(label: string, words: string): boolean {
  const [known, said] = [stemsOf(label), stemsOf(words)];
  const initials = known.map((word) => word.charAt(0)).join("");
  if (known.length > 1 && words.toLowerCase() === initials) return true;
  return (
    said.length > 0 &&
    (said.every((stem) => known.includes(stem)) || (known.length > 0 && known.every((stem) => said.includes(stem))))
  );
}
