import { StyleSheet, View } from "react-native";
import { spacing } from "@/theme/tokens";
import { Card } from "@/ui/card";
import { Text } from "@/ui/text";

/** Numbers with what they count, as tiles. */
export function FigureGrid({ figures }: { figures: readonly { label: string; value: string }[] }) {
  return (
    <View style={styles.figures}>
      {figures.map(({ label, value }) => (
        <Card key={label} style={styles.figure}>
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
  value: { fontVariant: ["tabular-nums"] },
});
