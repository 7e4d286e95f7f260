import { StyleSheet, View } from "react-native";
import { spacing } from "@/theme/tokens";
import { Bar } from "@/ui/bar";
import { Card } from "@/ui/card";
import { Text } from "@/ui/text";

interface BreakdownProps {
  title: string;
  parts: readonly { label: string; value: number }[];
  format: (value: number) => string;
}

/** How much there is of each sort. */
export function Breakdown({ title, parts, format }: BreakdownProps) {
  const whole = parts.reduce((sum, { value }) => sum + Math.max(0, value), 0);
  return (
    <Card style={styles.card}>
      <Text variant="headline" heading={2}>
        {title}
      </Text>
      {parts.map(({ label, value }) => (
        <View key={label} style={styles.part}>
          <View style={styles.words}>
            <Text variant="callout">{label}</Text>
            <Text variant="callout" tone="muted">
              {format(value)}
            </Text>
          </View>
          <Bar part={whole === 0 ? 0 : value / whole} />
        </View>
      ))}
    </Card>
  );
}

const styles = StyleSheet.create({
  card: { gap: spacing.m },
  part: { gap: 6 },
  words: { flexDirection: "row", justifyContent: "space-between" },
});
