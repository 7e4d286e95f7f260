import assert from "node:assert/strict";
import { test } from "node:test";
import { HANDS, matchWinner, readHands, showHand, startHands, winnerOf } from "./hands-game.ts";

test("Paper wraps rock, scissors cut paper, rock blunts scissors", () => {
  assert.deepEqual(
    HANDS.map((first) => HANDS.map((second) => winnerOf(first, second))),
    [
      [null, 1, 0],
      [0, null, 1],
      [1, 0, null],
    ],
  );
});

test("Against another person the first hand waits for the second", () => {
  const waiting = showHand(startHands(0), "rock", "person", Math.random);
  assert.equal(waiting.waiting, "rock");
  assert.equal(waiting.last, null);
  const { score, last } = showHand(waiting, "paper", "person", Math.random);
  assert.deepEqual(score, [0, 1]);
  assert.deepEqual(last, { hands: ["rock", "paper"], winner: 1 });
});

test("A match ends when one has more than half of its rounds, and its score comes back", () => {
  const rock = () => 0;
  const played = [0, 1].reduce((game) => showHand(game, "paper", "computer", rock), startHands(3));
  assert.equal(matchWinner(played), 0);
  assert.equal(showHand(played, "rock", "computer", rock), played);
  assert.deepEqual(readHands(JSON.parse(JSON.stringify(played)), 5), { ...played, last: null });
  assert.equal(readHands("?", 5).bestOf, 5);
});
