import { useState } from "react";
import { StyleSheet, View } from "react-native";
import { useStored } from "@/store/stored";
import { spacing } from "@/theme/tokens";
import { dayNumber } from "@/tools/day-number.ts";
import { readDayCount, startOfDay, timeUntil } from "@/tools/day-count.ts";
import { localDay } from "@/tools/local-day.ts";
import { ToolPanel } from "@/tools/tool-panel";
import { useNow } from "@/tools/use-now.ts";
import { DateField } from "@/ui/date-field";
import { Text } from "@/ui/text";

interface DayCountdownProps {
  title?: string;
  /** 2026-12-31, or 12-31 of every year. */
  day: string;
  storageKey: string;
}

const EVERY_MS = 1_000;

/** How long it is until a day, to the second. */
export function DayCountdown({ title, day, storageKey }: DayCountdownProps) {
  const [count, setCount] = useStored(storageKey, readDayCount);
  // What is typed, while it is no whole day.
  const [typed, setTyped] = useState<string | null>(null);
  const now = new Date(useNow(true, EVERY_MS));
  const start = startOfDay(count.day ?? day, now);
  const { days, hours, minutes, seconds, isPast, isToday } = timeUntil(start, now);
  const rest = [
    { amount: hours, unit: "hours" },
    { amount: minutes, unit: "minutes" },
    { amount: seconds, unit: "seconds" },
  ];

  function change(text: string) {
    const isDay = dayNumber(text) !== null;
    setTyped(isDay || text === "" ? null : text);
    if (isDay || text === "") setCount({ day: text === "" ? null : text });
  }

  return (
    <ToolPanel title={title} name="Countdown">
      <View style={styles.count}>
        <Text tone="muted" style={styles.date}>
          {new Intl.DateTimeFormat(undefined, { dateStyle: "full" }).format(start)}
        </Text>
        {isToday ? (
          <Text tone="accent" style={styles.days}>
            Today!
          </Text>
        ) : (
          <>
            <Text role="timer" tone="accent" style={styles.days}>
              {days}
            </Text>
            <Text variant="headline">
              {days === 1 ? "day" : "days"} {isPast && "ago"}
            </Text>
            {!isPast && (
              <View style={styles.rest}>
                {rest.map(({ amount, unit }) => (
                  <View key={unit} style={styles.part}>
                    <Text variant="title" style={styles.number}>
                      {amount}
                    </Text>
                    <Text variant="callout" tone="muted">
                      {amount === 1 ? unit.slice(0, -1) : unit}
                    </Text>
                  </View>
                ))}
              </View>
            )}
          </>
        )}
      </View>
      <DateField
        label="Day"
        value={typed ?? count.day ?? localDay(start)}
        error={typed === null ? undefined : "This is no day: 2026-03-31 is one."}
        onChange={change}
      />
    </ToolPanel>
  );
}

const styles = StyleSheet.create({
  count: { alignItems: "center", gap: spacing.xs, paddingVertical: spacing.m },
  date: { textAlign: "center" },
  days: { fontSize: 80, lineHeight: 92, fontWeight: "700", letterSpacing: -2, fontVariant: ["tabular-nums"] },
  rest: { flexDirection: "row", justifyContent: "center", gap: spacing.l, marginTop: spacing.m },
  part: { minWidth: 72, alignItems: "center" },
  number: { fontVariant: ["tabular-nums"] },
});
