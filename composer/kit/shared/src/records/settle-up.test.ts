import assert from "node:assert/strict";
import { test } from "node:test";
import { fewestPayments, type Owing } from "./settle-up.ts";

function owing(...balances: number[]): Owing[] {
  return balances.map((balance, index) => ({ id: `p${index}`, balance }));
}

/** What is left of balances when all has been paid. */
function after(balances: readonly Owing[]): number[] {
  const left = new Map(balances.map(({ id, balance }) => [id, balance]));
  for (const { from, to, amount } of fewestPayments(balances)) {
    assert.ok(amount > 0 && from !== to);
    left.set(from, (left.get(from) ?? 0) + amount);
    left.set(to, (left.get(to) ?? 0) - amount);
  }
  return [...left.values()];
}

test("nobody pays where all are even, and one payment settles two", () => {
  assert.deepEqual(fewestPayments(owing()), []);
  assert.deepEqual(fewestPayments(owing(0, 0)), []);
  assert.deepEqual(fewestPayments(owing(1250, -1250)), [{ from: "p1", to: "p0", amount: 1250 }]);
});

test("those who are even among each other settle by themselves", () => {
  // The one who owes most does not pay whom most is owed: that would take four payments.
  assert.equal(fewestPayments(owing(-7, 4, 3, -5, 5)).length, 3);
  assert.equal(fewestPayments(owing(10, -10, 7, -7, 3, -3)).length, 3);
  assert.equal(fewestPayments(owing(9, -4, -5, 6, -6)).length, 3);
});

test("all is settled, by less payments than there are people", () => {
  let state = 3;
  for (let round = 0; round < 60; round += 1) {
    const size = 2 + (round % 18);
    const balances = Array.from({ length: size - 1 }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return ((state >>> 8) % 4001) - 2000;
    });
    const all = owing(...balances, -balances.reduce((sum, balance) => sum + balance, 0));
    assert.ok(after(all).every((left) => left === 0));
    assert.ok(fewestPayments(all).length < Math.max(1, all.filter(({ balance }) => balance !== 0).length));
  }
});
