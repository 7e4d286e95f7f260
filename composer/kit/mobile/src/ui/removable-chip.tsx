import { Pressable, StyleSheet, View } from "react-native";
import { MIN_TOUCH, radius } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Icon } from "@/ui/icon";
import { Text } from "@/ui/text";

/** Something that was chosen, with a button that takes it back. */
export function RemovableChip({ label, onRemove }: { label: string; onRemove: () => void }) {
  const colors = useColors();
  return (
    <View role="listitem" style={[styles.chip, { backgroundColor: colors.accentSoft }]}>
      <Text variant="callout" style={styles.label}>
        {label}
      </Text>
      <Pressable role="button" aria-label={`Remove ${label}`} onPress={onRemove} style={styles.remove}>
        <Icon name="close" size={16} color={colors.ink} />
      </Pressable>
    </View>
  );
}

const styles = StyleSheet.create({
  chip: { maxWidth: "100%", flexDirection: "row", alignItems: "center", paddingLeft: 14, borderRadius: radius.full },
  label: { flexShrink: 1, fontWeight: "600" },
  remove: { width: MIN_TOUCH, height: MIN_TOUCH, alignItems: "center", justifyContent: "center" },
});
