import { Pressable, StyleSheet, type StyleProp, type ViewStyle } from "react-native";
import { MIN_TOUCH, radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Icon, type IconName } from "@/ui/icon";
import { Text } from "@/ui/text";

interface ButtonProps {
  label: string;
  /** Read out instead of the label, where the label alone does not say of what. */
  name?: string;
  kind?: "primary" | "quiet" | "danger" | "plain";
  icon?: IconName;
  disabled?: boolean;
  onPress: () => void;
  style?: StyleProp<ViewStyle>;
}

export function Button({ label, name, kind = "primary", icon, disabled = false, onPress, style }: ButtonProps) {
  const colors = useColors();
  const tone = kind === "primary" ? "onAccent" : kind === "danger" ? "danger" : kind === "plain" ? "accent" : "ink";
  const background = { primary: colors.accent, quiet: colors.field, danger: colors.dangerSoft, plain: "transparent" };
  return (
    <Pressable
      role="button"
      aria-label={name ?? label}
      aria-disabled={disabled}
      disabled={disabled}
      onPress={onPress}
      style={({ pressed }) => [
        styles.button,
        kind === "plain" && styles.plain,
        { backgroundColor: background[kind], opacity: disabled ? 0.4 : pressed ? 0.7 : 1 },
        style,
      ]}
    >
      {icon !== undefined && <Icon name={icon} size={20} color={colors[tone]} />}
      <Text variant="headline" tone={tone} numberOfLines={1}>
        {label}
      </Text>
    </Pressable>
  );
}

const styles = StyleSheet.create({
  button: {
    minHeight: 50,
    flexDirection: "row",
    alignItems: "center",
    justifyContent: "center",
    gap: spacing.s,
    paddingHorizontal: spacing.xl,
    borderRadius: radius.m,
  },
  plain: { minHeight: MIN_TOUCH, paddingHorizontal: spacing.s },
});
