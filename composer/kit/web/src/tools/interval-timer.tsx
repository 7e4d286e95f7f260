import { useState } from "react";
import { useStored } from "../store/stored.ts";
import { Icon } from "../ui/icons.tsx";
import { playChime, prepareChime } from "./chime.ts";
import { elapsedAt, pauseClock, setClock, startClock, STOPPED_CLOCK } from "./clock.ts";
import { dueAt } from "./countdown.ts";
import { formatRemaining } from "./duration.ts";
import { intervalAt, type IntervalPlan, intervalsOf, MAX_ROUNDS, readIntervalTiming, stepBack } from "./intervals.ts";
import { NumberInput } from "./number-input.tsx";
import { ProgressRing } from "./progress-ring.tsx";
import { SwitchRow } from "./switch-row.tsx";
import { TimerButtons } from "./timer-buttons.tsx";
import { ToolPanel } from "./tool-panel.tsx";
import { useAlarm } from "./use-alarm.ts";
import { useDocumentTitle } from "./use-document-title.ts";
import { useNow } from "./use-now.ts";

interface IntervalTimerProps {
  title?: string;
  /** Of work in each round. */
  minutes: number;
  /** Of rest between rounds; 0 for none. */
  pauseMinutes: number;
  rounds: number;
  storageKey: string;
}

/** Work and rest in turns. The time goes on while the page is hidden or closed. */
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
  useDocumentTitle(isRunning ? `${formatRemaining(remainingMs)} ${name}` : null);

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
      <div className="flex flex-col items-center gap-7 @2xl:flex-row @2xl:justify-center @2xl:gap-14">
        <div className="flex flex-col items-center gap-4">
          <ProgressRing
            part={current === null ? 1 : (elapsedMs - current.startMs) / (current.endMs - current.startMs)}
            className="size-60 sm:size-72"
          >
            <p className="font-medium text-accent">{name}</p>
            <p role="timer" className="font-heading text-5xl font-semibold tracking-tight tabular-nums sm:text-6xl">
              {formatRemaining(remainingMs)}
            </p>
            <p className="mt-1 text-sm text-muted">
              Round {current?.round ?? plan.rounds} of {plan.rounds}
            </p>
          </ProgressRing>
          <Rounds
            done={current === null ? plan.rounds : current.kind === "rest" ? current.round : current.round - 1}
            rounds={plan.rounds}
          />
        </div>
        <div className="w-full max-w-xs space-y-5">
          <TimerButtons
            isRunning={isRunning}
            canReset={elapsedMs > 0 || isRunning}
            onStart={start}
            onPause={pause}
            onReset={reset}
          />
          <div className="flex justify-center gap-2">
            <button type="button" className="button-quiet" onClick={() => moveTo(stepBack(intervals, elapsedMs))}>
              <Icon name="chevronLeft" />
              Back
            </button>
            <button type="button" className="button-quiet" onClick={() => moveTo(current?.endMs ?? totalMs)}>
              Skip
              <Icon name="chevronRight" />
            </button>
          </div>
          <div className="grid grid-cols-3 gap-2">
            <NumberInput
              label="Work"
              unit="min"
              value={plan.workMs / 60_000}
              min={0.1}
              max={1_440}
              onChange={(value) => setPlan({ workMs: value * 60_000 })}
            />
            <NumberInput
              label="Rest"
              unit="min"
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
          </div>
          <SwitchRow label="Sound" isOn={hasSound} onChange={(isOn) => setTiming({ ...timing, hasSound: isOn })} />
        </div>
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </ToolPanel>
  );
}

/** A dot for each round. */
function Rounds({ done, rounds }: { done: number; rounds: number }) {
  return (
    <div aria-hidden="true" className="flex max-w-60 flex-wrap justify-center gap-1.5">
      {Array.from({ length: rounds }, (_, index) => (
        <span key={index} className={`size-2.5 rounded-full ${index < done ? "bg-accent" : "bg-line"}`} />
      ))}
    </div>
  );
}
