import { StyleSheet, View } from "react-native";
import { spacing } from "@/theme/tokens";
import { formatRemaining } from "@/tools/duration.ts";
import { NumberInput } from "@/tools/number-input";
import { ProgressRing } from "@/tools/progress-ring";
import { Said } from "@/tools/said";
import { TimerButtons } from "@/tools/timer-buttons";
import { ToolPanel } from "@/tools/tool-panel";
import { useCountdown } from "@/tools/use-countdown.ts";
import { SwitchField } from "@/ui/switch-field";
import { Text } from "@/ui/text";

interface CountdownTimerProps {
  title?: string;
  minutes: number;
  storageKey: string;
}

/** Counts down to nothing, also while the app is closed, and buzzes at the end when it is open. */
export function CountdownTimer({ title, minutes, storageKey }: CountdownTimerProps) {
  const timer = useCountdown(storageKey, minutes);
  const { lengthMs, remainingMs, isOver, isRunning } = timer;

  return (
    <ToolPanel title={title} name="Timer">
      <View style={styles.ring}>
        <ProgressRing part={remainingMs / lengthMs} size={256}>
          <Text role="timer" style={styles.time}>
            {formatRemaining(remainingMs)}
          </Text>
          <Text variant="callout" tone={isOver ? "accent" : "muted"}>
            {isOver ? "Time is up" : isRunning ? "Running" : timer.hasBegun ? "Paused" : "Ready"}
          </Text>
        </ProgressRing>
      </View>
      <TimerButtons
        isRunning={isRunning}
        canReset={timer.hasBegun}
        onStart={timer.start}
        onPause={timer.pause}
        onReset={timer.reset}
      />
      <View style={styles.lengths}>
        <NumberInput
          label="Minutes"
          value={Math.floor(lengthMs / 60_000)}
          min={0}
          max={1_440}
          onChange={timer.setMinutes}
        />
        <NumberInput
          label="Seconds"
          value={Math.round((lengthMs % 60_000) / 1_000)}
          min={0}
          max={59}
          onChange={timer.setSeconds}
        />
      </View>
      <SwitchField label="Signal at the end" value={timer.hasSound} onChange={timer.setSound} />
      <Said text={timer.said} />
    </ToolPanel>
  );
}

const styles = StyleSheet.create({
  ring: { alignItems: "center", paddingVertical: spacing.s },
  time: { fontSize: 54, lineHeight: 62, fontWeight: "700", letterSpacing: -1, fontVariant: ["tabular-nums"] },
  lengths: { flexDirection: "row", gap: spacing.m },
});
