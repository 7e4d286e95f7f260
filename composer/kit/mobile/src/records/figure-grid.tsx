import { StyleSheet, View } from "react-native";
import { spacing } from "@/theme/tokens";
import { Bar } from "@/ui/bar";
import { Card } from "@/ui/card";
import { Text } from "@/ui/text";

const SHORT = 5;

interface Figure {
  label: string;
  value: string;
  /** How much of a whole it is, from 0 to 1; drawn as a bar. */
  share?: number;
}

/** Numbers with what they count, as tiles: two beside each other, or three short ones. */
export function FigureGrid({ figures }: { figures: readonly Figure[] }) {
  const isTriple = figures.length === 3 && figures.every(({ value }) => value.length <= SHORT);
  return (
    <View style={styles.figures}>
      {figures.map(({ label, value, share }) => (
        <Card key={label} style={[styles.figure, isTriple && styles.narrow]}>
          <Text variant="title" style={styles.value} numberOfLines={1} adjustsFontSizeToFit>
            {value}
          </Text>
          <Text variant="callout" tone="muted">
            {label}
          </Text>
          {share !== undefined && <Bar part={share} />}
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
