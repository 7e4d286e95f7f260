import { useState } from "react";
import { StyleSheet, View } from "react-native";
import { useStored } from "@/store/stored";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { playChime, prepareChime } from "@/tools/chime";
import { elapsedAt, pauseClock, setClock, startClock, STOPPED_CLOCK } from "@/tools/clock.ts";
import { dueAt } from "@/tools/countdown.ts";
import { formatRemaining } from "@/tools/duration.ts";
import {
  intervalAt,
  type IntervalPlan,
  intervalsOf,
  MAX_ROUNDS,
  readIntervalTiming,
  stepBack,
} from "@/tools/intervals.ts";
import { NumberInput } from "@/tools/number-input";
import { ProgressRing } from "@/tools/progress-ring";
import { Said } from "@/tools/said";
import { TimerButtons } from "@/tools/timer-buttons";
import { ToolPanel } from "@/tools/tool-panel";
import { useAlarm } from "@/tools/use-alarm";
import { useNow } from "@/tools/use-now";
import { Button } from "@/ui/button";
import { SwitchField } from "@/ui/switch-field";
import { Text } from "@/ui/text";

interface IntervalTimerProps {
  title?: string;
  /** Of work in each round. */
  minutes: number;
  /** Of rest between rounds; 0 for none. */
  pauseMinutes: number;
  rounds: number;
  storageKey: string;
}

/** Work and rest in turns. The time goes on while the app is closed. */
export function IntervalTimer({ title, minutes, pauseMinutes, rounds, storageKey }: IntervalTimerProps) {
  const [timing, setTiming] = useStored(storageKey, readIntervalTiming);
  const [said, setSaid] = useState("");
  const { clock, hasSound } = timing;
  const plan = timing.plan ?? { workMs: minutes * 60_000, restMs: pauseMinutes * 60_000, rounds };
  const intervals = intervalsOf(plan);
  const totalMs = intervals.at(-1)?.endMs ?? 0;
  const now = useNow(clock.startedAt !== null, 200);
  const elapsedMs = Math.min(totalMs, elapsedAt(clock, now));
  const current = intervalAt(intervals, elapsedMs);
  const isRunning = clock.startedAt !== null && current !== null;
  const remainingMs = current === null ? 0 : current.endMs - elapsedMs;
  const name = current === null ? "Done" : current.kind === "work" ? "Work" : "Rest";

  useAlarm(current === null ? null : dueAt(clock, current.endMs), () => {
    const next = intervalAt(intervals, current?.endMs ?? totalMs);
    if (next === null) setTiming({ ...timing, clock: { startedAt: null, elapsedMs: totalMs } });
    setSaid(
      next === null ? "All rounds are done." : next.kind === "rest" ? "Time to rest." : `Work, round ${next.round}.`,
    );
    if (hasSound) playChime();
  });

  function start() {
    if (hasSound) prepareChime();
    setTiming({ ...timing, clock: startClock(current === null ? STOPPED_CLOCK : clock, Date.now()) });
    setSaid(current === null ? "Started." : `${name}, round ${current.round}.`);
  }
  function pause() {
    setTiming({ ...timing, clock: pauseClock(clock, Date.now()) });
    setSaid("Paused.");
  }
  function moveTo(ms: number) {
    setTiming({ ...timing, clock: setClock(clock, ms, Date.now()) });
    const next = intervalAt(intervals, ms);
    setSaid(next === null ? "Done." : `${next.kind === "work" ? "Work" : "Rest"}, round ${next.round}.`);
  }
  function reset() {
    setTiming({ ...timing, clock: STOPPED_CLOCK });
    setSaid("Reset.");
  }
  function setPlan(changed: Partial<IntervalPlan>) {
    setTiming({ ...timing, plan: { ...plan, ...changed }, clock: STOPPED_CLOCK });
  }

  return (
    <ToolPanel title={title} name="Interval timer">
      <View style={styles.ring}>
        <ProgressRing
          part={current === null ? 1 : (elapsedMs - current.startMs) / (current.endMs - current.startMs)}
          size={256}
        >
          <Text variant="headline" tone="accent">
            {name}
          </Text>
          <Text role="timer" style={styles.time}>
            {formatRemaining(remainingMs)}
          </Text>
          <Text variant="callout" tone="muted">
            Round {current?.round ?? plan.rounds} of {plan.rounds}
          </Text>
        </ProgressRing>
        <Rounds
          done={current === null ? plan.rounds : current.kind === "rest" ? current.round : current.round - 1}
          rounds={plan.rounds}
        />
      </View>
      <TimerButtons
        isRunning={isRunning}
        canReset={elapsedMs > 0 || isRunning}
        onStart={start}
        onPause={pause}
        onReset={reset}
      />
      <View style={styles.row}>
        <Button
          label="Back"
          kind="quiet"
          icon="chevronLeft"
          onPress={() => moveTo(stepBack(intervals, elapsedMs))}
          style={styles.half}
        />
        <Button
          label="Skip"
          kind="quiet"
          icon="chevronRight"
          onPress={() => moveTo(current?.endMs ?? totalMs)}
          style={styles.half}
        />
      </View>
      <View style={styles.row}>
        <NumberInput
          label="Work, min"
          value={plan.workMs / 60_000}
          min={0.1}
          max={1_440}
          onChange={(value) => setPlan({ workMs: value * 60_000 })}
        />
        <NumberInput
          label="Rest, min"
          value={plan.restMs / 60_000}
          min={0}
          max={1_440}
          onChange={(value) => setPlan({ restMs: value * 60_000 })}
        />
        <NumberInput
          label="Rounds"
          value={plan.rounds}
          min={1}
          max={MAX_ROUNDS}
          onChange={(value) => setPlan({ rounds: Math.floor(value) })}
        />
      </View>
      <SwitchField label="Signal" value={hasSound} onChange={(isOn) => setTiming({ ...timing, hasSound: isOn })} />
      <Said text={said} />
    </ToolPanel>
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
  dots: { flexDirection: "row", flexWrap: "wrap", justifyContent: "center", gap: 6, maxWidth: 240 },
  dot: { width: 10, height: 10, borderRadius: radius.full },
});
