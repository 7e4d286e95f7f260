import assert from "node:assert/strict";
import { test } from "node:test";
import { HARMONIES, inkOn, makePalette, readPalette, savePalette, toHex } from "./palette-colors.ts";

test("Hue, saturation and lightness make the colours that everybody knows", () => {
  assert.equal(toHex(0, 100, 50), "#ff0000");
  assert.equal(toHex(120, 100, 50), "#00ff00");
  assert.equal(toHex(-120, 100, 50), "#0000ff");
  assert.equal(toHex(77, 0, 100), "#ffffff");
});

test("What is kept stays, the others are new ones", () => {
  const state = readPalette(null, 5, () => 0.3);
  for (const harmony of HARMONIES) {
    const next = makePalette({ ...state, harmony, kept: [1, 3] }, 5, () => 0.8);
    assert.equal(next.length, 5);
    assert.deepEqual([next[1], next[3]], [state.colors[1], state.colors[3]]);
    for (const color of next) assert.match(color, /^#[0-9a-f]{6}$/);
  }
});

test("A palette is saved once, and comes back", () => {
  const saved = savePalette(savePalette(readPalette(null, 5, Math.random)));
  assert.equal(saved.saved.length, 1);
  assert.deepEqual(readPalette(JSON.parse(JSON.stringify(saved)), 5, Math.random), saved);
  assert.equal(readPalette({ colors: ["red", 3] }, 4, Math.random).colors.length, 4);
});

test("Words stand in black on light colours and in white on dark ones", () => {
  assert.equal(inkOn("#ffffff"), "#000000");
  assert.equal(inkOn("#1b1b1f"), "#ffffff");
});
