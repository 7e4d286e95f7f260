import { useState } from "react";
import { useStored } from "../store/stored.ts";
import { playChime, prepareChime } from "./chime.ts";
import { pauseClock, startClock, STOPPED_CLOCK } from "./clock.ts";
import { dueAt, limitLength, readCountdown, remainingAt } from "./countdown.ts";
import { durationInWords, formatRemaining } from "./duration.ts";
import { NumberInput } from "./number-input.tsx";
import { ProgressRing } from "./progress-ring.tsx";
import { SwitchRow } from "./switch-row.tsx";
import { TimerButtons } from "./timer-buttons.tsx";
import { ToolPanel } from "./tool-panel.tsx";
import { useAlarm } from "./use-alarm.ts";
import { useDocumentTitle } from "./use-document-title.ts";
import { useNow } from "./use-now.ts";

interface CountdownTimerProps {
  title?: string;
  minutes: number;
  storageKey: string;
}

/** Counts down to nothing, also while the page is hidden or closed, and sounds at the end. */
export function CountdownTimer({ title, minutes, storageKey }: CountdownTimerProps) {
  const [timer, setTimer] = useStored(storageKey, readCountdown);
  const [said, setSaid] = useState("");
  const { clock, hasSound } = timer;
  const lengthMs = timer.lengthMs ?? minutes * 60_000;
  const now = useNow(clock.startedAt !== null, 200);
  const remainingMs = remainingAt(clock, lengthMs, now);
  const isOver = remainingMs === 0;
  const isRunning = clock.startedAt !== null && !isOver;
  const hasBegun = isRunning || clock.elapsedMs > 0 || isOver;

  useAlarm(dueAt(clock, lengthMs), () => {
    setTimer({ ...timer, clock: { startedAt: null, elapsedMs: lengthMs } });
    setSaid("Time is up.");
    if (hasSound) playChime();
  });
  useDocumentTitle(isRunning ? formatRemaining(remainingMs) : null);

  function start() {
    if (hasSound) prepareChime();
    setTimer({ ...timer, clock: startClock(isOver ? STOPPED_CLOCK : clock, Date.now()) });
    setSaid(`Started: ${durationInWords(isOver ? lengthMs : remainingMs)}.`);
  }
  function pause() {
    setTimer({ ...timer, clock: pauseClock(clock, Date.now()) });
    setSaid(`Paused at ${durationInWords(remainingMs)}.`);
  }
  function reset() {
    setTimer({ ...timer, clock: STOPPED_CLOCK });
    setSaid("Reset.");
  }
  function setLength(ms: number) {
    setTimer({ ...timer, lengthMs: limitLength(ms), clock: STOPPED_CLOCK });
  }

  return (
    <ToolPanel title={title} name="Timer">
      <div className="flex flex-col items-center gap-7 @2xl:flex-row @2xl:justify-center @2xl:gap-14">
        <ProgressRing part={remainingMs / lengthMs} className="size-60 sm:size-72">
          <p role="timer" className="font-heading text-5xl font-semibold tracking-tight tabular-nums sm:text-6xl">
            {formatRemaining(remainingMs)}
          </p>
          <p className={`mt-1 text-sm font-medium ${isOver ? "text-accent" : "text-muted"}`}>
            {isOver ? "Time is up" : isRunning ? "Running" : hasBegun ? "Paused" : "Ready"}
          </p>
        </ProgressRing>
        <div className="w-full max-w-xs space-y-5">
          <TimerButtons isRunning={isRunning} canReset={hasBegun} onStart={start} onPause={pause} onReset={reset} />
          <div className="grid grid-cols-2 gap-3">
            <NumberInput
              label="Minutes"
              value={Math.floor(lengthMs / 60_000)}
              min={0}
              max={1_440}
              onChange={(value) => setLength(Math.floor(value) * 60_000 + (lengthMs % 60_000))}
            />
            <NumberInput
              label="Seconds"
              value={Math.round((lengthMs % 60_000) / 1_000)}
              min={0}
              max={59}
              onChange={(value) => setLength(Math.floor(lengthMs / 60_000) * 60_000 + Math.floor(value) * 1_000)}
            />
          </div>
          <SwitchRow
            label="Sound at the end"
            isOn={hasSound}
            onChange={(isOn) => setTimer({ ...timer, hasSound: isOn })}
          />
        </div>
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </ToolPanel>
  );
}
