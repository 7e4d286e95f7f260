import type { BlockOf } from "@lathe/protocol/app/block";
import { type CalculatorEntry, MONEY } from "./calculator-entry.ts";

/** A calculator that is known, with its money in a currency. */
export function calculatorBlock(
  entry: Pick<CalculatorEntry, "id" | "text" | "inputs" | "results">,
  currency: string,
  title?: string,
): BlockOf<"calculator"> {
  const priced = <Row extends { unit?: string | undefined }>(row: Row): Row =>
    row.unit === MONEY ? { ...row, unit: currency } : row;
  return {
    id: entry.id,
    type: "calculator",
    ...(title === undefined ? {} : { title }),
    ...(entry.text === undefined ? {} : { text: entry.text }),
    inputs: entry.inputs.map(priced),
    results: entry.results.map(priced),
  };
}
