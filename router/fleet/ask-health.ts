import { WorkerHealth, type WorkerIdentity } from "@lathe/protocol/internal";
import { LIMITS } from "@lathe/protocol/limits";

interface Asked {
  socket: string;
  token: string;
  identity: WorkerIdentity;
  /** How long it may take, in milliseconds. */
  withinMs?: number;
}

/** A worker's answer to GET /health; null when none comes in time, or from somebody else than the worker meant. */
export async function askHealth(asked: Asked, signal: AbortSignal): Promise<WorkerHealth | null> {
  const { socket, token, identity, withinMs = LIMITS.heartbeat.answerWithinMs } = asked;
  try {
    const response = await fetch("http://worker/health", {
      unix: socket,
      headers: { authorization: `Bearer ${token}` },
      // A connection from an earlier question may be to a worker that has ended since.
      keepalive: false,
      signal: AbortSignal.any([signal, AbortSignal.timeout(withinMs)]),
    });
    const health = WorkerHealth.safeParse(await response.json());
    if (!response.ok || !health.success) return null;
    const { workerId, projectId } = health.data;
    return workerId === identity.workerId && projectId === identity.projectId ? health.data : null;
  } catch {
    // Whatever went wrong, it is no answer.
    return null;
  }
}
