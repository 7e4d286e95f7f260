import { LatheError } from "@lathe/protocol/errors";
import { newId, PromptId, type ThreadId } from "@lathe/protocol/ids";
import { PLAIN_PROMPT, PromptOptions } from "@lathe/protocol/prompt";
import type { Thread } from "@lathe/protocol/thread";
import { z } from "zod";
import { describeError } from "../api/http.ts";
import { StoredText, type PageStorage } from "../store/stored-text.ts";
import { ValueStore } from "../store/value-store.ts";
import type { ArenaConnection } from "./arena-connection.ts";

const OutgoingPrompt = z.object({
  promptId: PromptId,
  text: z.string(),
  model: z.string(),
  options: PromptOptions.default(PLAIN_PROMPT),
  /** Why the arena did not take it; null while it is on its way. */
  problem: z.string().nullable(),
});
export type OutgoingPrompt = z.infer<typeof OutgoingPrompt>;

export type OutboxConnection = Pick<ArenaConnection, "request" | "withdraw">;

/**
 * Prompts from the moment that they are sent until the thread shows them. They survive a reload of the page: sent again
 * under the same id, none is queued twice.
 */
export class PromptOutbox {
  readonly state: ValueStore<readonly OutgoingPrompt[]>;
  readonly #threadId: ThreadId;
  readonly #connection: OutboxConnection;
  readonly #stored: StoredText;
  readonly #endStoring: () => void;
  #isClosed = false;

  constructor(threadId: ThreadId, connection: OutboxConnection, storage: PageStorage) {
    this.#threadId = threadId;
    this.#connection = connection;
    this.#stored = new StoredText(storage, `lathe.outbox.${threadId}`);
    this.state = new ValueStore(parsePrompts(this.#stored.read()));
    this.#endStoring = this.state.subscribe(() => this.#store());
  }

  /** Goes on with what was on its way when the page was left; to be called once, when requests can be made. */
  open(): void {
    for (const prompt of this.state.get()) if (prompt.problem === null) void this.#deliver(prompt);
  }

  send(text: string, model: string, options: PromptOptions = PLAIN_PROMPT): void {
    void this.#deliver({ promptId: newId("pmt"), text, model, options, problem: null });
  }

  retry(promptId: PromptId): void {
    const found = this.state.get().find((prompt) => prompt.promptId === promptId);
    if (found !== undefined) void this.#deliver({ ...found, problem: null });
  }

  discard(promptId: PromptId): void {
    this.state.update((prompts) => prompts.filter((prompt) => prompt.promptId !== promptId));
  }

  /** Takes a prompt back that is on its way. One that went out already is taken out of the queue, where it still waits. */
  async cancel(promptId: PromptId): Promise<void> {
    this.discard(promptId);
    this.#connection.withdraw(promptId);
    try {
      await this.#connection.request({ type: "prompt.remove", threadId: this.#threadId, promptId });
    } catch (error) {
      // It never got there, or its turn is running and shows itself.
      if (!(error instanceof LatheError)) throw error;
    }
  }

  /** Lets go of what the thread now has: queued, or already the prompt of a turn. */
  settle(thread: Thread): void {
    if (this.state.get().length === 0) return;
    const known = new Set([
      ...thread.queue.map((prompt) => prompt.promptId),
      ...thread.turns.map((turn) => turn.promptId),
    ]);
    this.state.update((prompts) => {
      const left = prompts.filter((prompt) => !known.has(prompt.promptId));
      return left.length === prompts.length ? prompts : left;
    });
  }

  /** What is still on its way stays stored, for the next time that the project is opened here. */
  close(): void {
    this.#isClosed = true;
    this.#endStoring();
  }

  async #deliver(prompt: OutgoingPrompt): Promise<void> {
    const { promptId, text, model, options } = prompt;
    this.state.update((prompts) => [...prompts.filter((other) => other.promptId !== promptId), prompt]);
    try {
      await this.#connection.request({ type: "prompt.send", threadId: this.#threadId, promptId, text, model, options });
    } catch (error) {
      if (this.#isClosed) return;
      const problem = error instanceof LatheError ? error.message : describeError(error);
      this.state.update((prompts) =>
        prompts.map((other) => (other.promptId === promptId ? { ...other, problem } : other)),
      );
    }
  }

  #store(): void {
    const prompts = this.state.get();
    this.#stored.write(prompts.length === 0 ? "" : JSON.stringify(prompts));
  }
}

/** What cannot be read is from another time of the studio, and let go. */
function parsePrompts(stored: string | null): readonly OutgoingPrompt[] {
  if (stored === null) return [];
  try {
    return z.array(OutgoingPrompt).parse(JSON.parse(stored));
  } catch {
    return [];
  }
}
