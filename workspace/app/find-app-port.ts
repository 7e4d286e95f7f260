import type { OpenPort } from "@lathe/protocol/workspace";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { probeHttp } from "./probe-http.ts";

/** Between probes of a port that is open and does not answer yet; doubled up to the longest. */
const MIN_PROBE_MS = 40;
const MAX_PROBE_MS = 1_000;
/**
 * How long another port than the wanted one must have answered until it counts as the app's: a project may open a port
 * for its API before its pages come, and a page says more than an API's answer.
 */
const SETTLE_MS = { page: 1_000, other: 2_000 };

export interface PortSearch {
  sandbox: Pick<Sandbox, "ports" | "onPorts">;
  /** The port that the dev server was asked to listen on. */
  wanted: number;
  /** Ports that were open before, of other programs. */
  foreign: ReadonlySet<number>;
}

/** Waits until the app answers HTTP and returns the port on which it does. Rejects when aborted. */
export async function findAppPort({ sandbox, wanted, foreign }: PortSearch, signal: AbortSignal): Promise<number> {
  const answeredAt = new Map<number, { since: number; settleMs: number }>();
  let waitMs = MIN_PROBE_MS;
  for (;;) {
    signal.throwIfAborted();
    const candidates = sandbox.ports.filter(({ port }) => port === wanted || !foreign.has(port));
    const answers = await Promise.all(candidates.map((candidate) => probe(candidate, signal)));
    signal.throwIfAborted();
    const now = performance.now();
    for (const { port, answer } of answers) {
      if (answer === null) answeredAt.delete(port);
      else if (port === wanted) return port;
      else answeredAt.set(port, { since: answeredAt.get(port)?.since ?? now, settleMs: SETTLE_MS[answer] });
    }
    for (const [port, { since, settleMs }] of answeredAt) {
      if (now - since >= settleMs) return port;
    }
    const news = await waitForPorts(sandbox, waitMs, signal);
    waitMs = news ? MIN_PROBE_MS : Math.min(waitMs * 2, MAX_PROBE_MS);
  }
}

/** Resolves when `port` is no longer among the open ones. Rejects when aborted. */
export async function waitUntilClosed(
  sandbox: Pick<Sandbox, "ports" | "onPorts">,
  port: number,
  signal: AbortSignal,
): Promise<void> {
  while (sandbox.ports.some((open) => open.port === port)) {
    await waitForPorts(sandbox, null, signal);
    signal.throwIfAborted();
  }
}

async function probe(candidate: OpenPort, signal: AbortSignal) {
  return { port: candidate.port, answer: await probeHttp(candidate, signal) };
}

/** True when the open ports changed, false when the time (null: without end) was over first or on abort. */
async function waitForPorts(
  sandbox: Pick<Sandbox, "onPorts">,
  timeoutMs: number | null,
  signal: AbortSignal,
): Promise<boolean> {
  if (signal.aborted) return false;
  return await new Promise((resolve) => {
    const finish = (news: boolean) => {
      clearTimeout(timer);
      endPorts();
      signal.removeEventListener("abort", abort);
      resolve(news);
    };
    const abort = () => finish(false);
    const timer = timeoutMs === null ? undefined : setTimeout(abort, timeoutMs);
    const endPorts = sandbox.onPorts(() => finish(true));
    signal.addEventListener("abort", abort, { once: true });
  });
}
