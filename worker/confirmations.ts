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
  /** How long nobody may be there meanwhile: a page that connects again, or a server that is started again. */
  aloneMs: number;
}

/** Actions that wait for somebody to allow them. Where nobody is there to ask and nobody comes, the answer is no. */
export class Confirmations {
  readonly #options: ConfirmationsOptions;
  readonly #waiting = new Map<ActionId, (answer: ConfirmationAnswer) => void>();
  #alone: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ConfirmationsOptions) {
    this.#options = options;
  }

  async ask(actionId: ActionId, signal: AbortSignal): Promise<ConfirmationAnswer> {
    if (signal.aborted) return NOBODY;
    const { promise, resolve } = Promise.withResolvers<ConfirmationAnswer>();
    const giveUp = (): void => resolve(NOBODY);
    const timer = setTimeout(giveUp, this.#options.waitsMs);
    signal.addEventListener("abort", giveUp, { once: true });
    this.#waiting.set(actionId, resolve);
    this.peopleChanged();
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", giveUp);
      this.#waiting.delete(actionId);
      if (this.#waiting.size === 0) this.#endAlone();
    }
  }

  /** Errors: `conflict` when the action waits for no answer (any more). */
  answer(actionId: ActionId, allowed: boolean, by: UserId): void {
    const resolve = this.#waiting.get(actionId);
    if (resolve === undefined) throw new LatheError("conflict", "This does not wait for an answer any more.");
    this.#waiting.delete(actionId);
    resolve({ allowed, by });
  }

  /** To be called when somebody came or left: with the last one goes whoever could answer, but may come back. */
  peopleChanged(): void {
    if (this.#options.isSomebodyThere() || this.#waiting.size === 0) {
      this.#endAlone();
      return;
    }
    this.#alone ??= setTimeout(() => {
      this.#alone = undefined;
      for (const resolve of this.#waiting.values()) resolve(NOBODY);
      this.#waiting.clear();
    }, this.#options.aloneMs);
  }

  #endAlone(): void {
    clearTimeout(this.#alone);
    this.#alone = undefined;
  }
}
