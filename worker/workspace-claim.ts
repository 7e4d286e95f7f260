import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LatheError } from "@lathe/protocol/errors";
import { WorkerId } from "@lathe/protocol/ids";
import { readStat } from "@lathe/workspace/sandbox/process-session";
import { z } from "zod";

const Claim = z.object({
  workerId: WorkerId,
  pid: z.number().int().positive(),
  /** Tells the process from a later one with its number; null where the system does not say. */
  startTime: z.number().nullable(),
});

export interface WorkspaceClaim {
  /** Whether the worker before this one ended without saying so. */
  readonly followsLost: boolean;
  /** The workspace is left in order. */
  release(): void;
}

/**
 * Says in the workspace's folder which process has it open. Errors: `conflict` while another one does. One router starts
 * one worker per project; this is for the day when that goes wrong, and for knowing how the last worker ended.
 */
export function claimWorkspace(directory: string, workerId: WorkerId): WorkspaceClaim {
  const path = join(directory, "worker.json");
  mkdirSync(directory, { recursive: true });
  const earlier = existsSync(path) ? readClaim(path) : null;
  if (earlier !== null && earlier !== "damaged" && earlier.pid !== process.pid && isAlive(earlier)) {
    throw new LatheError("conflict", `The project is open in another worker (process ${earlier.pid}).`);
  }
  const claim: z.infer<typeof Claim> = { workerId, pid: process.pid, startTime: startTimeOf(process.pid) };
  writeFileSync(`${path}.writing`, JSON.stringify(claim), { mode: 0o600 });
  renameSync(`${path}.writing`, path);
  return {
    followsLost: earlier !== null,
    release: () => rmSync(path, { force: true }),
  };
}

function readClaim(path: string): z.infer<typeof Claim> | "damaged" {
  try {
    return Claim.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    // Cut short by a power failure: whoever wrote it is gone.
    return "damaged";
  }
}

function isAlive(claim: z.infer<typeof Claim>): boolean {
  try {
    process.kill(claim.pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  return claim.startTime === null || claim.startTime === startTimeOf(claim.pid);
}

function startTimeOf(pid: number): number | null {
  return readStat(pid)?.startTime ?? null;
}
