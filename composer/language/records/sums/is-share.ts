import { type ComputedField, type Field, TODAY } from "@lathe/protocol/app/field";
import { type Formula, parseFormula } from "@lathe/protocol/app/formula";

/** Whether a formula gives a part, a rate or a distance from today, so that adding it up says nothing. */
export function isShare(field: ComputedField): boolean {
  if (field.type === "rollup") return field.measure.type !== "sum" && field.measure.type !== "count";
  const isRate = (part: Formula): boolean => {
    switch (part.type) {
      case "number":
        return false;
      case "name":
        return part.name === TODAY;
      case "negate":
        return isRate(part.of);
      case "binary":
        return (part.operator === "/" && part.right.type !== "number") || isRate(part.left) || isRate(part.right);
      case "call":
        return part.args.some(isRate);
    }
  };
  return isRate(parseFormula(field.formula));
}

/** What comes of prices and costs in the end: a profit, what can be claimed. */
export function isWorkedOutMoney(field: Field): boolean {
  return field.type === "formula" && field.currency !== undefined && !isShare(field);
}
