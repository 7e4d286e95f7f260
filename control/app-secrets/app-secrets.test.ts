import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { Project } from "@lathe/protocol/api";
import { newId, type ProjectId } from "@lathe/protocol/ids";
import { signWorkerToken } from "@lathe/protocol/internal";
import { LIMITS } from "@lathe/protocol/limits";
import { type ControlFixture, JOIN_SECRET, openFixture } from "../control.fixture.ts";
import { openPglite } from "../db/open-pglite.ts";
import { newProject as createProject, newUser } from "../db/storage.fixture.ts";
import { createSecretBox } from "../secrets/secret-box.ts";
import { AppSecretStore } from "./app-secret-store.ts";

describe("an app's secrets", () => {
  let fixture: ControlFixture;
  beforeAll(async () => {
    fixture = await openFixture();
  });
  afterAll(() => fixture.close());

  async function newProject(): Promise<ProjectId> {
    const { body } = await fixture.call("/api/projects", { json: { name: "An app" } });
    return Project.parse(body).projectId;
  }
  const put = (projectId: string, name: string, value: string) =>
    fixture.call(`/api/projects/${projectId}/secrets/${name}`, { method: "PUT", json: { value } });
  const list = (projectId: string) => fixture.call(`/api/projects/${projectId}/secrets`);
  async function asWorker(projectId: ProjectId): Promise<{ status: number; body: unknown }> {
    const token = await signWorkerToken(JOIN_SECRET, { workerId: newId("wrk"), projectId });
    const headers = { authorization: `Bearer ${token}` };
    const response = await fixture.control.internalFetch(
      new Request("http://control/internal/project/secrets", { headers }),
    );
    return { status: response.status, body: await response.json() };
  }

  test("go in, are listed by name, and come out for the project's worker alone", async () => {
    const [mine, other] = [await newProject(), await newProject()];
    expect(await put(mine, "STRIPE_KEY", "sk_live_1")).toMatchObject({ status: 200, body: { name: "STRIPE_KEY" } });
    await put(mine, "A_KEY", "first");
    await put(mine, "A_KEY", "second's ü");
    const { body } = await list(mine);
    expect(body).toEqual([
      { name: "A_KEY", updatedAt: expect.any(Number) },
      { name: "STRIPE_KEY", updatedAt: expect.any(Number) },
    ]);
    expect(JSON.stringify(body)).not.toContain("sk_live");
    expect(await asWorker(mine)).toEqual({
      status: 200,
      body: { values: { A_KEY: "second's ü", STRIPE_KEY: "sk_live_1" }, unreadable: [] },
    });
    expect(await asWorker(other)).toEqual({ status: 200, body: { values: {}, unreadable: [] } });
    const removed = await fixture.call(`/api/projects/${mine}/secrets/A_KEY`, { method: "DELETE" });
    expect(removed.status).toBe(204);
    expect(await asWorker(mine)).toMatchObject({ body: { values: { STRIPE_KEY: "sk_live_1" } } });
    expect(fixture.logged()).not.toContain("sk_live_1");
  });

  test("are sealed where they are stored", async () => {
    const projectId = await newProject();
    await put(projectId, "KEY", "a-value-to-look-for");
    const lines: string[] = [];
    await fixture.control.stored.dumpProject(projectId, async (table, rows) => {
      for await (const row of rows) lines.push(`${table} ${row}`);
    });
    const stored = lines.filter((line) => line.startsWith("app_secrets "));
    expect(stored).toHaveLength(1);
    expect(stored[0]).toContain("v1.");
    expect(lines.join("\n")).not.toContain("a-value-to-look-for");
  });

  test("that cannot be opened are named, and the others are given", async () => {
    const database = await openPglite(await mkdtemp(join(fixture.directory, "other-")), () => {});
    const userId = await newUser(database);
    const project = await createProject(database, userId);
    const open = async (byte: number) =>
      new AppSecretStore(database, await createSecretBox(new Uint8Array(32).fill(byte)));
    const [before, after] = [await open(1), await open(2)];
    await before.set(userId, project.projectId, "OLD_KEY", "sealed before");
    await after.set(userId, project.projectId, "NEW_KEY", "sealed after");
    expect(await after.readForWorker(project.projectId)).toEqual({
      values: { NEW_KEY: "sealed after" },
      unreadable: ["OLD_KEY"],
    });
    await database.close();
  }, 20_000);

  test("of a project that is not there, or not theirs, are not there", async () => {
    const strange = newId("prj");
    expect((await list(strange)).status).toBe(404);
    expect((await put(strange, "KEY", "value")).status).toBe(404);
    expect((await fixture.call(`/api/projects/${strange}/secrets/KEY`, { method: "DELETE" })).status).toBe(404);
    expect((await asWorker(strange)).status).toBe(404);
  });

  test("rest with a deleted project, and are gone with its last row", async () => {
    const projectId = await newProject();
    await put(projectId, "KEY", "value-1");
    await fixture.call(`/api/projects/${projectId}`, { method: "DELETE" });
    expect((await list(projectId)).status).toBe(404);
    expect((await asWorker(projectId)).status).toBe(404);
    await fixture.call(`/api/projects/${projectId}/undelete`, { method: "POST" });
    expect(await asWorker(projectId)).toMatchObject({ body: { values: { KEY: "value-1" } } });
    await fixture.call(`/api/projects/${projectId}`, { method: "DELETE" });
    expect(await fixture.control.stored.purgeProject(projectId, Date.now() + 1)).toBe(true);
    const tables: string[] = [];
    await fixture.control.stored.dumpProject(projectId, async (table) => void tables.push(table));
    expect(tables).toEqual([]);
  });

  test.each(["lower", "1ST", "PATH", "PORT", "BUN_X", "LATHE_X", "HTTPS_PROXY", "PPID", "A-B", "A".repeat(65)])(
    "cannot be called %s",
    async (name) => {
      const answer = await put(await newProject(), name, "value");
      expect(answer).toMatchObject({ status: 400, body: { error: { code: "bad_request" } } });
    },
  );

  test("have limits, also when many come at once", async () => {
    const projectId = await newProject();
    const { maxPerProject } = LIMITS.secrets;
    const answers = await Promise.all(
      Array.from({ length: maxPerProject + 3 }, (_, index) => put(projectId, `KEY_${index}`, "value")),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(maxPerProject);
    expect(answers.find(({ status }) => status !== 200)?.body).toMatchObject({ error: { code: "limit_reached" } });
    // One that is there can still be replaced.
    const there = answers.findIndex(({ status }) => status === 200);
    expect((await put(projectId, `KEY_${there}`, "another")).status).toBe(200);
    expect((await put(projectId, `KEY_${there}`, "")).status).toBe(400);
    expect((await put(projectId, `KEY_${there}`, "a\0b")).status).toBe(400);
    expect((await put(projectId, `KEY_${there}`, "x".repeat(16_001))).status).toBe(400);
  });

  test("have a limit of what they hold together", async () => {
    const projectId = await newProject();
    const value = "ü".repeat(16_000);
    const fits = Math.floor(LIMITS.secrets.maxTotalBytes / 32_000);
    for (let index = 0; index < fits; index += 1)
      expect((await put(projectId, `KEY_${index}`, value)).status).toBe(200);
    expect(await put(projectId, "ONE_MORE", value)).toMatchObject({
      status: 413,
      body: { error: { code: "too_large" } },
    });
  });
});
