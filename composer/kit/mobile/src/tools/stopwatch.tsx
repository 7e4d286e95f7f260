import { useState } from "react";
import { StyleSheet, View } from "react-native";
import { useStored } from "@/store/stored";
import { spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { elapsedAt, pauseClock, startClock, STOPPED_CLOCK } from "@/tools/clock.ts";
import { durationInWords, formatElapsed } from "@/tools/duration.ts";
import { addLap, lapsOf, readLapTimes } from "@/tools/lap-times.ts";
import { Said } from "@/tools/said";
import { TimerButtons } from "@/tools/timer-buttons";
import { ToolPanel } from "@/tools/tool-panel";
import { useNow } from "@/tools/use-now.ts";
import { Button } from "@/ui/button";
import { Text } from "@/ui/text";

interface StopwatchProps {
  title?: string;
  storageKey: string;
}

/** Runs on while the app is closed. */
export function Stopwatch({ title, storageKey }: StopwatchProps) {
  const [times, setTimes] = useStored(storageKey, readLapTimes);
  const colors = useColors();
  const [said, setSaid] = useState("");
  const { clock } = times;
  const isRunning = clock.startedAt !== null;
  const now = useNow(isRunning, 33);
  const elapsedMs = elapsedAt(clock, now);
  const laps = lapsOf(times);

  function start() {
    setTimes({ ...times, clock: startClock(clock, Date.now()) });
    setSaid("Started.");
  }
  function pause() {
    const paused = pauseClock(clock, Date.now());
    setTimes({ ...times, clock: paused });
    setSaid(`Paused at ${durationInWords(paused.elapsedMs)}.`);
  }
  function takeLap() {
    if (!isRunning) return;
    const next = addLap(times, Date.now());
    setTimes(next);
    setSaid(`Lap ${next.lapEndsMs.length}.`);
  }
  function reset() {
    setTimes({ clock: STOPPED_CLOCK, lapEndsMs: [] });
    setSaid("Reset.");
  }

  return (
    <ToolPanel title={title} name="Stopwatch">
      <Text role="timer" numberOfLines={1} adjustsFontSizeToFit style={styles.time}>
        {formatElapsed(elapsedMs)}
      </Text>
      <TimerButtons isRunning={isRunning} canReset={elapsedMs > 0} onStart={start} onPause={pause} onReset={reset} />
      <Button label="Lap" kind="quiet" icon="flag" disabled={!isRunning} onPress={takeLap} />
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
      <Said text={said} />
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
