import { afterEach, beforeEach, expect, test } from "bun:test";
import { readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ProjectId, UserId } from "@lathe/protocol/ids";
import type { Database } from "../db/open-database.ts";
import { openPglite } from "../db/open-pglite.ts";
import { newProject, newUser } from "../db/storage.fixture.ts";
import { fileRequest, newShip } from "./ships.fixture.ts";
import { ShipStore } from "./ship-store.ts";

let directory: string;
let database: Database;
let userId: UserId;
let projectId: ProjectId;
const openDatabase = () => openPglite(directory, () => {});
const openStore = (now?: () => number) =>
  new ShipStore({ database, directory: join(directory, "ships"), log: () => {}, ...(now && { now }) });

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "lathe-kill-"));
  database = await openDatabase();
  userId = await newUser(database);
  ({ projectId } = await newProject(database, userId));
});
afterEach(async () => {
  await database.close();
  await rm(directory, { recursive: true, force: true });
});

async function killHalfway(): Promise<void> {
  const command = [process.execPath, join(import.meta.dir, "kill.fixture.ts"), directory, projectId];
  const child = Bun.spawn(command, { stdout: "pipe", stderr: "inherit" });
  for await (const chunk of child.stdout) {
    if (new TextDecoder().decode(chunk).includes("half")) child.kill("SIGKILL");
  }
  await child.exited;
}

test("a server that is killed while a file comes has nothing half-made afterwards", async () => {
  await database.close();
  await killHalfway();
  database = await openDatabase();
  const half = join(directory, "ships", projectId);
  expect(readdirSync(half)).toEqual([expect.stringMatching(/\.part$/)]);
  const store = openStore();
  expect(await store.list(userId, projectId)).toEqual([]);
  await store.settle();
  expect(readdirSync(join(directory, "ships"))).toEqual([]);
  expect(await store.list(userId, projectId)).toEqual([]);
  // The reservation waits for its worker, and goes when none has come.
  const packaged = { packageId: "com.example.app" };
  expect(await store.reserve(projectId, newShip("apk", packaged))).toMatchObject({ versionCode: 2 });
  await openStore(() => Date.now() + 25 * 60 * 60_000).settle();
  const next = newShip("apk", packaged);
  expect(await store.reserve(projectId, next)).toMatchObject({ versionCode: 1 });
  expect(await store.putFile(projectId, next.shipId, fileRequest("whole"))).toMatchObject({ isKept: true });
}, 30_000);

test("a file whose ship was not written down is nobody's", async () => {
  const store = openStore();
  const wanted = newShip("source");
  await store.reserve(projectId, wanted);
  // As if the server had ended between the two.
  await Bun.write(join(directory, "ships", projectId, wanted.shipId), "whole");
  expect(await store.list(userId, projectId)).toEqual([]);
  await store.settle();
  expect(readdirSync(join(directory, "ships"))).toEqual([]);
});
