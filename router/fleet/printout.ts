import { WorkerWord } from "@lathe/protocol/internal";
import type { WorkerIdentity } from "@lathe/protocol/internal";
import type { Log, LogLine } from "@lathe/protocol/log";
import { z } from "zod";
import { WorkerStartError } from "./fleet-driver.ts";

const KEPT_LINES = 50;
const WorkerLogLine = z.looseObject({ level: z.enum(["info", "warning", "error"]), message: z.string() });

/** What a worker prints: its words, and lines for the server's log. */
export class Printout {
  readonly lastLines: string[] = [];
  /** Resolves with the worker's word that it is ready, rejects with its word that it is not; never, without one. */
  readonly ready: Promise<void>;
  readonly #settle: PromiseWithResolvers<void> = Promise.withResolvers();
  readonly #identity: WorkerIdentity;
  readonly #log: Log;
  #saved = false;

  constructor(identity: WorkerIdentity, log: Log) {
    this.#identity = identity;
    this.#log = log;
    this.ready = this.#settle.promise;
    // It may say so when nobody waits any more.
    this.ready.catch(() => {});
  }

  /** Whether its last word was that it ends and has saved everything. */
  get saved(): boolean {
    return this.#saved;
  }

  take(line: string): void {
    if (line.trim() === "") return;
    const json = parseJson(line);
    const word = WorkerWord.safeParse(json);
    if (word.success) {
      if ("ready" in word.data) this.#settle.resolve();
      else if ("ended" in word.data) this.#saved = true;
      else this.#settle.reject(new WorkerStartError(word.data.failed.message, this.lastLines));
      return;
    }
    this.lastLines.push(line);
    if (this.lastLines.length > KEPT_LINES) this.lastLines.shift();
    this.#log(this.#toLogLine(line, json));
  }

  /** A worker's line in the server's log: as it is when it is structured, else as text. */
  #toLogLine(text: string, json: unknown): LogLine {
    const line = WorkerLogLine.safeParse(json);
    const ids = { worker: this.#identity.workerId, project: this.#identity.projectId };
    return line.success ? { ...line.data, ...ids } : { level: "info", message: text, ...ids };
  }
}

/** Only objects are words or structured lines. */
function parseJson(text: string): unknown {
  if (!text.startsWith("{")) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Then it is text.
    return undefined;
  }
}
