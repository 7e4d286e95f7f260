import assert from "node:assert/strict";
import { test } from "node:test";
import { groupsText, makeGroups, type Pair, pairsTogether, readGrouping } from "./grouping.ts";
import { seededBits } from "./seeded-bits.ts";

const NAMES = ["Amara", "Ben", "Chiara", "Daniel", "Elif", "Felix", "Grace"];

test("everybody is in one group, and the sizes differ by one at most", () => {
  for (const rule of [
    { by: "count", number: 3 },
    { by: "size", number: 2 },
    { by: "size", number: 4 },
  ] as const) {
    const groups = makeGroups(NAMES, rule, seededBits(4));
    assert.deepEqual(groups.flat().toSorted(), NAMES);
    const sizes = groups.map(({ length }) => length);
    assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1);
  }
  assert.equal(makeGroups(NAMES, { by: "count", number: 3 }, seededBits(4)).length, 3);
});

test("there are never more groups than people, and none of nobody", () => {
  assert.equal(makeGroups(["Ben"], { by: "count", number: 5 }, seededBits(1)).length, 1);
  assert.deepEqual(makeGroups([], { by: "size", number: 2 }, seededBits(1)), []);
});

test("groups are copied a line each, and come back from what was stored", () => {
  assert.equal(groupsText([["A", "B"], ["C"]]), "Group 1: A, B\nGroup 2: C");
  assert.equal(groupsText([["A", "B"], ["C"]], "Table"), "Table 1: A, B\nTable 2: C");
  const stored = { rule: { by: "size", number: 3 }, groups: [["A"], ["B"]], apart: [["A", "B"]] };
  assert.deepEqual(readGrouping(stored), stored);
  for (const foreign of [null, { groups: [[1]], rule: { by: "size", number: 0 }, apart: [["A"], "AB", [1, 2]] }])
    assert.deepEqual(readGrouping(foreign), { rule: null, groups: [], apart: [] });
});

test("who is to be kept apart is, and the sizes stay", () => {
  const apart: Pair[] = [
    ["Amara", "Ben"],
    ["Ben", "Chiara"],
    ["Amara", "Chiara"],
    ["Daniel", "Grace"],
  ];
  for (let seed = 1; seed <= 30; seed += 1) {
    const groups = makeGroups(NAMES, { by: "count", number: 3 }, seededBits(seed), apart);
    assert.deepEqual(pairsTogether(groups, apart), []);
    assert.deepEqual(groups.map(({ length }) => length).toSorted(), [2, 2, 3]);
  }
});

test("what cannot be kept apart is said", () => {
  const apart: Pair[] = [
    ["Amara", "Ben"],
    ["Ben", "Chiara"],
    ["Amara", "Chiara"],
  ];
  const groups = makeGroups(["Amara", "Ben", "Chiara"], { by: "count", number: 2 }, seededBits(7), apart);
  assert.equal(pairsTogether(groups, apart).length, 1);
});
