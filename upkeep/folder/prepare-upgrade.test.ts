import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openForLoading, openStoredData } from "@lathe/control/db/open-storage";
import { openPglite } from "@lathe/control/db/open-pglite";
import type { LogLine } from "@lathe/protocol/log";
import { checkArchive } from "../archive/check-archive.ts";
import { openArchiveFile } from "../archive/compression.ts";
import { Bench, makeProject, openTestControl } from "../fixtures/data-folder.ts";
import { restoreBackup } from "../restore/restore-backup.ts";
import { prepareUpgrade, type UpgradeOptions } from "./prepare-upgrade.ts";

let bench: Bench;
let data: string;
let logged: LogLine[];
beforeEach(() => {
  bench = new Bench();
  data = bench.path("data");
  logged = [];
});
afterEach(() => bench.close());

const log = (line: LogLine) => void logged.push(line);
const prepare = (more: Partial<UpgradeOptions> = {}) =>
  prepareUpgrade({ dataDirectory: data, version: "2.0.0", withoutBackup: false, log, ...more });

/** As a start does it. */
async function start(more: Partial<UpgradeOptions> = {}): Promise<void> {
  const upgrade = await prepare(more);
  const control = await openTestControl(data, { beforeMigration: upgrade.beforeMigration });
  upgrade.finish();
  await control.close();
}

/** A data folder whose database lacks the newest tables. */
async function makeOlder(): Promise<number[]> {
  const full = await openTestControl(bench.path("newest"));
  const all = await full.stored.migrations();
  await full.close();
  rmSync(bench.path("newest"), { recursive: true });
  mkdirSync(data);
  await (await openForLoading({ dataDirectory: data, migrations: all.slice(0, -1), log: () => {} })).close();
  return all;
}

const backups = () => (existsSync(join(data, "backups")) ? readdirSync(join(data, "backups")) : []);

describe("a start", () => {
  test("on nothing says whose the folder is, and makes no backup", async () => {
    await start();
    expect(JSON.parse(readFileSync(join(data, "lathe.json"), "utf8"))).toEqual({ format: 1, version: "2.0.0" });
    await start({ version: "2.0.1" });
    expect(JSON.parse(readFileSync(join(data, "lathe.json"), "utf8"))).toEqual({ format: 1, version: "2.0.1" });
    expect(backups()).toEqual([]);
    expect(logged).toEqual([]);
  }, 20_000);

  test("on data whose tables are behind makes a backup first and says so; that can be restored", async () => {
    const all = await makeOlder();
    await start();
    const [name = ""] = backups();
    expect(backups()).toHaveLength(1);
    expect(name).toMatch(/^before-2\.0\.0-\d{8}-\d{6}\.tar\.gz$/);
    const path = join(data, "backups", name);
    const { manifest } = await checkArchive(await openArchiveFile(path));
    expect(manifest.database.migrations).toEqual(all.slice(0, -1));
    expect(logged).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining(path), bytes: expect.any(Number) }),
    );
    await start();
    expect(backups()).toHaveLength(1);
    const again = bench.path("again");
    const options = { version: "2.0.0", log, onProgress: () => {} };
    await restoreBackup({ file: path, dataDirectory: again, force: false, ...options });
    const stored = await openStoredData({ dataDirectory: again, log: () => {} });
    expect(await stored.migrations()).toEqual(all);
    await stored.close();
  }, 40_000);

  test("stops when that backup cannot be made, and changes nothing; a variable is the way past", async () => {
    const all = await makeOlder();
    writeFileSync(join(data, "backups"), "in the way");
    await expect(start()).rejects.toThrow("LATHE_UPGRADE_WITHOUT_BACKUP=1");
    const stored = await openStoredData({ dataDirectory: data, log: () => {} });
    expect(await stored.migrations()).toEqual(all.slice(0, -1));
    await stored.close();
    await start({ withoutBackup: true });
    expect(logged).toContainEqual(expect.objectContaining({ level: "warning" }));
    const after = await openStoredData({ dataDirectory: data, log: () => {} });
    expect(await after.migrations()).toEqual(all);
    await after.close();
  }, 30_000);

  test("on a folder whose layout is behind makes one backup, then changes it", async () => {
    await makeOlder();
    const folderMigrations = [{ to: 2, run: async (at: string) => writeFileSync(join(at, "new-layout"), "") }];
    await start({ folderMigrations });
    expect(backups()).toHaveLength(1);
    expect(existsSync(join(data, "new-layout"))).toBe(true);
    expect(JSON.parse(readFileSync(join(data, "lathe.json"), "utf8"))).toEqual({ format: 2, version: "2.0.0" });
    await expect(start()).rejects.toThrow("Lathe 2.0.0, which is newer than this one");
  }, 30_000);
});

describe("data of a newer Lathe", () => {
  test("is refused by its folder in one sentence", async () => {
    mkdirSync(data);
    writeFileSync(join(data, "lathe.json"), JSON.stringify({ format: 2, version: "9.0.0", more: 1 }));
    await expect(prepare()).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("is of Lathe 9.0.0, which is newer than this one (2.0.0)"),
    });
    writeFileSync(join(data, "lathe.json"), "{");
    await expect(prepare()).rejects.toThrow("damaged");
  });

  test("is refused by its database", async () => {
    const control = await openTestControl(data);
    await makeProject(control, data, {});
    await control.close();
    const database = await openPglite(
      data,
      () => {},
      async (client) => {
        await client.unsafe("INSERT INTO lathe_migrations (made_at, hash) VALUES (99999999999999, 'x')");
      },
    );
    await database.close();
    await expect(start()).rejects.toThrow("newer Lathe");
    expect(backups()).toEqual([]);
  }, 20_000);
});
