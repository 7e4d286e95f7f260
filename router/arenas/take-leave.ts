import type { Log } from "@lathe/protocol/log";
import type { FleetWorker } from "../fleet/fleet-driver.ts";
import type { Arena, RunningWorker } from "./arena.ts";
import { callWorker } from "./worker-calls.ts";

/** Asks a worker to save and end, with a sentence for the people who are there; one that cannot be asked is stopped. */
export async function takeLeave({ running, reason, log }: { running: RunningWorker; reason: string; log: Log }) {
  try {
    await callWorker.rest(running, reason);
  } catch (error) {
    const ids = { project: running.worker.projectId, worker: running.worker.workerId };
    log({ level: "warning", message: "worker did not take its leave", ...ids, error: String(error) });
    running.worker.stop();
  }
}

/** A worker that was asked to end and is still there after `stopMs` is killed. */
export function killInTime(arena: Arena, stopMs: number): void {
  clearTimeout(arena.timer);
  arena.timer = setTimeout(() => arena.running?.worker.kill(), stopMs);
}

/** Ends a worker that no arena has; resolves when it is gone. */
export async function dismiss(worker: FleetWorker, stopMs: number): Promise<void> {
  worker.stop();
  const timer = setTimeout(() => worker.kill(), stopMs);
  await worker.exited;
  clearTimeout(timer);
}
