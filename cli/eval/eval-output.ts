import type { Usage } from "@lathe/protocol/events";
import type { LogLine } from "@lathe/protocol/log";
import { logText } from "../log-text.ts";
import type { EvalResult } from "./eval-result.ts";
import { hasPassed } from "./eval-result.ts";

interface EvalEnd {
  results: readonly EvalResult[];
  /** Prompts of which there is no result: somebody stopped it. */
  left: number;
  path: string;
}

/** What `lathe eval` prints: lines of JSON, or lines for a person. */
export class EvalOutput {
  readonly #json: boolean;

  constructor(json: boolean) {
    this.#json = json;
  }

  readonly log = (line: LogLine): void => {
    if (line.level !== "info") process.stderr.write(this.#json ? `${JSON.stringify(line)}\n` : logText(line));
  };

  /** For people only: what is going on. */
  say(text: string): void {
    if (!this.#json) process.stdout.write(`${text}\n`);
  }

  result(result: EvalResult, known: boolean): void {
    if (this.#json) process.stdout.write(`${JSON.stringify({ ...result, known })}\n`);
    else process.stdout.write(`${describeResult(result)}${known ? " (from before)" : ""}\n${describeFaults(result)}`);
  }

  end({ results, left, path }: EvalEnd): void {
    const total = {
      prompts: results.length,
      left,
      started: results.filter(({ started }) => started).length,
      passedPrompts: results.filter(hasPassed).length,
      checks: results.flatMap(({ checks }) => checks).length,
      passedChecks: countPassed(results),
      untriedChecks: results.flatMap(({ checks }) => checks).filter(({ status }) => status === "untried").length,
      usage: sumKnown(results),
      durationMs: results.reduce((sum, { durationMs }) => sum + durationMs, 0),
    };
    if (this.#json) {
      process.stdout.write(`${JSON.stringify({ type: "eval.finished", ...total, path })}\n`);
      return;
    }
    const untried = total.untriedChecks === 0 ? "" : ` (${total.untriedChecks} not tried)`;
    this.say(
      `${countPrompts(total.prompts)}: ${total.started} started, ${total.passedChecks} of ${total.checks} checks passed${untried}, ${describeSpent(total)}`,
    );
    if (left > 0) this.say(`${countPrompts(left)} left: the same command goes on with them.`);
    this.say(`Results: ${path}`);
  }
}

export function describeResult(result: EvalResult): string {
  const { id, started, checks } = result;
  const passed = checks.filter(({ status }) => status === "passed").length;
  const mark = hasPassed(result) ? "+" : "!";
  const app = started ? "started" : "not started";
  return `${mark} ${id}: ${app}, ${passed} of ${checks.length} checks passed, ${describeSpent(result)}`;
}

function describeFaults({ problem, checks }: EvalResult): string {
  const faults = checks.flatMap(({ id, status, reason }) => (status === "failed" ? [`${id}: ${reason}`] : []));
  return [...(problem === "" ? [] : [problem]), ...faults]
    .map((fault) => `    ${fault.slice(0, 400).replaceAll("\n", "\n    ")}\n`)
    .join("");
}

function describeSpent({ usage, durationMs }: Pick<EvalResult, "usage" | "durationMs">): string {
  const { inputTokens, outputTokens, costUsd } = usage;
  const cost = costUsd == null ? "cost not known" : `$${costUsd.toFixed(4)}`;
  const tokens =
    inputTokens === null || outputTokens === null
      ? "tokens not known"
      : `${inputTokens.toLocaleString("en")} + ${outputTokens.toLocaleString("en")} tokens`;
  return `${cost}, ${tokens}, ${(durationMs / 1000).toFixed(1)} s`;
}

function countPrompts(count: number): string {
  return `${count} ${count === 1 ? "prompt" : "prompts"}`;
}

function countPassed(results: readonly EvalResult[]): number {
  return results.flatMap(({ checks }) => checks).filter(({ status }) => status === "passed").length;
}

/** A sum of which a part is not known is not known. */
function sumKnown(results: readonly EvalResult[]): Usage {
  const sum = (pick: (usage: Usage) => number | null | undefined): number | null =>
    results.reduce<number | null>((total, { usage }) => {
      const value = pick(usage) ?? null;
      return total === null || value === null ? null : total + value;
    }, 0);
  return {
    inputTokens: sum((usage) => usage.inputTokens),
    cachedInputTokens: sum((usage) => usage.cachedInputTokens),
    outputTokens: sum((usage) => usage.outputTokens),
    costUsd: sum((usage) => usage.costUsd),
  };
}
