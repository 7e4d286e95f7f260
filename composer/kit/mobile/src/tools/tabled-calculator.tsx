import { StyleSheet, View } from "react-native";
import { spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { type CalculatorInput, type CalculatorResult, resultText } from "@/tools/calculation.ts";
import { type CalculationTable, tableRows } from "@/tools/calculation-table.ts";
import { Calculator } from "@/tools/calculator";
import { LineChart } from "@/ui/line-chart";
import { Text } from "@/ui/text";

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
  const colors = useColors();
  return (
    <Calculator
      {...calculator}
      renderBelow={(values) => {
        const rows = tableRows(table, values);
        const [first] = table.columns;
        if (rows.length === 0 || first === undefined) return null;
        return (
          <View style={styles.table}>
            {table.hasChart === true && (
              <LineChart
                label={`${first.label} by ${table.rowName.toLowerCase()}`}
                data={rows.map((each) => ({ label: String(each.row), value: each.values[0] ?? 0 }))}
                format={(value) => withUnit(resultText(first, value), first.unit)}
              />
            )}
            <View style={[styles.row, { borderColor: colors.edge }]}>
              <Text variant="caption" style={styles.number}>
                {table.rowName}
              </Text>
              {table.columns.map((column) => (
                <Text key={column.id} variant="caption" style={styles.cell}>
                  {column.label}
                </Text>
              ))}
            </View>
            {rows.map(({ row, values: shown }) => (
              <View key={row} accessible style={[styles.row, { borderColor: colors.line }]}>
                <Text variant="callout" style={styles.number}>
                  {row}
                </Text>
                {table.columns.map((column, index) => (
                  <Text key={column.id} variant="callout" style={styles.cell}>
                    {cellText(column, shown[index] ?? null)}
                  </Text>
                ))}
              </View>
            ))}
          </View>
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

const styles = StyleSheet.create({
  table: { gap: spacing.xs },
  row: { flexDirection: "row", paddingVertical: spacing.xs, borderBottomWidth: StyleSheet.hairlineWidth },
  number: { width: 44 },
  cell: { flex: 1, textAlign: "right", fontVariant: ["tabular-nums"] },
});
