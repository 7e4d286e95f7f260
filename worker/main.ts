import { writeSync } from "node:fs";
import { CLOSE_CODES } from "@lathe/protocol/arena";
import { toErrorBody } from "@lathe/protocol/errors";
import { WorkerOrders, type WorkerWord } from "@lathe/protocol/internal";
import { Heart } from "./heart.ts";
import { RouterClient } from "./router-client.ts";
import { createLog } from "@lathe/telemetry/log/create-log";
import { LogEnvironment } from "@lathe/telemetry/log/log-config";
import { openWorkerTelemetry } from "@lathe/telemetry/worker-telemetry";
import { Worker } from "./worker.ts";
import { type Farewell, serveWorker } from "./worker-server.ts";

/**
 * A worker: one arena in a process of its own. Its orders come as one line on standard input; after that it needs
 * nobody: it outlives its router, tells the next one that it is there, and ends when it is asked to, when nobody needs
 * it any more, or when no router comes.
 */
const orders = WorkerOrders.parse(JSON.parse(await Bun.stdin.text()));
const telemetry = await openWorkerTelemetry({
  workerId: orders.workerId,
  projectId: orders.projectId,
  environment: process.env,
  // The server reads these lines along and writes them in its own format.
  log: createLog({ format: "json", level: LogEnvironment.parse(process.env).LATHE_LOG_LEVEL }),
});
const { log } = telemetry;

const { promise: ending, resolve: resolveEnding } = Promise.withResolvers<Farewell>();
const opening = new AbortController();
const end = (reason: string, farewell: Farewell = { code: CLOSE_CODES.stopping, reason: "The worker ends." }) => {
  if (!opening.signal.aborted) log({ level: "info", message: "worker ends", reason });
  opening.abort();
  resolveEnding(farewell);
};
process.on("SIGTERM", () => end("asked to"));
process.on("SIGINT", () => end("asked to"));
process.on("SIGHUP", () => undefined);

const router = new RouterClient(orders.router, orders.token);
let onChange = (): void => undefined;
const worker = await openOrExit();
const heart = new Heart({
  describe: () => worker.describe(),
  beat: (heartbeat, signal) => router.beat(heartbeat, signal),
  onAnswer: (answer) => worker.hear(answer),
  orphanAfterMs: orders.orphanAfterMs,
  onForsaken: (reason) => end(reason),
  log,
});
const server = serveWorker({
  worker,
  socket: orders.socket,
  token: orders.token,
  onRest: (reason) => end(reason, { code: CLOSE_CODES.resting, reason }),
  log,
});
onChange = () => void heart.beat();
say({ ready: true });
onChange();

const farewell = await ending;
await worker.close();
heart.close();
await telemetry.close();
await server.close(farewell);
say({ ended: true });
process.exit(0);

/** A project that cannot be opened is told in words; the worker then ends. */
async function openOrExit(): Promise<Worker> {
  try {
    return await Worker.open(
      orders,
      { telemetry, log, onEnd: (reason) => end(reason), onChange: () => onChange() },
      opening.signal,
    );
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    log({ level: "error", message: "the project could not be opened", error: message });
    say({ failed: toErrorBody(error) });
    process.exit(1);
  }
}

function say(word: WorkerWord): void {
  writeSync(1, `${JSON.stringify(word)}\n`);
}
