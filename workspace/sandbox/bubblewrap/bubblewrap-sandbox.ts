import { readFileSync, rmSync } from "node:fs";
import { join, posix } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { LatheError } from "@lathe/protocol/errors";
import type { OpenPort, SandboxReport } from "@lathe/protocol/workspace";
import { EgressProxy } from "../egress-proxy.ts";
import { findHostCertificates } from "../host-certificates.ts";
import { findNodeFolder } from "../node-folder.ts";
import { sandboxEnvironment } from "../sandbox-environment.ts";
import { sandboxOwner } from "../sandbox-owner.ts";
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
import { pathOfMount } from "./bind-arguments.ts";
import { openCgroup, type Cgroup } from "./cgroup.ts";
import { DiskWatch } from "./disk-watch.ts";
import { entryCommand, environmentVariables, type ResourceLimits } from "./entry-command.ts";
import { hasTool, missingPackages, TOOL_PATH } from "./find-tools.ts";
import { Holder } from "./holder.ts";
import { MemoryWatch } from "./memory-watch.ts";
import { PORTS_FOLDER_INSIDE, PortWatch } from "./port-watch.ts";
import { copyLower, hasOwner, openWorkFolders, prepareFolders, type WorkspaceFolders } from "./workspace-folders.ts";

const PROJECT_PATH = "/app";
const PROXY_PORT = 3128;
/** On a busy machine socat may take its time to start. */
const PROXY_DOOR_MS = 5000;
const FIRST_PORT = 5173;
/** Of those that are reserved for Lathe's own programs. */
const FIRST_RESERVED_PORT = 19_000;
const LAST_PORT = 65_535;
const MAX_OPEN_FILES = 65_536;
/** Lathe's own programs have to start even when the project has used up its processes. */
const HELPER_PROCESSES = 32;
/** Background programs that outlive their command are watched for this long after the last command. */
const IDLE_AFTER_MS = 60_000;

/** What it takes to make one, found by {@link openBubblewrap}. */
interface Parts {
  options: SandboxOptions;
  holder: Holder;
  egress: EgressProxy;
  cgroup: Cgroup | null;
  folders: WorkspaceFolders;
  report: SandboxReport;
  env: Readonly<Record<string, string>>;
  limits: ResourceLimits;
}

/** See {@link Sandbox}. One holder keeps the namespaces; every command enters them. */
export class BubblewrapSandbox implements Sandbox {
  readonly projectPath = PROJECT_PATH;
  readonly report: SandboxReport;
  readonly places: SandboxPlaces;
  readonly #parts: Parts;
  readonly #hiddenPorts = new Set([PROXY_PORT]);
  readonly #owner = sandboxOwner();
  readonly #portWatch: PortWatch;
  readonly #memoryWatch: MemoryWatch;
  readonly #diskWatch: DiskWatch;
  readonly #living = new Set<Started<SandboxedProcess | SandboxedTerminal>>();
  /** Programs of Lathe's own inside: no activity of the project. */
  readonly #helpers = new Set<Started<SandboxedProcess>>();
  /** When a command last ran: what it left in the background may still be at work. */
  #busyAt = 0;
  #closing: Promise<void> | null = null;
  /** A command that starts before it would find no way to the network. */
  readonly #proxyDoorOpens: Promise<void>;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.report = parts.report;
    const names = Object.keys(parts.options.mounts ?? {});
    const mounts = Object.fromEntries(names.map((name) => [name, pathOfMount(name)]));
    this.places = { cache: "/cache", mobile: "/opt/lathe/mobile", mounts };
    const hasSocat = hasTool("socat");
    this.#portWatch = new PortWatch({
      initPid: parts.holder.initPid,
      ports: parts.folders.ports,
      upstream: parts.folders.upstream,
      hidden: this.#hiddenPorts,
      startMirror: hasSocat ? (listener) => this.#startMirror(listener.port, listener.address) : null,
    });
    const { limits, log } = parts.options;
    const isIdle = (): boolean => this.#isIdle();
    this.#memoryWatch = new MemoryWatch({
      initPid: parts.holder.initPid,
      maxMemoryBytes: limits.maxMemoryBytes,
      cgroup: parts.cgroup,
      log,
      isIdle,
    });
    this.#diskWatch = new DiskWatch({
      folders: [parts.folders.files, parts.folders.layer],
      maxDiskBytes: limits.maxDiskBytes,
      log,
      isIdle,
      killAll: () => this.#killAll(),
    });
    if (hasSocat) this.#keepProxyDoor();
    this.#proxyDoorOpens = hasSocat ? this.#waitForProxyDoor() : Promise.resolve();
    void parts.holder.ended.then(() => {
      if (this.#closing === null) parts.options.log({ level: "warning", message: "sandbox ended by itself" });
      return this.close();
    });
  }

  get ended(): Promise<void> {
    return this.#parts.holder.ended;
  }

  get ports(): readonly OpenPort[] {
    return this.#portWatch.ports;
  }

  onPorts(listener: (ports: readonly OpenPort[]) => void): () => void {
    return this.#portWatch.onPorts(listener);
  }

  async spawn(options: SpawnOptions): Promise<SandboxedProcess> {
    await this.#proxyDoorOpens;
    return this.#track(startProcess(this.#enter(options)));
  }

  async spawnTerminal(options: SpawnOptions & { cols: number; rows: number }): Promise<SandboxedTerminal> {
    await this.#proxyDoorOpens;
    return this.#track(startTerminal({ ...this.#enter(options), cols: options.cols, rows: options.rows }));
  }

  async choosePort(): Promise<number> {
    return this.#findFreePort(FIRST_PORT);
  }

  async reservePort(): Promise<ReservedPort> {
    const port = this.#findFreePort(FIRST_RESERVED_PORT);
    this.#hiddenPorts.add(port);
    return { port, release: () => void this.#hiddenPorts.delete(port) };
  }

  #findFreePort(first: number): number {
    this.#portWatch.look();
    const taken = new Set(this.#portWatch.listening().map(({ port }) => port));
    for (let port = first; port <= LAST_PORT; port++) {
      if (!taken.has(port) && !this.#hiddenPorts.has(port)) return port;
    }
    throw new LatheError("limit_reached", "Every port of the sandbox is taken.");
  }

  setBackground(isBackground: boolean): void {
    if (this.#closing === null) this.#parts.cgroup?.setBackground(isBackground);
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    this.#portWatch.close();
    this.#memoryWatch.close();
    // The kernel kills everything in the pid namespace with its first process.
    await this.#parts.holder.close();
    await Promise.all([...this.#living, ...this.#helpers].map((process) => process.exited));
    openWorkFolders(this.#parts.folders.layer);
    await Promise.all([this.#parts.egress.close(), this.#parts.cgroup?.close(), this.#diskWatch.close()]);
    rmSync(join(this.#parts.options.workspaceDirectory, "run"), { recursive: true, force: true });
  }

  #enter(options: SpawnOptions, moreProcesses = 0): StartOptions {
    if (this.#closing !== null || this.#parts.holder.hasEnded)
      throw new LatheError("sandbox_unavailable", "The sandbox is closed.");
    const { holder, cgroup, limits } = this.#parts;
    const id = crypto.randomUUID();
    const entry = {
      holder,
      owner: this.#owner,
      cgroupFiles: cgroup?.procFiles ?? [],
      limits: { ...limits, maxProcesses: limits.maxProcesses + moreProcesses },
    };
    return {
      argv: entryCommand(entry, [posix.join(PROJECT_PATH, options.cwd ?? "."), ...options.command]),
      env: {
        PATH: TOOL_PATH,
        ...environmentVariables({ ...this.#parts.env, ...options.env, LATHE_COMMAND: id }),
      },
      cwd: "/",
      mark: `LATHE_COMMAND=${id}`,
      leaderWaits: true,
    };
  }

  #track<Kind extends Started<SandboxedProcess | SandboxedTerminal>>(started: Kind): Kind {
    this.#living.add(started);
    void started.exited.then(() => {
      this.#living.delete(started);
      this.#busyAt = performance.now();
    });
    return started;
  }

  #isIdle(): boolean {
    return (
      this.#living.size === 0 && this.#portWatch.ports.length === 0 && performance.now() - this.#busyAt > IDLE_AFTER_MS
    );
  }

  /** The kernel does it at one stroke, so that nothing can fork away: everything but the first process and this one. */
  async #killAll(): Promise<void> {
    await this.#startHelper(["sh", "-c", "kill -KILL -1"]).ended;
  }

  #startMirror(port: number, address: string): { stop: () => void; ended: Promise<unknown> } {
    const target = address.includes(":") ? `TCP6:[${address}]:${port}` : `TCP4:${address}:${port}`;
    // socat's own backlog of 5 refuses the connections that a browser opens at once.
    return this.#startHelper([
      "socat",
      `UNIX-LISTEN:${PORTS_FOLDER_INSIDE}/${port}.sock,unlink-early,fork,backlog=256,mode=0666`,
      target,
    ]);
  }

  /** Programs in the sandbox find the egress proxy at a TCP port; started again when a program kills it. */
  #keepProxyDoor(): void {
    if (this.#closing !== null) return;
    const door = this.#startHelper([
      "socat",
      `TCP4-LISTEN:${PROXY_PORT},bind=127.0.0.1,reuseaddr,fork,backlog=256`,
      "UNIX-CONNECT:/run/lathe/egress/proxy.sock",
    ]);
    void door.ended.then(() => setTimeout(() => this.#parts.holder.hasEnded || this.#keepProxyDoor(), 200).unref());
  }

  /** Ends when the door is open; where it does not open in time commands run all the same, without the network. */
  async #waitForProxyDoor(): Promise<void> {
    const until = performance.now() + PROXY_DOOR_MS;
    while (this.#closing === null && !this.#parts.holder.hasEnded && performance.now() < until) {
      if (this.#portWatch.isListening(PROXY_PORT)) return;
      await wait(5);
    }
  }

  #startHelper(command: readonly string[]): { stop: () => void; ended: Promise<unknown> } {
    const helper = startProcess(this.#enter({ command }, HELPER_PROCESSES));
    this.#helpers.add(helper);
    void helper.exited.then(() => this.#helpers.delete(helper));
    return { stop: () => void helper.kill(0), ended: helper.exited };
  }
}

/** Errors: `sandbox_unavailable` with what is missing. */
export async function openBubblewrap(options: SandboxOptions, signal?: AbortSignal): Promise<BubblewrapSandbox> {
  const missing = missingPackages();
  if (missing.length > 0)
    throw new LatheError("sandbox_unavailable", `No sandbox: these packages are missing: ${missing.join(", ")}.`);
  const owner = sandboxOwner();
  const modules = options.modules ?? "inside";
  const folders = await prepareFolders(options.workspaceDirectory, owner, modules);
  const node = findNodeFolder();
  const browser = options.browser?.folder ?? null;
  const mounts = {
    ...options.mounts,
    ...(node === null ? {} : { node }),
    ...(browser === null ? {} : { browser }),
  };
  const certificates = findHostCertificates();
  const warnings = hasTool("socat")
    ? []
    : ["socat is missing: no packages can be installed and only ports of Node servers can be reached."];
  const start = async (layers: "overlay" | "copy"): Promise<Holder | "no_overlay"> => {
    if (layers === "copy" && options.lowerDirectory !== null)
      await copyLower(options.lowerDirectory, folders.layer, owner);
    return Holder.start(
      {
        ...{
          owner,
          layers,
          files: folders.files,
          layer: folders.layer,
          lower: options.lowerDirectory,
          ports: folders.ports,
        },
        ...{
          egress: folders.egress,
          modules,
          mounts,
          bun: process.execPath,
          certificates,
          cgroupFiles: cgroup?.procFiles ?? [],
          limits,
        },
      },
      signal,
    );
  };
  const { maxFileBytes, maxProcesses } = options.limits;
  const limits: ResourceLimits = {
    maxFileBytes,
    maxProcesses,
    maxOpenFiles: Math.min(MAX_OPEN_FILES, ownOpenFilesLimit()),
  };
  const cgroup = openCgroup(options.limits);
  if (cgroup === null)
    warnings.push("Control groups cannot be used here: memory is limited by watching, CPU time is not limited.");
  const egress = await EgressProxy.listen({
    port: options.egress?.port,
    resolve: options.egress?.resolve,
    isAllowedAddress: options.egress?.isAllowedAddress,
    socketPath: join(folders.egress, "proxy.sock"),
    allowedHosts: options.limits.allowedHosts,
    log: options.log,
  });
  try {
    let layers: "overlay" | "copy" =
      options.lowerDirectory === null || hasOwner(options.lowerDirectory, owner) ? "overlay" : "copy";
    let holder = await start(layers);
    if (holder === "no_overlay") {
      layers = "copy";
      holder = await start(layers);
    }
    if (holder === "no_overlay")
      throw new LatheError("sandbox_unavailable", "The sandbox's layers could not be mounted.");
    if (layers === "copy")
      warnings.push("The template's modules were copied: an overlay could not be mounted over them.");
    for (const message of warnings) options.log({ level: "warning", message });
    const env = sandboxEnvironment({
      path: [
        ...(modules === "beside" ? ["/opt/lathe/linked-modules"] : []),
        "/opt/bun",
        ...(node === null ? [] : ["/opt/node/bin"]),
        "/usr/local/bin",
        "/usr/bin",
        "/bin",
      ],
      ...{ home: "/home/app", user: "app", temporary: "/tmp", cache: "/cache", previewDomain: options.previewDomain },
      certificates: certificates === null ? null : "/opt/lathe/ca.pem",
      proxy: `http://127.0.0.1:${PROXY_PORT}`,
      nodeImports: ["/opt/lathe/listener-hook.mjs"],
    });
    const report: SandboxReport = { kind: "bubblewrap", layers, limits: cgroup?.kind ?? "watch", warnings };
    return new BubblewrapSandbox({ options, holder, egress, cgroup, folders, report, env, limits });
  } catch (error) {
    await egress.close();
    await cgroup?.close();
    throw error;
  }
}

/** A process cannot give its children more than its own hard limit. */
function ownOpenFilesLimit(): number {
  const match = /^Max open files\s+\d+\s+(\d+|unlimited)/m.exec(readFileSync("/proc/self/limits", "utf8"));
  return match?.[1] === undefined || match[1] === "unlimited" ? MAX_OPEN_FILES : Number(match[1]);
}
