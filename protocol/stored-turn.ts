import { z } from "zod";
import { TurnOutcome } from "./events.ts";
import { TurnId, VersionId } from "./ids.ts";
import { ModelPart } from "./model.ts";
import { ModelTask, PromptOptions } from "./prompt.ts";

/**
 * A turn as a worker keeps it, so that it can be run again without model, network or sandbox: lines of JSON in the order
 * in which it happened. `turn` comes first; each call of the model is a `call` and its `part`s; `command` is what a
 * command of the agent gave; `end` comes last, and is missing when the worker ended first.
 */
export const StoredLine = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("turn"),
    turnId: TurnId,
    prompt: z.string(),
    /** `provider/name` */
    model: z.string(),
    template: z.string(),
    /** The project's folder as its commands saw it. */
    folder: z.string(),
    /** The version with which it began; null: there was none. */
    base: VersionId.nullable(),
    /** What stood beside the prompt; left out: nothing. */
    beside: PromptOptions.optional(),
  }),
  /** As the provider was called, behind whatever speaks to it in text. */
  z.object({
    type: z.literal("call"),
    /** `provider/name`: another one than the turn's where a route was walked. Left out: the turn's. */
    model: z.string().optional(),
    task: ModelTask.optional(),
    /** `text`: the model was given no tools. Left out: `tools`. */
    channel: z.enum(["tools", "text"]).optional(),
  }),
  z.object({ type: z.literal("part"), part: ModelPart }),
  z.object({
    type: z.literal("command"),
    command: z.string(),
    output: z.string(),
    exitCode: z.number().int().nullable(),
    signal: z.string().nullable(),
    timedOut: z.boolean(),
  }),
  z.object({ type: z.literal("end"), outcome: TurnOutcome, version: VersionId.nullable() }),
]);
export type StoredLine = z.infer<typeof StoredLine>;
