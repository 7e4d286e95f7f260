import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const Record = z.object({
  projectId: z.string(),
  process: z.object({ pid: z.number() }),
});

export interface RunningWorker {
  projectId: string;
  pid: number;
}

/** The workers of a data folder, warm ones too, as their server wrote them down; only those that live. */
export function listWorkers(dataDirectory: string): RunningWorker[] {
  const directory = join(dataDirectory, "run", "w");
  return readdirSync(directory)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => {
      try {
        const record = Record.parse(JSON.parse(readFileSync(join(directory, name), "utf8")));
        process.kill(record.process.pid, 0);
        return [{ projectId: record.projectId, pid: record.process.pid }];
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
