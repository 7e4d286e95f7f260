import type { Entity } from "@lathe/protocol/app/entity";
import type { FieldOf } from "@lathe/protocol/app/field";
import { type Formula, parseFormula } from "@lathe/protocol/app/formula";
import { inSentence } from "./entity-parts.ts";

/** A formula for people, with the names that fields have for them: "price − cost". */
export function formulaInWords({ fields }: Pick<Entity, "fields">, { formula }: FieldOf<"formula">): string {
  const labelOf = (id: string) => inSentence(fields.find((field) => field.id === id)?.label ?? id);
  return inWords(parseFormula(formula), labelOf);
}

const SIGNS = { "+": "+", "-": "−", "*": "×", "/": "÷", "^": "^" } as const;
const STRENGTH = { "+": 1, "-": 1, "*": 2, "/": 2, "^": 3 } as const;

function inWords(formula: Formula, labelOf: (id: string) => string): string {
  const words = (part: Formula) => inWords(part, labelOf);
  switch (formula.type) {
    case "number":
      return String(formula.value);
    case "name":
      return labelOf(formula.name);
    case "negate":
      return `−${formula.of.type === "binary" ? `(${words(formula.of)})` : words(formula.of)}`;
    case "binary": {
      const { operator, left, right } = formula;
      if (
        left.type === "call" &&
        left.name === "months" &&
        operator === "/" &&
        right.type === "number" &&
        right.value === 12
      )
        return words(left).replace("months", "years");
      if (
        left.type === "call" &&
        left.name === "minutesBetween" &&
        operator === "/" &&
        right.type === "number" &&
        right.value === 60
      )
        return words(left).replace("minutes", "hours");
      const least = STRENGTH[operator];
      const within = (part: Formula, isRight: boolean) => {
        const isLoose = part.type === "binary" && STRENGTH[part.operator] + (isRight ? 0 : 1) <= least;
        return isLoose ? `(${words(part)})` : words(part);
      };
      return `${within(left, false)} ${SIGNS[operator]} ${within(right, true)}`;
    }
    case "call": {
      const args = formula.args.map(words);
      const [first = "", second] = args;
      switch (formula.name) {
        case "months":
          return `months from ${first} to ${second}`;
        case "minutesBetween":
          return `minutes from ${first} to ${second}`;
        case "round":
        case "floor":
        case "ceil":
          // That it is rounded is seen.
          return first;
        case "max":
          return `the largest of ${args.join(" and ")}`;
        case "min":
          return `the smallest of ${args.join(" and ")}`;
        case "sqrt":
          return `the square root of ${first}`;
        default:
          return `${formula.name}(${args.join(", ")})`;
      }
    }
  }
}
