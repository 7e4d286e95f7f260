import { StyleSheet, View } from "react-native";
import { spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { durationInWords } from "@/tools/duration.ts";
import { IntervalTimer } from "@/tools/interval-timer";
import type { LengthUnit, Session } from "@/tools/session-clock.ts";
import { useSessionRounds } from "@/tools/use-session-rounds.ts";
import { Button } from "@/ui/button";
import { Text } from "@/ui/text";

interface SessionIntervalsProps {
  title?: string;
  /** Of work in each round. */
  minutes: number;
  /** Of rest between rounds; 0 for none. */
  pauseMinutes: number;
  rounds: number;
  /** How many records there are. */
  count: number;
  unit: LengthUnit;
  /** Opens the form of a new record that begins with this. */
  onSave: (session: Session) => void;
  storageKey: string;
}

/** Work and rest in turns; the work that was done is written down. */
export function SessionIntervals({ count, unit, onSave, ...timer }: SessionIntervalsProps) {
  const colors = useColors();
  const { doneMs, add, discard, save } = useSessionRounds(timer.storageKey, { count, unit, onSave });
  return (
    <IntervalTimer {...timer} onRound={add}>
      <View style={[styles.done, { borderColor: colors.line }]}>
        <Text tone={doneMs > 0 ? "ink" : "muted"} role="status" aria-live="polite">
          {doneMs > 0 ? `Done and not saved yet: ${durationInWords(doneMs)}` : "Work that is done can be saved here."}
        </Text>
        {doneMs > 0 && (
          <>
            <Button label="Save" icon="check" onPress={save} />
            <Button label="Discard" kind="quiet" onPress={discard} />
          </>
        )}
      </View>
    </IntervalTimer>
  );
}

const styles = StyleSheet.create({
  done: { gap: spacing.s, paddingTop: spacing.m, borderTopWidth: StyleSheet.hairlineWidth },
});
