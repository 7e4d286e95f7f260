import type { TemplateName } from "@lathe/protocol/api";
import type { ProjectId, WorkerId } from "@lathe/protocol/ids";
import type { Log } from "@lathe/protocol/log";
import type { FleetWorker, WorkerExit } from "./fleet-driver.ts";
import { LogTail } from "./log-tail.ts";
import { Printout } from "./printout.ts";
import { type ProcessIdentity, signalProcess } from "./process-identity.ts";
import { removeWorkerFiles, type WorkerFiles, type WorkerRecord, writeRecord } from "./worker-record.ts";

/** How a process ended, as far as it is known. */
export interface ProcessExit {
  exitCode: number | null;
  signal: string | null;
}

interface LocalWorkerOptions {
  files: WorkerFiles;
  record: WorkerRecord;
  /** Where its log is read from: all of a new worker's, what comes from now on of an adopted one's. */
  from: "start" | "end";
  ended: Promise<ProcessExit>;
  /** The server that this is, for the record. */
  server: ProcessIdentity | null;
  log: Log;
}

/** A worker that is a process of this machine, be it our child or one that an earlier server started. */
export class LocalWorker implements FleetWorker {
  readonly workerId: WorkerId;
  readonly projectId: ProjectId;
  readonly template: TemplateName;
  readonly socket: string;
  readonly pid: number;
  readonly startedAt: number;
  readonly exited: Promise<WorkerExit>;
  readonly printout: Printout;
  readonly #files: WorkerFiles;
  readonly #tail: LogTail;
  #record: WorkerRecord;
  #left = false;

  /** Writes the record. */
  constructor({ files, record, from, ended, server, log }: LocalWorkerOptions) {
    ({ workerId: this.workerId, projectId: this.projectId } = record);
    ({ template: this.template, startedAt: this.startedAt } = record);
    this.pid = record.process.pid;
    this.socket = files.socket;
    this.#files = files;
    this.printout = new Printout(record, log);
    this.#tail = new LogTail(files.log, { from, onLine: (line) => this.printout.take(line) });
    this.#record = { ...record, server };
    writeRecord(files, this.#record);
    this.exited = ended.then((exit) => this.#bury(exit));
  }

  stop(): void {
    signalProcess(this.#record.process, "SIGTERM");
  }

  kill(): void {
    signalProcess(this.#record.process, "SIGKILL");
  }

  notePromised(promised: boolean): void {
    this.#record = { ...this.#record, promised };
    writeRecord(this.#files, this.#record);
  }

  /** Takes the lines that it has printed since. */
  readLog(): void {
    this.#tail.read();
  }

  /** From here on it is the next server's. */
  leave(): void {
    this.#left = true;
    this.#tail.close();
    writeRecord(this.#files, { ...this.#record, server: null });
  }

  #bury({ exitCode, signal }: ProcessExit): WorkerExit | Promise<never> {
    if (this.#left) return new Promise<never>(() => {});
    this.#tail.close();
    removeWorkerFiles(this.#files);
    const { saved, lastLines } = this.printout;
    return { exitCode, signal, saved: exitCode === 0 || saved, lastLines: [...lastLines] };
  }
}
