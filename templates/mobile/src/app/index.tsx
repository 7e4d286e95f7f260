import { StyleSheet, View } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Screen } from "@/ui/screen";
import { Text } from "@/ui/text";

export default function Home() {
  const colors = useColors();
  const tile = [styles.tile, { backgroundColor: colors.line }];
  return (
    <Screen>
      <View style={styles.page}>
        <View aria-hidden style={[styles.mark, { backgroundColor: colors.surface, borderColor: colors.line }]}>
          <View style={[styles.tile, { backgroundColor: colors.accent }]} />
          <View style={tile} />
          <View style={tile} />
          <View style={tile} />
        </View>
        <Text variant="title" heading={1} style={styles.centred}>
          Your app will appear here
        </Text>
        <Text tone="muted" style={styles.centred}>
          Describe what it should do, and watch it take shape in this place.
        </Text>
      </View>
    </Screen>
  );
}

const styles = StyleSheet.create({
  page: { flex: 1, alignItems: "center", justifyContent: "center", gap: spacing.s, padding: spacing.xl },
  mark: {
    width: 72,
    height: 72,
    flexDirection: "row",
    flexWrap: "wrap",
    gap: 6,
    padding: 14,
    marginBottom: spacing.l,
    borderRadius: radius.l,
    borderWidth: StyleSheet.hairlineWidth,
  },
  tile: { width: 18, height: 18, borderRadius: 5 },
  centred: { maxWidth: 300, textAlign: "center" },
});
