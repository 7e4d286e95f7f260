import { afterAll, beforeAll, expect, test } from "bun:test";
import { ArenaPresence, Project } from "@lathe/protocol/api";
import { FileContent, Version } from "@lathe/protocol/workspace";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { z } from "zod";

const root = resolve(import.meta.dir, "..");
let data: string;
let child: Bun.Subprocess<"ignore", "pipe", "ignore">;
let origin: string;
let cookie: string;

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), "lathe-fork-"));
  child = Bun.spawn([process.execPath, "start.ts"], {
    cwd: root,
    stdin: "ignore",
    stdout: "pipe",
    stderr: "ignore",
    env: {
      PATH: process.env.PATH ?? "",
      HOME: data,
      LATHE_STORE: join(root, ".lathe", "store"),
      LATHE_DATA: join(data, "d"),
      LATHE_PORT: "0",
      LATHE_WARM: "0",
    },
  });
  let text = "";
  for await (const chunk of child.stdout) {
    text += new TextDecoder().decode(chunk);
    if (text.includes("\n")) break;
  }
  const address = /http:\S+/.exec(text)?.[0] ?? "";
  origin = new URL(address).origin;
  const login = await fetch(address, { redirect: "manual" });
  cookie = login.headers.get("set-cookie")?.split(";")[0] ?? "";
}, 60_000);
afterAll(async () => {
  child.kill("SIGTERM");
  await child.exited;
  rmSync(data, { recursive: true, force: true });
}, 30_000);

function call(path: string, init: { method?: string; body?: string; origin?: string } = {}): Promise<Response> {
  const { method = "GET", body } = init;
  const headers = { cookie, origin: init.origin ?? origin, "content-type": "application/json" };
  return fetch(origin + path, { method, body, headers });
}

const projects = async () => z.array(Project).parse(await (await call("/api/projects")).json());

test("a fork has the files of its version, and the source goes on as it was", async () => {
  const created = await call("/api/projects", { method: "POST", body: '{"name":"Recipes","template":"blank"}' });
  const { projectId: source } = Project.parse(await created.json());
  const arena = (projectId: string) => `/api/projects/${projectId}/arena`;
  await call(`${arena(source)}/file?path=a.txt`, { method: "PUT", body: "first" });
  const versions = z.array(Version).parse(await (await call(`${arena(source)}/versions?limit=1`)).json());
  await call(`${arena(source)}/file?path=a.txt`, { method: "PUT", body: "second" });
  const read = async (projectId: string) =>
    FileContent.parse(await (await call(`${arena(projectId)}/file?path=a.txt`)).json()).text;

  const fork = (body: object, from = origin) =>
    call(`/api/projects/${source}/fork`, { method: "POST", body: JSON.stringify(body), origin: from });
  const answer = await fork({ versionId: versions[0]?.versionId });
  expect(answer.status).toBe(201);
  const copy = Project.parse(await answer.json());
  expect(copy).toMatchObject({ name: "Recipes copy", template: "blank" });
  expect(await read(copy.projectId)).toBe("first");
  expect(await read(source)).toBe("second");
  const kept = z.array(Version).parse(await (await call(`${arena(copy.projectId)}/versions?limit=1`)).json());
  expect(kept[0]?.message).toBe("Forked from “Recipes”");

  const whole = Project.parse(await (await fork({ name: "Whole" })).json());
  expect(await read(whole.projectId)).toBe("second");

  const open = z.array(ArenaPresence).parse(await (await call("/api/arenas")).json());
  expect(open.map(({ projectId }) => projectId).sort()).toEqual([source, copy.projectId, whole.projectId].sort());
  expect((await fetch(`${origin}/api/arenas`)).status).toBe(401);

  // What cannot be done leaves nothing behind.
  const before = await projects();
  expect((await fork({ versionId: "0".repeat(40) })).status).toBe(404);
  expect((await fork({}, "http://elsewhere.example")).status).toBe(403);
  expect((await fetch(`${origin}/api/projects/${source}/fork`, { method: "POST", headers: { origin } })).status).toBe(
    400,
  );
  expect((await call(`${arena(source)}/archive`)).status).toBe(404);
  expect(await projects()).toEqual(before);
}, 90_000);
