import assert from "node:assert/strict";
import { test } from "node:test";
import {
  addPlayer,
  addRound,
  newGame,
  readScores,
  removePlayer,
  renamePlayer,
  type Scores,
  standingsOf,
  takeBackRound,
} from "./scores.ts";

const start = readScores(null, ["Ann", "Bob", "Cy"]);

function played(...rounds: number[][]): Scores {
  return rounds.reduce((so, [a = 0, b = 0, c = 0]) => addRound(so, { 1: a, 2: b, 3: c }), start);
}

const places = (scores: Scores, rules = {}) =>
  standingsOf(scores, rules).map(({ name, points, place }) => `${place} ${name} ${points}`);

test("the most points are ahead, and the same number is the same place", () => {
  assert.deepEqual(places(played([5, 10, 5], [0, 2, 0])), ["1 Bob 12", "2 Ann 5", "2 Cy 5"]);
  assert.deepEqual(places(start), ["1 Ann 0", "1 Bob 0", "1 Cy 0"]);
});

test("the fewest points are best where that is the rule", () => {
  assert.deepEqual(places(played([4, 3, 6]), { lowestWins: true }), ["1 Bob 3", "2 Ann 4", "3 Cy 6"]);
});

test("darts count down, and what is more than is left counts nothing", () => {
  const rules = { from: 101 };
  const scores = played([60, 100, 20], [41, 2, 20]);
  assert.deepEqual(places(scores, rules), ["1 Ann 0", "2 Bob 1", "3 Cy 61"]);
  assert.deepEqual(
    standingsOf(scores, rules).map(({ hasWon }) => hasWon),
    [true, false, false],
  );
});

test("whoever reaches the goal has won, or is first after the last round", () => {
  const winners = (scores: Scores, rules: Parameters<typeof standingsOf>[1]) =>
    standingsOf(scores, rules)
      .filter(({ hasWon }) => hasWon)
      .map(({ name }) => name);
  assert.deepEqual(winners(played([50, 20, 0]), { goal: 50 }), ["Ann"]);
  assert.deepEqual(winners(played([5, 7, 7]), { rounds: 1 }), ["Bob", "Cy"]);
  assert.deepEqual(winners(played([5, 7, 7]), { rounds: 2 }), []);
  assert.deepEqual(winners(played([5, 7, 100]), { goal: 100, lowestWins: true }), ["Ann"]);
});

test("a round is taken back with what was in it", () => {
  const { scores, points } = takeBackRound(played([1, 2, 3], [4, 5, 6]));
  assert.equal(scores.rounds.length, 1);
  assert.deepEqual(points, { 1: 4, 2: 5, 3: 6 });
  assert.deepEqual(takeBackRound(start).points, {});
});

test("players come, go and get other names", () => {
  const more = addPlayer(start, "  Di  ann ");
  assert.deepEqual(more.players.at(-1), { id: 4, name: "Di ann" });
  assert.equal(addPlayer(start, " "), start);
  assert.equal(renamePlayer(start, 1, "Anna").players[0]?.name, "Anna");
  assert.equal(renamePlayer(start, 1, " "), start);
  assert.deepEqual(
    removePlayer(start, 2).players.map(({ name }) => name),
    ["Ann", "Cy"],
  );
});

test("a game that was played is kept when the next begins", () => {
  const next = newGame(played([1, 3, 2]), {}, "2026-03-31");
  assert.equal(next.rounds.length, 0);
  assert.deepEqual(next.past, [
    {
      day: "2026-03-31",
      results: [
        { name: "Bob", points: 3 },
        { name: "Cy", points: 2 },
        { name: "Ann", points: 1 },
      ],
    },
  ]);
  assert.equal(newGame(start, {}, "2026-03-31"), start);
});

test("what is stored is read again, and foreign values are new scores", () => {
  const scores = newGame(played([1, 3, 2]), {}, "2026-03-31");
  assert.deepEqual(readScores(JSON.parse(JSON.stringify(scores)), []), scores);
  for (const stored of [5, "x", {}, { players: 4 }]) assert.deepEqual(readScores(stored, ["Ann", "Bob", "Cy"]), start);
});
