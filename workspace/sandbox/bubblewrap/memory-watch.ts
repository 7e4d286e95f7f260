import { readProc, signalProcess } from "../process-session.ts";
import type { SandboxOptions } from "../sandbox.ts";
import type { Cgroup } from "./cgroup.ts";
import { namespaceMembers } from "./namespace-members.ts";

const LOOK_INTERVAL_MS = 500;

export interface MemoryWatchOptions {
  initPid: number;
  maxMemoryBytes: number;
  /** Null: nobody but this watch limits memory. */
  cgroup: Cgroup | null;
  log: SandboxOptions["log"];
  isIdle: () => boolean;
}

/**
 * Reports what the kernel ended for using too much memory. Where there are no control groups it is the limit itself: it
 * adds up what the processes use (shared pages by their share) and kills the largest while that is too much. Between two
 * looks a program can take more than its limit; that is what control groups are better for.
 */
export class MemoryWatch {
  readonly #timer: ReturnType<typeof setInterval>;
  #reportedKills = 0;

  constructor(private readonly options: MemoryWatchOptions) {
    this.#timer = setInterval(() => this.look(), LOOK_INTERVAL_MS);
    this.#timer.unref();
  }

  look(): void {
    if (this.options.cgroup !== null) this.#reportKills(this.options.cgroup);
    else if (!this.options.isIdle()) this.#enforce();
  }

  close(): void {
    clearInterval(this.#timer);
    if (this.options.cgroup !== null) this.#reportKills(this.options.cgroup);
  }

  #reportKills(cgroup: Cgroup): void {
    const kills = cgroup.countMemoryKills();
    if (kills > this.#reportedKills) this.#report({ processes: kills - this.#reportedKills });
    this.#reportedKills = kills;
  }

  #enforce(): void {
    const members = namespaceMembers(this.options.initPid).map((pid) => ({ pid, bytes: proportionalBytes(pid) }));
    let total = members.reduce((sum, { bytes }) => sum + bytes, 0);
    for (const { pid, bytes } of members.sort((a, b) => b.bytes - a.bytes)) {
      if (total <= this.options.maxMemoryBytes) return;
      signalProcess(pid, "SIGKILL");
      this.#report({ processes: 1, bytes });
      total -= bytes;
    }
  }

  #report(fields: { processes: number; bytes?: number }): void {
    this.options.log({
      level: "warning",
      message: "a program of the project was ended: out of memory",
      limitBytes: this.options.maxMemoryBytes,
      ...fields,
    });
  }
}

function proportionalBytes(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(readProc(pid, "smaps_rollup") ?? "")?.[1];
  return Number(kilobytes ?? 0) * 1024;
}
