import { expect, test } from "bun:test";
import { DECKS } from "./decks.ts";
import { timesTables } from "./times-tables.ts";

test("every deck has 12 to 120 facts, each asked once and answered", () => {
  expect(DECKS.length).toBeGreaterThanOrEqual(8);
  for (const { name, facts } of [...DECKS, timesTables(10), timesTables(12)]) {
    expect([name, facts.length >= 12 && facts.length <= 120]).toEqual([name, true]);
    expect([name, new Set(facts.map(([asked]) => asked)).size]).toEqual([name, facts.length]);
    expect([name, facts.filter(([asked, answer]) => asked === "" || answer === "")]).toEqual([name, []]);
  }
});

test("times tables are right and reach up to the largest number", () => {
  for (const largest of [3, 5, 10, 12, 20]) {
    const { facts } = timesTables(largest);
    for (const [asked, answer] of facts) {
      const [a = 0, b = 0] = asked.split(" × ").map(Number);
      expect([asked, String(a * b)]).toEqual([asked, answer]);
      expect(Math.max(a, b)).toBeLessThanOrEqual(largest);
    }
  }
});
