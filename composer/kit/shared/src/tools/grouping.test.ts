import assert from "node:assert/strict";
import { test } from "node:test";
import { groupsText, makeGroups, readGrouping } from "./grouping.ts";
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
  const stored = { rule: { by: "size", number: 3 }, groups: [["A"], ["B"]] };
  assert.deepEqual(readGrouping(stored), stored);
  for (const foreign of [null, { groups: [[1]], rule: { by: "size", number: 0 } }])
    assert.deepEqual(readGrouping(foreign), { rule: null, groups: [] });
});
