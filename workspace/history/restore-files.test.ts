import { describe, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { systemErrorCode } from "../files/system-error.ts";
import { staysInside } from "../files/place-file.ts";

describe("staysInside", () => {
  test.each([
    ["link", "a"],
    ["d/link", "../a"],
    ["d/e/link", "../.."],
    ["link", "./a/b"],
    ["link", "."],
  ])("%s → %s does", (path, target) => expect(staysInside(path, target)).toBe(true));

  test.each([
    ["link", "/etc"],
    ["link", ".."],
    ["d/link", "../../a"],
    ["link", "a/../b"],
    ["d/link", "./../.."],
    ["link", ""],
  ])("%s → %s does not", (path, target) => expect(staysInside(path, target)).toBe(false));

  test("links that pass lead nowhere else, whatever they lead through", () => {
    const names = fc
      .array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join("/"));
    const target = fc
      .array(fc.constantFrom("..", ".", "a", "b", "c", ""), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join("/"));
    fc.assert(
      fc.property(fc.array(fc.tuple(names, target), { maxLength: 8 }), (links) => {
        const outer = realpathSync(mkdtempSync(join(tmpdir(), "lathe-links-")));
        const top = join(outer, "x/y/project");
        mkdirSync(top, { recursive: true });
        writeFileSync(join(top, "file"), "");
        for (const [path, to] of links) {
          if (staysInside(path, to)) tryTo(() => makeLink(join(top, path), to));
        }
        for (const [path] of links) {
          const real = tryTo(() => realpathSync.native(join(top, path)));
          if (real !== undefined) expect(`${real}/`).toStartWith(`${top}/`);
        }
        rmSync(outer, { recursive: true });
      }),
      { numRuns: 200 },
    );
  });
});

/** Through no other link, as restoring does it. */
function makeLink(path: string, target: string): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  if (realpathSync.native(folder) === folder) symlinkSync(target, path);
}

/** Undefined when names clash or links lead nowhere or in circles. */
function tryTo<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch (error) {
    if (systemErrorCode(error) === null) throw error;
    return undefined;
  }
}
