import type { Direction } from "./direction.ts";
import type { Random } from "./random.ts";
import { readChoice, readCount, readFields } from "./read-stored.ts";

/** Cells in a row of the field, and rows. */
export const FIELD_SIDE = 15;
const AHEAD = 2;

export const SNAKE_SPEEDS = ["easy", "medium", "hard"] as const;
export type SnakeSpeed = (typeof SNAKE_SPEEDS)[number];
/** As people choose it. */
export const SNAKE_SPEED_CHOICES = [
  { value: "easy", label: "Slow" },
  { value: "medium", label: "Medium" },
  { value: "hard", label: "Fast" },
] as const satisfies readonly { value: SnakeSpeed; label: string }[];
/** Whether the walls end the game. */
export const SNAKE_WALL_CHOICES = [
  { value: true, label: "Stop it" },
  { value: false, label: "Let it through" },
];
/** So long a step takes. */
export const STEP_MS: Readonly<Record<SnakeSpeed, number>> = { easy: 260, medium: 170, hard: 105 };

export interface SnakeGame {
  /** Cells from the head to the tail, counted row by row. */
  body: readonly number[];
  /** Where it went last. */
  heading: Direction;
  /** Turns that are yet to be made, one a step. */
  turns: readonly Direction[];
  food: number;
  score: number;
  isOver: boolean;
}

/** What is remembered from game to game. */
export interface SnakeSettings {
  speed: SnakeSpeed;
  /** A wall ends the game; without walls it comes out on the other side. */
  hasWalls: boolean;
  /** The most that was eaten. */
  best: number;
}

const OPPOSITE: Readonly<Record<Direction, Direction>> = { up: "down", down: "up", left: "right", right: "left" };

export function startSnake(random: Random): SnakeGame {
  const middle = Math.floor(FIELD_SIDE / 2) * FIELD_SIDE + Math.floor(FIELD_SIDE / 2);
  const body = [middle, middle - 1, middle - 2];
  return { body, heading: "right", turns: [], food: freeCell(body, random), score: 0, isOver: false };
}

/** Turns at the next step; never back into itself. */
export function turnSnake(game: SnakeGame, direction: Direction): SnakeGame {
  const last = game.turns.at(-1) ?? game.heading;
  if (direction === last || direction === OPPOSITE[last] || game.turns.length >= AHEAD || game.isOver) return game;
  return { ...game, turns: [...game.turns, direction] };
}

export function stepSnake(game: SnakeGame, hasWalls: boolean, random: Random): SnakeGame {
  const [heading = game.heading, ...turns] = game.turns;
  const head = nextCell(game.body[0] ?? 0, heading, hasWalls);
  if (game.isOver) return game;
  const isFood = head === game.food;
  const rest = isFood ? game.body : game.body.slice(0, -1);
  if (head === null || rest.includes(head)) return { ...game, turns: [], isOver: true };
  const body = [head, ...rest];
  if (!isFood) return { ...game, body, heading, turns };
  const isFull = body.length === FIELD_SIDE * FIELD_SIDE;
  return { body, heading, turns, food: freeCell(body, random), score: game.score + 1, isOver: isFull };
}

function nextCell(cell: number, heading: Direction, hasWalls: boolean): number | null {
  const [row, column] = [Math.floor(cell / FIELD_SIDE), cell % FIELD_SIDE];
  const [down, right] = { up: [-1, 0], down: [1, 0], left: [0, -1], right: [0, 1] }[heading];
  const [nextRow, nextColumn] = [row + (down ?? 0), column + (right ?? 0)];
  const isIn = nextRow >= 0 && nextColumn >= 0 && nextRow < FIELD_SIDE && nextColumn < FIELD_SIDE;
  if (!isIn && hasWalls) return null;
  return ((nextRow + FIELD_SIDE) % FIELD_SIDE) * FIELD_SIDE + ((nextColumn + FIELD_SIDE) % FIELD_SIDE);
}

function freeCell(body: readonly number[], random: Random): number {
  const free = Array.from({ length: FIELD_SIDE * FIELD_SIDE }, (_, cell) => cell).filter(
    (cell) => !body.includes(cell),
  );
  return free[Math.floor(random() * free.length)] ?? 0;
}

export function readSnakeSettings(stored: unknown, speed: SnakeSpeed): SnakeSettings {
  const fields = readFields(stored);
  const others = SNAKE_SPEEDS.filter((each) => each !== speed);
  return {
    speed: readChoice(fields.speed, [speed, ...others]),
    hasWalls: fields.hasWalls !== false,
    best: readCount(fields.best),
  };
}
