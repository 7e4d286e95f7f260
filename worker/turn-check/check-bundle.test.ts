import { afterEach, describe, expect, test } from "bun:test";
import { Check } from "@lathe/protocol/check";
import { type BundleOptions, checkBundle } from "./check-bundle.ts";
import { type MetroAnswers, MetroServer, recordedFault } from "./fixtures/metro-server.ts";

const BUILT = ["/ android", "/", "entry.bundle web", "entry.bundle android"];
let server: MetroServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

async function check(answers: MetroAnswers = {}, options: Partial<BundleOptions> = {}, signal = running()) {
  server = new MetroServer(answers);
  const finding = await checkBundle({ app: server.port, folder: "/app", noticeMs: 5, ...options }, signal);
  Check.parse({ name: "bundle", durationMs: 1, ...finding });
  return { finding, asked: server.asked };
}

const running = () => new AbortController().signal;
const ready = () => ({ metro: "ready", reason: null });

describe("the bundles of an Expo project", () => {
  test("are built as the browser and Expo Go ask for them", async () => {
    const { finding, asked } = await check({ state: ready });
    expect(finding).toEqual({ status: "passed", summary: "The web and Android bundles build.", details: "" });
    expect(asked).toEqual(["mobile", ...BUILT]);
  });

  test("are asked for at once where nobody stands in front of Metro, and only those that there are", async () => {
    const { finding } = await check({ page: () => new Response("<h1>Another server's page</h1>") });
    expect(finding).toMatchObject({ status: "passed", summary: "The Android bundle builds." });
  });

  test("that cannot be built are told once when the fault is the same on both", async () => {
    const { finding, asked } = await check({ bundle: () => recordedFault("syntax.android") });
    expect(finding).toMatchObject({
      status: "failed",
      summary: "The web and Android bundles do not build. src/app/index.tsx:3:34: Unterminated JSX contents.",
    });
    expect(finding.details.match(/Unterminated/g)).toHaveLength(1);
    expect(finding.unusable).toBeUndefined();
    expect(asked.filter((each) => each === "entry.bundle android")).toHaveLength(2);
  });

  test("are told each by itself when the faults differ", async () => {
    const { finding } = await check({
      bundle: (platform) => recordedFault(platform === "web" ? "native-internal.web" : "node-builtin.android"),
    });
    expect(finding.summary).toStartWith("The web bundle does not build. src/app/index.tsx: react-native/Libraries");
    expect(finding.details).toMatch(/^On web:\n[^]*\nOn android:\nsrc\/app\/index\.tsx:2: "node:fs" cannot be found\./);
    const only = await check({
      bundle: (platform) => (platform === "web" ? null : recordedFault("missing-package.android")),
    });
    expect(only.finding.summary).toBe(
      'The Android bundle does not build. src/app/index.tsx:2: "left-pad" cannot be found.',
    );
  });

  test("are believed to fail when that is seen twice: Metro may meet a change half done", async () => {
    const { finding, asked } = await check({
      bundle: (platform, count) =>
        platform === "android" && count === 1 ? recordedFault("missing-file.android") : null,
    });
    expect(finding.status).toBe("passed");
    expect(asked.filter((each) => each.startsWith("entry"))).toHaveLength(4);
  });

  test("wait for Metro, but not for long", async () => {
    let asked = 0;
    const state = () => ({ metro: (asked += 1) < 3 ? "warming" : "ready", reason: null });
    expect((await check({ state })).finding.status).toBe("passed");
    await server?.close();
    const cold = await check({ state: () => ({ metro: "starting", reason: null }) }, { warmMs: 0 });
    expect(cold.finding).toMatchObject({
      status: "skipped",
      summary: "Bundles not checked: Metro is still warming up.",
    });
    await server?.close();
    const dead = await check({
      state: () => ({ metro: "failed", reason: "Error: bad\n    at /app/metro.config.js:3:1" }),
    });
    expect(dead.finding).toEqual({
      ...{ status: "failed", summary: "Metro does not run: Error: bad" },
      details: "Error: bad\n    at metro.config.js:3:1",
    });
  });

  test("are not judged when their server does not answer, or not in time, or without end", async () => {
    const none = { port: 1, upstream: { unixSocket: "/nonexistent/app.sock" } };
    expect((await check({}, { app: none })).finding.summary).toBe(
      "Bundles not checked: The app's server does not answer.",
    );
    await server?.close();
    const never = new Promise<Response>(() => {});
    expect((await check({ bundle: () => never }, { limitMs: 50 })).finding).toMatchObject({ status: "skipped" });
    await server?.close();
    const other = await check({ manifest: () => new Response("<h1>Not Expo</h1>") });
    expect(other.finding.summary).toBe("Bundles not checked: the app's server gives no manifest for phones.");
    await server?.close();
    const endless = (): Response => {
      const chunk = new Uint8Array(8 * 1024 * 1024);
      return new Response(new ReadableStream({ pull: (controller) => controller.enqueue(chunk) }));
    };
    expect((await check({ bundle: endless })).finding).toMatchObject({
      ...{ status: "skipped", summary: expect.stringContaining("without end") },
    });
  });

  test("cannot be asked for where the manifest cannot be made, which is told", async () => {
    const { finding } = await check({
      manifest: () => new Response("ConfigError: /app/app.json is no JSON", { status: 500 }),
    });
    expect(finding).toMatchObject({
      ...{ status: "failed", summary: "The manifest for phones cannot be made. app.json is no JSON" },
    });
  });

  test("are asked for at the app's own port, wherever the manifest points", async () => {
    const { finding, asked } = await check({
      manifest: () =>
        Response.json({ launchAsset: { url: "http://elsewhere.example//evil.example/a.bundle?platform=x" } }),
    });
    expect(finding.status).toBe("passed");
    expect(asked.at(-1)).toBe("a.bundle x");
    await server?.close();
    const nothing = { manifest: () => Response.json({ launchAsset: { url: "" } }), page: () => new Response("") };
    expect((await check(nothing)).finding.status).toBe("skipped");
  });

  test("rejects when it is stopped", async () => {
    const abort = new AbortController();
    const checking = check({ bundle: () => new Promise<Response>(() => {}) }, {}, abort.signal);
    setTimeout(() => abort.abort(), 20);
    await expect(checking).rejects.toThrow("aborted");
  });
});
