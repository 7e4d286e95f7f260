import { StyleSheet, View } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";

interface WeekDotsProps {
  /** 2026-03-31; the last is today. */
  days: readonly string[];
  ticked: readonly string[];
}

/** The last days as dots, those that were ticked filled. A decoration beside a number in words. */
export function WeekDots({ days, ticked }: WeekDotsProps) {
  const colors = useColors();
  return (
    <View aria-hidden style={styles.week}>
      {days.map((day, index) => (
        <View
          key={day}
          style={[
            styles.day,
            { backgroundColor: ticked.includes(day) ? colors.accent : colors.line },
            index === days.length - 1 && { borderWidth: 2, borderColor: colors.accent },
          ]}
        />
      ))}
    </View>
  );
}

const styles = StyleSheet.create({
  week: { flexDirection: "row", gap: 5, marginRight: spacing.xs, paddingVertical: 4 },
  day: { width: 11, height: 11, borderRadius: radius.full },
});
