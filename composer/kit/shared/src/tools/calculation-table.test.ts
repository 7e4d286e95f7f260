import assert from "node:assert/strict";
import { test } from "node:test";
import { type CalculationTable, tableRows } from "./calculation-table.ts";

type Name = "start" | "years" | "row" | "end" | "earned";
const TABLE: CalculationTable<Name> = {
  input: "years",
  rowName: "Year",
  columns: [
    { id: "end", label: "Balance", decimals: 2, value: (values) => values.start * 1.1 ** values.row },
    { id: "earned", label: "Interest", decimals: 2, value: (values) => values.end - values.start },
  ],
};
const values = { start: 100, years: 3, row: Number.NaN, end: Number.NaN, earned: Number.NaN };

test("There is a row for each year, and columns can speak of those before them", () => {
  const rows = tableRows(TABLE, values).map(({ row, values: [end, earned] }) => [
    row,
    Math.round(end ?? 0),
    Math.round(earned ?? 0),
  ]);
  assert.deepEqual(rows, [
    [1, 110, 10],
    [2, 121, 21],
    [3, 133, 33],
  ]);
});

test("Without a number of years there is no row, and of what cannot be worked out there is no number", () => {
  assert.deepEqual(tableRows(TABLE, { ...values, years: Number.NaN }), []);
  assert.deepEqual(tableRows(TABLE, { ...values, years: 1, start: Number.NaN })[0]?.values, [null, null]);
});
