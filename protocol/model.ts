import { z } from "zod";
import { ErrorBody } from "./errors.ts";
import { Usage } from "./events.ts";
import { ProjectId, TurnId } from "./ids.ts";
import { ModelTask } from "./prompt.ts";

/** Data that belongs to one provider (a thinking signature, say): given back to it unread. */
const ProviderData = z.record(z.string(), z.unknown()).optional();

export const TextPart = z.object({ type: z.literal("text"), text: z.string() });
/** `data` is base64. Models without vision are never sent one: they are told in words what is missing. */
export const ImagePart = z.object({
  type: z.literal("image"),
  mediaType: z.string().max(100),
  data: z.base64(),
  /** In pixels, where known. */
  width: z.number().int().positive().optional(),
  height: z.number().int().positive().optional(),
});
export type ImagePart = z.infer<typeof ImagePart>;
export const ReasoningPart = z.object({ type: z.literal("reasoning"), text: z.string(), providerData: ProviderData });
export const ToolCallPart = z.object({
  type: z.literal("tool-call"),
  callId: z.string(),
  name: z.string(),
  /** The parsed JSON input. */
  input: z.unknown(),
  providerData: ProviderData,
});
export const ToolResultPart = z.object({
  type: z.literal("tool-result"),
  callId: z.string(),
  name: z.string(),
  output: z.string(),
  isError: z.boolean(),
});

export const ModelMessage = z.discriminatedUnion("role", [
  z.object({ role: z.literal("user"), content: z.array(z.discriminatedUnion("type", [TextPart, ImagePart])) }),
  z.object({
    role: z.literal("assistant"),
    content: z.array(z.discriminatedUnion("type", [TextPart, ReasoningPart, ToolCallPart])),
  }),
  z.object({ role: z.literal("tool"), content: z.array(ToolResultPart) }),
]);
export type ModelMessage = z.infer<typeof ModelMessage>;

export const ToolDefinition = z.object({
  name: z.string(),
  description: z.string(),
  /** JSON Schema (draft 2020-12) of the input object. */
  inputSchema: z.record(z.string(), z.unknown()),
});
export type ToolDefinition = z.infer<typeof ToolDefinition>;

/** One call of a model. `model` is `provider/name`: `anthropic/claude-…`, `composer/builtin`. */
export const ModelRequest = z.object({
  model: z.string(),
  system: z.string(),
  messages: z.array(ModelMessage),
  tools: z.array(ToolDefinition),
  maxOutputTokens: z.number().int().positive().optional(),
  /** What it is for. */
  task: ModelTask.optional(),
  /** For accounting and logs. */
  projectId: ProjectId.optional(),
  turnId: TurnId.optional(),
});
export type ModelRequest = z.infer<typeof ModelRequest>;

export const FinishReason = z.enum(["stop", "length", "tool-calls", "content-filter", "other"]);
export type FinishReason = z.infer<typeof FinishReason>;

/**
 * A part of a model's streamed answer. A stream ends with exactly one `finished` or `failed`; one that just ends was
 * cut. Tool input arrives as raw JSON text in `tool.delta`s; `tool.finished` repeats it whole and is authoritative.
 */
export const ModelPart = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text.delta"), id: z.string(), text: z.string() }),
  z.object({ type: z.literal("reasoning.delta"), id: z.string(), text: z.string() }),
  z.object({ type: z.literal("reasoning.finished"), id: z.string(), providerData: ProviderData }),
  z.object({ type: z.literal("tool.started"), callId: z.string(), name: z.string() }),
  z.object({ type: z.literal("tool.delta"), callId: z.string(), text: z.string() }),
  z.object({
    type: z.literal("tool.finished"),
    callId: z.string(),
    name: z.string(),
    input: z.string(),
    providerData: ProviderData,
  }),
  z.object({
    type: z.literal("finished"),
    reason: FinishReason,
    usage: Usage,
    /** How many answers of the model were joined to this one; left out: it is one. */
    segments: z.number().int().positive().optional(),
  }),
  /** `usage`: what was used until then, estimated, where the provider did not say. */
  z.object({ type: z.literal("failed"), error: ErrorBody, usage: Usage.optional() }),
]);
export type ModelPart = z.infer<typeof ModelPart>;

/**
 * A model as the agent sees it: control's gateway seen from a worker, the composer, or a scripted one in tests.
 * What can be expected to go wrong arrives as a `failed` part. Aborting the signal ends the stream without one.
 */
export interface Model {
  stream(request: ModelRequest, signal: AbortSignal): AsyncIterable<ModelPart>;
}
