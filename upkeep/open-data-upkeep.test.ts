import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BackupList, BackupRun, CleanReport, DataReport } from "@lathe/protocol/data";
import { newId } from "@lathe/protocol/ids";
import type { Control } from "@lathe/control/open-control";
import { until } from "@lathe/testing/until";
import { checkArchive } from "./archive/check-archive.ts";
import { openArchiveFile } from "./archive/compression.ts";
import type { Hold } from "./backup/make-backup.ts";
import { askAsOwner, Bench, makeProject, openTestControl, VERSION } from "./fixtures/data-folder.ts";
import { openDataUpkeep } from "./open-data-upkeep.ts";
import { restoreBackup } from "./restore/restore-backup.ts";

const log = (): void => {};
let bench: Bench;
let control: Control;
let data: string;
let hold: Hold;
beforeEach(async () => {
  bench = new Bench();
  data = bench.path("data");
  hold = (_, act) => act();
  control = await openTestControl(data, {
    openUpkeep: (stored) =>
      openDataUpkeep({
        dataDirectory: data,
        storeDirectory: join(data, "store"),
        version: VERSION,
        stored,
        hold: (projectId, act) => hold(projectId, act),
        whileClosed: (_, act) => act(),
        temporaryDirectory: bench.folder,
        log,
      }),
  });
});
afterEach(async () => {
  await control.close();
  bench.close();
});

async function ask(method: string, path: string, json?: unknown): Promise<{ status: number; body: unknown }> {
  const { setCookie } = (await control.login(await control.createLoginToken())) ?? { setCookie: "" };
  const headers = {
    cookie: setCookie.split(";")[0] ?? "",
    origin: "http://localhost:4700",
    "content-type": "application/json",
  };
  const body = json === undefined ? null : JSON.stringify(json);
  const response = await control.fetch(new Request(`http://localhost:4700${path}`, { method, headers, body }));
  const text = await response.text();
  return { status: response.status, body: text === "" ? null : JSON.parse(text) };
}

const listBackups = async (): Promise<BackupList> => BackupList.parse((await ask("GET", "/api/data/backups")).body);

async function finishedRun(): Promise<BackupRun> {
  let last: BackupRun | null = null;
  await until(async () => {
    last = (await listBackups()).run;
    return last !== null && last.state !== "running";
  });
  return BackupRun.parse(last);
}

describe("what is kept", () => {
  test("is counted by part", async () => {
    const { projectId } = await makeProject(control, data, { "a.txt": "a".repeat(100_000) });
    await Bun.write(join(data, "ships", projectId, newId("shp")), "x".repeat(50_000));
    const { body } = await ask("GET", "/api/data");
    const report = DataReport.parse(body);
    const bytesOf = (name: string) => report.parts.find(({ part }) => part === name)?.bytes ?? 0;
    expect(report).toMatchObject({
      directory: data,
      storeDirectory: null,
      database: "pglite",
      projects: { kept: 1, deleted: 0 },
      isComplete: true,
    });
    expect(bytesOf("projects")).toBeGreaterThan(150_000);
    expect(bytesOf("database")).toBeGreaterThan(0);
    expect(bytesOf("backups")).toBe(0);
    expect(report.freeBytes).toBeGreaterThan(0);
  });
});

describe("backups", () => {
  test("one is made beside the data, can be restored, and is deleted again", async () => {
    await makeProject(control, data, { "a.txt": "kept" });
    expect((await ask("POST", "/api/data/backups")).status).toBe(202);
    const run = await finishedRun();
    expect(run).toMatchObject({ state: "done", projects: { done: 1, total: 1 }, problem: null });
    const [backup, ...others] = (await listBackups()).backups;
    expect(others).toEqual([]);
    expect(backup).toMatchObject({ bytes: run.bytes, isOfUpgrade: false });
    const file = join(data, "backups", backup?.name ?? "");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const again = bench.path("again");
    await restoreBackup({ file, dataDirectory: again, force: false, version: VERSION, log, onProgress: () => {} });
    expect(existsSync(join(again, "secret.key"))).toBe(true);
    expect((await ask("DELETE", `/api/data/backups/${backup?.name}`)).status).toBe(204);
    expect((await ask("DELETE", `/api/data/backups/${backup?.name}`)).status).toBe(404);
    expect(readdirSync(join(data, "backups"))).toEqual([]);
  });

  test("there is one at a time, and it can be broken off without a trace", async () => {
    await makeProject(control, data, { "a.txt": "kept" });
    const held = Promise.withResolvers<void>();
    const isReached = Promise.withResolvers<void>();
    hold = async (_, act) => {
      isReached.resolve();
      await held.promise;
      return act();
    };
    await ask("POST", "/api/data/backups");
    await isReached.promise;
    expect(await ask("POST", "/api/data/backups")).toMatchObject({
      status: 409,
      body: { error: { code: "conflict" } },
    });
    const stopped = ask("DELETE", "/api/data/backups/running");
    held.resolve();
    expect((await stopped).status).toBe(204);
    expect(await listBackups()).toMatchObject({ backups: [], run: { state: "stopped" } });
    await until(() => readdirSync(join(data, "backups")).length === 0);
  });

  test("one that fails says why and leaves nothing", async () => {
    await makeProject(control, data, { "a.txt": "kept" });
    hold = () => Promise.reject(Object.assign(new Error("no space left"), { code: "ENOSPC" }));
    await ask("POST", "/api/data/backups");
    expect(await finishedRun()).toMatchObject({ state: "failed", problem: expect.stringContaining("disk is full") });
    expect((await listBackups()).backups).toEqual([]);
  });

  test("only backups of that folder have a name", async () => {
    mkdirSync(join(data, "backups"), { recursive: true });
    writeFileSync(join(data, "backups", "notes.txt"), "mine");
    writeFileSync(join(data, "backups", "before-1.0.0-20260101-000000.tar.gz"), "old");
    mkdirSync(join(data, "backups", "folder.tar.gz"));
    expect((await listBackups()).backups).toMatchObject([{ isOfUpgrade: true, bytes: 3 }]);
    for (const name of ["notes.txt", "folder.tar.gz", "..%2Fsecret.key", "..%2f..%2fa.tar.gz", "running.tar"]) {
      expect((await ask("DELETE", `/api/data/backups/${name}`)).status).toBe(404);
    }
    expect(readdirSync(join(data, "backups"))).toHaveLength(3);
  });

  test("what a browser downloads is whole, and holds no key", async () => {
    await makeProject(control, data, { "a.txt": "kept" });
    const response = await askAsOwner(control, "/api/data/download");
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="lathe-[\d-]+\.tar\.gz"$/);
    const file = bench.path("download.tar.gz");
    await Bun.write(file, await response.arrayBuffer());
    const { manifest, projects } = await checkArchive(await openArchiveFile(file));
    expect(projects).toBe(1);
    expect(manifest.secretKey).toBe("elsewhere");
    expect(manifest.parts.map(({ name }) => name).filter((name) => name.startsWith("keys"))).toEqual([]);
    const again = bench.path("again");
    await restoreBackup({ file, dataDirectory: again, force: false, version: VERSION, log, onProgress: () => {} });
    expect(existsSync(join(again, "secret.key"))).toBe(false);
  });
});

test("a clean-up says what would go before it goes", async () => {
  const unknown = join(data, "workspaces", newId("prj"));
  mkdirSync(unknown, { recursive: true });
  writeFileSync(join(unknown, "a.txt"), "a".repeat(10_000));
  const clean = async (dryRun: boolean): Promise<CleanReport> =>
    CleanReport.parse((await ask("POST", "/api/data/clean", { dryRun, deletedAfterDays: 30 })).body);
  const would = await clean(true);
  expect(would.items).toMatchObject([{ kind: "unknown workspace" }]);
  expect(would.items[0]?.bytes).toBeGreaterThan(10_000);
  expect(existsSync(unknown)).toBe(true);
  expect((await clean(false)).items).toEqual(would.items);
  expect(existsSync(unknown)).toBe(false);
  expect((await ask("POST", "/api/data/clean", { dryRun: "no" })).status).toBe(400);
});
