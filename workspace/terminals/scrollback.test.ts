import { expect, test } from "bun:test";
import fc from "fast-check";
import { findCut, Scrollback } from "./scrollback.ts";

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
      const kept = text.slice(findCut(text, text.length - max));
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
  const text = "first line\nsecond\nthird\n";
  expect(text.slice(findCut(text, text.length - 16))).toBe("second\nthird\n");
});

test("every position between start and end can be read, and start is at the border of a piece or character", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 200 }), fc.integer({ min: 1, max: 60 }), fc.nat(), (pieces, max, at) => {
      const scrollback = new Scrollback(max);
      let all = "";
      const borders = new Set([0]);
      for (const part of pieces) {
        scrollback.push(part);
        for (let index = 0; index <= part.length; index += part.startsWith("\x1b") ? part.length : 1)
          borders.add(all.length + index);
        all += part;
      }
      expect(scrollback.end).toBe(all.length);
      expect(borders).toContain(scrollback.start);
      expect(scrollback.end - scrollback.start).toBeLessThanOrEqual(max * 1.25);
      expect(all.slice(scrollback.start)).toEndWith(scrollback.text);
      const from = scrollback.start + (at % (scrollback.end - scrollback.start + 1));
      let read = "";
      while (from + read.length < scrollback.end) {
        const part = scrollback.read(from + read.length, 7);
        expect(part).not.toBe("");
        expect(part.length).toBeLessThanOrEqual(7);
        read += part;
      }
      expect(read).toBe(all.slice(from));
    }),
    { numRuns: 1_000 },
  );
});

test("never gives half a character, but at the end of what has come", () => {
  const scrollback = new Scrollback(100);
  scrollback.push("a😀b");
  expect(scrollback.read(0, 2)).toBe("a");
  expect(scrollback.read(1, 2)).toBe("😀");
});

test("stays within its limit however much comes", () => {
  const scrollback = new Scrollback(1_000);
  for (let line = 0; line < 5_000; line += 1) scrollback.push(`line ${line}\r\n`);
  expect(scrollback.text.length).toBeLessThanOrEqual(1_000);
  expect(scrollback.text).toEndWith("line 4999\r\n");
  expect(scrollback.text).toStartWith("line ");
});
