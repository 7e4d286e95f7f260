import { StyleSheet, View } from "react-native";
import { useColors } from "@/theme/use-theme";
import { Icon } from "@/ui/icon";
import { Text } from "@/ui/text";

/** So many days in a row. */
export function StreakCount({ days }: { days: number }) {
  const colors = useColors();
  return (
    <View role="img" aria-label={`Streak: ${days === 1 ? "1 day" : `${days} days`}`} style={styles.streak}>
      <Icon name="flame" size={20} filled={days > 0} color={days > 0 ? colors.accent : colors.edge} />
      <Text variant="headline" tone={days > 0 ? "ink" : "muted"} style={styles.number}>
        {days}
      </Text>
    </View>
  );
}

const styles = StyleSheet.create({
  streak: { minWidth: 34, alignItems: "center" },
  number: { fontVariant: ["tabular-nums"] },
});
