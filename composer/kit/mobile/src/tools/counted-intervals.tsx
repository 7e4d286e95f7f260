import { StyleSheet, View } from "react-native";
import { spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { IntervalTimer, type IntervalTimerProps } from "@/tools/interval-timer";
import { useRoundCounts } from "@/tools/use-round-counts.ts";
import { IconButton } from "@/ui/icon-button";
import { Text } from "@/ui/text";

/** Intervals that count how many rounds were done on each day. */
export function CountedIntervals(props: IntervalTimerProps) {
  const colors = useColors();
  const rounds = useRoundCounts(`${props.storageKey}-done`);
  const highest = Math.max(1, ...rounds.days.map(({ value }) => value));
  const weekday = new Intl.DateTimeFormat(undefined, { weekday: "short", timeZone: "UTC" });
  return (
    <IntervalTimer {...props} onRound={rounds.add}>
      <View style={[styles.header, { borderColor: colors.line }]}>
        <Text variant="headline" heading={3} style={styles.grow}>
          Done today: {rounds.today}
        </Text>
        <IconButton
          icon="minus"
          name="One less today"
          kind="quiet"
          disabled={rounds.today === 0}
          onPress={rounds.takeBack}
        />
        <IconButton icon="plus" name="One more today" kind="quiet" onPress={rounds.add} />
      </View>
      <View role="list" aria-label="The last days" style={styles.days}>
        {rounds.days.map(({ day, value }) => (
          <View
            key={day}
            accessible
            role="listitem"
            aria-label={`${weekday.format(new Date(day))}: ${value}`}
            style={styles.day}
          >
            <Text variant="callout">{value}</Text>
            <View style={[styles.bar, { backgroundColor: colors.line }]}>
              <View style={{ height: `${(value / highest) * 100}%`, backgroundColor: colors.accent }} />
            </View>
            <Text variant="caption" tone="muted">
              {weekday.format(new Date(day))}
            </Text>
          </View>
        ))}
      </View>
    </IntervalTimer>
  );
}

const styles = StyleSheet.create({
  header: {
    flexDirection: "row",
    alignItems: "center",
    gap: spacing.s,
    paddingTop: spacing.m,
    borderTopWidth: StyleSheet.hairlineWidth,
  },
  grow: { flex: 1 },
  days: { flexDirection: "row", gap: spacing.xs },
  day: { flex: 1, alignItems: "center", gap: 3 },
  bar: { width: 26, height: 56, justifyContent: "flex-end", borderRadius: 5, overflow: "hidden" },
});
