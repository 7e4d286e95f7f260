import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { DEFAULT_AGENT_SETTINGS } from "@lathe/protocol/agent-settings";
import { COMPOSER_MODEL, Me, ModelInfo, Project, ProviderInfo, ProviderName } from "@lathe/protocol/api";
import { newId } from "@lathe/protocol/ids";
import { ROUTED_MODEL } from "@lathe/protocol/prompt";
import { openFixture, ORIGIN, type ControlFixture } from "../control.fixture.ts";

let fixture: ControlFixture;
const deleted: string[] = [];
beforeAll(async () => {
  fixture = await openFixture({ onProjectDeleted: (projectId) => void deleted.push(projectId) });
});
afterAll(() => fixture?.close());

const failure = (code: string) => ({ error: { code, message: expect.any(String) } });

async function createProject(json: unknown = { name: "A project" }) {
  const { status, body } = await fixture.call("/api/projects", { json });
  expect(status).toBe(201);
  return Project.parse(body);
}

describe("who is asking", () => {
  test("the owner with a session", async () => {
    const { status, body, headers } = await fixture.call("/api/me");
    expect(status).toBe(200);
    expect(Me.parse(body)).toMatchObject({
      user: fixture.control.owner,
      server: { version: "0.0.0", previewDomain: "localhost:4700" },
    });
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-request-id")).toBeTruthy();
    expect(headers.get("access-control-allow-origin")).toBeNull();
  });

  test.each([null, "lathe_session_4700=", "lathe_session_4700=guess", "lathe_session_4701=x", "other=1"])(
    "nobody, by the cookie %p",
    async (cookie) => {
      expect(await fixture.call("/api/me", { headers: { cookie } })).toMatchObject({
        status: 401,
        body: failure("unauthenticated"),
      });
    },
  );

  test("a login token logs in once, with a cookie that no script and no other site gets", async () => {
    const token = await fixture.control.createLoginToken();
    const login = await fixture.control.login(token);
    expect(login?.setCookie).toMatch(
      /^lathe_session_4700=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=2592000$/,
    );
    expect(await fixture.control.login(token)).toBeNull();
    expect(await fixture.control.login("")).toBeNull();
    const cookie = login?.setCookie.split(";")[0] ?? "";
    expect(await fixture.control.findUser(cookie)).toEqual(fixture.control.owner);
    const logout = await fixture.call("/api/logout", { method: "POST", headers: { cookie } });
    expect(logout.status).toBe(204);
    expect(logout.headers.get("set-cookie")).toContain("Max-Age=0");
    expect(await fixture.call("/api/me", { headers: { cookie } })).toMatchObject({ status: 401 });
    expect(await fixture.control.findUser(cookie)).toBeNull();
  });
});

test("a project is made under the id that the router names", async () => {
  const projectId = newId("prj");
  const headers = { "x-lathe-project-id": projectId };
  const { status, body } = await fixture.call("/api/projects", { json: { name: "Waited for" }, headers });
  expect([status, Project.parse(body).projectId]).toEqual([201, projectId]);
  const again = await fixture.call("/api/projects", { json: { name: "Waited for" }, headers });
  expect(again).toMatchObject({ status: 409, body: failure("conflict") });
  const bad = { json: { name: "Bad" }, headers: { "x-lathe-project-id": "../x" } };
  expect(await fixture.call("/api/projects", bad)).toMatchObject({ status: 400 });
});

describe("where the request comes from", () => {
  const json = { name: "From elsewhere" };
  test.each([
    ["another site", { origin: "https://evil.example" }],
    ["a preview", { origin: "http://5173--prj.localhost:4700" }],
    ["another port of this machine", { origin: "http://localhost:4701" }],
    ["a sandboxed frame", { origin: "null" }],
    ["a page without origin", { origin: null }],
    ["a page of another site, as the browser says", { "sec-fetch-site": "cross-site" }],
    ["a sister site, as the browser says", { "sec-fetch-site": "same-site" }],
  ])("%s changes nothing", async (_name, headers: Record<string, string | null>) => {
    const before = await fixture.call("/api/projects");
    expect(await fixture.call("/api/projects", { json, headers })).toMatchObject({
      status: 403,
      body: failure("foreign_origin"),
    });
    expect((await fixture.call("/api/projects")).body).toEqual(before.body);
  });

  test("a foreign page reads nothing either", async () => {
    expect(await fixture.call("/api/me", { headers: { origin: "https://evil.example" } })).toMatchObject({
      status: 403,
    });
    expect(await fixture.call("/api/me", { headers: { origin: null, "sec-fetch-site": "cross-site" } })).toMatchObject({
      status: 403,
    });
  });

  test("a name that was made to point here gets no answer", async () => {
    for (const host of ["evil.example:4700", "localhost", "localhost:4701"]) {
      expect(await fixture.call("/api/me", { headers: { host } })).toMatchObject({
        status: 421,
        body: failure("unknown_host"),
      });
    }
  });

  test("the studio's own pages are let in, by each of its names", async () => {
    expect(await fixture.call("/api/me", { headers: { origin: null, "sec-fetch-site": "same-origin" } })).toMatchObject(
      { status: 200 },
    );
    const headers = { origin: "http://127.0.0.1:4700", host: "127.0.0.1:4700" };
    expect(await fixture.call("/api/me", { headers })).toMatchObject({ status: 200 });
  });
});

describe("input", () => {
  const huge = "x".repeat(2_000_000);
  test.each([
    ["no name and a bad template", { template: "nope" }, 400, "bad_request"],
    ["an empty name", { name: "  " }, 400, "bad_request"],
    ["a long name", { name: "x".repeat(81) }, 400, "bad_request"],
    ["a prompt without its id", { prompt: { text: "hi", model: "m" } }, 400, "bad_request"],
    ["a list", [], 400, "bad_request"],
    ["two megabytes", { name: huge }, 413, "too_large"],
  ])("%s is refused and changes nothing", async (_name, json, status, code) => {
    const before = await fixture.call("/api/projects");
    const answer = await fixture.call("/api/projects", { json });
    expect(answer).toMatchObject({ status, body: { error: { code } } });
    expect((await fixture.call("/api/projects")).body).toEqual(before.body);
  });

  test("a body that is not JSON, or not said to be, is refused", async () => {
    const plain = { method: "POST", json: { name: "x" }, headers: { "content-type": "text/plain" } };
    expect(await fixture.call("/api/projects", plain)).toMatchObject({ status: 400, body: failure("bad_request") });
    const request = new Request(`${ORIGIN}/api/projects`, {
      method: "POST",
      body: "{",
      headers: { origin: ORIGIN, "content-type": "application/json", cookie: "lathe_session_4700=x" },
    });
    expect((await fixture.control.fetch(request)).status).toBe(401);
  });

  test("a body that grows beyond the limit without saying so is refused", async () => {
    const token =
      (await fixture.control.login(await fixture.control.createLoginToken()))?.setCookie.split(";")[0] ?? "";
    const body = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(100_000)) });
    const headers = { origin: ORIGIN, cookie: token, "content-type": "application/json" };
    const response = await fixture.control.fetch(
      new Request(`${ORIGIN}/api/projects`, { method: "POST", body, headers }),
    );
    expect(response.status).toBe(413);
  });

  test("what is not there is said to be not there, in JSON", async () => {
    for (const path of [
      "/api/nothing",
      "/api/",
      "/api/projects/prj_short",
      `/api/projects/${newId("prj")}`,
      `/api/threads/${newId("thr")}/events`,
    ]) {
      expect(await fixture.call(path)).toMatchObject({ status: 404, body: failure("not_found") });
    }
  });
});

describe("projects", () => {
  test("one with a prompt is named by it and begins with it", async () => {
    const prompt = { promptId: newId("pmt"), text: "A reading list with title and author", model: COMPOSER_MODEL };
    const project = await createProject({ prompt });
    expect(project).toMatchObject({ name: "Reading list", template: "web" });
    const { body } = await fixture.call(`/api/threads/${project.threadId}/events`);
    expect(body).toMatchObject({
      lastSeq: 1,
      events: [
        {
          threadId: project.threadId,
          seq: 1,
          event: { type: "prompt.queued", ...prompt, by: fixture.control.owner.userId },
        },
      ],
    });
    expect(await fixture.call(`/api/threads/${project.threadId}/events?after=1`)).toMatchObject({
      body: { events: [], lastSeq: 1 },
    });
    expect(await fixture.call(`/api/threads/${project.threadId}/events?after=-1`)).toMatchObject({ status: 400 });
  });

  test("are renamed, deleted and brought back", async () => {
    const { projectId } = await createProject();
    const path = `/api/projects/${projectId}`;
    expect(await fixture.call(path, { method: "PATCH", json: { name: " Books " } })).toMatchObject({
      status: 200,
      body: { name: "Books" },
    });
    expect(await fixture.call(path, { method: "DELETE" })).toMatchObject({ status: 204, body: null });
    expect(deleted).toContain(projectId);
    expect(await fixture.call(path)).toMatchObject({ status: 404 });
    expect(await fixture.call(path, { method: "DELETE" })).toMatchObject({ status: 404 });
    expect(await fixture.call(`${path}/undelete`, { method: "POST" })).toMatchObject({
      status: 200,
      body: { name: "Books" },
    });
    expect(await fixture.call(path)).toMatchObject({ status: 200 });
    const { body } = await fixture.call("/api/projects");
    expect(
      Project.array()
        .parse(body)
        .map((project) => project.projectId),
    ).toContain(projectId);
  });
});

describe("settings and providers", () => {
  test("without any key the composer is the default and the only usable model", async () => {
    // An address where nothing listens stands in for a machine without Ollama and LM Studio.
    for (const provider of ["ollama", "lmstudio"]) {
      await fixture.call(`/api/providers/${provider}`, { method: "PUT", json: { baseUrl: "http://127.0.0.1:9" } });
    }
    const [first, ...others] = ModelInfo.array().parse((await fixture.call("/api/models")).body);
    expect(first).toMatchObject({ model: COMPOSER_MODEL, label: "Composer (no AI)", usable: true });
    expect(others[0]).toMatchObject({ usable: false, reason: "Needs an Anthropic key." });
    expect(others.length).toBeGreaterThan(10);
    for (const other of others)
      expect(other).toMatchObject({ usable: false, reason: expect.stringMatching(/^Needs /) });
    const untouched = { ...DEFAULT_AGENT_SETTINGS, defaultModel: COMPOSER_MODEL };
    expect((await fixture.call("/api/settings")).body).toEqual(untouched);
  });

  test("settings are changed in part", async () => {
    const patch = (json: unknown) => fixture.call("/api/settings", { method: "PATCH", json });
    const changed = { ...DEFAULT_AGENT_SETTINGS, defaultModel: "anthropic/claude-x" };
    expect((await patch({ defaultModel: "anthropic/claude-x" })).body).toEqual(changed);
    expect((await patch({})).body).toEqual(changed);
    expect(await patch({ defaultModel: "nobody/knows" })).toMatchObject({
      status: 404,
      body: failure("model_not_found"),
    });
    expect((await fixture.call("/api/settings")).body).toEqual(changed);
    const monthLimits = { calls: 5, tokens: null, usd: 1.5 };
    expect((await patch({ monthLimits, channel: "text" })).body).toEqual({ ...changed, monthLimits, channel: "text" });
    expect(await patch({ monthLimits: { calls: 0 } })).toMatchObject({ status: 400 });
    await patch({ monthLimits: DEFAULT_AGENT_SETTINGS.monthLimits, channel: "auto" });
  });

  test("a route holds models of known providers, and the default model can be left to the routes once there is one", async () => {
    const patch = (json: unknown) => fixture.call("/api/settings", { method: "PATCH", json });
    expect(await patch({ defaultModel: ROUTED_MODEL })).toMatchObject({ status: 400, body: failure("bad_request") });
    for (const model of ["nobody/knows", ROUTED_MODEL, "plain"]) {
      const refused = { error: { code: "model_not_found", message: expect.stringContaining(`"${model}"`) } };
      expect(await patch({ routes: { edit: ["openai/x", model] } })).toMatchObject({ status: 404, body: refused });
    }
    expect(await patch({ routes: { dance: [] } })).toMatchObject({ status: 400 });
    const routes = { edit: ["openai/x", COMPOSER_MODEL] };
    const routed = await patch({ routes, defaultModel: ROUTED_MODEL });
    expect(routed.body).toMatchObject({ routes, defaultModel: ROUTED_MODEL });
    expect(await patch({ routes: { edit: [] } })).toMatchObject({ status: 400 });
    expect((await fixture.call("/api/settings")).body).toMatchObject({ routes });
    expect(await patch({ routes: {}, defaultModel: "anthropic/claude-x" })).toMatchObject({ body: { routes: {} } });
  });

  test("nothing has been used yet", async () => {
    expect((await fixture.call("/api/usage?days=7")).body).toEqual({ rows: [], month: [] });
    expect(await fixture.call("/api/usage?days=0")).toMatchObject({ status: 400 });
  });

  test("a key goes in and never comes out", async () => {
    const put = (json: unknown) => fixture.call("/api/providers/openai", { method: "PUT", json });
    const { body } = await put({ key: "sk-do-not-show", models: ["gpt-mine"] });
    expect(ProviderInfo.parse(body)).toMatchObject({
      provider: "openai",
      hasKey: true,
      models: ["gpt-mine"],
      baseUrl: null,
    });
    const list = await fixture.call("/api/providers");
    expect(
      ProviderInfo.array()
        .parse(list.body)
        .map((info) => info.provider),
    ).toEqual([...ProviderName.options]);
    expect(JSON.stringify(list.body)).not.toContain("do-not-show");
    expect((await put({ models: [] })).body).toMatchObject({ hasKey: true, models: [] });
    expect((await put({ key: null })).body).toMatchObject({ hasKey: false });
    expect(fixture.logged()).not.toContain("do-not-show");
  });

  test("bad ones are refused", async () => {
    expect(
      await fixture.call("/api/providers/openai", { method: "PUT", json: { baseUrl: "file:///etc" } }),
    ).toMatchObject({ status: 400 });
    expect(await fixture.call("/api/providers/composer", { method: "PUT", json: {} })).toMatchObject({ status: 400 });
    expect(await fixture.call("/api/providers/nobody", { method: "PUT", json: {} })).toMatchObject({ status: 404 });
    expect(await fixture.call("/api/providers/anthropic/check", { method: "POST" })).toMatchObject({
      status: 401,
      body: failure("model_key_missing"),
    });
    expect(await fixture.call("/api/providers/composer/check", { method: "POST" })).toMatchObject({
      status: 200,
      body: { ok: true },
    });
  });
});
