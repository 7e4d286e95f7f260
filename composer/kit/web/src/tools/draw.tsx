import { Icon } from "../ui/icons.tsx";
import { NumberInput } from "./number-input.tsx";
import { SwitchRow } from "./switch-row.tsx";
import { ToolPanel } from "./tool-panel.tsx";
import { useDraws } from "./use-draws.ts";

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
export function Draw({ title, storageKey, ...usual }: DrawProps) {
  const { latest, earlier, left, board, isOnce, numbers, setOnce, draw, beginAnew, undo } = useDraws(storageKey, usual);
  const isOver = left === 0;

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
          onClick={() => !isOver && draw()}
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
            {numbers.map((each) => (
              <NumberInput key={each.label} {...each} />
            ))}
          </div>
          <SwitchRow label="No number twice" isOn={isOnce} onChange={setOnce} />
          {isOnce && <p className="text-sm text-muted tabular-nums">{left} still to come</p>}
        </div>
        {(latest !== undefined || undo !== null) && (
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
            {undo !== null && (
              <button type="button" className="button-quiet mt-2" onClick={undo}>
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
