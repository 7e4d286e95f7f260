import assert from "node:assert/strict";
import { test } from "node:test";
import { makeQrCode, qrPath } from "./qr-code.ts";

test("A code is as large as its text asks for, and what is too long for any is none", () => {
  const sides = [10, 30, 100, 240, 600, 2331].map((length) => makeQrCode("x".repeat(length))?.length ?? 0);
  assert.deepEqual(sides, [21, 29, 41, 61, 93, 177]);
  assert.equal(makeQrCode("x".repeat(2332)), null);
});

test("It has the three corners by which readers find it", () => {
  const code = makeQrCode("https://example.org") ?? [];
  const last = code.length - 7;
  const corner = (row: number, column: number) =>
    code.slice(row, row + 7).map((line) =>
      line
        .slice(column, column + 7)
        .map((isDark) => (isDark ? "#" : "."))
        .join(""),
    );
  const finder = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"];
  for (const [row, column] of [
    [0, 0],
    [0, last],
    [last, 0],
  ] as const)
    assert.deepEqual(corner(row, column), finder);
});

test("Letters of all scripts are counted in bytes", () => {
  assert.equal(makeQrCode("ü".repeat(1166)), null);
  assert.equal(makeQrCode("ü".repeat(1165))?.length, 177);
});

test("Its path has a square for each dark module", () => {
  const code = makeQrCode("HELLO") ?? [];
  assert.equal(qrPath(code).split("M").length - 1, code.flat().filter(Boolean).length);
});
