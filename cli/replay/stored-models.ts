import { adaptChannel } from "@lathe/agent/text-channel/adaptive-model";
import { COMPOSER_MODEL } from "@lathe/protocol/api";
import type { ModelCandidate } from "@lathe/protocol/internal";
import type { Model, ModelRequest } from "@lathe/protocol/model";
import type { StoredCall, StoredTurn } from "./read-stored-turn.ts";

/** The models of a stored turn, which give what they gave then, each answer once and in its order. */
export class StoredModels {
  readonly #turn: StoredTurn;
  readonly #left: StoredCall[];
  /** All of them behind one, and behind the channel in which each was asked. */
  readonly model: Model;

  constructor(turn: StoredTurn) {
    this.#turn = turn;
    this.#left = [...turn.calls];
    const given: Model = { stream: (request) => this.#answer(request) };
    // The channel is asked for just before a call: what comes next tells in which it was.
    const takesTools = () => this.#next("other")?.channel !== "text";
    const spoken = adaptChannel(given, { takesTools });
    this.model = {
      stream: (request, signal) => (request.model === COMPOSER_MODEL ? given : spoken).stream(request, signal),
    };
  }

  /** Those that answered, the first one first: the part of the turn's route that was walked. */
  get candidates(): ModelCandidate[] {
    const names = this.#turn.calls.flatMap(({ task, model }) => (task === "summarise" ? [] : [model]));
    const known = new Set(names.filter((name) => name !== undefined));
    return [...(known.size === 0 ? [this.#turn.about.model] : known)].map((model) => ({ model, facts: null }));
  }

  /** Whether the model had more to say than it was asked for up to now. */
  get hasMore(): boolean {
    return this.#next("other") !== undefined;
  }

  /** A summary of what came before the turn is no answer in it. */
  #next(task: "summarise" | "other"): StoredCall | undefined {
    return this.#left.find((call) => (call.task === "summarise") === (task === "summarise"));
  }

  async *#answer({ task }: ModelRequest) {
    const call = this.#next(task === "summarise" ? task : "other");
    if (call === undefined) {
      const usage = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 };
      yield { type: "finished" as const, reason: "stop" as const, usage };
      return;
    }
    this.#left.splice(this.#left.indexOf(call), 1);
    yield* call.parts;
  }
}
