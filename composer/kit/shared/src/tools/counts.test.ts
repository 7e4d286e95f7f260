import assert from "node:assert/strict";
import { test } from "node:test";
import { beginDay, clearCount, countOf, lastDays, readCounts, repeatOf, setCount } from "./counts.ts";

const NEW = readCounts(null, "2026-03-01");

test("counts go up, and down to nothing", () => {
  const counts = setCount(NEW, "Water", countOf(NEW, "Water") + 0.1 + 0.2);
  assert.equal(countOf(counts, "Water"), 0.3);
  assert.equal(countOf(setCount(counts, "Water", -4), "Water"), 0);
});

test("a new day begins at nothing, and the day before is kept", () => {
  const counts = beginDay(setCount(NEW, "Water", 6), "2026-03-02");
  assert.equal(countOf(counts, "Water"), 0);
  assert.equal(beginDay(counts, "2026-03-02"), counts);
  assert.deepEqual(lastDays(beginDay(counts, "2026-03-03"), "Water", 4), [
    { day: "2026-02-28", value: 0 },
    { day: "2026-03-01", value: 6 },
    { day: "2026-03-02", value: 0 },
    { day: "2026-03-03", value: 0 },
  ]);
});

test("foreign stored values are no counts", () => {
  for (const stored of [null, 4, [], { day: "today" }, { day: "2026-99-99" }])
    assert.deepEqual(readCounts(stored, "2026-03-01"), NEW);
  const half = readCounts(
    { day: "2026-03-01", values: { a: "x", b: 2 }, history: [5, { day: "2026-02-28" }] },
    "2026-03-02",
  );
  assert.deepEqual(half.values, { b: 2 });
  assert.deepEqual(half.history, [{ day: "2026-02-28", values: {} }]);
});

test("a repeat begins anew, and how many there were is known", () => {
  assert.deepEqual(
    [0, 1, 12, 13, 29].map((rows) => repeatOf(rows, 12)),
    [
      { part: 0, repeat: 1 },
      { part: 1, repeat: 1 },
      { part: 12, repeat: 1 },
      { part: 1, repeat: 2 },
      { part: 5, repeat: 3 },
    ],
  );
});

test("what begins with something stays at nothing once it is there, and begins again when it is cleared", () => {
  const none = setCount(readCounts(null, "2026-03-31"), "Ann", -3);
  assert.equal(countOf(none, "Ann", 40), 0);
  assert.equal(countOf(readCounts(none, "2026-03-31"), "Ann", 40), 0);
  assert.equal(countOf(clearCount(none, "Ann"), "Ann", 40), 40);
});
