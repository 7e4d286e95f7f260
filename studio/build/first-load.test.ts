import { describe, expect, test } from "bun:test";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { type FirstLoad, readFirstLoad } from "./first-load.ts";

const MAX_HOME_KB = 200;
const dist = resolve(import.meta.dir, "..", "dist");
/** What is loaded on demand, by parts of the names of sources and packages that the build keeps. */
const ON_DEMAND =
  /monaco|xterm|text-editor|code-panel|terminal-panel|settings-page|arena-page|streamdown|live-documents/i;

/** Reads the build that is there; `npm test` makes it anew when a source has changed. */
function readHome(): FirstLoad {
  return readFirstLoad(dist, ["index.html"]);
}

describe("what the home page loads before it can be used", () => {
  test(`is at most ${MAX_HOME_KB} kB of JavaScript, compressed`, () => {
    const { gzipBytes, scripts } = readHome();
    expect(scripts.length).toBeGreaterThan(0);
    // Small enough to be real, too: an empty list would pass any bound.
    expect(gzipBytes).toBeGreaterThan(50_000);
    expect(gzipBytes / 1000).toBeLessThanOrEqual(MAX_HOME_KB);
  });

  test("has nothing of editor, terminal, arena and settings in it", () => {
    expect(readHome().modules.filter((name) => ON_DEMAND.test(name))).toEqual([]);
  });

  test("the arena's first view has neither editor nor terminal in it", () => {
    const { modules } = readFirstLoad(dist, ["index.html", "src/arena/arena-page.tsx"]);
    expect(modules.filter((name) => /monaco|xterm|text-editor|terminal-panel|code-panel/i.test(name))).toEqual([]);
  });

  test("lies there compressed", () => {
    for (const script of readHome().scripts.filter((file) => Bun.file(join(dist, file)).size > 2_000)) {
      expect([script, existsSync(join(dist, `${script}.br`)), existsSync(join(dist, `${script}.gz`))]).toEqual([
        script,
        true,
        true,
      ]);
    }
  });
});
