import assert from "node:assert/strict";
import { test } from "node:test";
import { FIVE_LETTER_WORDS } from "./five-letter-words.ts";
import {
  knownLetters,
  markGuess,
  readWordGuess,
  sendGuess,
  startWordGuess,
  TRIES,
  typeLetter,
  wordOutcome,
} from "./word-guess-game.ts";

const NONE = { played: 0, won: 0, streak: 0 };
const start = (word: string) => startWordGuess([word], "", NONE, Math.random);
const guess = (game: ReturnType<typeof start>, word: string) => sendGuess([...word].reduce(typeLetter, game));

test("A letter counts as often as the word has it", () => {
  assert.deepEqual(markGuess("ALLOY", "LLAMA"), ["near", "right", "near", "absent", "absent"]);
  assert.deepEqual(markGuess("EERIE", "CREAM"), ["near", "absent", "near", "absent", "absent"]);
});

test("A guess needs all letters; the right one wins, and six wrong ones lose", () => {
  const game = start("crane");
  assert.equal(sendGuess(typeLetter(game, "c")).guesses.length, 0);
  const won = guess(guess(game, "trace"), "crane");
  assert.equal(wordOutcome(won), "won");
  assert.deepEqual([won.played, won.won, won.streak], [1, 1, 1]);
  assert.equal(knownLetters(won).get("T"), "absent");
  const lost = Array.from({ length: TRIES }, () => "trace").reduce(guess, { ...game, streak: 4, won: 4, played: 4 });
  assert.equal(wordOutcome(lost), "lost");
  assert.deepEqual([lost.played, lost.won, lost.streak], [5, 4, 0]);
});

test("All words of its own have five letters, none twice; others may have as many as they like", () => {
  assert.ok(FIVE_LETTER_WORDS.every((word) => /^[a-z]{5}$/.test(word)));
  assert.equal(new Set(FIVE_LETTER_WORDS).size, FIVE_LETTER_WORDS.length);
  assert.equal(start("Crème brûlée").word, "CREMEBRULEE");
});

test("What was stored comes back, and anything else begins anew", () => {
  const game = typeLetter(guess(start("crane"), "trace"), "x");
  assert.deepEqual(readWordGuess(JSON.parse(JSON.stringify(game)), ["crane", "about"], Math.random), game);
  assert.deepEqual(readWordGuess({ word: "CRANE", guesses: [3] }, ["crane"], Math.random).guesses, []);
  assert.equal(readWordGuess(null, ["about"], Math.random).word, "ABOUT");
});
