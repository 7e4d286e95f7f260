import { expect, test } from "bun:test";
import fc from "fast-check";
import { formatText, parseText, toLineFeeds } from "./text-format.ts";

const body = fc.string({ unit: fc.constantFrom("a", "\n", "ä", " "), maxLength: 20 });
const format = fc.record({ bom: fc.boolean(), lineEnds: fc.constantFrom("lf" as const, "crlf" as const) });

test("a text comes back with its byte order mark, its line ends and its final newline", () => {
  fc.assert(
    fc.property(body, format, (text, wanted) => {
      const content = formatText(text, wanted);
      const parsed = parseText(content, wanted.lineEnds);
      expect(parsed).toEqual({ text, format: wanted });
      expect(formatText(parsed.text, parsed.format)).toBe(content);
    }),
  );
});

test("the more frequent line end wins; without any, what was said", () => {
  expect(parseText("a\r\nb\r\nc\n", "lf")).toEqual({ text: "a\nb\nc\n", format: { bom: false, lineEnds: "crlf" } });
  expect(parseText("a\r\nb\nc\n", "crlf")).toEqual({ text: "a\nb\nc\n", format: { bom: false, lineEnds: "lf" } });
  expect(parseText("a", "crlf").format.lineEnds).toBe("crlf");
});

test("no carriage return and no half of a character is left in a text", () => {
  expect(toLineFeeds("a\r\nb\rc\ud83d")).toBe("a\nb\nc\uFFFD");
});
