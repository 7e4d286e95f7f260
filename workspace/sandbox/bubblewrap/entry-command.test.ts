import { expect, test } from "bun:test";
import fc from "fast-check";
import { environmentText } from "./entry-command.ts";

test("any value comes through a shell as it is", () => {
  const value = fc.string({
    unit: fc.oneof(
      fc.constantFrom("'", '"', "\\", "$", "`", "\n", "(", ";", " ", "é"),
      fc.string({ minLength: 1, maxLength: 1 }),
    ),
  });
  fc.assert(
    fc.property(
      value.filter((text) => !text.includes("\0") && text.isWellFormed()),
      (text) => {
        const script = `eval "$TEXT"; printf %s "$VALUE"`;
        const result = Bun.spawnSync(["/bin/sh", "-c", script], { env: { TEXT: environmentText({ VALUE: text }) } });
        expect(result.stdout.toString()).toBe(text);
      },
    ),
    { numRuns: 40 },
  );
});

test("names that a shell would take for something else are left out", () => {
  expect(environmentText({ "A;touch x": "1", "": "1", "1A": "1", "A-B": "1", "$(x)": "1", ZERO: "a\0b" })).toBe("");
});
