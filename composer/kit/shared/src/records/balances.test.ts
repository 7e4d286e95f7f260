import assert from "node:assert/strict";
import { test } from "node:test";
import { balancesOf, namedPeople, type Person, personId, type SharedEntry } from "./balances.ts";

const PEOPLE: Person[] = [
  { id: "a", name: "Ana" },
  { id: "b", name: "Ben" },
  { id: "c", name: "Cleo" },
];

function paid(payer: string, amount: number | null, ...sharedBy: string[]): SharedEntry {
  return { payer, amount, sharedBy, isPayment: false };
}

function balances(entries: readonly SharedEntry[]): Record<string, number> {
  return Object.fromEntries(balancesOf(PEOPLE, entries, 100).people.map(({ name, balance }) => [name, balance]));
}

test("what nobody is named for is everybody's, and those who are named share alone", () => {
  assert.deepEqual(balances([paid("a", 30)]), { Ana: 2000, Ben: -1000, Cleo: -1000 });
  assert.deepEqual(balances([paid("a", 30, "b", "c")]), { Ana: 3000, Ben: -1500, Cleo: -1500 });
  assert.deepEqual(balances([paid("a", 30), paid("b", 30), paid("c", 30)]), { Ana: 0, Ben: 0, Cleo: 0 });
});

test("a payment settles, and counts as nothing that was bought", () => {
  const settled = balancesOf(
    PEOPLE,
    [paid("a", 30), { payer: "b", sharedBy: ["a"], amount: 10, isPayment: true }],
    100,
  );
  assert.equal(settled.total, 3000);
  assert.deepEqual(
    settled.people.map(({ paid: spent, share, settled: back, balance }) => [spent, share, back, balance]),
    [
      [3000, 1000, -1000, 1000],
      [0, 1000, 1000, 0],
      [0, 1000, 0, -1000],
    ],
  );
});

test("cents that do not divide go to one after the other", () => {
  const { people } = balancesOf(PEOPLE, [paid("a", 0.1), paid("a", 0.1), paid("a", 0.1)], 100);
  assert.deepEqual(
    people.map(({ share }) => share),
    [10, 10, 10],
  );
});

test("entries without an amount, or of people who are gone, are left out", () => {
  const { people, leftOut } = balancesOf(
    PEOPLE,
    [paid("", 5), paid("a", null), paid("z", 5), paid("a", 5, "z"), paid("a", 6, "z", "b")],
    100,
  );
  assert.equal(leftOut, 4);
  assert.deepEqual(
    people.map(({ balance }) => balance),
    [600, -600, 0],
  );
});

test("balances are whole and together nothing, whatever was entered", () => {
  let state = 7;
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  for (let round = 0; round < 300; round += 1) {
    const people = Array.from({ length: 1 + random(7) }, (_, index) => ({ id: `p${index}`, name: `P${index}` }));
    const one = () => people[random(people.length)]?.id ?? "";
    const entries = Array.from({ length: random(20) }, () => ({
      payer: one(),
      sharedBy: Array.from({ length: random(4) }, one),
      amount: (random(100_000) - 20_000) / 100,
      isPayment: random(5) === 0,
    }));
    const result = balancesOf(people, entries, 100);
    assert.ok(result.people.every(({ balance }) => Number.isInteger(balance)));
    assert.equal(
      result.people.reduce((sum, { balance }) => sum + balance, 0),
      0,
    );
    assert.equal(
      result.people.reduce((sum, { share }) => sum + share, 0),
      result.total,
    );
  }
});

test("people who are known by name are there once", () => {
  assert.deepEqual(namedPeople(["Ben", " ana", "Ana ", "", "ben"]), [
    { id: "ana", name: "ana" },
    { id: "ben", name: "Ben" },
  ]);
  assert.equal(personId(" Ana "), "ana");
});
