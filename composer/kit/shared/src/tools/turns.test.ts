import assert from "node:assert/strict";
import { test } from "node:test";
import {
  endTurn,
  isTimeUp,
  leftOf,
  NEW_TURN_CLOCK,
  pauseTurn,
  readTurnClock,
  resetTurns,
  resumeTurn,
} from "./turns.ts";

const PLAN = { lengthMs: 60_000, incrementMs: 2_000 };
const begun = endTurn(NEW_TURN_CLOCK, 1, PLAN, 1_000);

test("ending a turn starts the other side's clock, and gives the increment", () => {
  assert.equal(leftOf(begun, 0, PLAN.lengthMs, 11_000), 50_000);
  const next = endTurn(begun, 0, PLAN, 11_000);
  assert.equal(next.turn, 1);
  assert.equal(leftOf(next, 0, PLAN.lengthMs, 31_000), 52_000);
  assert.equal(leftOf(next, 1, PLAN.lengthMs, 31_000), 40_000);
});

test("who is not on turn changes nothing, and neither does anybody when the time is up", () => {
  assert.equal(endTurn(begun, 1, PLAN, 11_000), begun);
  assert.equal(isTimeUp(begun, PLAN.lengthMs, 61_000), true);
  assert.equal(endTurn(begun, 0, PLAN, 70_000), begun);
});

test("a pause stands still, and it goes on from there", () => {
  const paused = pauseTurn(begun, PLAN.lengthMs, 21_000);
  assert.equal(leftOf(paused, 0, PLAN.lengthMs, 99_000), 40_000);
  assert.equal(leftOf(resumeTurn(paused, 100_000), 0, PLAN.lengthMs, 110_000), 30_000);
  assert.deepEqual(resetTurns(paused), NEW_TURN_CLOCK);
});

test("what was stored comes back, foreign values do not", () => {
  assert.deepEqual(readTurnClock(JSON.parse(JSON.stringify(begun))), begun);
  for (const stored of [null, 4, { usedMs: "x", turn: 3 }]) assert.deepEqual(readTurnClock(stored), NEW_TURN_CLOCK);
});
