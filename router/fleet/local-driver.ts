import { rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { WorkerWord } from "@lathe/protocol/internal";
import type { Log, LogLine } from "@lathe/protocol/log";
import {
  type FleetDriver,
  type FleetOrders,
  type FleetWorker,
  type WorkerExit,
  WorkerStartError,
} from "./fleet-driver.ts";
import { readLines } from "./read-lines.ts";
import { openRunDirectory } from "./run-directory.ts";

export interface LocalDriverOptions {
  /** The Bun executable and the program that it runs. */
  bun: string;
  workerMain: string;
  /** Where sockets go; another folder is taken when its path is too long for one. Its contents are removed. */
  runDirectory: string;
  /** What a worker's environment is picked from: PATH, HOME, TMPDIR, LANG and the places of certificates. */
  environment: Readonly<Record<string, string | undefined>>;
  readyTimeoutMs?: number;
  log: Log;
}

const PASSED_ON = ["PATH", "HOME", "TMPDIR", "LANG", "SSL_CERT_FILE", "SSL_CERT_DIR", "NODE_EXTRA_CA_CERTS"];
const READY_TIMEOUT_MS = 60_000;
const KEPT_LINES = 50;
const MAX_LINE_CHARACTERS = 64 * 1024;
const WorkerLogLine = z.looseObject({ level: z.enum(["info", "warning", "error"]), message: z.string() });

type Child = Bun.Subprocess<"pipe", "pipe", "pipe">;

/** Starts workers as processes of this machine. They end by themselves when this process does: their stdin closes. */
export async function openLocalDriver(options: LocalDriverOptions): Promise<FleetDriver> {
  const run = await openRunDirectory(options.runDirectory);
  const children = new Set<Child>();
  const environment: Record<string, string> = {};
  for (const name of PASSED_ON) {
    const value = options.environment[name];
    if (value !== undefined) environment[name] = value;
  }

  return {
    async start(orders, signal) {
      signal.throwIfAborted();
      const socket = join(run.path, `${orders.workerId}.sock`);
      const child = Bun.spawn([options.bun, options.workerMain], {
        env: environment,
        stdin: "pipe",
        stdout: "pipe",
        stderr: "pipe",
      });
      children.add(child);
      const printed = followOutput(child, (text) => options.log(toLogLine(text, orders)));
      const exited = describeExit(child, printed).then(async (exit) => {
        children.delete(child);
        await rm(socket, { force: true });
        return exit;
      });
      try {
        await giveOrders(child, JSON.stringify({ ...orders, socket }));
        await waitUntilReady(printed.ready, exited, options.readyTimeoutMs ?? READY_TIMEOUT_MS, signal);
      } catch (error) {
        child.kill("SIGKILL");
        await exited;
        throw error;
      }
      return describeWorker(child, orders, socket, exited);
    },
    async close() {
      const left = [...children];
      for (const child of left) child.kill("SIGKILL");
      await Promise.all(left.map((child) => child.exited));
      await run.remove();
    },
  };
}

/** Standard input stays open: a worker takes its end for the end of the server. */
async function giveOrders(child: Child, line: string): Promise<void> {
  try {
    child.stdin.write(`${line}\n`);
    await child.stdin.flush();
  } catch {
    // It ended before it read anything, which says more of it than a broken pipe does.
  }
}

function describeWorker(child: Child, orders: FleetOrders, socket: string, exited: Promise<WorkerExit>): FleetWorker {
  const { workerId, projectId } = orders;
  return {
    workerId,
    projectId,
    socket,
    pid: child.pid,
    exited,
    stop: () => child.kill("SIGTERM"),
    kill: () => child.kill("SIGKILL"),
  };
}

interface Printed {
  lastLines: string[];
  /** Resolves with the worker's word that it is ready, rejects with its word that it is not; never, without one. */
  ready: Promise<void>;
  /** Resolves when both streams have ended. */
  ended: Promise<unknown>;
}

function followOutput(child: Child, onLine: (text: string) => void): Printed {
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
  // It may say so when nobody waits any more.
  ready.catch(ignore);
  const lastLines: string[] = [];
  const follow = async (stream: ReadableStream<Uint8Array>, mayAnnounce: boolean): Promise<void> => {
    for await (const line of readLines(stream, MAX_LINE_CHARACTERS)) {
      if (line.trim() === "") continue;
      const word = mayAnnounce ? WorkerWord.safeParse(parseJson(line)) : null;
      if (word?.success === true) {
        if ("ready" in word.data) resolve();
        else reject(new WorkerStartError(word.data.failed.message, lastLines));
        continue;
      }
      lastLines.push(line);
      if (lastLines.length > KEPT_LINES) lastLines.shift();
      onLine(line);
    }
  };
  return { lastLines, ready, ended: Promise.allSettled([follow(child.stdout, true), follow(child.stderr, false)]) };
}

async function describeExit(child: Child, printed: Printed): Promise<WorkerExit> {
  await child.exited;
  // Its own children may hold the streams open: what has not come by now is not waited for.
  await Promise.race([printed.ended, Bun.sleep(OUTPUT_GRACE_MS)]);
  return {
    exitCode: child.exitCode,
    signal: child.signalCode === null ? null : String(child.signalCode),
    lastLines: [...printed.lastLines],
  };
}

const OUTPUT_GRACE_MS = 250;

async function waitUntilReady(
  ready: Promise<void>,
  exited: Promise<WorkerExit>,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<void> {
  const { promise: givenUp, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new WorkerStartError(`It was not ready within ${Math.round(timeoutMs / 1000)} seconds.`, [])),
    timeoutMs,
  );
  const onAbort = (): void => reject(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  // Aborted while the orders were given: then there is no event any more.
  if (signal.aborted) onAbort();
  const ended = exited.then((exit) => {
    const how = exit.signal === null ? `with exit code ${exit.exitCode}` : `by ${exit.signal}`;
    throw new WorkerStartError(`It ended ${how} while it was starting.`, exit.lastLines);
  });
  try {
    await Promise.race([ready, ended, givenUp]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", onAbort);
    // Both may still be settled later, when nobody looks any more.
    ended.catch(ignore);
    givenUp.catch(ignore);
  }
}

function ignore(): void {}

/** A worker's line in the server's log: as it is when it is structured, else as text. */
function toLogLine(text: string, orders: FleetOrders): LogLine {
  const line = WorkerLogLine.safeParse(parseJson(text));
  const ids = { worker: orders.workerId, project: orders.projectId };
  return line.success ? { ...line.data, ...ids } : { level: "info", message: text, ...ids };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Then it is text.
    return undefined;
  }
}
