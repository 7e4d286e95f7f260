import type { ErrorBody } from "@lathe/protocol/errors";
import type { ToolCall } from "./tool-call.ts";

const MALFORMED_TO_END = 3;
const FAILURES_TO_ADVISE = 3;
const CUTS_TO_END = 3;

export type Verdict = { type: "go-on" } | { type: "advise"; text: string } | { type: "end"; error: ErrorBody };

/**
 * Sees when a turn gets nowhere: calls that cannot be read, the same action failing in the same way, answers that
 * reach the length limit again and again. Successes of other actions in between do not hide a failure that comes back.
 */
export class FailureWatch {
  #malformedInARow = 0;
  #cutsInARow = 0;
  /** By action: how it failed last and how often in that way. */
  readonly #failures = new Map<string, { error: string; count: number }>();

  /** To be told of every call of a step, in their order. The weightiest verdict counts. */
  judge(calls: readonly ToolCall[]): Verdict {
    let worst: Verdict = { type: "go-on" };
    for (const call of calls) {
      const verdict = this.#judgeCall(call);
      if (verdict.type === "end") return verdict;
      if (verdict.type === "advise") worst = verdict;
    }
    return worst;
  }

  /** To be told at the end of each step whether the model's answer was cut by its length limit. */
  judgeLength(wasCut: boolean): Verdict {
    this.#cutsInARow = wasCut ? this.#cutsInARow + 1 : 0;
    if (this.#cutsInARow < CUTS_TO_END) return { type: "go-on" };
    const message = `The model's answer was longer than it may be ${CUTS_TO_END} times in a row. Ask for less at a time, or choose a model with longer answers.`;
    return { type: "end", error: { code: "limit_reached", message, details: { limit: "answer length" } } };
  }

  #judgeCall(call: ToolCall): Verdict {
    const { outcome } = call;
    if (outcome === null || outcome.status === "cut" || outcome.status === "stopped") return { type: "go-on" };
    this.#malformedInARow = outcome.malformed === true ? this.#malformedInARow + 1 : 0;
    if (this.#malformedInARow >= MALFORMED_TO_END) {
      const message = `The model called its tools in a way that could not be read, ${MALFORMED_TO_END} times in a row. Another model may do better.`;
      return { type: "end", error: { code: "model_bad_output", message } };
    }
    return this.#judgeFailure(call, outcome.status === "done" ? null : outcome.result);
  }

  #judgeFailure(call: ToolCall, result: string | null): Verdict {
    const key = `${call.name} ${JSON.stringify(call.input)}`;
    if (result === null) {
      this.#failures.delete(key);
      return { type: "go-on" };
    }
    // Times, process numbers and the like differ from run to run of the same failure.
    const error = result.replaceAll(/\d+/g, "#");
    const known = this.#failures.get(key);
    const count = known?.error === error ? known.count + 1 : 1;
    this.#failures.set(key, { error, count });
    if (count < FAILURES_TO_ADVISE) return { type: "go-on" };
    if (count === FAILURES_TO_ADVISE) {
      const text = `The same ${call.name} call has now failed ${count} times in the same way. Do not repeat it. Find out why it fails and take another way, or say plainly what does not work.`;
      return { type: "advise", text };
    }
    const message = `The turn was ended because the same action failed ${count} times in the same way (${call.name}). Look at its last result, and say how to go on.`;
    return { type: "end", error: { code: "limit_reached", message, details: { limit: "same failure" } } };
  }
}
