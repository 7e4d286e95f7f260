import { toErrorBody } from "@lathe/protocol/errors";
import { WorkerOrders, type WorkerWord } from "@lathe/protocol/internal";
import type { Arena } from "./arena.ts";
import { serveArena } from "./arena-server.ts";
import { createLog } from "./log.ts";
import { openArena } from "./open-arena.ts";

/**
 * A worker: one arena in a process of its own. Its orders come as one line on standard input, which stays open: when
 * it closes, the server is gone and the worker saves and ends.
 */
const FLUSH_DEADLINE_MS = 5_000;

const { line, serverGone } = await readOrders();
const orders = WorkerOrders.parse(JSON.parse(line));
const log = createLog({ worker: orders.workerId, project: orders.projectId });

const ending = new AbortController();
const end = (reason: string) => {
  if (!ending.signal.aborted) log({ level: "info", message: "worker ends", reason });
  ending.abort();
};
process.on("SIGTERM", () => end("asked to"));
process.on("SIGINT", () => end("asked to"));
void serverGone.then(() => end("the server is gone"));

const arena = await openOrExit();
const server = serveArena({ arena, socket: orders.socket, token: orders.token, log });
await say({ ready: true });
// A new worker makes a new sandbox; in this one nothing can be run any more.
void arena.workspace.ended.then(() => end("the sandbox has ended"));
void arena.workspace.app.start();

await new Promise<void>((resolve) => {
  if (ending.signal.aborted) resolve();
  else ending.signal.addEventListener("abort", () => resolve(), { once: true });
});
await arena.close();
await arena.threadLog.flush(AbortSignal.timeout(FLUSH_DEADLINE_MS));
arena.threadLog.close();
await server.close();
process.exit(0);

/** A project that cannot be opened is told in words; the worker then ends. */
async function openOrExit(): Promise<Arena> {
  try {
    return await openArena(orders, { log, onLost: end }, ending.signal);
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    log({ level: "error", message: "the project could not be opened", error: message });
    await say({ failed: toErrorBody(error) });
    process.exit(1);
  }
}

async function say(word: WorkerWord): Promise<void> {
  await Bun.write(Bun.stdout, `${JSON.stringify(word)}\n`);
}

async function readOrders(): Promise<{ line: string; serverGone: Promise<void> }> {
  const reader = Bun.stdin.stream().getReader();
  const decoder = new TextDecoder();
  let text = "";
  while (!text.includes("\n")) {
    const { value, done } = await reader.read();
    if (done) throw new Error("no orders on standard input");
    text += decoder.decode(value, { stream: true });
  }
  const serverGone = (async () => {
    while (!(await reader.read()).done);
  })();
  return { line: text.slice(0, text.indexOf("\n")), serverGone };
}
