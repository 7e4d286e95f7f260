import { Pressable, StyleSheet, View } from "react-native";
import { radius } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { successFeedback, tapFeedback } from "@/ui/haptics";
import { Icon } from "@/ui/icon";
import { pressBySpace } from "@/ui/press-by-space";

interface CheckCircleProps {
  /** Of what is ticked. */
  name: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Ticks something off in a list. */
export function CheckCircle({ name, checked, onChange }: CheckCircleProps) {
  const colors = useColors();
  const toggle = () => {
    if (checked) tapFeedback();
    else successFeedback();
    onChange(!checked);
  };
  return (
    <Pressable
      role="checkbox"
      aria-checked={checked}
      aria-label={name}
      onPress={toggle}
      {...pressBySpace(toggle)}
      hitSlop={6}
      style={styles.touch}
    >
      {({ pressed }) => (
        <View
          style={[
            styles.circle,
            {
              borderColor: checked ? colors.accent : colors.edge,
              backgroundColor: checked ? colors.accent : "transparent",
              transform: [{ scale: pressed ? 0.88 : 1 }],
            },
          ]}
        >
          {checked && <Icon name="check" size={19} color={colors.onAccent} />}
        </View>
      )}
    </Pressable>
  );
}

const styles = StyleSheet.create({
  touch: { width: 44, minHeight: 44, alignItems: "center", justifyContent: "center" },
  circle: {
    width: 30,
    height: 30,
    alignItems: "center",
    justifyContent: "center",
    borderWidth: 2,
    borderRadius: radius.full,
  },
});
