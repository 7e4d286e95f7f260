import assert from "node:assert/strict";
import { test } from "node:test";
import {
  guessLetter,
  hangmanOutcome,
  missesOf,
  pickWord,
  readHangman,
  shownLetters,
  startHangman,
  STROKES,
  takeHint,
} from "./hangman-game.ts";
import { seededRandom } from "./random.ts";

const start = (word: string) => startHangman(word, { won: 0, lost: 0 });
const play = (word: string, letters: string) => [...letters].reduce(guessLetter, start(word));

test("A word is found letter by letter; spaces are there from the start, and accents need none", () => {
  const game = play("Crème brûlée", "CREM");
  const seen = shownLetters(game).map(({ letter, isShown }) => (isShown ? letter : "_"));
  assert.equal(seen.join(""), "CRÈME _R__ÉE");
  assert.equal(hangmanOutcome(play("Crème brûlée", "CREMBUL")), "won");
  assert.equal(play("Crème brûlée", "CREMBUL").won, 1);
});

test("So many letters that are not in it end the game, and the same one counts once", () => {
  assert.equal(missesOf(play("cat", "XXXX")), 1);
  const game = play("cat", "BDEFGHIJ");
  assert.equal(hangmanOutcome(game), "lost");
  assert.equal(game.lost, 1);
  assert.equal(guessLetter(game, "C"), game);
});

test("A hint costs a stroke, and is never the last one", () => {
  const random = seededRandom(3);
  const game = takeHint(start("dog"), random);
  assert.equal(missesOf(game), 1);
  assert.equal(game.tried.length, 1);
  const late = play("dog", "ABCEFHI");
  assert.equal(missesOf(late), STROKES - 1);
  assert.equal(takeHint(late, random), late);
});

test("The next word is another one, and what was stored comes back", () => {
  assert.equal(pickWord(["cat", "dog", "-"], "cat", Math.random), "dog");
  assert.equal(pickWord(["cat"], "cat", Math.random), "cat");
  const game = play("dog", "DX");
  const again = readHangman(JSON.parse(JSON.stringify(game)), ["dog", "cat"], Math.random);
  assert.deepEqual(again, game);
  assert.equal(readHangman(game, null, Math.random).word, "dog");
  assert.equal(readHangman({ word: 3, tried: 4 }, null, Math.random).word, "");
});
