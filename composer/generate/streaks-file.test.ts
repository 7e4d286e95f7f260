import { afterAll, expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { composeAll } from "../testing/mobile-prompts.ts";
import { generate } from "./generate.ts";
import { readKit } from "../node/read-kit.ts";

const kit = readKit();

interface Streaks {
  addDays(day: string, count: number): string;
  currentStreak(days: readonly string[], today: string): number;
  bestStreak(days: readonly string[]): number;
  toggleDay<Kept extends { tickedDays: readonly string[] }>(kept: Kept, day: string): Kept & { tickedDays: string[] };
}

const text = generate(composeAll(["A habit tracker with streaks"]), "web", kit).get("src/habits/streaks.ts") ?? "";
const folder = mkdtempSync(join(tmpdir(), "streaks-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, "streaks.ts"), text);
const streaks: Streaks = await import(join(folder, "streaks.ts"));
const { addDays, bestStreak, currentStreak, toggleDay } = streaks;
const TODAY = "2026-03-30";
const ago = (...counts: number[]) => counts.map((count) => addDays(TODAY, -count));

test("a streak stands until the day after its last one is over", () => {
  expect(currentStreak(ago(0, 1, 2, 4), TODAY)).toBe(3);
  expect(currentStreak(ago(1, 2, 4), TODAY)).toBe(2);
  expect(currentStreak(ago(2, 3), TODAY)).toBe(0);
  expect(currentStreak([], TODAY)).toBe(0);
});

test("the best streak is the longest run, across months and a change of the clocks", () => {
  expect(bestStreak([...ago(0, 1), ...ago(29, 30, 31, 32)])).toBe(4);
  expect(addDays("2026-03-28", 1)).toBe("2026-03-29");
  expect(addDays("2026-03-29", 1)).toBe(TODAY);
  expect(bestStreak([])).toBe(0);
});

test("a second tick of a day takes the first one back, and the days stay in their order", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(60)), fc.nat(60), (counts, count) => {
      const tickedDays = ago(...counts).sort();
      const once = toggleDay({ tickedDays }, addDays(TODAY, -count));
      expect(once.tickedDays).toEqual([...once.tickedDays].sort());
      expect(toggleDay(once, addDays(TODAY, -count)).tickedDays).toEqual(tickedDays);
    }),
  );
});
