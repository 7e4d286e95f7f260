import { LatheError } from "@lathe/protocol/errors";
import { endSession, listChildren, readStat, type SessionOptions } from "./process-session.ts";
import type { ProcessExit, SandboxedProcess, SandboxedTerminal } from "./sandbox.ts";
import { spawnOnBunTerminal } from "./terminal/spawn-on-bun-terminal.ts";
import { spawnOnPty } from "./terminal/spawn-on-pty.ts";

const DEFAULT_GRACE_MS = 2_000;
/** People close terminals with a shell in them, which ignores SIGTERM and ends at SIGHUP. */
const TERMINAL_GRACE_MS = 200;
/** Where the foreground command is not known, a terminal is busy for this long after it last printed. */
const QUIET_AFTER_MS = 2 * 60_000;
/** How much may be typed that a program does not read. */
const MAX_UNREAD_BYTES = 1024 * 1024;

export interface StartOptions {
  argv: readonly string[];
  /** The whole environment: nothing is inherited. */
  env: Readonly<Record<string, string>>;
  cwd: string;
  /** `NAME=value`; see {@link SessionOptions.mark}. */
  mark: string;
  /** See {@link SessionOptions.leaderWaits}. */
  leaderWaits: boolean;
}

/** A process that Lathe started in a session of its own, with its pid on the host. */
export type Started<Kind> = Kind & { readonly pid: number };

export function startProcess(options: StartOptions): Started<SandboxedProcess> {
  const child = Bun.spawn([...options.argv], {
    cwd: options.cwd,
    env: { ...options.env },
    stdin: "pipe",
    stdout: "pipe",
    stderr: "pipe",
    detached: true,
  });
  const exited = child.exited.then(() => toExit(child));
  const session: SessionOptions = {
    leader: child.pid,
    mark: options.mark,
    leaderWaits: options.leaderWaits,
    leaderLives: () => isAlive(child),
  };
  return {
    pid: child.pid,
    stdin: {
      write: (data) => feed(() => (child.stdin.write(data), child.stdin.flush())),
      end: () => feed(() => child.stdin.end()),
    },
    stdout: child.stdout,
    stderr: child.stderr,
    exited,
    kill: async (graceMs = DEFAULT_GRACE_MS) => {
      await endSession(session, graceMs);
      return exited;
    },
  };
}

export function startTerminal(options: StartOptions & { cols: number; rows: number }): Started<SandboxedTerminal> {
  const listeners = new Set<(data: Uint8Array) => void>();
  // What comes before anybody listens (the first prompt) is kept for the first listener.
  let early: Uint8Array[] | null = [];
  let printedAt = Number.NEGATIVE_INFINITY;
  const onData = (data: Uint8Array): void => {
    printedAt = performance.now();
    if (early !== null) early.push(data);
    else for (const listener of listeners) listener(data);
  };
  const terminal = spawnOnPty({ ...options, onData }) ?? spawnOnBunTerminal({ ...options, onData });
  const { child } = terminal;
  const exited = child.exited.then(async () => {
    await terminal.close();
    return toExit(child);
  });
  const session: SessionOptions = {
    leader: child.pid,
    mark: options.mark,
    leaderWaits: options.leaderWaits,
    leaderLives: () => isAlive(child),
  };
  return {
    pid: child.pid,
    exited,
    get busy() {
      if (!isAlive(child)) return false;
      return hasForegroundCommand(session) ?? performance.now() - printedAt < QUIET_AFTER_MS;
    },
    write: (data) => {
      if (terminal.unwrittenBytes + data.length > MAX_UNREAD_BYTES) {
        throw new LatheError("limit_reached", "The program in this terminal does not read what is typed.");
      }
      terminal.write(data);
    },
    hold: (isHeld) => terminal.hold(isHeld),
    resize: (cols, rows) => terminal.resize(cols, rows),
    onData: (listener) => {
      listeners.add(listener);
      const kept = early ?? [];
      early = null;
      for (const data of kept) listener(data);
      return () => void listeners.delete(listener);
    },
    kill: async () => {
      await endSession(session, TERMINAL_GRACE_MS);
      return exited;
    },
  };
}

/** Whether another process group than the shell's has the terminal; null where the system does not tell. */
function hasForegroundCommand({ leader, leaderWaits }: SessionOptions): boolean | null {
  const stat = readStat(leader);
  if (stat === null) return null;
  const shell = leaderWaits ? listChildren(leader)[0] : leader;
  return stat.foreground > 0 && stat.foreground !== leader && stat.foreground !== shell;
}

type Child = Pick<Bun.Subprocess, "exitCode" | "signalCode">;

function isAlive(child: Child): boolean {
  return child.exitCode === null && child.signalCode === null;
}

function toExit(child: Child): ProcessExit {
  return {
    exitCode: child.signalCode === null ? child.exitCode : null,
    signal: child.signalCode === null ? null : String(child.signalCode),
  };
}

/** A process that closed its standard input or is gone is no fault of the writer: `exited` tells what happened. */
function feed(write: () => unknown): void {
  try {
    void Promise.resolve(write()).catch(() => undefined);
  } catch {
    // As above: the sink throws instead of rejecting when it is already closed.
  }
}
