import type { ReactNode } from "react";
import { StyleSheet, View } from "react-native";
import { groupBy } from "@/records/group-by.ts";
import { compareTimes, isCalledToday } from "@/records/weekdays.ts";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Card } from "@/ui/card";
import { Text } from "@/ui/text";

interface TimetableProps<Item> {
  label: string;
  /** "Monday" … or whatever the days are called. */
  days: readonly string[];
  items: readonly Item[];
  idOf: (item: Item) => string;
  dayOf: (item: Item) => string;
  /** "07:30", or "". */
  timeOf: (item: Item) => string;
  renderItem: (item: Item) => ReactNode;
}

/** One day below the other, the items of each in the order of their times. */
export function Timetable<Item>({ label, days, items, idOf, dayOf, timeOf, renderItem }: TimetableProps<Item>) {
  const colors = useColors();
  const groups = groupBy(items, (item) => (days.includes(dayOf(item)) ? dayOf(item) : ""));
  const current = days.find((day) => isCalledToday(day));
  const shown = groups.has("") && !days.includes("") ? [...days, ""] : days;
  return (
    <View role="group" aria-label={label} style={styles.days}>
      {shown.map((day) => {
        const group = (groups.get(day) ?? []).toSorted((a, b) => compareTimes(timeOf(a), timeOf(b)));
        const isCurrent = day !== "" && day === current;
        return (
          <View key={day} style={styles.day}>
            <View style={[styles.heading, { borderColor: isCurrent ? colors.accent : colors.line }]}>
              <Text variant="headline" heading={3} style={styles.name}>
                {day === "" ? "No day" : day}
              </Text>
              {isCurrent && (
                <Text variant="caption" tone="onAccent" style={[styles.today, { backgroundColor: colors.accent }]}>
                  Today
                </Text>
              )}
            </View>
            {group.length === 0 ? (
              <Text variant="callout" tone="muted">
                Nothing
              </Text>
            ) : (
              <View role="list" style={styles.items}>
                {group.map((item) => (
                  <Card key={idOf(item)} role="listitem" style={styles.item}>
                    <Text
                      variant="callout"
                      tone="muted"
                      aria-label={timeOf(item) === "" ? "No time" : undefined}
                      style={styles.time}
                    >
                      {timeOf(item) === "" ? "–" : timeOf(item)}
                    </Text>
                    <View style={styles.content}>{renderItem(item)}</View>
                  </Card>
                ))}
              </View>
            )}
          </View>
        );
      })}
    </View>
  );
}

const styles = StyleSheet.create({
  days: { gap: spacing.xl },
  day: { gap: spacing.s },
  heading: { flexDirection: "row", alignItems: "center", gap: spacing.s, paddingBottom: 6, borderBottomWidth: 2 },
  name: { flexShrink: 1 },
  today: { paddingHorizontal: spacing.s, paddingVertical: 2, borderRadius: radius.full, overflow: "hidden" },
  items: { gap: spacing.s },
  item: { flexDirection: "row", gap: spacing.m, paddingVertical: spacing.m },
  time: { width: 48, fontWeight: "600", fontVariant: ["tabular-nums"], lineHeight: 22 },
  content: { flex: 1, minWidth: 0 },
});
