import { type Formula, parseFormula } from "@lathe/protocol/app/formula";
import { minutesBetween } from "../../kit/shared/src/records/minutes-of-day.ts";
import { monthsAfter, monthsBetween } from "../../kit/shared/src/tools/day-number.ts";
import { roundTo } from "../../kit/shared/src/tools/round-to.ts";

/** What a formula is worth. Apps calculate with code that is made of it; this is for tests, of formulas and of that code. */
export function evaluate(text: string, values: ReadonlyMap<string, number>): number {
  const worth = (formula: Formula): number => {
    switch (formula.type) {
      case "number":
        return formula.value;
      case "name":
        return values.get(formula.name) ?? Number.NaN;
      case "negate":
        return -worth(formula.of);
      case "binary": {
        const [left, right] = [worth(formula.left), worth(formula.right)];
        return { "+": left + right, "-": left - right, "*": left * right, "/": left / right, "^": left ** right }[
          formula.operator
        ];
      }
      case "call": {
        const [first = Number.NaN, second = 0, ...more] = formula.args.map(worth);
        if (formula.name === "min" || formula.name === "max") return Math[formula.name](...formula.args.map(worth));
        if (formula.name === "months") return monthsBetween(first, second);
        if (formula.name === "monthsAfter") return monthsAfter(first, second);
        if (formula.name === "minutesBetween") return minutesBetween(first, second);
        if (formula.name === "round") return formula.args.length === 1 ? Math.round(first) : roundTo(first, second);
        return more.length > 0 ? Number.NaN : Math[formula.name](first);
      }
    }
  };
  return worth(parseFormula(text));
}
