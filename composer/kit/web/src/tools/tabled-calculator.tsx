import { LineChart } from "../ui/line-chart.tsx";
import type { CalculatorInput, CalculatorResult } from "./calculation.ts";
import { resultText } from "./calculation.ts";
import { type CalculationTable, tableRows } from "./calculation-table.ts";
import { Calculator } from "./calculator.tsx";

interface TabledCalculatorProps<Name extends string> {
  title?: string;
  text?: string;
  inputs: readonly CalculatorInput<Name>[];
  results: readonly CalculatorResult<Name>[];
  table: CalculationTable<Name>;
  storageKey: string;
}

/** A calculator with what it says year by year. */
export function TabledCalculator<Name extends string>({ table, ...calculator }: TabledCalculatorProps<Name>) {
  return (
    <Calculator
      {...calculator}
      renderBelow={(values) => {
        const rows = tableRows(table, values);
        const [first] = table.columns;
        if (rows.length === 0 || first === undefined) return null;
        return (
          <div className="mt-7 grid gap-5">
            {table.hasChart === true && (
              <LineChart
                label={`${first.label} by ${table.rowName.toLowerCase()}`}
                data={rows.map((each) => ({ label: String(each.row), value: each.values[0] ?? 0 }))}
                format={(value) => withUnit(resultText(first, value), first.unit)}
              />
            )}
            <div
              role="region"
              aria-label={`By ${table.rowName.toLowerCase()}`}
              tabIndex={0}
              className="max-h-128 overflow-auto"
            >
              <table className="w-full text-right text-sm tabular-nums">
                <thead>
                  <tr className="border-b border-edge">
                    <th scope="col" className="py-2 text-left">
                      {table.rowName}
                    </th>
                    {table.columns.map((column) => (
                      <th key={column.id} scope="col" className="py-2 pl-4">
                        {withUnit(column.label, column.unit === undefined ? undefined : `(${column.unit})`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map(({ row, values: shown }) => (
                    <tr key={row} className="border-b border-line">
                      <th scope="row" className="py-1.5 text-left font-medium">
                        {row}
                      </th>
                      {table.columns.map((column, index) => (
                        <td key={column.id} className="py-1.5 pl-4">
                          {cellText(column, shown[index] ?? null)}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </div>
        );
      }}
    />
  );
}

function cellText(
  column: Pick<CalculatorResult<string>, "decimals" | "isDay" | "isTime">,
  value: number | null,
): string {
  return value === null ? "–" : resultText(column, value);
}

function withUnit(text: string, unit: string | undefined): string {
  return unit === undefined ? text : `${text} ${unit}`;
}
