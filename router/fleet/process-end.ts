import { isRunning, type ProcessIdentity } from "./process-identity.ts";

/** Between two looks at a process that has closed its socket: it ends, most likely. */
const FIRST_LOOK_MS = 10;
const MAX_LOOK_MS = 500;

/**
 * Resolves when a process that is not our child has ended: it holds the other end of a connection to its socket, which
 * closes with it. One whose socket cannot be reached is looked at twice a second. Rejects with the signal's reason.
 */
export async function waitForEnd(identity: ProcessIdentity, socket: string, signal: AbortSignal): Promise<void> {
  let lookMs = FIRST_LOOK_MS;
  while (isRunning(identity)) {
    signal.throwIfAborted();
    if (await holdConnection(socket, signal)) lookMs = FIRST_LOOK_MS;
    if (!isRunning(identity)) return;
    await Bun.sleep(lookMs);
    lookMs = Math.min(MAX_LOOK_MS, lookMs * 2);
  }
}

/** Resolves when a connection was closed: true; at once, when there was none: false. */
async function holdConnection(socket: string, signal: AbortSignal): Promise<boolean> {
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  try {
    const connection = await Bun.connect({
      unix: socket,
      socket: { data() {}, close: () => resolve(), error: () => resolve() },
    });
    const onAbort = (): void => {
      connection.terminate();
      resolve();
    };
    signal.addEventListener("abort", onAbort, { once: true });
    if (signal.aborted) onAbort();
    await closed;
    signal.removeEventListener("abort", onAbort);
    return true;
  } catch {
    // Nobody listens.
    return false;
  }
}
