import { expect, test } from "bun:test";
import { formatCalls, formatUsd } from "./format-usage.ts";

test("dollars keep two digits that say something", () => {
  expect([0, 0.00001, 0.00423, 0.05, 0.1, 1.2, 1204].map(formatUsd)).toEqual([
    "$0",
    "< $0.0001",
    "$0.0042",
    "$0.05",
    "$0.10",
    "$1.20",
    "$1,204.00",
  ]);
});

test("one call is one call", () => {
  expect([1, 20_000].map(formatCalls)).toEqual(["1 call", "20,000 calls"]);
});
