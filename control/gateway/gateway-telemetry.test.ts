import { afterAll, afterEach, beforeAll, expect, test } from "bun:test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CreateProject } from "@lathe/protocol/api";
import { newId, type UserId } from "@lathe/protocol/ids";
import { signWorkerToken } from "@lathe/protocol/internal";
import { MetricsSnapshot } from "@lathe/telemetry/metrics/metrics-snapshot";
import { Registry } from "@lathe/telemetry/metrics/registry";
import { createModelCalls } from "@lathe/telemetry/model-calls";
import type { FinishedSpan } from "@lathe/telemetry/traces/span-sink";
import { startReplayServer, type Recording, type ReplayServer } from "@lathe/testing/replay-server";
import { sessionCookie } from "../accounts/session-cookie.ts";
import { AccountStore } from "../accounts/account-store.ts";
import { createInternalApp } from "../api/internal-app.ts";
import { openPglite } from "../db/open-pglite.ts";
import type { Database } from "../db/open-database.ts";
import { ProjectStore } from "../projects/project-store.ts";
import { createSecretBox } from "../secrets/secret-box.ts";
import { loadSecretKey } from "../secrets/secret-key.ts";
import { SecretStore } from "../secrets/secret-store.ts";
import { SettingStore } from "../settings/setting-store.ts";
import { AppSecretStore } from "../app-secrets/app-secret-store.ts";
import { AttachmentStore } from "../attachments/attachment-store.ts";
import { ThumbnailStore } from "../projects/thumbnail-store.ts";
import { ThreadStore } from "../threads/thread-store.ts";
import { UserSettings } from "../settings/user-settings.ts";
import { ShipStore } from "../ships/ship-store.ts";
import { SigningKeys } from "../ships/signing-keys.ts";
import { CallAccounts } from "../usage/call-accounts.ts";
import { ModelGateway } from "./model-gateway.ts";
import { ProviderSettings } from "./provider-settings.ts";

const wire = join(import.meta.dir, "../../testing/wire");
const JOIN_SECRET = "join";
const TRACE_ID = "0af7651916cd43dd8448eb211c80319c";
const SPAN_ID = "b7ad6b7169203331";
const request = {
  model: "anthropic/claude-x",
  system: "Be brief.",
  messages: [{ role: "user", content: [{ type: "text", text: "A secret wish" }] }],
  tools: [],
};

let directory: string;
let database: Database;
let providers: ProviderSettings;
let owner: UserId;
let calls: CallAccounts;
let registry: Registry;
let spans: FinishedSpan[];
let app: ReturnType<typeof createInternalApp>;
let token: string;
let replay: ReplayServer | null = null;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "lathe-gateway-"));
  const log = () => {};
  database = await openPglite(directory, log);
  const accounts = new AccountStore(database);
  const projects = new ProjectStore(database);
  const settings = new SettingStore(database);
  const box = await createSecretBox(await loadSecretKey(directory, undefined));
  providers = new ProviderSettings(settings, new SecretStore(database, box), {}, log);
  owner = (await accounts.ensureOwner()).userId;
  const project = await projects.create(owner, CreateProject.parse({ name: "Mine" }));
  token = await signWorkerToken(JOIN_SECRET, { workerId: newId("wrk"), projectId: project.projectId });
  registry = new Registry();
  spans = [];
  const sink = { shouldRecord: () => true, add: (span: FinishedSpan) => void spans.push(span) };
  const userSettings = new UserSettings(settings, async () => request.model);
  calls = new CallAccounts({
    database,
    monthLimits: async (userId) => (await userSettings.ofAgent(userId)).monthLimits,
    log,
  });
  app = createInternalApp({
    joinSecret: JOIN_SECRET,
    database,
    accounts,
    cookie: sessionCookie("http://localhost:4700"),
    projects,
    thumbnails: new ThumbnailStore(database),
    attachments: new AttachmentStore(database),
    appSecrets: new AppSecretStore(database, box),
    ships: new ShipStore({ database, directory: join(directory, "ships"), log }),
    signingKeys: new SigningKeys({ database, box, log }),
    threads: new ThreadStore(database),
    settings: userSettings,
    gateway: new ModelGateway({ providers, accounts: calls, calls: createModelCalls({ registry, sink }), log }),
    readMetrics: () => registry.snapshot(),
    readInstructions: async () => "",
    log,
  });
});
afterEach(async () => {
  await replay?.close();
  replay = null;
  registry.drain();
  spans.length = 0;
});
afterAll(async () => {
  await calls?.settled();
  await database?.close();
  await rm(directory, { recursive: true, force: true });
});

async function ask(recording: Recording | null, headers: Record<string, string> = {}, model = request.model) {
  if (recording !== null) {
    replay = startReplayServer({ recordings: [recording] });
    await providers.update(owner, "anthropic", { key: "sk-x", baseUrl: replay.url });
  }
  return app.request("/internal/model", {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}`, ...headers },
    body: JSON.stringify({ ...request, model }),
  });
}

function valueOf(name: string, ...labels: string[]): number | undefined {
  const found = registry.snapshot().find((each) => each.name === name);
  return found?.series.find((series) => series.labels.join() === labels.join())?.value;
}

const words = { body: Bun.file(join(wire, "text.anthropic.sse")), chunkBytes: 11 };

test("a model call is a child of the worker's span and its tokens are counted", async () => {
  await (await ask(words, { traceparent: `00-${TRACE_ID}-${SPAN_ID}-01` })).text();
  expect(spans).toHaveLength(1);
  expect(spans[0]).toMatchObject({
    name: "model call",
    kind: "client",
    traceId: TRACE_ID,
    parentSpanId: SPAN_ID,
    failure: null,
    attributes: {
      "gen_ai.provider.name": "anthropic",
      "gen_ai.request.model": "anthropic/claude-x",
      "gen_ai.response.finish_reasons": "stop",
      "gen_ai.usage.input_tokens": 12,
      "gen_ai.usage.output_tokens": 6,
    },
    events: [{ name: "first part" }],
  });
  expect(spans[0]?.endMs).toBeGreaterThanOrEqual(spans[0]?.startMs ?? Number.POSITIVE_INFINITY);
  expect(JSON.stringify(spans)).not.toMatch(/secret|Hello|sk-x/);
  expect(valueOf("lathe_model_calls_total", "anthropic/claude-x", "finished")).toBe(1);
  expect(valueOf("lathe_tokens_total", "input", "anthropic/claude-x")).toBe(12);
  expect(valueOf("lathe_tokens_total", "cached", "anthropic/claude-x")).toBe(4);
  expect(valueOf("lathe_tokens_total", "output", "anthropic/claude-x")).toBe(6);
  // The provider is told nothing of it.
  expect(Object.keys(replay?.requests[0]?.headers ?? {})).not.toContain("traceparent");
});

test("without a trace, or with one that is not recorded, only metrics are kept", async () => {
  for (const traceparent of ["", "00-x-y-01", `00-${TRACE_ID}-${SPAN_ID}-00`, `00-${"0".repeat(32)}-${SPAN_ID}-01`]) {
    await (await ask(words, { traceparent })).text();
    await replay?.close();
  }
  expect(spans).toEqual([]);
  expect(valueOf("lathe_model_calls_total", "anthropic/claude-x", "finished")).toBe(4);
});

test("a failure is counted by its code; a model that is not there takes no label", async () => {
  const error = { body: Bun.file(join(wire, "error.anthropic.sse")) };
  await (await ask(error, { traceparent: `00-${TRACE_ID}-${SPAN_ID}-01` })).text();
  expect(spans[0]?.failure).toBe("model_overloaded");
  expect(valueOf("lathe_model_calls_total", "anthropic/claude-x", "failed")).toBe(1);
  expect(valueOf("lathe_model_errors_total", "model_overloaded")).toBe(1);
  for (let index = 0; index < 100; index += 1) await (await ask(null, {}, `nobody/${index}`)).text();
  expect(valueOf("lathe_model_calls_total", "unknown", "failed")).toBe(100);
  expect(valueOf("lathe_model_calls_total", "nobody/1", "failed")).toBeUndefined();
});

test("a call that the worker leaves is counted as aborted", async () => {
  const response = await ask(
    { ...words, endAfterBytes: 700, hang: true },
    {
      traceparent: `00-${TRACE_ID}-${SPAN_ID}-01`,
    },
  );
  const reader = response.body?.getReader();
  await reader?.read();
  await reader?.cancel();
  await replay?.requests[0]?.aborted;
  expect(valueOf("lathe_model_calls_total", "anthropic/claude-x", "aborted")).toBe(1);
  expect(spans.map(({ failure }) => failure)).toEqual(["aborted"]);
});

test("the metrics of control are for the router only", async () => {
  await (await ask(words)).text();
  for (const [bearer, status] of [
    [JOIN_SECRET, 200],
    [token, 401],
    ["", 401],
  ] as const) {
    const response = await app.request("/internal/metrics", { headers: { authorization: `Bearer ${bearer}` } });
    expect(response.status).toBe(status);
    if (status === 200) expect(MetricsSnapshot.parse(await response.json())).toEqual(registry.snapshot());
  }
});
