import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ProjectId, WorkerId } from "@lathe/protocol/ids";
import { signWorkerToken } from "@lathe/protocol/internal";
import { z } from "zod";

const Record = z.object({
  projectId: ProjectId,
  workerId: WorkerId,
  process: z.object({ pid: z.number() }),
});

export interface RunningWorker {
  projectId: ProjectId;
  workerId: WorkerId;
  pid: number;
}

/** The workers of a data folder, warm ones too, as their server wrote them down; only those that live. */
export function listWorkers(dataDirectory: string): RunningWorker[] {
  const directory = join(dataDirectory, "run", "w");
  return readdirSync(directory)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => {
      try {
        const { process: identity, ...ids } = Record.parse(JSON.parse(readFileSync(join(directory, name), "utf8")));
        process.kill(identity.pid, 0);
        return [{ ...ids, pid: identity.pid }];
      } catch {
        // It ended while we looked.
        return [];
      }
    });
}

/** Ends processes as a power cut would. */
export function killAll(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It is gone already.
    }
  }
}

/** As the router does when others need the place: with a sentence for the people who are there. */
export async function askToRest(dataDirectory: string, worker: RunningWorker, reason: string): Promise<void> {
  const secret = readFileSync(join(dataDirectory, "join.secret"), "utf8").trim();
  const response = await fetch("http://worker/rest", {
    method: "POST",
    unix: join(dataDirectory, "run", "w", `${worker.workerId}.sock`),
    headers: { authorization: `Bearer ${await signWorkerToken(secret, worker)}`, "content-type": "application/json" },
    body: JSON.stringify({ reason }),
  });
  if (!response.ok) throw new Error(`The worker answered ${response.status}.`);
}
