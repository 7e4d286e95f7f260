import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasOwnMounts } from "@lathe/workspace/sandbox/attack-programs";
import { probeSandbox as findSandbox } from "@lathe/workspace/sandbox/open-sandbox";
import { Bench, makeProject, openTestControl, VERSION } from "../fixtures/data-folder.ts";
import { allProbes } from "./all-probes.ts";
import type { Finding, Probe } from "./probe.ts";
import { probeDataFolder, probeTemplates } from "./probes/data-folder.ts";
import { probeLocalModels } from "./probes/local-models.ts";
import { probePort } from "./probes/port.ts";
import { probeChromium } from "./probes/programs.ts";
import { probeRoom } from "./probes/room.ts";
import { probeSandbox } from "./probes/sandbox.ts";
import { tryAttacks, withSandbox } from "./probes/try-sandbox.ts";
import { runDoctor } from "./run-doctor.ts";

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
afterEach(() => bench.close());

const ok = (name: string): Finding => ({ name, status: "ok", summary: "fine" });
const look = (probe: Probe) => probe.run(new AbortController().signal);
const never = new Promise<never>(() => {});

describe("the doctor", () => {
  test("gives what each probe finds in their order, and works as long as nothing blocks", async () => {
    const probe = (name: string, run: Probe["run"]): Probe => ({ name, limitMs: 1_000, run });
    const missing: Finding = { name: "b", status: "missing", summary: "not there" };
    const later = probe("a", async () => {
      await new Promise(setImmediate);
      return [ok("a"), ok("a2")];
    });
    expect(await runDoctor([later, probe("b", async () => [missing])])).toEqual({
      findings: [ok("a"), ok("a2"), missing],
      canWork: true,
    });
    const blocked = await runDoctor([probe("b", async () => [{ ...missing, blocks: true }])]);
    expect(blocked.canWork).toBe(false);
  });

  test("says of a probe that fails or takes too long that it did, and goes on", async () => {
    let wasStopped = false;
    const { findings, canWork } = await runDoctor([
      { name: "throws", limitMs: 1_000, run: async () => Promise.reject(new Error("no such thing")) },
      {
        name: "stops",
        limitMs: 10,
        run: (signal) =>
          new Promise((_, reject) =>
            signal.addEventListener("abort", () => {
              wasStopped = true;
              reject(new Error("aborted"));
            }),
          ),
      },
      { name: "hangs", limitMs: 10, run: () => never },
      { name: "fine", limitMs: 1_000, run: async () => [ok("fine")] },
    ]);
    expect(findings.map(({ name, status }) => `${name} ${status}`)).toEqual([
      "throws warning",
      "stops warning",
      "hangs warning",
      "fine ok",
    ]);
    expect(findings[0]?.summary).toContain("no such thing");
    expect(findings[2]?.summary).toContain("no answer within");
    expect(wasStopped).toBe(true);
    expect(canWork).toBe(true);
  });

  test("on this machine ends soon, has a sentence for everything and leaves nothing behind", async () => {
    const list = () => readdirSync(tmpdir()).filter((name) => name.startsWith("lathe-doctor-"));
    const before = list();
    const place = {
      dataDirectory: bench.path("data"),
      storeDirectory: bench.path("store"),
      databaseUrl: undefined,
      sandbox: "auto" as const,
      host: "127.0.0.1",
      port: 0,
      ollamaUrl: "http://127.0.0.1:9",
      version: VERSION,
      runningAt: null,
    };
    const startedAt = performance.now();
    const { findings, canWork } = await runDoctor(allProbes(place));
    expect(performance.now() - startedAt).toBeLessThan(15_000);
    expect(canWork).toBe(true);
    for (const { summary, status, mend } of findings) {
      expect(summary).toMatch(/^[^\n]+\.$|http/);
      if (status !== "ok" && !summary.startsWith("There was no answer")) expect(mend).toBeString();
    }
    const names = findings.map(({ name }) => name);
    for (const name of [
      "sandbox",
      "git",
      "Chromium",
      "registry",
      "templates",
      "memory",
      "disk",
      "port",
      "data folder",
    ]) {
      expect(names).toContain(name);
    }
    expect(list()).toEqual(before);
    expect(readdirSync(bench.folder)).toEqual([]);
  }, 30_000);
});

describe("the sandbox", () => {
  test("that is none is found out by the same attacks", async () => {
    await withSandbox("none", {}, new AbortController().signal, async (trial) => {
      // Without mounts of its own, nothing that changes mounts may be run.
      expect(await hasOwnMounts(trial.sandbox)).toBe(false);
      const mounts = () => (process.platform === "linux" ? readFileSync("/proc/self/mountinfo", "utf8") : "");
      const before = mounts();
      const through = (await tryAttacks(trial)).join("; ");
      expect(mounts()).toBe(before);
      expect(through).toContain("it shares the mounts of the host");
      expect(through).toContain("processes of the host can be signalled");
      expect(through).toContain("services of the host can be reached");
      expect(through).toContain("sockets of the host in files can be reached");
      expect(through).toContain("of the host can be read");
      if (process.platform === "linux") expect(through).toContain("abstract sockets of the host can be reached");
    });
  }, 20_000);

  test("is warned about when it is switched off, and missing where one is required but cannot be", async () => {
    expect(await look(probeSandbox("none"))).toMatchObject([{ status: "warning", mend: "Unset LATHE_SANDBOX." }]);
    const { kind } = await findSandbox("auto");
    if (kind === "none") expect((await runDoctor([probeSandbox("required")])).canWork).toBe(false);
  }, 20_000);
});

describe("the data folder", () => {
  const probe = (more: { runningAt?: string } = {}) =>
    look(
      probeDataFolder({
        dataDirectory: bench.path("data"),
        databaseUrl: undefined,
        version: VERSION,
        runningAt: null,
        ...more,
      }),
    );

  test("that is not there is not made", async () => {
    expect(await probe()).toMatchObject([{ status: "ok", summary: expect.stringContaining("will be made") }]);
    expect(existsSync(bench.path("data"))).toBe(false);
  });

  test("that cannot be one blocks", async () => {
    writeFileSync(bench.path("data"), "a file");
    expect(await probe()).toMatchObject([
      { status: "missing", blocks: true, mend: expect.stringContaining("LATHE_DATA") },
    ]);
  });

  test("of a newer Lathe blocks", async () => {
    mkdirSync(bench.path("data"));
    writeFileSync(bench.path("data/lathe.json"), JSON.stringify({ format: 99, version: "9.9.9" }));
    expect(await probe()).toMatchObject([{ blocks: true, summary: expect.stringContaining("9.9.9") }]);
  });

  test("with a database is opened, or known to be in use", async () => {
    const control = await openTestControl(bench.path("data"));
    await makeProject(control, bench.path("data"), {});
    const inUse = await probe({ runningAt: "http://localhost:1" });
    expect(inUse[1]).toMatchObject({ status: "ok", summary: expect.stringContaining("in use by the server") });
    expect((await probe())[1]).toMatchObject({ status: "missing", blocks: true });
    await control.close();
    expect((await probe())[1]).toMatchObject({ status: "ok", summary: "PGlite opens and knows 1 projects." });
    writeFileSync(bench.path("data/db/PG_VERSION"), "3\n");
    expect((await probe())[1]).toMatchObject({ status: "missing", blocks: true });
  }, 20_000);
});

describe("the rest of the machine", () => {
  test("memory and disk are said in open projects", async () => {
    const GB = 1024 ** 3;
    const room = (freeMemoryBytes: number, freeDiskBytes: number) =>
      look(probeRoom("/", () => ({ freeMemoryBytes, freeDiskBytes })));
    expect(await room(8 * GB, 50 * GB)).toMatchObject([{ status: "ok" }, { status: "ok" }]);
    expect((await room(8 * GB, GB))[0]?.summary).toContain("room for about 30 open projects");
    expect(await room(GB / 2, GB)).toMatchObject([{ status: "warning" }, { status: "warning" }]);
    expect((await room(GB, 10_000_000))[1]?.blocks).toBe(true);
  });

  test("a port is free, Lathe's own, or held by somebody who is named", async () => {
    const listener = Bun.listen({ hostname: "127.0.0.1", port: 0, socket: { data() {} } });
    const { port } = listener;
    const [held] = await look(probePort("127.0.0.1", port, null));
    expect(held).toMatchObject({ blocks: true, mend: expect.stringContaining("LATHE_PORT") });
    if (process.platform === "linux") expect(held?.summary).toContain(`(process ${process.pid})`);
    const [own] = await look(probePort("127.0.0.1", port, `http://localhost:${port}`));
    expect(own).toMatchObject({ status: "ok", summary: expect.stringContaining("Lathe is running on it") });
    listener.stop(true);
    expect((await look(probePort("127.0.0.1", port, null)))[0]?.status).toBe("ok");
  });

  test("a browser that is not there or does not start is no failure", async () => {
    expect(await look(probeChromium(bench.path("none")))).toMatchObject([
      { status: "missing", mend: "apt-get install chromium" },
    ]);
    // What looks like a program and is none.
    writeFileSync(bench.path("chromium"), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 0]));
    chmodSync(bench.path("chromium"), 0o755);
    expect(await look(probeChromium(bench.path("chromium")))).toMatchObject([{ name: "Chromium", status: "warning" }]);
  });

  test("local models are named, and what answers something else is nobody", async () => {
    const serve = (body: unknown) => Bun.serve({ hostname: "127.0.0.1", port: 0, fetch: () => Response.json(body) });
    const [ollama, studio, odd] = [
      serve({ models: [{ name: "qwen3:8b" }, { name: "llama:1b" }] }),
      serve({ data: [] }),
      serve({ hello: 1 }),
    ];
    const url = (server: { port: number | undefined }) => `http://127.0.0.1:${server.port}`;
    expect(await look(probeLocalModels(url(ollama), url(studio)))).toMatchObject([
      { status: "ok", summary: "Ollama runs with qwen3:8b, llama:1b." },
      { status: "warning", summary: "LM Studio runs and has no model." },
    ]);
    expect(await look(probeLocalModels(url(odd), url(odd)))).toMatchObject([
      { name: "local models", status: "missing" },
    ]);
    await Promise.all([ollama, studio, odd].map((server) => server.stop(true)));
  });

  test("templates are there or not", async () => {
    expect(await look(probeTemplates(join(bench.folder, "no-store")))).toMatchObject([{ status: "missing" }]);
  });
});
