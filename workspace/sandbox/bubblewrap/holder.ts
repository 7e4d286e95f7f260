import { closeSync, existsSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { LatheError } from "@lathe/protocol/errors";
import { z } from "zod";
import { listChildren, signalProcess } from "../process-session.ts";
import { bindArguments } from "./bind-arguments.ts";
import { joinCgroups, limitResources, type ResourceLimits } from "./entry-command.ts";
import { TOOL_PATH } from "./find-tools.ts";
import { MOBILE_ASSETS, SANDBOX_ASSETS } from "../sandbox-assets.ts";
import type { ModulesPlace } from "../sandbox.ts";

const here = dirname(fileURLToPath(import.meta.url));
/** Exit code by which `launch.sh` says that the overlay could not be mounted. */
const NO_OVERLAY = 93;
const START_LIMIT_MS = 20_000;

const BubblewrapInfo = z.object({ "child-pid": z.number().int().positive() });

export interface HolderOptions {
  owner: { uid: number; gid: number } | null;
  layers: "overlay" | "copy";
  files: string;
  layer: string;
  lower: string | null;
  ports: string;
  egress: string;
  modules: ModulesPlace;
  /** Folders that are shown at /opt, by name. */
  mounts: Readonly<Record<string, string>>;
  /** The program itself. */
  bun: string;
  certificates: string | null;
  /** See `entryCommand`. */
  cgroupFiles: readonly string[];
  limits: ResourceLimits;
}

/** What came of starting: a holder, or the news that this file system takes no overlay. */
export type HolderStart = Holder | "no_overlay";

/**
 * The long-lived first process of a workspace's sandbox. It does nothing but keep the namespaces, which all commands of
 * the workspace enter; when it ends, the kernel ends everything inside. It ends with the server, however that dies.
 */
export class Holder {
  /** Resolves when the sandbox is gone with everything in it. */
  readonly ended: Promise<void>;
  #ended = false;

  private constructor(
    private readonly process: Bun.Subprocess<"pipe", "pipe", "pipe">,
    /** The first process of the sandbox, by its pid on the host. */
    readonly initPid: number,
  ) {
    this.ended = process.exited.then(() => {
      this.#ended = true;
    });
  }

  /** Bubblewrap itself, outside the sandbox but in the user namespace in which the sandbox was made. */
  get monitorPid(): number {
    return this.process.pid;
  }

  get hasEnded(): boolean {
    return this.#ended;
  }

  /** Errors: `sandbox_unavailable`. */
  static async start(options: HolderOptions, signal?: AbortSignal): Promise<HolderStart> {
    const stage = chooseStage([
      options.files,
      options.layer,
      options.lower,
      options.ports,
      options.egress,
      options.bun,
      ...Object.values(options.mounts),
    ]);
    const unshare =
      options.owner === null ? ["unshare", "--user", "--map-root-user", "--mount"] : ["unshare", "--mount"];
    const launch = [...unshare, "--propagation", "private", "--", "/bin/sh", join(here, "launch.sh")];
    launch.push(...Object.entries(options.mounts).flat());
    const child = Bun.spawn([...joinCgroups(options.cgroupFiles), ...launch], {
      cwd: "/",
      env: {
        PATH: TOOL_PATH,
        STAGE: stage,
        OWNER: options.owner === null ? "" : String(options.owner.uid),
        LAYERS: options.layers,
        ASSETS: SANDBOX_ASSETS,
        MOBILE: MOBILE_ASSETS,
        FILES: options.files,
        LAYER: options.layer,
        LOWER: options.lower ?? "",
        PORTS: options.ports,
        EGRESS: options.egress,
        BUN: options.bun,
        CA: options.certificates ?? "",
        LIMIT: limitResources(options.limits).join(" "),
      },
      stdio: ["pipe", "pipe", "pipe", "pipe"],
      // Not in the server's group: ^C in the server's terminal would end it before the server could close it.
      detached: true,
    });
    const deadline = AbortSignal.any([AbortSignal.timeout(START_LIMIT_MS), ...(signal === undefined ? [] : [signal])]);
    // The child of a bubblewrap that is killed at its very start would wait for it for ever.
    const giveUp = (): void => [...listChildren(child.pid), child.pid].forEach((pid) => signalProcess(pid, "SIGKILL"));
    deadline.addEventListener("abort", giveUp, { once: true });
    try {
      sendArguments(child.stdio[3], bindArguments(stage, options.modules, Object.keys(options.mounts)));
      const info = await readReport(child.stdout);
      if (info !== null) return new Holder(child, info["child-pid"]);
      const exitCode = await child.exited;
      if (exitCode === NO_OVERLAY && options.layers === "overlay") return "no_overlay";
      const complaint = (await new Response(child.stderr).text()).trim();
      signal?.throwIfAborted();
      throw new LatheError(
        "sandbox_unavailable",
        `The sandbox could not be started: ${complaint || `exit code ${exitCode}`}`,
      );
    } catch (error) {
      giveUp();
      throw error;
    } finally {
      deadline.removeEventListener("abort", giveUp);
    }
  }

  async close(): Promise<void> {
    this.process.kill("SIGKILL");
    await this.ended;
  }
}

/** A folder to cover with the stage, in a namespace that nobody else sees: one that no source lies in. */
function chooseStage(sources: readonly (string | null)[]): string {
  const free = ["/mnt", "/media", "/srv", "/opt", "/home"].find(
    (folder) =>
      existsSync(folder) && !sources.some((source) => source !== null && `${source}/`.startsWith(`${folder}/`)),
  );
  if (free === undefined)
    throw new LatheError("sandbox_unavailable", "The sandbox finds no folder to mount on: /mnt is missing.");
  return free;
}

function sendArguments(fd: number | null | undefined, args: readonly string[]): void {
  if (typeof fd !== "number") throw new Error("Bun gave no descriptor for the arguments");
  try {
    writeSync(fd, args.map((argument) => `${argument}\0`).join(""));
  } catch (error) {
    // It ended before it read them: its exit code and its words say more than a broken pipe.
    if (!(error instanceof Error && "code" in error && error.code === "EPIPE")) throw error;
  } finally {
    closeSync(fd);
  }
}

/**
 * Reads bubblewrap's report and waits for the word of the first process inside: bubblewrap reports before the mounts are
 * made, and to enter earlier would be to enter a sandbox with the host's files. Null: it ended before that.
 */
async function readReport(stdout: ReadableStream<Uint8Array>): Promise<z.infer<typeof BubblewrapInfo> | null> {
  const reader = stdout.getReader();
  const decoder = new TextDecoder();
  let text = "";
  while (!text.endsWith("ready\n")) {
    const { done, value } = await reader.read();
    if (done) return null;
    text += decoder.decode(value, { stream: true });
  }
  return BubblewrapInfo.parse(JSON.parse(text.slice(0, -"ready\n".length)));
}
