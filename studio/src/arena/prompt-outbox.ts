import { LatheError } from "@lathe/protocol/errors";
import { newId, type PromptId, type ThreadId } from "@lathe/protocol/ids";
import type { Thread } from "@lathe/protocol/thread";
import { describeError } from "../api/http.ts";
import { ValueStore } from "../store/value-store.ts";
import type { Answer, RequestBody } from "./arena-connection.ts";

export interface OutgoingPrompt {
  promptId: PromptId;
  text: string;
  model: string;
  /** Why the arena did not take it; null while it is on its way. */
  problem: string | null;
}

/** Prompts from the moment that they are sent until the thread shows them. */
export class PromptOutbox {
  readonly state = new ValueStore<readonly OutgoingPrompt[]>([]);
  readonly #threadId: ThreadId;
  readonly #request: (body: RequestBody) => Promise<Answer>;

  constructor(threadId: ThreadId, request: (body: RequestBody) => Promise<Answer>) {
    this.#threadId = threadId;
    this.#request = request;
  }

  send(text: string, model: string): void {
    void this.#deliver({ promptId: newId("pmt"), text, model, problem: null });
  }

  retry(promptId: PromptId): void {
    const found = this.state.get().find((prompt) => prompt.promptId === promptId);
    if (found !== undefined) void this.#deliver({ ...found, problem: null });
  }

  discard(promptId: PromptId): void {
    this.state.update((prompts) => prompts.filter((prompt) => prompt.promptId !== promptId));
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

  async #deliver(prompt: OutgoingPrompt): Promise<void> {
    this.discard(prompt.promptId);
    this.state.update((prompts) => [...prompts, prompt]);
    const { promptId, text, model } = prompt;
    try {
      await this.#request({ type: "prompt.send", threadId: this.#threadId, promptId, text, model });
    } catch (error) {
      const problem = error instanceof LatheError ? error.message : describeError(error);
      this.state.update((prompts) =>
        prompts.map((other) => (other.promptId === promptId ? { ...other, problem } : other)),
      );
    }
  }
}
