import { LatheError } from "@lathe/protocol/errors";
import type { ActionId, UserId } from "@lathe/protocol/ids";

export interface ConfirmationAnswer {
  allowed: boolean;
  /** Null: nobody was there, or nobody answered in time. */
  by: UserId | null;
}

const NOBODY: ConfirmationAnswer = { allowed: false, by: null };

export interface ConfirmationsOptions {
  /** Whether somebody is there who could answer. */
  isSomebodyThere: () => boolean;
  /** How long an answer is waited for, in milliseconds. */
  waitsMs: number;
}

/** Actions that wait for somebody to allow them. Where nobody is there to ask, the answer is no. */
export class Confirmations {
  readonly #options: ConfirmationsOptions;
  readonly #waiting = new Map<ActionId, (answer: ConfirmationAnswer) => void>();

  constructor(options: ConfirmationsOptions) {
    this.#options = options;
  }

  async ask(actionId: ActionId, signal: AbortSignal): Promise<ConfirmationAnswer> {
    if (!this.#options.isSomebodyThere() || signal.aborted) return NOBODY;
    const { promise, resolve } = Promise.withResolvers<ConfirmationAnswer>();
    const giveUp = (): void => resolve(NOBODY);
    const timer = setTimeout(giveUp, this.#options.waitsMs);
    signal.addEventListener("abort", giveUp, { once: true });
    this.#waiting.set(actionId, resolve);
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", giveUp);
      this.#waiting.delete(actionId);
    }
  }

  /** Errors: `conflict` when the action waits for no answer (any more). */
  answer(actionId: ActionId, allowed: boolean, by: UserId): void {
    const resolve = this.#waiting.get(actionId);
    if (resolve === undefined) throw new LatheError("conflict", "This does not wait for an answer any more.");
    this.#waiting.delete(actionId);
    resolve({ allowed, by });
  }

  /** To be called when somebody left: with the last one goes whoever could answer. */
  somebodyLeft(): void {
    if (this.#options.isSomebodyThere()) return;
    for (const resolve of this.#waiting.values()) resolve(NOBODY);
    this.#waiting.clear();
  }
}
