import { StyleSheet, View } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Button } from "@/ui/button";
import { Text } from "@/ui/text";

/** Stands below records of which some are examples. */
export function ExamplesNotice({ onRemove }: { onRemove: () => void }) {
  const colors = useColors();
  return (
    <View style={[styles.notice, { backgroundColor: colors.surface, borderColor: colors.line }]}>
      <Text variant="callout" style={styles.text}>
        Some of these are examples, to show how it looks.
      </Text>
      <Button label="Remove examples" kind="plain" onPress={onRemove} />
    </View>
  );
}

const styles = StyleSheet.create({
  notice: {
    marginTop: spacing.s,
    paddingHorizontal: spacing.l,
    paddingTop: spacing.m,
    paddingBottom: 2,
    borderRadius: radius.l,
    borderWidth: StyleSheet.hairlineWidth,
  },
  text: { textAlign: "center" },
});
