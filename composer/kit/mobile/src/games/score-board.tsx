import { StyleSheet, View } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Text } from "@/ui/text";

export interface ScoreItem {
  label: string;
  value: string | number;
}

/** Numbers with what they are of, side by side. */
export function ScoreBoard({ items }: { items: readonly ScoreItem[] }) {
  const colors = useColors();
  return (
    <View style={styles.items}>
      {items.map(({ label, value }) => (
        <View
          key={label}
          accessible
          role="img"
          aria-label={`${label}: ${value}`}
          style={[styles.item, { backgroundColor: colors.field }]}
        >
          <Text variant="title" style={styles.value} numberOfLines={1} adjustsFontSizeToFit>
            {value}
          </Text>
          <Text variant="caption" tone="muted" numberOfLines={1}>
            {label}
          </Text>
        </View>
      ))}
    </View>
  );
}

const styles = StyleSheet.create({
  items: { flexDirection: "row", gap: spacing.s },
  item: {
    flex: 1,
    alignItems: "center",
    paddingVertical: spacing.s,
    paddingHorizontal: spacing.xs,
    borderRadius: radius.m,
  },
  value: { fontVariant: ["tabular-nums"] },
});
