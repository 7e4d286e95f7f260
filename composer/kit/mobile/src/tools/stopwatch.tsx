import { StyleSheet, View } from "react-native";
import { spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { formatElapsed } from "@/tools/duration.ts";
import { Said } from "@/tools/said";
import { TimerButtons } from "@/tools/timer-buttons";
import { ToolPanel } from "@/tools/tool-panel";
import { useStopwatch } from "@/tools/use-stopwatch.ts";
import { Button } from "@/ui/button";
import { Text } from "@/ui/text";

interface StopwatchProps {
  title?: string;
  storageKey: string;
}

/** Runs on while the app is closed. */
export function Stopwatch({ title, storageKey }: StopwatchProps) {
  const colors = useColors();
  const watch = useStopwatch(storageKey);
  const { elapsedMs, laps, isRunning } = watch;

  return (
    <ToolPanel title={title} name="Stopwatch">
      <Text role="timer" numberOfLines={1} adjustsFontSizeToFit style={styles.time}>
        {formatElapsed(elapsedMs)}
      </Text>
      <TimerButtons
        isRunning={isRunning}
        canReset={elapsedMs > 0}
        onStart={watch.start}
        onPause={watch.pause}
        onReset={watch.reset}
      />
      <Button label="Lap" kind="quiet" icon="flag" disabled={!isRunning} onPress={watch.takeLap} />
      {laps.length > 0 && (
        <View role="list" aria-label="Laps">
          {laps.map((lap) => (
            <View key={lap.number} role="listitem" style={[styles.lap, { borderColor: colors.line }]}>
              <Text style={styles.name}>
                Lap {lap.number}
                {lap.isFastest && <Text tone="accent"> fastest</Text>}
                {lap.isSlowest && <Text tone="muted"> slowest</Text>}
              </Text>
              <Text style={styles.number}>{formatElapsed(lap.lengthMs)}</Text>
              <Text tone="muted" style={styles.number}>
                {formatElapsed(lap.endMs)}
              </Text>
            </View>
          ))}
        </View>
      )}
      <Said text={watch.said} />
    </ToolPanel>
  );
}

const styles = StyleSheet.create({
  time: {
    fontSize: 56,
    lineHeight: 80,
    fontWeight: "700",
    letterSpacing: -1,
    textAlign: "center",
    fontVariant: ["tabular-nums"],
  },
  lap: {
    minHeight: 44,
    flexDirection: "row",
    alignItems: "center",
    gap: spacing.m,
    borderTopWidth: StyleSheet.hairlineWidth,
  },
  name: { flex: 1 },
  number: { fontVariant: ["tabular-nums"] },
});
