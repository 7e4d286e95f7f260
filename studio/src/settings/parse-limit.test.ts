import { describe, expect, test } from "bun:test";
import * as fc from "fast-check";
import { formatLimit, parseLimit } from "./parse-limit.ts";

describe("parseLimit", () => {
  test.each([
    ["", null],
    ["  ", null],
    ["60", 60],
    ["3,000,000", 3_000_000],
    ["3 000 000", 3_000_000],
    ["3M", 3_000_000],
    ["1.5m", 1_500_000],
    ["500 k", 500_000],
  ])("takes %p as a count", (text, value) => expect(parseLimit(text, "count")).toEqual({ value }));

  test.each([
    ["5", 5],
    ["$5", 5],
    ["2.50", 2.5],
    ["1,000.25", 1_000.25],
  ])("takes %p as dollars", (text, value) => expect(parseLimit(text, "usd")).toEqual({ value }));

  test.each([
    ["-1", "count"],
    ["ten", "count"],
    ["$5", "count"],
    ["1.5", "count"],
    ["0", "count"],
    ["0.00", "usd"],
    ["2,50", "usd"],
    ["1e99", "usd"],
    ["9".repeat(20), "count"],
  ] as const)("refuses %p as %s, in words", (text, kind) => {
    expect(parseLimit(text, kind)).toEqual({ problem: expect.stringMatching(/^[A-Z].*\.$/) });
  });

  test("reads what it wrote", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (count) => {
        expect(parseLimit(formatLimit(count), "count")).toEqual({ value: count });
        expect(parseLimit(formatLimit(count / 100), "usd")).toEqual({ value: count / 100 });
      }),
    );
    expect(parseLimit(formatLimit(null), "count")).toEqual({ value: null });
  });

  test("never throws, and never gives anything but a limit or words", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("count" as const, "usd" as const), (text, kind) => {
        const parsed = parseLimit(text, kind);
        if ("value" in parsed) expect(parsed.value === null || parsed.value > 0).toBe(true);
        else expect(parsed.problem).not.toBe("");
      }),
    );
  });
});
