import { afterEach, beforeEach, expect, test } from "bun:test";
import { until } from "@lathe/testing/until";
import type { ProjectSecrets } from "@lathe/protocol/internal";
import type { PreviewReport } from "@lathe/protocol/preview";
import { AppSecrets } from "./app-secrets.ts";
import { ServedArena } from "./fixtures/served-arena.ts";
import { maskReport } from "./mask-report.ts";

const VALUE = "sk_live_plain_words";
const SERVER = `
console.log("value: " + process.env.STRIPE_KEY);
Bun.serve({ port: process.env.PORT, fetch: () => new Response("ok") });
`;

let served: ServedArena;
beforeEach(async () => {
  served = await ServedArena.open();
}, 30_000);
afterEach(() => served.close(), 30_000);

async function startApp(): Promise<void> {
  const { files, workspace } = served.arena;
  await files.write("server.js", SERVER);
  await files.write("package.json", JSON.stringify({ scripts: { dev: "bun server.js" } }));
  await workspace.app.restart();
  await reachReady();
}

function reachReady(): Promise<unknown> {
  return served.arena.workspace.app.waitFor(({ phase }) => phase === "ready", AbortSignal.timeout(20_000));
}

test("secrets that change reach the app, which starts again and prints no value to anybody", async () => {
  await startApp();
  const page = await served.join();
  served.control.secrets = { STRIPE_KEY: VALUE };
  expect(await page.ask({ type: "secrets.changed" })).toMatchObject({ type: "ok" });
  await page.waitFor((message) =>
    message.type === "app.printed" && message.text.includes("value: [secret STRIPE_KEY]") ? message : null,
  );
  await reachReady();
  // The same once more is no reason to start again.
  const before = served.arena.workspace.app.log;
  expect(await page.ask({ type: "secrets.changed" })).toMatchObject({ type: "ok" });
  expect(served.arena.workspace.app.state.phase).toBe("ready");
  expect(served.arena.workspace.app.log).toBe(before);
  served.arena.reportPreview({ kind: "error", level: "error", message: `failed: ${VALUE}`, route: `/?k=${VALUE}` });
  expect(JSON.stringify(page.messages)).not.toContain(VALUE);
  expect(JSON.stringify(served.arena.previewReports.list())).not.toContain(VALUE);
}, 30_000);

test("a warm worker's app, which runs without them, gets them when its project is opened", async () => {
  const warm = await ServedArena.open({
    warm: async ({ workspace }, control) => {
      await workspace.files.write("server.js", SERVER);
      await workspace.files.write("package.json", JSON.stringify({ scripts: { dev: "bun server.js" } }));
      await workspace.app.restart();
      await workspace.app.waitFor(({ phase }) => phase === "ready", AbortSignal.timeout(20_000));
      expect(workspace.app.log).toContain("value: undefined");
      control.secrets = { STRIPE_KEY: VALUE };
    },
  });
  try {
    const { app } = warm.arena.workspace;
    await until(() => app.log.includes("value: [secret STRIPE_KEY]"));
    await app.waitFor(({ phase }) => phase === "ready", AbortSignal.timeout(20_000));
  } finally {
    await warm.close();
  }
}, 30_000);

test("where control is away the last ones stay, and people are told", async () => {
  served.control.secrets = { STRIPE_KEY: VALUE };
  const page = await served.join();
  await page.ask({ type: "secrets.changed" });
  served.control.secrets = null;
  expect(await page.ask({ type: "secrets.changed" })).toMatchObject({
    type: "failed",
    error: { code: "internal", message: expect.stringContaining("keeps those that it had") },
  });
  expect(served.arena.workspace.secrets.values).toEqual({ STRIPE_KEY: VALUE });
  await page.waitFor((message) => (message.type === "app.printed" && message.text.includes("[Lathe]") ? true : null));
  // A restart tries again.
  served.control.secrets = { STRIPE_KEY: "another one" };
  await page.ask({ type: "app.restart" });
  expect(served.arena.workspace.secrets.values).toEqual({ STRIPE_KEY: "another one" });
}, 30_000);

test("a model is told the names, and never a value", async () => {
  served.control.secrets = { STRIPE_KEY: VALUE };
  const page = await served.join();
  await page.ask({ type: "secrets.changed" });
  const usage = { inputTokens: 1, cachedInputTokens: 0, outputTokens: 1 };
  const input = JSON.stringify({ command: "echo $STRIPE_KEY; printf %s $STRIPE_KEY | rev" });
  served.control.model = (call) =>
    call === 1
      ? [
          { type: "tool.started", callId: "c", name: "run_command" },
          { type: "tool.delta", callId: "c", text: input },
          { type: "tool.finished", callId: "c", name: "run_command", input },
          { type: "finished", reason: "tool-calls", usage },
        ]
      : [
          { type: "text.delta", id: "t", text: "Done" },
          { type: "finished", reason: "stop", usage },
        ];
  await page.ask(served.prompt(`Use ${VALUE}`));
  await page.waitForEvent("turn.finished");
  const asked = served.control.asked.join("\n");
  expect(asked).toContain("Environment: STRIPE_KEY is set");
  expect(asked).toContain("[secret STRIPE_KEY]");
  expect(asked).not.toContain(VALUE);
}, 30_000);

test("an answer that is late does not take the place of a newer one", async () => {
  const gates = [Promise.withResolvers<ProjectSecrets>(), Promise.withResolvers<ProjectSecrets>()];
  const noted: string[] = [];
  const set: Record<string, string>[] = [];
  let asked = 0;
  const secrets = new AppSecrets({
    control: { readSecrets: () => gates[asked++]?.promise ?? Promise.reject(new Error("asked too often")) },
    workspace: {
      secrets: { set: (values) => set.push({ ...values }) > 0 },
      app: { note: (text) => noted.push(text), refresh: async () => {} },
    },
    log: () => {},
  });
  const both = [secrets.renew(), secrets.renew()];
  gates[1]?.resolve({ values: { A: "new" }, unreadable: ["B", "C"] });
  gates[0]?.resolve({ values: { A: "old" }, unreadable: [] });
  await Promise.all(both);
  expect(set).toEqual([{ A: "old" }, { A: "new" }]);
  // What cannot be opened any more is named, and the others are there.
  expect(noted).toEqual([expect.stringContaining("does without B, C:")]);
});

test("what a page reports keeps to its limits when it is masked", () => {
  const report: PreviewReport = {
    kind: "error",
    level: "error",
    message: "abcdef".repeat(666),
    stack: "at abcdef",
    source: "http://localhost/abcdef.js",
    route: "/",
  };
  const { words } = served.arena.workspace.secrets;
  expect(maskReport(report, words)).toEqual(report);
  served.arena.workspace.secrets.set({ A_KEY: "abcdef" });
  const masked = maskReport(report, served.arena.workspace.secrets.words);
  expect(masked.message).toHaveLength(4_000);
  expect(masked).toMatchObject({ stack: "at [secret A_KEY]", source: "http://localhost/[secret A_KEY].js" });
});
