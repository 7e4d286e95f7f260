import { afterEach, beforeEach, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openHistory } from "./open-history.ts";

let top: string;
let filesDirectory: string;
let directory: string;

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), "lathe-damage-"));
  filesDirectory = join(top, "files");
  directory = join(top, "history.git");
  mkdirSync(filesDirectory);
});

afterEach(() => rmSync(top, { recursive: true, force: true }));

const open = (): ReturnType<typeof openHistory> => openHistory({ directory, filesDirectory, owner: null });

async function keepTwo(): Promise<void> {
  const history = await open();
  for (const content of ["1", "2"]) {
    writeFileSync(join(filesDirectory, "a"), content);
    await history.commit({ kind: "edit", message: content });
  }
  await history.close();
}

/**
 * Makes versions, telling each; the files change while it works. Once some are told, it is killed at a change that git
 * makes in the repository.
 */
const WORKER = `
  import { watch, writeFileSync } from "node:fs";
  import { openHistory } from ${JSON.stringify(join(import.meta.dir, "open-history.ts"))};
  const [directory, filesDirectory, versions, changes] = process.argv.slice(1);
  const history = await openHistory({ directory, filesDirectory, owner: null });
  for (let number = 0; ; number++) {
    for (let file = 0; file < 150; file++) writeFileSync(filesDirectory + "/" + file, process.pid + " " + number + " " + file);
    const version = await history.commit({ kind: "edit", message: String(number) });
    console.log(version.versionId);
    if (number + 1 !== Number(versions)) continue;
    let counted = 0;
    watch(directory, { recursive: true }, () => ++counted === Number(changes) && process.kill(process.pid, "SIGKILL"));
  }
`;

test("kill -9 in the middle of a version leaves all versions that were told, and a repository that goes on", async () => {
  const told: string[] = [];
  for (let round = 0; round < 6; round++) {
    // Each round a little further into the next version.
    const [versions, changes] = [2 + (round % 3), 1 + round * 3];
    const worker = Bun.spawn([process.execPath, "-e", WORKER, directory, filesDirectory, `${versions}`, `${changes}`], {
      stdout: "pipe",
      stderr: "inherit",
    });
    const output = await worker.stdout.text();
    await worker.exited;
    expect(worker.signalCode).toBe("SIGKILL");
    told.push(...output.split("\n").slice(0, -1));
    const history = await open();
    const kept = new Set<string>((await history.list({ limit: 500 })).map((version) => version.versionId));
    expect(told.filter((versionId) => !kept.has(versionId))).toEqual([]);
    writeFileSync(join(filesDirectory, "after"), String(round));
    const version = await history.commit({ kind: "edit", message: "After" });
    if (version === null) throw new Error("There was a change.");
    told.push(version.versionId);
    expect((await history.read(version.versionId, "after")).text).toBe(String(round));
    await history.close();
  }
  const check = Bun.spawnSync(["git", "--git-dir", directory, "fsck", "--full", "--strict"]);
  expect({ exitCode: check.exitCode, errors: check.stderr.toString() }).toEqual({ exitCode: 0, errors: "" });
});

test("what a killed git left is cleared away", async () => {
  await keepTwo();
  const left = [
    "HEAD.lock",
    "config.lock",
    "refs/heads/main.lock",
    "packed-refs.lock",
    "objects/pack/tmp_pack_x",
    "fast_import_crash_1",
  ];
  for (const name of left) {
    mkdirSync(join(directory, name, ".."), { recursive: true });
    writeFileSync(join(directory, name), "");
  }
  const half = join(top, ".history.git-new-half");
  mkdirSync(half);
  const history = await open();
  writeFileSync(join(filesDirectory, "a"), "3");
  expect(await history.commit({ kind: "edit", message: "3" })).not.toBeNull();
  expect(await history.list()).toHaveLength(3);
  await history.close();
});

function removeObjects(): void {
  for (const name of readdirSync(join(directory, "objects"))) {
    rmSync(join(directory, "objects", name), { recursive: true });
    if (name === "pack") mkdirSync(join(directory, "objects/pack"));
  }
}

test.each([
  ["no branch", () => rmSync(join(directory, "refs/heads/main"))],
  ["an empty branch", () => truncateSync(join(directory, "refs/heads/main"))],
  ["no objects", removeObjects],
  ["no HEAD", () => rmSync(join(directory, "HEAD"))],
  ["no objects folder", () => rmSync(join(directory, "objects"), { recursive: true })],
  ["an unreadable configuration", () => writeFileSync(join(directory, "config"), "[core\nx")],
  [
    "something else in its place",
    () =>
      readdirSync(directory).forEach((name) => rmSync(join(directory, name), { recursive: true })) ??
      writeFileSync(join(directory, "x"), ""),
  ],
])("a repository with %s is said to be damaged and left as it is", async (_name, damage) => {
  await keepTwo();
  damage();
  const before = readdirSync(directory, { recursive: true }).map(String).toSorted();
  await expect(open()).rejects.toThrow("The project's history is damaged");
  expect(readdirSync(directory, { recursive: true }).map(String).toSorted()).toEqual(before);
  expect(readFileSync(join(filesDirectory, "a"), "utf8")).toBe("2");
});

test("a missing file of the newest version is found on opening", async () => {
  await keepTwo();
  const oid = Bun.spawnSync(["git", "--git-dir", directory, "rev-parse", "main:a"]).stdout.toString().trim();
  rmSync(join(directory, "objects", oid.slice(0, 2), oid.slice(2)));
  await expect(open()).rejects.toThrow("1 files of the newest version are missing");
});
