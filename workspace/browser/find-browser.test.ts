import { afterAll, expect, test } from "bun:test";
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../sandbox/attack-programs.ts";
import { SandboxBench } from "../sandbox/sandbox.test-kit.ts";
import { findBrowser, programInside } from "./find-browser.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "lathe-browser-test-")));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that is no script, in a folder like those below /opt. */
function install(): string {
  const home = join(folder, "opt/google/chrome");
  mkdirSync(home, { recursive: true });
  copyFileSync("/usr/bin/true", join(home, "chrome"));
  writeFileSync(join(home, "resources.pak"), "resources");
  writeFileSync(join(home, "google-chrome"), '#!/bin/sh\nexec "$(dirname "$0")/chrome" "$@"\n', { mode: 0o755 });
  return home;
}

test("the program behind links and scripts is found, and what is none is passed over", () => {
  const home = install();
  symlinkSync(join(home, "google-chrome"), join(folder, "google-chrome-stable"));
  const found = { program: join(home, "chrome"), folder: home };
  writeFileSync(join(folder, "text"), "no program", { mode: 0o644 });
  writeFileSync(join(folder, "alone"), "#!/bin/sh\n", { mode: 0o755 });
  const places = ["absent", "text", "alone", "google-chrome-stable"].map((name) => join(folder, name));
  expect(findBrowser(null, places)).toEqual(found);
  expect(findBrowser(join(folder, "google-chrome-stable"))).toEqual(found);
  expect(findBrowser(join(folder, "absent"))).toBeNull();
  expect(findBrowser(null, [])).toBeNull();
  expect(findBrowser(folder)).toBeNull();
});

test("one outside of /usr is in the sandbox with its folder, read-only, and nothing else of that place", async () => {
  const browser = findBrowser(join(install(), "chrome"));
  if (browser === null) throw new Error("not found");
  const bench = new SandboxBench("required");
  try {
    const { sandbox } = await bench.open({ browser });
    const program = programInside(browser, sandbox.report.kind);
    expect(program).toBe("/opt/browser/chrome");
    expect((await run(sandbox, [program])).exitCode).toBe(0);
    expect((await run(sandbox, "cat /opt/browser/resources.pak; touch /opt/browser/x || echo denied")).output).toBe(
      "resourcesdenied\n",
    );
    expect((await run(sandbox, ["ls", folder])).exitCode).not.toBe(0);
  } finally {
    await bench.clear();
  }
});
