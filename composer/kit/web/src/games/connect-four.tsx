import type { KeyboardEvent } from "react";
import { useStored } from "../store/stored.ts";
import { GameFrame } from "./game-frame.tsx";
import { KeysHint } from "./keys-hint.tsx";
import { chooseCell, LINE_LIMITS } from "./line-computer.ts";
import { findPosition, type LinePosition, readLineGame, takeCell } from "./line-game.ts";
import { CONNECT_FOUR, findLanding, type Player } from "./line-rules.ts";
import { LineSide } from "./line-side.tsx";
import { Disc } from "./player-marks.tsx";
import { StatusLine } from "./status-line.tsx";
import { useComputerTurn } from "./use-computer-turn.ts";
import { useGridFocus } from "./use-grid-focus.ts";

interface ConnectFourProps {
  title?: string;
  storageKey: string;
  opponent?: "computer" | "person";
}

const { width, height } = CONNECT_FOUR;
const COLUMNS = Array.from({ length: width }, (_, column) => column);
const ROWS = Array.from({ length: height }, (_, row) => row);
/** From above the board down to each row. */
const DROPS = [
  "starting:-translate-y-[120%] duration-150",
  "starting:-translate-y-[230%] duration-200",
  "starting:-translate-y-[340%] duration-250",
  "starting:-translate-y-[450%] duration-300",
  "starting:-translate-y-[560%] duration-350",
  "starting:-translate-y-[670%] duration-400",
];

const read = (stored: unknown) => readLineGame(CONNECT_FOUR, stored);

/** Four in a row, against the computer or a friend. */
export function ConnectFour({ title, storageKey, opponent = "computer" }: ConnectFourProps) {
  const [game, store] = useStored(storageKey, read);
  const position = findPosition(CONNECT_FOUR, game);
  const { cells, turn, line, isOver } = position;
  const isComputersTurn = opponent === "computer" && turn === 2 && !isOver;
  const names: Record<Player, string> =
    opponent === "computer" ? { 1: "you", 2: "computer" } : { 1: "full", 2: "diamond" };
  const last = game.moves.at(-1);
  const answer =
    opponent === "computer" && turn === 1 && last !== undefined
      ? `The computer played column ${(last % width) + 1}.`
      : undefined;
  const focus = useGridFocus(width, width, 3);

  useComputerTurn(isComputersTurn, () => {
    store(takeCell(CONNECT_FOUR, game, chooseCell(CONNECT_FOUR, cells, 2, LINE_LIMITS[game.level], Math.random)));
  });

  function drop(column: number): void {
    const cell = findLanding(CONNECT_FOUR, cells, column);
    if (cell !== null && !isComputersTurn) store(takeCell(CONNECT_FOUR, game, cell));
  }

  function handleKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const column =
      /^[1-7]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey ? Number(event.key) - 1 : -1;
    if (column >= 0) drop(column);
    else focus.grid.onKeyDown(event);
  }

  function nameColumn(column: number): string {
    const owners = ROWS.toReversed().map((row) => cells[row * width + column] ?? 0);
    const discs = owners.flatMap((owner) => (owner === 0 ? [] : [names[owner]]));
    return `Column ${column + 1}: ${discs.length === 0 ? "empty" : `from below ${discs.join(", ")}`}`;
  }

  const board = (
    <>
      <StatusLine isOver={isOver} unseen={answer}>
        {describe(position, opponent)}
      </StatusLine>
      <div
        role="group"
        aria-label="Board"
        onKeyDown={handleKeyDown}
        className="mx-auto grid max-w-136 grid-cols-7 rounded-card border border-line bg-accent/12 p-1 sm:p-2"
      >
        {COLUMNS.map((column) => (
          <button
            key={column}
            type="button"
            {...focus.cell(column)}
            aria-label={nameColumn(column)}
            aria-disabled={isOver || isComputersTurn || cells[column] !== 0}
            onClick={() => drop(column)}
            className="group grid overflow-hidden rounded-control not-aria-disabled:cursor-pointer not-aria-disabled:hover:bg-accent/12"
          >
            {ROWS.map((row) => {
              const cell = row * width + column;
              const owner = cells[cell] ?? 0;
              const isNext = owner === 0 && findLanding(CONNECT_FOUR, cells, column) === cell;
              return (
                <span key={cell} className="relative aspect-square p-[6%]">
                  <span
                    className={`grid size-full rounded-full border bg-canvas ${
                      isNext
                        ? "border-line group-not-aria-disabled:group-hover:border-2 group-not-aria-disabled:group-hover:border-edge group-not-aria-disabled:group-focus-visible:border-2 group-not-aria-disabled:group-focus-visible:border-edge"
                        : "border-line"
                    }`}
                  />
                  {owner !== 0 && (
                    <Disc
                      player={owner}
                      className={`absolute inset-[6%] size-[88%] ${cell === last ? `transition-transform ease-in motion-reduce:transition-none ${DROPS[row] ?? ""}` : ""} ${
                        line.length > 0 && !line.includes(cell) ? "opacity-35" : ""
                      }`}
                    />
                  )}
                  {(line.includes(cell) || (cell === last && line.length === 0)) && (
                    <span
                      className={`absolute rounded-full ${line.includes(cell) ? "inset-[2%] border-4 border-double border-ink" : "inset-[2%] border-2 border-edge"}`}
                    />
                  )}
                </span>
              );
            })}
          </button>
        ))}
      </div>
    </>
  );

  return (
    <GameFrame title={title} name="Four in a row" board={board}>
      <LineSide
        rules={CONNECT_FOUR}
        game={game}
        opponent={opponent}
        names={opponent === "computer" ? ["You", "Computer"] : ["Full", "Diamond"]}
        onChange={store}
      />
      <KeysHint>On the board: keys 1 to 7 drop a disc; or arrow keys and Enter.</KeysHint>
    </GameFrame>
  );
}

function describe({ turn, winner, isOver }: LinePosition, opponent: "computer" | "person"): string {
  const names: Record<Player, string> = { 1: "Full discs", 2: "Diamond discs" };
  if (winner !== null)
    return opponent === "person" ? `${names[winner]} win!` : winner === 1 ? "You win!" : "The computer wins.";
  if (isOver) return "A draw: the board is full.";
  if (opponent === "person") return `${names[turn]} to play`;
  return turn === 1 ? "Your turn: full discs" : "The computer plays …";
}
