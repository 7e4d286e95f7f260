import { describe, expect, test } from "bun:test";
import { type Formula, FORMULA_FUNCTIONS, type FormulaFunction, parseFormula } from "@lathe/protocol/app/formula";
import fc from "fast-check";
import { minutesBetween } from "../../kit/shared/src/records/minutes-of-day.ts";
import { monthsAfter, monthsBetween } from "../../kit/shared/src/tools/day-number.ts";
import { roundTo } from "../../kit/shared/src/tools/round-to.ts";
import { formulaCode, usesRoundTo } from "./formula-code.ts";

const NAMES = ["price", "percent", "class"];
const FUNCTIONS = Object.keys(FORMULA_FUNCTIONS) as FormulaFunction[];

const formulas = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    fc.record({ type: fc.constant("number" as const), value: fc.double({ min: 0, max: 1_000, noNaN: true }) }),
    fc.record({ type: fc.constant("name" as const), name: fc.constantFrom(...NAMES) }),
    fc.record({ type: fc.constant("negate" as const), of: tie("formula") }),
    fc.record({
      type: fc.constant("binary" as const),
      operator: fc.constantFrom("+" as const, "-" as const, "*" as const, "/" as const, "^" as const),
      left: tie("formula"),
      right: tie("formula"),
    }),
    fc.constantFrom(...FUNCTIONS).chain((name) =>
      fc.record({
        type: fc.constant("call" as const),
        name: fc.constant(name),
        args: fc.array(tie("formula"), {
          minLength: FORMULA_FUNCTIONS[name][0],
          maxLength: FORMULA_FUNCTIONS[name][1],
        }),
      }),
    ),
  ),
})).formula;
const someValues = fc.record({
  price: fc.double({ min: -100, max: 100, noNaN: true }),
  percent: fc.integer({ min: -5, max: 5 }),
  class: fc.constantFrom(0, 0.5, 2),
});

describe("a formula's code", () => {
  test("gives what the formula means", () => {
    fc.assert(
      fc.property(formulas, someValues, (formula, values) => {
        expect(run(formulaCode(formula), values)).toBe(evaluate(formula, values));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["price * percent / 100", "values.price * values.percent / 100"],
    ["price * (percent / 100)", "values.price * (values.percent / 100)"],
    ["(a + b) * c", "(values.a + values.b) * values.c"],
    ["((a + b)) + (c)", "values.a + values.b + values.c"],
    ["a - (b - c)", "values.a - (values.b - values.c)"],
    ["-a^2", "-(values.a ** 2)"],
    ["(-a)^2", "(-values.a) ** 2"],
    ["a^-b^2", "values.a ** -(values.b ** 2)"],
    ["(a^b)^c", "(values.a ** values.b) ** values.c"],
    ["--a", "-(-values.a)"],
    ["round(weight / (height / 100)^2, 1)", "roundTo(values.weight / (values.height / 100) ** 2, 1)"],
    ["round(a) + max(a, b, 3)", "Math.round(values.a) + Math.max(values.a, values.b, 3)"],
  ])("%s has only the brackets that it needs", (formula, code) => {
    expect(formulaCode(parseFormula(formula))).toBe(code);
  });

  test("says whether it needs the kit's rounding", () => {
    expect(usesRoundTo(parseFormula("1 + -max(2, round(a, 2))^2"))).toBe(true);
    expect(usesRoundTo(parseFormula("round(a) + b"))).toBe(false);
  });
});

function run(code: string, values: Record<string, number>): number {
  const compiled = new Function(
    "values",
    "roundTo",
    "monthsBetween",
    "monthsAfter",
    "minutesBetween",
    `"use strict"; return ${code};`,
  );
  return compiled(values, roundTo, monthsBetween, monthsAfter, minutesBetween);
}

function evaluate(formula: Formula, values: Record<string, number>): number {
  const of = (part: Formula) => evaluate(part, values);
  switch (formula.type) {
    case "number":
      return formula.value;
    case "name":
      return values[formula.name] ?? Number.NaN;
    case "negate":
      return -of(formula.of);
    case "binary": {
      const [left, right] = [of(formula.left), of(formula.right)];
      return { "+": left + right, "-": left - right, "*": left * right, "/": left / right, "^": left ** right }[
        formula.operator
      ];
    }
    case "call": {
      const args = formula.args.map(of);
      const [first = Number.NaN, second] = args;
      if (formula.name === "min" || formula.name === "max") return Math[formula.name](...args);
      if (formula.name === "months") return monthsBetween(first, second ?? Number.NaN);
      if (formula.name === "monthsAfter") return monthsAfter(first, second ?? Number.NaN);
      if (formula.name === "minutesBetween") return minutesBetween(first, second ?? Number.NaN);
      if (formula.name === "round") return second === undefined ? Math.round(first) : roundTo(first, second);
      return Math[formula.name](first);
    }
  }
}
