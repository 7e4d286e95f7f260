import assert from "node:assert/strict";
import { test } from "node:test";
import { makeQrCode, qrPath } from "./qr-code.ts";
import { correctionOf } from "./reed-solomon.ts";

/** Read back as HELLO by a reader of another author. */
const HELLO = `
#######.##.#..#######
#.....#..##.#.#.....#
#.###.#..####.#.###.#
#.###.#.#..#..#.###.#
#.###.#.#...#.#.###.#
#.....#.#.##..#.....#
#######.#.#.#.#######
........#####........
#...#.######.#####..#
...###..#.###..#.####
#.##..#.#.##..###..#.
###..#...#...##.#....
..#.###..#..###...##.
........###.###..#.##
#######.##..##...#.#.
#.....#....##..#...#.
#.###.#.#..#..###.#.#
#.###.#....##....#.##
#.###.#..###..####...
#.....#..#...##......
#######.#...#####.#.#
`.trim();

test("A short text makes the code that readers know", () => {
  const code = makeQrCode("HELLO") ?? [];
  assert.equal(code.map((line) => line.map((isDark) => (isDark ? "#" : ".")).join("")).join("\n"), HELLO);
});

test("Longer texts make larger codes, and too long ones none", () => {
  const sides = [10, 30, 100, 240, 600].map((length) => makeQrCode("x".repeat(length))?.length ?? 0);
  assert.deepEqual(sides, [21, 29, 41, 61, 93]);
  assert.equal(makeQrCode("x".repeat(700)), null);
});

test("Correction is the rest of a division", () => {
  // Of the example in ISO/IEC 18004, annex I: "01234567" at level M.
  assert.deepEqual(
    correctionOf([0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11], 10),
    [0xa5, 0x24, 0xd4, 0xc1, 0xed, 0x36, 0xc7, 0x87, 0x2c, 0x55],
  );
});

test("Its path has a square for each dark module", () => {
  const code = makeQrCode("HELLO") ?? [];
  assert.equal(qrPath(code).split("M").length - 1, code.flat().filter(Boolean).length);
});
