import type { ModelMessage } from "@lathe/protocol/model";
import type { StepEnd } from "../run-step.ts";
import { isRecord } from "../is-record.ts";
import { shorten } from "../text/shorten.ts";
import type { ToolCall } from "../tool-call.ts";

type AssistantPart = Extract<ModelMessage, { role: "assistant" }>["content"][number];

const MAX_BAD_INPUT_CHARACTERS = 1_000;

/**
 * A step as the messages that the next one begins with: what the model said and what its calls gave. Of a broken step
 * only that which happened is told: the calls that ran, and the reasoning before them, which its provider may want back.
 */
export function tellStep(end: StepEnd): ModelMessage[] {
  const broken = end.how !== "finished";
  const kept = broken ? end.content.slice(0, end.content.findLastIndex(isPerformed) + 1) : end.content;
  const parts: AssistantPart[] = [];
  const results: Extract<ModelMessage, { role: "tool" }>["content"] = [];
  for (const each of kept) {
    if (each.type === "text") {
      if (!broken && each.text.trim() !== "") parts.push({ type: "text", text: each.text });
    } else if (each.type === "reasoning") {
      // Half a block has no signature; a provider that signs them refuses it.
      if (each.text !== "" || each.providerData !== undefined) parts.push(each);
    } else if (!broken || isPerformed(each)) {
      const { callId, name, outcome } = each.call;
      parts.push({ type: "tool-call", callId, name, input: inputOf(each.call), ...providerDataOf(each) });
      results.push({
        type: "tool-result",
        callId,
        name,
        output: outcome?.result ?? "",
        isError: outcome?.status !== "done",
      });
    }
  }
  const messages: ModelMessage[] = [];
  if (parts.length > 0) messages.push({ role: "assistant", content: parts });
  if (results.length > 0) messages.push({ role: "tool", content: results });
  return messages;
}

/** The calls of a step, in their order. */
export function callsOf(end: StepEnd): ToolCall[] {
  return end.content.flatMap((each) => (each.type === "call" ? [each.call] : []));
}

export function userMessage(...texts: readonly string[]): ModelMessage {
  return { role: "user", content: texts.map((text) => ({ type: "text", text })) };
}

function isPerformed(content: StepEnd["content"][number]): boolean {
  return content.type === "call" && content.call.outcome !== null && content.call.outcome.status !== "cut";
}

function providerDataOf(content: { providerData?: Record<string, unknown> }): {
  providerData?: Record<string, unknown>;
} {
  return content.providerData === undefined ? {} : { providerData: content.providerData };
}

/** Providers take objects only as a call's input. */
function inputOf({ input }: ToolCall): Record<string, unknown> {
  return isRecord(input)
    ? input
    : { input: shorten(typeof input === "string" ? input : JSON.stringify(input), MAX_BAD_INPUT_CHARACTERS) };
}
