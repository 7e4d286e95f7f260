import { statfs } from "node:fs/promises";
import type { SandboxOptions } from "../sandbox.ts";
import { TOOL_PATH } from "./find-tools.ts";

const LOOK_INTERVAL_MS = 500;
/** Between two counts, unless the disk fills up visibly; a count walks all files. */
const COUNT_INTERVAL_MS = 10_000;
/** A count may take this part of the time. */
const COUNT_SHARE = 0.05;

export interface DiskWatchOptions {
  folders: readonly string[];
  maxDiskBytes: number;
  log: SandboxOptions["log"];
  isIdle: () => boolean;
  /** Ends everything that the project runs. */
  killAll: () => Promise<void>;
}

/**
 * Limits what a project's files and layers take on disk. File systems that count per folder are rare, so the folders are
 * counted from time to time, and at once when the file system loses as much space as the project has left. Beyond the
 * limit everything that runs is ended; what is started after that may run as long as usage does not grow further, so
 * that one can tidy up.
 */
export class DiskWatch {
  readonly #timer: ReturnType<typeof setInterval>;
  #counting: Promise<void> | null = null;
  #nextCountAt = 0;
  #usedBytes = 0;
  #freeBytesAtCount = Number.POSITIVE_INFINITY;
  /** What was used when everything was last ended. */
  #toleratedBytes: number | null = null;

  constructor(private readonly options: DiskWatchOptions) {
    this.#timer = setInterval(() => void this.#look(), LOOK_INTERVAL_MS);
    this.#timer.unref();
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#counting;
  }

  async #look(): Promise<void> {
    if (this.#counting !== null || this.options.isIdle()) return;
    this.#counting = this.#countWhenDue();
    try {
      await this.#counting;
    } catch (error) {
      this.options.log({
        level: "warning",
        message: "the project's disk usage could not be counted",
        error: String(error),
      });
    } finally {
      this.#counting = null;
    }
  }

  async #countWhenDue(): Promise<void> {
    const free = await freeBytes(this.options.folders[0] ?? "/");
    const budget = Math.max(this.options.maxDiskBytes - this.#usedBytes, 0);
    const isShrinking = this.#freeBytesAtCount - free > Math.max(budget / 2, 1);
    if (performance.now() < this.#nextCountAt && !isShrinking) return;
    const start = performance.now();
    this.#usedBytes = await countBytes(this.options.folders);
    this.#freeBytesAtCount = await freeBytes(this.options.folders[0] ?? "/");
    const end = performance.now();
    this.#nextCountAt = end + Math.max(COUNT_INTERVAL_MS, (end - start) / COUNT_SHARE);
    await this.#enforce();
  }

  async #enforce(): Promise<void> {
    const { maxDiskBytes, log, killAll } = this.options;
    if (this.#usedBytes <= maxDiskBytes) {
      this.#toleratedBytes = null;
      return;
    }
    // Looked at closely while there is too much.
    this.#nextCountAt = Math.min(this.#nextCountAt, performance.now() + 2 * LOOK_INTERVAL_MS);
    if (this.#toleratedBytes !== null && this.#usedBytes <= this.#toleratedBytes) return;
    await killAll();
    this.#usedBytes = await countBytes(this.options.folders);
    this.#toleratedBytes = this.#usedBytes;
    log({
      level: "warning",
      message: "all programs of the project were ended: it takes more disk than it may",
      limitBytes: maxDiskBytes,
      usedBytes: this.#usedBytes,
    });
  }
}

async function freeBytes(folder: string): Promise<number> {
  const { bfree, bsize } = await statfs(folder);
  return bfree * bsize;
}

/** Blocks on disk, sparse files as what they take. Files that vanish meanwhile make `du` complain, which is no matter. */
async function countBytes(folders: readonly string[]): Promise<number> {
  const child = Bun.spawn(["du", "-s", "-x", "-B1", "--", ...folders], {
    cwd: "/",
    env: { PATH: TOOL_PATH, LC_ALL: "C" },
    stdin: "ignore",
    stdout: "pipe",
    stderr: "ignore",
  });
  const output = await new Response(child.stdout).text();
  return output.split("\n").reduce((sum, line) => sum + Number(/^(\d+)\t/.exec(line)?.[1] ?? 0), 0);
}
