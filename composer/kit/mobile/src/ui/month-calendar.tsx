import { Fragment, type ReactNode, useState } from "react";
import { Pressable, StyleSheet, View } from "react-native";
import {
  addMonths,
  firstWeekdayOf,
  formatDay,
  monthOf,
  sameDayAfter,
  today as readToday,
  weeksOf,
} from "@/records/days.ts";
import { groupBy } from "@/records/group-by.ts";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { IconButton } from "@/ui/icon-button";
import { Text } from "@/ui/text";

interface MonthCalendarProps<Item> {
  label: string;
  items: readonly Item[];
  idOf: (item: Item) => string;
  nameOf: (item: Item) => string;
  /** 2026-03-31; those with "" are not shown. */
  dayOf: (item: Item) => string;
  /** An item in the list of the chosen day. */
  renderItem: (item: Item) => ReactNode;
  /** Adds something on a day. */
  onAdd?: (day: string) => void;
}

/** The days of a month, with a dot for each of the things on them, and the list of the chosen day. */
export function MonthCalendar<Item>({
  label,
  items,
  idOf,
  nameOf,
  dayOf,
  renderItem,
  onAdd,
}: MonthCalendarProps<Item>) {
  const colors = useColors();
  const today = readToday();
  const [chosen, setChosen] = useState(today);
  const month = monthOf(chosen);
  const weeks = weeksOf(month, firstWeekdayOf());
  const onDay = groupBy(items, dayOf);
  const list = onDay.get(chosen) ?? [];
  return (
    <View role="group" aria-label={label} style={styles.calendar}>
      <Card style={styles.month}>
        <View style={styles.header}>
          <Text variant="headline" heading={3} aria-live="polite" style={styles.title}>
            {formatDay(`${month}-01`, { month: "long", year: "numeric" })}
          </Text>
          <Button label="Today" kind="plain" onPress={() => setChosen(today)} />
          <IconButton
            icon="chevronLeft"
            name={`Month before: ${monthName(addMonths(month, -1))}`}
            onPress={() => setChosen(sameDayAfter(chosen, -1))}
          />
          <IconButton
            icon="chevronRight"
            name={`Month after: ${monthName(addMonths(month, 1))}`}
            onPress={() => setChosen(sameDayAfter(chosen, 1))}
          />
        </View>
        <View aria-hidden style={styles.week}>
          {weeks[0]?.map((day) => (
            <Text key={day} variant="caption" tone="muted" style={styles.weekday}>
              {formatDay(day, { weekday: "short" })}
            </Text>
          ))}
        </View>
        {weeks.map((week) => (
          <View key={week[0]} style={styles.week}>
            {week.map((day) => (
              <Day
                key={day}
                day={day}
                names={(onDay.get(day) ?? []).map(nameOf)}
                isToday={day === today}
                isChosen={day === chosen}
                isOutside={monthOf(day) !== month}
                onChoose={() => setChosen(day)}
              />
            ))}
          </View>
        ))}
      </Card>
      <View style={styles.header}>
        <Text variant="headline" heading={3} style={styles.title}>
          {formatDay(chosen, { weekday: "long", day: "numeric", month: "long" })}
        </Text>
        {onAdd !== undefined && (
          <IconButton
            icon="plus"
            name={`Add on ${formatDay(chosen, { dateStyle: "long" })}`}
            kind="quiet"
            onPress={() => onAdd(chosen)}
          />
        )}
      </View>
      {list.length === 0 ? (
        <Text tone="muted">Nothing on this day.</Text>
      ) : (
        <Card role="list" style={styles.list}>
          {list.map((item, index) => (
            <Fragment key={idOf(item)}>
              {index > 0 && <View style={[styles.line, { backgroundColor: colors.line }]} />}
              <View role="listitem" style={styles.item}>
                {renderItem(item)}
              </View>
            </Fragment>
          ))}
        </Card>
      )}
    </View>
  );
}

interface DayProps {
  day: string;
  names: readonly string[];
  isToday: boolean;
  isChosen: boolean;
  isOutside: boolean;
  onChoose: () => void;
}

const MOST_DOTS = 3;

function Day({ day, names, isToday, isChosen, isOutside, onChoose }: DayProps) {
  const colors = useColors();
  const said = [formatDay(day, { dateStyle: "full" }), isToday && "today", ...names].filter((part) => part !== false);
  return (
    <Pressable
      role="button"
      aria-pressed={isChosen}
      accessibilityState={{ selected: isChosen }}
      aria-label={said.join(", ")}
      onPress={onChoose}
      style={styles.cell}
    >
      <View
        style={[
          styles.day,
          isChosen && { backgroundColor: colors.accent },
          isToday && !isChosen && { borderColor: colors.accent, borderWidth: 1.5 },
        ]}
      >
        <Text variant="callout" tone={isChosen ? "onAccent" : isOutside ? "muted" : "ink"} style={styles.number}>
          {String(Number(day.slice(8)))}
        </Text>
      </View>
      <View style={styles.dots}>
        {names.slice(0, MOST_DOTS).map((_, index) => (
          <View key={index} style={[styles.dot, { backgroundColor: colors.accent }]} />
        ))}
      </View>
    </Pressable>
  );
}

function monthName(month: string): string {
  return formatDay(`${month}-01`, { month: "long", year: "numeric" });
}

const styles = StyleSheet.create({
  calendar: { gap: spacing.m },
  month: { gap: 2, paddingHorizontal: spacing.s, paddingVertical: spacing.m },
  header: { flexDirection: "row", alignItems: "center", gap: spacing.xs },
  title: { flex: 1, paddingLeft: spacing.xs },
  week: { flexDirection: "row" },
  weekday: { flex: 1, textAlign: "center" },
  cell: { flex: 1, minHeight: 50, alignItems: "center", justifyContent: "center", gap: 2 },
  day: { width: 36, height: 36, alignItems: "center", justifyContent: "center", borderRadius: radius.full },
  number: { fontVariant: ["tabular-nums"], fontWeight: "500" },
  dots: { height: 6, flexDirection: "row", gap: 3 },
  dot: { width: 6, height: 6, borderRadius: radius.full },
  list: { paddingVertical: 0 },
  line: { height: StyleSheet.hairlineWidth },
  item: { paddingVertical: spacing.m },
});
