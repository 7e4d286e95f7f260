import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import type { AppState, FileChange, Files, OpenPort } from "@lathe/protocol/workspace";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ProcessExit, SandboxedProcess, SpawnOptions } from "../sandbox/sandbox.ts";
import { AppSupervisor } from "./app-supervisor.ts";

/** A program of the fake sandbox: it prints, may listen, and ends when it says so or is killed. */
type Program = (process: FakeProcess) => void;

class FakeProcess implements SandboxedProcess {
  readonly stdin = { write() {}, end() {} };
  readonly stdout: ReadableStream<Uint8Array>;
  readonly stderr = new ReadableStream<Uint8Array>({ start: (controller) => controller.close() });
  readonly exited: Promise<ProcessExit>;
  readonly onEnd: (() => void)[] = [];
  #controller!: ReadableStreamDefaultController<Uint8Array>;
  #resolve!: (exit: ProcessExit) => void;
  #ended = false;

  constructor(readonly options: SpawnOptions) {
    this.stdout = new ReadableStream({ start: (controller) => void (this.#controller = controller) });
    this.exited = new Promise((resolve) => void (this.#resolve = resolve));
  }

  print(text: string): void {
    if (!this.#ended) this.#controller.enqueue(new TextEncoder().encode(text));
  }

  end(exit: ProcessExit): void {
    if (this.#ended) return;
    this.#ended = true;
    for (const end of this.onEnd) end();
    this.#controller.close();
    this.#resolve(exit);
  }

  kill(): Promise<ProcessExit> {
    this.end({ exitCode: null, signal: "SIGTERM" });
    return this.exited;
  }
}

class FakeWorld {
  readonly folder = mkdtempSync(join(tmpdir(), "lathe-app-"));
  readonly contents = new Map<string, string>();
  readonly installed = new Map<string, string>();
  readonly spawned: string[] = [];
  readonly running = new Set<FakeProcess>();
  readonly reserved = new Set<number>();
  readonly expoEnvironments: Readonly<Record<string, string>>[] = [];
  dev: Program = (process) => this.listen(process, 5173);
  install: Program = (process) => {
    const manifest: { dependencies?: Record<string, string> } = JSON.parse(this.contents.get("package.json") ?? "{}");
    for (const [name, version] of Object.entries(manifest.dependencies ?? {})) this.installed.set(name, version);
    process.print("1 package installed\n");
    process.end({ exitCode: 0, signal: null });
  };
  ports: OpenPort[] = [];
  readonly #portListeners = new Set<(ports: readonly OpenPort[]) => void>();
  readonly #fileListeners = new Set<(changes: FileChange[]) => void>();

  /** Puts a file in place, as an agent would, and tells those who watch. */
  write(path: string, text: string): void {
    this.contents.set(path, text);
    for (const listener of this.#fileListeners) listener([{ path, change: "changed" }]);
  }

  listen(process: FakeProcess, port: number): void {
    const unixSocket = join(this.folder, `${port}.sock`);
    const server = Bun.serve({
      unix: unixSocket,
      fetch: () => new Response("<p>hello", { headers: { "content-type": "text/html" } }),
    });
    this.#setPorts([...this.ports, { port, upstream: { unixSocket } }]);
    process.onEnd.push(() => {
      void server.stop(true);
      this.#setPorts(this.ports.filter((open) => open.port !== port));
    });
  }

  readonly files: Pick<Files, "read" | "watch" | "list"> = {
    read: async (path) => {
      const text = this.contents.get(path);
      if (text === undefined) throw new LatheError("file_not_found", `There is no "${path}".`, { path });
      return { path, text, binary: false, size: text.length, etag: text };
    },
    list: async () => [...this.contents].map(([path, text]) => ({ path, type: "file" as const, size: text.length })),
    watch: (listener) => {
      this.#fileListeners.add(listener);
      return () => void this.#fileListeners.delete(listener);
    },
  };

  readonly sandbox = (() => {
    const world = this;
    return {
      get ports() {
        return world.ports;
      },
      onPorts(listener: (ports: readonly OpenPort[]) => void) {
        world.#portListeners.add(listener);
        return () => void world.#portListeners.delete(listener);
      },
      choosePort: async () => 5173,
      reservePort: async () => {
        const port = 19_000 + world.reserved.size;
        world.reserved.add(port);
        return { port, release: () => void world.reserved.delete(port) };
      },
      places: {
        cache: "/cache",
        mobile: "/mobile",
        mounts: { "metro-cache": "/shared", esbuild: "/esbuild", "esbuild-binary": "/binary" },
      },
      async spawn(options: SpawnOptions) {
        const process = new FakeProcess(options);
        const name = options.command[1] === "-e" ? "check" : options.command.slice(1).join(" ");
        if (name !== "check") world.spawned.push(name);
        if (name === "/mobile/serve.ts") world.expoEnvironments.push(options.env ?? {});
        world.running.add(process);
        process.onEnd.push(() => void world.running.delete(process));
        const program = { check: world.#check, install: world.install }[name] ?? world.dev;
        queueMicrotask(() => program(process));
        return process;
      },
    };
  })();

  listenerCount(): number {
    return this.#portListeners.size + this.#fileListeners.size;
  }

  readonly #check: Program = (process) => {
    const names: string[] = JSON.parse(process.options.env?.LATHE_PACKAGES ?? "[]");
    process.print(JSON.stringify(Object.fromEntries(names.map((name) => [name, this.installed.get(name) ?? null]))));
    process.end({ exitCode: 0, signal: null });
  };

  #setPorts(ports: OpenPort[]): void {
    this.ports = ports;
    for (const listener of this.#portListeners) listener(ports);
  }
}

const manifest = (dependencies: Record<string, string> = {}, dev = "vite") =>
  JSON.stringify({ scripts: { dev }, dependencies });
const crashing: Program = (process) => {
  process.print("\x1b[31mSyntaxError: Unexpected token\x1b[0m\n");
  process.end({ exitCode: 1, signal: null });
};

describe("app supervisor", () => {
  let world: FakeWorld;
  let app: AppSupervisor;

  beforeEach(() => {
    world = new FakeWorld();
  });
  afterEach(async () => {
    await app.close();
    expect(world.running.size).toBe(0);
    expect(world.reserved.size).toBe(0);
    expect(world.listenerCount()).toBe(0);
    rmSync(world.folder, { recursive: true });
  });
  const open = async () => {
    app = await AppSupervisor.open({ files: world.files, sandbox: world.sandbox, log: () => {} });
  };
  const reach = (phase: AppState["phase"]) =>
    app.waitFor((state) => state.phase === phase, AbortSignal.timeout(10_000));

  test("a project with its packages in place starts without installing", async () => {
    world.contents.set("package.json", manifest({ react: "19.0.0" }));
    world.installed.set("react", "19.0.0");
    await open();
    expect(app.state.phase).toBe("stopped");
    await app.start();
    expect(await reach("ready")).toEqual({ phase: "ready", port: 5173 });
    expect(world.spawned).toEqual(["run dev"]);
    expect(app.ports.map(({ port }) => port)).toEqual([5173]);
  });

  test("installs what is missing first, with progress", async () => {
    world.contents.set("package.json", manifest({ react: "19.0.0" }));
    await open();
    const seen: string[] = [];
    app.onState((state) => void seen.push("progress" in state ? `${state.phase}: ${state.progress}` : state.phase));
    await app.start();
    await reach("ready");
    expect(seen).toEqual([
      "starting: Checking packages",
      "installing: Installing a package: react",
      "installing: 1 package installed",
      "starting: Starting the dev server",
      "ready",
    ]);
    expect(app.log).toBe("1 package installed\n");
  });

  test("starts by itself when there is something to start, and with a page alone", async () => {
    await open();
    expect(app.state).toEqual({ phase: "none" });
    world.write("index.html", "<p>hello");
    await reach("ready");
    expect(world.spawned).toEqual(["./index.html --port=5173"]);
    world.write("package.json", manifest());
    await app.waitFor((state) => state.phase === "starting", AbortSignal.timeout(10_000));
    await reach("ready");
    expect(world.spawned.at(-1)).toBe("run dev");
  });

  test("a crash says why, and a change of a file starts it again", async () => {
    world.contents.set("package.json", manifest());
    const good = world.dev;
    world.dev = crashing;
    await open();
    await app.start();
    expect(await reach("crashed")).toEqual({
      phase: "crashed",
      exitCode: 1,
      reason: "The dev server ended with exit code 1. SyntaxError: Unexpected token",
      log: "SyntaxError: Unexpected token",
    });
    world.dev = good;
    world.write("vite.config.ts", "export default {}");
    await reach("ready");
    expect(world.spawned).toEqual(["run dev", "run dev"]);
  });

  test("a mend that comes while it is crashing is not missed", async () => {
    world.contents.set("package.json", manifest());
    const good = world.dev;
    world.dev = (process) => {
      world.write("vite.config.ts", "mended");
      world.dev = good;
      crashing(process);
    };
    await open();
    await app.start();
    await reach("ready");
    expect(world.spawned).toEqual(["run dev", "run dev"]);
  });

  test("nothing but a change of the files starts a crashed app again", async () => {
    world.contents.set("package.json", manifest());
    world.dev = crashing;
    await open();
    await app.start();
    await reach("crashed");
    world.write("bun.lock", "");
    expect(world.spawned).toEqual(["run dev"]);
    await app.start();
    await reach("crashed");
    expect(world.spawned).toEqual(["run dev", "run dev"]);
  });

  test("a package that package.json asks for later is installed, and the app restarted", async () => {
    world.contents.set("package.json", manifest());
    await open();
    await app.start();
    await reach("ready");
    world.write("package.json", manifest({ zod: "4.0.0" }));
    await reach("installing");
    await reach("ready");
    expect(world.spawned).toEqual(["run dev", "install", "run dev"]);
  });

  test("a failed installation is a crash that names the cause", async () => {
    world.contents.set("package.json", manifest({ nope: "1.0.0" }));
    world.install = (process) => {
      process.print('error: No version matching "1.0.0" found for specifier "nope"\n');
      process.end({ exitCode: 1, signal: null });
    };
    await open();
    await app.start();
    const state = await reach("crashed");
    expect(state.phase === "crashed" && state.reason).toBe(
      'Installing the packages ended with exit code 1. error: No version matching "1.0.0" found for specifier "nope"',
    );
  });

  test("a package.json that is broken is told; mended, the app comes up", async () => {
    world.contents.set("package.json", "{");
    await open();
    await app.start();
    const state = await reach("crashed");
    expect(state.phase === "crashed" && state.reason).toStartWith("package.json is not valid JSON");
    world.write("package.json", manifest());
    await reach("ready");
  });

  test("a server on another port than the wanted one is found", async () => {
    world.contents.set("package.json", manifest());
    world.dev = (process) => world.listen(process, 3000);
    await open();
    await app.start();
    expect(await reach("ready")).toEqual({ phase: "ready", port: 3000 });
  });

  test("an Expo app is served by Lathe's server, with a port for Metro that nobody sees", async () => {
    world.contents.set("package.json", manifest({ expo: "57.0.26" }, "expo start --tunnel"));
    world.installed.set("expo", "57.0.26");
    await open();
    await app.start();
    await reach("ready");
    expect(world.spawned).toEqual(["/mobile/serve.ts"]);
    expect(world.reserved).toEqual(new Set([19_000]));
    expect(world.expoEnvironments).toEqual([
      {
        PORT: "5173",
        LATHE_METRO_PORT: "19000",
        LATHE_OWN_METRO_CACHE: "/cache/metro",
        LATHE_METRO_CACHE: "/shared",
        LATHE_ESBUILD: "/esbuild",
        ESBUILD_BINARY_PATH: "/binary/bin/esbuild",
      },
    ]);
    await app.stop();
    expect(world.reserved.size).toBe(0);
  });

  test("an Expo app starts again when app.json asks for it, and not for other files", async () => {
    world.contents.set("package.json", manifest({ expo: "57.0.26" }, "expo start"));
    world.contents.set("app.json", '{"expo":{"name":"One"}}');
    world.installed.set("expo", "57.0.26");
    await open();
    await app.start();
    await reach("ready");
    const states: string[] = [];
    app.onState(({ phase }) => void states.push(phase));
    world.write("src/app/index.tsx", "export default null");
    world.write("app.json", '{"expo":{"name":"Two","plugins":["expo-router"]}}');
    await app.waitFor((state) => state.phase === "starting", AbortSignal.timeout(10_000));
    await reach("ready");
    expect(world.spawned).toEqual(["/mobile/serve.ts", "/mobile/serve.ts"]);
  });

  test("start does nothing while it runs; restarts asked for together are one", async () => {
    world.contents.set("package.json", manifest());
    await open();
    await Promise.all([app.start(), app.start()]);
    await reach("ready");
    await app.start();
    expect(world.spawned).toEqual(["run dev"]);
    await Promise.all([app.restart(), app.restart(), app.restart()]);
    await reach("ready");
    expect(world.spawned).toEqual(["run dev", "run dev"]);
  });

  test("stopped means stopped: its processes are gone and changes of files mean nothing", async () => {
    world.contents.set("package.json", manifest());
    await open();
    await app.start();
    await reach("ready");
    await app.stop();
    expect(app.state).toEqual({ phase: "stopped" });
    expect(world.running.size).toBe(0);
    world.write("package.json", manifest({ zod: "4.0.0" }));
    expect(app.state).toEqual({ phase: "stopped" });
  });

  test("stop in the middle of an installation ends it", async () => {
    world.contents.set("package.json", manifest({ zod: "4.0.0" }));
    world.install = (process) => process.print("Resolving\n");
    await open();
    await app.start();
    await app.waitFor(
      (state) => state.phase === "installing" && state.progress === "Resolving",
      AbortSignal.timeout(10_000),
    );
    await app.stop();
    expect(app.state).toEqual({ phase: "stopped" });
  });

  test("after close nobody is told anything, and who waits is told so", async () => {
    world.contents.set("package.json", manifest());
    await open();
    await app.start();
    const states: AppState[] = [];
    app.onState((state) => void states.push(state));
    const waiting = app.waitFor((state) => state.phase === "crashed", AbortSignal.timeout(10_000));
    await app.close();
    await expect(waiting).rejects.toMatchObject({ code: "app_unavailable" });
    await app.start();
    expect(states.filter(({ phase }) => phase === "crashed" || phase === "stopped")).toEqual([]);
    expect(world.spawned.length).toBeLessThanOrEqual(1);
  });
});
