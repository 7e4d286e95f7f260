import type { PreviewReport } from "@lathe/protocol/preview";
import type { RunningWorker } from "./arena.ts";

const REPORT_TIMEOUT_MS = 5_000;
const REST_TIMEOUT_MS = 2_000;
/** It opens the project: its thread is read from control. */
const ATTACH_TIMEOUT_MS = 30_000;

export interface WorkerRequest {
  method: "GET" | "PUT";
  /** Sent as slowly as it is read. */
  body?: ReadableStream<Uint8Array>;
  headers?: Record<string, string>;
}

/** What the router asks of a worker by itself. All but `send` reject when it does not answer, or not with 204. */
export const callWorker = {
  send: ({ worker, token }: RunningWorker, path: string, { method, body, headers }: WorkerRequest): Promise<Response> =>
    fetch(`http://worker${path}`, {
      method,
      unix: worker.socket,
      headers: { ...headers, authorization: `Bearer ${token}` },
      body,
      // A copy of a large project takes longer than a request that is meant to be answered at once.
      timeout: false,
    }),
  attach: (worker: RunningWorker) => post(worker, "/attach", null, ATTACH_TIMEOUT_MS),
  /** `reason` is a sentence for people of at most 120 characters. */
  rest: (worker: RunningWorker, reason: string) => post(worker, "/rest", { reason }, REST_TIMEOUT_MS),
  /** Resolves when nothing of the project is written any more, with the way to let it go on. */
  hold,
  report: (worker: RunningWorker, report: PreviewReport) => post(worker, "/preview-report", report, REPORT_TIMEOUT_MS),
};

async function hold({ worker, token }: RunningWorker): Promise<() => void> {
  const ending = new AbortController();
  const response = await fetch("http://worker/hold", {
    method: "POST",
    unix: worker.socket,
    headers: { authorization: `Bearer ${token}` },
    signal: ending.signal,
    timeout: false,
  });
  const { done = true } = (await response.body?.getReader().read()) ?? {};
  if (!response.ok || done) throw new Error(`The worker answered ${response.status} and does not hold still.`);
  return () => ending.abort();
}

async function post({ worker, token }: RunningWorker, path: string, body: unknown, timeoutMs: number): Promise<void> {
  const response = await fetch(`http://worker${path}`, {
    method: "POST",
    unix: worker.socket,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!response.ok) throw new Error(`The worker answered ${response.status}: ${await response.text()}`);
}
