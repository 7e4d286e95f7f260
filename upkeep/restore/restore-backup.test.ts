import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "bun:test";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openStorage } from "@lathe/control/db/open-storage";
import { findPostgresBinaries, startPrivatePostgres, type PrivatePostgres } from "@lathe/control/db/private-postgres";
import { makeBackup } from "../backup/make-backup.ts";
import { writeBackupFile } from "../backup/write-backup-file.ts";
import { Bench, makeProject, openTestControl, VERSION } from "../fixtures/data-folder.ts";
import { checkArchive } from "../archive/check-archive.ts";
import { openArchiveFile } from "../archive/compression.ts";
import { makeFolder } from "./make-folder.ts";
import { restoreBackup } from "./restore-backup.ts";
import { putBack, putInPlace, restoringFolder, settleRestore } from "./settle-restore.ts";

const log = (): void => {};
const binaries = findPostgresBinaries();
let server: PrivatePostgres | null = null;
let source: Bench;
/** A backup of a folder with two projects. */
let file: string;
beforeAll(async () => {
  if (binaries !== null) server = await startPrivatePostgres(binaries);
  source = new Bench();
  const data = source.path("data");
  const control = await openTestControl(data);
  for (const text of ["1", "2"]) await makeProject(control, data, { "a.txt": text, "big.bin": text.repeat(2_000_000) });
  file = source.path("b.tar.gz");
  const tar = await makeBackup({ dataDirectory: data, version: VERSION, stored: control.stored, log });
  await writeBackupFile(tar, file, { force: false });
  await control.close();
}, 30_000);
afterAll(async () => {
  source.close();
  await server?.close();
});

let bench: Bench;
let data: string;
beforeEach(() => {
  bench = new Bench();
  data = bench.path("data");
});
afterEach(() => bench.close());

const restore = (more: { force?: boolean; databaseUrl?: string; file?: string } = {}) =>
  restoreBackup({ file, dataDirectory: data, force: false, version: VERSION, log, onProgress: () => {}, ...more });

/** A data folder with one project in it: the one from before. */
async function makeOld(): Promise<void> {
  const control = await openTestControl(data);
  await makeProject(control, data, { "old.txt": "old" });
  await control.close();
  mkdirSync(join(data, "store/templates/web-1"), { recursive: true });
}

async function countProjects(databaseUrl?: string): Promise<number> {
  const control = await openTestControl(data, databaseUrl === undefined ? {} : { databaseUrl });
  try {
    const projects = await control.stored.listProjects();
    for (const { projectId } of projects) expect(existsSync(join(data, "workspaces", projectId, "files"))).toBe(true);
    return projects.length;
  } finally {
    await control.close();
  }
}

describe("a folder with data in it", () => {
  test("is left alone unless it may be moved aside; then it is, and the store goes on being used", async () => {
    await makeOld();
    await expect(restore()).rejects.toThrow("--force moves it aside");
    expect(await countProjects()).toBe(1);
    const { aside } = await restore({ force: true });
    expect(await countProjects()).toBe(2);
    expect(existsSync(join(data, "store/templates/web-1"))).toBe(true);
    expect(aside).toStartWith(`${data}.before-restore-`);
    expect(readdirSync(bench.folder).sort()).toEqual(["data", aside?.split("/").at(-1) ?? ""]);
    renameSync(data, bench.path("restored"));
    renameSync(aside ?? "", data);
    expect(await countProjects()).toBe(1);
  }, 30_000);

  test("on which a server or a worker runs is refused", async () => {
    const control = await openTestControl(data);
    await expect(restore({ force: true })).rejects.toMatchObject({ code: "conflict" });
    await control.close();
    const workspace = join(data, "workspaces/prj_aaaaaaaaaaaaaaaaaaaa");
    mkdirSync(workspace, { recursive: true });
    writeFileSync(join(workspace, "worker.json"), JSON.stringify({ pid: process.pid, startTime: null }));
    await expect(restore({ force: true })).rejects.toThrow("still running");
    writeFileSync(join(workspace, "worker.json"), JSON.stringify({ pid: process.pid, startTime: 1 }));
    expect((await restore({ force: true })).projects).toBe(2);
  }, 30_000);

  test("stays as it was when the backup cannot be used", async () => {
    await makeOld();
    const bad = bench.path("bad.tar.gz");
    writeFileSync(bad, readFileSync(file).subarray(0, 3_000));
    await expect(restore({ force: true, file: bad })).rejects.toMatchObject({ code: "bad_request" });
    expect(readdirSync(bench.folder).sort()).toEqual(["bad.tar.gz", "data"]);
    expect(await countProjects()).toBe(1);
  }, 20_000);

  test("is put back when the new one cannot be put into its place", async () => {
    await makeOld();
    const record = { mark: "m", external: false, aside: bench.path("aside") };
    // What was made beside it is gone: the second of the two renames fails.
    expect(() => putInPlace(data, record)).toThrow("ENOENT");
    expect(existsSync(data)).toBe(false);
    await putBack(data, record);
    expect(readdirSync(bench.folder)).toEqual(["data"]);
    expect(await countProjects()).toBe(1);
  }, 20_000);
});

describe("a restore that is killed", () => {
  test("at any moment leaves the old data or the new, and the next one succeeds", async () => {
    await makeOld();
    const command = [process.execPath, join(import.meta.dir, "../fixtures/restore.fixture.ts"), file, data];
    const whole = Bun.spawn(command, { stdio: ["ignore", "pipe", "inherit"] });
    expect(await whole.exited).toBe(0);
    const changes = Number(await whole.stdout.text());
    // Their number is nearly the same each time.
    for (const share of [0, 0.3, 0.6, 0.9]) {
      const strikeAt = 1 + Math.floor(changes * share);
      const child = Bun.spawn([...command, `${strikeAt}`], { stdio: ["ignore", "ignore", "inherit"] });
      await child.exited;
      expect(child.signalCode).toBe("SIGKILL");
      await settleRestore({ dataDirectory: data, log });
      expect(await countProjects()).toBe(2);
    }
    expect((await restore({ force: true })).projects).toBe(2);
    expect(existsSync(restoringFolder(data))).toBe(false);
  }, 120_000);

  /** What is there just before the two renames. */
  async function makeRestored(record: { mark: string; external: boolean; aside: string }, databaseUrl?: string) {
    const { manifest } = await checkArchive(await openArchiveFile(file));
    await makeFolder({ file, directory: restoringFolder(data), databaseUrl, version: VERSION, manifest, record });
  }

  test("before the folder was moved is undone; after that it is finished", async () => {
    await makeOld();
    const aside = bench.path("data.before");
    await makeRestored({ mark: "m", external: false, aside });
    expect(await settleRestore({ dataDirectory: data, log })).toBe(false);
    expect(await countProjects()).toBe(1);
    renameSync(data, aside);
    expect(await settleRestore({ dataDirectory: data, log })).toBe(true);
    expect(await countProjects()).toBe(2);
    expect(existsSync(join(data, "store/templates/web-1"))).toBe(true);
    expect(existsSync(join(data, "restore.json"))).toBe(false);
    expect(await settleRestore({ dataDirectory: data, log })).toBe(false);
  }, 30_000);

  test("is not finished by another start while it still runs", async () => {
    await makeOld();
    await makeRestored({ mark: "m", external: false, aside: bench.path("aside") });
    const other = await openStorage({ dataDirectory: data, log: () => {} });
    await expect(settleRestore({ dataDirectory: data, log })).rejects.toMatchObject({ code: "conflict" });
    await other.close();
  }, 20_000);

  if (binaries !== null) {
    test("after its rows were committed to a database outside is finished, with that database", async () => {
      await makeOld();
      const databaseUrl = (await server?.createDatabase()) ?? "";
      await makeRestored({ mark: "m", external: true, aside: bench.path("aside") }, databaseUrl);
      await expect(settleRestore({ dataDirectory: data, log })).rejects.toThrow("Set DATABASE_URL");
      expect(await settleRestore({ dataDirectory: data, databaseUrl, log })).toBe(true);
      expect(await countProjects(databaseUrl)).toBe(2);
      expect(existsSync(bench.path("aside/workspaces"))).toBe(true);
    }, 30_000);

    test("before its rows were committed is undone", async () => {
      await makeOld();
      const [databaseUrl, other] = [await server?.createDatabase(), await server?.createDatabase()];
      await makeRestored({ mark: "m", external: true, aside: bench.path("aside") }, other ?? "");
      expect(await settleRestore({ dataDirectory: data, databaseUrl, log })).toBe(false);
      expect(await countProjects()).toBe(1);
    }, 30_000);
  }
});

if (binaries !== null) {
  test("a database with something in it is refused, and left as it was", async () => {
    const databaseUrl = (await server?.createDatabase()) ?? "";
    const control = await openTestControl(bench.path("other"), { databaseUrl });
    await control.close();
    await expect(restore({ databaseUrl })).rejects.toThrow("The database is not empty");
    expect(existsSync(data)).toBe(false);
    const foreign = (await server?.createDatabase()) ?? "";
    const client = new Bun.SQL(foreign, { max: 1 });
    await client.unsafe("CREATE TABLE somebodys (id int)");
    await client.close();
    await expect(restore({ databaseUrl: foreign })).rejects.toThrow("The database is not empty");
  }, 30_000);
}
