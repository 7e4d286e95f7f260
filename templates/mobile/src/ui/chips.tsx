import { Pressable, StyleSheet, View } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { pressBySpace } from "@/ui/press-by-space";
import { Text } from "@/ui/text";

interface ChipsProps<Value> {
  /** Says what is chosen, for assistive tools. */
  label: string;
  options: readonly { label: string; value: Value }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few. */
export function Chips<Value>({ label, options, value, onChange }: ChipsProps<Value>) {
  const colors = useColors();
  return (
    <View role="radiogroup" aria-label={label} style={styles.chips}>
      {options.map((option) => {
        const isChosen = option.value === value;
        return (
          <Pressable
            key={option.label}
            role="radio"
            aria-checked={isChosen}
            aria-label={option.label}
            onPress={() => onChange(option.value)}
            {...pressBySpace(() => onChange(option.value))}
            style={({ pressed }) => [
              styles.chip,
              {
                backgroundColor: isChosen ? colors.accent : colors.surface,
                borderColor: isChosen ? colors.accent : colors.line,
                opacity: pressed ? 0.7 : 1,
              },
            ]}
          >
            <Text variant="callout" tone={isChosen ? "onAccent" : "ink"} style={styles.text}>
              {option.label}
            </Text>
          </Pressable>
        );
      })}
    </View>
  );
}

const styles = StyleSheet.create({
  chips: { flexDirection: "row", flexWrap: "wrap", gap: spacing.s },
  chip: { minHeight: 40, justifyContent: "center", paddingHorizontal: 14, borderRadius: radius.full, borderWidth: 1.5 },
  text: { fontWeight: "600" },
});
