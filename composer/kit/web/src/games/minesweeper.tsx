import { type KeyboardEvent, useState } from "react";
import { useStored } from "../store/stored.ts";
import { Icon } from "../ui/icons.tsx";
import { GameActions } from "./game-actions.tsx";
import { GameFrame } from "./game-frame.tsx";
import { KeysHint } from "./keys-hint.tsx";
import { MineCell } from "./mine-cell.tsx";
import {
  countMines,
  findOutcome,
  layField,
  MINE_FIELDS,
  MINE_SIZES,
  type MineGame,
  openCell,
  readMineGame,
  switchFlag,
} from "./mine-game.ts";
import { ScoreBoard } from "./score-board.tsx";
import { SettingChips } from "./setting-chips.tsx";
import { StatusLine } from "./status-line.tsx";
import { useElapsed } from "./use-elapsed.ts";
import { useGridFocus } from "./use-grid-focus.ts";

interface MinesweeperProps {
  title?: string;
  storageKey: string;
  /** It is a game for one. */
  opponent?: "computer" | "person";
}

const SIZE_LABELS = { small: "Small", medium: "Medium", large: "Large" } as const;
const COLUMN_CLASSES = {
  small: "grid-cols-[repeat(9,minmax(1.625rem,2.5rem))]",
  medium: "grid-cols-[repeat(16,minmax(1.75rem,2.25rem))]",
  large: "grid-cols-[repeat(30,minmax(1.75rem,2.25rem))]",
} as const;

/** A field with mines to find. */
export function Minesweeper({ title, storageKey }: MinesweeperProps) {
  const [game, store] = useStored(storageKey, readMineGame);
  const [isFlagging, setIsFlagging] = useState(false);
  const { width, height } = MINE_FIELDS[game.size];
  const outcome = findOutcome(game);
  const isOver = outcome === "won" || outcome === "lost";
  const elapsed = useElapsed(outcome === "running", game.elapsedMs, game.mines[0]);
  const focus = useGridFocus(width, width * height);
  const counts = countMines(game);
  const sets = { open: new Set(game.open), mines: new Set(game.mines), flags: new Set(game.flags) };

  function open(cell: number): void {
    store(openCell(game, cell, elapsed.readNow(), Math.random));
  }

  function flag(cell: number): void {
    store(switchFlag(game, cell, elapsed.readNow()));
  }

  function handleKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const cell = event.target instanceof HTMLElement ? event.target.dataset.cell : undefined;
    if (cell !== undefined && event.key.toLowerCase() === "f" && !event.ctrlKey && !event.metaKey && !event.altKey)
      flag(Number(cell));
    else focus.grid.onKeyDown(event);
  }

  const board = (
    <>
      <StatusLine isOver={isOver}>{describe(game, elapsed.shownMs)}</StatusLine>
      {/* Room for the outline of what has the focus. */}
      <div className="overflow-x-auto p-1">
        <div
          role="group"
          aria-label={`Field of ${width} by ${height}`}
          onKeyDown={handleKeyDown}
          className={`mx-auto grid w-fit gap-px select-none ${COLUMN_CLASSES[game.size]}`}
        >
          {counts.map((count, cell) => (
            <MineCell
              key={cell}
              name={`Row ${Math.floor(cell / width) + 1}, column ${(cell % width) + 1}`}
              count={count}
              isOpen={sets.open.has(cell)}
              isMine={sets.mines.has(cell)}
              isFlagged={sets.flags.has(cell)}
              outcome={outcome}
              focus={focus.cell(cell)}
              onOpen={() => (isFlagging && !sets.open.has(cell) ? flag(cell) : open(cell))}
              onFlag={() => flag(cell)}
            />
          ))}
        </div>
      </div>
    </>
  );

  const best = game.best[game.size];
  return (
    <GameFrame title={title} name="Minesweeper" board={board} isWide>
      <div className="grid content-start gap-5">
        <ScoreBoard
          items={[
            { label: "Mines left", value: MINE_FIELDS[game.size].mines - game.flags.length },
            { label: "Time", value: formatTime(elapsed.shownMs) },
            { label: "Best", value: best === undefined ? "–" : formatTime(best) },
          ]}
        />
        <GameActions onNewGame={() => store(layField(game.size, game.best))} />
      </div>
      <div className="grid content-start gap-5">
        <div className="flex flex-wrap gap-x-8 gap-y-5">
          <SettingChips
            label="Size"
            choices={MINE_SIZES.map((value) => ({ value, label: SIZE_LABELS[value] }))}
            value={game.size}
            onChange={(size) => store(layField(size, game.best))}
          />
          <fieldset>
            <legend className="mb-1.5 text-sm font-medium text-muted">A tap</legend>
            <button
              type="button"
              className="chip inline-flex items-center gap-1.5"
              aria-pressed={isFlagging}
              onClick={() => setIsFlagging(!isFlagging)}
            >
              <Icon name="flag" className="size-4" />
              Sets flags
            </button>
          </fieldset>
        </div>
        <KeysHint>
          Arrow keys move, Enter opens, F sets a flag. With the mouse, the right button does. Opening a number that has
          all its flags opens the rest around it.
        </KeysHint>
        <p className="hidden text-sm text-muted pointer-coarse:block">
          Touch and hold to set a flag. Opening a number that has all its flags opens the rest around it.
        </p>
      </div>
    </GameFrame>
  );
}

function describe(game: MineGame, elapsedMs: number): string {
  const outcome = findOutcome(game);
  if (outcome === "lost") return "A mine! Try again.";
  if (outcome === "won") {
    return `Cleared in ${formatTime(elapsedMs)}${game.best[game.size] === game.elapsedMs ? ": your best time!" : "."}`;
  }
  if (outcome === "waiting") return "Open any cell: the first is safe";
  const { width, height, mines } = MINE_FIELDS[game.size];
  return `${width * height - mines - game.open.length} cells to open`;
}

/** As minutes and seconds. */
function formatTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
