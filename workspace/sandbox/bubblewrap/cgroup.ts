import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readStat } from "../process-session.ts";
import type { SandboxLimits } from "../sandbox.ts";

/** Beyond the project's processes: the holder, the egress door, mirrors of ports and commands on their way in. */
const OWN_PROCESSES = 64;
const CPU_PERIOD_US = 100_000;
/** The kernel's own usual and least shares of the processor, in the words of version 1 and 2. */
const CPU_SHARES = { usual: 1_024, least: 2 };
const CPU_WEIGHTS = { usual: 100, least: 1 };
const REMOVE_LIMIT_MS = 3_000;

/** A control group of one workspace: the kernel's own limits on memory, processes and CPU. */
export interface Cgroup {
  readonly kind: "cgroup1" | "cgroup2";
  /** A process that writes 0 to each of these is in. */
  readonly procFiles: readonly string[];
  /** Processes ended by the kernel because memory was used up, since the start. */
  countMemoryKills(): number;
  /** See Sandbox. */
  setBackground(isBackground: boolean): void;
  /** Nothing may run in it any more. */
  close(): Promise<void>;
}

export interface CgroupFiles {
  /** Texts of /proc/self/cgroup and /proc/self/mountinfo. */
  membership: string;
  mountinfo: string;
}

export function readCgroupFiles(): CgroupFiles {
  return {
    membership: readFileSync("/proc/self/cgroup", "utf8"),
    mountinfo: readFileSync("/proc/self/mountinfo", "utf8"),
  };
}

/**
 * Makes a control group below the one that this process is in, version 1 or 2, whichever limits memory and processes
 * and may be written; null where neither. Removes those that servers which are gone have left.
 */
export function openCgroup(limits: SandboxLimits, files: CgroupFiles = readCgroupFiles()): Cgroup | null {
  return openCgroup1(limits, files) ?? openCgroup2(limits, files);
}

function openCgroup1(limits: SandboxLimits, files: CgroupFiles): Cgroup | null {
  const memory = findCgroup1("memory", files);
  const pids = findCgroup1("pids", files);
  const cpu = findCgroup1("cpu", files);
  if (memory === null || pids === null) return null;
  const name = makeName();
  const made: string[] = [];
  const make = (parent: string, settings: readonly (readonly [string, number])[]): string => {
    removeStale(parent);
    const folder = join(parent, name);
    mkdirSync(folder);
    made.push(folder);
    for (const [file, value] of settings) writeFileSync(join(folder, file), String(value));
    return folder;
  };
  try {
    const memoryFolder = make(memory, [["memory.limit_in_bytes", limits.maxMemoryBytes]]);
    const swap = join(memoryFolder, "memory.memsw.limit_in_bytes");
    if (existsSync(swap)) writeFileSync(swap, String(limits.maxMemoryBytes));
    make(pids, [["pids.max", limits.maxProcesses + OWN_PROCESSES]]);
    let cpuFolder: string | null = null;
    if (cpu !== null && existsSync(join(cpu, "cpu.cfs_quota_us"))) {
      cpuFolder = make(cpu, [
        ["cpu.cfs_period_us", CPU_PERIOD_US],
        ["cpu.cfs_quota_us", Math.round(limits.maxCpus * CPU_PERIOD_US)],
      ]);
    }
    return {
      kind: "cgroup1",
      procFiles: made.map((folder) => join(folder, "cgroup.procs")),
      countMemoryKills: () => readCounter(join(memoryFolder, "memory.oom_control")),
      setBackground: (isBackground) => {
        if (cpuFolder !== null) setShare(join(cpuFolder, "cpu.shares"), CPU_SHARES, isBackground);
      },
      close: () => removeAll(made),
    };
  } catch {
    // Not writable, or the kernel refuses a value: the next kind of limit is tried.
    void removeAll(made);
    return null;
  }
}

/** Where a server keeps its own processes in version 2, where a group with children may hold none itself. */
const SERVER_GROUP = "lathe-server";

function openCgroup2(limits: SandboxLimits, files: CgroupFiles): Cgroup | null {
  const own = findCgroup2(files);
  if (own === null) return null;
  const parent = own.endsWith(`/${SERVER_GROUP}`) ? own.slice(0, -SERVER_GROUP.length - 1) : own;
  const made: string[] = [];
  try {
    delegateControllers(parent);
    removeStale(parent);
    const folder = join(parent, makeName());
    mkdirSync(folder);
    made.push(folder);
    writeFileSync(join(folder, "memory.max"), String(limits.maxMemoryBytes));
    if (existsSync(join(folder, "memory.swap.max"))) writeFileSync(join(folder, "memory.swap.max"), "0");
    writeFileSync(join(folder, "pids.max"), String(limits.maxProcesses + OWN_PROCESSES));
    if (existsSync(join(folder, "cpu.max")))
      writeFileSync(join(folder, "cpu.max"), `${Math.round(limits.maxCpus * CPU_PERIOD_US)} ${CPU_PERIOD_US}`);
    return {
      kind: "cgroup2",
      procFiles: [join(folder, "cgroup.procs")],
      countMemoryKills: () => readCounter(join(folder, "memory.events")),
      setBackground: (isBackground) => setShare(join(folder, "cpu.weight"), CPU_WEIGHTS, isBackground),
      close: () => removeAll(made),
    };
  } catch {
    void removeAll(made);
    return null;
  }
}

/** Passes memory, pids and, where there is one, cpu on to the groups below; moves what runs here out of the way. */
function delegateControllers(group: string): void {
  const words = (file: string): string[] => readFileSync(join(group, file), "utf8").split(/\s+/).filter(Boolean);
  const available = words("cgroup.controllers");
  const wanted = ["memory", "pids", "cpu"].filter((controller) => available.includes(controller));
  if (!wanted.includes("memory") || !wanted.includes("pids")) throw new Error("memory or pids cannot be limited here");
  if (wanted.every((controller) => words("cgroup.subtree_control").includes(controller))) return;
  const running = words("cgroup.procs");
  // Only a group that is the server's alone may be rearranged; the real root has no such rule and no such file.
  if (existsSync(join(group, "cgroup.type")) && running.length > 0) {
    const leaf = join(group, SERVER_GROUP);
    mkdirSync(leaf, { recursive: true });
    for (const pid of running) writeFileSync(join(leaf, "cgroup.procs"), pid);
  }
  writeFileSync(join(group, "cgroup.subtree_control"), wanted.map((controller) => `+${controller}`).join(" "));
}

/** The folder of this process's group in a version 1 hierarchy; null where it is not mounted. */
export function findCgroup1(controller: string, { membership, mountinfo }: CgroupFiles): string | null {
  const path = /^[^:]*:([^:]*):(.*)$/;
  for (const line of membership.split("\n")) {
    const [, controllers, own] = path.exec(line) ?? [];
    if (own === undefined || controllers?.split(",").includes(controller) !== true) continue;
    return findMount(mountinfo, own, (type, options) => type === "cgroup" && options.split(",").includes(controller));
  }
  return null;
}

export function findCgroup2({ membership, mountinfo }: CgroupFiles): string | null {
  const own = /^0::(.*)$/m.exec(membership)?.[1];
  return own === undefined ? null : findMount(mountinfo, own, (type) => type === "cgroup2");
}

/** See proc_pid_mountinfo(5). In a container the mount shows a part of the hierarchy: its root is field four. */
function findMount(mountinfo: string, own: string, accepts: (type: string, options: string) => boolean): string | null {
  for (const line of mountinfo.split("\n")) {
    const [before, after] = line.split(" - ");
    const [root, mountPoint] = before?.split(" ").slice(3, 5) ?? [];
    const [type, , options] = after?.split(" ") ?? [];
    if (root === undefined || mountPoint === undefined || type === undefined || !accepts(type, options ?? "")) continue;
    const below = root === "/" ? own : own === root || own.startsWith(`${root}/`) ? own.slice(root.length) : "/";
    const folder = join(mountPoint, below);
    return existsSync(folder) ? folder : null;
  }
  return null;
}

/** The name tells whose it is: a pid alone may be given to somebody else. */
function makeName(): string {
  return `lathe-${process.pid}-${readStat(process.pid)?.startTime ?? 0}-${crypto.randomUUID().slice(0, 8)}`;
}

function removeStale(parent: string): void {
  for (const name of readdirSync(parent)) {
    const [, pid, startTime] = /^lathe-(\d+)-(\d+)-/.exec(name) ?? [];
    if (pid === undefined || readStat(Number(pid))?.startTime === Number(startTime)) continue;
    try {
      rmdirSync(join(parent, name));
    } catch {
      // Still in use for a moment, or another server was faster.
    }
  }
}

async function removeAll(folders: readonly string[]): Promise<void> {
  const end = performance.now() + REMOVE_LIMIT_MS;
  for (const folder of folders) {
    // The kernel takes a moment to forget processes that have ended.
    while (existsSync(folder)) {
      try {
        rmdirSync(folder);
      } catch (error) {
        if (performance.now() > end) throw error;
        await Bun.sleep(10);
      }
    }
  }
}

function readCounter(file: string): number {
  try {
    return Number(/^oom_kill (\d+)$/m.exec(readFileSync(file, "utf8"))?.[1] ?? 0);
  } catch {
    return 0; // The group is gone.
  }
}

/** Where the kernel does not divide the processor by groups there is no such file, and nothing to set. */
function setShare(file: string, { usual, least }: { usual: number; least: number }, isBackground: boolean): void {
  if (existsSync(file)) writeFileSync(file, String(isBackground ? least : usual));
}
