import { runAcceptanceChecks } from "@lathe/agent/seeing/acceptance-checks";
import { sumUsage } from "@lathe/agent/sum-usage";
import type { Usage } from "@lathe/protocol/events";
import type { AppState } from "@lathe/protocol/workspace";
import type { BuildSession } from "../session/build-session.ts";
import type { EvalCase } from "./eval-file.ts";
import type { CheckResult, EvalResult } from "./eval-result.ts";

type CaseResult = Pick<EvalResult, "outcomes" | "started" | "problem" | "checks" | "usage" | "durationMs">;

/** The provider, not the model, was in the way: what came of the prompt says nothing, and the next ones fare no better. */
export class ProviderFailure extends Error {}
const OF_THE_PROVIDER: ReadonlySet<string> = new Set([
  "model_key_missing",
  "model_key_rejected",
  "model_not_found",
  "model_rate_limited",
  "model_overloaded",
  "model_unreachable",
]);

/**
 * Runs a case's turns in an open session and tries each turn's checks. Rejects when the signal is aborted, and with
 * ProviderFailure.
 */
export async function runCase(evalCase: EvalCase, session: BuildSession, signal: AbortSignal): Promise<CaseResult> {
  const outcomes: string[] = [];
  const checks: CheckResult[] = [];
  const problems: string[] = [];
  let usage: Usage | null = null;
  let durationMs = 0;
  let started = false;
  for (const { prompt, checks: wanted } of evalCase.turns) {
    const begun = performance.now();
    const turn = await session.runTurn(prompt);
    const app = await session.waitForApp();
    signal.throwIfAborted();
    durationMs += performance.now() - begun;
    if (turn?.error != null && OF_THE_PROVIDER.has(turn.error.code)) throw new ProviderFailure(turn.error.message);
    outcomes.push(turn?.outcome ?? "failed");
    usage = addUsage(usage, turn?.usage ?? null);
    started = app.phase === "ready";
    if (turn?.error != null) problems.push(turn.error.message);
    if (!started) problems.push(describeApp(app));
    if (session.browser === null) {
      problems.push("There is no browser, so no check was tried.");
      break;
    }
    if (started) {
      for await (const { id, passed, failedAt, reason } of runAcceptanceChecks(wanted, session.browser, signal)) {
        const why = [failedAt, reason].filter((part) => part !== null && part !== "").join(": ");
        checks.push({ id, status: passed ? "passed" : "failed", reason: why });
      }
    }
    if (turn?.outcome !== "completed" || !started) break;
  }
  const known = new Set(checks.map(({ id }) => id));
  const untried = evalCase.turns.flatMap((turn) => turn.checks).filter(({ id }) => !known.has(id));
  checks.push(...untried.map(({ id }) => ({ id, status: "untried" as const, reason: "" })));
  return { outcomes, started, problem: [...new Set(problems)].join(" "), checks, usage: usage ?? UNKNOWN, durationMs };
}

const UNKNOWN: Usage = { inputTokens: null, cachedInputTokens: null, outputTokens: null, costUsd: null };

/** A cost of which a part is not known is not known. */
function addUsage(sum: Usage | null, next: Usage | null): Usage {
  const cost = sum === null ? 0 : (sum.costUsd ?? null);
  const more = next?.costUsd ?? null;
  return {
    ...sumUsage(sum ?? UNKNOWN, next ?? UNKNOWN),
    costUsd: cost === null || more === null ? null : cost + more,
  };
}

function describeApp(app: AppState): string {
  if (app.phase === "crashed") return `The app did not come up: ${app.reason}`;
  return app.phase === "none" ? "There is no app." : `The app did not come up: it is ${app.phase}.`;
}
