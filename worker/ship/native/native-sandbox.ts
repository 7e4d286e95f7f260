import { LatheError } from "@lathe/protocol/errors";
import { DEFAULT_LIMITS } from "@lathe/workspace/default-limits";
import { openSandbox } from "@lathe/workspace/sandbox/open-sandbox";
import type { Sandbox, SandboxLimits, SandboxOptions } from "@lathe/workspace/sandbox/sandbox";
import { storedTemplate } from "@lathe/workspace/store/prepare-template";
import { removeTree } from "@lathe/workspace/store/remove-tree";
import { readRecord } from "@lathe/workspace/workspace-record";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { NativePlace } from "./native-place.ts";

const GiB = 1024 ** 3;
const MAX_CPUS = 4;
/** Gradle, Kotlin's and Android's compilers and Metro together. */
const LIMITS_OF_BUILDS: Omit<SandboxLimits, "allowedHosts"> = {
  ...DEFAULT_LIMITS,
  maxMemoryBytes: 6 * GiB,
  maxProcesses: 4_096,
  maxCpus: Math.min(MAX_CPUS, availableParallelism()),
  maxFileBytes: 4 * GiB,
  maxDiskBytes: 16 * GiB,
};

export interface NativeSandboxOptions {
  place: NativePlace;
  /** Each builder has its own, with a cache of its own that is kept. */
  builder: "gradle" | "eas";
  /** See SandboxOptions. */
  mounts: Readonly<Record<string, string>>;
  allowedHosts: readonly string[];
}

/**
 * A sandbox for one native build, beside the project's own: the app's running processes are not in it. Over the same
 * prepared modules, read-only, lies a layer for what the build writes among them, which goes with it; so do the files.
 * The builder's cache stays.
 */
export class NativeSandbox {
  readonly inside: Sandbox;
  readonly #files: string;
  readonly #noticed: Noticed;

  private constructor(inside: Sandbox, files: string, noticed: Noticed) {
    this.inside = inside;
    this.#files = files;
    this.#noticed = noticed;
  }

  /** Errors: `sandbox_unavailable`: without one, no project's build runs on this machine. */
  static async open(options: NativeSandboxOptions, signal: AbortSignal): Promise<NativeSandbox> {
    const { place, builder, mounts, allowedHosts } = options;
    const { trial = {} } = place;
    if (place.sandbox === "none") throw new LatheError("sandbox_unavailable", NO_SANDBOX);
    const directory = join(place.workspaceDirectory, "native", builder);
    const files = join(directory, "files");
    const storeKey = (await readRecord(join(place.workspaceDirectory, "workspace.json")))?.storeKey ?? null;
    await clear(directory, storeKey);
    await mkdir(files, { recursive: true });
    const stored = storeKey === null ? null : storedTemplate(place.storeDirectory, storeKey);
    const noticed = new Noticed(place.log);
    const inside = await openSandbox(
      {
        workspaceDirectory: directory,
        lowerDirectory: stored !== null && existsSync(stored) ? stored : null,
        modules: "inside",
        mounts,
        mode: "required",
        previewDomain: "localhost",
        limits: {
          ...LIMITS_OF_BUILDS,
          allowedHosts,
          ...(trial.maxDiskBytes === undefined ? {} : { maxDiskBytes: trial.maxDiskBytes }),
        },
        ...(trial.internet === undefined ? {} : { egress: trial.internet }),
        log: noticed.log,
      },
      signal,
    );
    // People look at the app beside it.
    inside.setBackground(true);
    return new NativeSandbox(inside, files, noticed);
  }

  /** Why something that ran was ended by its limits; null: it was not. */
  get endedBy(): "disk" | "memory" | null {
    return this.#noticed.endedBy;
  }

  /** Hosts that it was kept from, each once. */
  get refusedHosts(): readonly string[] {
    return [...this.#noticed.refused];
  }

  /** Ends all that runs in it. */
  async close(): Promise<void> {
    await this.inside.close();
    await removeTree(this.#files);
  }
}

export const NO_SANDBOX =
  "A native build runs the project's own code and needs a sandbox for it: install bubblewrap on the server, and see that LATHE_SANDBOX is not none.";

/** What a worker that was killed has left, and the layer of a build before. A cache over other modules means nothing. */
async function clear(directory: string, storeKey: string | null): Promise<void> {
  const mark = join(directory, "store-key");
  const key = storeKey ?? "none";
  const isSame = existsSync(mark) && (await Bun.file(mark).text()) === key;
  const gone = isSame ? ["files", "layer/node_modules", "layer/work", "layer/home", "run"] : ["files", "layer", "run"];
  for (const name of gone) await removeTree(join(directory, name));
  await mkdir(directory, { recursive: true });
  await writeFile(mark, key);
}

/** What the sandbox says in the log, as far as it explains why a build failed. */
class Noticed {
  endedBy: "disk" | "memory" | null = null;
  readonly refused = new Set<string>();
  readonly log: SandboxOptions["log"];

  constructor(log: SandboxOptions["log"]) {
    this.log = (line) => {
      if (line.message.includes("more disk than it may")) this.endedBy = "disk";
      if (line.message.includes("out of memory")) this.endedBy = "memory";
      // Those that are let through and have no address are another matter.
      if (line.message === "egress refused" && typeof line["target"] === "string") {
        this.refused.add(line["target"].replace(/:\d+$/, ""));
      }
      log(line);
    };
  }
}
