import { expect, test } from "bun:test";
import { breathSize } from "./breath.ts";

const BOX = ["Breathe in", "Hold", "Breathe out", "Hold"];

test("the circle grows with the breath, waits with it and shrinks with it", () => {
  expect([0, 0.5, 1].map((part) => breathSize(BOX, 0, part))).toEqual([0.5, 0.75, 1]);
  expect(breathSize(BOX, 1, 0.3)).toBe(1);
  expect(breathSize(BOX, 2, 1)).toBe(0.5);
  expect(breathSize(BOX, 3, 0.9)).toBe(0.5);
  expect(breathSize(BOX, null, 0)).toBe(0.5);
});

test("other phases have none", () => {
  expect(breathSize([], null, 0.5)).toBeNull();
  expect(breathSize(["Squats", "Rest"], 0, 0.5)).toBeNull();
});
