import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { cp } from "node:fs/promises";
import { delimiter, join, resolve } from "node:path";
import { LatheError } from "@lathe/protocol/errors";
import type { OpenPort, SandboxReport } from "@lathe/protocol/workspace";
import { findHostCertificates } from "../host-certificates.ts";
import { findNodeFolder } from "../node-folder.ts";
import { sessionMembers, signalProcess } from "../process-session.ts";
import { sandboxEnvironment } from "../sandbox-environment.ts";
import { makeLink } from "../make-link.ts";
import { LINKED_MODULES_PROGRAMS, MOBILE_ASSETS } from "../sandbox-assets.ts";
import type {
  ReservedPort,
  Sandbox,
  SandboxedProcess,
  SandboxedTerminal,
  SandboxOptions,
  SandboxPlaces,
  SpawnOptions,
} from "../sandbox.ts";
import { startProcess, startTerminal, type Started, type StartOptions } from "../start-process.ts";
import { findFreePort } from "./free-port.ts";
import { listPorts } from "./process-ports.ts";

const LOOK_INTERVAL_MS = 500;

/**
 * See {@link Sandbox}. No sandbox at all: processes run as the server's own user, with a clean environment and a home of
 * their own, and can do whatever that user can. Only for the local owner's own machine.
 */
export class NoneSandbox implements Sandbox {
  readonly projectPath: string;
  readonly report: SandboxReport;
  readonly places: SandboxPlaces;
  readonly #reservedPorts = new Set<number>();
  readonly #env: Readonly<Record<string, string>>;
  /** In the environment of every process of this workspace. */
  readonly #mark = `LATHE_SANDBOX=${crypto.randomUUID()}`;
  readonly #living = new Set<Started<SandboxedProcess | SandboxedTerminal>>();
  readonly #listeners = new Set<(ports: readonly OpenPort[]) => void>();
  readonly #timer: ReturnType<typeof setInterval>;
  #ports: readonly OpenPort[] = [];
  #looking = false;
  readonly #end = Promise.withResolvers<void>();
  readonly ended = this.#end.promise;
  #closed = false;

  constructor(options: SandboxOptions, report: SandboxReport) {
    this.report = report;
    this.projectPath = resolve(options.workspaceDirectory, "files");
    this.places = {
      cache: resolve(options.workspaceDirectory, "layer/cache"),
      mobile: MOBILE_ASSETS,
      mounts: options.mounts ?? {},
    };
    this.#env = ownEnvironment(options);
    this.#timer = setInterval(() => void this.#look(), LOOK_INTERVAL_MS);
    this.#timer.unref();
  }

  get ports(): readonly OpenPort[] {
    return this.#ports;
  }

  onPorts(listener: (ports: readonly OpenPort[]) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async spawn(options: SpawnOptions): Promise<SandboxedProcess> {
    return this.#track(startProcess(this.#prepare(options)));
  }

  async spawnTerminal(options: SpawnOptions & { cols: number; rows: number }): Promise<SandboxedTerminal> {
    return this.#track(startTerminal({ ...this.#prepare(options), cols: options.cols, rows: options.rows }));
  }

  setBackground(): void {
    // There is no group whose share could be set.
  }

  choosePort(): Promise<number> {
    return findFreePort();
  }

  async reservePort(): Promise<ReservedPort> {
    const port = await findFreePort();
    this.#reservedPorts.add(port);
    return { port, release: () => void this.#reservedPorts.delete(port) };
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#end.resolve();
    clearInterval(this.#timer);
    await Promise.all([...this.#living].map((process) => process.kill(0)));
    // Daemons left the sessions of commands that are long over, but not the environment.
    for (const pid of this.#members()) signalProcess(pid, "SIGKILL");
    this.#publish([]);
  }

  #prepare(options: SpawnOptions): StartOptions {
    if (this.#closed) throw new LatheError("sandbox_unavailable", "The workspace is closed.");
    const id = crypto.randomUUID();
    const sandboxId = this.#mark.slice("LATHE_SANDBOX=".length);
    return {
      // A shell in between, so that an unknown program is exit code 127 here as well.
      argv: ["/bin/sh", "-c", 'exec "$@"', "sh", ...options.command],
      env: { ...this.#env, ...options.env, LATHE_SANDBOX: sandboxId, LATHE_COMMAND: id },
      cwd: join(this.projectPath, options.cwd ?? "."),
      mark: `LATHE_COMMAND=${id}`,
      leaderWaits: false,
    };
  }

  #track<Kind extends Started<SandboxedProcess | SandboxedTerminal>>(started: Kind): Kind {
    this.#living.add(started);
    void started.exited.then(() => this.#living.delete(started));
    return started;
  }

  /** Pids on Linux, leaders of process groups elsewhere. */
  #members(): number[] {
    if (process.platform !== "linux") return [...this.#living].map(({ pid }) => pid);
    return sessionMembers({ leader: 0, mark: this.#mark, leaderLives: () => false });
  }

  async #look(): Promise<void> {
    if (this.#looking || (this.#living.size === 0 && this.#ports.length === 0)) return;
    this.#looking = true;
    try {
      const ports = await listPorts(this.#members());
      const shown = ports.filter((port) => !this.#reservedPorts.has(port));
      if (!this.#closed) this.#publish(shown.map((port) => ({ port, upstream: { tcpPort: port } })));
    } finally {
      this.#looking = false;
    }
  }

  #publish(ports: readonly OpenPort[]): void {
    if (Bun.deepEquals(ports, this.#ports)) return;
    this.#ports = ports;
    for (const notify of this.#listeners) notify(ports);
  }
}

/** `warnings` say why there is no sandbox. */
export async function openNone(options: SandboxOptions, warnings: readonly string[]): Promise<NoneSandbox> {
  const files = join(options.workspaceDirectory, "files");
  const layer = join(options.workspaceDirectory, "layer");
  for (const folder of [files, join(layer, "home"), join(layer, "tmp"), join(layer, "cache"), join(layer, "bin")])
    mkdirSync(folder, { recursive: true });
  for (const name of ["bun", "bunx"]) {
    rmSync(join(layer, "bin", name), { force: true });
    symlinkSync(process.execPath, join(layer, "bin", name));
  }
  const beside = options.modules === "beside";
  if (beside) {
    mkdirSync(join(layer, "node_modules"), { recursive: true });
    makeLink(join(files, "node_modules"), "../layer/node_modules");
  }
  if (options.lowerDirectory !== null) {
    const modules = join(beside ? layer : files, "node_modules");
    await copyOnce(join(options.lowerDirectory, "node_modules"), modules);
    await copyOnce(join(options.lowerDirectory, "cache"), join(layer, "cache"));
  }
  return new NoneSandbox(options, { kind: "none", layers: "copy", limits: "none", warnings: [...warnings] });
}

async function copyOnce(from: string, to: string): Promise<void> {
  if (!existsSync(from) || (existsSync(to) && readdirSync(to).length > 0)) return;
  await cp(from, to, { recursive: true, verbatimSymlinks: true });
}

function ownEnvironment(options: SandboxOptions): Record<string, string> {
  const layer = resolve(options.workspaceDirectory, "layer");
  const node = findNodeFolder();
  const systemPath = (process.env.PATH ?? "/usr/local/bin:/usr/bin:/bin").split(delimiter);
  return sandboxEnvironment({
    path: [
      ...(options.modules === "beside" ? [LINKED_MODULES_PROGRAMS] : []),
      join(layer, "bin"),
      ...(node === null ? [] : [join(node, "bin")]),
      ...systemPath,
    ],
    ...{ home: join(layer, "home"), user: "app", temporary: join(layer, "tmp"), cache: join(layer, "cache") },
    previewDomain: options.previewDomain,
    certificates: findHostCertificates(),
    proxy: null,
    nodeImports: [],
  });
}
