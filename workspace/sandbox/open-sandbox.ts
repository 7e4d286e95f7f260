import { chown, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LatheError } from "@lathe/protocol/errors";
import type { SandboxReport } from "@lathe/protocol/workspace";
import { openBubblewrap } from "./bubblewrap/bubblewrap-sandbox.ts";
import { openNone } from "./none/none-sandbox.ts";
import { sandboxOwner } from "./sandbox-owner.ts";
import type { Sandbox, SandboxOptions } from "./sandbox.ts";

/**
 * Opens a workspace's sandbox: bubblewrap where the machine can have it, otherwise none, with a warning in report and
 * log. Errors: `sandbox_unavailable` when the mode is `required` and there cannot be one.
 */
export async function openSandbox(options: SandboxOptions, signal?: AbortSignal): Promise<Sandbox> {
  signal?.throwIfAborted();
  if (options.mode === "none")
    return openNone(options, ["The sandbox is switched off: projects run as the server's own user."]);
  try {
    return await openBubblewrap(options, signal);
  } catch (error) {
    if (options.mode === "required" || !(error instanceof LatheError) || error.code !== "sandbox_unavailable")
      throw error;
    const warning = `${error.message} Projects run as the server's own user.`;
    options.log({ level: "warning", message: warning });
    return openNone(options, [warning]);
  }
}

/**
 * What this machine can do, found by opening a sandbox and running a program in it. Errors: `sandbox_unavailable` when
 * the mode is `required` and there cannot be one.
 */
export async function probeSandbox(mode: SandboxOptions["mode"] = "auto"): Promise<SandboxReport> {
  const folder = await mkdtemp(join(tmpdir(), "lathe-probe-"));
  try {
    // A layer below, so that the overlay is tried as well.
    const lowerDirectory = join(folder, "lower");
    const owner = sandboxOwner();
    for (const path of [lowerDirectory, join(lowerDirectory, "node_modules"), join(lowerDirectory, "cache")]) {
      await mkdir(path);
      if (owner !== null) await chown(path, owner.uid, owner.gid);
    }
    const sandbox = await openSandbox({
      ...PROBE_OPTIONS,
      mode,
      lowerDirectory,
      workspaceDirectory: join(folder, "workspace"),
    });
    try {
      const exit = await (await sandbox.spawn({ command: ["true"] })).exited;
      if (exit.exitCode === 0) return sandbox.report;
      throw new LatheError("sandbox_unavailable", "A sandbox was made, but no program could be run in it.");
    } finally {
      await sandbox.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const PROBE_OPTIONS: Omit<SandboxOptions, "mode" | "workspaceDirectory" | "lowerDirectory"> = {
  previewDomain: "localhost",
  limits: {
    maxMemoryBytes: 256 * 1024 * 1024,
    maxProcesses: 64,
    maxCpus: 1,
    maxFileBytes: 1024 * 1024,
    maxDiskBytes: 64 * 1024 * 1024,
    allowedHosts: [],
  },
  log: () => undefined,
};
