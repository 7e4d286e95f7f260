import type {
  LanguageModelV4FinishReason,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
  SharedV4ProviderMetadata,
} from "@ai-sdk/provider";
import { LatheError } from "@lathe/protocol/errors";
import type { FinishReason as FinishReasonSchema, ModelPart } from "@lathe/protocol/model";
import type { z } from "zod";

type FinishReason = z.infer<typeof FinishReasonSchema>;

/** Says what a failure was: something thrown or streamed, or `null` for a stream that ended before it was whole. */
export type Explain = (error: unknown) => LatheError;

/** How Google and Bedrock end an answer in which a call did not come out right. */
const MALFORMED_CALL = /malformed|unexpected_tool_call|invalid_tool/i;

/**
 * A provider package's stream as model parts. Ends with exactly one `finished` or `failed`, or without one when it was
 * aborted. A tool call whose input does not parse, or has not begun to arrive, is held back until the stream has ended
 * well: the packages end open calls when a stream breaks, and then what they have is just the beginning.
 */
export async function* readModelStream(
  stream: ReadableStream<LanguageModelV4StreamPart>,
  explain: Explain,
  signal: AbortSignal,
): AsyncIterable<ModelPart> {
  const calls = new Map<string, { name: string; input: string; finished: boolean }>();
  const providerData = new Map<string, Record<string, unknown>>();
  const held: ModelPart[] = [];
  const remember = (id: string, metadata: SharedV4ProviderMetadata | undefined) => {
    if (metadata !== undefined) providerData.set(id, mergeMetadata(providerData.get(id), metadata));
  };
  const finishCall = (callId: string, call: { name: string; finished: boolean }, input: string): ModelPart => {
    call.finished = true;
    return { type: "tool.finished", callId, name: call.name, input, ...dataOf(providerData.get(`call ${callId}`)) };
  };
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value: part } = await reader.read();
      if (signal.aborted) return;
      if (done) return yield failed(explain(null));
      switch (part.type) {
        case "text-delta":
          if (part.delta !== "") yield { type: "text.delta", id: part.id, text: part.delta };
          break;
        case "reasoning-start":
          remember(`reasoning ${part.id}`, part.providerMetadata);
          break;
        case "reasoning-delta":
          remember(`reasoning ${part.id}`, part.providerMetadata);
          if (part.delta !== "") yield { type: "reasoning.delta", id: part.id, text: part.delta };
          break;
        case "reasoning-end":
          remember(`reasoning ${part.id}`, part.providerMetadata);
          yield { type: "reasoning.finished", id: part.id, ...dataOf(providerData.get(`reasoning ${part.id}`)) };
          break;
        case "tool-input-start":
          // Some packages say that a call is whole only when all are; the next call's start says so, too.
          for (const [callId, call] of calls) {
            if (!call.finished && isJson(call.input)) yield finishCall(callId, call, call.input);
          }
          remember(`call ${part.id}`, part.providerMetadata);
          calls.set(part.id, { name: part.toolName, input: "", finished: false });
          yield { type: "tool.started", callId: part.id, name: part.toolName };
          break;
        case "tool-input-delta": {
          const call = calls.get(part.id);
          if (part.delta === "" || call === undefined) break;
          call.input += part.delta;
          yield { type: "tool.delta", callId: part.id, text: part.delta };
          break;
        }
        case "tool-input-end":
          remember(`call ${part.id}`, part.providerMetadata);
          break;
        case "tool-call": {
          const { toolCallId: callId, toolName: name } = part;
          remember(`call ${callId}`, part.providerMetadata);
          const known = calls.get(callId);
          if (known?.finished === true) break;
          if (known === undefined) yield { type: "tool.started", callId, name };
          const call = known ?? { name, input: "", finished: false };
          const input = part.input.trim() === "" ? "{}" : part.input;
          const finished = finishCall(callId, call, input);
          if (isJson(input) && call.input !== "") yield finished;
          else held.push(finished);
          break;
        }
        case "error":
          return yield failed(explain(part.error));
        case "finish": {
          if (MALFORMED_CALL.test(part.finishReason.raw ?? "")) {
            return yield failed(new LatheError("model_bad_output", "The model made a call that cannot be read."));
          }
          const reason = readReason(part.finishReason);
          if (reason === null) return yield failed(explain(null));
          yield* held;
          return yield { type: "finished", reason, usage: readUsage(part.usage) };
        }
      }
    }
  } catch (error) {
    if (!signal.aborted) yield failed(explain(error));
  } finally {
    // The provider's connection ends with the reader. What it still had to say is of no interest.
    await reader.cancel().catch(() => undefined);
  }
}

function failed(error: LatheError): ModelPart {
  return { type: "failed", error: error.toBody() };
}

/** Null when the packages made a reason up, since the provider gave none: the stream was cut. */
function readReason({ unified, raw }: LanguageModelV4FinishReason): FinishReason | null {
  if (unified === "interrupted" || unified === "error" || (unified === "other" && raw === undefined)) return null;
  return unified;
}

function readUsage({ inputTokens, outputTokens }: LanguageModelV4Usage) {
  return {
    inputTokens: toCount(inputTokens.total),
    cachedInputTokens: toCount(inputTokens.cacheRead),
    outputTokens: toCount(outputTokens.total),
  };
}

function toCount(tokens: number | undefined): number | null {
  return tokens !== undefined && Number.isFinite(tokens) ? Math.max(0, Math.round(tokens)) : null;
}

function mergeMetadata(
  known: Record<string, unknown> | undefined,
  added: SharedV4ProviderMetadata,
): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...known };
  for (const [provider, data] of Object.entries(added)) {
    const before = merged[provider];
    merged[provider] = typeof before === "object" ? { ...before, ...data } : data;
  }
  return merged;
}

function dataOf(providerData: Record<string, unknown> | undefined): { providerData?: Record<string, unknown> } {
  return providerData === undefined ? {} : { providerData };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    // The answer to the question, not a fault.
    return false;
  }
}
