import { type KeyboardEvent, type PointerEvent, type ReactNode, useCallback, useId, useRef } from "react";
import { useStored } from "../store/stored.ts";
import type { Direction } from "./direction.ts";
import { GameActions } from "./game-actions.tsx";
import { GameFrame } from "./game-frame.tsx";
import { KeysHint } from "./keys-hint.tsx";
import { ScoreBoard } from "./score-board.tsx";
import { StatusLine } from "./status-line.tsx";
import {
  hasReached,
  isStuck,
  readTwentyFortyEight,
  slideTiles,
  startTiles,
  takeSlideBack,
  type Tile,
  type TwentyFortyEightGame,
  USUAL_SIDE,
} from "./twenty-forty-eight-game.ts";

interface TwentyFortyEightProps {
  title?: string;
  storageKey: string;
  /** It is a game for one. */
  opponent?: "computer" | "person";
  /** Cells in a row, and rows. */
  size?: number;
}

const KEYS: Partial<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowRight: "right",
  ArrowDown: "down",
  ArrowLeft: "left",
};
const SWIPE_PX = 24;

/** The more a tile is worth, the more of the accent it has; from 32 on it is full, and goes towards the ink. */
const TILE_CLASSES: Partial<Record<number, string>> = {
  2: "bg-[color-mix(in_oklab,var(--accent)_14%,var(--surface))] text-ink",
  4: "bg-[color-mix(in_oklab,var(--accent)_23%,var(--surface))] text-ink",
  8: "bg-[color-mix(in_oklab,var(--accent)_32%,var(--surface))] text-ink",
  16: "bg-[color-mix(in_oklab,var(--accent)_41%,var(--surface))] text-ink",
  32: "bg-accent text-on-accent",
  64: "bg-[color-mix(in_oklab,var(--accent)_87%,var(--ink))] text-on-accent",
  128: "bg-[color-mix(in_oklab,var(--accent)_74%,var(--ink))] text-on-accent",
  256: "bg-[color-mix(in_oklab,var(--accent)_61%,var(--ink))] text-on-accent",
  512: "bg-[color-mix(in_oklab,var(--accent)_48%,var(--ink))] text-on-accent",
  1024: "bg-[color-mix(in_oklab,var(--accent)_35%,var(--ink))] text-on-accent",
};
const HIGHEST_CLASS = "bg-ink text-canvas ring-3 ring-accent ring-inset";

/** Tiles that slide and become one, up to 2048 and on. */
export function TwentyFortyEight({ title, storageKey, size: side = USUAL_SIDE }: TwentyFortyEightProps) {
  const read = useCallback((stored: unknown) => readTwentyFortyEight(stored, Math.random, side), [side]);
  const [game, store] = useStored(storageKey, read);
  const cells = Array.from({ length: side * side }, (_, cell) => cell);
  const hint = useId();
  const swipeRef = useRef<{ x: number; y: number } | null>(null);
  const hasWon = hasReached(game) && !game.goesOn;
  const isOver = isStuck(game) && !hasWon;

  const slide = (direction: Direction) => store(slideTiles(game, direction, Math.random));

  function handleKeyDown(event: KeyboardEvent): void {
    const direction = KEYS[event.key];
    if (direction === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    slide(direction);
  }

  function handlePointerMove(event: PointerEvent): void {
    const from = swipeRef.current;
    if (from === null) return;
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    if (Math.max(Math.abs(x), Math.abs(y)) < SWIPE_PX) return;
    // One swipe, one move.
    swipeRef.current = null;
    if (Math.abs(x) > Math.abs(y)) slide(x > 0 ? "right" : "left");
    else slide(y > 0 ? "down" : "up");
  }

  // Always in the same order, so that a tile that slides keeps its place in the page.
  const tiles = [
    ...game.merged.map((tile) => ({ ...tile, isMerged: true })),
    ...game.tiles.map((tile) => ({ ...tile, isMerged: false })),
  ];
  tiles.sort((a, b) => a.id - b.id);

  const board = (
    <>
      <StatusLine isOver={hasWon || isOver}>
        {hasWon
          ? "2048! You made it."
          : isOver
            ? `No move is left. ${game.score} points.`
            : "Slide equal tiles together"}
      </StatusLine>
      <div
        role="application"
        tabIndex={0}
        aria-label={`Board. ${describeRows(game)}`}
        aria-describedby={hint}
        onKeyDown={handleKeyDown}
        onPointerDown={(event) => {
          swipeRef.current = { x: event.clientX, y: event.clientY };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={handlePointerMove}
        onPointerUp={() => (swipeRef.current = null)}
        onPointerCancel={() => (swipeRef.current = null)}
        className="@container mx-auto aspect-square max-w-112 touch-none rounded-card bg-ink/6 p-[1.5%] select-none"
      >
        <div className="relative size-full">
          {cells.map((cell) => (
            <Place key={cell} cell={cell} side={side}>
              <div className="size-full rounded-control bg-ink/4" />
            </Place>
          ))}
          {tiles.map((tile) => (
            <Place key={`tile-${tile.id}`} cell={tile.cell} side={side} isSliding isBelow={tile.isMerged}>
              <TileFace tile={tile} side={side} />
            </Place>
          ))}
        </div>
      </div>
      <p className="sr-only" aria-live="polite">
        {game.before === null ? "" : `${game.score} points. ${describeRows(game)}`}
      </p>
      {hasWon && (
        <div className="mt-4 flex justify-center">
          <button type="button" className="button-primary" onClick={() => store({ ...game, goesOn: true })}>
            Keep going
          </button>
        </div>
      )}
    </>
  );

  return (
    <GameFrame title={title} name="2048" board={board}>
      <ScoreBoard
        items={[
          { label: "Score", value: game.score },
          { label: "Best", value: game.best },
        ]}
      />
      <GameActions
        onNewGame={() => store(startTiles(game.best, Math.random, side))}
        onTakeBack={() => store(takeSlideBack(game))}
        canTakeBack={game.before !== null}
      />
      <KeysHint id={hint}>Arrow keys slide the tiles when the board has the focus.</KeysHint>
      <p className="hidden text-sm text-muted pointer-coarse:block">Swipe over the board to slide the tiles.</p>
    </GameFrame>
  );
}

interface PlaceProps {
  cell: number;
  side: number;
  isSliding?: boolean;
  isBelow?: boolean;
  children: ReactNode;
}

/** A cell's part of the board's width and height, where it lies. */
function Place({ cell, side, isSliding = false, isBelow = false, children }: PlaceProps) {
  return (
    <div
      aria-hidden
      className={`absolute top-0 left-0 p-[1.5%] ${isSliding ? "transition-transform duration-120 ease-out motion-reduce:transition-none" : ""} ${isBelow ? "" : isSliding ? "z-10" : ""}`}
      style={{
        width: `${100 / side}%`,
        height: `${100 / side}%`,
        transform: `translate(${(cell % side) * 100}%, ${Math.floor(cell / side) * 100}%)`,
      }}
    >
      {children}
    </div>
  );
}

function TileFace({ tile: { value }, side }: { tile: Tile; side: number }) {
  const size = (value < 100 ? 44 : value < 1_000 ? 36 : value < 10_000 ? 28 : 22) / side;
  return (
    <div
      className={`grid size-full place-items-center rounded-control font-bold tabular-nums transition delay-75 duration-150 ease-out motion-reduce:transition-none starting:scale-50 starting:opacity-0 ${TILE_CLASSES[value] ?? HIGHEST_CLASS}`}
      style={{ fontSize: `${size}cqw` }}
    >
      {value}
    </div>
  );
}

function describeRows({ tiles, side }: TwentyFortyEightGame): string {
  const values = new Map(tiles.map((tile) => [tile.cell, tile.value]));
  const rows = Array.from({ length: side }, (_, row) =>
    Array.from({ length: side }, (__, column) => values.get(row * side + column) ?? "empty").join(", "),
  );
  return rows.map((row, index) => `Row ${index + 1}: ${row}.`).join(" ");
}
