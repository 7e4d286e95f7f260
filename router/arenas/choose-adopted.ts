import type { ProjectId } from "@lathe/protocol/ids";
import type { AdoptedWorker } from "../fleet/fleet-driver.ts";

/**
 * Of the workers of an earlier server those that go on, one for each project, the newest. A warm one that was promised
 * does not: the server ended between the promise and its attachment, so there may be a project, which then opens on a new
 * worker.
 */
export function chooseAdopted(workers: readonly AdoptedWorker[]): {
  kept: Map<ProjectId, AdoptedWorker>;
  surplus: AdoptedWorker[];
} {
  const kept = new Map<ProjectId, AdoptedWorker>();
  for (const adopted of workers.toSorted((a, b) => a.worker.startedAt - b.worker.startedAt))
    kept.set(adopted.worker.projectId, adopted);
  for (const [projectId, { state, promised }] of kept) if (state === "warm" && promised) kept.delete(projectId);
  return { kept, surplus: workers.filter((adopted) => kept.get(adopted.worker.projectId) !== adopted) };
}
