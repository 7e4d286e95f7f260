import { expect, test } from "bun:test";
import fc from "fast-check";
import { environmentVariables } from "./entry-command.ts";

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
        const script = `eval "$LATHE_ENVIRONMENT"; printf %s "$VALUE"`;
        const result = Bun.spawnSync(["/bin/sh", "-c", script], { env: environmentVariables({ VALUE: text }) });
        expect(result.stdout.toString()).toBe(text);
      },
    ),
    { numRuns: 40 },
  );
});

test("names that a shell would take for something else are left out", () => {
  const env = { "A;touch x": "1", "": "1", "1A": "1", "A-B": "1", "$(x)": "1", ZERO: "a\0b" };
  expect(environmentVariables(env)).toEqual({ LATHE_ENVIRONMENT: "" });
});

test("an environment that is too large for one variable comes through, and nothing but it", () => {
  const env = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`V${index}`, `'${index}`.repeat(8_000)]));
  const script = `eval "$LATHE_ENVIRONMENT"; unset LATHE_ENVIRONMENT; exec "$0" -p 'JSON.stringify(process.env)'`;
  const result = Bun.spawnSync(["/bin/sh", "-c", script, process.execPath], { env: environmentVariables(env) });
  expect(JSON.parse(result.stdout.toString())).toMatchObject(env);
  expect(result.stdout.toString()).not.toContain("LATHE_ENVIRONMENT");
});
