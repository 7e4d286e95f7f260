import type { ReactNode } from "react";
import { StyleSheet, View } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { breathSize } from "@/tools/breath.ts";
import { formatRemaining } from "@/tools/duration.ts";
import { MAX_ROUNDS } from "@/tools/intervals.ts";
import { NumberInput } from "@/tools/number-input";
import { ProgressRing } from "@/tools/progress-ring";
import { Said } from "@/tools/said";
import { TimerButtons } from "@/tools/timer-buttons";
import { ToolPanel } from "@/tools/tool-panel";
import { useIntervalTimer } from "@/tools/use-interval-timer.ts";
import { Button } from "@/ui/button";
import { SwitchField } from "@/ui/switch-field";
import { Text } from "@/ui/text";

export interface IntervalTimerProps {
  title?: string;
  /** Of work in each round. */
  minutes: number;
  /** Of rest between rounds; 0 for none. */
  pauseMinutes: number;
  rounds: number;
  /** One after the other in each round, in place of work and rest. */
  phases?: readonly { label: string; minutes: number }[];
  storageKey: string;
  /** The work of a round is done: so long it was. */
  onRound?: (workMs: number) => void;
  /** Below the timer. */
  children?: ReactNode;
}

/** More rounds than these are a number alone. */
const MAX_DOTS = 50;

/** Work and rest in turns, or other phases. The time goes on while the app is closed. */
export function IntervalTimer({
  title,
  minutes,
  pauseMinutes,
  rounds,
  phases = [],
  storageKey,
  onRound,
  children,
}: IntervalTimerProps) {
  const colors = useColors();
  const timer = useIntervalTimer(
    storageKey,
    { workMs: minutes * 60_000, restMs: pauseMinutes * 60_000, rounds },
    phases.map((phase) => ({ label: phase.label, lengthMs: phase.minutes * 60_000 })),
    onRound,
  );
  const { plan, current, name, remainingMs, isRunning } = timer;
  const disc = breathSize(
    phases.map(({ label }) => label),
    timer.phase,
    timer.part,
  );
  const roundMinutes = phases.reduce((sum, phase) => sum + phase.minutes, 0);

  return (
    <ToolPanel title={title} name="Interval timer">
      <View style={styles.ring}>
        <ProgressRing part={timer.part} disc={disc} size={256}>
          <Text variant="headline" tone="accent" style={styles.name}>
            {name}
          </Text>
          <Text role="timer" style={styles.time}>
            {formatRemaining(remainingMs)}
          </Text>
          {plan.rounds > 1 && (
            <Text variant="callout" tone="muted">
              Round {current?.round ?? plan.rounds} of {plan.rounds}
            </Text>
          )}
        </ProgressRing>
        {plan.rounds > 1 && plan.rounds <= MAX_DOTS && <Rounds done={timer.doneRounds} rounds={plan.rounds} />}
      </View>
      <TimerButtons
        isRunning={isRunning}
        canReset={timer.hasBegun}
        onStart={timer.start}
        onPause={timer.pause}
        onReset={timer.reset}
      />
      <View style={styles.row}>
        <Button label="Back" kind="quiet" icon="chevronLeft" onPress={timer.back} style={styles.half} />
        <Button label="Skip" kind="quiet" icon="chevronRight" onPress={timer.skip} style={styles.half} />
      </View>
      {phases.length > 0 && (
        <View role="list" aria-label="Phases">
          {phases.map((phase, index) => (
            <View
              key={index}
              role="listitem"
              style={[styles.phase, index === timer.phase && { backgroundColor: colors.accentSoft }]}
            >
              <Text variant={index === timer.phase ? "headline" : "body"} style={styles.half}>
                {phase.label}
              </Text>
              <Text variant="callout" tone="muted">
                {formatRemaining(phase.minutes * 60_000)}
              </Text>
            </View>
          ))}
        </View>
      )}
      <View style={styles.row}>
        {phases.length === 0 && (
          <>
            <LengthInput label="Work" ms={plan.workMs} minMs={1_000} onChange={(workMs) => timer.setPlan({ workMs })} />
            <LengthInput label="Rest" ms={plan.restMs} minMs={0} onChange={(restMs) => timer.setPlan({ restMs })} />
          </>
        )}
        <NumberInput
          label="Rounds"
          value={plan.rounds}
          min={1}
          max={MAX_ROUNDS}
          onChange={(value) => timer.setPlan({ rounds: Math.floor(value) })}
        />
        {phases.length > 0 && (
          <NumberInput
            label="Minutes in all"
            value={Math.round(plan.rounds * roundMinutes * 10) / 10}
            min={Math.ceil(roundMinutes * 10) / 10}
            max={Math.floor(MAX_ROUNDS * roundMinutes)}
            onChange={(value) => timer.setPlan({ rounds: Math.max(1, Math.round(value / roundMinutes)) })}
          />
        )}
      </View>
      <SwitchField label="Signal" value={timer.hasSound} onChange={timer.setSound} />
      {children}
      <Said text={timer.said} />
    </ToolPanel>
  );
}

interface LengthInputProps {
  label: string;
  ms: number;
  minMs: number;
  onChange: (ms: number) => void;
}

/** In seconds below two minutes, where minutes would be fractions. */
function LengthInput({ label, ms, minMs, onChange }: LengthInputProps) {
  const [unitMs, unit] = ms > 0 && ms < 120_000 && ms % 60_000 !== 0 ? [1_000, "s"] : [60_000, "min"];
  return (
    <NumberInput
      label={`${label}, ${unit}`}
      value={Math.round((ms / unitMs) * 100) / 100}
      min={unitMs === 1_000 ? minMs / 1_000 : minMs === 0 ? 0 : 0.1}
      max={1_440}
      onChange={(value) => onChange(value * unitMs)}
    />
  );
}

/** A dot for each round. */
function Rounds({ done, rounds }: { done: number; rounds: number }) {
  const colors = useColors();
  return (
    <View aria-hidden style={styles.dots}>
      {Array.from({ length: rounds }, (_, index) => (
        <View key={index} style={[styles.dot, { backgroundColor: index < done ? colors.accent : colors.line }]} />
      ))}
    </View>
  );
}

const styles = StyleSheet.create({
  ring: { alignItems: "center", gap: spacing.m, paddingVertical: spacing.s },
  time: { fontSize: 54, lineHeight: 62, fontWeight: "700", letterSpacing: -1, fontVariant: ["tabular-nums"] },
  row: { flexDirection: "row", gap: spacing.s },
  half: { flex: 1 },
  name: { maxWidth: 180, textAlign: "center" },
  phase: {
    minHeight: 44,
    flexDirection: "row",
    alignItems: "center",
    gap: spacing.m,
    paddingHorizontal: spacing.s,
    borderRadius: radius.s,
  },
  dots: { flexDirection: "row", flexWrap: "wrap", justifyContent: "center", gap: 6, maxWidth: 240 },
  dot: { width: 10, height: 10, borderRadius: radius.full },
});
