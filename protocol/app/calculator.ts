import { z } from "zod";
import { FieldId, Label } from "./label.ts";

/** One input of a calculator. Its id stands in formulas. */
export const CalculatorInput = z.object({
  id: FieldId,
  label: Label,
  unit: Label.optional(),
  /** What it begins with; of a day so many days from today. */
  value: z.number(),
  /** A day: in formulas the number of days since 1970. */
  isDay: z.boolean().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  /** Chosen from these instead of typed; labels for people, values for formulas. */
  options: z
    .array(z.object({ label: Label, value: z.number() }))
    .min(2)
    .max(40)
    .optional(),
});
export type CalculatorInput = z.infer<typeof CalculatorInput>;

/** One result. Its id can stand in the formulas of later results. */
export const CalculatorResult = z.object({
  id: FieldId,
  label: Label,
  /** See parseFormula. */
  formula: z.string().min(1).max(400),
  unit: Label.optional(),
  /** Shown with so many decimals at most. */
  decimals: z.number().int().min(0).max(6),
  /** A day: the formula gives the number of days since 1970. */
  isDay: z.boolean().optional(),
  /** Minutes, shown as 5:30. */
  isTime: z.boolean().optional(),
  /** Only for the formulas behind it: it is not shown. */
  isStep: z.boolean().optional(),
});
export type CalculatorResult = z.infer<typeof CalculatorResult>;

/** A row for each number from 1 to what stands in an input: "Year 1". */
export const CalculatorTable = z.object({
  input: FieldId,
  rowName: Label,
  /** In their formulas `row` is the number of the row; they know all inputs and results, and the columns before them. */
  columns: z.array(CalculatorResult).min(1).max(6),
  /** The first column is drawn as well. */
  hasChart: z.boolean().optional(),
});
