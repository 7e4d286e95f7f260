import { Pressable, StyleSheet, View } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { formatRemaining } from "@/tools/duration.ts";
import { NumberInput } from "@/tools/number-input";
import { Said } from "@/tools/said";
import { ToolPanel } from "@/tools/tool-panel";
import { leftOf, type Side } from "@/tools/turns.ts";
import { SIDE_NAMES, useTurnClock } from "@/tools/use-turn-clock.ts";
import { Button } from "@/ui/button";
import { Text } from "@/ui/text";

interface TurnClockProps {
  title?: string;
  /** For each of the two. */
  minutes: number;
  /** Given back for each move. */
  incrementSeconds?: number;
  storageKey: string;
}

const SIDES: readonly Side[] = [1, 0];

/** Two clocks of which one runs: whoever has moved presses the own one. */
export function TurnClock({ title, minutes, incrementSeconds = 0, storageKey }: TurnClockProps) {
  const colors = useColors();
  const turns = useTurnClock(storageKey, { lengthMs: minutes * 60_000, incrementMs: incrementSeconds * 1_000 });
  const { clock, plan, now, isRunning, isOver, change } = turns;

  return (
    <ToolPanel title={title} name="Chess clock">
      {SIDES.map((side) => {
        const leftMs = leftOf(clock, side, plan.lengthMs, now);
        const isOn = clock.turn === side && !isOver;
        const isIdle = isOver || (clock.turn !== null && !(isOn && isRunning));
        return (
          <Pressable
            key={side}
            role="button"
            aria-disabled={isIdle}
            disabled={isIdle}
            onPress={() => turns.press(side)}
            style={[
              styles.side,
              {
                backgroundColor: isOn ? colors.accentSoft : colors.field,
                borderColor: isOn ? colors.accent : colors.line,
              },
            ]}
          >
            <Text variant="headline">{SIDE_NAMES[side]}</Text>
            <Text style={styles.time}>{formatRemaining(leftMs)}</Text>
            <Text variant="callout" tone="muted">
              {leftMs === 0
                ? "Time is up"
                : isOn
                  ? isRunning
                    ? "Press when you have moved"
                    : "Paused"
                  : clock.turn === null && side === 1
                    ? "Press to start White’s clock"
                    : " "}
            </Text>
          </Pressable>
        );
      })}
      <View style={styles.row}>
        <Button
          label={isRunning ? "Pause" : "Go on"}
          kind="quiet"
          icon={isRunning ? "pause" : "play"}
          disabled={clock.turn === null || isOver}
          onPress={turns.pauseOrResume}
          style={styles.half}
        />
        <Button label="Reset" kind="quiet" icon="reset" onPress={turns.reset} style={styles.half} />
      </View>
      <View style={styles.row}>
        <NumberInput
          label="Each, min"
          value={plan.lengthMs / 60_000}
          min={0.1}
          max={1_440}
          onChange={(value) => change({ lengthMs: value * 60_000 })}
        />
        <NumberInput
          label="Per move, s"
          value={plan.incrementMs / 1_000}
          min={0}
          max={600}
          onChange={(value) => change({ incrementMs: value * 1_000 })}
        />
      </View>
      <Said text={turns.said} />
    </ToolPanel>
  );
}

const styles = StyleSheet.create({
  side: {
    minHeight: 150,
    alignItems: "center",
    justifyContent: "center",
    gap: spacing.xs,
    borderWidth: 2,
    borderRadius: radius.l,
  },
  time: { fontSize: 54, lineHeight: 62, fontWeight: "700", letterSpacing: -1, fontVariant: ["tabular-nums"] },
  row: { flexDirection: "row", gap: spacing.s },
  half: { flex: 1 },
});
