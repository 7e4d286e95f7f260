import assert from "node:assert/strict";
import { test } from "node:test";
import { WORLD_PLACES } from "./world-places.ts";
import { differenceInWords, offsetMinutes, readPlaces, timeAt } from "./world-times.ts";

const SUMMER = Date.UTC(2026, 6, 1, 12, 30);
const WINTER = Date.UTC(2026, 0, 1, 23, 30);

test("Each place has a zone that is known", () => {
  for (const place of Object.keys(WORLD_PLACES)) assert.match(timeAt(place, SUMMER, 0)?.time ?? "", /^\d\d:\d\d$/);
});

test("Summer time counts, and the next day is said", () => {
  assert.equal(timeAt("London", SUMMER, 0)?.time, "13:30");
  assert.equal(timeAt("London", WINTER, 0)?.time, "23:30");
  const tokyo = timeAt("Tokyo", WINTER, 60);
  assert.deepEqual(tokyo, { place: "Tokyo", time: "08:30", day: "Friday", difference: "8 h ahead", isNight: false });
  assert.equal(offsetMinutes("Asia/Kolkata", SUMMER), 330);
});

test("The difference is in words", () => {
  assert.equal(differenceInWords(0), "the same time as here");
  assert.equal(differenceInWords(-330), "5 h 30 min behind");
  assert.equal(differenceInWords(45), "45 min ahead");
});

test("Only places that are known are shown, each once", () => {
  assert.deepEqual(readPlaces(null, ["Paris", "Atlantis", "Paris"]), ["Paris"]);
  assert.deepEqual(readPlaces(["Oslo"], ["Paris"]), ["Oslo"]);
});
