import { Pressable, StyleSheet, View } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { FieldError, type FieldProps } from "@/ui/field";
import { tapFeedback } from "@/ui/haptics";
import { pressBySpace } from "@/ui/press-by-space";
import { Text } from "@/ui/text";

export function SwitchField({ label, value, error, onChange }: FieldProps<boolean>) {
  const colors = useColors();
  const toggle = () => {
    tapFeedback();
    onChange(!value);
  };
  return (
    <View>
      <Pressable
        role="switch"
        aria-checked={value}
        aria-label={label}
        onPress={toggle}
        {...pressBySpace(toggle)}
        style={[styles.row, { backgroundColor: colors.surface, borderColor: colors.line }]}
      >
        <Text style={styles.label}>{label}</Text>
        <View style={[styles.track, { backgroundColor: value ? colors.accent : colors.edge }]}>
          <View style={[styles.thumb, value && styles.on]} />
        </View>
      </Pressable>
      <FieldError error={error} />
    </View>
  );
}

const styles = StyleSheet.create({
  row: {
    minHeight: 52,
    flexDirection: "row",
    alignItems: "center",
    gap: spacing.m,
    paddingHorizontal: 14,
    borderWidth: 1.5,
    borderRadius: radius.m,
  },
  label: { flex: 1 },
  track: { width: 48, height: 29, padding: 2.5, borderRadius: radius.full },
  thumb: { width: 24, height: 24, borderRadius: 12, backgroundColor: "#ffffff" },
  on: { transform: [{ translateX: 19 }] },
});
