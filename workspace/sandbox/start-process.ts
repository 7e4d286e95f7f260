import type { ProcessExit, SandboxedProcess, SandboxedTerminal } from "./sandbox.ts";
import { endSession, type SessionOptions } from "./process-session.ts";

const DEFAULT_GRACE_MS = 2_000;
/** People close terminals with a shell in them, which ignores SIGTERM and ends at SIGHUP. */
const TERMINAL_GRACE_MS = 200;

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
  const child = Bun.spawn([...options.argv], {
    cwd: options.cwd,
    env: { ...options.env },
    // Given as options and not as a Terminal that exists: only then does Bun 1.4.5 start a session and make the terminal
    // its controlling one, without which there is no job control and no ^C.
    terminal: {
      cols: options.cols,
      rows: options.rows,
      data: (_terminal, data) => {
        const copy = new Uint8Array(data);
        if (early !== null) early.push(copy);
        else for (const listener of listeners) listener(copy);
      },
    },
  });
  const { terminal } = child;
  if (terminal === undefined) throw new Error("Bun gave no terminal");
  const exited = child.exited.then(() => {
    terminal.close();
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
    write: (data) => {
      if (!terminal.closed) terminal.write(data);
    },
    resize: (cols, rows) => {
      if (!terminal.closed) terminal.resize(cols, rows);
    },
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
