import type { ReactNode } from "react";
import { Icon } from "../ui/icons.tsx";
import { breathSize } from "./breath.ts";
import { formatRemaining } from "./duration.ts";
import { MAX_ROUNDS } from "./intervals.ts";
import { NumberInput } from "./number-input.tsx";
import { ProgressRing } from "./progress-ring.tsx";
import { SwitchRow } from "./switch-row.tsx";
import { TimerButtons } from "./timer-buttons.tsx";
import { ToolPanel } from "./tool-panel.tsx";
import { useDocumentTitle } from "./use-document-title.ts";
import { useIntervalTimer } from "./use-interval-timer.ts";

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

/** Work and rest in turns, or other phases. The time goes on while the page is hidden or closed. */
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
  useDocumentTitle(isRunning ? `${formatRemaining(remainingMs)} ${name}` : null);

  return (
    <ToolPanel title={title} name="Interval timer">
      <div className="flex flex-col items-center gap-7 @2xl:flex-row @2xl:justify-center @2xl:gap-14">
        <div className="flex flex-col items-center gap-4">
          <ProgressRing part={timer.part} disc={disc} className="size-60 sm:size-72">
            <p className="max-w-44 text-center font-medium text-balance text-accent">{name}</p>
            <p role="timer" className="font-heading text-5xl font-semibold tracking-tight tabular-nums sm:text-6xl">
              {formatRemaining(remainingMs)}
            </p>
            {plan.rounds > 1 && (
              <p className="mt-1 text-sm text-muted">
                Round {current?.round ?? plan.rounds} of {plan.rounds}
              </p>
            )}
          </ProgressRing>
          {plan.rounds > 1 && plan.rounds <= MAX_DOTS && <Rounds done={timer.doneRounds} rounds={plan.rounds} />}
        </div>
        <div className="w-full max-w-xs space-y-5">
          <TimerButtons
            isRunning={isRunning}
            canReset={timer.hasBegun}
            onStart={timer.start}
            onPause={timer.pause}
            onReset={timer.reset}
          />
          <div className="flex justify-center gap-2">
            <button type="button" className="button-quiet" onClick={timer.back}>
              <Icon name="chevronLeft" />
              Back
            </button>
            <button type="button" className="button-quiet" onClick={timer.skip}>
              Skip
              <Icon name="chevronRight" />
            </button>
          </div>
          {phases.length > 0 && (
            <ol aria-label="Phases" className="divide-y divide-line">
              {phases.map((phase, index) => (
                <li
                  key={index}
                  aria-current={index === timer.phase ? "step" : undefined}
                  className="rounded-control flex items-baseline justify-between gap-4 px-2 py-2 aria-[current]:bg-accent/12 aria-[current]:font-semibold"
                >
                  <span className="min-w-0 wrap-anywhere">{phase.label}</span>
                  <span className="text-sm text-muted tabular-nums">{formatRemaining(phase.minutes * 60_000)}</span>
                </li>
              ))}
            </ol>
          )}
          <div className={`grid gap-2 ${phases.length === 0 ? "grid-cols-3" : "grid-cols-2"}`}>
            {phases.length === 0 && (
              <>
                <LengthInput
                  label="Work"
                  ms={plan.workMs}
                  minMs={1_000}
                  onChange={(workMs) => timer.setPlan({ workMs })}
                />
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
          </div>
          <SwitchRow label="Sound" isOn={timer.hasSound} onChange={timer.setSound} />
        </div>
      </div>
      {children}
      <p role="status" className="sr-only">
        {timer.said}
      </p>
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
      label={label}
      unit={unit}
      value={Math.round((ms / unitMs) * 100) / 100}
      min={unitMs === 1_000 ? minMs / 1_000 : minMs === 0 ? 0 : 0.1}
      max={1_440}
      onChange={(value) => onChange(value * unitMs)}
    />
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
