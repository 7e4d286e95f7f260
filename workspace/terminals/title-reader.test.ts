import { expect, test } from "bun:test";
import fc from "fast-check";
import { TitleReader } from "./title-reader.ts";

function readAll(parts: readonly string[]): string | null {
  const reader = new TitleReader();
  let title: string | null = null;
  for (const part of parts) title = reader.read(part) ?? title;
  return title;
}

test("finds the last title, wherever the output is cut", () => {
  const output = "$ make\r\n\x1b]0;first\x07\x1b[1mtext\x1b[0m\x1b]2;sécond 😀\x1b\\more \x1b]8;;http://x\x07link";
  fc.assert(
    fc.property(fc.array(fc.nat({ max: output.length })), (cuts) => {
      const at = [0, ...cuts.toSorted((a, b) => a - b), output.length];
      expect(readAll(at.slice(1).map((end, index) => output.slice(at[index], end)))).toBe("sécond 😀");
    }),
  );
});

test("a title is plain text of bounded length", () => {
  expect(readAll(["\x1b]0;a\u202Eb\u0000c\x9Bd\x07"])).toBe("a b c d");
  expect(readAll([`\x1b]2;${"😀".repeat(300)}\x07`])).toBe("😀".repeat(80));
  expect(readAll(["\x1b]0;\x07"])).toBe("");
});

test("is not fooled by other sequences, nor by one that never ends", () => {
  expect(readAll(["\x1b]52;c;Zm9v\x07", "\x1b]4;1;?\x07", "0;no\x07"])).toBeNull();
  const endless = ["\x1b]0;", ...Array.from({ length: 2_000 }, () => "x".repeat(100))];
  expect(readAll([...endless, "\x07", "\x1b]0;after\x07"])).toBe("after");
});
