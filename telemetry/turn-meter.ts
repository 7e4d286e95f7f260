import type { LoggedEvent, ThreadEvent } from "@lathe/protocol/events";
import type { PromptId, TurnId } from "@lathe/protocol/ids";
import { METRICS } from "./metrics/catalog.ts";
import type { Registry } from "./metrics/registry.ts";
import type { TurnObserver } from "./turn-observer.ts";
import { isFileChange, PreviewClock } from "./preview-clock.ts";

type EventOf<Type extends ThreadEvent["type"]> = Extract<ThreadEvent, { type: Type }>;

/** Prompts whose waiting is timed; the queue holds fewer. */
const MAX_WAITING = 100;
const UNKNOWN_MODEL = "unknown";

interface RunningTurn {
  turnId: TurnId;
  model: string;
  startedAt: number;
  stepStartedAt: number | null;
}

/** Counts what happens in a thread's turns. Events out of order are counted as far as they say something. */
export class TurnMeter implements TurnObserver {
  readonly #registry: Registry;
  readonly #preview = new PreviewClock();
  readonly #queuedAt = new Map<PromptId, number>();
  #turn: RunningTurn | null = null;
  #lastSeq = 0;

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  /** The turn that runs, for lines of the log. */
  get turnId(): TurnId | null {
    return this.#turn?.turnId ?? null;
  }

  recall({ seq, at, event }: LoggedEvent): void {
    if (seq <= this.#lastSeq) return;
    this.#lastSeq = seq;
    switch (event.type) {
      case "prompt.queued":
        return this.#queue(event.promptId, at);
      case "prompt.removed":
        return void this.#queuedAt.delete(event.promptId);
      case "turn.started":
        this.#queuedAt.delete(event.promptId);
        this.#turn = startTurn(event, at);
        return;
      case "turn.finished":
        this.#turn = null;
        return;
      case "step.started":
      case "step.abandoned":
      case "check.started":
        if (this.#turn !== null) this.#turn.stepStartedAt = event.type === "step.started" ? at : null;
    }
  }

  observe(logged: LoggedEvent): void {
    if (logged.seq <= this.#lastSeq) return;
    this.#count(logged.event, logged.at);
    this.recall(logged);
  }

  /** A page of the app has said that it shows the files as they are. `at`: milliseconds since the epoch. */
  previewUpdated(at: number): void {
    const since = this.#preview.updated(at);
    if (since !== null) this.#registry.observe(METRICS.previewSeconds, {}, (at - since) / 1000);
  }

  #count(event: ThreadEvent, at: number): void {
    const registry = this.#registry;
    switch (event.type) {
      case "turn.started": {
        const queuedAt = this.#queuedAt.get(event.promptId);
        if (queuedAt !== undefined) registry.observe(METRICS.queueSeconds, {}, (at - queuedAt) / 1000);
        return;
      }
      case "step.started":
        this.#endStep(at);
        return registry.add(METRICS.steps, { model: this.#modelOf(event.turnId) });
      case "step.abandoned":
        this.#endStep(at);
        return registry.add(METRICS.abandonedSteps, { model: this.#modelOf(event.turnId) });
      case "action.finished":
        return this.#countAction(event, at);
      case "check.started":
        return this.#endStep(at);
      case "check.finished":
        for (const { name, status, durationMs } of event.checks) {
          registry.add(METRICS.checks, { name, status });
          if (status !== "skipped") registry.observe(METRICS.checkSeconds, { name }, durationMs / 1000);
        }
        return;
      case "turn.finished":
        return this.#countTurn(event, at);
    }
  }

  #countAction({ action, outcome, durationMs }: EventOf<"action.finished">, at: number): void {
    const { status } = outcome;
    this.#registry.add(METRICS.actions, { kind: action.kind, status });
    if (action.kind === "command.run" && status !== "refused" && status !== "cut")
      this.#registry.observe(METRICS.commandSeconds, { status }, durationMs / 1000);
    if (status === "done" && isFileChange(action)) this.#preview.written(at);
  }

  #countTurn({ turnId, outcome }: EventOf<"turn.finished">, at: number): void {
    // The time in which no worker was there is no time of the step.
    if (outcome !== "interrupted") this.#endStep(at);
    this.#registry.add(METRICS.turns, { outcome, model: this.#modelOf(turnId) });
    if (this.#turn?.turnId === turnId)
      this.#registry.observe(METRICS.turnSeconds, { outcome }, (at - this.#turn.startedAt) / 1000);
  }

  #endStep(at: number): void {
    const turn = this.#turn;
    if (turn === null || turn.stepStartedAt === null) return;
    this.#registry.observe(METRICS.stepSeconds, { model: turn.model }, (at - turn.stepStartedAt) / 1000);
    turn.stepStartedAt = null;
  }

  #modelOf(turnId: TurnId): string {
    return this.#turn?.turnId === turnId ? this.#turn.model : UNKNOWN_MODEL;
  }

  #queue(promptId: PromptId, at: number): void {
    if (this.#queuedAt.size < MAX_WAITING) this.#queuedAt.set(promptId, at);
  }
}

function startTurn({ turnId, model }: EventOf<"turn.started">, at: number): RunningTurn {
  return { turnId, model, startedAt: at, stepStartedAt: null };
}
