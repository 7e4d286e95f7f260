import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { join } from "node:path";
import { DEFAULT_AGENT_SETTINGS } from "@lathe/protocol/agent-settings";
import { COMPOSER_MODEL, ProviderInfo, UsageReport, Project } from "@lathe/protocol/api";
import type { LoggedEvent } from "@lathe/protocol/events";
import { newId } from "@lathe/protocol/ids";
import { ModelRoute, signWorkerToken } from "@lathe/protocol/internal";
import { ModelPart } from "@lathe/protocol/model";
import { startReplayServer } from "@lathe/testing/replay-server";
import { JOIN_SECRET, openFixture, ORIGIN, type ControlFixture } from "../control.fixture.ts";

const wire = join(import.meta.dir, "../../testing/wire");
const request = {
  model: "anthropic/claude-x",
  system: "Be brief.",
  messages: [{ role: "user", content: [{ type: "text", text: "Hi" }] }],
  tools: [],
};

let fixture: ControlFixture;
let server: ReturnType<typeof Bun.serve>;
let socket: string;
let project: Project;
let token: string;
let cookie: string;

beforeAll(async () => {
  fixture = await openFixture();
  socket = join(fixture.directory, "internal.sock");
  server = Bun.serve({ unix: socket, fetch: (incoming: Request) => fixture.control.internalFetch(incoming) });
  project = await fixture.control.createProject({ name: "Mine" });
  token = await signWorkerToken(JOIN_SECRET, { workerId: newId("wrk"), projectId: project.projectId });
  cookie = (await fixture.control.login(await fixture.control.createLoginToken()))?.setCookie.split(";")[0] ?? "";
});
afterAll(async () => {
  await server?.stop(true);
  await fixture?.close();
});

async function call(path: string, bearer: string | null, json?: unknown, signal?: AbortSignal): Promise<Response> {
  return fetch(`http://control${path}`, {
    unix: socket,
    method: json === undefined ? "GET" : "POST",
    headers: { "content-type": "application/json", ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }) },
    body: json === undefined ? undefined : JSON.stringify(json),
    signal,
  });
}

async function answer(path: string, bearer: string | null, json?: unknown): Promise<{ status: number; body: unknown }> {
  const response = await call(path, bearer, json);
  return { status: response.status, body: await response.json() };
}

function note(seq: number, text = `line ${seq}`): LoggedEvent {
  const event = {
    type: "prompt.queued",
    promptId: newId("pmt"),
    text,
    model: "m",
    by: fixture.control.owner.userId,
  } as const;
  return { threadId: project.threadId, seq, at: seq, event };
}

async function readParts(response: Response): Promise<ModelPart[]> {
  const text = await response.text();
  return text
    .trim()
    .split("\n")
    .map((line) => ModelPart.parse(JSON.parse(line)));
}

describe("authorize", () => {
  test("names the user of a cookie, and the project when it is theirs", async () => {
    const user = fixture.control.owner;
    expect(await answer("/internal/authorize", JOIN_SECRET, { cookie })).toEqual({ status: 200, body: { user } });
    const { projectId } = project;
    expect(await answer("/internal/authorize", JOIN_SECRET, { cookie, projectId })).toEqual({
      status: 200,
      body: { user, project },
    });
    expect(await answer("/internal/authorize", JOIN_SECRET, { cookie, projectId: newId("prj") })).toMatchObject({
      status: 404,
    });
    expect(await answer("/internal/authorize", JOIN_SECRET, { cookie: "" })).toMatchObject({ status: 401 });
  });

  test("is for the router only", async () => {
    for (const bearer of [null, "", `${JOIN_SECRET}x`, token]) {
      expect(await answer("/internal/authorize", bearer, { cookie })).toMatchObject({
        status: 401,
        body: { error: { code: "unauthenticated" } },
      });
    }
  });
});

describe("a worker", () => {
  test("sees its own project and no other", async () => {
    const other = await fixture.control.createProject({ name: "Other" });
    expect(await answer("/internal/project", token)).toEqual({ status: 200, body: project });
    const foreign = `/internal/threads/${other.threadId}/events`;
    expect(await answer(foreign, token)).toMatchObject({ status: 404 });
    const event = { ...note(1), threadId: other.threadId };
    expect(await answer(foreign, token, { events: [event] })).toMatchObject({ status: 404 });
  });

  test("says that its project changed, and no other", async () => {
    const other = await fixture.control.createProject({ name: "Other" });
    const post = (bearer: string) =>
      fetch("http://control/internal/project/changed", {
        unix: socket,
        method: "POST",
        headers: { authorization: `Bearer ${bearer}` },
      });
    const names = async () =>
      Project.array()
        .parse((await fixture.call("/api/projects")).body)
        .map(({ name }) => name);
    expect((await names())[0]).toBe("Other");
    expect((await post("nobody")).status).toBe(401);
    expect((await post(token)).status).toBe(204);
    expect((await names()).slice(0, 2)).toEqual([project.name, other.name]);
  });

  test("hands in a picture of its project, which the owner sees", async () => {
    const image = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 7);
    const put = (body: Uint8Array<ArrayBuffer>, bearer = token) =>
      fetch("http://control/internal/project/thumbnail", {
        unix: socket,
        method: "PUT",
        headers: { authorization: `Bearer ${bearer}`, "content-type": "image/jpeg" },
        body,
      });
    const path = `/api/projects/${project.projectId}/thumbnail`;
    expect(await fixture.call(path)).toMatchObject({ status: 404 });
    expect((await put(image, "nobody")).status).toBe(401);
    expect((await put(Uint8Array.of(1, 2))).status).toBe(400);
    expect((await put(new Uint8Array(2 * 1024 * 1024))).status).toBe(413);
    expect((await put(image)).status).toBe(204);
    const seen = await fixture.control.fetch(
      new Request(`${ORIGIN}${path}`, { headers: { cookie, host: new URL(ORIGIN).host } }),
    );
    expect(seen.headers.get("content-type")).toBe("image/jpeg");
    expect(await seen.bytes()).toEqual(image);
  });

  test("is known by its signature", async () => {
    const forged = await signWorkerToken("another secret", { workerId: newId("wrk"), projectId: project.projectId });
    for (const bearer of [
      null,
      JOIN_SECRET,
      forged,
      `${token}0`,
      token.replace(/.$/, (last) => (last === "0" ? "1" : "0")),
    ]) {
      expect(await answer("/internal/project", bearer)).toMatchObject({ status: 401 });
    }
  });

  test("is out when its project is deleted", async () => {
    const gone = await fixture.control.createProject({ name: "Gone" });
    const bearer = await signWorkerToken(JOIN_SECRET, { workerId: newId("wrk"), projectId: gone.projectId });
    expect(await answer("/internal/project", bearer)).toMatchObject({ status: 200 });
    await fixture.call(`/api/projects/${gone.projectId}`, { method: "DELETE" });
    expect(await answer("/internal/project", bearer)).toMatchObject({ status: 404 });
    expect(await answer("/internal/model", bearer, request)).toMatchObject({ status: 404 });
  });

  test("appends events once, in order and without gaps", async () => {
    const path = `/internal/threads/${project.threadId}/events`;
    const events = [note(1), note(2), note(3)];
    expect(await answer(path, token, { events })).toEqual({ status: 200, body: { lastSeq: 3 } });
    expect(await answer(path, token, { events })).toEqual({ status: 200, body: { lastSeq: 3 } });
    expect(await answer(path, token, { events: [note(5)] })).toMatchObject({
      status: 409,
      body: { error: { code: "conflict" } },
    });
    expect(await answer(path, token, { events: [note(3, "other words")] })).toMatchObject({ status: 409 });
    expect(await answer(path, token, { events: [] })).toMatchObject({ status: 400 });
    expect(await answer(path, token, { events: [{ ...note(4), event: { type: "nonsense" } }] })).toMatchObject({
      status: 400,
    });
    expect(await answer(`${path}?after=1&limit=1`, token)).toEqual({
      status: 200,
      body: { events: [events[1]], lastSeq: 3 },
    });
  });
});

describe("a route", () => {
  const path = (model: string, task = "edit") => `/internal/route?${new URLSearchParams({ model, task })}`;

  test("begins with the prompt's model and holds what the owner has set", async () => {
    await fixture.control.setProvider("anthropic", { key: "sk-x" });
    const routes = { edit: ["openai/gpt-x", "anthropic/claude-x", COMPOSER_MODEL] };
    await fixture.call("/api/settings", { method: "PATCH", json: { routes, channel: "text" } });
    const { status, body } = await answer(path("anthropic/claude-y"), token);
    expect(status).toBe(200);
    const route = ModelRoute.parse(body);
    // OpenAI has no key.
    expect(route.candidates.map(({ model }) => model)).toEqual([
      "anthropic/claude-y",
      "anthropic/claude-x",
      COMPOSER_MODEL,
    ]);
    expect(route.candidates.map(({ facts }) => facts?.channel ?? null)).toEqual(["tools", "tools", null]);
    expect(route.settings).toEqual({ ...DEFAULT_AGENT_SETTINGS, routes, channel: "text" });
    await fixture.call("/api/settings", { method: "PATCH", json: { routes: {}, channel: "auto" } });
  });

  test("is for workers, and for tasks that there are", async () => {
    expect(await answer(path("m/x"), null)).toMatchObject({ status: 401 });
    expect(await answer(path("m/x", "dance"), token)).toMatchObject({ status: 400 });
    expect(await answer(path(""), token)).toMatchObject({ status: 400 });
  });
});

describe("a model call", () => {
  test("is streamed as lines and uses the owner's key, which is not in the answer", async () => {
    const replay = startReplayServer({
      recordings: [{ body: Bun.file(join(wire, "text.anthropic.sse")), chunkBytes: 11 }],
    });
    await fixture.control.setProvider("anthropic", { key: "sk-of-the-owner", baseUrl: replay.url });
    const response = await call("/internal/model", token, request);
    expect(response.headers.get("content-type")).toBe("application/x-ndjson");
    const parts = await readParts(response);
    expect(
      parts
        .filter((part) => part.type === "text.delta")
        .map((part) => part.text)
        .join(""),
    ).toBe("Hello there");
    expect(parts.at(-1)).toEqual({
      type: "finished",
      reason: "stop",
      usage: { inputTokens: 12, cachedInputTokens: 4, outputTokens: 6, costUsd: null },
    });
    expect(replay.requests[0]?.headers["x-api-key"]).toBe("sk-of-the-owner");
    expect(JSON.stringify(parts)).not.toContain("sk-of-the-owner");
    expect(fixture.logged()).not.toContain("sk-of-the-owner");
    await replay.close();
  });

  test("gives each part when it is there, and ends the provider's stream when the worker goes", async () => {
    const replay = startReplayServer({
      recordings: [{ body: Bun.file(join(wire, "text.anthropic.sse")), endAfterBytes: 700, hang: true }],
    });
    await fixture.control.setProvider("anthropic", { key: "sk-x", baseUrl: replay.url });
    const end = new AbortController();
    const response = await call("/internal/model", token, request, end.signal);
    const first = await response.body?.getReader().read();
    expect(new TextDecoder().decode(first?.value)).toContain('"text.delta"');
    end.abort();
    await replay.requests[0]?.aborted;
    await replay.close();
  });

  test("that cannot be made says why in its only part", async () => {
    expect(await readParts(await call("/internal/model", token, { ...request, model: "openai/gpt-x" }))).toMatchObject([
      { type: "failed", error: { code: "model_key_missing", details: { provider: "openai" } } },
    ]);
    for (const model of ["composer/builtin", "nobody/x", "x", ""]) {
      expect(await readParts(await call("/internal/model", token, { ...request, model }))).toMatchObject([
        { type: "failed", error: { code: "model_not_found" } },
      ]);
    }
  });

  test("is in the owner's accounts, and over the project's limit it is not made", async () => {
    const replay = startReplayServer({ handler: () => ({ body: Bun.file(join(wire, "text.anthropic.sse")) }) });
    await fixture.control.setProvider("anthropic", { key: "sk-x", baseUrl: replay.url });
    const { projectId } = await fixture.control.createProject({ name: "Spender" });
    const bearer = await signWorkerToken(JOIN_SECRET, { workerId: newId("wrk"), projectId });
    const monthLimits = { calls: null, tokens: 20, usd: null };
    await fixture.call("/api/settings", { method: "PATCH", json: { monthLimits } });
    const ask = async () =>
      (await readParts(await call("/internal/model", bearer, { ...request, task: "plan" }))).at(-1);
    expect(await ask()).toMatchObject({ type: "finished" });
    expect(await ask()).toMatchObject({ type: "finished" });
    expect(await ask()).toMatchObject({
      type: "failed",
      error: { code: "limit_reached", details: { limit: "project tokens" }, message: expect.stringContaining("36 of") },
    });
    expect(replay.requests).toHaveLength(2);
    await fixture.call("/api/settings", { method: "PATCH", json: { monthLimits: DEFAULT_AGENT_SETTINGS.monthLimits } });
    expect(await ask()).toMatchObject({ type: "finished" });
    const { rows, month } = UsageReport.parse((await fixture.call("/api/usage")).body);
    const used = { calls: 3, inputTokens: 36, cachedInputTokens: 12, outputTokens: 18, costUsd: 0, unpricedCalls: 3 };
    const named = { projectId, projectName: "Spender", model: "anthropic/claude-x", task: "plan" as const };
    expect(rows.filter((row) => row.projectId === projectId)).toEqual([
      { day: new Date().toISOString().slice(0, 10), ...named, ...used },
    ]);
    expect(month).toContainEqual({ projectId, calls: 3, tokens: 54, costUsd: 0 });
    await replay.close();
  });

  test("that its provider puts off is shown with the provider", async () => {
    const headers = { "content-type": "application/json", "retry-after": "60" };
    const replay = startReplayServer({ handler: () => ({ status: 429, body: "{}", headers }) });
    await fixture.control.setProvider("anthropic", { key: "sk-x", baseUrl: replay.url });
    await readParts(await call("/internal/model", token, request));
    const { body } = await fixture.call("/api/providers");
    const trouble = ProviderInfo.array()
      .parse(body)
      .find(({ provider }) => provider === "anthropic")?.trouble;
    expect(trouble).toMatchObject({ state: "resting", reason: "Anthropic asks to slow down." });
    expect(trouble?.until).toBeGreaterThan(Date.now());
    await replay.close();
  });

  test("that is not one is refused", async () => {
    expect(await answer("/internal/model", token, { model: 1 })).toMatchObject({
      status: 400,
      body: { error: { code: "bad_request" } },
    });
    expect(await answer("/internal/model", null, request)).toMatchObject({ status: 401 });
  });
});
