import { LatheError, type ErrorBody } from "@lathe/protocol/errors";
import type { TurnEvent, Usage } from "@lathe/protocol/events";
import type { TurnId } from "@lathe/protocol/ids";
import type { FinishReason, Model, ModelPart, ModelRequest } from "@lathe/protocol/model";
import { EventQueue } from "./event-queue.ts";
import { SilenceWatch } from "./silence-watch.ts";
import { ToolCall } from "./tool-call.ts";
import { keepDraft } from "./tools/keep-draft.ts";
import type { ToolContext } from "./tools/tool.ts";
import { untilAborted } from "./until-aborted.ts";

export interface StepOptions {
  turnId: TurnId;
  /** From 1; counts the calls of the model within the turn. */
  step: number;
  model: Model;
  request: ModelRequest;
  context: Omit<ToolContext, "showOutput">;
  /** Adds a call's usage to the turn's and gives the sum. */
  addUsage: (usage: Usage) => Usage;
}

/** What the model said, in its order; calls carry their outcomes. */
export type StepContent =
  | { type: "text"; text: string }
  | { type: "reasoning"; text: string; providerData?: Record<string, unknown> }
  | { type: "call"; call: ToolCall; providerData?: Record<string, unknown> };

type Ending =
  | { how: "finished"; reason: FinishReason; segments: number }
  | {
      how: "broken";
      error: ErrorBody;
      /** It said nothing more until it was left: asking it again would take as long. */
      silent: boolean;
    }
  | { how: "stopped" };

export type StepEnd = Ending & { content: readonly StepContent[] };

/**
 * Calls the model once. Its parts become events as they come, and each tool runs as soon as its input is complete and
 * the tools before it have ended, while the model goes on. Every action that was started is finished at the end.
 */
export async function* runStep(options: StepOptions, signal: AbortSignal): AsyncGenerator<TurnEvent, StepEnd> {
  const left = new AbortController();
  const events = new EventQueue<TurnEvent>();
  const step = new Step(options, (event) => events.push(event));
  const playing = step.play(AbortSignal.any([signal, left.signal])).finally(() => events.end());
  // Awaited below, when the reader has taken all events.
  playing.catch(() => {});
  try {
    yield* events;
    return await playing;
  } finally {
    // For a reader that leaves early: nothing goes on behind its back.
    left.abort();
    await playing;
  }
}

class Step {
  readonly #options: StepOptions;
  readonly #emit: (event: TurnEvent) => void;
  readonly #content: StepContent[] = [];
  readonly #calls = new Map<string, ToolCall>();
  /** The text and reasoning blocks that are open, by type and the model's name for them. */
  readonly #blocks = new Map<string, { itemId: string; content: Exclude<StepContent, { type: "call" }> }>();
  #blockCount = 0;
  /** Tools run one after another on this chain. */
  #acting: Promise<void> = Promise.resolve();
  #end: Exclude<Ending, { how: "stopped" }> | null = null;

  constructor(options: StepOptions, emit: (event: TurnEvent) => void) {
    this.#options = options;
    this.#emit = emit;
  }

  async play(signal: AbortSignal): Promise<StepEnd> {
    const { model, request, context } = this.#options;
    const hung = new AbortController();
    const listening = AbortSignal.any([signal, hung.signal]);
    const silence = new SilenceWatch(context.clock, () => hung.abort());
    try {
      for await (const part of untilAborted(model.stream(request, listening), listening)) {
        silence.heard();
        this.#take(part, signal);
        if (this.#end !== null) break;
      }
    } catch (error) {
      if (!(error instanceof LatheError)) throw error;
      this.#end = { how: "broken", error: error.toBody(), silent: false };
    } finally {
      silence.close();
      await this.#acting.finally(() => this.#finishCalls(signal));
    }
    const content = this.#content;
    if (signal.aborted) return { how: "stopped", content };
    const silent = hung.signal.aborted;
    return { ...(this.#end ?? { how: "broken", error: silent ? HUNG : CUT, silent }), content };
  }

  #take(part: ModelPart, signal: AbortSignal): void {
    switch (part.type) {
      case "text.delta":
      case "reasoning.delta":
        return this.#takeText(part);
      case "reasoning.finished": {
        const block = this.#blocks.get(`reasoning ${part.id}`)?.content;
        if (block?.type === "reasoning") block.providerData = part.providerData;
        // A signed block without text (redacted thinking) has to be given back as well.
        else if (part.providerData !== undefined)
          this.#content.push({ type: "reasoning", text: "", providerData: part.providerData });
        return;
      }
      case "tool.started":
        this.#startCall(part.callId, part.name);
        return;
      case "tool.delta":
        // Input of a call that was never started has nowhere to be shown; tool.finished repeats it whole.
        return this.#calls.get(part.callId)?.feed(part.text);
      case "tool.finished":
        return this.#completeCall(part, signal);
      case "finished":
        this.#end = { how: "finished", reason: part.reason, segments: part.segments ?? 1 };
        return this.#use(part.usage);
      case "failed":
        this.#end = { how: "broken", error: part.error, silent: false };
        if (part.usage !== undefined) this.#use(part.usage);
        return;
    }
  }

  #use(usage: Usage): void {
    const { turnId, addUsage } = this.#options;
    this.#emit({ type: "usage.updated", turnId, usage: addUsage(usage) });
  }

  #takeText(part: Extract<ModelPart, { type: "text.delta" | "reasoning.delta" }>): void {
    if (part.text === "") return;
    const type = part.type === "text.delta" ? "text" : "reasoning";
    const key = `${type} ${part.id}`;
    let block = this.#blocks.get(key);
    if (block === undefined) {
      this.#blockCount += 1;
      block = { itemId: `${this.#options.step}.${this.#blockCount}`, content: { type, text: "" } };
      this.#blocks.set(key, block);
      this.#content.push(block.content);
    }
    block.content.text += part.text;
    this.#emit({ type: part.type, turnId: this.#options.turnId, itemId: block.itemId, text: part.text });
  }

  #startCall(callId: string, name: string): ToolCall {
    // Text behind a call is a block of its own, even if the model names it like the one before.
    this.#blocks.clear();
    const { turnId, context } = this.#options;
    // Some servers number the calls of a message all alike.
    const unique = this.#calls.has(callId) || callId === "" ? `${callId || "call"}-${this.#content.length}` : callId;
    const call = new ToolCall({ callId: unique, name, turnId, context, emit: this.#emit });
    this.#calls.set(callId, call);
    this.#content.push({ type: "call", call });
    return call;
  }

  #completeCall(part: Extract<ModelPart, { type: "tool.finished" }>, signal: AbortSignal): void {
    const known = this.#calls.get(part.callId);
    const open = known !== undefined && !known.isComplete;
    const call = open ? known : this.#startCall(part.callId, part.name);
    if (!open) call.feed(part.input);
    const told = this.#content.find((each) => each.type === "call" && each.call === call);
    if (told?.type === "call" && part.providerData !== undefined) told.providerData = part.providerData;
    if (!call.complete(part.input)) return;
    this.#acting = this.#acting.then(() => call.perform(signal));
    // Awaited when the stream has ended; until then a bug's rejection must not count as unhandled.
    this.#acting.catch(() => {});
  }

  /** Calls whose input never became whole did nothing; why that is decides what they are told. */
  #finishCalls(signal: AbortSignal): void {
    for (const each of this.#content) {
      if (each.type !== "call") continue;
      const { call } = each;
      if (signal.aborted) call.finish({ status: "stopped", result: "" });
      else if (this.#end?.how !== "finished")
        call.finish({ status: "cut", result: "The model's stream broke off; nothing was done." });
      else if (this.#end.reason === "length")
        call.finish({ status: "cut", result: keepDraft(call, this.#options.context.drafts) ?? describeCut(call) });
      else {
        const problem = call.inputProblem ?? "it ended before it was complete";
        const result = `The input of ${call.name} is not valid JSON (${problem}). Nothing was done. Call it again.`;
        call.finish({ status: "refused", result, malformed: true });
      }
    }
  }
}

const CUT: ErrorBody = { code: "model_stream_cut", message: "The connection to the model broke off." };
const HUNG: ErrorBody = { code: "model_stream_cut", message: "The model stopped answering and said nothing more." };

function describeCut(call: ToolCall): string {
  const cut = `Your answer reached its length limit inside this call, behind ${call.received} characters of input. Nothing was done.`;
  const isWrite = call.name === "write_file" || call.name === "append_file";
  return isWrite
    ? `${cut} Write the file in smaller pieces: write_file with its first part, then append_file for each further part; or split it into several files.`
    : `${cut} Ask for less in one call.`;
}
