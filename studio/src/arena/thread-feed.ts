import type { EventsPage } from "@lathe/protocol/api";
import type { LoggedEvent } from "@lathe/protocol/events";
import type { ThreadId } from "@lathe/protocol/ids";
import { emptyThread, reduceThread, type Thread } from "@lathe/protocol/thread";
import { ValueStore } from "../store/value-store.ts";

export interface ThreadFeedState {
  thread: Thread;
  /** False until the first welcome's events are folded in: nothing can be said about the thread before. */
  loaded: boolean;
  /** Why events could not be fetched, when they could not. */
  problem: string | null;
}

/** Gives the events after a sequence number, a page at a time. */
export type LoadEvents = (after: number, signal: AbortSignal) => Promise<EventsPage>;

const MAX_ATTEMPTS = 5;

/**
 * Folds a thread's events as they arrive. Where some are missing it fetches them, and folds what came in the meantime
 * after them.
 */
export class ThreadFeed {
  readonly state: ValueStore<ThreadFeedState>;
  readonly #threadId: ThreadId;
  readonly #load: LoadEvents;
  readonly #onLoadFailed: (error: unknown) => void;
  readonly #retryMs: number;
  readonly #closing = new AbortController();
  /** Events that came while older ones were being fetched. */
  #held: LoggedEvent[] | null = null;
  #targetSeq = 0;

  constructor(threadId: ThreadId, load: LoadEvents, onLoadFailed: (error: unknown) => void, retryMs = 200) {
    this.#threadId = threadId;
    this.#retryMs = retryMs;
    this.#load = load;
    this.#onLoadFailed = onLoadFailed;
    this.state = new ValueStore<ThreadFeedState>({ thread: emptyThread(threadId), loaded: false, problem: null });
  }

  get lastSeq(): number {
    return this.state.get().thread.lastSeq;
  }

  /** The worker said how far its log goes. One that is shorter than what is folded here is another log: start over. */
  welcome(lastSeq: number): void {
    this.#targetSeq = lastSeq;
    if (lastSeq < this.lastSeq) {
      this.state.set({ thread: emptyThread(this.#threadId), loaded: false, problem: null });
      void this.#fetchMissing([]);
      return;
    }
    this.#markLoaded();
  }

  receive(events: readonly LoggedEvent[]): void {
    if (this.#held !== null) {
      this.#held.push(...events);
      return;
    }
    const rest = this.#fold(events);
    if (rest.length > 0) void this.#fetchMissing(rest);
    else this.#markLoaded();
  }

  /** Tries again after a problem. */
  retry(): void {
    if (this.#held === null) void this.#fetchMissing([]);
  }

  close(): void {
    this.#closing.abort();
  }

  /** Folds as far as there is no gap, with one change of the store. Returns what comes after a gap. */
  #fold(events: readonly LoggedEvent[]): LoggedEvent[] {
    let { thread } = this.state.get();
    let index = 0;
    for (; index < events.length; index += 1) {
      const logged = events[index];
      if (logged === undefined || logged.threadId !== this.#threadId) continue;
      if (logged.seq > thread.lastSeq + 1) break;
      thread = reduceThread(thread, logged);
    }
    this.state.update((state) => (thread === state.thread ? state : { ...state, thread }));
    return events.slice(index);
  }

  async #fetchMissing(after: LoggedEvent[]): Promise<void> {
    this.#held = after;
    try {
      for (let attempt = 0; ; attempt += 1) {
        await this.#fetchPages();
        // The worker shows events a moment before control has them: what is still missing is asked for again.
        const next = this.#held[0];
        if (next === undefined || next.seq <= this.lastSeq + 1) break;
        if (attempt === MAX_ATTEMPTS) throw new RangeError(`events ${this.lastSeq + 1} to ${next.seq - 1} are nowhere`);
        await waitFor(this.#retryMs * 2 ** attempt, this.#closing.signal);
      }
    } catch (error) {
      this.#held = null;
      if (this.#closing.signal.aborted) return;
      this.state.update((state) => ({ ...state, problem: "Some messages could not be loaded." }));
      this.#onLoadFailed(error);
      return;
    }
    const held = this.#held;
    this.#held = null;
    this.state.update((state) => (state.problem === null ? state : { ...state, problem: null }));
    this.receive(held);
  }

  async #fetchPages(): Promise<void> {
    for (;;) {
      const page = await this.#load(this.lastSeq, this.#closing.signal);
      if (this.#fold(page.events).length > 0) throw new RangeError("the log itself has a gap");
      if (page.events.length === 0 || this.lastSeq >= page.lastSeq) return;
    }
  }

  #markLoaded(): void {
    if (this.lastSeq < this.#targetSeq) return;
    this.state.update((state) => (state.loaded ? state : { ...state, loaded: true }));
  }
}

function waitFor(durationMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, durationMs);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
