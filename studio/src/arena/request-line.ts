import type { ArenaMessage } from "@lathe/protocol/arena";
import { LatheError } from "@lathe/protocol/errors";
import type { PromptId } from "@lathe/protocol/ids";
import type { Answer, RequestBody } from "./arena-connection.ts";

/**
 * What becomes of a request when there is no connection. `repeat`: it waits, and is sent again when the answer was
 * lost, since doing it twice is doing it once. `hold`: it waits, but is not repeated. `fail`: it is refused at once:
 * what is typed into a terminal that is away must not run later.
 */
const WHEN_AWAY: Record<RequestBody["type"], "repeat" | "hold" | "fail"> = {
  "prompt.send": "repeat",
  "prompt.remove": "repeat",
  "action.answer": "repeat",
  "turn.stop": "repeat",
  "app.start": "repeat",
  "app.restart": "hold",
  "app.stop": "repeat",
  "secrets.changed": "repeat",
  "terminal.open": "hold",
  // Said anew after each welcome.
  "presence.set": "fail",
  "terminal.attach": "fail",
  "terminal.detach": "fail",
  "terminal.drawn": "fail",
  "terminal.input": "fail",
  "terminal.resize": "fail",
  "terminal.close": "repeat",
};

/** What somebody does in the conversation. It takes effect in the order in which it was done. */
const IN_ORDER: ReadonlySet<RequestBody["type"]> = new Set([
  "prompt.send",
  "prompt.remove",
  "action.answer",
  "turn.stop",
]);

interface WaitingMessage {
  kind: "message";
  id: string;
  body: RequestBody;
  /** Over the connection that is there now. */
  isSent: boolean;
  /** Over an earlier one too, whose answer was lost. */
  isRepeated: boolean;
  settle: PromiseWithResolvers<Answer>;
}

interface WaitingWork {
  kind: "work";
  id: string;
  /** Ends what is under way; null: nothing is. */
  abort: AbortController | null;
  run: (signal: AbortSignal) => Promise<void>;
  fail: (error: LatheError) => void;
}

type Waiting = WaitingMessage | WaitingWork;

export interface RequestLineOptions {
  isLive: () => boolean;
  send: (id: string, body: RequestBody) => void;
  /** Whether the connection really is there, or else was lost just now. */
  probe: () => Promise<boolean>;
}

/**
 * Everything that was asked of the arena and is not answered yet, in its order. Messages go out as soon as there is a
 * connection. Work (a request over HTTP that belongs in the same order) begins when all of the conversation before it
 * is answered, and what comes after it waits for its end.
 */
export class RequestLine {
  readonly #options: RequestLineOptions;
  readonly #waiting = new Map<string, Waiting>();
  #nextId = 1;

  constructor(options: RequestLineOptions) {
    this.#options = options;
  }

  get isEmpty(): boolean {
    return this.#waiting.size === 0;
  }

  nextId(): string {
    return `r${this.#nextId++}`;
  }

  /** Resolves with the worker's `ok`; rejects with its error, or `worker_unavailable` when nobody can know. */
  request(body: RequestBody): Promise<Answer> {
    if (WHEN_AWAY[body.type] === "fail" && !this.#options.isLive()) return Promise.reject(lostConnection());
    const same = this.#findSame(body);
    if (same !== undefined) return same.settle.promise;
    const settle = Promise.withResolvers<Answer>();
    this.#add({ kind: "message", id: this.nextId(), body, isSent: false, isRepeated: false, settle });
    return settle.promise;
  }

  /** `work` is done again when the connection was lost before its answer: doing it twice must be doing it once. */
  perform<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    const run = async (signal: AbortSignal): Promise<void> => {
      try {
        resolve(await work(signal));
      } catch (error) {
        if (signal.aborted || (isUnreachable(error) && !(await this.#options.probe()))) {
          entry.abort = null;
          this.flush();
          return;
        }
        reject(error);
      }
      this.#waiting.delete(entry.id);
      this.flush();
    };
    const entry: WaitingWork = { kind: "work", id: this.nextId(), abort: null, run, fail: reject };
    this.#add(entry);
    return promise;
  }

  /** Takes back a prompt that was never sent. */
  withdraw(promptId: PromptId): void {
    for (const entry of this.#waiting.values()) {
      if (entry.kind !== "message" || entry.isSent || entry.isRepeated) continue;
      if (entry.body.type !== "prompt.send" || entry.body.promptId !== promptId) continue;
      this.#waiting.delete(entry.id);
      entry.settle.reject(new LatheError("stopped", "The prompt was taken back."));
    }
    this.flush();
  }

  /** Sends what can go now, oldest first. */
  flush(): void {
    if (!this.#options.isLive()) return;
    let isFirst = true;
    let isHeld = false;
    for (const entry of [...this.#waiting.values()]) {
      if (entry.kind === "work") {
        if (isFirst && entry.abort === null) start(entry);
        isHeld = true;
        isFirst = false;
        continue;
      }
      const isInOrder = IN_ORDER.has(entry.body.type);
      if (isInOrder) isFirst = false;
      if (entry.isSent || (isInOrder && isHeld)) continue;
      entry.isSent = true;
      this.#options.send(entry.id, entry.body);
    }
  }

  answer(message: Extract<ArenaMessage, { type: "ok" | "failed" }>): void {
    const entry = this.#waiting.get(message.id);
    if (entry?.kind !== "message") return;
    this.#waiting.delete(message.id);
    if (message.type === "ok") {
      const { terminalId, scrollback, from } = message;
      entry.settle.resolve({ terminalId, scrollback, from });
    } else if (entry.isRepeated && WAS_DONE.has(message.error.code)) {
      // It cannot be done a second time, since it was done the first.
      entry.settle.resolve({});
    } else {
      entry.settle.reject(LatheError.fromBody(message.error));
    }
    this.flush();
  }

  /** After a loss: what may be repeated waits for the next connection, the rest has failed. */
  lose(): void {
    for (const entry of [...this.#waiting.values()]) {
      if (entry.kind === "work") {
        entry.abort?.abort();
      } else if (entry.isSent && WHEN_AWAY[entry.body.type] === "repeat") {
        entry.isSent = false;
        entry.isRepeated = true;
      } else if (entry.isSent) {
        this.#waiting.delete(entry.id);
        entry.settle.reject(lostConnection());
      }
    }
  }

  close(): void {
    const left = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const entry of left) {
      if (entry.kind === "message") entry.settle.reject(lostConnection());
      else {
        entry.fail(lostConnection());
        entry.abort?.abort();
      }
    }
  }

  #add(entry: Waiting): void {
    this.#waiting.set(entry.id, entry);
    this.flush();
  }

  /** Who presses the same button twice while nothing seems to happen asks once. */
  #findSame(body: RequestBody): WaitingMessage | undefined {
    if (!IN_ORDER.has(body.type)) return undefined;
    const text = JSON.stringify(body);
    for (const entry of this.#waiting.values()) {
      if (entry.kind === "message" && entry.body.type === body.type && JSON.stringify(entry.body) === text)
        return entry;
    }
    return undefined;
  }
}

function start(entry: WaitingWork): void {
  entry.abort = new AbortController();
  void entry.run(entry.abort.signal);
}

const WAS_DONE: ReadonlySet<string> = new Set(["conflict", "not_found"]);

function isUnreachable(error: unknown): boolean {
  return error instanceof LatheError && error.code === "worker_unavailable";
}

export function lostConnection(): LatheError {
  return new LatheError("worker_unavailable", "The connection to the project was lost before it answered.");
}
