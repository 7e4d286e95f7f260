import type { OpenPort, SandboxReport } from "@lathe/protocol/workspace";
import type { EgressOptions } from "./egress-proxy.ts";
import type { FoundBrowser } from "../browser/find-browser.ts";

export interface SpawnOptions {
  /** Program and arguments; the program is looked up on the sandbox's own PATH. */
  command: readonly string[];
  /** Added to the sandbox's own small environment; nothing of the server's environment is passed on. */
  env?: Readonly<Record<string, string>>;
  /** Relative to the project; default: the project itself. */
  cwd?: string;
}

/** `exitCode` is null when a signal ended the process. */
export interface ProcessExit {
  exitCode: number | null;
  signal: string | null;
}

/** A process and all its descendants inside the sandbox. */
export interface SandboxedProcess {
  readonly stdin: { write(data: string | Uint8Array): void; end(): void };
  readonly stdout: ReadableStream<Uint8Array>;
  readonly stderr: ReadableStream<Uint8Array>;
  readonly exited: Promise<ProcessExit>;
  /** Ends the whole process group: SIGTERM, then SIGKILL after the grace time (milliseconds, default 2,000). */
  kill(graceMs?: number): Promise<ProcessExit>;
}

export interface SandboxedTerminal {
  readonly exited: Promise<ProcessExit>;
  /** Whether another program than the one that it was started with has its foreground. */
  readonly busy: boolean;
  /** Errors: `limit_reached` when its programs do not read what is written. */
  write(data: string): void;
  /** While held, whoever prints more than the kernel keeps waits; where that cannot be had, nothing is held. */
  hold(isHeld: boolean): void;
  resize(cols: number, rows: number): void;
  /** Raw output, as it comes. Returns the way to end it. */
  onData(listener: (data: Uint8Array) => void): () => void;
  kill(): Promise<ProcessExit>;
}

/**
 * What a workspace's processes run inside. One per workspace: all its processes see each other, the same /tmp and the
 * same loopback, and nothing else. Errors: `sandbox_unavailable`.
 */
export interface Sandbox {
  readonly report: SandboxReport;
  /** The project's folder as its processes see it: `/app` in a real sandbox. */
  readonly projectPath: string;
  readonly places: SandboxPlaces;
  spawn(options: SpawnOptions): Promise<SandboxedProcess>;
  spawnTerminal(options: SpawnOptions & { cols: number; rows: number }): Promise<SandboxedTerminal>;
  /** Ports on which the project listens now. */
  readonly ports: readonly OpenPort[];
  onPorts(listener: (ports: readonly OpenPort[]) => void): () => void;
  /** A port that is free inside the sandbox, for a dev server to listen on; 5173 where nothing else can have it. */
  choosePort(): Promise<number>;
  /** A free port that does not come among `ports` while it is reserved, for what only Lathe's own programs speak to. */
  reservePort(): Promise<ReservedPort>;
  /** Resolves when nothing can be run in it any more: it was closed, or it ended by itself. */
  readonly ended: Promise<void>;
  /**
   * Whether it leaves the processor to others who want it too. False at first. Without control groups it changes nothing.
   */
  setBackground(isBackground: boolean): void;
  /** Ends every process in it and releases mounts and sockets. */
  close(): Promise<void>;
}

/** What is not the project's, by the paths under which its processes find it. */
export interface SandboxPlaces {
  /** Caches that the project keeps between runs. */
  cache: string;
  /** The folder of Lathe's server of Expo apps. */
  mobile: string;
  /** The folders of `SandboxOptions.mounts`. */
  mounts: Readonly<Record<string, string>>;
}

export interface ReservedPort {
  port: number;
  /** Whoever listened on it has ended. */
  release(): void;
}

export type ModulesPlace = "inside" | "beside";

export interface SandboxOptions {
  /** The workspace's folder: `files/` (the project), `layer/` (its own layers), `run/` (sockets). */
  workspaceDirectory: string;
  /** The prepared template that lies below the project, or null for an empty project: `node_modules/`, `cache/`. */
  lowerDirectory: string | null;
  /**
   * Whether the project's node_modules is a folder in it (default), or one that lies beside it and is linked to: what
   * watches the project (Metro) does not walk a linked one.
   */
  modules?: ModulesPlace;
  /** Folders of the host that its processes see and cannot write, by name; files that come later are seen too. */
  mounts?: Readonly<Record<string, string>>;
  /** A browser that is put into the sandbox with the other programs, to look at the project's pages. */
  browser?: FoundBrowser | null;
  /** `required` fails where there is no bubblewrap; `auto` falls back to `none`. */
  mode: "auto" | "required" | "none";
  /** Host name below which previews are served. */
  previewDomain: string;
  limits: SandboxLimits;
  /** How the proxy to the network finds and judges addresses, where not in its own way. */
  egress?: Pick<EgressOptions, "port" | "resolve" | "isAllowedAddress">;
  /** Called with lines for the structured log. */
  log: (line: { level: "info" | "warning"; message: string; [field: string]: unknown }) => void;
}

export interface SandboxLimits {
  maxMemoryBytes: number;
  maxProcesses: number;
  /** Of one core: 2 means two cores. */
  maxCpus: number;
  maxFileBytes: number;
  /** Of the project's files and its own layers together. */
  maxDiskBytes: number;
  /** Hosts that the egress proxy connects to, on port 443. */
  allowedHosts: readonly string[];
}
