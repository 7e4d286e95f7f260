import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseCell, LINE_LIMITS } from "./line-computer.ts";
import {
  chooseBeginner,
  countMovesBack,
  findPosition,
  type LineGame,
  readLineGame,
  startNext,
  takeBack,
  takeCell,
} from "./line-game.ts";
import { CONNECT_FOUR, findLanding, findLines, type LineRules, type Player, TIC_TAC_TOE } from "./line-rules.ts";
import { seededRandom } from "./random.ts";

const EMPTY = readLineGame(TIC_TAC_TOE, null);

function play(rules: LineRules, cells: readonly number[], game: LineGame = EMPTY): LineGame {
  return cells.reduce((current, cell) => takeCell(rules, current, cell), game);
}

/** Drops discs into these columns by turns. */
function drop(columns: readonly number[]): LineGame {
  return columns.reduce(
    (game, column) =>
      takeCell(CONNECT_FOUR, game, findLanding(CONNECT_FOUR, findPosition(CONNECT_FOUR, game).cells, column) ?? -1),
    readLineGame(CONNECT_FOUR, null),
  );
}

test("There are 8 lines of three and 69 of four", () => {
  assert.equal(findLines(TIC_TAC_TOE).length, 8);
  assert.equal(findLines(CONNECT_FOUR).length, 69);
});

test("Three in a row win, and are in the score once", () => {
  const won = play(TIC_TAC_TOE, [0, 3, 1, 4, 2]);
  assert.deepEqual(findPosition(TIC_TAC_TOE, won).line, [0, 1, 2]);
  assert.deepEqual(won.score, { wins: 1, draws: 0, losses: 0 });
  assert.equal(takeCell(TIC_TAC_TOE, won, 8), won);
});

test("A full board without three in a row is a draw", () => {
  const drawn = play(TIC_TAC_TOE, [0, 1, 2, 4, 3, 5, 7, 6, 8]);
  assert.deepEqual(drawn.score, { wins: 0, draws: 1, losses: 0 });
  assert.equal(findPosition(TIC_TAC_TOE, drawn).isOver, true);
});

test("A disc falls down, and four on a slope win", () => {
  const game = drop([0, 1, 1, 2, 2, 3, 2, 3, 3, 6, 3]);
  const { winner, line } = findPosition(CONNECT_FOUR, game);
  assert.equal(winner, 1);
  assert.deepEqual(
    [...line].sort((a, b) => a - b),
    [17, 23, 29, 35],
  );
  assert.equal(takeCell(CONNECT_FOUR, readLineGame(CONNECT_FOUR, null), 0).moves.length, 0, "no disc hangs in the air");
});

test("A step back takes the computer's answer back as well; what is decided stays", () => {
  assert.deepEqual(takeBack(TIC_TAC_TOE, play(TIC_TAC_TOE, [4, 0]), "computer").moves, []);
  assert.deepEqual(takeBack(TIC_TAC_TOE, play(TIC_TAC_TOE, [4, 0]), "person").moves, [4]);
  assert.equal(countMovesBack(TIC_TAC_TOE, play(TIC_TAC_TOE, [0, 3, 1, 4, 2]), "person"), 0);
});

test("Who begins takes turns, or stays, and a game that runs is left alone", () => {
  assert.equal(startNext(EMPTY).began, 2);
  assert.equal(startNext({ ...EMPTY, begins: "first" }).began, 1);
  assert.equal(chooseBeginner(EMPTY, "second").began, 2);
  assert.equal(chooseBeginner(play(TIC_TAC_TOE, [4]), "second").began, 1);
});

test("What was stored by something else begins a new game and keeps what is right", () => {
  const game = play(TIC_TAC_TOE, [0, 3, 1]);
  assert.deepEqual(readLineGame(TIC_TAC_TOE, JSON.parse(JSON.stringify(game))), game);
  for (const stored of [
    null,
    7,
    "x",
    [],
    { moves: "0" },
    { moves: [0, 0] },
    { moves: [99] },
    { score: { wins: -1 } },
  ]) {
    assert.deepEqual(readLineGame(TIC_TAC_TOE, stored), EMPTY);
  }
  const overplayed = readLineGame(TIC_TAC_TOE, { moves: [0, 3, 1, 4, 2, 5], score: { wins: 4 } });
  assert.deepEqual([overplayed.moves, overplayed.score.wins], [[], 4]);
});

test("The hard computer never loses at three in a row, whoever begins", () => {
  const random = seededRandom(3);
  function answerAll(game: LineGame, computer: Player): void {
    const { cells, turn, winner, isOver } = findPosition(TIC_TAC_TOE, game);
    assert.notEqual(winner, computer === 1 ? 2 : 1);
    if (isOver) return;
    const free = cells.flatMap((owner, cell) => (owner === 0 ? [cell] : []));
    const moves = turn === computer ? [chooseCell(TIC_TAC_TOE, cells, turn, LINE_LIMITS.hard, random)] : free;
    for (const cell of moves) answerAll(takeCell(TIC_TAC_TOE, game, cell), computer);
  }
  answerAll(EMPTY, 1);
  answerAll(EMPTY, 2);
});

test("Each level takes four in a row, and keeps the other one from it", () => {
  const chances = findPosition(CONNECT_FOUR, drop([0, 6, 0, 6, 0, 6]));
  const threat = findPosition(CONNECT_FOUR, drop([0, 6, 0, 5, 0]));
  for (const level of ["easy", "medium", "hard"] as const) {
    assert.equal(chooseCell(CONNECT_FOUR, chances.cells, 1, LINE_LIMITS[level], seededRandom(1)) % 7, 0);
    assert.equal(chooseCell(CONNECT_FOUR, chances.cells, 2, LINE_LIMITS[level], seededRandom(1)) % 7, 6);
    assert.equal(chooseCell(CONNECT_FOUR, threat.cells, 2, LINE_LIMITS[level], seededRandom(1)) % 7, 0);
  }
});
