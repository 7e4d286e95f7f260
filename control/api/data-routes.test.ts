import { afterAll, beforeAll, expect, test } from "bun:test";
import { newId, type UserId } from "@lathe/protocol/ids";
import { openFixture, type ControlFixture } from "../control.fixture.ts";
import { createDataRoutes } from "./data-routes.ts";
import type { DataUpkeep } from "./data-upkeep.ts";
import { framedApp, type FrameVariables } from "./request-frame.ts";

const asked: string[] = [];
const upkeep: DataUpkeep = {
  measure: () => Promise.reject(new Error("not part of this test")),
  async backups() {
    asked.push("list");
    return { backups: [], run: null };
  },
  startBackup() {
    asked.push("start");
    return { state: "running", startedAt: 1, projects: null, bytes: 0, problem: null, leftOut: [] };
  },
  async stopBackup() {
    asked.push("stop");
  },
  async deleteBackup(name) {
    asked.push(`delete ${name}`);
  },
  async download() {
    asked.push("download");
    return new Blob(["bytes"]).stream();
  },
  async clean({ dryRun }) {
    asked.push("clean");
    return { dryRun, items: [], notes: [] };
  },
  async close() {
    asked.push("close");
  },
};
const CALLS = [
  ["GET", "/api/data/backups"],
  ["POST", "/api/data/backups"],
  ["DELETE", "/api/data/backups/running"],
  ["DELETE", "/api/data/backups/a.tar.gz"],
  ["GET", "/api/data/download"],
  ["POST", "/api/data/clean"],
] as const;

let fixture: ControlFixture;
beforeAll(async () => {
  fixture = await openFixture({ openUpkeep: () => upkeep });
});
afterAll(() => fixture?.close());

test.each(CALLS)("nobody without a session, and no other site, may %s %s", async (method, path) => {
  asked.length = 0;
  const json = method === "POST" ? { dryRun: true, deletedAfterDays: 30 } : undefined;
  const send = async (headers: Record<string, string | null>) => {
    const response = await fixture.send(path, { method, headers, ...(json === undefined ? {} : { json }) });
    return response.status;
  };
  expect(await send({ cookie: null })).toBe(401);
  expect(await send({ cookie: "lathe_session_4700=guess" })).toBe(401);
  expect(await send({ origin: "http://evil.example" })).toBe(403);
  expect(await send({ "sec-fetch-site": "cross-site" })).toBe(403);
  // A page of an app's preview is on the same site, but not of the same origin.
  expect(await send({ "sec-fetch-site": "same-site" })).toBe(403);
  expect(asked).toEqual([]);
  expect([200, 202, 204]).toContain(await send({}));
  expect(asked).toHaveLength(1);
});

test.each(CALLS)("a user who does not own the server may not %s %s", async (method, path) => {
  asked.length = 0;
  const ownerId: UserId = newId("usr");
  const app = framedApp<{ Variables: FrameVariables & { account: { userId: UserId; name: string } } }>(() => {});
  app.use(async (context, next) => {
    context.set("account", { userId: newId("usr"), name: "Somebody" });
    await next();
  });
  app.route("/api/data", createDataRoutes(upkeep, ownerId));
  const response = await app.request(path, { method });
  expect(response.status).toBe(403);
  expect(asked).toEqual([]);
});

test("a server without upkeep has nothing there", async () => {
  const plain = await openFixture();
  try {
    expect((await plain.call("/api/data")).status).toBe(404);
  } finally {
    await plain.close();
  }
});
