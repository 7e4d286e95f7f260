import { readFileSync } from "node:fs";
import { z } from "zod";

/**
 * One process of this machine and no other that gets its pid later: when it started, in clock ticks since the boot that
 * `bootId` names, from /proc; where there is no /proc, the time as `ps` writes it, and no boot.
 */
export const ProcessIdentity = z.object({
  pid: z.number().int().positive(),
  startTime: z.string(),
  bootId: z.string(),
});
export type ProcessIdentity = z.infer<typeof ProcessIdentity>;

/** Null when there is no such process, or it has ended and only waits to be reaped. */
export function identifyProcess(pid: number): ProcessIdentity | null {
  const found = process.platform === "linux" ? readProc(pid) : askPs(pid);
  if (found === null || /^[ZX]/.test(found.state)) return null;
  return { pid, startTime: found.startTime, bootId: readBootId() };
}

export function isRunning(identity: ProcessIdentity): boolean {
  const now = identifyProcess(identity.pid);
  return now !== null && now.startTime === identity.startTime && now.bootId === identity.bootId;
}

/** Sends the signal when it is still the same process. */
export function signalProcess(identity: ProcessIdentity, signal: "SIGTERM" | "SIGKILL"): void {
  if (!isRunning(identity)) return;
  try {
    process.kill(identity.pid, signal);
  } catch {
    // It ended between the two.
  }
}

interface Found {
  state: string;
  startTime: string;
}

function readProc(pid: number): Found | null {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    // There is no such process.
    return null;
  }
  // The second field is the program's name in parentheses, which may hold anything; proc_pid_stat(5): 3 state, 22 start.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [state, startTime] = [fields[0], fields[19]];
  return state === undefined || startTime === undefined ? null : { state, startTime };
}

function askPs(pid: number): Found | null {
  const { stdout } = Bun.spawnSync(["ps", "-o", "stat=,lstart=", "-p", String(pid)]);
  const match = /^\s*(\S+)\s+(.+?)\s*$/.exec(stdout.toString());
  return match?.[1] === undefined || match[2] === undefined ? null : { state: match[1], startTime: match[2] };
}

function readBootId(): string {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    // Only Linux names its boots.
    return "";
  }
}
