import { ERRORS, type ErrorBody, type ErrorCode } from "@lathe/protocol/errors";
import { z } from "zod";

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** A provider that asks for a longer wait than this is not waited for: people can decide that better. */
const LONGEST_ASKED_WAIT_MS = 120_000;

const Asked = z.object({ retryAfterMs: z.number().nonnegative() });

const REASONS: Partial<Record<ErrorCode, string>> = {
  model_rate_limited: "The provider asks for fewer requests",
  model_overloaded: "The provider is busy",
  model_unreachable: "The provider cannot be reached",
  model_stream_cut: "The connection to the model broke off",
  model_bad_output: "The model's answer could not be read",
};

export interface RetryPlan {
  waitMs: number;
  /** For people. */
  notice: string;
}

export interface RetryOptions {
  /** Failures in a row, this one included. */
  failures: number;
  maxAttempts: number;
  /** How much of the pause that the provider asked for is left. */
  pauseMs: number;
  /** Gives 0 to 1. */
  random: () => number;
}

/**
 * Whether and when to ask again: exponential backoff with half of it random, never earlier than the provider asks for.
 * Null when asking again makes no sense.
 */
export function planRetry(
  error: ErrorBody,
  { failures, maxAttempts, pauseMs, random }: RetryOptions,
): RetryPlan | null {
  if (!ERRORS[error.code].retry || failures >= maxAttempts) return null;
  if (pauseMs > LONGEST_ASKED_WAIT_MS) return null;
  const backoff = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1));
  const waitMs = Math.round(Math.max(pauseMs, backoff * (0.5 + random() / 2)));
  const reason = REASONS[error.code] ?? "The model could not be asked";
  return { waitMs, notice: `${reason}; trying again in ${Math.max(1, Math.round(waitMs / 1000))} s.` };
}

/** The pause that the provider asks for with its error, in milliseconds; 0: none. */
export function askedPause(error: ErrorBody): number {
  return Asked.safeParse(error.details).data?.retryAfterMs ?? 0;
}

/** The error that ends the turn, in words for people: what happened, how often it was tried, what to do. */
export function giveUp(error: ErrorBody, failures: number): ErrorBody {
  const tried = failures > 1 ? ` It was tried ${failures} times.` : "";
  const asked = askedPause(error);
  const wait = asked > LONGEST_ASKED_WAIT_MS ? ` The provider asks to wait ${Math.ceil(asked / 60_000)} minutes.` : "";
  const advice = ERRORS[error.code].retry ? ' What was done so far is kept; write "continue" to go on later.' : "";
  return { ...error, message: `${error.message}${tried}${wait}${advice}` };
}
