import type { Formula, FormulaFunction } from "@lathe/protocol/app/formula";

/** How tightly the parts of an expression hold together, in TypeScript. */
const STRENGTH = { sum: 1, product: 2, sign: 3, power: 4, atom: 5 } as const;

interface Expression {
  text: string;
  strength: number;
}

const FUNCTIONS: Record<Exclude<FormulaFunction, "round">, string> = {
  min: "Math.min",
  max: "Math.max",
  floor: "Math.floor",
  ceil: "Math.ceil",
  abs: "Math.abs",
  sqrt: "Math.sqrt",
  log: "Math.log",
  exp: "Math.exp",
  months: "monthsBetween",
  monthsAfter: "monthsAfter",
  minutesBetween: "minutesBetween",
};

/**
 * A formula as a TypeScript expression, with no more brackets than it needs: `values.price * values.percent / 100`. Its
 * names are fields of `values`, if `codeOf` does not say otherwise; where usesRoundTo says so it calls the kit's `roundTo`,
 * for months its `monthsBetween`, and for monthsAfter and minutesBetween its functions of these names.
 */
export function formulaCode(formula: Formula, codeOf: CodeOf = (name) => `values.${name}`): string {
  return expression(formula, codeOf).text;
}

/** The code for a name of a formula: an atom, such as a variable, a property or a call. */
type CodeOf = (name: string) => string;

/** Whether a formula's code calls `roundTo` of tools/round-to.ts. */
export function usesRoundTo(formula: Formula): boolean {
  switch (formula.type) {
    case "number":
    case "name":
      return false;
    case "negate":
      return usesRoundTo(formula.of);
    case "binary":
      return usesRoundTo(formula.left) || usesRoundTo(formula.right);
    case "call":
      return (formula.name === "round" && formula.args.length === 2) || formula.args.some(usesRoundTo);
  }
}

export function usesFunction(formula: Formula, name: FormulaFunction): boolean {
  switch (formula.type) {
    case "number":
    case "name":
      return false;
    case "negate":
      return usesFunction(formula.of, name);
    case "binary":
      return usesFunction(formula.left, name) || usesFunction(formula.right, name);
    case "call":
      return formula.name === name || formula.args.some((arg) => usesFunction(arg, name));
  }
}

function expression(formula: Formula, codeOf: CodeOf): Expression {
  switch (formula.type) {
    case "number":
      return { text: String(formula.value), strength: STRENGTH.atom };
    case "name":
      return { text: codeOf(formula.name), strength: STRENGTH.atom };
    case "negate": {
      const of = expression(formula.of, codeOf);
      // Neither "--a" nor "-a ** b" is an expression.
      const isPlain = of.strength === STRENGTH.atom;
      return { text: `-${isPlain ? of.text : `(${of.text})`}`, strength: STRENGTH.sign };
    }
    case "call": {
      const args = formula.args.map((arg) => formulaCode(arg, codeOf));
      return { text: `${functionOf(formula)}(${args.join(", ")})`, strength: STRENGTH.atom };
    }
    case "binary": {
      if (formula.operator === "^") {
        // The base cannot have a sign; the exponent can, and ** binds to the right.
        const base = bracketed(formula.left, STRENGTH.atom, codeOf);
        return { text: `${base} ** ${bracketed(formula.right, STRENGTH.sign, codeOf)}`, strength: STRENGTH.power };
      }
      const isSum = formula.operator === "+" || formula.operator === "-";
      const strength = isSum ? STRENGTH.sum : STRENGTH.product;
      const left = bracketed(formula.left, strength, codeOf);
      return { text: `${left} ${formula.operator} ${bracketed(formula.right, strength + 1, codeOf)}`, strength };
    }
  }
}

function bracketed(formula: Formula, least: number, codeOf: CodeOf): string {
  const { text, strength } = expression(formula, codeOf);
  return strength < least ? `(${text})` : text;
}

function functionOf({ name, args }: Extract<Formula, { type: "call" }>): string {
  if (name !== "round") return FUNCTIONS[name];
  return args.length === 2 ? "roundTo" : "Math.round";
}
