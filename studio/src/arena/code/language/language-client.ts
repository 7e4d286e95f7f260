import { LatheError } from "@lathe/protocol/errors";
import type { LanguageAnswer, LanguageRequest } from "@lathe/protocol/language";
import type { ArenaApi } from "../../../api/arena-api.ts";

export type LanguageAnswerTo<Kind extends LanguageRequest["ask"]> = Extract<LanguageAnswer, { ask: Kind }>;
type Request<Kind extends LanguageRequest["ask"]> = Extract<LanguageRequest, { ask: Kind }>;

export interface LanguageClientOptions {
  api: Pick<ArenaApi, "language">;
  /** Gives what was typed a moment to reach the worker: positions are of the text as it is here. */
  settle: () => Promise<boolean>;
  now?: () => number;
}

const REST_MS = 15_000;

/** Asks the project's language server. Where there is none it is not asked at every key. */
export class LanguageClient {
  readonly #options: LanguageClientOptions;
  readonly #now: () => number;
  #restsUntil = 0;

  constructor(options: LanguageClientOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  /** Null when there is nothing to say. @throws LatheError where a person has to be told why something is not done. */
  async ask<Kind extends LanguageRequest["ask"]>(
    request: Request<Kind> & LanguageRequest,
    signal?: AbortSignal,
  ): Promise<LanguageAnswerTo<Kind> | null> {
    const isGivenUp = (): boolean => signal?.aborted === true;
    if (this.#now() < this.#restsUntil || !(await this.#options.settle()) || isGivenUp()) return null;
    try {
      const answer = await this.#options.api.language(request, signal);
      return isAnswerTo(request.ask, answer) ? answer : null;
    } catch (error) {
      if (isGivenUp()) return null;
      if (error instanceof LatheError && error.code === "app_unavailable") this.#restsUntil = this.#now() + REST_MS;
      throw error;
    }
  }

  /** The same for what nobody asked for by hand: a failure is silence, and the next time it is tried again. */
  async tryAsk<Kind extends LanguageRequest["ask"]>(
    request: Request<Kind> & LanguageRequest,
    signal?: AbortSignal,
  ): Promise<LanguageAnswerTo<Kind> | null> {
    try {
      return await this.ask<Kind>(request, signal);
    } catch (error) {
      if (error instanceof LatheError) return null;
      throw error;
    }
  }
}

function isAnswerTo<Kind extends LanguageRequest["ask"]>(
  ask: Kind,
  answer: LanguageAnswer,
): answer is LanguageAnswerTo<Kind> {
  return answer.ask === ask;
}
