import { expect, test } from "bun:test";
import fc from "fast-check";
import { cleanName } from "./clean-name.ts";

test.each([
  ["Screenshot 1.png", "Screenshot 1.png"],
  ["../../etc/passwd", "passwd"],
  ["C:\\Users\\me\\notes.txt", "notes.txt"],
  ["a\u0000b\r\nc.txt", "a b c.txt"],
  ["e\u0301te\u0301.png", "été.png"],
  ["gnp\u202e.exe", "gnp .exe"],
  ["👩‍👩‍👧.png", "👩‍👩‍👧.png"],
  ["\ud800.txt", "�.txt"],
  ["..", "file"],
  ["/", "file"],
  ["\u200b", "file"],
  ["notes/", "notes"],
  [`${"x".repeat(199)}😀.png`, "x".repeat(199)],
])("%j is called %j", (given, name) => {
  expect(cleanName(given)).toBe(name);
});

test("whatever is given, a name is short, in one line, without a path, and stays as it is when it is cleaned again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (given) => {
      const name = cleanName(given);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(200);
      expect(name).not.toMatch(/[/\\\p{Cc}]/u);
      expect(name.isWellFormed()).toBe(true);
      expect(cleanName(name)).toBe(name);
    }),
  );
});
