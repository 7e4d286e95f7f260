import { StyleSheet, View } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Text } from "@/ui/text";

interface WeekColumnsProps {
  /** A day (2026-03-31), and how many there were on it. */
  days: readonly { day: string; count: number }[];
  /** How many there could be. */
  of: number;
  /** "habits" */
  noun: string;
}

const weekdays = new Intl.DateTimeFormat(undefined, { weekday: "narrow", timeZone: "UTC" });

/** A column a day, as high as its part of all. */
export function WeekColumns({ days, of, noun }: WeekColumnsProps) {
  const colors = useColors();
  return (
    <View style={styles.week}>
      {days.map(({ day, count }) => (
        <View key={day} role="img" aria-label={`${day}: ${count} of ${of} ${noun}`} style={styles.day}>
          <View style={[styles.column, { backgroundColor: colors.field }]}>
            <View
              style={{
                height: `${Math.round((count / Math.max(1, of)) * 100)}%`,
                backgroundColor: colors.accent,
                borderRadius: radius.s,
              }}
            />
          </View>
          <Text variant="caption" tone="muted">
            {weekdays.format(new Date(`${day}T00:00:00Z`))}
          </Text>
        </View>
      ))}
    </View>
  );
}

const styles = StyleSheet.create({
  week: { flexDirection: "row", gap: spacing.s, marginTop: spacing.l },
  day: { flex: 1, alignItems: "center", gap: 6 },
  column: {
    width: "100%",
    maxWidth: 30,
    height: 96,
    justifyContent: "flex-end",
    borderRadius: radius.s,
    overflow: "hidden",
  },
});
