import { LatheError } from "@lathe/protocol/errors";
import { z } from "zod";
import { formatMessage, MessageReader } from "./message-reader.ts";

const MAX_WAITING = 64;

const Incoming = z.object({
  id: z.union([z.string().max(200), z.number()]).nullish(),
  method: z.string().max(200).optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.object({ code: z.number(), message: z.string() }).optional(),
});

export interface RpcConnectionOptions {
  input: { write(data: Uint8Array): void };
  output: ReadableStream<Uint8Array>;
  maxMessageBytes: number;
  /** How long an answer is waited for; then the other side counts as lost. */
  answerWithinMs: number;
  /** What the other side asks for gets this answer. */
  answer: (method: string, params: unknown) => unknown;
  onNotification: (method: string, params: unknown) => void;
  /** It said something that is none of its language, said too much, fell silent, or its output ended. Called once. */
  onLost: (reason: string) => void;
}

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: unknown) => void;
}

/** JSON-RPC 2.0 with a process that is not trusted: everything that it can send is bounded. */
export class RpcConnection {
  readonly #options: RpcConnectionOptions;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #isOver = false;

  constructor(options: RpcConnectionOptions) {
    this.#options = options;
    void this.#read();
  }

  /** Aborting tells the other side that nobody waits any more. @throws LatheError `too_many`, `app_unavailable` */
  async request(method: string, params: unknown, signal: AbortSignal): Promise<unknown> {
    signal.throwIfAborted();
    if (this.#isOver) throw lost();
    if (this.#waiting.size >= MAX_WAITING)
      throw new LatheError("too_many", "The language server is asked too much at once.", { limit: MAX_WAITING });
    const id = ++this.#lastId;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const abort = (): void => {
      this.notify("$/cancelRequest", { id });
      reject(signal.reason);
    };
    const timer = setTimeout(
      () => this.#lose(`no answer to ${method} within ${this.#options.answerWithinMs} ms`),
      this.#options.answerWithinMs,
    );
    this.#waiting.set(id, { resolve, reject });
    signal.addEventListener("abort", abort, { once: true });
    try {
      this.#send({ id, method, params });
      return await promise;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", abort);
      this.#waiting.delete(id);
    }
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  /** Everybody who waits is told that there will be no answer. */
  close(): void {
    this.#isOver = true;
    for (const { reject } of this.#waiting.values()) reject(lost());
  }

  #send(message: object): void {
    if (this.#isOver) return;
    try {
      this.#options.input.write(formatMessage({ jsonrpc: "2.0", ...message }));
    } catch (error) {
      this.#lose(`its input is closed: ${String(error)}`);
    }
  }

  async #read(): Promise<void> {
    const reader = new MessageReader(this.#options.maxMessageBytes);
    try {
      for await (const chunk of this.#options.output) {
        if (this.#isOver) return;
        for (const text of reader.read(chunk)) this.#receive(Incoming.parse(JSON.parse(text)));
      }
      this.#lose("it ended");
    } catch (error) {
      this.#lose(error instanceof LatheError ? error.message : "it said something that is no message");
    }
  }

  #receive({ id, method, params, result, error }: z.infer<typeof Incoming>): void {
    if (method !== undefined) {
      if (id === undefined || id === null) this.#options.onNotification(method, params);
      else this.#send({ id, result: this.#options.answer(method, params) ?? null });
      return;
    }
    const waiting = typeof id === "number" ? this.#waiting.get(id) : undefined;
    // To one who was told to give up, or to nobody.
    if (waiting === undefined) return;
    if (error === undefined) waiting.resolve(result);
    else waiting.reject(new LatheError("conflict", "The language server could not answer that."));
  }

  #lose(reason: string): void {
    if (this.#isOver) return;
    this.close();
    this.#options.onLost(reason);
  }
}

function lost(): LatheError {
  return new LatheError(
    "app_unavailable",
    "The project's language server has ended. It starts again when it is needed.",
  );
}
