import type { TurnLimits } from "@lathe/protocol/agent-settings";
import type { ErrorBody } from "@lathe/protocol/errors";
import type { Usage } from "@lathe/protocol/events";
import { countTokens, NO_USAGE, sumUsage } from "./sum-usage.ts";

const DONE_IS_KEPT = 'What was done is kept; write "continue" to go on.';

/** What a turn has used of what it may use. Limits are held between two calls of the model, so the last may go beyond. */
export class TurnBudget {
  readonly #limits: TurnLimits;
  #usage = NO_USAGE;
  /** Of the calls whose price is known: where one is not, a limit of money still holds for the others. */
  #knownUsd = 0;
  #steps = 0;

  constructor(limits: TurnLimits) {
    this.#limits = limits;
  }

  /** Adds a call's usage and gives the turn's. */
  add(usage: Usage): Usage {
    this.#knownUsd += usage.costUsd ?? 0;
    this.#usage = sumUsage(this.#usage, usage);
    return this.#usage;
  }

  /** A step was finished; those that broke off do not count. */
  addStep(): void {
    this.#steps += 1;
  }

  /** Null: as many as it takes. */
  get stepsLeft(): number | null {
    return this.#limits.steps === null ? null : this.#limits.steps - this.#steps;
  }

  /** The limit that was reached, in words that end a turn; null: none. */
  reached(): ErrorBody | null {
    const { steps, tokens, usd } = this.#limits;
    if (steps !== null && this.#steps >= steps) return reach("steps", `${steps} steps`);
    if (tokens !== null && countTokens(this.#usage) >= tokens)
      return reach("tokens", `${tokens.toLocaleString("en")} tokens`);
    if (usd !== null && this.#knownUsd >= usd) {
      return reach("money", usd.toLocaleString("en", { style: "currency", currency: "USD" }));
    }
    return null;
  }
}

function reach(limit: string, amount: string): ErrorBody {
  const message = `The turn reached its limit of ${amount} and was ended. ${DONE_IS_KEPT}`;
  return { code: "limit_reached", message, details: { limit } };
}
