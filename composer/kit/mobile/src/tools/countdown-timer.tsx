import { useState } from "react";
import { StyleSheet, View } from "react-native";
import { useStored } from "@/store/stored";
import { spacing } from "@/theme/tokens";
import { playChime, prepareChime } from "@/tools/chime";
import { pauseClock, startClock, STOPPED_CLOCK } from "@/tools/clock.ts";
import { dueAt, limitLength, readCountdown, remainingAt } from "@/tools/countdown.ts";
import { durationInWords, formatRemaining } from "@/tools/duration.ts";
import { NumberInput } from "@/tools/number-input";
import { ProgressRing } from "@/tools/progress-ring";
import { Said } from "@/tools/said";
import { TimerButtons } from "@/tools/timer-buttons";
import { ToolPanel } from "@/tools/tool-panel";
import { useAlarm } from "@/tools/use-alarm";
import { useNow } from "@/tools/use-now";
import { SwitchField } from "@/ui/switch-field";
import { Text } from "@/ui/text";

interface CountdownTimerProps {
  title?: string;
  minutes: number;
  storageKey: string;
}

/** Counts down to nothing, also while the app is closed, and buzzes at the end when it is open. */
export function CountdownTimer({ title, minutes, storageKey }: CountdownTimerProps) {
  const [timer, setTimer] = useStored(storageKey, readCountdown);
  const [said, setSaid] = useState("");
  const { clock, hasSound } = timer;
  const lengthMs = timer.lengthMs ?? minutes * 60_000;
  const now = useNow(clock.startedAt !== null, 200);
  const remainingMs = remainingAt(clock, lengthMs, now);
  const isOver = remainingMs === 0;
  const isRunning = clock.startedAt !== null && !isOver;
  const hasBegun = isRunning || clock.elapsedMs > 0 || isOver;

  useAlarm(dueAt(clock, lengthMs), () => {
    setTimer({ ...timer, clock: { startedAt: null, elapsedMs: lengthMs } });
    setSaid("Time is up.");
    if (hasSound) playChime();
  });

  function start() {
    if (hasSound) prepareChime();
    setTimer({ ...timer, clock: startClock(isOver ? STOPPED_CLOCK : clock, Date.now()) });
    setSaid(`Started: ${durationInWords(isOver ? lengthMs : remainingMs)}.`);
  }
  function pause() {
    setTimer({ ...timer, clock: pauseClock(clock, Date.now()) });
    setSaid(`Paused at ${durationInWords(remainingMs)}.`);
  }
  function reset() {
    setTimer({ ...timer, clock: STOPPED_CLOCK });
    setSaid("Reset.");
  }
  function setLength(ms: number) {
    setTimer({ ...timer, lengthMs: limitLength(ms), clock: STOPPED_CLOCK });
  }

  return (
    <ToolPanel title={title} name="Timer">
      <View style={styles.ring}>
        <ProgressRing part={remainingMs / lengthMs} size={256}>
          <Text role="timer" style={styles.time}>
            {formatRemaining(remainingMs)}
          </Text>
          <Text variant="callout" tone={isOver ? "accent" : "muted"}>
            {isOver ? "Time is up" : isRunning ? "Running" : hasBegun ? "Paused" : "Ready"}
          </Text>
        </ProgressRing>
      </View>
      <TimerButtons isRunning={isRunning} canReset={hasBegun} onStart={start} onPause={pause} onReset={reset} />
      <View style={styles.lengths}>
        <NumberInput
          label="Minutes"
          value={Math.floor(lengthMs / 60_000)}
          min={0}
          max={1_440}
          onChange={(value) => setLength(Math.floor(value) * 60_000 + (lengthMs % 60_000))}
        />
        <NumberInput
          label="Seconds"
          value={Math.round((lengthMs % 60_000) / 1_000)}
          min={0}
          max={59}
          onChange={(value) => setLength(Math.floor(lengthMs / 60_000) * 60_000 + Math.floor(value) * 1_000)}
        />
      </View>
      <SwitchField
        label="Signal at the end"
        value={hasSound}
        onChange={(isOn) => setTimer({ ...timer, hasSound: isOn })}
      />
      <Said text={said} />
    </ToolPanel>
  );
}

const styles = StyleSheet.create({
  ring: { alignItems: "center", paddingVertical: spacing.s },
  time: { fontSize: 54, lineHeight: 62, fontWeight: "700", letterSpacing: -1, fontVariant: ["tabular-nums"] },
  lengths: { flexDirection: "row", gap: spacing.m },
});
