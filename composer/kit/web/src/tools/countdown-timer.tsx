import { formatRemaining } from "./duration.ts";
import { NumberInput } from "./number-input.tsx";
import { ProgressRing } from "./progress-ring.tsx";
import { SwitchRow } from "./switch-row.tsx";
import { TimerButtons } from "./timer-buttons.tsx";
import { ToolPanel } from "./tool-panel.tsx";
import { useCountdown } from "./use-countdown.ts";
import { useDocumentTitle } from "./use-document-title.ts";

interface CountdownTimerProps {
  title?: string;
  minutes: number;
  storageKey: string;
}

/** Counts down to nothing, also while the page is hidden or closed, and sounds at the end. */
export function CountdownTimer({ title, minutes, storageKey }: CountdownTimerProps) {
  const timer = useCountdown(storageKey, minutes);
  const { lengthMs, remainingMs, isOver, isRunning } = timer;
  useDocumentTitle(isRunning ? formatRemaining(remainingMs) : null);

  return (
    <ToolPanel title={title} name="Timer">
      <div className="flex flex-col items-center gap-7 @2xl:flex-row @2xl:justify-center @2xl:gap-14">
        <ProgressRing part={remainingMs / lengthMs} className="size-60 sm:size-72">
          <p role="timer" className="font-heading text-5xl font-semibold tracking-tight tabular-nums sm:text-6xl">
            {formatRemaining(remainingMs)}
          </p>
          <p className={`mt-1 text-sm font-medium ${isOver ? "text-accent" : "text-muted"}`}>
            {isOver ? "Time is up" : isRunning ? "Running" : timer.hasBegun ? "Paused" : "Ready"}
          </p>
        </ProgressRing>
        <div className="w-full max-w-xs space-y-5">
          <TimerButtons
            isRunning={isRunning}
            canReset={timer.hasBegun}
            onStart={timer.start}
            onPause={timer.pause}
            onReset={timer.reset}
          />
          <div className="grid grid-cols-2 gap-3">
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
          </div>
          <SwitchRow label="Sound at the end" isOn={timer.hasSound} onChange={timer.setSound} />
        </div>
      </div>
      <p role="status" className="sr-only">
        {timer.said}
      </p>
    </ToolPanel>
  );
}
