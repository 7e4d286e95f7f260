import assert from "node:assert/strict";
import { test } from "node:test";
import { answerCard, boxCounts, type CardPlaces, dueCards, isDue, nextDueDay, readPlaces } from "./leitner.ts";

const CARDS = [{ id: "a" }, { id: "b" }, { id: "c" }];

test("a known card moves on box by box and comes again later each time", () => {
  let places: CardPlaces = {};
  const seen: string[] = [];
  let day = "2026-02-27";
  for (let time = 0; time < 6; time += 1) {
    places = answerCard(places, "a", true, day);
    day = places.a?.dueDay ?? "";
    seen.push(`${places.a?.box} ${day}`);
  }
  assert.deepEqual(seen, [
    "1 2026-02-28",
    "2 2026-03-02",
    "3 2026-03-06",
    "4 2026-03-14",
    "5 2026-03-30",
    "5 2026-04-15",
  ]);
});

test("a card that was not known goes back to the first box and is asked again today", () => {
  const places = answerCard({ a: { box: 4, dueDay: "2026-03-01" } }, "a", false, "2026-03-01");
  assert.deepEqual(places.a, { box: 1, dueDay: "2026-03-01" });
  assert.ok(isDue(places, "a", "2026-03-01"));
});

test("what is due is asked in order, new cards last", () => {
  const places = { b: { box: 1, dueDay: "2026-03-01" }, c: { box: 2, dueDay: "2026-02-20" } };
  assert.deepEqual(
    dueCards(CARDS, places, "2026-03-01").map(({ id }) => id),
    ["c", "b", "a"],
  );
  assert.deepEqual(
    dueCards(CARDS, places, "2026-02-25").map(({ id }) => id),
    ["c", "a"],
  );
  assert.deepEqual(boxCounts(CARDS, places), [1, 1, 1, 0, 0, 0]);
  assert.equal(nextDueDay(CARDS, places), "2026-02-20");
  assert.equal(nextDueDay(CARDS, {}), null);
});

test("foreign stored places are none", () => {
  for (const stored of [null, [], { a: 5 }, { a: { box: 9, dueDay: "2026-01-01" } }, { a: { box: 1, dueDay: 5 } }])
    assert.deepEqual(readPlaces(stored), {});
  assert.deepEqual(readPlaces({ a: { box: 2, dueDay: "2026-01-01", x: 1 } }), { a: { box: 2, dueDay: "2026-01-01" } });
});
