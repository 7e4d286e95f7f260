import type { CleanedItem } from "@lathe/protocol/data";
import { expect, test } from "bun:test";
import fc from "fast-check";
import { groupCleaned } from "./group-cleaned.ts";

test("things are counted by kind, the largest first, those of no known size last", () => {
  const items: CleanedItem[] = [
    { kind: "history", what: "a", bytes: null },
    { kind: "cache", what: "b", bytes: 10 },
    { kind: "template", what: "c", bytes: 30 },
    { kind: "cache", what: "d", bytes: 5 },
    { kind: "history", what: "e", bytes: null },
  ];
  expect(groupCleaned(items)).toEqual([
    { kind: "template", count: 1, bytes: 30 },
    { kind: "cache", count: 2, bytes: 15 },
    { kind: "history", count: 2, bytes: null },
  ]);
});

test("nothing is lost and nothing is counted twice", () => {
  const item = fc.record({
    kind: fc.constantFrom<CleanedItem["kind"]>("history", "cache", "template", "temporary"),
    what: fc.string(),
    bytes: fc.option(fc.nat()),
  });
  fc.assert(
    fc.property(fc.array(item), (items) => {
      const groups = groupCleaned(items);
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(items.length);
      expect(groups.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0)).toBe(
        items.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0),
      );
    }),
  );
});
