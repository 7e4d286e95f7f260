import assert from "node:assert/strict";
import { test } from "node:test";
import { formatNumber, formatTyped, parseNumber } from "./number-text.ts";

test("numbers are read as people type them", () => {
  const typed: [string, number | null][] = [
    ["12", 12],
    ["1.5", 1.5],
    ["1,5", 1.5],
    ["-3", -3],
    ["−3", -3],
    [".5", 0.5],
    ["5.", 5],
    ["1,234.56", 1_234.56],
    ["1.234,56", 1_234.56],
    ["1 234 567", 1_234_567],
    ["1,234,567", 1_234_567],
    ["1e3", 1_000],
    ["", null],
    ["-", null],
    ["abc", null],
    ["1e999", null],
  ];
  for (const [text, number] of typed) assert.equal(parseNumber(text), number, text);
});

test("numbers are shown with as many decimals as they have, up to a limit", () => {
  assert.equal(parseNumber(formatNumber(1_234.567, 2)), 1_234.57);
  assert.equal(formatNumber(5, 2), "5");
  assert.equal(formatNumber(-0.001, 2), "0");
});

test("what was typed is shown with its thousands, and left alone when it is no number", () => {
  assert.equal(formatTyped("2500000.5"), formatNumber(2_500_000.5, 1));
  for (const text of ["", "12", "12,", "1e", "abc"]) assert.equal(formatTyped(text), text);
});
