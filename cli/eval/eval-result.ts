import { ChannelSetting } from "@lathe/protocol/agent-settings";
import { Usage } from "@lathe/protocol/events";
import { z } from "zod";
import type { ModelChoice } from "../session/temporary-control.ts";
import type { EvalCase } from "./eval-file.ts";

const CheckResult = z.object({
  id: z.string(),
  /** `untried`: there was no browser, or its turn did not come. */
  status: z.enum(["passed", "failed", "untried"]),
  /** Where and why it failed; may quote the page. */
  reason: z.string(),
});
export type CheckResult = z.infer<typeof CheckResult>;

/** What came of one prompt of a file: a line of the results file. */
export const EvalResult = z.object({
  type: z.literal("eval.result"),
  /** The file's name. */
  file: z.string(),
  model: z.string(),
  channel: ChannelSetting,
  id: z.string(),
  /** Of the prompts, their checks, and where the model was reached: another hash, another experiment. */
  hash: z.string(),
  /** Milliseconds since the epoch. */
  at: z.number().int(),
  /** How each turn ended, in their order; a turn that does not complete is the last. */
  outcomes: z.array(z.string()),
  /** Whether the app was up after the last turn. */
  started: z.boolean(),
  /** What went wrong beside checks, for people; empty: nothing. */
  problem: z.string(),
  checks: z.array(CheckResult),
  /** Of all turns; null where a provider does not tell. */
  usage: Usage,
  /** From each prompt to its app being up; trying the checks is not in it. */
  durationMs: z.number().nonnegative(),
});
export type EvalResult = z.infer<typeof EvalResult>;

export function hashCase(evalCase: EvalCase, { baseUrl }: ModelChoice): string {
  return new Bun.CryptoHasher("sha256").update(JSON.stringify({ evalCase, baseUrl })).digest("hex");
}

export function hasPassed({ started, checks }: EvalResult): boolean {
  return started && checks.every(({ status }) => status === "passed");
}

/** False when it is to be done again: everything came up, but there was no browser to try it in. */
export function isSettled({ checks, outcomes, started }: EvalResult): boolean {
  const cameUp = started && outcomes.every((outcome) => outcome === "completed");
  return !cameUp || !checks.some(({ status }) => status === "untried");
}
