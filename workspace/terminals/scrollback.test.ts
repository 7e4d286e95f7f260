import { expect, test } from "bun:test";
import fc from "fast-check";
import { Scrollback, trimScrollback } from "./scrollback.ts";

const piece = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }).filter((text) => !/[\x00-\x1f\x7f]/.test(text)),
  fc.constantFrom(
    "\r\n",
    "\x1b[1;31m",
    "\x1b[0m",
    "\x1b]0;a title\x07",
    "\x1b]8;;http://x\x1b\\",
    "\x1b(B",
    "\x1b=",
    "\x1b[?2004h",
  ),
);

test("what is kept is a suffix within the limit and begins at the border of a piece or character", () => {
  fc.assert(
    fc.property(fc.array(piece), fc.integer({ min: 1, max: 60 }), (pieces, max) => {
      const text = pieces.join("");
      const kept = trimScrollback(text, max);
      expect(text.endsWith(kept)).toBeTrue();
      expect(kept.length).toBeLessThanOrEqual(max);
      const start = text.length - kept.length;
      let at = 0;
      for (const part of pieces) {
        const inside = start > at && start < at + part.length;
        if (inside && part.startsWith("\x1b")) throw new Error(`cut inside ${JSON.stringify(part)}`);
        at += part.length;
      }
      expect(kept).not.toMatch(/^[\uDC00-\uDFFF]/);
    }),
    { numRuns: 2_000 },
  );
});

test("prefers the beginning of a line", () => {
  expect(trimScrollback("first line\nsecond\nthird\n", 16)).toBe("second\nthird\n");
});

test("stays within its limit however much comes", () => {
  const scrollback = new Scrollback(1_000);
  for (let line = 0; line < 5_000; line += 1) scrollback.push(`line ${line}\r\n`);
  expect(scrollback.text.length).toBeLessThanOrEqual(1_000);
  expect(scrollback.text).toEndWith("line 4999\r\n");
  expect(scrollback.text).toStartWith("line ");
});
