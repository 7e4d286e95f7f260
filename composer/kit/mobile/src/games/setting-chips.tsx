import { StyleSheet, View } from "react-native";
import { spacing } from "@/theme/tokens";
import { Chips } from "@/ui/chips";
import { Text } from "@/ui/text";

interface SettingChipsProps<Value> {
  /** What is chosen. */
  label: string;
  choices: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few. */
export function SettingChips<Value>({ label, choices, value, onChange }: SettingChipsProps<Value>) {
  return (
    <View style={styles.setting}>
      <Text variant="callout" tone="muted" aria-hidden>
        {label}
      </Text>
      <Chips label={label} options={choices} value={value} onChange={onChange} />
    </View>
  );
}

const styles = StyleSheet.create({ setting: { gap: spacing.s } });
