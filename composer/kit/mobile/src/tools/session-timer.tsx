import { StyleSheet } from "react-native";
import { useStored } from "@/store/stored";
import { formatRemaining } from "@/tools/duration.ts";
import { NumberInput } from "@/tools/number-input";
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
  /** Minutes after which it rings, at first; without them it never does. */
  ringsAfter?: number;
}

const readMinutes = (stored: unknown) => (typeof stored === "number" && stored >= 0 ? Math.min(stored, 1_440) : null);

/** A stopwatch whose time is written down. Runs on while the app is closed. */
export function SessionTimer({ title, count, unit, onSave, storageKey, ringsAfter }: SessionTimerProps) {
  const [set, setMinutes] = useStored(`${storageKey}-rings`, readMinutes);
  const rings = ringsAfter === undefined ? 0 : (set ?? ringsAfter);
  const timer = useSessionTimer(storageKey, { count, unit, onSave, ringsAfter: rings });
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
      {ringsAfter !== undefined && (
        <NumberInput label="Rings after, min" value={rings} min={0} max={1_440} onChange={setMinutes} />
      )}
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
