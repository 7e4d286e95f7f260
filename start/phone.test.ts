import { afterAll, beforeAll, expect, test } from "bun:test";
import { Project } from "@lathe/protocol/api";
import { PhoneShare } from "@lathe/protocol/phone";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dir, "..");
let data: string;
let child: Bun.Subprocess<"ignore", "pipe", "ignore">;
let origin: string;
let cookie: string;

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), "lathe-phone-"));
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

test("only the owner, and only from the studio's own pages, sees and changes whether a project is shared with phones", async () => {
  const json = { "content-type": "application/json" };
  const own = { ...json, cookie, origin };
  const body = '{"name":"Shared","template":"blank"}';
  const created = await fetch(`${origin}/api/projects`, { method: "POST", body, headers: own });
  const { projectId } = Project.parse(await created.json());
  const path = `${origin}/api/projects/${projectId}/arena/phone`;
  const put = (headers: Record<string, string>, sent: unknown) =>
    fetch(path, { method: "PUT", headers, body: JSON.stringify(sent) });

  const off = { isOn: false, port: null, links: [], devices: [], problem: null, sdk: null };
  expect(PhoneShare.parse(await (await fetch(`${path}?port=5173`, { headers: { cookie } })).json())).toEqual(off);
  expect(PhoneShare.parse(await (await put(own, { isOn: false, port: 5173 })).json())).toEqual(off);

  expect((await fetch(`${path}?port=5173`)).status).toBe(401);
  expect((await put({ ...json, origin }, { isOn: true, port: 5173 })).status).toBe(401);
  expect((await put({ ...json, cookie }, { isOn: true, port: 5173 })).status).toBe(403);
  expect((await put({ ...own, origin: "http://evil.example" }, { isOn: true, port: 5173 })).status).toBe(403);
  expect((await put(own, { isOn: true, port: 0 })).status).toBe(400);
  expect((await fetch(path, { headers: { cookie } })).status).toBe(400);
  const other = path.replace(projectId, `prj_${"a".repeat(20)}`);
  expect((await fetch(`${other}?port=5173`, { headers: { cookie } })).status).toBe(404);
}, 60_000);
