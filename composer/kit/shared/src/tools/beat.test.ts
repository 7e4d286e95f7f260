import assert from "node:assert/strict";
import { test } from "node:test";
import { addTap, limitTempo, nameOfTempo, readTempo, tempoOf } from "./beat.ts";

const USUAL = { beatsPerMinute: 100, beats: 4 };

test("Taps give a tempo, and after a pause they begin anew", () => {
  const taps = [0, 500, 1_000, 1_500].reduce<number[]>(addTap, []);
  assert.equal(tempoOf(taps), 120);
  assert.equal(tempoOf(addTap(taps, 9_000)), null);
  assert.equal(tempoOf([]), null);
});

test("A tempo stays within what can be heard, and has a name", () => {
  assert.equal(limitTempo(1_000), 260);
  assert.deepEqual([40, 70, 90, 110, 140, 170, 190, 240].map(nameOfTempo), [
    "Largo",
    "Adagio",
    "Andante",
    "Moderato",
    "Allegro",
    "Vivace",
    "Presto",
    "Prestissimo",
  ]);
});

test("What was stored comes back where it is right", () => {
  assert.deepEqual(readTempo({ beatsPerMinute: 72, beats: 3 }, USUAL), { beatsPerMinute: 72, beats: 3 });
  assert.deepEqual(readTempo({ beatsPerMinute: "fast", beats: 99 }, USUAL), USUAL);
  assert.deepEqual(readTempo(null, USUAL), USUAL);
});
