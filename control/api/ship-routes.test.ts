import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { Project } from "@lathe/protocol/api";
import { newId, type ProjectId } from "@lathe/protocol/ids";
import { signWorkerToken } from "@lathe/protocol/internal";
import { LIMITS } from "@lathe/protocol/limits";
import { type NewShip, ReservedShip, Ship, type ShipKind } from "@lathe/protocol/ship";
import { type ControlFixture, JOIN_SECRET, openFixture } from "../control.fixture.ts";
import { newShip } from "../ships/ships.fixture.ts";

const HTML = "<!doctype html><script>alert(document.domain)</script>";
let fixture: ControlFixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture.close());

async function newProject(): Promise<ProjectId> {
  return Project.parse((await fixture.call("/api/projects", { json: { name: "An app" } })).body).projectId;
}

/** A request of the project's worker; null: of nobody. */
async function ask(
  projectId: ProjectId | null,
  path: string,
  init: { method?: string; json?: unknown; body?: string },
) {
  const token = projectId === null ? "none" : await signWorkerToken(JOIN_SECRET, { workerId: newId("wrk"), projectId });
  const { json, body = json === undefined ? undefined : JSON.stringify(json), method = "POST" } = init;
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const request = new Request(`http://control/internal${path}`, { method, headers, body: body ?? null });
  const response = await fixture.control.internalFetch(request);
  const text = await response.text();
  return { status: response.status, body: text === "" ? null : JSON.parse(text) };
}

async function ship(projectId: ProjectId, wanted: NewShip, body: string): Promise<Ship> {
  const reserved = await ask(projectId, "/ships", { json: wanted });
  expect(reserved.status).toBe(201);
  expect(ReservedShip.parse(reserved.body).shipId).toBe(wanted.shipId);
  const put = await ask(projectId, `/ships/${wanted.shipId}/file`, { method: "PUT", body });
  expect(put.status).toBe(200);
  return Ship.parse(put.body);
}

describe("a shipped file", () => {
  test.each([
    ["source", "application/zip"],
    ["web", "application/zip"],
    ["pwa", "application/zip"],
    ["apk", "application/vnd.android.package-archive"],
    ["aab", "application/octet-stream"],
  ] satisfies [ShipKind, string][])("of the kind %s is a download and never a page", async (kind, mediaType) => {
    const projectId = await newProject();
    const wanted = newShip(kind, { packageId: "com.example.app" }, { fileName: "Käse' (1)*\".html" });
    const shipped = await ship(projectId, wanted, HTML);
    const path = `/api/projects/${projectId}/ships/${shipped.shipId}/file`;
    const response = await fixture.send(path);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": mediaType,
      "content-disposition": "attachment; filename*=UTF-8''K%C3%A4se%27%20%281%29%2a%22.html",
      "content-length": String(HTML.length),
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
      "cache-control": "no-store",
    });
    expect(await response.text()).toBe(HTML);
    expect((await fixture.send(path, { method: "HEAD" })).status).toBe(200);
  });

  test("is listed, and gone when it is forgotten", async () => {
    const projectId = await newProject();
    const shipped = await ship(projectId, newShip("web"), "zip");
    const path = `/api/projects/${projectId}/ships`;
    expect((await fixture.call(path)).body).toEqual([shipped]);
    expect((await fixture.call(`${path}/${shipped.shipId}`, { method: "DELETE" })).status).toBe(204);
    expect((await fixture.call(path)).body).toEqual([]);
    expect((await fixture.call(`${path}/${shipped.shipId}/file`)).status).toBe(404);
    expect((await fixture.call(`${path}/${shipped.shipId}`, { method: "DELETE" })).status).toBe(404);
  });

  test("is for those who are logged in, from the studio's own pages", async () => {
    const projectId = await newProject();
    const { shipId } = await ship(projectId, newShip("web"), "zip");
    const path = `/api/projects/${projectId}/ships`;
    for (const [address, method] of [
      [path, "GET"],
      [`${path}/${shipId}/file`, "GET"],
      [`${path}/${shipId}`, "DELETE"],
      [`/api/projects/${projectId}/signing-key`, "GET"],
      [`/api/projects/${projectId}/signing-key/keystore`, "POST"],
    ] as const) {
      const without = await fixture.call(address, { method, headers: { cookie: null } });
      expect(without).toMatchObject({ status: 401, body: { error: { code: "unauthenticated" } } });
      const foreign = await fixture.call(address, { method, headers: { origin: "https://evil.example" } });
      expect(foreign).toMatchObject({ status: 403, body: { error: { code: "foreign_origin" } } });
    }
    for (const odd of ["../x", "shp_x", newId("shp")]) {
      expect((await fixture.call(`${path}/${encodeURIComponent(odd)}/file`)).status).toBe(404);
    }
  });
});

describe("the router", () => {
  test("gets a project's file for phones, by the join secret and by nothing else", async () => {
    const [projectId, other] = [await newProject(), await newProject()];
    const { shipId } = await ship(projectId, newShip("apk", { packageId: "com.example.app" }), "apk");
    const read = (bearer: string, project: string, id: string) =>
      fixture.control.internalFetch(
        new Request(`http://control/internal/projects/${project}/ships/${id}/file`, {
          headers: { authorization: `Bearer ${bearer}` },
        }),
      );
    const answer = await read(JOIN_SECRET, projectId, shipId);
    expect([answer.status, await answer.text()]).toEqual([200, "apk"]);
    for (const [project, id] of [
      [other, shipId],
      [projectId, newId("shp")],
      [projectId, "..%2f..%2fkeys"],
      ["prj_x", shipId],
    ] as const)
      expect((await read(JOIN_SECRET, project, id)).status).toBe(404);
    const worker = await signWorkerToken(JOIN_SECRET, { workerId: newId("wrk"), projectId });
    for (const bearer of [worker, "none", ""]) expect((await read(bearer, projectId, shipId)).status).toBe(401);
  });
});

describe("a worker", () => {
  test("ships its own project only, and only with its token", async () => {
    const [own, other] = [await newProject(), await newProject()];
    const wanted = newShip("apk", { packageId: "com.example.app" });
    await ask(own, "/ships", { json: wanted });
    const put = (projectId: ProjectId | null) =>
      ask(projectId, `/ships/${wanted.shipId}/file`, { method: "PUT", body: "apk" });
    expect((await put(null)).status).toBe(401);
    expect(await put(other)).toMatchObject({ status: 404, body: { error: { code: "not_found" } } });
    expect((await ask(other, `/ships/${wanted.shipId}`, { method: "DELETE" })).status).toBe(204);
    expect(await put(own)).toMatchObject({ status: 200, body: { options: { versionCode: 1 } } });
    expect(await ask(own, `/ships/${wanted.shipId}`, { method: "DELETE" })).toMatchObject({ status: 409 });
    for (const path of ["/ships", "/project/signing-key", "/project/signature"]) {
      expect((await ask(null, path, { json: {} })).status).toBe(401);
      expect(await ask(own, path, { json: {} })).toMatchObject({
        status: 400,
        body: { error: { code: "bad_request" } },
      });
    }
  });

  test("is told the lowest version code that is possible", async () => {
    const projectId = await newProject();
    const packageId = "com.example.app";
    await ship(projectId, newShip("apk", { packageId, versionCode: 7 }), "apk");
    const falling = await ask(projectId, "/ships", { json: newShip("aab", { packageId, versionCode: 7 }) });
    expect(falling).toMatchObject({ status: 409, body: { error: { code: "conflict" } } });
    expect(falling.body.error.message).toContain("The lowest possible is 8.");
  });

  test("cannot bring more than there is room for", async () => {
    const projectId = await newProject();
    const wanted = newShip("web");
    await ask(projectId, "/ships", { json: wanted });
    const token = await signWorkerToken(JOIN_SECRET, { workerId: newId("wrk"), projectId });
    const length = String(LIMITS.ship.maxBytes + 1);
    const response = await fixture.control.internalFetch(
      new Request(`http://control/internal/ships/${wanted.shipId}/file`, {
        method: "PUT",
        headers: { authorization: `Bearer ${token}`, "content-length": length },
        body: "x",
      }),
    );
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ error: { message: "What is shipped may have at most 200 MiB." } });
  });
});
