import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { existsSync, readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newId, type ProjectId, type UserId } from "@lathe/protocol/ids";
import type { Ship } from "@lathe/protocol/ship";
import { sql } from "drizzle-orm";
import { createStoredData } from "../db/dump/stored-data.ts";
import type { Database } from "../db/open-database.ts";
import { signingKeys } from "../db/schema.ts";
import { newProject, newUser } from "../db/storage.fixture.ts";
import { ProjectStore } from "../projects/project-store.ts";
import { fileRequest, newShip } from "./ships.fixture.ts";
import { ShipStore } from "./ship-store.ts";

const PACKAGE = { packageId: "com.example.app" };

/** What is kept of what was shipped, on a database that is open by the time the tests run. */
export function describeShips(opened: () => Database): void {
  describe("ships", () => {
    let database: Database;
    let directory: string;
    let store: ShipStore;
    let userId: UserId;
    let now = Date.now();
    beforeAll(async () => {
      database = opened();
      directory = await mkdtemp(join(tmpdir(), "lathe-ships-"));
      store = openStore();
      userId = await newUser(database);
    });
    afterAll(() => rm(directory, { recursive: true, force: true }));

    function openStore(limits = { maxBytes: 1_000, keptPerKind: 2, maxKeptBytes: 2_000 }): ShipStore {
      return new ShipStore({ database, directory, log: () => {}, limits, now: () => (now += 1) });
    }
    const newOwn = async () => (await newProject(database, userId)).projectId;
    const filesOf = (projectId: ProjectId) => {
      const folder = join(directory, projectId);
      return existsSync(folder) ? readdirSync(folder).sort() : [];
    };

    async function ship(projectId: ProjectId, wanted = newShip("source"), body = "bytes"): Promise<Ship> {
      await store.reserve(projectId, wanted);
      return await store.putFile(projectId, wanted.shipId, fileRequest(body));
    }

    test("are listed when their file is there, newest first", async () => {
      const projectId = await newOwn();
      const wanted = newShip("source", { name: "Ünïcode" }, { fileName: "../My app.zip", notes: ["Something."] });
      expect(await store.reserve(projectId, wanted)).toEqual({ shipId: wanted.shipId, versionCode: null });
      expect(await store.list(userId, projectId)).toEqual([]);
      const first = await store.putFile(projectId, wanted.shipId, fileRequest("some bytes"));
      expect(first).toEqual({
        shipId: wanted.shipId,
        kind: "source",
        versionId: wanted.versionId,
        options: { name: "Ünïcode" },
        fileName: "My app.zip",
        bytes: 10,
        sha256: new Bun.CryptoHasher("sha256").update("some bytes").digest("hex"),
        notes: ["Something."],
        at: expect.any(Number),
        isKept: true,
      });
      const second = await ship(projectId, newShip("web"));
      expect(await store.list(userId, projectId)).toEqual([second, first]);
      const { content } = await store.readFile(userId, projectId, first.shipId);
      expect(await content.text()).toBe("some bytes");
    });

    test("have a name that can be shown, whatever it was", async () => {
      const projectId = await newOwn();
      const names = {
        "a/b\u0000\u202e.zip": "b .zip",
        ["\u0958".repeat(120)]: "\u0915\u093c".repeat(60),
        "..": "file",
      };
      for (const [fileName, shown] of Object.entries(names)) {
        expect(await ship(projectId, newShip("web", {}, { fileName }))).toMatchObject({ fileName: shown });
      }
      expect(await store.list(userId, projectId)).toHaveLength(3);
    });

    test("of one package get codes that rise, and keep what was asked for", async () => {
      const projectId = await newOwn();
      expect(await ship(projectId, newShip("apk", PACKAGE))).toMatchObject({
        options: { ...PACKAGE, versionCode: 1 },
      });
      expect(await store.reserve(projectId, newShip("aab", PACKAGE))).toMatchObject({ versionCode: 2 });
      expect(await store.reserve(projectId, newShip("apk", { ...PACKAGE, versionCode: 40 }))).toMatchObject({
        versionCode: 40,
      });
      expect(await store.reserve(projectId, newShip("apk", PACKAGE))).toMatchObject({ versionCode: 41 });
      for (const versionCode of [1, 41]) {
        const falling = store.reserve(projectId, newShip("aab", { ...PACKAGE, versionCode }));
        await expect(falling).rejects.toMatchObject({
          code: "conflict",
          message: expect.stringContaining("The lowest possible is 42."),
        });
      }
      const other = { packageId: "com.example.other" };
      expect(await store.reserve(projectId, newShip("apk", other))).toMatchObject({ versionCode: 1 });
      expect(await store.reserve(await newOwn(), newShip("apk", PACKAGE))).toMatchObject({ versionCode: 1 });
      await expect(store.reserve(projectId, newShip("apk"))).rejects.toMatchObject({ code: "bad_request" });
      await store.reserve(projectId, newShip("apk", { ...PACKAGE, versionCode: 2_100_000_000 }));
      await expect(store.reserve(projectId, newShip("apk", PACKAGE))).rejects.toThrow("another package id");
    });

    test("say what was chosen the last time, each choice by the newest that has it", async () => {
      const projectId = await newOwn();
      expect(await store.readOptions(projectId)).toEqual({});
      await ship(projectId, newShip("apk", { ...PACKAGE, name: "Old", allowsHttp: true, versionCode: 9 }));
      await ship(projectId, newShip("pwa", { name: "New" }));
      const forgotten = await ship(projectId, newShip("web", { name: "Forgotten" }));
      await store.forget(userId, projectId, forgotten.shipId);
      await store.reserve(projectId, newShip("web", { name: "Not yet" }));
      expect(await store.readOptions(projectId)).toEqual({ ...PACKAGE, name: "New", allowsHttp: true });
      expect(await store.readOptions(await newOwn())).toEqual({});
    });

    test("that are reserved at once get different codes", async () => {
      const projectId = await newOwn();
      const reserved = await Promise.all(
        Array.from({ length: 8 }, () => store.reserve(projectId, newShip("apk", PACKAGE))),
      );
      expect(reserved.map(({ versionCode }) => versionCode).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    });

    test("that nothing came of give their code back; those that were forgotten do not", async () => {
      const projectId = await newOwn();
      const [given, shipped] = [newShip("apk", PACKAGE), newShip("apk", PACKAGE)];
      await store.reserve(projectId, given);
      await store.giveUp(projectId, given.shipId);
      await store.giveUp(projectId, given.shipId);
      await expect(store.putFile(projectId, given.shipId, fileRequest("x"))).rejects.toMatchObject({
        code: "not_found",
      });
      expect(await ship(projectId, shipped)).toMatchObject({ options: { versionCode: 1 } });
      await expect(store.giveUp(projectId, shipped.shipId)).rejects.toMatchObject({ code: "conflict" });
      await store.forget(userId, projectId, shipped.shipId);
      expect(await store.list(userId, projectId)).toEqual([]);
      expect(filesOf(projectId)).toEqual([]);
      await expect(store.readFile(userId, projectId, shipped.shipId)).rejects.toMatchObject({ code: "not_found" });
      await expect(store.forget(userId, projectId, shipped.shipId)).rejects.toMatchObject({ code: "not_found" });
      expect(await store.reserve(projectId, newShip("apk", PACKAGE))).toMatchObject({ versionCode: 2 });
      await expect(store.reserve(projectId, shipped)).rejects.toMatchObject({ code: "conflict" });
      const kept = await database.asUser(userId, (transaction) =>
        transaction.execute(sql`SELECT options::text, file_name FROM ships WHERE id = ${shipped.shipId}`),
      );
      expect(Array.from(kept)).toEqual([{ options: "{}", file_name: "" }]);
    });

    test("asked for twice are one, and their file comes twice only when it is the same", async () => {
      const projectId = await newOwn();
      const wanted = newShip("apk", PACKAGE);
      const both = await Promise.all([store.reserve(projectId, wanted), store.reserve(projectId, wanted)]);
      expect(both).toEqual([
        { shipId: wanted.shipId, versionCode: 1 },
        { shipId: wanted.shipId, versionCode: 1 },
      ]);
      const put = (body: string) => store.putFile(projectId, wanted.shipId, fileRequest(body));
      const [first, second] = await Promise.all([put("same"), put("same")]);
      expect(second).toEqual(first);
      await expect(put("other")).rejects.toMatchObject({ code: "conflict" });
      expect(filesOf(projectId)).toEqual([wanted.shipId]);
      expect(await store.reserve(projectId, wanted)).toEqual({ shipId: wanted.shipId, versionCode: 1 });
    });

    test("keep the newest files of each kind, as long as there is room for all", async () => {
      const projectId = await newOwn();
      const made: Ship[] = [];
      for (const kind of ["web", "source", "source", "source"] as const) {
        made.push(await ship(projectId, newShip(kind), "x".repeat(600)));
      }
      const kept = async () => (await store.list(userId, projectId)).map(({ isKept }) => isKept);
      // 1,800 bytes: the two newest of its kind, and the other kind's.
      expect(await kept()).toEqual([true, true, false, true]);
      const newest = await ship(projectId, newShip("pwa"), "x".repeat(1_000));
      expect(await kept()).toEqual([true, true, false, false, false]);
      const [first] = made;
      await expect(store.readFile(userId, projectId, first?.shipId ?? newId("shp"))).rejects.toMatchObject({
        code: "not_found",
        message: expect.stringContaining("not kept any more"),
      });
      expect(filesOf(projectId)).toEqual([newest.shipId, made[3]?.shipId ?? ""].map(String).sort());
    });

    test.each([
      ["too large", () => fileRequest("x".repeat(1_001)), "too_large"],
      ["said to be too large", () => fileRequest("x", { "content-length": "1001" }), "too_large"],
      ["shorter than it was said to be", () => fileRequest("x", { "content-length": "2" }), "bad_request"],
      ["empty", () => fileRequest(""), "bad_request"],
      ["broken off", () => fileRequest(breakOff()), undefined],
    ])("whose file is %s have none, and nothing of it stays", async (_, request, code) => {
      const projectId = await newOwn();
      const wanted = newShip("source");
      await store.reserve(projectId, wanted);
      const refused = store.putFile(projectId, wanted.shipId, request());
      if (code === undefined) await expect(refused).rejects.toThrow("gone");
      else await expect(refused).rejects.toMatchObject({ code });
      expect(filesOf(projectId)).toEqual([]);
      expect(await store.list(userId, projectId)).toEqual([]);
      expect(await store.putFile(projectId, wanted.shipId, fileRequest("whole"))).toMatchObject({ isKept: true });
    });

    test("of another project or user are not there", async () => {
      const [own, other] = [await newOwn(), await newOwn()];
      const stranger = await newUser(database);
      const theirs = (await newProject(database, stranger)).projectId;
      const shipped = await ship(own);
      const missing = { code: "not_found" };
      for (const projectId of [other, theirs]) {
        const put = store.putFile(projectId, shipped.shipId, fileRequest("x"));
        await expect(put).rejects.toMatchObject(missing);
        await store.giveUp(projectId, shipped.shipId);
        const reserved = store.reserve(projectId, newShip("source", {}, { shipId: shipped.shipId }));
        await expect(reserved).rejects.toMatchObject({ code: "conflict" });
      }
      await expect(store.list(stranger, own)).rejects.toMatchObject(missing);
      await expect(store.readFile(stranger, own, shipped.shipId)).rejects.toMatchObject(missing);
      await expect(store.readFile(userId, other, shipped.shipId)).rejects.toMatchObject(missing);
      await expect(store.readFile(stranger, theirs, shipped.shipId)).rejects.toMatchObject(missing);
      for (const projectId of [other, theirs])
        await expect(store.readFileForRouter(projectId, shipped.shipId)).rejects.toMatchObject(missing);
      expect(await store.readFileForRouter(own, shipped.shipId)).toMatchObject({ ship: shipped });
      await expect(store.forget(stranger, own, shipped.shipId)).rejects.toMatchObject(missing);
      await expect(store.forget(userId, other, shipped.shipId)).rejects.toMatchObject(missing);
      expect(await store.list(userId, own)).toEqual([shipped]);
    });

    test("do not go along with a copy of their project, and are not there while it is deleted", async () => {
      const projectId = await newOwn();
      const shipped = await ship(projectId, newShip("apk", PACKAGE));
      const projects = new ProjectStore(database);
      const copy = await projects.fork(userId, projectId, { name: undefined, projectId: undefined, end: null });
      expect(await store.list(userId, copy.projectId)).toEqual([]);
      await projects.delete(userId, projectId);
      const refused = [
        () => store.list(userId, projectId),
        () => store.readFile(userId, projectId, shipped.shipId),
        () => store.readFileForRouter(projectId, shipped.shipId),
        () => store.forget(userId, projectId, shipped.shipId),
        () => store.reserve(projectId, newShip("apk", PACKAGE)),
        () => store.putFile(projectId, shipped.shipId, fileRequest("bytes")),
        () => store.giveUp(projectId, shipped.shipId),
      ];
      for (const ask of refused) await expect(ask()).rejects.toMatchObject({ code: "not_found" });
      await projects.undelete(userId, projectId);
      expect(await store.list(userId, projectId)).toEqual([shipped]);
    });

    test("go with their project, as its signing keys do", async () => {
      const projectId = await newOwn();
      await ship(projectId, newShip("apk", PACKAGE));
      const key = { projectId, certificate: "", sealed: "", createdAt: 1 };
      await database.asUser(userId, (transaction) =>
        transaction.insert(signingKeys).values([
          { ...key, fingerprint: "0".repeat(64) },
          { ...key, fingerprint: "1".repeat(64), replacedAt: 1 },
        ]),
      );
      await new ProjectStore(database).delete(userId, projectId);
      expect(await createStoredData(database).purgeProject(projectId, Date.now() + 1_000)).toBe(true);
      const left = await database.asUpkeep((transaction) =>
        transaction.execute(
          sql`SELECT id FROM ships WHERE project_id = ${projectId} UNION ALL SELECT fingerprint FROM signing_keys WHERE project_id = ${projectId}`,
        ),
      );
      expect(left).toHaveLength(0);
      await store.settle();
      expect(filesOf(projectId)).toEqual([]);
    });

    test("that nobody finished go at a start, with every file that is none of them", async () => {
      const [projectId, other] = [await newOwn(), await newOwn()];
      const shipped = await ship(projectId);
      const [left, second, running] = [newShip("apk", PACKAGE), newShip("apk", PACKAGE), newShip("apk", PACKAGE)];
      await store.reserve(other, left);
      await store.reserve(projectId, second);
      now += 25 * 60 * 60_000;
      // The next one of a project finds what nobody finished, too.
      expect(await store.reserve(projectId, running)).toMatchObject({ versionCode: 1 });
      const folders = [join(directory, projectId), join(directory, newId("prj"))];
      for (const folder of folders) {
        for (const name of [running.shipId, "x.part", newId("shp")]) await Bun.write(join(folder, name), "half");
      }
      await openStore().settle();
      expect(filesOf(projectId)).toEqual([shipped.shipId]);
      expect(readdirSync(directory)).not.toContain(folders[1]?.split("/").at(-1));
      expect(await store.list(userId, projectId)).toEqual([shipped]);
      await expect(store.putFile(other, left.shipId, fileRequest("x"))).rejects.toMatchObject({
        code: "not_found",
      });
      // Its worker has outlived the server, and goes on.
      expect(await store.putFile(projectId, running.shipId, fileRequest("x"))).toMatchObject({ kind: "apk" });
    });
  });
}

function breakOff(): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) controller.error(new Error("gone"));
      else controller.enqueue(new TextEncoder().encode("half of it"));
      sent = true;
    },
  });
}
