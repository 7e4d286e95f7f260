import type {
  JSONObject,
  JSONSchema7,
  LanguageModelV4CallOptions,
  LanguageModelV4FunctionTool,
  LanguageModelV4Message,
} from "@ai-sdk/provider";
import type { ModelMessage, ModelRequest, ToolDefinition } from "@lathe/protocol/model";
import { z } from "zod";
import { toCallId } from "./call-id.ts";
import { PROVIDERS, type RemoteProvider } from "./providers.ts";

/** Marks up to where a provider may keep the prompt for the next step; those that it is not meant for pass over it. */
const CACHE_HERE = {
  anthropic: { cacheControl: { type: "ephemeral" } },
  bedrock: { cachePoint: { type: "default" } },
};
/** Bedrock refuses the mark for models that cannot keep anything. */
const CACHES_ON_BEDROCK = /anthropic\.claude|amazon\.nova/;

/**
 * For a Claude whose limit the package does not know it would ask for 4,096 tokens, less than many files need. It lowers
 * this one to the limit of those that it knows.
 */
const CLAUDE_OUTPUT_TOKENS = 64_000;

const ProviderOptions = z.record(z.string(), z.record(z.string(), z.json()));
const JsonSchema = z.custom<JSONSchema7>((value) => typeof value === "object" && value !== null);

/**
 * A request in the words of the provider packages. What stays the same from one step of a turn to the next is marked
 * for keeping: tools, system prompt, all messages, and those that were all in the step before (a step with many calls
 * is longer than Anthropic looks back). OpenAI keeps prompts by itself, the better when a project's have one key.
 */
export function toCallOptions(
  request: ModelRequest,
  provider: RemoteProvider,
  signal: AbortSignal,
): LanguageModelV4CallOptions {
  const { protocol, wantsReasoning = false } = PROVIDERS[provider];
  const mark = protocol === "bedrock" && !CACHES_ON_BEDROCK.test(request.model) ? undefined : CACHE_HERE;
  const wants: Wants = { reasoning: wantsReasoning, callId: (id) => toCallId(provider, request.model, id) };
  const messages = request.messages.flatMap((message) => toMessage(message, wants));
  const beforeThisStep = messages.findLastIndex((message) => message.role === "assistant") - 1;
  for (const message of [messages.at(-1), messages[beforeThisStep]]) {
    if (message !== undefined && mark !== undefined) message.providerOptions = mark;
  }
  const system = request.system.trim() === "" ? [] : [systemMessage(request.system, mark)];
  const tools = request.tools.map(toTool);
  const lastTool = tools.at(-1);
  if (lastTool !== undefined && protocol === "anthropic") lastTool.providerOptions = CACHE_HERE;
  const maxOutputTokens =
    request.maxOutputTokens ?? (/^anthropic\/claude-(?!3)/.test(request.model) ? CLAUDE_OUTPUT_TOKENS : undefined);
  return {
    prompt: [...system, ...messages],
    ...(tools.length === 0 ? {} : { tools, toolChoice: { type: "auto" } }),
    ...(maxOutputTokens === undefined ? {} : { maxOutputTokens }),
    providerOptions: {
      // OpenAI is to store nothing: what it needs again (encrypted reasoning) travels with the messages.
      openai: { store: false, ...(request.projectId === undefined ? {} : { promptCacheKey: request.projectId }) },
    },
    abortSignal: signal,
  };
}

function systemMessage(content: string, mark: typeof CACHE_HERE | undefined): LanguageModelV4Message {
  return { role: "system", content, ...(mark === undefined ? {} : { providerOptions: mark }) };
}

interface Wants {
  /** Reasoning that nobody signed is to be given back. */
  reasoning: boolean;
  /** The id of a call as the provider takes it. */
  callId: (id: string) => string;
}

/** Empty texts are left out, since providers refuse them; so are messages that have nothing left. */
function toMessage(message: ModelMessage, wants: Wants): LanguageModelV4Message[] {
  switch (message.role) {
    case "user": {
      const content = message.content.flatMap((part) => toUserPart(part));
      return content.length === 0 ? [] : [{ role: "user", content }];
    }
    case "assistant": {
      const content = message.content.flatMap((part) => toAssistantPart(part, wants));
      return content.length === 0 ? [] : [{ role: "assistant", content }];
    }
    case "tool":
      return [{ role: "tool", content: message.content.map((part) => toToolResult(part, wants)) }];
  }
}

type UserPart = Extract<LanguageModelV4Message, { role: "user" }>["content"][number];

function toUserPart(part: Extract<ModelMessage, { role: "user" }>["content"][number]): UserPart[] {
  if (part.type === "text") return part.text === "" ? [] : [{ type: "text", text: part.text }];
  return [{ type: "file", mediaType: part.mediaType, data: { type: "data", data: part.data } }];
}

type AssistantPart = Extract<LanguageModelV4Message, { role: "assistant" }>["content"][number];
type ToolPart = Extract<LanguageModelV4Message, { role: "tool" }>["content"][number];

function toAssistantPart(
  part: Extract<ModelMessage, { role: "assistant" }>["content"][number],
  wants: Wants,
): AssistantPart[] {
  switch (part.type) {
    case "text":
      return part.text === "" ? [] : [{ type: "text", text: part.text }];
    case "reasoning": {
      // Without its signature a provider takes no reasoning back, but for those that sign none.
      const providerOptions = toProviderOptions(part.providerData);
      if (wants.reasoning) return [{ type: "reasoning", text: part.text }];
      return providerOptions === undefined ? [] : [{ type: "reasoning", text: part.text, providerOptions }];
    }
    case "tool-call": {
      const providerOptions = toProviderOptions(part.providerData);
      const toolCallId = wants.callId(part.callId);
      const call = { type: "tool-call" as const, toolCallId, toolName: part.name, input: part.input };
      return [providerOptions === undefined ? call : { ...call, providerOptions }];
    }
  }
}

function toToolResult(part: Extract<ModelMessage, { role: "tool" }>["content"][number], wants: Wants): ToolPart {
  return {
    type: "tool-result",
    toolCallId: wants.callId(part.callId),
    toolName: part.name,
    output: { type: part.isError ? "error-text" : "text", value: part.output },
  };
}

function toTool(tool: ToolDefinition): LanguageModelV4FunctionTool {
  return {
    type: "function",
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
