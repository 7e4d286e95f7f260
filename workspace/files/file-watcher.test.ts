import { afterEach, beforeEach, expect, test } from "bun:test";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FileChange, Files } from "@lathe/protocol/workspace";
import { until } from "@lathe/testing/until";
import { openFiles } from "./open-files.ts";

let directory: string;
let outside: string;
let files: Files & { close(): Promise<void> };
let batches: FileChange[][];

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "lathe-watch-"));
  outside = mkdtempSync(join(tmpdir(), "lathe-outside-"));
  mkdirSync(join(directory, "src/deep"), { recursive: true });
  mkdirSync(join(directory, "node_modules/m"), { recursive: true });
  writeFileSync(join(directory, "src/a"), "1");
  files = await openFiles({ directory, owner: null });
  batches = [];
  files.watch((changes) => batches.push(changes));
});

afterEach(async () => {
  await files.close();
  for (const path of [directory, outside]) rmSync(path, { recursive: true, force: true });
});

/** All changes so far, as "path change". A marker file shows that everything before it has been told. */
async function settle(): Promise<string[]> {
  const marker = `marker-${crypto.randomUUID()}`;
  writeFileSync(join(directory, marker), "");
  const told = (): string[] => batches.flat().map(({ path, change }) => `${path} ${change}`);
  await until(() => told().includes(`${marker} created`));
  return told().filter((line) => !line.startsWith("marker-"));
}

test("says what was created, changed and deleted, by whom ever", async () => {
  writeFileSync(join(directory, "src/new"), "1");
  appendFileSync(join(directory, "src/a"), "2");
  expect((await settle()).toSorted()).toEqual(["src/a changed", "src/new created"]);
  batches = [];
  unlinkSync(join(directory, "src/new"));
  symlinkSync("a", join(directory, "src/link"));
  expect(await settle()).toEqual(["src/link created", "src/new deleted"]);
});

test("an atomic write is one change of the final name", async () => {
  await files.write("src/a", "2");
  await files.write("src/b", "1");
  expect(await settle()).toEqual(["src/a changed", "src/b created"]);
});

test("what is made in folders just made is told", async () => {
  mkdirSync(join(directory, "x/y/z"), { recursive: true });
  writeFileSync(join(directory, "x/y/z/file"), "1");
  expect(await settle()).toEqual(["x created", "x/y created", "x/y/z created", "x/y/z/file created"]);
  batches = [];
  writeFileSync(join(directory, "x/y/z/file"), "2");
  expect(await settle()).toEqual(["x/y/z/file changed"]);
});

test("a moved folder is watched at its new place", async () => {
  writeFileSync(join(directory, "src/deep/file"), "1");
  await settle();
  batches = [];
  renameSync(join(directory, "src/deep"), join(directory, "moved"));
  expect((await settle()).toSorted()).toEqual([
    "moved created",
    "moved/file created",
    "src/deep deleted",
    "src/deep/file deleted",
  ]);
  batches = [];
  writeFileSync(join(directory, "moved/file"), "2");
  mkdirSync(join(directory, "src/deep"));
  writeFileSync(join(directory, "src/deep/other"), "2");
  expect((await settle()).toSorted()).toEqual(["moved/file changed", "src/deep created", "src/deep/other created"]);
});

test("a deleted folder takes all that was in it along", async () => {
  rmSync(join(directory, "src"), { recursive: true });
  expect(await settle()).toEqual(["src deleted", "src/a deleted", "src/deep deleted"]);
});

test("a burst of 500 arrives whole, each path once", async () => {
  for (let index = 0; index < 500; index++) writeFileSync(join(directory, `src/deep/${index}`), "1");
  const told = await settle();
  expect(new Set(told.map((line) => line.split(" ")[0])).size).toBe(500);
  expect(told.filter((line) => line.endsWith("created"))).toHaveLength(500);
  for (const batch of batches) expect(new Set(batch.map((change) => change.path)).size).toBe(batch.length);
});

test("more events than the kernel's queue may hold lose nothing in the end", async () => {
  const script = `
    const fs = require("node:fs");
    for (let index = 0; index < 12000; index++) fs.writeFileSync(process.argv[1] + "/src/deep/" + index, "1");
    for (let index = 0; index < 12000; index++) if (index % 3 !== 0) fs.unlinkSync(process.argv[1] + "/src/deep/" + index);
  `;
  expect(Bun.spawnSync([process.execPath, "-e", script, directory]).exitCode).toBe(0);
  const present = (): number => {
    const names = new Set<string>();
    for (const { path, change } of batches.flat()) {
      if (!path.startsWith("src/deep/")) continue;
      if (change === "deleted") names.delete(path);
      else names.add(path);
    }
    return names.size;
  };
  await until(() => present() === 4_000);
});

test("dependencies, caches, other histories and odd names are not told", async () => {
  writeFileSync(join(directory, "node_modules/m/x"), "1");
  mkdirSync(join(directory, ".git"));
  mkdirSync(join(directory, "src/.vite/deps"), { recursive: true });
  writeFileSync(join(directory, "src/.vite/deps/x"), "1");
  writeFileSync(join(directory, "back\\slash"), "1");
  expect(await settle()).toEqual([]);
});

test("a link in place of a folder is a change of that name, and tells nothing of where it leads", async () => {
  writeFileSync(join(outside, "secret"), "1");
  renameSync(join(directory, "src/deep"), join(directory, "aside"));
  symlinkSync(outside, join(directory, "src/deep"));
  await settle();
  batches = [];
  writeFileSync(join(outside, "secret"), "2");
  writeFileSync(join(outside, "more"), "2");
  expect(await settle()).toEqual([]);
});

test("after a storm of renames and links it still tells the truth", async () => {
  const script = `
    const fs = require("node:fs");
    const [top, outside] = process.argv.slice(1);
    for (let index = 0; index < 1500; index++) {
      const act = [
        () => fs.renameSync(top + "/src/deep", top + "/other"),
        () => fs.symlinkSync(outside, top + "/src/deep"),
        () => fs.writeFileSync(top + "/other/" + index, "1"),
        () => fs.unlinkSync(top + "/src/deep"),
        () => fs.renameSync(top + "/other", top + "/src/deep"),
      ][index % 5];
      try { act(); } catch {}
    }
  `;
  writeFileSync(join(outside, "secret"), "1");
  expect(Bun.spawnSync([process.execPath, "-e", script, directory, outside]).exitCode).toBe(0);
  await settle();
  expect(batches.flat().some(({ path }) => path.includes("secret"))).toBe(false);
  batches = [];
  writeFileSync(join(directory, "src/deep/last"), "1");
  expect(await settle()).toEqual(["src/deep/last created"]);
});

test("many listeners share one watch, and none is called after it ended", async () => {
  let calls = 0;
  const end = files.watch(() => calls++);
  writeFileSync(join(directory, "one"), "");
  await until(() => calls > 0 && batches.length > 0);
  end();
  const before = calls;
  await settle();
  expect(calls).toBe(before);
});

test("watching can end and begin again", async () => {
  const other = await openFiles({ directory, owner: null });
  const told: string[] = [];
  other.watch((changes) => told.push(...changes.map((change) => change.path)))();
  writeFileSync(join(directory, "between"), "");
  other.watch((changes) => told.push(...changes.map((change) => change.path)));
  writeFileSync(join(directory, "after"), "");
  await until(() => told.includes("after"));
  // An event of the time between may still be on its way: it says to look again, which does no harm.
  expect(told.filter((path) => path !== "between")).toEqual(["after"]);
  await other.close();
});
