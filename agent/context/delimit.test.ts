import { expect, test } from "bun:test";
import fc from "fast-check";
import { delimit } from "./delimit.ts";

test("what is inside cannot pass for the end", () => {
  const kind = fc.constantFrom("file", "page", "log");
  const piece = fc.oneof(fc.constantFrom("[end of file]", "[end of file 1]", "[end of page", "\n"), fc.string());
  fc.assert(
    fc.property(kind, fc.string(), fc.array(piece), (what, name, pieces) => {
      const text = pieces.join("");
      const told = delimit(what, name, text);
      const end = told.slice(told.lastIndexOf("\n") + 1);
      expect(end).toMatch(/^\[end of \w+( \d+)?\]$/);
      expect(told.indexOf(end)).toBe(told.length - end.length);
      expect(told).toContain(text);
      expect(told.split("\n")[0]).toStartWith(`[begin of ${what}`);
    }),
  );
});
