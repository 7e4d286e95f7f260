import { afterEach, beforeEach, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LatheError } from "@lathe/protocol/errors";
import { until } from "@lathe/testing/until";
import { openHistory } from "../history/open-history.ts";
import { openFiles } from "./open-files.ts";

const ROUNDS = 60_000;
const SECRET = "nobody may read this";

/** Swaps folders and files for links to the outside and back, as fast as it can, a set number of times. */
const ATTACK = `
  const fs = require("node:fs");
  const [top, outside, rounds] = process.argv.slice(1);
  // The attacker must not be the one who writes outside, so it writes through no folder that may be a link.
  const nofollow = fs.constants.O_WRONLY | fs.constants.O_CREAT | fs.constants.O_NOFOLLOW;
  const steps = [
    () => fs.renameSync(top + "/d", top + "/aside"),
    () => fs.symlinkSync(outside, top + "/d"),
    () => fs.symlinkSync(outside + "/secret", top + "/f"),
    () => fs.symlinkSync(outside, top + "/e/inner"),
    () => fs.unlinkSync(top + "/d"),
    () => fs.renameSync(top + "/aside", top + "/d"),
    () => fs.unlinkSync(top + "/f"),
    () => fs.writeFileSync(top + "/f", "mine", { flag: nofollow }),
    () => fs.unlinkSync(top + "/f"),
    () => fs.unlinkSync(top + "/e/inner"),
    () => fs.mkdirSync(top + "/e/inner"),
    () => fs.rmdirSync(top + "/e/inner"),
    () => fs.mkdirSync(top + "/d"),
    () => fs.mkdirSync(top + "/e"),
  ];
  for (let round = 0; round < Number(rounds); round++) {
    try { steps[round % 7 === 0 ? Math.floor(Math.random() * steps.length) : round % steps.length](); } catch {}
  }
`;

let top: string;
let project: string;
let outside: string;

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), "lathe-attack-"));
  project = join(top, "project");
  outside = join(top, "outside");
  for (const path of ["project/d", "project/e", "outside/sub"]) mkdirSync(join(top, path), { recursive: true });
  writeFileSync(join(outside, "secret"), SECRET);
  writeFileSync(join(outside, "sub/secret"), SECRET);
});

afterEach(() => rmSync(top, { recursive: true, force: true }));

/** Runs `act` again and again while the attack goes on; counts how often it came through and how often it was refused. */
async function underAttack(act: (round: number) => Promise<unknown>): Promise<{ done: number; refused: number }> {
  const attacker = Bun.spawn([process.execPath, "-e", ATTACK, project, outside, String(ROUNDS)], { stderr: "inherit" });
  const counts = { done: 0, refused: 0 };
  for (let round = 0; attacker.exitCode === null; round++) {
    try {
      await act(round);
      counts.done++;
    } catch (error) {
      if (!(error instanceof LatheError) || error.code === "internal") throw error;
      counts.refused++;
    }
    // The exit is noticed by the event loop.
    if (round % 50 === 0) await new Promise(setImmediate);
  }
  expect(await attacker.exited).toBe(0);
  return counts;
}

function expectOutsideUntouched(): void {
  expect(readdirSync(outside, { recursive: true }).map(String).toSorted()).toEqual(["secret", "sub", "sub/secret"]);
  for (const path of ["secret", "sub/secret"]) {
    expect(readFileSync(join(outside, path), "utf8")).toBe(SECRET);
    expect(statSync(join(outside, path)).nlink).toBe(1);
  }
}

test("reading, writing, deleting, renaming, listing and searching never leave the project", async () => {
  const files = await openFiles({ directory: project, owner: null });
  const seen = new Set<string>();
  const end = files.watch((changes) => changes.forEach((change) => seen.add(change.path)));
  const acts: ((round: number) => Promise<unknown>)[] = [
    () => files.write("d/secret", "written"),
    () => files.write("d/sub/secret", "written"),
    () => files.write("f", "written"),
    async () => expect((await files.read("d/secret")).text).not.toBe(SECRET),
    async () => expect((await files.read("d/sub/secret")).text).not.toBe(SECRET),
    async () => expect((await files.read("f")).text).not.toBe(SECRET),
    () => files.delete("d/sub"),
    () => files.delete("d/secret"),
    () => files.delete("e"),
    () => files.delete("d"),
    () => files.rename("d/secret", "e/taken"),
    () => files.rename("d/sub", "taken"),
    (round) => files.rename("e/taken", `d/new-${round % 5}`),
    (round) => files.createDirectory(`e/inner/${round % 5}`),
    () => files.write("e/inner/deep/file", "written"),
    async () => expect((await files.search({ query: SECRET })).matches).toEqual([]),
    async () => expect((await files.list("d")).some((entry) => entry.size === SECRET.length)).toBe(false),
  ];
  const counts = await underAttack((round) => acts[round % acts.length]?.(round) ?? Promise.resolve());
  expectOutsideUntouched();
  // The attack and the work did meet, in both ways.
  expect(counts.done).toBeGreaterThan(50);
  expect(counts.refused).toBeGreaterThan(50);
  await files.write("last", "1");
  await until(() => seen.has("last"));
  end();
  await files.close();
});

test("versions hold nothing of the outside, and going back writes nothing there", async () => {
  const history = await openHistory({ directory: join(top, "history.git"), filesDirectory: project, owner: null });
  for (const path of ["d/secret", "d/sub/secret", "e/inner/secret", "f"]) {
    mkdirSync(join(project, path, ".."), { recursive: true });
    writeFileSync(join(project, path), "mine");
  }
  const first = await history.commit({ kind: "created", message: "First" });
  if (first === null) throw new Error("There was something to keep.");
  const counts = await underAttack((round) =>
    round % 3 === 0 ? history.restore(first.versionId) : history.commit({ kind: "edit", message: "Now" }),
  );
  expect(counts.done).toBeGreaterThan(5);
  expectOutsideUntouched();
  const everything = Bun.spawnSync([
    "git",
    "--git-dir",
    join(top, "history.git"),
    "cat-file",
    "--batch-all-objects",
    "--batch",
  ]);
  expect(everything.exitCode).toBe(0);
  expect(everything.stdout.includes(SECRET)).toBe(false);
  await history.close();
});
