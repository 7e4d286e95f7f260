import assert from "node:assert/strict";
import { test } from "node:test";
import { seededRandom } from "./random.ts";
import { isRepeated, nextRound, PADS, pressPad, readSimonBest, roundsOf, startSimon } from "./simon-game.ts";

test("Each round repeats all and has one more at its end", () => {
  const random = seededRandom(3);
  let game = startSimon(random);
  for (let round = 1; round <= 12; round += 1) {
    assert.equal(roundsOf(game), round - 1);
    for (const pad of game.sequence) game = pressPad(game, pad);
    assert.ok(isRepeated(game) && !game.isOver);
    const next = nextRound(game, random);
    assert.deepEqual(next.sequence.slice(0, -1), game.sequence);
    game = next;
  }
});

test("A wrong pad ends it, and nothing counts any more", () => {
  const game = startSimon(() => 0);
  const over = pressPad(game, "red");
  assert.ok(over.isOver);
  assert.equal(roundsOf(over), 0);
  for (const pad of PADS) assert.equal(pressPad(over, pad), over);
});

test("The best is a count", () => {
  assert.deepEqual(readSimonBest({ best: 9 }), { best: 9 });
  assert.deepEqual(readSimonBest("9"), { best: 0 });
});
