import { type KeyboardEvent, useId } from "react";
import { cellsOf, COLUMNS, landing, ROWS } from "./falling-game.ts";
import { SHAPE_COLORS, SHAPES } from "./falling-shapes.ts";
import { GameActions } from "./game-actions.tsx";
import { GameFrame } from "./game-frame.tsx";
import { KeysHint } from "./keys-hint.tsx";
import { ScoreBoard } from "./score-board.tsx";
import { StatusLine } from "./status-line.tsx";
import { type FallingMove, useFalling } from "./use-falling.ts";

interface FallingBlocksProps {
  title?: string;
  storageKey: string;
}

const KEYS: Partial<Record<string, FallingMove>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "turn",
  ArrowDown: "down",
  " ": "drop",
};

/** Shapes that fall, to be laid so that rows are full. */
export function FallingBlocks({ title, storageKey }: FallingBlocksProps) {
  const falling = useFalling({ storageKey });
  const { game, isRunning } = falling;
  const hint = useId();

  function handleKeyDown(event: KeyboardEvent): void {
    const move = KEYS[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "p" || event.key === "Escape") (isRunning ? falling.pause : falling.start)();
    else if (move !== undefined) falling.move(move);
    else return;
    event.preventDefault();
  }

  const board = (
    <>
      <StatusLine isOver={game.isOver}>{falling.words}</StatusLine>
      <div
        role="application"
        tabIndex={0}
        aria-label={`Field of ${COLUMNS} by ${ROWS}`}
        aria-describedby={hint}
        onKeyDown={handleKeyDown}
        className="mx-auto max-w-72 rounded-control border-2 border-ink bg-ink/5 select-none"
      >
        <svg aria-hidden viewBox={`0 0 ${COLUMNS} ${ROWS}`} className="block w-full">
          {game.cells.map((shape, cell) =>
            shape === null ? null : (
              <Square key={cell} row={Math.floor(cell / COLUMNS)} column={cell % COLUMNS} shape={shape} />
            ),
          )}
          {!game.isOver &&
            cellsOf(landing(game)).map(({ row, column }) => (
              <Square key={`${row}-${column}`} row={row} column={column} shape={game.piece.shape} isShadow />
            ))}
          {cellsOf(game.piece).map(({ row, column }) => (
            <Square key={`${row}-${column}`} row={row} column={column} shape={game.piece.shape} />
          ))}
        </svg>
      </div>
      <div className="mt-4 flex justify-center">
        <button
          type="button"
          className="button-primary min-w-32"
          onClick={() => (isRunning ? falling.pause() : falling.start())}
        >
          {isRunning ? "Pause" : game.isOver ? "Play again" : "Start"}
        </button>
      </div>
      <MovePad onMove={falling.move} />
    </>
  );

  return (
    <GameFrame title={title} name="Falling blocks" board={board}>
      <ScoreBoard
        items={[
          { label: "Points", value: game.score },
          { label: "Rows", value: game.rows },
          { label: "Level", value: falling.level },
          { label: "Best", value: falling.best },
        ]}
      />
      <NextShape shape={game.next} />
      <GameActions onNewGame={falling.begin} />
      <KeysHint id={hint}>
        Arrow keys move and turn it when the field has the focus, space lets it fall, P pauses.
      </KeysHint>
    </GameFrame>
  );
}

interface SquareProps {
  row: number;
  column: number;
  shape: number;
  /** Where it would lie. */
  isShadow?: boolean;
}

function Square({ row, column, shape, isShadow = false }: SquareProps) {
  return (
    <rect
      x={column + 0.04}
      y={row + 0.04}
      width="0.92"
      height="0.92"
      rx="0.14"
      fill={SHAPE_COLORS[shape]}
      opacity={isShadow ? 0.25 : 1}
    />
  );
}

function NextShape({ shape }: { shape: number }) {
  const { side, places } = SHAPES[shape] ?? SHAPES[0];
  return (
    <div>
      <h3 className="mb-1.5 text-sm font-medium text-muted">Next</h3>
      <svg role="img" aria-label="The shape that comes next" viewBox={`0 0 ${side} 2`} className="h-12">
        {places.map((place) => (
          <Square key={place} row={side === 4 ? 0.5 : Math.floor(place / side)} column={place % side} shape={shape} />
        ))}
      </svg>
    </div>
  );
}

const MOVES = [
  { move: "left", sign: "←", name: "Left" },
  { move: "turn", sign: "↻", name: "Turn" },
  { move: "right", sign: "→", name: "Right" },
  { move: "drop", sign: "⤓", name: "Let it fall" },
] as const satisfies readonly { move: FallingMove; sign: string; name: string }[];

/** Where there is no keyboard. */
function MovePad({ onMove }: { onMove: (move: FallingMove) => void }) {
  return (
    <div className="mt-4 hidden justify-center gap-2 pointer-coarse:flex">
      {MOVES.map(({ move, sign, name }) => (
        <button
          key={move}
          type="button"
          aria-label={name}
          className="icon-button size-14 touch-manipulation border border-line text-xl"
          onClick={() => onMove(move)}
        >
          {sign}
        </button>
      ))}
    </div>
  );
}
