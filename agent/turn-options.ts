import type { AgentSettings } from "@lathe/protocol/agent-settings";
import type { RunChecks } from "@lathe/protocol/check";
import type { ErrorBody } from "@lathe/protocol/errors";
import type { ProjectId, TurnId } from "@lathe/protocol/ids";
import type { ModelCandidate } from "@lathe/protocol/internal";
import type { Model } from "@lathe/protocol/model";
import type { PromptOptions } from "@lathe/protocol/prompt";
import type { Thread, Turn } from "@lathe/protocol/thread";
import type { AgentWorkspace } from "@lathe/protocol/workspace";
import type { Clock } from "./clock.ts";
import type { LoadedAttachment } from "./context/loaded-attachment.ts";
import type { ToolContext } from "./tools/tool.ts";

/** Go before what the settings say and what is known of the model. */
export interface TurnLimits {
  /** Calls of the model, those not counted that broke off. */
  maxSteps: number;
  /** Of all calls of the model together, told and answered, as far as the provider counts them. */
  maxTokens: number;
  /** Of all calls of the model together, as far as their price is known. */
  maxUsd: number;
  /** Calls of each model of the route for one step, the first included. */
  maxAttempts: number;
  /** What the model is told at most, in characters; a token is about four of them in prose and three in code. */
  maxContextCharacters: number;
  /** The part of it that earlier turns may take. */
  maxHistoryCharacters: number;
}

export interface TurnOptions {
  /** The thread as it stands. The turn itself, if it is among the turns already, is not told twice. */
  thread: Thread;
  turnId: TurnId;
  prompt: string;
  model: Model;
  /** `provider/name`, as in a ModelRequest. `model` serves every name. */
  modelName: string;
  /** What stands beside the prompt; default: nothing. */
  beside?: PromptOptions;
  /** The models of the turn's route, in their order; default: `modelName` alone, of which nothing is known. */
  candidates?: readonly ModelCandidate[];
  /** Those that sum up a long thread; default: `candidates`. */
  summaryCandidates?: readonly ModelCandidate[];
  settings?: AgentSettings;
  /** What was given with the prompt. */
  attachments?: readonly LoadedAttachment[];
  /** Has somebody allow an action; default: nobody is there. */
  confirm?: ToolContext["confirm"];
  workspace: AgentWorkspace;
  template: string;
  /** See PromptKind. */
  importedSdk?: string | null;
  /** What the project's processes have in their environment: the model is told the names, and never a value. */
  secrets?: Readonly<Record<string, string>>;
  /** What is told of the project beside its state. Left out: nothing, as for a model that knows the project's files. */
  background?: TurnBackground;
  /** The project's folder as its commands see it. */
  folder?: string;
  projectId?: ProjectId;
  /** Looks at the app when the model is done and has changed something; without it nobody does. */
  check?: RunChecks;
  /** How often the model is told what a look found, to repair it; 0 for a model that cannot. */
  maxRepairs?: number;
  limits?: Partial<TurnLimits>;
  clock?: Clock;
  /** Gives 0 to 1, for the spread of retries. */
  random?: () => number;
}

/** What the worker knows for the model to be told. */
export interface TurnBackground {
  /** What people changed by hand since the last turn, as a unified diff; empty: nothing. */
  handEdits: string;
  /** Standing instructions of this server's owner, for all projects. */
  instructions: string;
}

export type TurnEnding = { outcome: "completed" } | { outcome: "stopped" } | { outcome: "failed"; error: ErrorBody };

export function candidatesOf({ candidates = [], modelName }: TurnOptions): readonly ModelCandidate[] {
  return candidates.length > 0 ? candidates : [{ model: modelName, facts: null }];
}

/** The thread's turns before this one. */
export function earlierTurns({ thread, turnId }: Pick<TurnOptions, "thread" | "turnId">): readonly Turn[] {
  return thread.turns.filter((turn) => turn.turnId !== turnId);
}
