import type { ActionStatus } from "@lathe/protocol/actions";
import type { ErrorBody } from "@lathe/protocol/errors";
import { LIMITS } from "@lathe/protocol/limits";
import { signError } from "./error-signature.ts";
import type { ToolCall } from "./tool-call.ts";

const MALFORMED_TO_END = 3;
const FAILURES_TO_ADVISE = 2;
const FAILURES_TO_END = 3;

/** Calls that say nothing of whether the turn gets somewhere. */
const IGNORED: ReadonlySet<ActionStatus> = new Set(["cut", "stopped"]);

export type Verdict = { type: "go-on" } | { type: "advise"; text: string } | { type: "end"; error: ErrorBody };

/**
 * Sees when a turn gets nowhere: calls that cannot be read, the same error again and again, be it from the same call or
 * from others, answers that reach the length limit. What fails several times within one answer counts once: the model
 * learns of it only behind that. A call that failed and then succeeds is forgiven; successes of other calls in between do
 * not hide an error that comes back.
 */
export class FailureWatch {
  /** Answers of whose calls none could be read. */
  #malformedInARow = 0;
  #cutsInARow = 0;
  /** By what is wrong: how often it came, and what was tried, by call. */
  readonly #failures = new Map<string, { count: number; targets: Map<string, string> }>();

  /** To be told of every call of a step, in their order. The weightiest verdict counts. */
  judge(calls: readonly ToolCall[]): Verdict {
    const known = calls.filter(({ outcome }) => outcome !== null && !IGNORED.has(outcome.status));
    if (known.length === 0) return { type: "go-on" };
    const unreadable = known.every(({ outcome }) => outcome?.malformed === true);
    this.#malformedInARow = unreadable ? this.#malformedInARow + 1 : 0;
    if (this.#malformedInARow >= MALFORMED_TO_END) {
      const message = `The model called its tools in a way that could not be read, ${MALFORMED_TO_END} times in a row. Another model may do better.`;
      return { type: "end", error: { code: "model_bad_output", message } };
    }
    let worst: Verdict = { type: "go-on" };
    const counted = new Set<string>();
    for (const call of known) {
      const verdict = this.#judgeCall(call, counted);
      if (verdict.type === "end") return verdict;
      if (verdict.type === "advise") worst = verdict;
    }
    return worst;
  }

  /**
   * To be told at the end of each step how many answers of the model its length limit cut in it; 0: it came to an end.
   * What was cut is gone on with, in as many segments as an answer may have.
   */
  judgeLength(cuts: number): Verdict {
    this.#cutsInARow = cuts === 0 ? 0 : this.#cutsInARow + cuts;
    if (this.#cutsInARow <= LIMITS.turn.maxSegments) return { type: "go-on" };
    const message = `The model's answer was longer than it may be ${this.#cutsInARow} times in a row. Ask for less at a time, or choose a model with longer answers.`;
    return { type: "end", error: { code: "limit_reached", message, details: { limit: "answer length" } } };
  }

  /** `counted`: the errors that this step has had already. */
  #judgeCall(call: ToolCall, counted: Set<string>): Verdict {
    const { outcome } = call;
    if (outcome === null) return { type: "go-on" };
    const { result } = outcome;
    const target = `${call.name} ${JSON.stringify(call.input)}`;
    if (outcome.status === "done") {
      for (const [signature, failure] of this.#failures) {
        failure.targets.delete(target);
        if (failure.targets.size === 0) this.#failures.delete(signature);
      }
      return { type: "go-on" };
    }
    const signature = `${call.name} ${signError(result)}`;
    const failure = this.#failures.get(signature) ?? { count: 0, targets: new Map<string, string>() };
    failure.targets.set(target, describeTarget(call));
    this.#failures.set(signature, failure);
    if (counted.has(signature)) return { type: "go-on" };
    counted.add(signature);
    failure.count += 1;
    if (failure.count < FAILURES_TO_ADVISE) return { type: "go-on" };
    if (failure.count < FAILURES_TO_END) return { type: "advise", text: ADVICE };
    const tried = [...new Set(failure.targets.values())].join("; ");
    const message = `The turn was ended because the same error came ${failure.count} times: ${firstLine(result)} Tried: ${tried}. Say how to go on, or go back to the version before this turn.`;
    return { type: "end", error: { code: "limit_reached", message, details: { limit: "same failure" } } };
  }
}

const MAX_QUOTED_CHARACTERS = 200;
const ADVICE =
  "The same error has now come twice. What was tried does not work: do not try a variation of it. Find out why it fails (read what is there, look at the app), then take another way, or say plainly what does not work.";

/** The call in few words, for people. */
function describeTarget({ action, name }: ToolCall): string {
  if (action.kind === "command.run") return action.command.slice(0, MAX_QUOTED_CHARACTERS);
  return "path" in action ? `${name} ${action.path}` : name;
}

function firstLine(result: string): string {
  const line = result.trim().split("\n")[0] ?? "";
  const short = line.length > MAX_QUOTED_CHARACTERS ? `${line.slice(0, MAX_QUOTED_CHARACTERS)}…` : line;
  return /[.!?…]$/.test(short) ? short : `${short}.`;
}
