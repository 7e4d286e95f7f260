import { StyleSheet, View } from "react-native";
import { radius } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { tapFeedback } from "@/ui/haptics";
import { IconButton } from "@/ui/icon-button";
import { Text } from "@/ui/text";

interface StepperProps {
  /** Of what is counted. */
  name: string;
  value: number;
  /** How the value is shown. */
  text: string;
  onChange: (value: number) => void;
}

/** A count that goes up and down by a tap; not below nothing. */
export function Stepper({ name, value, text, onChange }: StepperProps) {
  const colors = useColors();
  const change = (next: number) => {
    tapFeedback();
    onChange(next);
  };
  return (
    <View style={[styles.stepper, { backgroundColor: colors.field }]}>
      <IconButton icon="minus" name={`One less ${name}`} disabled={value <= 0} onPress={() => change(value - 1)} />
      <Text variant="headline" style={styles.value}>
        {text}
      </Text>
      <IconButton icon="plus" name={`One more ${name}`} onPress={() => change(value + 1)} />
    </View>
  );
}

const styles = StyleSheet.create({
  stepper: { flexDirection: "row", alignItems: "center", borderRadius: radius.full },
  value: { minWidth: 24, textAlign: "center", fontVariant: ["tabular-nums"] },
});
