import { afterAll, afterEach, beforeAll, describe, expect, test } from "bun:test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LoggedEvent } from "@lathe/protocol/events";
import { newId } from "@lathe/protocol/ids";
import { getTableName, is, Table } from "drizzle-orm";
import { AccountStore } from "../../accounts/account-store.ts";
import { ProjectStore } from "../../projects/project-store.ts";
import { createSecretBox } from "../../secrets/secret-box.ts";
import { SecretStore } from "../../secrets/secret-store.ts";
import { SettingStore } from "../../settings/setting-store.ts";
import { ThreadStore } from "../../threads/thread-store.ts";
import type { Database } from "../open-database.ts";
import { openForLoading, openStorage, openStoredData } from "../open-storage.ts";
import { findPostgresBinaries, startPrivatePostgres, type PrivatePostgres } from "../private-postgres.ts";
import * as schema from "../schema.ts";
import { createStoredData, type StoredData } from "./stored-data.ts";

type Dump = Map<string, string[]>;

const folders: string[] = [];
const log = (): void => {};

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "lathe-dump-"));
  folders.push(folder);
  return folder;
}
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function fill(database: Database, lines = 3): Promise<{ projectId: string; threadId: string }> {
  const owner = await new AccountStore(database).ensureOwner();
  await new SettingStore(database).set(owner.userId, "json", { text: "\u0000\ud83d", list: [1, null] });
  await new SecretStore(database, await createSecretBox(new Uint8Array(32))).set(owner.userId, "key", "sk-1");
  const { projectId, threadId } = await new ProjectStore(database).create(owner.userId, {
    template: "web",
    name: 'Odd "name"\\ \u2028 ✓',
  });
  const said = (seq: number): LoggedEvent => ({
    threadId,
    seq,
    at: 1_000 + seq,
    event: {
      type: "prompt.queued",
      promptId: newId("pmt"),
      text: `line ${seq}\n\u0000 and half of \ud83d, "quoted" \\u0041`,
      model: "composer/builtin",
      by: owner.userId,
    },
  });
  await new ThreadStore(database).append(
    projectId,
    threadId,
    Array.from({ length: lines }, (_, index) => said(index + 1)),
  );
  return { projectId, threadId };
}

async function dump(stored: StoredData): Promise<Dump> {
  const tables: Dump = new Map();
  const take = async (table: string, lines: AsyncIterable<string>) => {
    const kept = tables.get(table) ?? [];
    for await (const line of lines) kept.push(line);
    tables.set(table, kept);
  };
  for (const { projectId } of await stored.dumpShared(take)) await stored.dumpProject(projectId, take);
  return tables;
}

async function* asTables(dumped: Dump): AsyncGenerator<{ table: string; lines: AsyncIterable<string> }> {
  for (const [table, lines] of dumped) {
    yield {
      table,
      lines: (async function* () {
        yield* lines;
      })(),
    };
  }
}

const binaries = findPostgresBinaries();
let server: PrivatePostgres | null = null;
beforeAll(async () => {
  if (binaries !== null) server = await startPrivatePostgres(binaries);
  else console.warn("No Postgres server is installed here: dumps are tried with PGlite only.");
});
afterAll(() => server?.close());

describe("a dump", () => {
  const places = binaries === null ? (["PGlite"] as const) : (["PGlite", "Postgres"] as const);
  const urlOf = async (place: "PGlite" | "Postgres") => (place === "PGlite" ? undefined : server?.createDatabase());

  for (const from of places) {
    for (const to of places) {
      test(`of ${from} is the same after it was loaded into ${to}`, async () => {
        const source = await openStorage({
          dataDirectory: await newFolder(),
          databaseUrl: await urlOf(from),
          log,
        });
        // More than a page of rows.
        const { threadId } = await fill(source, 450);
        const stored = createStoredData(source);
        const dumped = await dump(stored);
        const migrations = await stored.migrations();
        await source.close();
        expect(dumped.get("events")).toHaveLength(450);

        const place = { dataDirectory: await newFolder(), databaseUrl: await urlOf(to), log };
        const target = await openForLoading({ ...place, migrations });
        expect(await target.isEmpty()).toBe(true);
        expect(await target.hasLoaded("m1")).toBe(false);
        await target.load(asTables(dumped), "m1");
        expect(await target.hasLoaded("m1")).toBe(true);
        expect(await target.isEmpty()).toBe(false);
        expect(await dump(target)).toEqual(dumped);
        await target.close();

        const opened = await openStorage(place);
        const owner = await new AccountStore(opened).ensureOwner();
        const [project] = await new ProjectStore(opened).list(owner.userId);
        expect(String(project?.threadId)).toBe(threadId);
        const page = await new ThreadStore(opened).read(owner.userId, project?.threadId ?? newId("thr"), {
          after: 0,
          limit: 1,
        });
        expect(page.events[0]?.event).toMatchObject({ text: expect.stringContaining("\u0000 and half of \ud83d,") });
        const secrets = new SecretStore(opened, await createSecretBox(new Uint8Array(32)));
        expect(await secrets.get(owner.userId, "key")).toBe("sk-1");
        await opened.close();
      }, 30_000);
    }
  }

  test("holds every table but logins", async () => {
    const database = await openStorage({ dataDirectory: await newFolder(), log });
    await fill(database);
    const tables = Object.values(schema).flatMap((value) => (is(value, Table) ? [getTableName(value)] : []));
    const dumped = await dump(createStoredData(database));
    expect([...dumped.keys()].sort()).toEqual(
      tables.filter((name) => name !== "sessions" && name !== "login_tokens").sort(),
    );
    await database.close();
  });

  test("that cannot be loaded as a whole is not loaded at all", async () => {
    const database = await openStorage({ dataDirectory: await newFolder(), log });
    await fill(database);
    const dumped = await dump(createStoredData(database));
    const migrations = await createStoredData(database).migrations();
    await database.close();
    const added = {
      notJson: "{",
      unknownColumn: '{"evil; DROP TABLE users": "1"}',
      notText: '{"seq": 1}',
      twice: dumped.get("events")?.[0] ?? "",
    };
    const target = await openForLoading({ dataDirectory: await newFolder(), migrations, log });
    for (const line of Object.values(added)) {
      const broken = new Map(dumped).set("events", [...(dumped.get("events") ?? []), line]);
      await expect(target.load(asTables(broken), "m")).rejects.toThrow();
      expect(await target.isEmpty()).toBe(true);
      expect(await target.hasLoaded("m")).toBe(false);
    }
    await expect(target.load(asTables(new Map([["pg_authid", []]])), "m")).rejects.toThrow("unknown table");
    await target.close();
  });

  test("of a project that is gone is none", async () => {
    const database = await openStorage({ dataDirectory: await newFolder(), log });
    await fill(database);
    expect(await createStoredData(database).dumpProject(newId("prj"), async () => {})).toBe(false);
    await database.close();
  });
});

test("tables that are behind are shown before they are changed, and can be kept from it", async () => {
  const dataDirectory = await newFolder();
  const full = await openStorage({ dataDirectory, log });
  const all = await createStoredData(full).migrations();
  await full.close();

  const olderFolder = await newFolder();
  const older = await openForLoading({ dataDirectory: olderFolder, migrations: all.slice(0, -1), log });
  await older.close();
  const seen: unknown[] = [];
  const refuse = async (stored: StoredData, pending: readonly number[]) => {
    seen.push(pending, await stored.migrations());
    throw new Error("no backup, no migration");
  };
  await expect(openStorage({ dataDirectory: olderFolder, log, beforeMigration: refuse })).rejects.toThrow("no backup");
  expect(seen).toEqual([all.slice(-1), all.slice(0, -1)]);
  const unchanged = await openStoredData({ dataDirectory: olderFolder, log });
  expect(await unchanged.migrations()).toEqual(all.slice(0, -1));
  await unchanged.close();
  const calls: unknown[] = [];
  const accept = async () => void calls.push(1);
  await (await openStorage({ dataDirectory: olderFolder, log, beforeMigration: accept })).close();
  await (await openStorage({ dataDirectory: olderFolder, log, beforeMigration: accept })).close();
  expect(calls).toHaveLength(1);
}, 30_000);

test("a deleted project is removed with all that is its own, once it was deleted long enough ago", async () => {
  const database = await openStorage({ dataDirectory: await newFolder(), log });
  const { projectId } = await fill(database);
  await fill(database);
  const stored = createStoredData(database);
  const [first] = (await stored.listProjects()).filter((project) => project.projectId === projectId);
  if (first === undefined) throw new Error("no project");
  expect(await stored.purgeProject(first.projectId, Date.now() + 1_000)).toBe(false);
  const owner = await new AccountStore(database).ensureOwner();
  await new ProjectStore(database).delete(owner.userId, first.projectId);
  expect(await stored.purgeProject(first.projectId, Date.now() - 60_000)).toBe(false);
  expect(await stored.purgeProject(first.projectId, Date.now() + 1_000)).toBe(true);
  const left = await dump(stored);
  expect(JSON.stringify([...left])).not.toContain(projectId);
  expect(left.get("events")).toHaveLength(3);
  await database.close();
});
