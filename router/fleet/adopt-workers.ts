import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { WorkerIdentity } from "@lathe/protocol/internal";
import type { Log } from "@lathe/protocol/log";
import { askHealth } from "./ask-health.ts";
import type { AdoptedWorker, Adoption, GoneWorker } from "./fleet-driver.ts";
import { LocalWorker, type ProcessExit } from "./local-worker.ts";
import { Printout } from "./printout.ts";
import { waitForEnd } from "./process-end.ts";
import { isRunning, type ProcessIdentity, signalProcess } from "./process-identity.ts";
import { listRecords, removeWorkerFiles, type WorkerFiles, workerFiles, type WorkerRecord } from "./worker-record.ts";

interface AdoptOptions {
  runDirectory: string;
  /** This server. */
  server: ProcessIdentity | null;
  tokenOf(identity: WorkerIdentity): Promise<string>;
  /** Aborted when the workers are left to the next server: their ends are not waited for any more. */
  leaving: AbortSignal;
  log: Log;
}

/** Looks through the records of an earlier server: who still answers is taken over, the others are ended and cleaned up. */
export async function adoptWorkers(
  options: AdoptOptions,
  signal: AbortSignal,
): Promise<Adoption & { workers: AdoptedLocally[] }> {
  const records = listRecords(options.runDirectory).filter((record) => isFree(record, options.server));
  const found = await Promise.all(records.map((record) => adoptWorker(record, options, signal)));
  return {
    workers: found.flatMap((one) => ("worker" in one ? [one] : [])),
    gone: found.flatMap((one) => ("worker" in one ? [] : [one])),
  };
}

export interface AdoptedLocally extends AdoptedWorker {
  worker: LocalWorker;
}

/** Those of a server that still runs are not touched. */
function isFree({ server }: WorkerRecord, self: ProcessIdentity | null): boolean {
  return server === null || server.pid === self?.pid || !isRunning(server);
}

async function adoptWorker(
  record: WorkerRecord,
  options: AdoptOptions,
  signal: AbortSignal,
): Promise<AdoptedLocally | GoneWorker> {
  const files = workerFiles(options.runDirectory, record.workerId);
  const { workerId, projectId, process } = record;
  const identity = { workerId, projectId };
  if (isRunning(process)) {
    const health = await askHealth({ socket: files.socket, token: await options.tokenOf(identity), identity }, signal);
    signal.throwIfAborted();
    if (health !== null) {
      const ended = describeEnd(process, files.socket, options.leaving);
      const worker = new LocalWorker({ files, record, from: "end", ended, server: options.server, log: options.log });
      return { worker, state: health.state, promised: record.promised };
    }
    signalProcess(process, "SIGKILL");
    await waitForEnd(process, files.socket, signal);
  }
  const saved = readWhetherSaved(files, identity);
  removeWorkerFiles(files);
  return { ...identity, promised: record.promised, saved };
}

/** Nobody but its parent learns how a process ended. */
async function describeEnd(process: ProcessIdentity, socket: string, leaving: AbortSignal): Promise<ProcessExit> {
  try {
    await waitForEnd(process, socket, leaving);
  } catch (error) {
    if (!leaving.aborted) throw error;
    return new Promise<never>(() => {});
  }
  return { exitCode: null, signal: null };
}

const LAST_BYTES = 64 * 1024;

/** Its last word stands at the end of what it printed. */
function readWhetherSaved(files: WorkerFiles, identity: WorkerIdentity): boolean {
  const printout = new Printout(identity, () => {});
  try {
    const descriptor = openSync(files.log, "r");
    const buffer = Buffer.alloc(LAST_BYTES);
    const { size } = fstatSync(descriptor);
    const count = readSync(descriptor, buffer, 0, LAST_BYTES, Math.max(0, size - LAST_BYTES));
    closeSync(descriptor);
    for (const line of buffer.toString("utf8", 0, count).split("\n")) printout.take(line);
  } catch {
    // Without a log nothing is known of it.
    return false;
  }
  return printout.saved;
}
