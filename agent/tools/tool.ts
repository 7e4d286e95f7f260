import type { Action, ActionOutcome } from "@lathe/protocol/actions";
import type { CommandPolicy } from "@lathe/protocol/agent-settings";
import type { ActionId, UserId } from "@lathe/protocol/ids";
import type { TurnMode } from "@lathe/protocol/prompt";
import type { ToolDefinition } from "@lathe/protocol/model";
import type { AgentWorkspace } from "@lathe/protocol/workspace";
import { z } from "zod";
import type { Clock } from "../clock.ts";
import type { LoadedAttachment } from "../context/loaded-attachment.ts";
import { isRecord } from "../is-record.ts";
import { type Effect, guardMode } from "../safety/mode-guard.ts";
import type { SecretMask } from "../safety/secret-mask.ts";

/** What a tool works with. Tools keep nothing themselves, so that the same ones serve any workspace. */
export interface ToolContext {
  workspace: AgentWorkspace;
  clock: Clock;
  /** The project's folder as its commands see it ("/app"), which models put in front of paths. */
  folder: string;
  /** The etag of each file as this turn last read or wrote it. */
  seen: Map<string, string>;
  /** Files whose writing was cut by the answer's length, by path, until append_file completes them. */
  drafts: Map<string, Draft>;
  /** Files of which this turn's model was told that an edit would have cost less than writing them anew. */
  advised: Set<string>;
  /** What this turn may do; default: everything. */
  mode?: TurnMode;
  /** Which commands somebody has to allow, and which are never run; default: those of DEFAULT_AGENT_SETTINGS. */
  commands?: CommandPolicy;
  /** What was given with the prompt. */
  attachments?: readonly LoadedAttachment[];
  /** Has somebody allow an action; default: nobody is there, so nothing is allowed. */
  confirm?: (actionId: ActionId, signal: AbortSignal) => Promise<Confirmation>;
  /** Has somebody allow the action that the tool is performing; given by its ToolCall. Left out: nobody is there. */
  ask?: (question: string, signal: AbortSignal) => Promise<Confirmation>;
  /** What is kept from the model; `workspace` is then seen through it. */
  mask?: SecretMask;
  /** Whether the model can be shown pictures; default: it cannot. */
  vision?: boolean;
  /** Shows people what a command prints, as it comes. */
  showOutput: (text: string) => void;
}

/** Whether an action was allowed. `by` is null when nobody was there to answer, or in time: that is a no. */
export interface Confirmation {
  allowed: boolean;
  by: UserId | null;
}

/** The beginning of a text that is not in place yet. */
export interface Draft {
  text: string;
  /** Where it goes when it is complete: in the place of the file, or at its end. */
  goes: "in place" | "at end";
  /** The model was asked to complete it when it thought that it was done. */
  reminded?: boolean;
}

/** String fields of an input as far as they are known. */
export type KnownFields = ReadonlyMap<string, string>;

export type ToolOutcome = ActionOutcome & {
  /** True when the input was none: not an object, or not what the schema asks for. */
  malformed?: boolean;
  /** A JPEG for models with vision; never part of an event. */
  screenshot?: Uint8Array;
};

export interface Tool {
  definition: ToolDefinition;
  /** The field whose text people watch while it is written. */
  contentField: string | null;
  /** Whether it can do anything in a workspace; models are not told of those that cannot. */
  isOffered(workspace: AgentWorkspace): boolean;
  /** `input` is whatever is known of the whole. */
  describe(fields: KnownFields, input?: unknown): Action;
  /** Parses the input and acts. Rejects only on bugs and with LatheErrors of the workspace. */
  perform(input: unknown, context: ToolContext, signal: AbortSignal): Promise<ToolOutcome>;
}

interface ToolParts<Input extends z.ZodType> {
  name: string;
  description: string;
  input: Input;
  contentField?: string;
  isOffered?: (workspace: AgentWorkspace) => boolean;
  /** What a call with this input changes; turns that must not change that refuse it. */
  effect: (input: z.infer<Input>, context: ToolContext) => Effect;
  describe: (fields: KnownFields, input?: unknown) => Action;
  run: (input: z.infer<Input>, context: ToolContext, signal: AbortSignal) => Promise<ToolOutcome>;
}

export function defineTool<Input extends z.ZodType>(parts: ToolParts<Input>): Tool {
  const { $schema: _dialect, ...inputSchema } = z.toJSONSchema(parts.input, { io: "input" });
  return {
    definition: { name: parts.name, description: parts.description, inputSchema },
    contentField: parts.contentField ?? null,
    isOffered: parts.isOffered ?? (() => true),
    describe: parts.describe,
    async perform(input, context, signal) {
      const parsed = parts.input.safeParse(input);
      const read = parsed.success ? parsed : parts.input.safeParse(loosen(input));
      if (read.success) {
        const refusal = guardMode(context.mode ?? "build", parts.effect(read.data, context));
        return refusal ?? parts.run(read.data, context, signal);
      }
      const result = `The input of ${parts.name} is not valid:\n${z.prettifyError(parsed.error ?? read.error)}\nNothing was done. Call it again with all fields it needs.`;
      return { status: "refused", result, malformed: true };
    },
  };
}

/** Two habits of models that mean nothing: null for what is left out, and a list or object written as a string of JSON. */
function loosen(input: unknown): unknown {
  if (!isRecord(input)) return input;
  const fields = Object.entries(input).filter(([, value]) => value !== null);
  return Object.fromEntries(
    fields.map(([key, value]) => [key, typeof value === "string" ? parseNested(value) : value]),
  );
}

function parseNested(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON after all, so it stands for itself.
    return text;
  }
}
