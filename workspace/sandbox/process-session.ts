import { readdirSync, readFileSync } from "node:fs";

/** Pause between two looks at a session that was told to end. */
const LOOK_INTERVAL_MS = 20;
/** How long killed processes may take to vanish; uninterruptible I/O can hold one for a while. */
const VANISH_LIMIT_MS = 5_000;

export interface SessionOptions {
  /** The process that Lathe started; it leads a session of its own. */
  leader: number;
  /** `NAME=value`, an environment entry that only this command's processes have. */
  mark: string;
  /** The leader only waits for the command: it is not told to end, so that it can tell how the command ended. */
  leaderWaits: boolean;
  /** Whether the leader still lives. Once it is gone its number may belong to a stranger, and only the mark counts. */
  leaderLives: () => boolean;
}

/**
 * All living processes of a command, by host pid: those in its session, and those that left the session but kept its
 * environment (daemons, shells with job control). Linux only; elsewhere empty.
 */
export function sessionMembers({ leader, mark, leaderLives }: Omit<SessionOptions, "leaderWaits">): number[] {
  if (process.platform !== "linux") return [];
  const bySession = leaderLives();
  return listPids().filter((pid) => {
    const stat = readStat(pid);
    if (stat === null || stat.state === "Z" || stat.state === "X") return false;
    return (bySession && stat.session === leader) || hasMark(pid, mark);
  });
}

/** Ends a command with everything it started: SIGTERM, then SIGKILL after `graceMs`. Resolves when nothing is left. */
export async function endSession(options: SessionOptions, graceMs: number): Promise<void> {
  const signalAll = (signal: "SIGTERM" | "SIGKILL"): boolean => {
    const members = sessionMembers(options);
    const isFollower = (pid: number): boolean => pid !== options.leader;
    const spareLeader = options.leaderWaits && signal === "SIGTERM" && members.some(isFollower);
    for (const pid of spareLeader ? members.filter(isFollower) : members) signalProcess(pid, signal);
    // Where sessions cannot be listed, the process group is all there is.
    if (process.platform !== "linux" && options.leaderLives()) signalProcess(-options.leader, signal);
    return members.length > 0 || options.leaderLives();
  };
  const isGone = (): boolean => !options.leaderLives() && sessionMembers(options).length === 0;

  if (graceMs > 0 && signalAll("SIGTERM")) {
    const end = performance.now() + graceMs;
    while (!isGone() && performance.now() < end) await Bun.sleep(LOOK_INTERVAL_MS);
  }
  // Repeated, because a process may fork between the look and the signal.
  const end = performance.now() + VANISH_LIMIT_MS;
  while (signalAll("SIGKILL") && performance.now() < end) await Bun.sleep(LOOK_INTERVAL_MS);
}

export function signalProcess(pid: number, signal: "SIGTERM" | "SIGKILL" | "SIGHUP"): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It is gone already, which is what the signal was for.
  }
}

export function listPids(): number[] {
  return readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
}

export function listChildren(pid: number): number[] {
  return readProc(pid, `task/${pid}/children`)?.split(" ").filter(Boolean).map(Number) ?? [];
}

export interface ProcessStat {
  state: string;
  parent: number;
  session: number;
  /** The process group in the foreground of its terminal; -1 without one. */
  foreground: number;
  /** Clock ticks after boot: with the pid, it names a process for good. */
  startTime: number;
}

/** Null when there is no such process. See proc_pid_stat(5). */
export function readStat(pid: number): ProcessStat | null {
  const stat = readProc(pid, "stat");
  if (stat === null) return null;
  // The name, in parentheses, may hold anything; what follows the last parenthesis is plain fields.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return {
    state: fields[0] ?? "X",
    parent: Number(fields[1]),
    session: Number(fields[3]),
    foreground: Number(fields[5]),
    startTime: Number(fields[19]),
  };
}

/** Null when the process is gone or belongs to somebody else. */
export function readProc(pid: number, name: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "latin1");
  } catch {
    return null;
  }
}

function hasMark(pid: number, mark: string): boolean {
  const environment = readProc(pid, "environ");
  return environment !== null && `\0${environment}`.includes(`\0${mark}\0`);
}
