import { z } from "zod";
import type { SandboxedProcess } from "../sandbox/sandbox.ts";
import { MessageSplitter } from "./message-splitter.ts";

/** A screenshot is the largest answer that is asked for. */
const MAX_MESSAGE_BYTES = 8 * 1024 * 1024;
/** In one look or step. A page that prints without end would keep the server busy with reading. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_MESSAGES = 20_000;

const Message = z.object({
  id: z.number().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  sessionId: z.string().optional(),
});

/** The browser answered that it cannot do what was asked. */
export class DevtoolsRefusal extends Error {}

/** There is no browser to speak to any more; the message says why, for people. */
export class BrowserGone extends Error {}

export type DevtoolsListener = (method: string, params: unknown, sessionId: string | undefined) => void;

/**
 * The browser's end of the DevTools protocol over a pipe: JSON messages that end with a zero byte. What comes from it is
 * untrusted: the project can reach into its own browser. Answers are parsed by whoever asked, events by the listener.
 */
export class DevtoolsPipe {
  readonly #stdin: SandboxedProcess["stdin"];
  readonly #waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  #listener: DevtoolsListener = () => {};
  #bytes = 0;
  #messages = 0;
  readonly #closed = Promise.withResolvers<void>();
  /** Resolves when nothing comes any more; `reason` then says why. */
  readonly closed = this.#closed.promise;
  #reason: string | null = null;
  #lastId = 0;

  constructor({ stdin, stdout }: Pick<SandboxedProcess, "stdin" | "stdout">) {
    this.#stdin = stdin;
    this.#read(stdout).then(
      () => this.close("The browser ended."),
      () => this.close("The browser could not be read."),
    );
  }

  get reason(): string | null {
    return this.#reason;
  }

  /** Who is told of events from now on: one listener. */
  listen(listener: DevtoolsListener): void {
    this.#listener = listener;
  }

  /** Another look or step begins: what may be printed counts anew. */
  allowMore(): void {
    this.#bytes = 0;
    this.#messages = 0;
  }

  /** Errors: DevtoolsRefusal, BrowserGone; ZodError when the answer is not what it must be. */
  async call<Result>(method: string, params: object, answer: z.ZodType<Result>, sessionId?: string): Promise<Result> {
    if (this.#reason !== null) throw new BrowserGone(this.#reason);
    this.#lastId += 1;
    const id = this.#lastId;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    this.#waiting.set(id, { resolve, reject });
    this.#stdin.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return answer.parse(await promise);
  }

  /** Tells the browser something whose answer does not matter. */
  tell(method: string, params: object, sessionId?: string): void {
    // A refusal or an end is found by those who wait for something.
    this.call(method, params, z.unknown(), sessionId).catch(() => {});
  }

  /** Ends all that waits with BrowserGone. */
  close(reason: string): void {
    if (this.#reason !== null) return;
    this.#reason = reason;
    for (const { reject } of this.#waiting.values()) reject(new BrowserGone(reason));
    this.#waiting.clear();
    this.#closed.resolve();
  }

  async #read(stdout: ReadableStream<Uint8Array>): Promise<void> {
    const splitter = new MessageSplitter(MAX_MESSAGE_BYTES);
    for await (const chunk of stdout) {
      // What a page still prints after the end is read and dropped, so that the browser is not held by a full pipe.
      if (this.#reason !== null) continue;
      this.#bytes += chunk.length;
      for (const text of splitter.feed(chunk)) {
        this.#messages += 1;
        this.#take(text);
      }
      if (this.#bytes > MAX_BYTES || this.#messages > MAX_MESSAGES) this.close(FLOODED);
    }
  }

  #take(text: string): void {
    const message = parse(text);
    if (message === null) return;
    if (message.id === undefined) {
      if (message.method !== undefined) this.#listener(message.method, message.params, message.sessionId);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error === undefined) waiting?.resolve(message.result);
    else waiting?.reject(new DevtoolsRefusal(message.error.message.slice(0, 500)));
  }
}

export const FLOODED = "The page printed more than can be read.";

function parse(text: string): z.infer<typeof Message> | null {
  try {
    return Message.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    // Nonsense in between: whoever waits for what it should have been runs into its time limit.
    return null;
  }
}
