import { z } from "zod";
import { Action, ActionOutcome } from "./actions.ts";
import { Check } from "./check.ts";
import { ContextPart } from "./context.ts";
import { ErrorBody } from "./errors.ts";
import { PromptOptions } from "./prompt.ts";
import { ActionId, PromptId, ThreadId, TurnId, UserId, VersionId } from "./ids.ts";

/** Tokens of a turn so far, summed over its model calls. Null where the provider says nothing. */
export const Usage = z.object({
  inputTokens: z.number().int().nonnegative().nullable(),
  cachedInputTokens: z.number().int().nonnegative().nullable(),
  outputTokens: z.number().int().nonnegative().nullable(),
  /** US dollars. Null or left out: not known, which is not the same as nothing. */
  costUsd: z.number().nonnegative().nullable().optional(),
});
export type Usage = z.infer<typeof Usage>;

/** `completed`: the agent was done. `interrupted`: the worker ended in mid-turn; the turn can be continued. */
export const TurnOutcome = z.enum(["completed", "stopped", "failed", "interrupted"]);
export type TurnOutcome = z.infer<typeof TurnOutcome>;

const turn = { turnId: TurnId };
const item = { turnId: TurnId, /** Names a text or reasoning block within its turn. */ itemId: z.string() };
const action = { turnId: TurnId, actionId: ActionId };

/** What can happen in a thread. The agent yields those from `step.started` on; the worker adds the rest. */
export const ThreadEvent = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("prompt.queued"),
    promptId: PromptId,
    text: z.string(),
    model: z.string(),
    by: UserId,
    /** Left out: PLAIN_PROMPT. */
    options: PromptOptions.optional(),
  }),
  z.object({ type: z.literal("prompt.removed"), promptId: PromptId }),
  z.object({
    type: z.literal("turn.started"),
    ...turn,
    promptId: PromptId,
    prompt: z.string(),
    model: z.string(),
    by: UserId,
    options: PromptOptions.optional(),
  }),
  /** The model that answers from here on: the first one of the turn's route, or the next when that could not go on. */
  z.object({ type: z.literal("model.chosen"), ...turn, model: z.string() }),
  z.object({
    type: z.literal("turn.finished"),
    ...turn,
    outcome: TurnOutcome,
    error: ErrorBody.optional(),
    /** The version that the turn left; absent when nothing changed. */
    versionId: VersionId.optional(),
    changedPaths: z.array(z.string()).optional(),
    /** What the app calls itself now; absent when it has no name of its own. */
    appName: z.string().min(1).max(80).optional(),
  }),
  /** The turns up to `through` are told to models by this summary from now on; people see them as they were. */
  z.object({ type: z.literal("thread.compacted"), ...turn, through: TurnId, summary: z.string() }),
  /** What the model is told at the turn's beginning, beside prompt and conversation. */
  z.object({ type: z.literal("context.told"), ...turn, parts: z.array(ContextPart) }),
  /** One call of the model begins. Items and actions that follow belong to it. */
  z.object({ type: z.literal("step.started"), ...turn, step: z.number().int().positive() }),
  /** The step's stream broke and is asked for again: its text is void; actions already done stay. */
  z.object({ type: z.literal("step.abandoned"), ...turn, step: z.number().int().positive() }),
  z.object({ type: z.literal("text.delta"), ...item, text: z.string() }),
  z.object({ type: z.literal("reasoning.delta"), ...item, text: z.string() }),
  /** Emitted as soon as the tool's name is known; `action` is then as much as is known. */
  z.object({ type: z.literal("action.started"), ...action, action: Action }),
  /** The action is better known now (its path has arrived, say). */
  z.object({ type: z.literal("action.described"), ...action, action: Action }),
  /** `content`: file contents as the model writes them, provisional. `output`: what a command prints. */
  z.object({ type: z.literal("action.delta"), ...action, stream: z.enum(["content", "output"]), text: z.string() }),
  z.object({
    type: z.literal("action.finished"),
    ...action,
    action: Action,
    /** The tool's name and input as the model gave them, so that the thread can be told to a model again. */
    tool: z.object({ callId: z.string(), name: z.string(), input: z.unknown() }),
    outcome: ActionOutcome,
    durationMs: z.number().nonnegative(),
  }),
  /** Somebody has to allow the action before it goes on; `question` is for people. */
  z.object({ type: z.literal("action.asked"), ...action, question: z.string() }),
  /** `by` is null when nobody was there to answer, or in time: that is a no. */
  z.object({ type: z.literal("action.answered"), ...action, allowed: z.boolean(), by: UserId.nullable() }),
  z.object({ type: z.literal("usage.updated"), ...turn, usage: Usage }),
  /** The model has no more to do; the app is being looked at. `round` counts from 1 within its turn. */
  z.object({ type: z.literal("check.started"), ...turn, round: z.number().int().positive() }),
  z.object({
    type: z.literal("check.finished"),
    ...turn,
    round: z.number().int().positive(),
    checks: z.array(Check),
    /** Whether GET arena/screenshots/<turn> has a picture of the page. */
    screenshot: z.boolean(),
  }),
  /** A sentence for people about what goes on: waiting for a busy provider, a limit that comes near. */
  z.object({ type: z.literal("turn.noticed"), ...turn, level: z.enum(["info", "warning"]), text: z.string() }),
]);
export type ThreadEvent = z.infer<typeof ThreadEvent>;

/** What the agent yields: the events of one turn between its start and its end. */
export type TurnEvent = Extract<
  ThreadEvent,
  {
    type:
      | `step.${string}`
      | `text.${string}`
      | `reasoning.${string}`
      | `action.${string}`
      | `usage.${string}`
      | `check.${string}`
      | `context.${string}`
      | "model.chosen"
      | "thread.compacted"
      | "turn.noticed";
  }
>;

/** An event in its thread's log. `seq` counts from 1 without gaps; `at` is milliseconds since the epoch. */
export const LoggedEvent = z.object({
  threadId: ThreadId,
  seq: z.number().int().positive(),
  at: z.number().int(),
  event: ThreadEvent,
});
export type LoggedEvent = z.infer<typeof LoggedEvent>;
