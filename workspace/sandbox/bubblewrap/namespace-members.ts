import { readlinkSync } from "node:fs";
import { listPids } from "../process-session.ts";

/** Pids on the host of all processes in the pid namespace of a sandbox, its first process left out. */
export function namespaceMembers(initPid: number): number[] {
  const namespace = pidNamespace(initPid);
  if (namespace === null) return [];
  return listPids().filter((pid) => pid !== initPid && pidNamespace(pid) === namespace);
}

function pidNamespace(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/ns/pid`);
  } catch {
    return null; // Gone, or somebody else's.
  }
}
