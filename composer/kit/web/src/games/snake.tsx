import { type KeyboardEvent, type PointerEvent, useId, useRef } from "react";
import type { Direction } from "./direction.ts";
import { GameActions } from "./game-actions.tsx";
import { GameFrame } from "./game-frame.tsx";
import { KeysHint } from "./keys-hint.tsx";
import { ScoreBoard } from "./score-board.tsx";
import { SettingChips } from "./setting-chips.tsx";
import { FIELD_SIDE, SNAKE_SPEED_CHOICES, SNAKE_WALL_CHOICES, type SnakeSpeed } from "./snake-game.ts";
import { StatusLine } from "./status-line.tsx";
import { useSnake } from "./use-snake.ts";

interface SnakeProps {
  title?: string;
  storageKey: string;
  /** It is a game for one. */
  opponent?: "computer" | "person";
  /** How fast it is at first. */
  level?: SnakeSpeed;
}

const KEYS: Partial<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowRight: "right",
  ArrowDown: "down",
  ArrowLeft: "left",
  w: "up",
  d: "right",
  s: "down",
  a: "left",
};
const SWIPE_PX = 20;

/** A snake that grows by what it eats. */
export function Snake({ title, storageKey, level = "medium" }: SnakeProps) {
  const snake = useSnake({ storageKey, speed: level });
  const { game, settings } = snake;
  const hint = useId();
  const swipeRef = useRef<{ x: number; y: number } | null>(null);

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = KEYS[event.key];
    if (direction !== undefined) snake.turn(direction);
    else if (event.key === " " && snake.isRunning) snake.pause();
    else if (event.key === " ") snake.start();
    else return;
    event.preventDefault();
  }

  function handlePointerMove(event: PointerEvent): void {
    const from = swipeRef.current;
    if (from === null) return;
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    if (Math.max(Math.abs(x), Math.abs(y)) < SWIPE_PX) return;
    // The finger may go on, and turn again.
    swipeRef.current = { x: event.clientX, y: event.clientY };
    if (Math.abs(x) > Math.abs(y)) snake.turn(x > 0 ? "right" : "left");
    else snake.turn(y > 0 ? "down" : "up");
  }

  const board = (
    <>
      <StatusLine isOver={game.isOver}>{snake.words}</StatusLine>
      <div
        role="application"
        tabIndex={0}
        aria-label={`Field of ${FIELD_SIDE} by ${FIELD_SIDE}`}
        aria-describedby={hint}
        onKeyDown={handleKeyDown}
        onPointerDown={(event) => (swipeRef.current = { x: event.clientX, y: event.clientY })}
        onPointerMove={handlePointerMove}
        onPointerUp={() => (swipeRef.current = null)}
        onPointerCancel={() => (swipeRef.current = null)}
        className={`mx-auto aspect-square max-w-112 touch-none rounded-control border-2 bg-ink/5 select-none ${settings.hasWalls ? "border-ink" : "border-edge border-dashed"}`}
      >
        <svg aria-hidden viewBox={`0 0 ${FIELD_SIDE} ${FIELD_SIDE}`} className="block size-full">
          <circle {...centerOf(game.food)} r="0.38" className="fill-danger" />
          {game.body.toReversed().map((cell) => (
            <Cell key={cell} cell={cell} isHead={cell === game.body[0]} />
          ))}
        </svg>
      </div>
      <div className="mt-4 flex justify-center">
        <button
          type="button"
          className="button-primary min-w-32"
          onClick={() => (snake.isRunning ? snake.pause() : snake.start())}
        >
          {snake.isRunning ? "Pause" : game.isOver ? "Play again" : "Start"}
        </button>
      </div>
      <ArrowPad onTurn={snake.turn} />
    </>
  );

  return (
    <GameFrame title={title} name="Snake" board={board}>
      <ScoreBoard
        items={[
          { label: "Eaten", value: game.score },
          { label: "Best", value: settings.best },
        ]}
      />
      <GameActions onNewGame={snake.begin} />
      <SettingChips
        label="Speed"
        choices={SNAKE_SPEED_CHOICES}
        value={settings.speed}
        onChange={(speed) => snake.setUp({ speed })}
      />
      <SettingChips
        label="Walls"
        choices={SNAKE_WALL_CHOICES}
        value={settings.hasWalls}
        onChange={(hasWalls) => snake.setUp({ hasWalls })}
      />
      <KeysHint id={hint}>Arrow keys or W, A, S and D turn it when the field has the focus; space pauses.</KeysHint>
    </GameFrame>
  );
}

function centerOf(cell: number): { cx: number; cy: number } {
  return { cx: (cell % FIELD_SIDE) + 0.5, cy: Math.floor(cell / FIELD_SIDE) + 0.5 };
}

function Cell({ cell, isHead }: { cell: number; isHead: boolean }) {
  const { cx, cy } = centerOf(cell);
  return (
    <rect
      x={cx - 0.46}
      y={cy - 0.46}
      width="0.92"
      height="0.92"
      rx={isHead ? 0.36 : 0.22}
      className={isHead ? "fill-ink" : "fill-accent"}
    />
  );
}

const ARROWS = [
  { direction: "up", sign: "↑", place: "col-start-2" },
  { direction: "left", sign: "←", place: "col-start-1 row-start-2" },
  { direction: "down", sign: "↓", place: "col-start-2 row-start-2" },
  { direction: "right", sign: "→", place: "col-start-3 row-start-2" },
] as const satisfies readonly { direction: Direction; sign: string; place: string }[];

/** Where there is no keyboard. */
function ArrowPad({ onTurn }: { onTurn: (direction: Direction) => void }) {
  return (
    <div className="mx-auto mt-4 hidden w-fit grid-cols-3 gap-2 pointer-coarse:grid">
      {ARROWS.map(({ direction, sign, place }) => (
        <button
          key={direction}
          type="button"
          aria-label={`Turn ${direction}`}
          className={`icon-button size-14 border border-line text-xl ${place}`}
          onClick={() => onTurn(direction)}
        >
          {sign}
        </button>
      ))}
    </div>
  );
}
