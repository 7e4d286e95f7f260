import type { Model, ModelPart, ModelRequest } from "@lathe/protocol/model";
import { type Conversation, readConversation, turnName } from "./conversation.ts";
import { type Compute, createCompute } from "./compute.ts";
import type { Kit } from "./generate/kit.ts";
import { interpret } from "./interpret.ts";
import { withEnglish } from "./language/english.ts";
import { nextStep, type NextStep, say } from "./next-step.ts";
import { describeBlindness, describeIntent } from "./reply.ts";

const DELTA_CHARACTERS = 160;
/** After so many parts others get a turn on the event loop. */
const PARTS_BETWEEN_PAUSES = 32;
/** It uses no model, and nothing of it costs anything. */
const NO_USAGE = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0, costUsd: 0 };

export interface ComposerOptions {
  /** The files that stand in apps as they are; readKit reads them. */
  kit: Kit;
}

/**
 * The model that needs no key, no network and no intelligence: it reads a prompt by rules, keeps what the app is in
 * lathe.app.json and generates the app's files from it. It drives the tools that every model drives. Each call is found
 * from the request's messages alone.
 */
export function createComposer({ kit }: ComposerOptions): Model {
  const compute = createCompute(kit);
  return {
    async *stream(request: ModelRequest, signal: AbortSignal): AsyncIterable<ModelPart> {
      let parts = 0;
      const { conversation, step } = await withEnglish(() => findStep(request, compute));
      for (const part of tell(request, conversation, step)) {
        if (signal.aborted) return;
        yield part;
        parts += 1;
        if (parts % PARTS_BETWEEN_PAUSES === 0) await new Promise<void>((resume) => setTimeout(resume, 0));
      }
    },
  };
}

function findStep(request: ModelRequest, compute: Compute): { conversation: Conversation; step: NextStep } {
  const conversation = readConversation(request.messages);
  const step = request.task === "plan" ? say(answerOnly(conversation.prompt)) : nextStep(conversation, compute);
  return { conversation, step };
}

function* tell(request: ModelRequest, conversation: Conversation, step: NextStep): Generator<ModelPart> {
  const isLast = step.tools.length === 0;
  const said = isLast && conversation.hasImage ? `${step.text}\n\n${describeBlindness()}` : step.text;
  const id = `${turnName(request)}_${request.messages.length}`;
  for (const text of chunks(said)) yield { type: "text.delta", id, text };
  for (const [index, { name, input }] of step.tools.entries()) {
    const callId = `${id}_${index}`;
    const json = JSON.stringify(input);
    yield { type: "tool.started", callId, name };
    for (const text of chunks(json)) yield { type: "tool.delta", callId, text };
    yield { type: "tool.finished", callId, name, input: json };
  }
  yield { type: "finished", reason: isLast ? "stop" : "tool-calls", usage: NO_USAGE };
}

/** The answer to a prompt that must change nothing: no tool is called, so the project's own app is not known. */
function answerOnly(prompt: string): string {
  const interpretation = interpret(prompt, null);
  return describeIntent(interpretation.type === "create" ? interpretation : null);
}

function* chunks(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    // Characters of two halves stay whole.
    const end = start + DELTA_CHARACTERS;
    const cut = /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end + 1 : end;
    yield text.slice(start, cut);
    start = cut;
  }
}
