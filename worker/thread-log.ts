import { LatheError } from "@lathe/protocol/errors";
import type { LoggedEvent, ThreadEvent } from "@lathe/protocol/events";
import type { ThreadId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import { emptyThread, reduceThread, type Thread } from "@lathe/protocol/thread";
import type { ControlClient } from "./control-client.ts";
import { isDelta, joinDeltas } from "./join-deltas.ts";
import { LocalLog } from "./local-log.ts";
import type { Log } from "@lathe/protocol/log";

const MAX_BATCH = 500;
const FIRST_RETRY_MS = 200;
const MAX_RETRY_MS = 10_000;
/** Acknowledged events kept in memory for browsers that catch up; older ones are read from control. */
const MAX_RECENT = 5_000;

interface ThreadLogOptions {
  threadId: ThreadId;
  control: ControlClient;
  /** The file of unacknowledged events. */
  path: string;
  log: Log;
  /** Told of every event of the time before this worker, in order. */
  recall?: (event: LoggedEvent) => void;
  /** Told of events that control has now. */
  onAcknowledged?: (events: readonly LoggedEvent[]) => void;
  /** Called when the log cannot go on: control refuses it (somebody else writes it, or it is gone), or the disk is full. */
  onRefused: (error: LatheError) => void;
  now?: () => number;
}

/**
 * A thread's log as its one writer keeps it. An event gets its number, is written to the local file, is folded into
 * the thread and shown to listeners, in this order, so that nothing is ever shown that a crash could lose; then it
 * goes to control in batches until control acknowledges it. Deltas wait up to 50 ms to be joined with the next ones.
 */
export class ThreadLog {
  readonly threadId: ThreadId;
  readonly #control: ControlClient;
  readonly #local: LocalLog;
  readonly #log: Log;
  readonly #onRefused: (error: LatheError) => void;
  readonly #onAcknowledged: (events: readonly LoggedEvent[]) => void;
  readonly #now: () => number;
  readonly #listeners = new Set<(event: LoggedEvent) => void>();
  readonly #closing = new AbortController();
  #thread: Thread;
  /** Events of this worker's lifetime and of the local file, in order; older ones are control's. */
  readonly #recent: LoggedEvent[] = [];
  #waiting: ThreadEvent | null = null;
  #waitTimer: ReturnType<typeof setTimeout> | null = null;
  #uploading: Promise<void> | null = null;

  private constructor(options: ThreadLogOptions, local: LocalLog, thread: Thread) {
    this.threadId = options.threadId;
    this.#control = options.control;
    this.#log = options.log;
    this.#onRefused = options.onRefused;
    this.#onAcknowledged = options.onAcknowledged ?? (() => undefined);
    this.#now = options.now ?? Date.now;
    this.#local = local;
    this.#thread = thread;
  }

  /** Folds what control has, then what an earlier worker could not hand over any more. */
  static async open(options: ThreadLogOptions, signal: AbortSignal): Promise<ThreadLog> {
    let thread = emptyThread(options.threadId);
    for await (const events of options.control.readEvents(options.threadId, 0, signal)) {
      thread = events.reduce(reduceThread, thread);
      if (options.recall !== undefined) events.forEach(options.recall);
    }
    const local = LocalLog.open(options.path);
    local.acknowledge(thread.lastSeq);
    const threadLog = new ThreadLog(options, local, thread);
    for (const event of local.pending) {
      options.recall?.(event);
      threadLog.#fold(event);
    }
    void threadLog.#upload();
    return threadLog;
  }

  get thread(): Thread {
    return this.#thread;
  }

  /** How many events control has not acknowledged. */
  get waiting(): number {
    return this.#local.pending.length;
  }

  onEvent(listener: (event: LoggedEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Adds an event. Deltas that continue the one before are joined to it for up to 50 ms. */
  append(event: ThreadEvent): void {
    if (this.#waiting !== null) {
      const joined = joinDeltas(this.#waiting, event);
      if (joined !== null) {
        this.#waiting = joined;
        return;
      }
      this.#appendWaiting();
    }
    if (!isDelta(event)) {
      this.#write(event);
      return;
    }
    this.#waiting = event;
    this.#waitTimer = setTimeout(() => this.#appendWaiting(), LIMITS.event.coalesceMs);
  }

  /** The events behind `seq`, from memory where possible and else from control. */
  async readAfter(seq: number, signal: AbortSignal): Promise<LoggedEvent[]> {
    const older: LoggedEvent[] = [];
    const firstRecent = this.#recent[0]?.seq ?? this.#thread.lastSeq + 1;
    if (seq + 1 < firstRecent) {
      for await (const events of this.#control.readEvents(this.threadId, seq, signal)) {
        older.push(...events.filter((event) => event.seq < firstRecent));
      }
    }
    return [...older, ...this.#recent.filter((event) => event.seq > seq)];
  }

  /** Writes what waits and resolves when control has everything, or the signal aborts. */
  async flush(signal: AbortSignal): Promise<void> {
    this.#appendWaiting();
    while (this.#local.pending.length > 0 && !signal.aborted && !this.#closing.signal.aborted) {
      await Promise.race([this.#upload(), aborted(signal)]);
    }
  }

  close(): void {
    this.#appendWaiting();
    this.#closing.abort();
    this.#listeners.clear();
    this.#local.close();
  }

  #appendWaiting(): void {
    if (this.#waitTimer !== null) clearTimeout(this.#waitTimer);
    this.#waitTimer = null;
    const event = this.#waiting;
    this.#waiting = null;
    if (event !== null) this.#write(event);
  }

  #write(event: ThreadEvent): void {
    if (this.#closing.signal.aborted) return;
    const logged: LoggedEvent = { threadId: this.threadId, seq: this.#thread.lastSeq + 1, at: this.#now(), event };
    try {
      this.#local.append(logged);
    } catch (cause) {
      // Shown events must outlive this process: one that cannot be kept is not shown, and nothing can follow it.
      this.#closing.abort();
      this.#onRefused(
        new LatheError("disk_full", "The project's log cannot be written: the disk may be full.", undefined, { cause }),
      );
      return;
    }
    this.#fold(logged);
    for (const listener of this.#listeners) listener(logged);
    void this.#upload();
  }

  #fold(event: LoggedEvent): void {
    this.#thread = reduceThread(this.#thread, event);
    this.#recent.push(event);
    if (this.#recent.length > 2 * MAX_RECENT) this.#forgetOld();
  }

  #forgetOld(): void {
    const oldestPending = this.#local.pending[0]?.seq ?? Number.POSITIVE_INFINITY;
    const forget = this.#recent.slice(0, -MAX_RECENT).findIndex((event) => event.seq >= oldestPending);
    this.#recent.splice(0, forget < 0 ? this.#recent.length - MAX_RECENT : forget);
  }

  /** One upload at a time; whoever calls meanwhile shares it. */
  #upload(): Promise<void> {
    this.#uploading ??= this.#uploadAll().finally(() => {
      this.#uploading = null;
    });
    return this.#uploading;
  }

  async #uploadAll(): Promise<void> {
    let retryMs = FIRST_RETRY_MS;
    while (this.#local.pending.length > 0 && !this.#closing.signal.aborted) {
      const batch = this.#local.pending.slice(0, MAX_BATCH);
      try {
        await this.#control.appendEvents(this.threadId, batch, this.#closing.signal);
        if (this.#closing.signal.aborted) return;
        this.#local.acknowledge(batch.at(-1)?.seq ?? 0);
        this.#onAcknowledged(batch);
        retryMs = FIRST_RETRY_MS;
      } catch (error) {
        if (this.#closing.signal.aborted) return;
        this.#log({
          level: "warning",
          message: "events could not be handed to control",
          retryMs,
          error: String(error),
        });
        if (error instanceof LatheError && (error.code === "conflict" || error.code === "not_found")) {
          this.#closing.abort();
          this.#onRefused(error);
          return;
        }
        await wait(retryMs * (0.5 + Math.random()), this.#closing.signal);
        retryMs = Math.min(retryMs * 2, MAX_RETRY_MS);
      }
    }
  }
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return Promise.race([new Promise<void>((resolve) => setTimeout(resolve, ms)), aborted(signal)]);
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
