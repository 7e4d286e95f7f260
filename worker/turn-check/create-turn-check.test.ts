import { describe, expect, test } from "bun:test";
import { Check } from "@lathe/protocol/check";
import type { PreviewReport } from "@lathe/protocol/preview";
import type { AppState } from "@lathe/protocol/workspace";
import { MemoryBrowser } from "@lathe/testing/memory-browser";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import type { PageLook, PageSeen } from "@lathe/workspace/browser/page-look";
import { MetroServer, recordedFault, WEB_BUNDLE } from "./fixtures/metro-server.ts";
import { createTurnCheck, type TurnCheckOptions } from "./create-turn-check.ts";
import { PreviewReports } from "./preview-reports.ts";

const READY = { phase: "ready", port: 5173 } as const;
const CRASHED: AppState = {
  phase: "crashed",
  exitCode: 1,
  reason: "The dev server ended with exit code 1.",
  log: "loading\n/app/vite.config.ts:1 bad",
};
const WELL: PageSeen = {
  ...{ seen: true, loaded: true, title: "App", blank: false, problems: [], failedRequests: [] },
  elsewhere: { needed: [], awaited: [] },
  screenshot: new Uint8Array([0xff, 0xd8]),
};
const TYPECHECK = "nice -n 10 bun run --silent typecheck";

interface Setup extends Partial<Omit<TurnCheckOptions, "workspace">> {
  memory?: MemoryWorkspace;
  browser?: MemoryBrowser;
  look?: TurnCheckOptions["workspace"]["lookAtPage"];
}

async function check(setup: Setup = {}, signal = new AbortController().signal) {
  const { memory = new MemoryWorkspace({ app: READY }), look = async () => WELL, browser = null, ...rest } = setup;
  const kept: Uint8Array[] = [];
  const logged: string[] = [];
  const { checks, screenshot } = await createTurnCheck({
    workspace: { app: memory.app, commands: memory.commands, lookAtPage: look, browser },
    files: memory.files,
    folder: "/app",
    keepScreenshot: async (image) => void kept.push(image),
    keepCheckScreenshot: async () => {},
    listPreviewReports: () => [],
    log: ({ message }) => logged.push(message),
    ...rest,
  })(signal);
  const told = checks.map(({ durationMs, ...each }) => (expect(durationMs).toBeGreaterThanOrEqual(0), each));
  for (const each of checks) Check.parse(each);
  return { told, screenshot, kept, logged, memory };
}

function withTypes(command: ConstructorParameters<typeof MemoryWorkspace>[0] & object): MemoryWorkspace {
  const files = { "package.json": JSON.stringify({ scripts: { typecheck: "tsc --noEmit" } }) };
  return new MemoryWorkspace({ app: READY, files, ...command });
}

describe("a check after a turn", () => {
  test("that finds nothing says so of app, types and page, and keeps the picture", async () => {
    const memory = withTypes({ commands: { [TYPECHECK]: {} } });
    const urls: string[] = [];
    const { told, screenshot, kept } = await check({ memory, look: async ({ url }) => (urls.push(url), WELL) });
    expect(told).toEqual([
      { name: "app", status: "passed", summary: "The app runs.", details: "" },
      { name: "types", status: "passed", summary: "The types fit.", details: "" },
      { name: "page", status: "passed", summary: "The page loads without errors.", details: "" },
    ]);
    expect(urls).toEqual(["http://localhost:5173/"]);
    expect({ screenshot, kept }).toEqual({ screenshot: true, kept: [new Uint8Array([0xff, 0xd8])] });
  });

  test("tells packages that are there by chance, between types and page", async () => {
    const memory = new MemoryWorkspace({
      app: READY,
      files: { "package.json": "{}", "src/x.ts": 'import "chart.js";' },
      commands: {
        [`for name in 'chart.js'; do if [ -e "node_modules/$name/package.json" ]; then echo "$name"; fi; done`]: {
          output: ["chart.js\n"],
        },
      },
    });
    const { told } = await check({ memory });
    expect(told.map(({ name, status }) => `${name} ${status}`)).toEqual([
      "app passed",
      "packages failed",
      "page passed",
    ]);
  });

  test("tries what people should be able to do when the page can be used, with a picture of each", async () => {
    const step = { do: "click", role: "button", name: "Add" };
    const checks = [{ id: "add", text: "Somebody can add", steps: [step], expect: [{ text: "milk" }] }];
    const memory = new MemoryWorkspace({ app: READY, files: { ".lathe/checks.json": JSON.stringify(checks) } });
    const browser = new MemoryBrowser();
    const pictures: string[] = [];
    const options = { keepCheckScreenshot: async (id: string) => void pictures.push(id) };
    const { told } = await check({ memory, browser, ...options });
    expect(told.map(({ name, status }) => `${name} ${status}`)).toEqual([
      "app passed",
      "page passed",
      "acceptance passed",
    ]);
    expect(told[2]?.tried).toMatchObject([{ id: "add", status: "passed", screenshot: true }]);
    expect(pictures).toEqual(["add"]);
    const opened = browser.journal.length;
    const blank = await check({ memory, browser, look: async () => ({ ...WELL, blank: true }) });
    expect(blank.told[2]).toMatchObject({ status: "skipped", summary: "Not tried: the page cannot be used." });
    expect(browser.journal).toHaveLength(opened);
    const full = await check({ memory, browser, keepCheckScreenshot: () => Promise.reject(new Error("disk full")) });
    expect(full.told[2]?.tried).toMatchObject([{ status: "passed", screenshot: false }]);
    expect((await check({ memory })).told[2]).toMatchObject({ status: "skipped", tried: [{ status: "skipped" }] });
  });

  test("tells the type errors by file and line; a project without that script has no such check", async () => {
    const output = ["/app/src/a.tsx(3,5): error TS2322: no\n  deeper\n", "src/b.tsx(1,1): error TS2304: nor this\n"];
    const { told } = await check({ memory: withTypes({ commands: { [TYPECHECK]: { output, exitCode: 2 } } }) });
    expect(told[1]).toEqual({
      ...{ name: "types", status: "failed", summary: "The type check finds 2 errors." },
      details: "src/a.tsx(3,5): error TS2322: no\n  deeper\nsrc/b.tsx(1,1): error TS2304: nor this",
    });
    for (const text of ["{}", "no json", '{"scripts":{"typecheck":"  "}}']) {
      const memory = new MemoryWorkspace({ app: READY, files: { "package.json": text } });
      expect((await check({ memory })).told.map(({ name }) => name)).toEqual(["app", "page"]);
      expect(memory.commands.lines).toEqual([]);
    }
  });

  test("does not blame the project for a type check that could not run to its end", async () => {
    for (const command of [{ exitCode: 127 }, { timedOut: true }]) {
      const { told } = await check({ memory: withTypes({ commands: { [TYPECHECK]: command } }) });
      expect(told[1]).toMatchObject({ name: "types", status: "skipped" });
    }
  });

  test("starts a crashed app once more, and says why it does not run when that does not help", async () => {
    const memory = new MemoryWorkspace({ app: CRASHED });
    const { told } = await check({ memory });
    expect(memory.app.restarts).toBe(1);
    expect(told).toEqual([
      {
        ...{ name: "app", status: "failed", unusable: true },
        summary: "The app does not run: The dev server ended with exit code 1.",
        details: "loading\nvite.config.ts:1 bad",
      },
      { name: "page", status: "skipped", summary: "Browser not checked: the app does not run.", details: "" },
    ]);
    const mended = new MemoryWorkspace({ app: CRASHED });
    mended.app.restart = async () => mended.app.enter(READY);
    expect((await check({ memory: mended })).told.map(({ status }) => status)).toEqual(["passed", "passed"]);
  });

  test("waits for an app that starts, and looks again when it was started anew under the look", async () => {
    const memory = new MemoryWorkspace({ app: { phase: "starting", progress: "" } });
    let looks = 0;
    const look = async (): Promise<PageLook> => {
      looks += 1;
      if (looks > 1) return WELL;
      memory.app.enter({ phase: "starting", progress: "again" });
      setImmediate(() => memory.app.enter({ ...READY }));
      return { ...WELL, blank: true };
    };
    setImmediate(() => memory.app.enter(READY));
    const { told } = await check({ memory, look });
    expect(told.map(({ status }) => status)).toEqual(["passed", "passed"]);
    expect(looks).toBe(2);
  });

  test("believes a page that cannot be used when it is seen twice", async () => {
    let looks = 0;
    const { told } = await check({ look: async () => ((looks += 1) === 1 ? { ...WELL, blank: true } : WELL) });
    expect(told.map(({ status }) => status)).toEqual(["passed", "passed"]);
    expect(looks).toBe(2);
  });

  test("says that an app crashed under the look", async () => {
    const memory = new MemoryWorkspace({ app: READY });
    const look = async (): Promise<PageLook> => {
      memory.app.enter(CRASHED);
      return { ...WELL, blank: true };
    };
    const { told } = await check({ memory, look });
    expect(told.map(({ name, status }) => `${name} ${status}`)).toEqual(["app failed", "page failed"]);
    expect(memory.app.restarts).toBe(1);
  });

  test("leaves an app alone that is stopped or that there is none of", async () => {
    for (const phase of ["stopped", "none"] as const) {
      const memory = new MemoryWorkspace({ app: { phase } });
      expect((await check({ memory })).told.map(({ status }) => status)).toEqual(["skipped", "skipped"]);
      expect(memory.app.restarts).toBe(0);
    }
  });

  test("skips the page with a reason when the browser fails, and logs what it printed", async () => {
    const { told, logged, screenshot } = await check({
      look: async () => ({ seen: false, reason: "The browser ended.", complaint: "out of memory" }),
    });
    expect(told[1]).toMatchObject({ status: "skipped", summary: "Browser not checked: The browser ended." });
    expect({ logged, screenshot }).toEqual({ logged: ["the page could not be looked at"], screenshot: false });
  });

  test("goes by what open previews report where there is no browser", async () => {
    const reports = new PreviewReports();
    const silent = await check({ look: null, reportsMs: 5, listPreviewReports: () => reports.list() });
    expect(silent.told[1]).toMatchObject({
      status: "skipped",
      summary: expect.stringMatching(/^Browser not checked: there is no Chromium/),
    });
    const shown: PreviewReport = { kind: "shown", level: "info", message: "", route: "/" };
    for (let each = 0; each < 100; each += 1) reports.add(shown);
    expect(reports.list()).toEqual([shown]);
    const seen = await check({ look: null, reportsMs: 5, listPreviewReports: () => reports.list() });
    expect(seen.told[1]).toMatchObject({
      status: "passed",
      summary: expect.stringContaining("as seen in an open preview"),
    });
    reports.clear();
    const report: PreviewReport = {
      kind: "error",
      level: "error",
      message: "x is not defined",
      route: "/",
      source: "http://localhost:1/src/a.tsx",
      line: 3,
    };
    for (let each = 0; each < 100; each += 1) reports.add({ ...report, level: each === 0 ? "warning" : "error" });
    expect(reports.list()).toHaveLength(50);
    const failing = await check({ look: null, reportsMs: 5, listPreviewReports: () => reports.list() });
    expect(failing.told[1]).toEqual({
      ...{ name: "page", status: "failed", summary: "An open preview reports errors. x is not defined" },
      details: "x is not defined (49 times)\n    at src/a.tsx:3",
    });
    reports.clear();
    expect(reports.list()).toEqual([]);
  });

  test("does not fail by a fault of Lathe's own", async () => {
    const broken = await check({
      look: async () => {
        throw new TypeError("a bug");
      },
    });
    expect(broken.told[1]).toMatchObject({ status: "skipped", summary: expect.stringContaining("inside Lathe") });
    expect(broken.logged).toEqual(["a check after a turn failed"]);
    const full = await check({ keepScreenshot: () => Promise.reject(new Error("disk full")) });
    expect(full).toMatchObject({ screenshot: false, logged: ["a screenshot could not be kept"] });
    expect(full.told[1]?.status).toBe("passed");
  });

  test("rejects when it is stopped, wherever it is", async () => {
    const never = (_request: unknown, signal: AbortSignal) =>
      new Promise<PageLook>((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    const setups: Setup[] = [
      { look: never },
      { look: null },
      { memory: new MemoryWorkspace({ app: { phase: "starting", progress: "" } }) },
      { memory: withTypes({ commands: { [TYPECHECK]: { hangs: true } } }) },
    ];
    for (const setup of setups) {
      const abort = new AbortController();
      const checking = check(setup, abort.signal);
      setImmediate(() => abort.abort());
      await expect(checking).rejects.toThrow("aborted");
      expect(setup.memory?.commands.running ?? 0).toBe(0);
    }
  });

  describe("of an Expo project", () => {
    const files = { "package.json": JSON.stringify({ dependencies: { expo: "57.0.26" } }) };

    test("looks at the page as on a phone, and at the bundles that phones load", async () => {
      const metro = new MetroServer();
      const memory = new MemoryWorkspace({ app: { ...READY, port: metro.port.port }, files });
      memory.app.ports = [metro.port];
      const viewports: object[] = [];
      const { told } = await check({ memory, look: async ({ viewport }) => (viewports.push(viewport), WELL) });
      await metro.close();
      expect(viewports).toEqual([{ width: 390, height: 844, touch: true }]);
      expect(told).toEqual([
        { name: "app", status: "passed", summary: "The app runs.", details: "" },
        { name: "page", status: "passed", summary: "The page loads without errors.", details: "" },
        { name: "bundle", status: "passed", summary: "The web and Android bundles build.", details: "" },
      ]);
    });

    test("says in Metro's words why a page whose code was refused shows nothing", async () => {
      const metro = new MetroServer({ bundle: () => recordedFault("missing-package.android") });
      const memory = new MemoryWorkspace({ app: { ...READY, port: metro.port.port }, files });
      memory.app.ports = [metro.port];
      const failedRequests = [{ url: `http://localhost:8081${WEB_BUNDLE}`, type: "Script", reason: "500" }];
      const { told } = await check({ memory, look: async () => ({ ...WELL, blank: true, failedRequests }) });
      await metro.close();
      expect(told[1]).toMatchObject({
        ...{ name: "page", status: "failed", unusable: true },
        summary: 'The page cannot be built. src/app/index.tsx:2: "left-pad" cannot be found.',
        details: expect.stringContaining("left-pad is not installed"),
      });
      expect(told[2]).toMatchObject({ name: "bundle", status: "failed" });
      expect(told[2]?.unusable).toBeUndefined();
    });

    test("leaves the bundles alone where the app does not run or cannot be reached", async () => {
      for (const [app, summary] of [
        [{ phase: "stopped" }, "Bundles not checked: the app does not run."],
        [READY, "Bundles not checked: the app's port is not open."],
      ] as const) {
        const { told } = await check({ memory: new MemoryWorkspace({ app, files }) });
        expect(told[2]).toMatchObject({ name: "bundle", status: "skipped", summary });
      }
    });
  });
});
