import { StyleSheet, View } from "react-native";
import { radius } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Text } from "@/ui/text";

/** A short value that stands out: a choice, a tag. */
export function ValueBadge({ text, isUrgent = false }: { text: string; isUrgent?: boolean }) {
  const colors = useColors();
  return (
    <View style={[styles.badge, { backgroundColor: isUrgent ? colors.dangerSoft : colors.accentSoft }]}>
      <Text variant="caption" tone={isUrgent ? "danger" : "ink"}>
        {text}
      </Text>
    </View>
  );
}

/** Badges beside each other, in as many lines as they need. */
export function ValueBadges({ texts }: { texts: readonly string[] }) {
  return (
    <View style={styles.badges}>
      {texts.map((text) => (
        <ValueBadge key={text} text={text} />
      ))}
    </View>
  );
}

const styles = StyleSheet.create({
  badge: { paddingHorizontal: 9, paddingVertical: 2, borderRadius: radius.full },
  badges: { flexDirection: "row", flexWrap: "wrap", alignItems: "center", gap: 6 },
});
