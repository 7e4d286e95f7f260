import { ERRORS, type ErrorBody, type ErrorCode } from "@lathe/protocol/errors";
import type { ModelCandidate } from "@lathe/protocol/internal";
import type { Clock } from "../clock.ts";
import { askedPause, giveUp, planRetry } from "../plan-retry.ts";
import { describeProvider, providerOf } from "./describe-provider.ts";

/** Errors behind which a model is not asked again in its turn; the others of the route may be. */
const CLOSING: ReadonlySet<ErrorCode> = new Set([
  "model_key_missing",
  "model_key_rejected",
  "model_not_found",
  "model_too_long",
]);
/** Of these a provider's other models know nothing better. */
const OF_PROVIDER: ReadonlySet<ErrorCode> = new Set(["model_key_missing", "model_key_rejected", "model_refused"]);
/** Slips: the same model is asked once more before another takes over. */
const SLIPS: ReadonlySet<ErrorCode> = new Set(["model_stream_cut", "model_bad_output"]);

const TROUBLES: Partial<Record<ErrorCode, string>> = {
  model_rate_limited: "asks for fewer requests",
  model_overloaded: "is busy",
  model_unreachable: "cannot be reached",
  model_stream_cut: "breaks off its answers",
  model_bad_output: "gives answers that cannot be read",
  model_key_missing: "needs a key",
  model_key_rejected: "does not accept the key",
  model_refused: "has no credit left",
  model_not_found: "does not have the model",
  model_too_long: "takes no conversation as long as this one",
};

export interface TurnRouteOptions {
  candidates: readonly ModelCandidate[];
  /** Rounds through the candidates for one step, the first included. */
  maxAttempts: number;
  clock: Pick<Clock, "now">;
  /** Gives 0 to 1. */
  random: () => number;
}

/** What follows a failed call: the route's current model, which may be another now, is asked after a wait; or nobody is. */
export type AfterFailure =
  | { next: "ask"; waitMs: number; changed: boolean; notice: string }
  | { next: "end"; error: ErrorBody };

/**
 * The models of one turn, in the order in which they are to be asked. One that cannot go on is followed by the next, and
 * the turn then stays with that one. When none is left the first that can be asked again is waited for.
 */
export class TurnRoute {
  readonly #options: TurnRouteOptions;
  #current: ModelCandidate;
  /** Those that will not be asked again in this turn. */
  readonly #closed = new Set<ModelCandidate>();
  /** By provider: the moment until which it asked to be left alone. */
  readonly #pausedUntil = new Map<string, number>();
  /** Since the last answer: who failed in this round and how, whose slip was forgiven, rounds and failures. */
  readonly #failed = new Map<ModelCandidate, ErrorBody>();
  #forgiven: ModelCandidate | null = null;
  #round = 1;
  #failures = 0;

  constructor(options: TurnRouteOptions) {
    const [first] = options.candidates;
    if (first === undefined) throw new RangeError("a route needs a model");
    this.#options = options;
    this.#current = first;
  }

  get current(): ModelCandidate {
    return this.#current;
  }

  /** To be told of each answer that came to its end. */
  answered(): void {
    this.#failed.clear();
    this.#forgiven = null;
    this.#round = 1;
    this.#failures = 0;
  }

  /** To be told of each call that failed. `silent`: it said nothing more until it was left. */
  failed(error: ErrorBody, silent: boolean): AfterFailure {
    const { code } = error;
    this.#failures += 1;
    if (!ERRORS[code].retry && !isClosing(error)) return { next: "end", error: giveUp(error, this.#failures) };
    const failing = this.#current;
    const slipped = SLIPS.has(code) && !silent && this.#forgiven !== failing;
    if (slipped && this.#options.candidates.length > 1) {
      this.#forgiven = failing;
      const plan = planRetry(error, { ...this.#options, failures: 1, pauseMs: this.#pauseOf(failing) });
      if (plan !== null) return { next: "ask", changed: false, ...plan };
    }
    this.#note(error);
    const next = this.#findNext();
    if (next === null) return this.#wait(error);
    this.#current = next;
    const trouble = TROUBLES[code] ?? "cannot go on";
    const notice = `${describeProvider(failing.model)} ${silent ? "has fallen silent" : trouble}; ${next.model} goes on.`;
    return { next: "ask", waitMs: 0, changed: true, notice };
  }

  #note(error: ErrorBody): void {
    const failing = this.#current;
    this.#failed.set(failing, error);
    const provider = providerOf(failing.model);
    const asked = askedPause(error);
    if (asked > 0) this.#pausedUntil.set(provider, this.#options.clock.now() + asked);
    for (const each of this.#options.candidates) {
      const concerned = each === failing || (OF_PROVIDER.has(error.code) && providerOf(each.model) === provider);
      if (isClosing(error) && concerned) this.#closed.add(each);
    }
  }

  /** The next one behind the current, then from the beginning, that has not failed in this round and can be asked now. */
  #findNext(): ModelCandidate | null {
    const { candidates } = this.#options;
    const at = candidates.indexOf(this.#current);
    const inOrder = [...candidates.slice(at + 1), ...candidates.slice(0, at)];
    const free = (each: ModelCandidate): boolean =>
      !this.#failed.has(each) && !this.#closed.has(each) && this.#pauseOf(each) === 0;
    return inOrder.find(free) ?? null;
  }

  /** The whole route failed: a new round begins with the model that can be asked first. */
  #wait(error: ErrorBody): AfterFailure {
    const open = this.#options.candidates.filter((each) => !this.#closed.has(each));
    const [first] = open.toSorted((left, right) => this.#pauseOf(left) - this.#pauseOf(right));
    if (first === undefined) return { next: "end", error: giveUp(error, this.#failures) };
    // One that was only passed over, since its provider asked for a pause, is waited for on account of that.
    const problem = this.#failed.get(first) ?? PAUSED;
    const pauseMs = this.#pauseOf(first);
    const plan = planRetry(problem, { ...this.#options, failures: this.#round, pauseMs });
    if (plan === null) return { next: "end", error: giveUp(error, this.#failures) };
    const changed = first !== this.#current;
    this.#current = first;
    this.#round += 1;
    this.#failed.clear();
    const seconds = Math.max(1, Math.round(plan.waitMs / 1000));
    const notice = changed
      ? `No model of the route can answer now; asking ${first.model} in ${seconds} s.`
      : plan.notice;
    return { next: "ask", waitMs: plan.waitMs, changed, notice };
  }

  #pauseOf({ model }: ModelCandidate): number {
    return Math.max(0, (this.#pausedUntil.get(providerOf(model)) ?? 0) - this.#options.clock.now());
  }
}

/** A refusal is one of the request, which others would refuse as well, unless it is one of the account. */
function isClosing({ code, details }: ErrorBody): boolean {
  return (
    CLOSING.has(code) ||
    (code === "model_refused" && ERRORS.model_refused.details.safeParse(details).data !== undefined)
  );
}

const PAUSED: ErrorBody = { code: "model_rate_limited", message: "The provider asked for a pause." };
