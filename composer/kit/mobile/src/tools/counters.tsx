import { type ReactNode, useEffect, useState } from "react";
import { StyleSheet, View } from "react-native";
import { useStored } from "@/store/stored";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import {
  beginDay,
  clearCount,
  countOf,
  type Counts,
  lastDays,
  readCounts,
  repeatOf,
  setCount,
} from "@/tools/counts.ts";
import { localDay } from "@/tools/local-day.ts";
import { formatNumber } from "@/tools/number-text.ts";
import { ProgressRing } from "@/tools/progress-ring";
import { Said } from "@/tools/said";
import { ToolPanel } from "@/tools/tool-panel";
import { useNow } from "@/tools/use-now.ts";
import { Button } from "@/ui/button";
import { tapFeedback } from "@/ui/haptics";
import { Icon } from "@/ui/icon";
import { IconButton } from "@/ui/icon-button";
import { Text } from "@/ui/text";

interface Counter {
  label: string;
  step: number;
  goal: number | null;
  /** What it begins with. */
  start?: number;
}

export interface CountersProps {
  title?: string;
  counters: readonly Counter[];
  /** They begin at nothing each day, and the days before are shown. */
  isDaily: boolean;
  /** Their goals are reached again and again: rows of a repeat. */
  isRepeated?: boolean;
  storageKey: string;
  /** Takes one away, where people may. */
  onRemove?: (label: string) => void;
  /** Below the counters. */
  children?: ReactNode;
}

const SHOWN_DAYS = 7;
const readCountsOfToday = (stored: unknown) => readCounts(stored, localDay(new Date()));

export function Counters({
  title,
  counters,
  isDaily,
  isRepeated = false,
  storageKey,
  onRemove,
  children,
}: CountersProps) {
  const colors = useColors();
  const [stored, setStored] = useStored(storageKey, readCountsOfToday);
  const [undo, setUndo] = useState<{ counts: Counts; label: string } | null>(null);
  const [said, setSaid] = useState("");
  // A screen that stays open over midnight.
  const today = localDay(new Date(useNow(isDaily, 30_000)));
  const counts = isDaily ? beginDay(stored, today) : stored;

  useEffect(() => {
    if (undo === null) return;
    const timer = setTimeout(() => setUndo(null), 10_000);
    return () => clearTimeout(timer);
  }, [undo]);

  function change({ label, goal, start }: Counter, value: number) {
    const before = countOf(counts, label, start);
    const next = setCount(counts, label, value);
    const after = countOf(next, label);
    tapFeedback();
    setStored(next);
    setUndo(null);
    const isReached = goal !== null && before < goal && after >= goal;
    const repeated = isRepeated && goal !== null ? repeatOf(after, goal) : null;
    if (repeated !== null) setSaid(`${label}: ${repeated.part} of ${goal}, repeat ${repeated.repeat}`);
    else setSaid(isReached ? `${label}: ${after}. Goal reached.` : `${label}: ${after}`);
  }
  function reset({ label, start = 0 }: Counter) {
    if (countOf(counts, label, start) === start) return;
    setUndo({ counts, label });
    setStored(clearCount(counts, label));
    setSaid(`${label} is reset.`);
  }

  return (
    <ToolPanel title={title} name="Counters">
      {counters.map((counter) => {
        const { label, step, goal, start = 0 } = counter;
        const value = countOf(counts, label, start);
        const repeated = isRepeated && goal !== null ? repeatOf(value, goal) : null;
        const number = <Text style={styles.number}>{formatNumber(repeated?.part ?? value, 3)}</Text>;
        return (
          <View key={label} style={[styles.counter, { backgroundColor: colors.canvas, borderColor: colors.line }]}>
            <View style={styles.header}>
              <Text variant="headline" heading={3} style={styles.label}>
                {label}
              </Text>
              <IconButton
                icon="reset"
                name={`Reset ${label}`}
                disabled={value === start}
                onPress={() => reset(counter)}
              />
              {onRemove !== undefined && (
                <IconButton icon="trash" name={`Take ${label} away`} onPress={() => onRemove(label)} />
              )}
            </View>
            <View style={styles.row}>
              <IconButton
                icon="minus"
                name={`${label}: ${step} less`}
                kind="quiet"
                onPress={() => change(counter, value - step)}
              />
              {goal === null ? (
                <View style={styles.plain}>{number}</View>
              ) : (
                <ProgressRing part={(repeated?.part ?? value) / goal} size={132}>
                  {number}
                  <View style={styles.goal}>
                    {repeated === null && value >= goal && <Icon name="check" size={15} color={colors.accent} />}
                    <Text variant="callout" tone="muted">
                      of {formatNumber(goal, 3)}
                    </Text>
                  </View>
                  {repeated !== null && (
                    <Text variant="callout" tone="muted">
                      Repeat {repeated.repeat}
                    </Text>
                  )}
                </ProgressRing>
              )}
              <IconButton
                icon="plus"
                name={`${label}: ${step} more`}
                kind="primary"
                onPress={() => change(counter, value + step)}
              />
            </View>
            {isDaily && <Days days={lastDays(counts, label, SHOWN_DAYS)} goal={goal} />}
          </View>
        );
      })}
      {undo !== null && (
        <View style={styles.undo}>
          <Text>{undo.label} is reset.</Text>
          <Button
            label="Undo"
            kind="quiet"
            icon="undo"
            onPress={() => {
              setStored(undo.counts);
              setUndo(null);
              setSaid("Taken back.");
            }}
          />
        </View>
      )}
      {children}
      <Said text={said} />
    </ToolPanel>
  );
}

/** A bar for each day up to today. */
function Days({ days, goal }: { days: { day: string; value: number }[]; goal: number | null }) {
  const colors = useColors();
  const highest = Math.max(goal ?? 0, ...days.map(({ value }) => value), 1);
  const weekday = new Intl.DateTimeFormat(undefined, { weekday: "narrow", timeZone: "UTC" });
  const date = new Intl.DateTimeFormat(undefined, { dateStyle: "long", timeZone: "UTC" });
  return (
    <View role="list" aria-label="The last days" style={styles.days}>
      {days.map(({ day, value }) => (
        <View
          key={day}
          role="listitem"
          aria-label={`${date.format(new Date(day))}: ${formatNumber(value, 3)}`}
          style={styles.day}
        >
          <View style={[styles.bar, { backgroundColor: colors.line }]}>
            <View
              style={{
                height: `${(value / highest) * 100}%`,
                backgroundColor: colors.accent,
                opacity: goal !== null && value >= goal ? 1 : 0.55,
              }}
            />
          </View>
          <Text variant="caption" tone="muted">
            {weekday.format(new Date(day))}
          </Text>
        </View>
      ))}
    </View>
  );
}

const styles = StyleSheet.create({
  counter: { borderWidth: StyleSheet.hairlineWidth, borderRadius: radius.m, padding: spacing.m, gap: spacing.s },
  header: { flexDirection: "row", alignItems: "center", gap: spacing.s },
  label: { flex: 1 },
  row: { flexDirection: "row", alignItems: "center", justifyContent: "center", gap: spacing.l },
  plain: { minWidth: 132, minHeight: 72, alignItems: "center", justifyContent: "center" },
  number: { fontSize: 36, lineHeight: 44, fontWeight: "700", fontVariant: ["tabular-nums"] },
  goal: { flexDirection: "row", alignItems: "center", gap: 3 },
  days: { flexDirection: "row", gap: spacing.xs },
  day: { flex: 1, alignItems: "center", gap: 3 },
  bar: { width: 22, height: 40, justifyContent: "flex-end", borderRadius: 5, overflow: "hidden" },
  undo: { flexDirection: "row", flexWrap: "wrap", alignItems: "center", justifyContent: "center", gap: spacing.m },
});
