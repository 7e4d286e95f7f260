import type { ProviderTrouble } from "@lathe/protocol/api";
import { LatheError, type ErrorCode } from "@lathe/protocol/errors";
import type { UserId } from "@lathe/protocol/ids";
import type { ModelPart } from "@lathe/protocol/model";
import { z } from "zod";
import { addressOf, type ProviderConfig } from "../provider-config.ts";
import { Breaker, type CallOutcome, type Passage, type Rest } from "./breaker.ts";

/** Who waits for another's probe is told to come again after this. */
const PROBE_WAIT_MS = 2_000;

/** The provider does not work, whatever it is asked. */
const TROUBLES: readonly ErrorCode[] = [
  "model_overloaded",
  "model_rate_limited",
  "model_unreachable",
  "model_stream_cut",
];
/** It works, and does not like what it was asked, or with which key. */
const ANSWERS: readonly ErrorCode[] = [
  "model_bad_output",
  "model_key_rejected",
  "model_not_found",
  "model_refused",
  "model_too_long",
];

const Pause = z.object({ retryAfterMs: z.number().nonnegative() });

/** One breaker for each user's way to a provider: another key or another address may fare differently. */
export class ProviderBreakers {
  readonly #now: () => number;
  readonly #breakers = new Map<string, Breaker>();

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Errors: `model_rate_limited` or `model_overloaded`, with how long to wait, while the provider rests. */
  enter(userId: UserId, config: ProviderConfig): Passage {
    const breaker = this.#of(userId, config);
    const passage = breaker.enter();
    if (passage !== null) return passage;
    const rest = breaker.rest();
    if (rest === null) throw new TypeError("A closed breaker lets every call through.");
    throw this.#refusal(rest);
  }

  /** Null: nothing is wrong with it. A rest that is over is shown until a call has ended well. */
  trouble(userId: UserId, config: ProviderConfig): ProviderTrouble | null {
    const rest = this.#breakers.get(keyOf(userId, config))?.rest() ?? null;
    return rest === null ? null : { state: rest.state, reason: describe(rest), until: rest.until };
  }

  close(userId: UserId, config: ProviderConfig): void {
    this.#breakers.get(keyOf(userId, config))?.close();
  }

  #of(userId: UserId, config: ProviderConfig): Breaker {
    const key = keyOf(userId, config);
    const known = this.#breakers.get(key);
    if (known !== undefined) return known;
    const breaker = new Breaker(this.#now);
    this.#breakers.set(key, breaker);
    return breaker;
  }

  #refusal(rest: Rest): LatheError {
    const code = rest.error.code === "model_rate_limited" ? "model_rate_limited" : "model_overloaded";
    const retryAfterMs = rest.state === "probing" ? PROBE_WAIT_MS : rest.until - this.#now();
    const next =
      rest.state === "probing"
        ? "One call is trying it just now."
        : `It is not asked again for ${describeSeconds(retryAfterMs)}.`;
    return new LatheError(code, `${describe(rest)} ${next}`, { retryAfterMs });
  }
}

/** What a call's end says of its provider; null: the call was stopped. */
export function judgeEnd(end: ModelPart | null): CallOutcome {
  if (end?.type === "finished") return { kind: "answered" };
  if (end?.type !== "failed") return { kind: "unknown" };
  const { error } = end;
  if (ANSWERS.includes(error.code)) return { kind: "answered" };
  if (!TROUBLES.includes(error.code)) return { kind: "unknown" };
  return { kind: "failed", error, retryAfterMs: Pause.safeParse(error.details).data?.retryAfterMs ?? null };
}

function keyOf(userId: UserId, config: ProviderConfig): string {
  return `${userId} ${config.provider} ${addressOf(config) ?? ""}`;
}

function describe({ error, failures }: Rest): string {
  return failures === 1 ? error.message : `${error.message} That was the ${ordinal(failures)} failure in a row.`;
}

function ordinal(count: number): string {
  const ending = count % 100 > 10 && count % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][count % 10] ?? "th");
  return `${count}${ending}`;
}

function describeSeconds(milliseconds: number): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1_000));
  if (seconds === 1) return "a second";
  return seconds < 120 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
}
