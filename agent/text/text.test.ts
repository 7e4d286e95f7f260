import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { compareTexts, countLines } from "./compare-texts.ts";
import { HeadAndTail } from "./head-and-tail.ts";
import { shorten } from "./shorten.ts";
import { plainTerminalText } from "./terminal-text.ts";

const text = fc.string({ unit: fc.constantFrom("a", "b", "\n", "😀"), maxLength: 60 });

describe("shortened texts", () => {
  test("keep head and tail, tell what is left out, and never part a surrogate pair", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 40 }), (whole, max) => {
        const short = shorten(whole, max);
        if (whole.length <= max) return expect(short).toBe(whole);
        expect(short.isWellFormed()).toBe(true);
        const [head = "", tail = ""] = short.split(/\n\[… \d+ characters left out by Lathe\]\n/);
        const left = Number(/(\d+) characters left out/.exec(short)?.[1]);
        expect(whole.startsWith(head) && whole.endsWith(tail)).toBe(true);
        expect(head.length + tail.length + left).toBe(whole.length);
      }),
    );
  });

  test("collected in pieces keep all of a short text, and both ends of a long one", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), fc.integer({ min: 1, max: 80 }), (pieces, max) => {
        const collected = new HeadAndTail(max);
        for (const piece of pieces) collected.add(piece);
        const whole = pieces.join("");
        expect(collected.length).toBe(whole.length);
        const half = Math.ceil(max / 2);
        if (whole.length <= half * 2) return expect(collected.toString()).toBe(whole);
        expect(collected.toString().startsWith(whole.slice(0, half))).toBe(true);
        expect(collected.toString().endsWith(whole.slice(-half))).toBe(true);
      }),
    );
  });
});

describe("compared texts", () => {
  test("count what was added and removed", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { addedLines, removedLines } = compareTexts("a", before, after);
        expect(addedLines - removedLines).toBe(countLines(after) - countLines(before));
        expect(addedLines + removedLines === 0).toBe(before === after);
      }),
    );
  });

  test("name a new file as one", () => {
    expect(compareTexts("a.txt", null, "x\n").diff).toContain("--- /dev/null\n+++ b/a.txt\n@@ -0,0 +1,1 @@\n+x");
  });
});

test("terminal text loses colours, titles and redrawn lines", () => {
  expect(plainTerminalText("\u001b]0;title\u0007\u001b[1;32mok\u001b[0m\r\n1%\r50%\r100%\nend\r")).toBe(
    "ok\n100%\nend",
  );
});
