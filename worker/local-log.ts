import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { LoggedEvent } from "@lathe/protocol/events";

/** Rewriting the file is worth it once this much of it is acknowledged. */
const COMPACT_ABOVE_BYTES = 1024 * 1024;

/**
 * Events that control has not acknowledged yet, one JSON line each, in a file. An append is a single write to the
 * page cache, so it outlives the death of the process (kill -9), not that of the machine.
 */
export class LocalLog {
  readonly #path: string;
  #descriptor: number;
  #bytes = 0;
  readonly #pending: LoggedEvent[] = [];

  private constructor(path: string, events: LoggedEvent[], bytes: number) {
    this.#path = path;
    this.#descriptor = openSync(path, "a", 0o600);
    this.#pending.push(...events);
    this.#bytes = bytes;
  }

  /** Reads what an earlier worker left. A last line that was cut by its death was never shown and is dropped. */
  static open(path: string): LocalLog {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const text = existsSync(path) ? readFileSync(path, "utf8") : "";
    const whole = text.slice(0, text.lastIndexOf("\n") + 1);
    if (whole.length < text.length) writeFileSync(path, whole, { mode: 0o600 });
    const events = whole
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => LoggedEvent.parse(JSON.parse(line)));
    return new LocalLog(path, events, Buffer.byteLength(whole));
  }

  get pending(): readonly LoggedEvent[] {
    return this.#pending;
  }

  append(event: LoggedEvent): void {
    const line = Buffer.from(`${JSON.stringify(event)}\n`);
    writeSync(this.#descriptor, line);
    this.#bytes += line.length;
    this.#pending.push(event);
  }

  /** Forgets the events up to and including `seq`. */
  acknowledge(seq: number): void {
    const kept = this.#pending.findIndex((event) => event.seq > seq);
    this.#pending.splice(0, kept < 0 ? this.#pending.length : kept);
    if (this.#pending.length === 0) {
      ftruncateSync(this.#descriptor, 0);
      this.#bytes = 0;
    } else if (this.#bytes > COMPACT_ABOVE_BYTES) {
      this.#compact();
    }
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #compact(): void {
    const text = this.#pending.map((event) => `${JSON.stringify(event)}\n`).join("");
    if (Buffer.byteLength(text) > this.#bytes / 2) return;
    writeFileSync(`${this.#path}.new`, text, { mode: 0o600 });
    renameSync(`${this.#path}.new`, this.#path);
    closeSync(this.#descriptor);
    this.#descriptor = openSync(this.#path, "a", 0o600);
    this.#bytes = Buffer.byteLength(text);
  }
}
