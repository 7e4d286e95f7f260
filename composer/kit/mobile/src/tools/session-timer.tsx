import { StyleSheet } from "react-native";
import { formatRemaining } from "@/tools/duration.ts";
import { Said } from "@/tools/said";
import type { LengthUnit, Session } from "@/tools/session-clock.ts";
import { TimerButtons } from "@/tools/timer-buttons";
import { ToolPanel } from "@/tools/tool-panel";
import { useSessionTimer } from "@/tools/use-session-timer.ts";
import { Button } from "@/ui/button";
import { Text } from "@/ui/text";

interface SessionTimerProps {
  title?: string;
  /** How many records there are. */
  count: number;
  unit: LengthUnit;
  /** Opens the form of a new record that begins with this. */
  onSave: (session: Session) => void;
  storageKey: string;
}

/** A stopwatch whose time is written down. Runs on while the app is closed. */
export function SessionTimer({ title, count, unit, onSave, storageKey }: SessionTimerProps) {
  const timer = useSessionTimer(storageKey, { count, unit, onSave });
  const canSave = timer.elapsedMs > 0;

  return (
    <ToolPanel title={title} name="Stopwatch">
      <Text role="timer" numberOfLines={1} adjustsFontSizeToFit style={styles.time}>
        {formatRemaining(timer.elapsedMs)}
      </Text>
      <TimerButtons
        isRunning={timer.isRunning}
        canReset={canSave}
        onStart={timer.start}
        onPause={timer.pause}
        onReset={timer.reset}
      />
      <Button label="Stop and save" kind="quiet" icon="check" disabled={!canSave} onPress={timer.save} />
      <Said text={timer.said} />
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
});
