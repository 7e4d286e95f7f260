import type { JSONObject, JSONSchema7, LanguageModelV4CallOptions, LanguageModelV4Message } from "@ai-sdk/provider";
import type { ModelMessage, ModelRequest, ToolDefinition } from "@lathe/protocol/model";
import { z } from "zod";

/** Marks up to where Anthropic may keep the prompt for the next step; the others pass over it. */
const CACHE_HERE = { anthropic: { cacheControl: { type: "ephemeral" } } };

/** OpenAI is to keep nothing: what it needs again (encrypted reasoning) travels with the messages. */
const PROVIDER_OPTIONS = { openai: { store: false } };

/**
 * For a Claude whose limit the package does not know it would ask for 4,096 tokens, less than many files need. It lowers
 * this one to the limit of those that it knows.
 */
const CLAUDE_OUTPUT_TOKENS = 64_000;

const ProviderOptions = z.record(z.string(), z.record(z.string(), z.json()));
const JsonSchema = z.custom<JSONSchema7>((value) => typeof value === "object" && value !== null);

/** A request in the words of the provider packages. */
export function toCallOptions(request: ModelRequest, signal: AbortSignal): LanguageModelV4CallOptions {
  const messages = request.messages.flatMap(toMessage);
  const last = messages.at(-1);
  if (last !== undefined) last.providerOptions = CACHE_HERE;
  const system = request.system.trim() === "" ? [] : [systemMessage(request.system)];
  const maxOutputTokens =
    request.maxOutputTokens ?? (/^anthropic\/claude-(?!3)/.test(request.model) ? CLAUDE_OUTPUT_TOKENS : undefined);
  return {
    prompt: [...system, ...messages],
    ...(request.tools.length === 0 ? {} : { tools: request.tools.map(toTool), toolChoice: { type: "auto" } }),
    ...(maxOutputTokens === undefined ? {} : { maxOutputTokens }),
    providerOptions: PROVIDER_OPTIONS,
    abortSignal: signal,
  };
}

function systemMessage(content: string): LanguageModelV4Message {
  return { role: "system", content, providerOptions: CACHE_HERE };
}

/** Empty texts are left out, since providers refuse them; so are messages that have nothing left. */
function toMessage(message: ModelMessage): LanguageModelV4Message[] {
  switch (message.role) {
    case "user": {
      const content = message.content.filter((part) => part.text !== "");
      return content.length === 0 ? [] : [{ role: "user", content }];
    }
    case "assistant": {
      const content = message.content.flatMap(toAssistantPart);
      return content.length === 0 ? [] : [{ role: "assistant", content }];
    }
    case "tool":
      return [{ role: "tool", content: message.content.map(toToolResult) }];
  }
}

type AssistantPart = Extract<LanguageModelV4Message, { role: "assistant" }>["content"][number];
type ToolPart = Extract<LanguageModelV4Message, { role: "tool" }>["content"][number];

function toAssistantPart(part: Extract<ModelMessage, { role: "assistant" }>["content"][number]): AssistantPart[] {
  switch (part.type) {
    case "text":
      return part.text === "" ? [] : [{ type: "text", text: part.text }];
    case "reasoning": {
      // Without its signature a provider takes no reasoning back.
      const providerOptions = toProviderOptions(part.providerData);
      return providerOptions === undefined ? [] : [{ type: "reasoning", text: part.text, providerOptions }];
    }
    case "tool-call": {
      const providerOptions = toProviderOptions(part.providerData);
      const call = { type: "tool-call" as const, toolCallId: part.callId, toolName: part.name, input: part.input };
      return [providerOptions === undefined ? call : { ...call, providerOptions }];
    }
  }
}

function toToolResult(part: Extract<ModelMessage, { role: "tool" }>["content"][number]): ToolPart {
  return {
    type: "tool-result",
    toolCallId: part.callId,
    toolName: part.name,
    output: { type: part.isError ? "error-text" : "text", value: part.output },
  };
}

function toTool(tool: ToolDefinition) {
  return {
    type: "function" as const,
    name: tool.name,
    description: tool.description,
    inputSchema: JsonSchema.parse(tool.inputSchema),
  };
}

/** Data that did not come from a provider package is left out, not sent. */
function toProviderOptions(data: unknown): Record<string, JSONObject> | undefined {
  const parsed = ProviderOptions.safeParse(data);
  return parsed.success && Object.keys(parsed.data).length > 0 ? parsed.data : undefined;
}
