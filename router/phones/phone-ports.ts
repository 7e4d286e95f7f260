import type { ProjectId } from "@lathe/protocol/ids";
import { createHash } from "node:crypto";

/** TCP ports, both ends included. */
export interface PortRange {
  first: number;
  last: number;
}

/** All ports of a range, beginning at a place of the project's own, so that it tends to have the same one each time. */
export function* candidatePorts(projectId: ProjectId, { first, last }: PortRange): Generator<number> {
  const count = last - first + 1;
  const start = createHash("sha256").update(projectId).digest().readUInt32BE() % count;
  for (let step = 0; step < count; step += 1) yield first + ((start + step) % count);
}
