import { useCallback, useState } from "react";
import { useStored } from "../store/stored.ts";
import { Icon } from "../ui/icons.tsx";
import { boardOf, drawNumbers, type Draws, MAX_NUMBER, MAX_TOGETHER, numbersLeft, readDraws } from "./draws.ts";
import { NumberInput } from "./number-input.tsx";
import { randomBits } from "./random-bits.ts";
import { SwitchRow } from "./switch-row.tsx";
import { ToolPanel } from "./tool-panel.tsx";

interface DrawProps {
  title?: string;
  from: number;
  to: number;
  /** Drawn together, none twice. */
  count: number;
  /** At first what was drawn is out. */
  isOnce: boolean;
  storageKey: string;
}

/** Numbers at random, each as likely, with all that were drawn. */
export function Draw({ title, from, to, count, isOnce, storageKey }: DrawProps) {
  const read = useCallback(
    (stored: unknown) => readDraws(stored, { from, to, count, isOnce }),
    [from, to, count, isOnce],
  );
  const [draws, setDraws] = useStored(storageKey, read);
  const [before, setBefore] = useState<Draws | null>(null);
  const left = numbersLeft(draws).length;
  const isOver = left === 0;
  const [latest, ...earlier] = draws.drawn;
  const board = boardOf(draws);

  function draw() {
    if (isOver) return;
    setBefore(null);
    setDraws(drawNumbers(draws, randomBits));
  }
  function beginAnew() {
    setBefore(draws);
    setDraws({ ...draws, drawn: [] });
  }

  return (
    <ToolPanel title={title} name="Draw">
      <div className="flex flex-col items-center gap-6">
        <div role="status" className="flex min-h-28 flex-col items-center justify-center gap-2 text-center">
          {latest === undefined ? (
            <p className="text-muted">Draw to begin.</p>
          ) : (
            <p
              className={`font-heading font-semibold tracking-tight tabular-nums ${latest.length === 1 ? "text-7xl" : "text-4xl"}`}
            >
              {latest.join(", ")}
            </p>
          )}
          {isOver && <p className="text-muted">All numbers were drawn.</p>}
        </div>
        <button
          type="button"
          aria-disabled={isOver}
          className="button-primary min-w-44 text-lg aria-disabled:opacity-60"
          onClick={draw}
        >
          <Icon name="shuffle" />
          Draw
        </button>
        {board.length > 0 && (
          <ol
            aria-hidden="true"
            className="grid w-full max-w-2xl grid-cols-[repeat(auto-fill,minmax(2.25rem,1fr))] gap-1"
          >
            {board.map(({ number, isDrawn }) => (
              <li
                key={number}
                className={`grid aspect-square place-items-center rounded-md text-sm tabular-nums ${isDrawn ? "bg-accent font-semibold text-on-accent" : "bg-ink/6 text-muted"}`}
              >
                {number}
              </li>
            ))}
          </ol>
        )}
        <div className="w-full max-w-xs">
          <div className="grid auto-cols-fr grid-flow-col gap-3">
            <NumberInput
              label="From"
              value={draws.from}
              min={0}
              max={draws.to}
              onChange={(next) => setDraws({ ...draws, from: Math.floor(next) })}
            />
            <NumberInput
              label="To"
              value={draws.to}
              min={draws.from}
              max={MAX_NUMBER}
              onChange={(next) => setDraws({ ...draws, to: Math.floor(next) })}
            />
            <NumberInput
              label="At once"
              value={draws.count}
              min={1}
              max={MAX_TOGETHER}
              onChange={(next) => setDraws({ ...draws, count: Math.floor(next) })}
            />
          </div>
          <SwitchRow
            label="No number twice"
            isOn={draws.isOnce}
            onChange={(isOn) => setDraws({ ...draws, isOnce: isOn })}
          />
          {draws.isOnce && <p className="text-sm text-muted tabular-nums">{left} still to come</p>}
        </div>
        {(latest !== undefined || before !== null) && (
          <div className="w-full max-w-xs">
            {earlier.length > 0 && (
              <>
                <h3 className="text-sm font-medium text-muted">Before that</h3>
                <ol
                  className="mt-1 max-h-80 divide-y divide-line overflow-y-auto"
                  tabIndex={0}
                  aria-label="Before that"
                >
                  {earlier.map((numbers, index) => (
                    <li key={earlier.length - index} className="py-2 text-sm tabular-nums">
                      {numbers.join(", ")}
                    </li>
                  ))}
                </ol>
              </>
            )}
            {latest !== undefined && (
              <button type="button" className="button-quiet mt-2" onClick={beginAnew}>
                <Icon name="reset" />
                Begin anew
              </button>
            )}
            {before !== null && latest === undefined && (
              <button
                type="button"
                className="button-quiet mt-2"
                onClick={() => {
                  setDraws(before);
                  setBefore(null);
                }}
              >
                <Icon name="undo" />
                Undo
              </button>
            )}
          </div>
        )}
      </div>
    </ToolPanel>
  );
}
