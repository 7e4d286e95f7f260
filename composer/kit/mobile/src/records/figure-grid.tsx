import { StyleSheet, View } from "react-native";
import { spacing } from "@/theme/tokens";
import { Card } from "@/ui/card";
import { Text } from "@/ui/text";

const SHORT = 5;

/** Numbers with what they count, as tiles: two beside each other, or three short ones. */
export function FigureGrid({ figures }: { figures: readonly { label: string; value: string }[] }) {
  const isTriple = figures.length === 3 && figures.every(({ value }) => value.length <= SHORT);
  return (
    <View style={styles.figures}>
      {figures.map(({ label, value }) => (
        <Card key={label} style={[styles.figure, isTriple && styles.narrow]}>
          <Text variant="title" style={styles.value} numberOfLines={1} adjustsFontSizeToFit>
            {value}
          </Text>
          <Text variant="callout" tone="muted">
            {label}
          </Text>
        </Card>
      ))}
    </View>
  );
}

const styles = StyleSheet.create({
  figures: { flexDirection: "row", flexWrap: "wrap", gap: spacing.m },
  figure: { flexGrow: 1, flexBasis: "40%", gap: 2 },
  narrow: { flexBasis: "25%" },
  value: { fontVariant: ["tabular-nums"] },
});
