import { afterAll, beforeAll, expect, test } from "bun:test";
import { Project } from "@lathe/protocol/api";
import { newId, type ProjectId, VersionId } from "@lathe/protocol/ids";
import { signWorkerToken } from "@lathe/protocol/internal";
import { PhoneShare } from "@lathe/protocol/phone";
import { type NewShip, Ship } from "@lathe/protocol/ship";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readAddress } from "./data-folder.ts";

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
      // No local network is needed to come in by it.
      LATHE_PHONE_DOMAIN: "phones.example.com",
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

async function newProject(): Promise<ProjectId> {
  const headers = { "content-type": "application/json", cookie, origin };
  const body = '{"name":"Shared","template":"blank"}';
  const created = await fetch(`${origin}/api/projects`, { method: "POST", body, headers });
  return Project.parse(await created.json()).projectId;
}

/** What a worker asks of control. */
async function askControl(projectId: ProjectId, method: string, path: string, body: string): Promise<unknown> {
  const joinSecret = readFileSync(join(data, "d", "join.secret"), "utf8").trim();
  const token = await signWorkerToken(joinSecret, { workerId: newId("wrk"), projectId });
  const response = await fetch(`http://control/internal/${path}`, {
    unix: readAddress(join(data, "d")).socket,
    method,
    body,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
  });
  return response.json();
}

async function ship(projectId: ProjectId, bytes: string): Promise<Ship> {
  const wanted: NewShip = {
    shipId: newId("shp"),
    kind: "apk",
    versionId: VersionId.parse("a".repeat(40)),
    options: { packageId: "com.example.app" },
    fileName: "Käse (1).apk",
    notes: [],
  };
  await askControl(projectId, "POST", "ships", JSON.stringify(wanted));
  return Ship.parse(await askControl(projectId, "PUT", `ships/${wanted.shipId}/file`, bytes));
}

async function share(projectId: ProjectId, isOn: boolean): Promise<PhoneShare> {
  const headers = { "content-type": "application/json", cookie, origin };
  const init = { method: "PUT", headers, body: JSON.stringify({ isOn }) };
  return PhoneShare.parse(await (await fetch(`${origin}/api/projects/${projectId}/arena/phone`, init)).json());
}

test("what was shipped comes down to a phone whether the app runs or not, this project's and no other's", async () => {
  const [projectId, other] = [await newProject(), await newProject()];
  const [mine, theirs] = [await ship(projectId, "an Android package"), await ship(other, "theirs")];
  const { links } = await share(projectId, true);
  const link = new URL(links.find(({ network }) => network === "Public address")?.ship ?? "");
  const ask = (shipId: string, init: { method?: string; range?: string; host?: string } = {}) =>
    fetch(`${origin}${link.pathname}${shipId}`, {
      method: init.method ?? "GET",
      headers: { host: init.host ?? link.host, accept: "text/html", ...(init.range && { range: init.range }) },
      keepalive: false,
    });

  const answer = await ask(mine.shipId);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "application/vnd.android.package-archive",
    "content-disposition": "attachment; filename*=UTF-8''K%C3%A4se%20%281%29.apk",
    "content-length": "18",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    etag: `"${mine.sha256}"`,
  });
  expect([answer.status, await answer.text()]).toEqual([200, "an Android package"]);
  const head = await ask(mine.shipId, { method: "HEAD" });
  expect([head.status, head.headers.get("content-length")]).toEqual([200, "18"]);
  const rest = await ask(mine.shipId, { range: "bytes=11-" });
  expect([rest.status, rest.headers.get("content-range"), await rest.text()]).toEqual([
    206,
    "bytes 11-17/18",
    "package",
  ]);
  expect((await ask(mine.shipId, { range: "bytes=18-" })).status).toBe(416);

  for (const shipId of [theirs.shipId, newId("shp")]) {
    const page = await ask(shipId);
    expect([page.status, await page.text()]).toEqual([404, expect.stringContaining("Ship the app again")]);
  }
  // The file is let go, and later the ship forgotten.
  rmSync(join(data, "d", "ships", projectId, mine.shipId));
  expect((await ask(mine.shipId)).status).toBe(404);
  expect((await share(projectId, false)).links).toEqual([]);
  expect((await ask(mine.shipId)).status).toBe(421);
}, 60_000);

test("only the owner, and only from the studio's own pages, sees and changes whether a project is shared with phones", async () => {
  const json = { "content-type": "application/json" };
  const own = { ...json, cookie, origin };
  const projectId = await newProject();
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
  expect((await fetch(`${path}?port=x`, { headers: { cookie } })).status).toBe(400);
  const other = path.replace(projectId, `prj_${"a".repeat(20)}`);
  expect((await fetch(`${other}?port=5173`, { headers: { cookie } })).status).toBe(404);
}, 60_000);
