import { useState } from "react";
import { StyleSheet, View } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { ToolPanel } from "@/tools/tool-panel";
import { useWorldClock } from "@/tools/use-world-clock.ts";
import { Button } from "@/ui/button";
import { IconButton } from "@/ui/icon-button";
import { OptionSheet } from "@/ui/option-sheet";
import { Text } from "@/ui/text";

interface WorldClockProps {
  title?: string;
  /** The cities that it begins with. */
  places: readonly string[];
  storageKey: string;
}

/** What time it is in several cities, and how far that is from here. */
export function WorldClock({ title, places, storageKey }: WorldClockProps) {
  const colors = useColors();
  const { here, hereDay, clocks, others, add, remove } = useWorldClock({ storageKey, places });
  const [isAdding, setAdding] = useState(false);

  return (
    <ToolPanel title={title} name="World clock">
      <View style={styles.here}>
        <Text variant="callout" tone="muted">
          Here, {hereDay}
        </Text>
        <Text style={styles.time}>{here}</Text>
      </View>
      {clocks.map(({ place, time, day, difference, isNight }) => (
        <View
          key={place}
          style={[styles.clock, { borderColor: colors.line, backgroundColor: isNight ? colors.field : colors.surface }]}
        >
          <View accessible style={styles.place}>
            <Text variant="headline">{place}</Text>
            <Text variant="callout" tone="muted">
              {day}, {difference}
            </Text>
          </View>
          <Text variant="title" style={styles.digits}>
            {time}
          </Text>
          <IconButton icon="close" name={`Remove ${place}`} onPress={() => remove(place)} />
        </View>
      ))}
      <Button label="Add a city" kind="quiet" onPress={() => setAdding(true)} />
      <OptionSheet
        title="Cities"
        isOpen={isAdding}
        options={others.map((place) => ({ id: place, label: place }))}
        chosen={[]}
        isMany={false}
        onToggle={(place) => {
          add(place);
          setAdding(false);
        }}
        onClose={() => setAdding(false)}
      />
    </ToolPanel>
  );
}

const styles = StyleSheet.create({
  here: { alignItems: "center" },
  time: { fontSize: 40, lineHeight: 50, fontWeight: "700", fontVariant: ["tabular-nums"] },
  clock: {
    flexDirection: "row",
    alignItems: "center",
    gap: spacing.s,
    padding: spacing.m,
    borderWidth: StyleSheet.hairlineWidth,
    borderRadius: radius.m,
  },
  place: { flex: 1 },
  digits: { fontVariant: ["tabular-nums"] },
});
