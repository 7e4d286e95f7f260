import { StyleSheet, View } from "react-native";
import { spacing } from "@/theme/tokens";
import { Bar } from "@/ui/bar";
import { Card } from "@/ui/card";
import { Text } from "@/ui/text";

interface BreakdownProps {
  title: string;
  parts: readonly { label: string; count: number }[];
  /** How many there are in all. */
  of: number;
}

/** How many there are of each sort. */
export function Breakdown({ title, parts, of }: BreakdownProps) {
  return (
    <Card style={styles.card}>
      <Text variant="headline" heading={2}>
        {title}
      </Text>
      {parts.map(({ label, count }) => (
        <View key={label} style={styles.part}>
          <View style={styles.words}>
            <Text variant="callout">{label}</Text>
            <Text variant="callout" tone="muted">
              {count}
            </Text>
          </View>
          <Bar part={count / Math.max(1, of)} />
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
