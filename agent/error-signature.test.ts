import { expect, test } from "bun:test";
import fc from "fast-check";
import { signError } from "./error-signature.ts";

test.each([
  ["src/a.ts(3,7): error TS2322: Type 'string'", "src/a.ts(12,1): error TS2322: Type 'string'"],
  ["ran 4 tests in 12.5 ms\n1 failed\n", "ran 5 tests in 9 ms\n1 failed\n"],
  ["at commit 3f2a9bc01d\nfatal: not found", "at commit aa2a9bc01e77\nfatal: not found"],
])("%p and %p are the same", (one, other) => {
  expect(signError(one)).toBe(signError(other));
});

test.each([
  ["error: cannot find module 'a'", "error: cannot find module 'b'"],
  ["The edit was refused: the text stands in 2 places", "The edit was refused: the text is not there"],
])("%p and %p are not", (one, other) => {
  expect(signError(one)).not.toBe(signError(other));
});

test("what stands around an error does not matter", () => {
  expect(signError("building\n\nTypeError: x is undefined\n  at a\n")).toBe(
    signError("building again, with more\nTypeError: x is undefined\n  at b\n"),
  );
});

test("any result has a signature of bounded length", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 5_000 }), (result) => {
      expect(signError(result).length).toBeLessThanOrEqual(3 * 161);
    }),
  );
});
