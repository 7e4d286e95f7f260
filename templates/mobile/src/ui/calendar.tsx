import { useState } from "react";
import { Pressable, StyleSheet, View } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { IconButton } from "@/ui/icon-button";
import { Text } from "@/ui/text";

interface CalendarProps {
  /** Days that are marked: 2026-03-31. */
  marked: readonly string[];
  today: string;
  /** Later days cannot be chosen. */
  lastDay?: string;
  onPress: (day: string) => void;
}

const utc = (day: string) => new Date(`${day}T00:00:00Z`);
const textOf = (date: Date) => date.toISOString().slice(0, 10);
const format = (day: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(undefined, { ...options, timeZone: "UTC" }).format(utc(day));

/** The days of a month; weeks begin on Monday. */
export function Calendar({ marked, today, lastDay, onPress }: CalendarProps) {
  const colors = useColors();
  const [month, setMonth] = useState((marked.length === 1 ? (marked[0] ?? today) : today).slice(0, 7));
  const move = (months: number) => {
    const date = utc(`${month}-01`);
    date.setUTCMonth(date.getUTCMonth() + months);
    setMonth(textOf(date).slice(0, 7));
  };
  const weeks = weeksOf(month);
  return (
    <View style={styles.calendar}>
      <View style={styles.header}>
        <IconButton icon="chevronLeft" name="Month before" onPress={() => move(-1)} />
        <Text variant="headline">{format(`${month}-01`, { month: "long", year: "numeric" })}</Text>
        <IconButton
          icon="chevronRight"
          name="Month after"
          disabled={lastDay !== undefined && month >= lastDay.slice(0, 7)}
          onPress={() => move(1)}
        />
      </View>
      <View style={styles.week}>
        {weeks[0]?.map((day) => (
          <Text key={day} variant="caption" tone="muted" style={styles.weekday}>
            {format(day, { weekday: "narrow" })}
          </Text>
        ))}
      </View>
      {weeks.map((week) => (
        <View key={week[0]} style={styles.week}>
          {week.map((day) => {
            const isMarked = marked.includes(day);
            const isOutside = !day.startsWith(month);
            const isLate = lastDay !== undefined && day > lastDay;
            return (
              <Pressable
                key={day}
                role="button"
                aria-pressed={isMarked}
                aria-label={format(day, { dateStyle: "long" })}
                disabled={isLate}
                onPress={() => onPress(day)}
                style={styles.cell}
              >
                <View
                  style={[
                    styles.day,
                    isMarked && { backgroundColor: colors.accent },
                    day === today && !isMarked && { borderColor: colors.accent, borderWidth: 1.5 },
                  ]}
                >
                  <Text
                    variant="callout"
                    tone={isMarked ? "onAccent" : "ink"}
                    style={[styles.number, (isOutside || isLate) && !isMarked && styles.faint]}
                  >
                    {String(utc(day).getUTCDate())}
                  </Text>
                </View>
              </Pressable>
            );
          })}
        </View>
      ))}
    </View>
  );
}

/** Whole weeks that cover a month (2026-03). */
function weeksOf(month: string): string[][] {
  const date = utc(`${month}-01`);
  date.setUTCDate(1 - ((date.getUTCDay() + 6) % 7));
  const weeks: string[][] = [];
  while (weeks.length === 0 || textOf(date).startsWith(month)) {
    weeks.push(
      Array.from({ length: 7 }, () => {
        const day = textOf(date);
        date.setUTCDate(date.getUTCDate() + 1);
        return day;
      }),
    );
  }
  return weeks;
}

const styles = StyleSheet.create({
  calendar: { gap: 2 },
  header: { flexDirection: "row", alignItems: "center", justifyContent: "space-between", marginBottom: spacing.xs },
  week: { flexDirection: "row" },
  weekday: { flex: 1, textAlign: "center" },
  cell: { flex: 1, height: 44, alignItems: "center", justifyContent: "center" },
  day: { width: 38, height: 38, alignItems: "center", justifyContent: "center", borderRadius: radius.full },
  number: { fontVariant: ["tabular-nums"], fontWeight: "500" },
  faint: { opacity: 0.35 },
});
