import { Icon } from "../ui/icons.tsx";
import { formatRemaining } from "./duration.ts";
import { NumberInput } from "./number-input.tsx";
import { ToolPanel } from "./tool-panel.tsx";
import { leftOf, type Side } from "./turns.ts";
import { SIDE_NAMES, useTurnClock } from "./use-turn-clock.ts";

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
  const turns = useTurnClock(storageKey, { lengthMs: minutes * 60_000, incrementMs: incrementSeconds * 1_000 });
  const { clock, plan, now, isRunning, isOver, change } = turns;

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
              onClick={() => turns.press(side)}
            >
              <span className="font-medium">{SIDE_NAMES[side]}</span>
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
            if (clock.turn !== null && !isOver) turns.pauseOrResume();
          }}
        >
          <Icon name={isRunning ? "pause" : "play"} />
          {isRunning ? "Pause" : "Go on"}
        </button>
        <button type="button" className="button-quiet" onClick={turns.reset}>
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
        {turns.said}
      </p>
    </ToolPanel>
  );
}
