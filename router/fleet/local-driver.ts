import { closeSync, type FSWatcher, openSync, watch } from "node:fs";
import type { Log } from "@lathe/protocol/log";
import { adoptWorkers } from "./adopt-workers.ts";
import { type FleetDriver, type FleetOrders, type WorkerExit, WorkerStartError } from "./fleet-driver.ts";
import { LocalWorker } from "./local-worker.ts";
import { identifyProcess } from "./process-identity.ts";
import { openRunDirectory } from "./run-directory.ts";
import { removeWorkerFiles, workerFiles, type WorkerRecord } from "./worker-record.ts";

export interface LocalDriverOptions {
  /** The Bun executable and the program that it runs. */
  bun: string;
  workerMain: string;
  /** Where sockets, logs and records go; another folder is taken when its path is too long for a socket. */
  runDirectory: string;
  /** What a worker's environment is picked from: PATH, HOME, TMPDIR, LANG and the places of certificates. */
  environment: Readonly<Record<string, string | undefined>>;
  readyTimeoutMs?: number;
  log: Log;
}

const PASSED_ON = [
  "PATH",
  "HOME",
  "TMPDIR",
  "LANG",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "NODE_EXTRA_CA_CERTS",
  "LATHE_LOG_LEVEL",
  // Of native builds.
  "ANDROID_HOME",
  "JAVA_HOME",
  "LATHE_BUILD_HOSTS",
];
/** The standard variables of OpenTelemetry: a worker's turns are the larger part of a trace. */
const PASSED_ON_PREFIX = "OTEL_";
const READY_TIMEOUT_MS = 60_000;
/** How often what workers print is looked for where the system cannot watch a folder. */
const LOOK_MS = 250;

type Child = Bun.Subprocess<"pipe", number, number>;

/**
 * Starts workers as processes of this machine, in sessions of their own: they outlive this server, and the next one
 * finds them by their records. What they print goes to files, which this server reads along.
 */
export async function openLocalDriver(options: LocalDriverOptions): Promise<FleetDriver> {
  const { log } = options;
  const run = await openRunDirectory(options.runDirectory);
  const server = identifyProcess(process.pid);
  const workers = new Map<string, LocalWorker>();
  const children = new Set<Child>();
  const leaving = new AbortController();
  const environment = pickEnvironment(options.environment);
  const stopWatching = watchLogs(run.path, workers);

  return {
    async start(orders, signal) {
      signal.throwIfAborted();
      const files = workerFiles(run.path, orders.workerId);
      const child = spawnWorker(files.log);
      const worker = keep(recordWorker(child, orders));
      try {
        // Only now: a worker without a record would not be found again, one without orders ends with this server.
        await giveOrders(child, JSON.stringify({ ...orders, socket: files.socket }));
        await waitUntilReady(worker, options.readyTimeoutMs ?? READY_TIMEOUT_MS, signal);
      } catch (error) {
        worker.kill();
        await worker.exited;
        throw error;
      }
      return worker;
    },
    async adopt(tokenOf, signal) {
      const adoption = await adoptWorkers(
        { runDirectory: run.path, server, tokenOf, leaving: leaving.signal, log },
        signal,
      );
      for (const { worker } of adoption.workers) keep(worker);
      return adoption;
    },
    async close({ leaveWorkers }) {
      const left = [...workers.values()];
      if (leaveWorkers) {
        leaving.abort();
        for (const worker of left) worker.leave();
        for (const child of children) child.unref();
        workers.clear();
      } else {
        for (const worker of left) worker.kill();
        await Promise.all(left.map((worker) => worker.exited));
      }
      stopWatching();
      await run.remove();
    },
  };

  function keep(worker: LocalWorker): LocalWorker {
    workers.set(worker.workerId, worker);
    void worker.exited.then(() => workers.delete(worker.workerId));
    return worker;
  }

  /** On a full disk there is no record, and so no worker. */
  function recordWorker(child: Child, orders: FleetOrders): LocalWorker {
    const files = workerFiles(run.path, orders.workerId);
    const record = describeRecord(orders, child);
    try {
      return new LocalWorker({ files, record, from: "start", ended: waitForExit(child), server, log });
    } catch (error) {
      child.kill("SIGKILL");
      removeWorkerFiles(files);
      throw error;
    }
  }

  function spawnWorker(logPath: string): Child {
    const output = openSync(logPath, "a", 0o600);
    try {
      const child = Bun.spawn([options.bun, options.workerMain], {
        env: environment,
        stdin: "pipe",
        stdout: output,
        stderr: output,
        detached: true,
      });
      children.add(child);
      void child.exited.then(() => children.delete(child));
      return child;
    } finally {
      closeSync(output);
    }
  }
}

function pickEnvironment(source: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const environment: Record<string, string> = {};
  for (const [name, value] of Object.entries(source)) {
    if (value !== undefined && (PASSED_ON.includes(name) || name.startsWith(PASSED_ON_PREFIX)))
      environment[name] = value;
  }
  return environment;
}

function describeRecord(orders: FleetOrders, child: Child): WorkerRecord {
  const { workerId, projectId, template, attached } = orders;
  // One that has ended already is nobody who could be signalled.
  const identity = identifyProcess(child.pid) ?? { pid: child.pid, startTime: "", bootId: "" };
  return { workerId, projectId, process: identity, startedAt: Date.now(), template, promised: attached, server: null };
}

async function waitForExit(child: Child): Promise<{ exitCode: number | null; signal: string | null }> {
  await child.exited;
  return { exitCode: child.exitCode, signal: child.signalCode === null ? null : String(child.signalCode) };
}

/** Reads a worker's log when it has changed. Returns how to stop. */
function watchLogs(directory: string, workers: ReadonlyMap<string, LocalWorker>): () => void {
  let watcher: FSWatcher;
  try {
    watcher = watch(directory, { persistent: false }, (_event, name) => {
      if (name?.endsWith(".log") === true) workers.get(name.slice(0, -".log".length))?.readLog();
    });
  } catch {
    // The system's watches are used up.
    const timer = setInterval(() => {
      for (const worker of workers.values()) worker.readLog();
    }, LOOK_MS).unref();
    return () => clearInterval(timer);
  }
  return () => watcher.close();
}

/** One line; standard input ends with it. */
async function giveOrders(child: Child, line: string): Promise<void> {
  try {
    child.stdin.write(`${line}\n`);
    await child.stdin.end();
  } catch {
    // It ended before it read anything, which says more of it than a broken pipe does.
  }
}

async function waitUntilReady(worker: LocalWorker, timeoutMs: number, signal: AbortSignal): Promise<void> {
  const { promise: givenUp, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new WorkerStartError(`It was not ready within ${Math.round(timeoutMs / 1000)} seconds.`, [])),
    timeoutMs,
  );
  const onAbort = (): void => reject(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  // Aborted while the orders were given: then there is no event any more.
  if (signal.aborted) onAbort();
  const ended = worker.exited.then((exit) => {
    throw new WorkerStartError(describeEarlyEnd(exit), exit.lastLines);
  });
  // A word that comes in the same moment as the end counts.
  ended.catch(ignore);
  try {
    await Promise.race([worker.printout.ready, ended, givenUp]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", onAbort);
    // It may still be settled later, when nobody looks any more.
    givenUp.catch(ignore);
  }
}

function describeEarlyEnd(exit: WorkerExit): string {
  const how = exit.signal === null ? `with exit code ${exit.exitCode}` : `by ${exit.signal}`;
  return `It ended ${how} while it was starting.`;
}

function ignore(): void {}
