import { expect, test } from "bun:test";
import { existsSync } from "node:fs";
import { Block } from "@lathe/protocol/app/block";
import { Chess } from "chess.js";
import fc from "fast-check";
import { nameMove, makeMove, positionKey, readPosition, undoMove } from "../../kit/shared/src/games/chess-position.ts";
import { generateMoves, isInCheck } from "../../kit/shared/src/games/chess-moves.ts";
import { playChessMove, readChessGame, viewChess } from "../../kit/shared/src/games/chess-game.ts";
import type { Direction } from "../../kit/shared/src/games/direction.ts";
import { findPosition, readLineGame, takeCell } from "../../kit/shared/src/games/line-game.ts";
import { CONNECT_FOUR, findMoves, TIC_TAC_TOE } from "../../kit/shared/src/games/line-rules.ts";
import { MEMORY_SIZES, readMemoryGame, turnCard } from "../../kit/shared/src/games/memory-game.ts";
import {
  findOutcome,
  layField,
  MINE_FIELDS,
  MINE_SIZES,
  openCell,
  readMineGame,
  switchFlag,
} from "../../kit/shared/src/games/mine-game.ts";
import { seededRandom } from "../../kit/shared/src/games/random.ts";
import { readTwentyFortyEight, slideTiles, startTiles } from "../../kit/shared/src/games/twenty-forty-eight-game.ts";
import { gameBlock } from "./games.ts";

const KIT = new URL("../../kit/", import.meta.url);
const GAMES = [
  "ticTacToe",
  "connectFour",
  "memory",
  "2048",
  "minesweeper",
  "chess",
  "snake",
  "hangman",
  "wordGuess",
  "rockPaperScissors",
  "whackAMole",
  "reactionTime",
  "numberGuess",
  "typing",
  "simon",
  "sudoku",
  "fallingBlocks",
] as const;

function readBlock(fields: object) {
  const block = Block.parse({ id: "play", type: "game", opponent: "computer", ...fields });
  if (block.type !== "game") throw new Error("It is a game.");
  return block;
}

test("Each game is a component of a file that the kit has for both targets", async () => {
  for (const game of GAMES) {
    const { imports, constants, element } = gameBlock(readBlock({ game }), { storageKey: "my-app-play" });
    expect(constants).toEqual([]);
    const [{ names, from } = { names: [], from: "" }, ...others] = imports;
    expect(others).toEqual([]);
    for (const target of ["web", "mobile"]) {
      const file = new URL(`${target}/src/${from}`, KIT);
      expect(existsSync(file)).toBe(true);
      expect(await Bun.file(file).text()).toContain(`export function ${names[0]}(`);
    }
    expect(element.replace(/\s+/g, " ")).toStartWith(`<${names[0]} storageKey="my-app-play"`);
  }
});

test("A title and the opponent become attributes; games for one have none", () => {
  const chess = gameBlock(readBlock({ game: "chess", title: 'Two "kings"', opponent: "person" }), { storageKey: "k" });
  expect(chess.element).toBe('<Chess title={"Two \\"kings\\""} storageKey="k" opponent="person" />');
  const memory = gameBlock(readBlock({ game: "memory", title: "Pairs" }), { storageKey: "k" });
  expect(memory.element).toBe('<Memory title="Pairs" storageKey="k" />');
});

const numbers = fc.array(fc.nat(), { maxLength: 80 });

test("The search's moves are those of the rules, and undoing them leaves nothing behind", () => {
  fc.assert(
    fc.property(numbers, (choices) => {
      const chess = new Chess();
      const position = readPosition(chess.fen());
      const made: number[] = [];
      const keys: number[] = [];
      for (const choice of choices) {
        const legal = generateMoves(position, false).filter((move) => {
          makeMove(position, move);
          const isFine = !isInCheck(position, -position.turn);
          undoMove(position, move);
          return isFine;
        });
        const named = legal.map(nameMove).toSorted();
        expect(named).toEqual(
          chess
            .moves({ verbose: true })
            .map((move) => move.lan)
            .toSorted(),
        );
        const name = named[choice % named.length];
        const move = legal.find((each) => nameMove(each) === name);
        if (name === undefined || move === undefined) break;
        chess.move(name);
        keys.push(positionKey(position));
        makeMove(position, move);
        made.push(move);
      }
      // What is known step by step is what is known from the position alone.
      const { turn, middle, end, phase, castling } = position;
      expect({ turn, middle, end, phase, castling }).toEqual(pick(readPosition(chess.fen())));
      for (const move of made.toReversed()) {
        undoMove(position, move);
        expect(positionKey(position)).toBe(keys.pop() ?? -1);
      }
    }),
    { numRuns: 40 },
  );
});

function pick({ turn, middle, end, phase, castling }: ReturnType<typeof readPosition>) {
  return { turn, middle, end, phase, castling };
}

test("Whatever was stored is read as a game that can be played on", () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (stored) => {
      for (const rules of [TIC_TAC_TOE, CONNECT_FOUR]) {
        const { isOver, cells } = findPosition(rules, readLineGame(rules, stored));
        expect(isOver || findMoves(rules, cells).length > 0).toBe(true);
      }
      expect(readMemoryGame(stored, Math.random).pictures.length).toBeGreaterThan(0);
      expect(readTwentyFortyEight(stored, Math.random).tiles.length).toBeGreaterThan(0);
      expect(findOutcome(readMineGame(stored))).toBe("waiting");
      expect(viewChess(readChessGame(stored).moves).played).toEqual([]);
    }),
  );
});

test("Every game that was played comes back as it was", () => {
  const again = (game: unknown): unknown => JSON.parse(JSON.stringify(game));
  fc.assert(
    fc.property(
      numbers,
      fc.nat(),
      fc.constantFrom(...MINE_SIZES),
      fc.constantFrom(...MEMORY_SIZES),
      (choices, seed, size, pairs) => {
        const random = seededRandom(seed);
        let line = readLineGame(CONNECT_FOUR, null);
        let memory = readMemoryGame({ pairs }, random);
        let tiles = startTiles(0, random);
        let mines = layField(size, {});
        let chess = readChessGame(null);
        for (const [index, choice] of choices.entries()) {
          line = takeCell(CONNECT_FOUR, line, choice % 42);
          memory = turnCard(memory, choice % memory.pictures.length);
          tiles = slideTiles(
            tiles,
            (["up", "right", "down", "left"] satisfies Direction[])[choice % 4] ?? "up",
            random,
          );
          const cell = choice % (MINE_FIELDS[size].width * MINE_FIELDS[size].height);
          mines = index % 3 === 0 ? switchFlag(mines, cell, index) : openCell(mines, cell, index, random);
          const { legal } = index < 12 ? viewChess(chess.moves) : { legal: [] };
          chess = playChessMove(chess, legal[choice % legal.length]?.lan ?? "none", "computer");
        }
        expect(readLineGame(CONNECT_FOUR, again(line))).toEqual(line);
        expect(readMemoryGame(again(memory), random)).toEqual(memory);
        expect(readTwentyFortyEight(again(tiles), random)).toEqual({ ...tiles, merged: [] });
        expect(readMineGame(again(mines))).toEqual(mines);
        expect(readChessGame(again(chess))).toEqual(chess);
      },
    ),
    { numRuns: 60 },
  );
});

test("No move of 2048 makes or loses anything but the new tile", () => {
  const sum = (tiles: readonly { value: number }[]) => tiles.reduce((total, tile) => total + tile.value, 0);
  fc.assert(
    fc.property(
      fc.nat(),
      fc.array(fc.constantFrom<Direction>("up", "right", "down", "left"), { maxLength: 200 }),
      (seed, directions) => {
        const random = seededRandom(seed);
        let game = startTiles(0, random);
        for (const direction of directions) {
          const next = slideTiles(game, direction, random);
          if (next !== game) {
            expect([2, 4]).toContain(sum(next.tiles) - sum(game.tiles));
            expect(new Set(next.tiles.map((tile) => tile.cell)).size).toBe(next.tiles.length);
            expect(new Set([...next.tiles, ...next.merged].map((tile) => tile.id)).size).toBe(
              next.tiles.length + next.merged.length,
            );
          }
          game = next;
        }
      },
    ),
  );
});
