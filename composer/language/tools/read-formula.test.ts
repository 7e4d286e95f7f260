import { expect, test } from "bun:test";
import { FormulaError } from "@lathe/protocol/app/formula";
import fc from "fast-check";
import { evaluate } from "../../generate/blocks/evaluate-formula.ts";
import { looksLikeFormula, readFormula } from "./read-formula.ts";

test("words become signs and names become inputs", () => {
  const read = (words: string) => {
    const { formula, inputs } = readFormula(words);
    return [formula, inputs.map(({ label, unit }) => (unit === undefined ? label : `${label} ${unit}`)).join(", ")];
  };
  expect(read("width * height * 0.25")).toEqual(["width * height * 0.25", "Width, Height"]);
  expect(read("hours × rate + materials")).toEqual(["hours * rate + materials", "Hours h, Rate USD, Materials USD"]);
  expect(read("the base times the height divided by 2")).toEqual(["base * height / 2", "Base, Height"]);
  expect(read("width (cm) * height (cm) / 10000")).toEqual(["width * height / 10000", "Width cm, Height cm"]);
  expect(read("20% of price + shipping cost")).toEqual([
    "20 / 100 * price + shippingCost",
    "Price USD, Shipping cost USD",
  ]);
  expect(read("radius squared * pi")).toEqual(["radius ^ 2 * 3.14159265358979", "Radius"]);
  expect(read("max(a, b) + sqrt(c)")).toEqual(["max(a, b) + sqrt(c)", "A, B, C"]);
  expect(read("price - price * discount %")).toEqual(["price - price * (discount / 100)", "Price USD, Discount %"]);
  expect(read("length x width")).toEqual(["length * width", "Length, Width"]);
});

test("what is no formula is refused", () => {
  for (const words of ["price ** + 3", "2 + 2", "(a + b", "a +", "* a", "a = b"])
    expect(() => readFormula(words)).toThrow(FormulaError);
});

test("prose is not taken for a formula", () => {
  for (const words of ["my taxes", "the cost of a trip", "rent and food", "a follow-up"])
    expect(looksLikeFormula(words)).toBe(false);
});

const OPERATORS = {
  "+": ["plus", "+"],
  "-": ["minus", "-"],
  "*": ["times", "multiplied by", "×", "x", "*"],
  "/": ["divided by", "÷", "/"],
} as const;

test("a chain of names and signs in words is worth what it is worth in signs", () => {
  const name = fc.constantFrom("width", "unit price", "Team size", "k2", "growth");
  const operator = fc.constantFrom(...(Object.keys(OPERATORS) as (keyof typeof OPERATORS)[]));
  fc.assert(
    fc.property(name, fc.array(fc.tuple(operator, fc.nat(), name), { minLength: 1, maxLength: 6 }), (first, rest) => {
      const words = [
        first,
        ...rest.map(([sign, pick, next]) => `${OPERATORS[sign][pick % OPERATORS[sign].length] ?? sign} ${next}`),
      ].join(" ");
      const { formula, inputs } = readFormula(words);
      const values = new Map(inputs.map(({ id, label }, index) => [id, 2 + index * 3 + label.length]));
      const idOf = (label: string) => inputs.find((each) => each.label.toLowerCase() === label.toLowerCase())?.id ?? "";
      const signs = [idOf(first), ...rest.map(([sign, , next]) => `${sign} ${idOf(next)}`)].join(" ");
      expect(evaluate(formula, values)).toBe(evaluate(signs, values));
    }),
  );
});
