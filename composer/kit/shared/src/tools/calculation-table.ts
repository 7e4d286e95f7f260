import type { CalculatorResult } from "./calculation.ts";

/** A calculation year by year: a row for each number from 1 to what stands in an input. */
export interface CalculationTable<Name extends string> {
  /** How many rows there are. */
  input: Name;
  /** What a row is called: "Year". */
  rowName: string;
  /** The number of the row stands in `row`. */
  columns: readonly CalculatorResult<Name>[];
  /** The first column is drawn as well. */
  hasChart?: boolean;
}

export interface TableRow {
  row: number;
  values: readonly (number | null)[];
}

const MOST_ROWS = 100;

/** The rows of a table as far as they can be calculated: none while an input is missing. */
export function tableRows<Name extends string>(
  { input, columns }: CalculationTable<Name>,
  values: Readonly<Record<Name, number>>,
): TableRow[] {
  const count = Math.min(MOST_ROWS, Math.ceil(values[input]));
  if (!(count >= 1)) return [];
  return Array.from({ length: count }, (_, index) => {
    const known = { ...values, row: index + 1 };
    const shown = columns.map((column) => {
      const value = column.value(known);
      known[column.id] = value as (typeof known)[Name];
      return Number.isFinite(value) ? value : null;
    });
    return { row: index + 1, values: shown };
  });
}
