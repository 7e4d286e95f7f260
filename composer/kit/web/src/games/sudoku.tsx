import { type KeyboardEvent, useCallback, useState } from "react";
import { useStored } from "../store/stored.ts";
import { Icon } from "../ui/icons.tsx";
import { GameActions } from "./game-actions.tsx";
import { GameFrame } from "./game-frame.tsx";
import { KeysHint } from "./keys-hint.tsx";
import { ScoreBoard } from "./score-board.tsx";
import { SettingChips } from "./setting-chips.tsx";
import { StatusLine } from "./status-line.tsx";
import {
  cellsLeft,
  conflictsOf,
  giveHint,
  isSolved,
  readSudoku,
  startSudoku,
  SUDOKU_LEVELS,
  type SudokuLevel,
  writeDigit,
} from "./sudoku-game.ts";
import { CELLS, SIDE } from "./sudoku-grid.ts";
import { useElapsed } from "./use-elapsed.ts";
import { useGridFocus } from "./use-grid-focus.ts";

interface SudokuProps {
  title?: string;
  storageKey: string;
  /** How hard it is at first. */
  level?: SudokuLevel;
}

const LABELS = { easy: "Easy", medium: "Medium", hard: "Hard" } as const;
const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** A grid of nine by nine to fill with digits. */
export function Sudoku({ title, storageKey, level = "medium" }: SudokuProps) {
  const read = useCallback((stored: unknown) => readSudoku(stored, level, Math.random), [level]);
  const [game, store] = useStored(storageKey, read);
  const [chosen, setChosen] = useState(0);
  const isOver = isSolved(game);
  const elapsed = useElapsed(!isOver, game.elapsedMs, game.solution);
  const focus = useGridFocus(SIDE, CELLS);
  const conflicts = conflictsOf(game);
  const best = game.best[game.level];

  function write(digit: number): void {
    store(writeDigit(game, chosen, digit, elapsed.readNow()));
  }
  function handleKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (/^[1-9]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) write(Number(event.key));
    else if (event.key === "Backspace" || event.key === "Delete" || event.key === "0") write(0);
    else focus.grid.onKeyDown(event);
  }

  const board = (
    <>
      <StatusLine isOver={isOver}>
        {isOver ? `Solved in ${formatTime(game.elapsedMs)}.` : `${cellsLeft(game)} cells to fill.`}
      </StatusLine>
      <div
        role="group"
        aria-label="Grid of 9 by 9"
        onKeyDown={handleKeyDown}
        className="mx-auto grid max-w-112 grid-cols-9 border-2 border-ink select-none"
      >
        {game.cells.map((digit, cell) => {
          const [row, column] = [Math.floor(cell / SIDE), cell % SIDE];
          const isGiven = game.givens[cell] !== 0;
          const cellFocus = focus.cell(cell);
          return (
            <button
              key={cell}
              type="button"
              {...cellFocus}
              onFocus={() => {
                cellFocus.onFocus();
                setChosen(cell);
              }}
              onClick={() => setChosen(cell)}
              aria-label={`Row ${row + 1}, column ${column + 1}: ${digit === 0 ? "empty" : digit}${isGiven ? ", given" : ""}${conflicts.has(cell) ? ", twice" : ""}`}
              aria-pressed={cell === chosen}
              className={`grid aspect-square cursor-pointer place-items-center border-line text-lg tabular-nums focus-visible:z-10 sm:text-xl ${column % 3 === 2 && column < 8 ? "border-r-2 border-r-ink" : "border-r"} ${row % 3 === 2 && row < 8 ? "border-b-2 border-b-ink" : "border-b"} ${cell === chosen ? "bg-accent/25" : digit !== 0 && digit === game.cells[chosen] ? "bg-accent/12" : "bg-surface"} ${conflicts.has(cell) ? "text-danger" : isGiven ? "font-bold text-ink" : "text-accent"}`}
            >
              {digit === 0 ? "" : digit}
            </button>
          );
        })}
      </div>
      <div role="group" aria-label="Digits" className="mx-auto mt-4 grid max-w-112 grid-cols-5 gap-2">
        {DIGITS.map((digit) => (
          <button key={digit} type="button" className="button-quiet px-0 text-lg" onClick={() => write(digit)}>
            {digit}
          </button>
        ))}
        <button type="button" className="button-quiet px-0" onClick={() => write(0)}>
          Erase
        </button>
      </div>
    </>
  );

  return (
    <GameFrame title={title} name="Sudoku" board={board}>
      <ScoreBoard
        items={[
          { label: "Time", value: formatTime(elapsed.shownMs) },
          { label: "Hints", value: game.hints },
          { label: "Best", value: best === undefined ? "–" : formatTime(best) },
        ]}
      />
      <GameActions onNewGame={() => store(startSudoku(game.level, game.best, Math.random))} />
      <button type="button" className="button-quiet" onClick={() => store(giveHint(game, chosen, elapsed.readNow()))}>
        <Icon name="lightbulb" />
        Hint for this cell
      </button>
      <SettingChips
        label="Level"
        choices={SUDOKU_LEVELS.map((value) => ({ value, label: LABELS[value] }))}
        value={game.level}
        onChange={(next) => store(startSudoku(next, game.best, Math.random))}
      />
      <KeysHint>Arrow keys move, digits write, Backspace erases. A red digit stands twice.</KeysHint>
    </GameFrame>
  );
}

/** As minutes and seconds. */
function formatTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
