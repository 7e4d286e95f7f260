import type { LoggedEvent, ThreadEvent, Usage } from "@lathe/protocol/events";
import type { ActionId, ProjectId, PromptId, TurnId } from "@lathe/protocol/ids";
import { PreviewClock, isFileChange } from "../preview-clock.ts";
import type { TurnObserver } from "../turn-observer.ts";
import { describeAction, describeOutcome } from "./describe-action.ts";
import type { SpanAttributes, SpanSink } from "./span-sink.ts";
import { spanIdOf, traceIdOf } from "./trace-ids.ts";
import { formatTraceparent, parseTraceparent, type TraceParent } from "./trace-parent.ts";

type EventOf<Type extends ThreadEvent["type"]> = Extract<ThreadEvent, { type: Type }>;

/** Prompts and actions that are open at one time; a thread has fewer, and a log that has more must not take all memory. */
const MAX_OPEN = 200;
const MAX_TEXT_CHARACTERS = 4_000;

interface OpenSpan {
  name: string;
  spanId: string;
  parentSpanId: string | null;
  startMs: number;
  attributes: SpanAttributes;
  events: { name: string; atMs: number }[];
}

interface OpenPrompt {
  traceId: string;
  isRecorded: boolean;
  span: OpenSpan;
}

interface OpenTurn {
  turnId: TurnId;
  prompt: OpenPrompt;
  span: OpenSpan;
  step: OpenSpan | null;
  check: OpenSpan | null;
  actions: Map<ActionId, OpenSpan>;
  usage: Usage | null;
}

interface TurnTracerOptions {
  sink: SpanSink;
  projectId: ProjectId;
  /** Whether prompts and commands may be in spans. */
  captureContent: boolean;
}

/**
 * A thread's turns as traces: prompt → turn → steps → actions, checks and the previews that follow. Spans are plain data
 * until they end, and go to the sink then. A turn whose worker died is told to the next one by `recall`: it adds the
 * spans that were open under the ids that they had, when the turn's end is appended.
 */
export class TurnTracer implements TurnObserver {
  readonly #options: TurnTracerOptions;
  readonly #preview = new PreviewClock();
  /** Traceparents of requests that brought prompts which are not in the log yet. */
  readonly #parents = new Map<PromptId, TraceParent>();
  readonly #prompts = new Map<PromptId, OpenPrompt>();
  #turn: OpenTurn | null = null;
  /** The turn before, to which a page's report may still belong. */
  #lastTurn: OpenTurn | null = null;
  #lastSeq = 0;
  #lastAt = 0;
  #isExporting = false;

  constructor(options: TurnTracerOptions) {
    this.#options = options;
  }

  /** The prompt that will be queued under this id came with this `traceparent` header: its trace goes on from there. */
  takeUp(promptId: PromptId, traceparent: string | null): void {
    const parent = parseTraceparent(traceparent);
    if (parent !== null && this.#parents.size < MAX_OPEN) this.#parents.set(promptId, parent);
  }

  recall(event: LoggedEvent): void {
    this.#fold(event, false);
  }

  observe(event: LoggedEvent): void {
    this.#fold(event, true);
  }

  /** A page of the app has said that it shows the files as they are. `at`: milliseconds since the epoch. */
  previewUpdated(at: number): void {
    const turn = this.#turn ?? this.#lastTurn;
    const since = this.#preview.updated(at);
    if (since === null || turn === null) return;
    this.#isExporting = true;
    const span = open(turn.prompt, `preview ${turn.turnId} ${since}`, "preview updated", since, turn.span.spanId);
    this.#end(turn.prompt, span, at);
  }

  /** For the request of the model call that this turn makes now; null when no such turn runs. */
  traceparentOf(turnId: TurnId): string | null {
    if (this.#turn?.turnId !== turnId) return null;
    const { prompt, step, span } = this.#turn;
    return formatTraceparent({
      traceId: prompt.traceId,
      spanId: (step ?? span).spanId,
      sampled: prompt.isRecorded,
    });
  }

  /** For lines of the log about the running turn; null when it is not recorded. */
  get traceId(): string | null {
    const prompt = this.#turn?.prompt;
    return prompt?.isRecorded === true ? prompt.traceId : null;
  }

  #fold({ seq, at, event }: LoggedEvent, isExporting: boolean): void {
    if (seq <= this.#lastSeq) return;
    this.#lastSeq = seq;
    this.#isExporting = isExporting;
    this.#apply(event, at);
    this.#lastAt = at;
  }

  #apply(event: ThreadEvent, at: number): void {
    switch (event.type) {
      case "prompt.queued":
        this.#openPrompt(event.promptId, event.text, event.model, at);
        return;
      case "prompt.removed": {
        const prompt = this.#takePrompt(event.promptId);
        if (prompt === null) return;
        prompt.span.attributes["lathe.outcome"] = "removed";
        return this.#end(prompt, prompt.span, at);
      }
      case "turn.started":
        return this.#startTurn(event, at);
      default:
        if (this.#turn?.turnId === event.turnId) this.#applyToTurn(this.#turn, event, at);
    }
  }

  #applyToTurn(
    turn: OpenTurn,
    event: Exclude<ThreadEvent, { type: "prompt.queued" | "prompt.removed" | "turn.started" }>,
    at: number,
  ): void {
    switch (event.type) {
      case "step.started":
        this.#endStep(turn, at);
        turn.step = open(turn.prompt, `step ${turn.turnId} ${event.step}`, `step ${event.step}`, at, turn.span.spanId);
        turn.step.attributes["lathe.step"] = event.step;
        return;
      case "step.abandoned":
        return this.#endStep(turn, at, "abandoned");
      case "text.delta":
      case "reasoning.delta":
        return noteFirstPart(turn.step, at);
      case "action.started":
        noteFirstPart(turn.step, at);
        this.#startAction(turn, event.actionId, event.action, at);
        return;
      case "action.finished":
        return this.#finishAction(turn, event, at);
      case "usage.updated":
        return noteUsage(turn, event.usage, at);
      case "check.started":
        this.#endStep(turn, at);
        turn.check = open(turn.prompt, `check ${turn.turnId} ${event.round}`, "check", at, turn.span.spanId);
        turn.check.attributes["lathe.check.round"] = event.round;
        return;
      case "check.finished": {
        if (turn.check === null) return;
        for (const { name, status } of event.checks) turn.check.attributes[`lathe.check.${name}`] = status;
        const failed = event.checks.some(({ status }) => status === "failed");
        this.#end(turn.prompt, turn.check, at, failed ? "failed" : null);
        turn.check = null;
        return;
      }
      case "turn.finished":
        return this.#finishTurn(turn, event, at);
    }
  }

  #openPrompt(promptId: PromptId, text: string, model: string, at: number): OpenPrompt {
    const parent = this.#parents.get(promptId) ?? null;
    this.#parents.delete(promptId);
    const traceId = parent?.traceId ?? traceIdOf(promptId);
    const isRecorded = this.#options.sink.shouldRecord(traceId, parent);
    const span = open({ traceId }, `prompt ${promptId}`, "prompt", at, parent?.spanId ?? null);
    span.attributes = {
      "lathe.project.id": this.#options.projectId,
      "lathe.prompt.id": promptId,
      "lathe.prompt.characters": text.length,
      "gen_ai.request.model": model,
      ...(this.#options.captureContent ? { "lathe.prompt.text": text.slice(0, MAX_TEXT_CHARACTERS) } : {}),
    };
    const prompt = { traceId, isRecorded, span };
    if (this.#prompts.size < MAX_OPEN) this.#prompts.set(promptId, prompt);
    return prompt;
  }

  #takePrompt(promptId: PromptId): OpenPrompt | null {
    const prompt = this.#prompts.get(promptId) ?? null;
    this.#prompts.delete(promptId);
    return prompt;
  }

  #startTurn({ turnId, promptId, prompt: text, model }: EventOf<"turn.started">, at: number): void {
    // A turn that was never finished in the log: what is known of it goes out with it.
    if (this.#turn !== null) this.#finishTurn(this.#turn, { outcome: "interrupted" }, this.#lastAt);
    const prompt = this.#prompts.get(promptId) ?? this.#openPrompt(promptId, text, model, at);
    this.#prompts.delete(promptId);
    const span = open(prompt, `turn ${turnId}`, "turn", at, prompt.span.spanId);
    span.attributes = {
      "lathe.project.id": this.#options.projectId,
      "lathe.turn.id": turnId,
      "gen_ai.request.model": model,
    };
    this.#turn = { turnId, prompt, span, step: null, check: null, actions: new Map(), usage: null };
  }

  #startAction(turn: OpenTurn, actionId: ActionId, action: EventOf<"action.started">["action"], at: number): OpenSpan {
    const parent = turn.step ?? turn.span;
    const span = open(turn.prompt, `action ${actionId}`, `action ${action.kind}`, at, parent.spanId);
    span.attributes = describeAction(action, this.#options.captureContent);
    if (turn.actions.size < MAX_OPEN) turn.actions.set(actionId, span);
    return span;
  }

  #finishAction(turn: OpenTurn, event: EventOf<"action.finished">, at: number): void {
    const { actionId, action, outcome, durationMs } = event;
    const span = turn.actions.get(actionId) ?? this.#startAction(turn, actionId, action, at - durationMs);
    turn.actions.delete(actionId);
    // The action is as it was at its start where the model had not said more; now it is known.
    span.name = `action ${action.kind}`;
    span.attributes = {
      ...describeAction(action, this.#options.captureContent),
      ...describeOutcome(outcome),
      "lathe.action.duration_ms": durationMs,
    };
    if (outcome.status === "done" && isFileChange(action)) this.#preview.written(at);
    this.#end(turn.prompt, span, at, outcome.status === "done" ? null : outcome.status);
  }

  #finishTurn(
    turn: OpenTurn,
    { outcome, error, changedPaths }: Pick<EventOf<"turn.finished">, "outcome" | "error" | "changedPaths">,
    at: number,
  ): void {
    // Of a turn that was cut off, nothing went on behind its last event.
    const endMs = outcome === "interrupted" ? this.#lastAt : at;
    const failure = outcome === "completed" || outcome === "stopped" ? null : (error?.code ?? outcome);
    if (turn.check !== null) this.#end(turn.prompt, turn.check, endMs, outcome);
    turn.check = null;
    this.#endStep(turn, endMs, failure);
    turn.span.attributes["lathe.outcome"] = outcome;
    turn.prompt.span.attributes["lathe.outcome"] = outcome;
    if (changedPaths !== undefined) turn.span.attributes["lathe.changed_paths"] = changedPaths.length;
    this.#end(turn.prompt, turn.span, at, failure);
    this.#end(turn.prompt, turn.prompt.span, at, failure);
    this.#turn = null;
    this.#lastTurn = turn;
  }

  #endStep(turn: OpenTurn, at: number, failure: string | null = null): void {
    for (const span of turn.actions.values()) this.#end(turn.prompt, span, at, failure ?? "cut");
    turn.actions.clear();
    if (turn.step !== null) this.#end(turn.prompt, turn.step, at, failure);
    turn.step = null;
  }

  #end({ traceId, isRecorded }: OpenPrompt, span: OpenSpan, at: number, failure: string | null = null): void {
    if (!isRecorded || !this.#isExporting) return;
    const endMs = Math.max(at, span.startMs);
    this.#options.sink.add({ ...span, traceId, endMs, failure, kind: "internal" });
  }
}

function open(
  { traceId }: { traceId: string },
  key: string,
  name: string,
  startMs: number,
  parentSpanId: string | null,
): OpenSpan {
  return { name, spanId: spanIdOf(traceId, key), parentSpanId, startMs, attributes: {}, events: [] };
}

function noteFirstPart(step: OpenSpan | null, atMs: number): void {
  if (step !== null && step.events.length === 0) step.events.push({ name: "first part", atMs });
}

/** A turn's usage is a sum; what came since the last one is this step's. */
function noteUsage(turn: OpenTurn, usage: Usage, atMs: number): void {
  const before = turn.usage;
  turn.usage = usage;
  if (turn.step === null) return;
  turn.step.events.push({ name: "model finished", atMs });
  const note = (name: string, sum: number | null, earlier: number | null | undefined) => {
    if (sum !== null && turn.step !== null) turn.step.attributes[name] = Math.max(0, sum - (earlier ?? 0));
  };
  note("gen_ai.usage.input_tokens", usage.inputTokens, before?.inputTokens);
  note("gen_ai.usage.cache_read.input_tokens", usage.cachedInputTokens, before?.cachedInputTokens);
  note("gen_ai.usage.output_tokens", usage.outputTokens, before?.outputTokens);
}
