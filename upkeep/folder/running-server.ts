import { existsSync, readdirSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { readStat } from "@lathe/workspace/sandbox/process-session";
import { z } from "zod";

const Address = z.object({ socket: z.string(), origin: z.string() });

export interface RunningServer {
  /** Control's Unix socket. */
  socket: string;
  /** Where the studio is. */
  origin: string;
  joinSecret: string;
}

const CONNECT_LIMIT_MS = 2_000;

/** The server that runs on a data folder; null when none answers. `joinSecret` is the one given by the environment. */
export async function findRunningServer(
  dataDirectory: string,
  joinSecret: string | undefined,
): Promise<RunningServer | null> {
  const address = readAddress(dataDirectory);
  if (address === null || !(await accepts(address.socket))) return null;
  const kept = join(dataDirectory, "join.secret");
  const secret = joinSecret ?? (existsSync(kept) ? readFileSync(kept, "utf8").trim() : null);
  return secret === null ? null : { ...address, joinSecret: secret };
}

function readAddress(dataDirectory: string): z.infer<typeof Address> | null {
  const path = join(dataDirectory, "control.json");
  if (!existsSync(path)) return null;
  try {
    return Address.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    // Written by a server that was killed in the middle: none that could be found by it.
    return null;
  }
}

export function accepts(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const client = connect({ path: socket });
    const end = (answer: boolean) => {
      clearTimeout(timer);
      client.destroy();
      resolve(answer);
    };
    const timer = setTimeout(() => end(false), CONNECT_LIMIT_MS);
    client.once("connect", () => end(true));
    client.once("error", () => end(false));
  });
}

const Claim = z.object({ pid: z.number().int().positive(), startTime: z.number().nullable() });

/** Projects whose workers are alive. They outlive their server for a while, and write. */
export function listLivingWorkers(dataDirectory: string): string[] {
  const workspaces = join(dataDirectory, "workspaces");
  if (!existsSync(workspaces)) return [];
  return readdirSync(workspaces).filter((projectId) => {
    const path = join(workspaces, projectId, "worker.json");
    if (!existsSync(path)) return false;
    try {
      return isAlive(Claim.parse(JSON.parse(readFileSync(path, "utf8"))));
    } catch {
      // Cut short by a power failure, or released this moment: nobody holds it.
      return false;
    }
  });
}

/** A number may have been given to another process since; the time when it started tells. */
function isAlive({ pid, startTime }: z.infer<typeof Claim>): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  return startTime === null || startTime === (readStat(pid)?.startTime ?? null);
}
