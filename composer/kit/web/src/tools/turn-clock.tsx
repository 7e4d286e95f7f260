import { useState } from "react";
import { useStored } from "../store/stored.ts";
import { Icon } from "../ui/icons.tsx";
import { playChime, prepareChime } from "./chime.ts";
import { formatRemaining } from "./duration.ts";
import { NumberInput } from "./number-input.tsx";
import { ToolPanel } from "./tool-panel.tsx";
import { endTurn, isTimeUp, leftOf, pauseTurn, readTurnClock, resetTurns, resumeTurn, type Side } from "./turns.ts";
import { useAlarm } from "./use-alarm.ts";
import { useNow } from "./use-now.ts";

interface TurnClockProps {
  title?: string;
  /** For each of the two. */
  minutes: number;
  /** Given back for each move. */
  incrementSeconds?: number;
  storageKey: string;
}

const NAMES = ["White", "Black"] as const;
const SIDES: readonly Side[] = [1, 0];

/** Two clocks of which one runs: whoever has moved presses the own one. */
export function TurnClock({ title, minutes, incrementSeconds = 0, storageKey }: TurnClockProps) {
  const [clock, setClock] = useStored(storageKey, readTurnClock);
  const [said, setSaid] = useState("");
  const plan = {
    lengthMs: clock.lengthMs ?? minutes * 60_000,
    incrementMs: clock.incrementMs ?? incrementSeconds * 1_000,
  };
  const now = useNow(clock.startedAt !== null, 100);
  const isRunning = clock.startedAt !== null;
  const isOver = isTimeUp(clock, plan.lengthMs, now);
  const dueAt =
    clock.turn === null || clock.startedAt === null ? null : clock.startedAt + plan.lengthMs - clock.usedMs[clock.turn];

  useAlarm(isOver ? null : dueAt, () => {
    setClock(pauseTurn(clock, plan.lengthMs, Date.now()));
    setSaid(`Time is up for ${NAMES[clock.turn ?? 0]}.`);
    playChime();
  });

  function press(side: Side) {
    prepareChime();
    const next = endTurn(clock, side, plan, Date.now());
    if (next === clock) return;
    setClock(next);
    setSaid(`${NAMES[next.turn ?? 0]} to move.`);
  }
  function pauseOrResume() {
    setClock(isRunning ? pauseTurn(clock, plan.lengthMs, Date.now()) : resumeTurn(clock, Date.now()));
    setSaid(isRunning ? "Paused." : "It goes on.");
  }
  function reset() {
    setClock(resetTurns(clock));
    setSaid("Reset.");
  }
  function change(changed: { lengthMs: number } | { incrementMs: number }) {
    setClock(resetTurns({ ...clock, ...changed }));
  }

  return (
    <ToolPanel title={title} name="Chess clock">
      <div className="grid gap-3 @lg:grid-cols-2">
        {SIDES.map((side) => {
          const leftMs = leftOf(clock, side, plan.lengthMs, now);
          const isOn = clock.turn === side && !isOver;
          return (
            <button
              key={side}
              type="button"
              aria-disabled={isOver || (clock.turn !== null && !(isOn && isRunning))}
              className={`rounded-card flex min-h-40 cursor-pointer flex-col items-center justify-center gap-1 border-2 p-4 aria-disabled:cursor-default ${isOn ? "border-accent bg-accent/12" : "border-line bg-canvas"}`}
              onClick={() => press(side)}
            >
              <span className="font-medium">{NAMES[side]}</span>
              <span className="font-heading text-6xl font-semibold tracking-tight tabular-nums">
                {formatRemaining(leftMs)}
              </span>
              <span className="min-h-5 text-sm text-muted">
                {leftMs === 0
                  ? "Time is up"
                  : isOn
                    ? isRunning
                      ? "Press when you have moved"
                      : "Paused"
                    : clock.turn === null && side === 1
                      ? "Press to start White’s clock"
                      : ""}
              </span>
            </button>
          );
        })}
      </div>
      <div className="mt-5 flex flex-wrap justify-center gap-3">
        <button
          type="button"
          aria-disabled={clock.turn === null || isOver}
          className="button-quiet min-w-32 aria-disabled:opacity-50"
          onClick={() => {
            if (clock.turn !== null && !isOver) pauseOrResume();
          }}
        >
          <Icon name={isRunning ? "pause" : "play"} />
          {isRunning ? "Pause" : "Go on"}
        </button>
        <button type="button" className="button-quiet" onClick={reset}>
          <Icon name="reset" />
          Reset
        </button>
      </div>
      <div className="mx-auto mt-5 grid max-w-xs grid-cols-2 gap-3">
        <NumberInput
          label="Each"
          unit="min"
          value={plan.lengthMs / 60_000}
          min={0.1}
          max={1_440}
          onChange={(value) => change({ lengthMs: value * 60_000 })}
        />
        <NumberInput
          label="Per move"
          unit="s"
          value={plan.incrementMs / 1_000}
          min={0}
          max={600}
          onChange={(value) => change({ incrementMs: value * 1_000 })}
        />
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </ToolPanel>
  );
}
