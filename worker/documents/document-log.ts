import {
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { decodeRecords, encodeRecord, type LogRecord } from "./log-record.ts";

/** Rewriting a log is worth it above this size, once it is four times what was left of it the last time. */
const COMPACT_ABOVE_BYTES = 256 * 1024;

/**
 * A live document's log, one file. An append is one write to the page cache, done when the call returns: it outlives
 * the death of the process (kill -9), not that of the machine.
 */
export class DocumentLog {
  readonly path: string;
  #descriptor: number;
  #bytes: number;
  #compactedBytes: number;
  /** An append failed, perhaps in the middle of a record: only a whole new file can follow. */
  #broken = false;

  private constructor(path: string) {
    this.path = path;
    this.#descriptor = openSync(path, "a", 0o600);
    this.#bytes = fstatSync(this.#descriptor).size;
    this.#compactedBytes = this.#bytes;
  }

  /** Puts a new log in place with its first records. */
  static create(path: string, records: readonly LogRecord[]): void {
    replaceFile(path, records);
  }

  /** Reads a log and opens it for more; a last record that was cut by the death of its writer is dropped. */
  static open(path: string): { log: DocumentLog; records: LogRecord[] } {
    const bytes = readFileSync(path);
    const { records, length } = decodeRecords(bytes);
    const log = new DocumentLog(path);
    if (length < bytes.length) {
      ftruncateSync(log.#descriptor, length);
      log.#bytes = length;
    }
    return { log, records };
  }

  get isLong(): boolean {
    return this.#bytes > COMPACT_ABOVE_BYTES && this.#bytes > 4 * this.#compactedBytes;
  }

  get isBroken(): boolean {
    return this.#broken;
  }

  /** @throws the failed system call; then the log must be rewritten before anything more is appended. */
  append(record: LogRecord): void {
    if (this.#broken) throw new Error("The document's log ends in the middle of a record.");
    const bytes = encodeRecord(record);
    try {
      for (let written = 0; written < bytes.length;) written += writeSync(this.#descriptor, bytes, written);
    } catch (error) {
      this.#broken = true;
      throw error;
    }
    this.#bytes += bytes.length;
  }

  /** Puts these records in the place of all. @throws the failed system call; the log is as it was then. */
  rewrite(records: readonly LogRecord[]): void {
    const bytes = replaceFile(this.path, records);
    const descriptor = openSync(this.path, "a", 0o600);
    closeSync(this.#descriptor);
    this.#descriptor = descriptor;
    this.#bytes = bytes;
    this.#compactedBytes = bytes;
    this.#broken = false;
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}

/** Adds a record to the log of a document that is not in memory. */
export function appendToLog(path: string, record: LogRecord): void {
  if (!existsSync(path)) return;
  const { log } = DocumentLog.open(path);
  try {
    log.append(record);
  } finally {
    log.close();
  }
}

function replaceFile(path: string, records: readonly LogRecord[]): number {
  const bytes = Buffer.concat(records.map(encodeRecord));
  const temporary = `${path}.new`;
  try {
    writeFileSync(temporary, bytes, { mode: 0o600 });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return bytes.length;
}
