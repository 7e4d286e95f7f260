import assert from "node:assert/strict";
import { test } from "node:test";
import { dealCards, type MemoryGame, turnCard } from "./memory-game.ts";
import { memoryInWords, splitSign } from "./memory-words.ts";

const NAMES = ["star", "heart"];
const nameOf = (picture: number) => NAMES[picture] ?? "";
const NEW: MemoryGame = { ...dealCards(2, {}, Math.random), pictures: [0, 1, 0, 1] };

function say(...cards: number[]): string {
  return memoryInWords(cards.reduce(turnCard, NEW), nameOf);
}

test("It says which cards are open", () => {
  assert.equal(say(), "Turn over two cards that match");
  assert.equal(say(0), "Star: where is the other one?");
  assert.equal(say(0, 1), "Star and heart: no pair.");
  assert.equal(say(0, 2), "A pair: star");
});

test("It says how it ended, and whether that was the best", () => {
  assert.equal(say(0, 2, 1, 3), "All pairs found in 2 turns: your best!");
  assert.equal(
    memoryInWords([0, 2, 1, 3].reduce(turnCard, { ...NEW, best: { 2: 1 } }), nameOf),
    "All pairs found in 2 turns.",
  );
});

test("A picture before a word is a sign of its own", () => {
  assert.deepEqual(splitSign("🐱 Cat"), { sign: "🐱", name: "Cat" });
  assert.deepEqual(splitSign("7 Up"), { sign: null, name: "7 Up" });
  assert.deepEqual(splitSign("Guinea pig"), { sign: null, name: "Guinea pig" });
});
