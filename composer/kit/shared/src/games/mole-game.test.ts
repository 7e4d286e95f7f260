import assert from "node:assert/strict";
import { test } from "node:test";
import { HOLES, hitHole, nextMole, NO_MOLES, readMoleSettings, withResult } from "./mole-game.ts";
import { seededRandom } from "./random.ts";

test("A mole comes out of another hole each time", () => {
  const random = seededRandom(7);
  let round = nextMole(NO_MOLES, random);
  for (let turn = 0; turn < 100; turn += 1) {
    const next = nextMole(round, random);
    assert.notEqual(next.hole, round.hole);
    assert.ok(next.hole !== null && next.hole >= 0 && next.hole < HOLES);
    round = next;
  }
});

test("A hit counts once, a tap beside the mole as a miss", () => {
  const out = { ...NO_MOLES, hole: 4 };
  const hit = hitHole(out, 4);
  assert.deepEqual(hit, { hole: null, hits: 1, misses: 0 });
  assert.deepEqual(hitHole(hit, 4), { hole: null, hits: 1, misses: 1 });
});

test("The best round of each level is kept", () => {
  const settings = readMoleSettings({ level: "hard", best: { hard: 12 } }, "medium");
  assert.equal(settings.level, "hard");
  assert.equal(withResult(settings, { ...NO_MOLES, hits: 9 }).best.hard, 12);
  assert.equal(withResult(settings, { ...NO_MOLES, hits: 15 }).best.hard, 15);
  assert.deepEqual(readMoleSettings("?", "easy"), { level: "easy", best: { easy: 0, medium: 0, hard: 0 } });
});
