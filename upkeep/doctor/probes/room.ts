import { existsSync, readFileSync, statfsSync } from "node:fs";
import { freemem } from "node:os";
import { dirname } from "node:path";
import type { Finding, Probe } from "../probe.ts";

const MB = 1024 * 1024;
/** An open project at rest: its worker and its dev server. */
const ARENA_BYTES = 250 * MB;
/** Control with its database, and the router. */
const SERVER_BYTES = 500 * MB;
/** Below this a start is refused. */
const MIN_DISK_BYTES = 64 * MB;
const LITTLE_DISK_BYTES = 2_048 * MB;

export interface Room {
  freeMemoryBytes: number;
  freeDiskBytes: number;
}

/** Free memory and disk, and what they allow. */
export function probeRoom(dataDirectory: string, measure: (directory: string) => Room = measureRoom): Probe {
  return {
    name: "memory",
    limitMs: 2_000,
    async run() {
      const { freeMemoryBytes, freeDiskBytes } = measure(dataDirectory);
      return [describeMemory(freeMemoryBytes), describeDisk(freeDiskBytes, dataDirectory)];
    },
  };
}

function describeMemory(bytes: number): Finding {
  const arenas = Math.floor((bytes - SERVER_BYTES) / ARENA_BYTES);
  const free = `${toGigabytes(bytes)} GB are free`;
  if (arenas >= 2) return { name: "memory", status: "ok", summary: `${free}: room for about ${arenas} open projects.` };
  const summary = arenas === 1 ? `${free}: room for one open project.` : `${free}: too little to open a project well.`;
  return { name: "memory", status: "warning", summary, mend: "End other programs, or add memory or swap." };
}

function describeDisk(bytes: number, dataDirectory: string): Finding {
  const summary = `${toGigabytes(bytes)} GB are free for the data folder.`;
  if (bytes >= LITTLE_DISK_BYTES) return { name: "disk", status: "ok", summary };
  const mend = `./lathe clean, or LATHE_DATA on another disk than that of ${dataDirectory}`;
  return { name: "disk", status: "warning", summary, mend, ...(bytes < MIN_DISK_BYTES ? { blocks: true } : {}) };
}

function toGigabytes(bytes: number): string {
  return (bytes / 1024 ** 3).toFixed(1);
}

function measureRoom(dataDirectory: string): Room {
  let there = dataDirectory;
  while (!existsSync(there)) there = dirname(there);
  const { bavail, bsize } = statfsSync(there);
  return { freeMemoryBytes: Math.min(availableMemory(), groupMemory()), freeDiskBytes: bavail * bsize };
}

/** What the kernel could give without swapping; what is merely unused is far less. */
function availableMemory(): number {
  if (!existsSync("/proc/meminfo")) return freemem();
  const kilobytes = /^MemAvailable:\s+(\d+) kB/m.exec(readFileSync("/proc/meminfo", "utf8"))?.[1];
  return kilobytes === undefined ? freemem() : Number(kilobytes) * 1024;
}

/** What is left of a container's limit. */
function groupMemory(): number {
  for (const [limit, used] of [
    ["/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory.current"],
    ["/sys/fs/cgroup/memory/memory.limit_in_bytes", "/sys/fs/cgroup/memory/memory.usage_in_bytes"],
  ] as const) {
    if (!existsSync(limit) || !existsSync(used)) continue;
    const bytes = Number(readFileSync(limit, "utf8").trim());
    // "max" is no number; version 1 writes its "no limit" as a huge one.
    if (Number.isFinite(bytes) && bytes < 2 ** 60) return Math.max(bytes - Number(readFileSync(used, "utf8")), 0);
  }
  return Number.POSITIVE_INFINITY;
}
