import { Pressable, StyleSheet } from "react-native";
import { MIN_TOUCH, radius } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Icon, type IconName } from "@/ui/icon";

interface IconButtonProps {
  icon: IconName;
  /** What it does, for assistive tools. */
  name: string;
  kind?: "plain" | "quiet" | "primary";
  disabled?: boolean;
  onPress: () => void;
}

export function IconButton({ icon, name, kind = "plain", disabled = false, onPress }: IconButtonProps) {
  const colors = useColors();
  const background = { plain: "transparent", quiet: colors.field, primary: colors.accent };
  return (
    <Pressable
      role="button"
      aria-label={name}
      aria-disabled={disabled}
      disabled={disabled}
      onPress={onPress}
      style={({ pressed }) => [
        styles.button,
        { backgroundColor: background[kind], opacity: disabled ? 0.35 : pressed ? 0.6 : 1 },
      ]}
    >
      <Icon name={icon} color={kind === "primary" ? colors.onAccent : colors.ink} />
    </Pressable>
  );
}

const styles = StyleSheet.create({
  button: {
    width: MIN_TOUCH,
    height: MIN_TOUCH,
    alignItems: "center",
    justifyContent: "center",
    borderRadius: radius.full,
  },
});
