import { type ReactNode, useState } from "react";
import { Platform, StyleSheet, View } from "react-native";
import type { Part } from "@/records/group.ts";
import { spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { Text } from "@/ui/text";

export interface ChartProps {
  /** Says what is shown: "Amount by category". */
  label: string;
  data: readonly Part[];
  /** A value for people: "$1,200". */
  format: (value: number) => string;
}

/** Text in drawings takes no font from what is around it. */
export const CHART_FONT = Platform.select({ web: "system-ui, sans-serif" });

interface ChartFigureProps extends ChartProps {
  /** Said instead of the drawing, when nothing can be drawn. */
  emptyText: string | null;
  children: ReactNode;
}

/** A drawing, which is read out as its values, and the same as a table. */
export function ChartFigure({ label, data, format, emptyText, children }: ChartFigureProps) {
  const [isTable, setIsTable] = useState(false);
  const values = data.map((part) => `${part.label}: ${format(part.value)}`).join("; ");
  return (
    <Card style={styles.card}>
      <Text variant="headline" heading={3}>
        {label}
      </Text>
      {emptyText !== null ? (
        <Text tone="muted" style={styles.empty}>
          {emptyText}
        </Text>
      ) : (
        <>
          {isTable ? (
            <ValueTable data={data} format={format} />
          ) : (
            <View accessible role="img" aria-label={`${label}. ${values}`}>
              <View aria-hidden>{children}</View>
            </View>
          )}
          <Button
            kind="plain"
            label={isTable ? "Show as chart" : "Show as table"}
            name={`${label}: show as ${isTable ? "chart" : "table"}`}
            onPress={() => setIsTable(!isTable)}
            style={styles.toggle}
          />
        </>
      )}
    </Card>
  );
}

function ValueTable({ data, format }: Omit<ChartProps, "label">) {
  const colors = useColors();
  return (
    <View role="list">
      {data.map((part, index) => (
        <View
          key={index}
          role="listitem"
          style={[styles.row, { borderColor: colors.line }, index === 0 && styles.first]}
        >
          <Text variant="callout" style={styles.label}>
            {part.label}
          </Text>
          <Text variant="callout" style={styles.value}>
            {format(part.value)}
          </Text>
        </View>
      ))}
    </View>
  );
}

const styles = StyleSheet.create({
  card: { gap: spacing.m },
  empty: { textAlign: "center", paddingVertical: spacing.l },
  toggle: { alignSelf: "flex-start", marginLeft: -spacing.s },
  row: { flexDirection: "row", gap: spacing.m, paddingVertical: spacing.s, borderTopWidth: StyleSheet.hairlineWidth },
  first: { borderTopWidth: 0 },
  label: { flex: 1 },
  value: { fontWeight: "600", fontVariant: ["tabular-nums"] },
});
