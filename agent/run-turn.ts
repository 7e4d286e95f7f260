import type { AgentSettings } from "@lathe/protocol/agent-settings";
import type { ModelCandidate } from "@lathe/protocol/internal";
import type { PromptOptions } from "@lathe/protocol/prompt";
import type { RunChecks } from "@lathe/protocol/check";
import { LatheError, type ErrorBody } from "@lathe/protocol/errors";
import type { TurnEvent, Usage } from "@lathe/protocol/events";
import type { ProjectId, TurnId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import type { Model, ModelMessage, ModelRequest } from "@lathe/protocol/model";
import type { Thread, ThreadSummary, Turn } from "@lathe/protocol/thread";
import type { AgentWorkspace } from "@lathe/protocol/workspace";
import { CheckRounds } from "./check-rounds.ts";
import { type Clock, systemClock } from "./clock.ts";
import { FailureWatch } from "./failure-watch.ts";
import { describeProject, gatherContext, type ToldPart } from "./context/gather-context.ts";
import { planCompaction, summarise, turnsAfter } from "./context/compact-thread.ts";
import type { LoadedAttachment } from "./context/loaded-attachment.ts";
import { delimit } from "./context/delimit.ts";
import { fitMessages } from "./messages/fit-messages.ts";
import { callsOf, tellStep, userMessage } from "./messages/tell-step.ts";
import { tellThread } from "./messages/tell-thread.ts";
import { giveUp, planRetry } from "./plan-retry.ts";
import { systemPrompt } from "./prompts/system-prompt.ts";
import { runStep, type StepEnd } from "./run-step.ts";
import { sumUsage } from "./sum-usage.ts";
import { TOOLS } from "./tools/all-tools.ts";
import { remindOfDrafts } from "./tools/keep-draft.ts";
import type { ToolContext } from "./tools/tool.ts";

export interface TurnLimits {
  /** Calls of the model, those not counted that broke off. */
  maxSteps: number;
  /** Of all calls of the model together, told and answered, as far as the provider counts them. */
  maxTokens: number;
  /** Calls of the model for one step, the first included. */
  maxAttempts: number;
  /** What the model is told at most, in characters; a token is about four of them in prose and three in code. */
  maxContextCharacters: number;
  /** The part of it that earlier turns may take. */
  maxHistoryCharacters: number;
}

const DEFAULT_LIMITS: TurnLimits = {
  maxSteps: LIMITS.turn.maxSteps,
  maxTokens: LIMITS.turn.maxTokens,
  maxAttempts: 4,
  maxContextCharacters: 400_000,
  maxHistoryCharacters: 120_000,
};

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
  /** Files that a person wants the model to see. */
  pinned: readonly string[];
  /** Ids of parts that a person has taken out. */
  without: ReadonlySet<string>;
}

export type TurnEnding = { outcome: "completed" } | { outcome: "stopped" } | { outcome: "failed"; error: ErrorBody };

/**
 * Runs one turn: asks the model, does what it asks for, tells it what came of that, until it asks for nothing more. If it
 * has changed something, the app is then looked at, and what is wrong goes back to the model, a few times at most. Yields
 * what happens between the turn's start and its end and returns how it ended. Aborting ends it as stopped, with every
 * action finished. Keeps nothing between turns. Throws on bugs only.
 */
export async function* runTurn(options: TurnOptions, signal: AbortSignal): AsyncGenerator<TurnEvent, TurnEnding> {
  try {
    return yield* playTurn(options, signal);
  } catch (error) {
    if (!(error instanceof LatheError)) throw error;
    return signal.aborted ? { outcome: "stopped" } : { outcome: "failed", error: error.toBody() };
  }
}

async function* playTurn(options: TurnOptions, signal: AbortSignal): AsyncGenerator<TurnEvent, TurnEnding> {
  const { turnId, model, workspace, clock = systemClock, folder = "/app", random = Math.random } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const memory = { seen: new Map(), drafts: new Map(), advised: new Set<string>() };
  const context: Omit<ToolContext, "showOutput"> = { workspace, clock, folder, ...memory };
  const watch = new FailureWatch();
  const { check = null, maxRepairs = LIMITS.turn.maxRepairs } = options;
  const rounds = new CheckRounds({ turnId, check, maxRepairs, workspace, mode: options.beside?.mode });
  const told = await gatherParts(options, folder);
  if (signal.aborted) return { outcome: "stopped" };
  yield { type: "context.told", turnId, parts: told.map(({ text: _text, etag: _etag, ...part }) => part) };
  for (const { kind, label, etag } of told) if (kind === "file" && etag !== undefined) context.seen.set(label, etag);
  const summary = yield* compactConversation(options, limits, signal);
  if (signal.aborted) return { outcome: "stopped" };
  let messages = firstMessages(options, limits, told, summary);
  let maxCharacters = limits.maxContextCharacters;
  let usage: Usage = { inputTokens: null, cachedInputTokens: null, outputTokens: null };
  let finishedSteps = 0;
  let failures = 0;

  for (let step = 1; ; step += 1) {
    if (signal.aborted) return { outcome: "stopped" };
    if (finishedSteps >= limits.maxSteps) return tooManySteps(limits.maxSteps);
    if (countTokens(usage) >= limits.maxTokens) return tooManyTokens(limits.maxTokens);
    messages = fitMessages(messages, maxCharacters);
    const request = buildRequest(options, messages);
    const addUsage = (more: Usage): Usage => (usage = sumUsage(usage, more));

    yield { type: "step.started", turnId, step };
    const end = yield* runStep({ turnId, step, model, request, context, addUsage }, signal);
    if (end.how === "stopped") return { outcome: "stopped" };
    const problem = end.how === "broken" ? end.error : isEmpty(end, messages) ? NO_ANSWER : null;
    if (problem !== NO_ANSWER) messages.push(...tellStep(end));
    // Calls that ran count, whether the step's stream broke behind them or not.
    const verdict = watch.judge(callsOf(end));
    rounds.note(callsOf(end));

    if (problem !== null) {
      yield { type: "step.abandoned", turnId, step };
      if (verdict.type === "end") return { outcome: "failed", error: verdict.error };
      if (problem.code === "model_too_long" && maxCharacters === limits.maxContextCharacters) {
        // Once, with half of what it was: the context of the model is smaller than was thought.
        maxCharacters = Math.floor(Math.min(maxCharacters, sizeOf(messages)) / 2);
        yield {
          type: "turn.noticed",
          turnId,
          level: "info",
          text: "The conversation is too long for the model; trying again with older results shortened.",
        };
        continue;
      }
      failures += 1;
      const plan = planRetry(problem, failures, limits.maxAttempts, random);
      if (plan === null) return { outcome: "failed", error: giveUp(problem, failures) };
      yield { type: "turn.noticed", turnId, level: "warning", text: plan.notice };
      await clock.sleep(plan.waitMs, signal);
      continue;
    }

    failures = 0;
    finishedSteps += 1;
    if (verdict.type === "end") return { outcome: "failed", error: verdict.error };
    if (verdict.type === "advise") messages.push(userMessage(`[Lathe: ${verdict.text}]`));
    const reason = end.how === "finished" ? end.reason : "other";
    if (reason === "content-filter") return { outcome: "failed", error: REFUSED };
    const length = watch.judgeLength(reason === "length");
    if (length.type === "end") return { outcome: "failed", error: length.error };
    const called = callsOf(end).length > 0;
    const drafts = called || reason === "length" ? null : remindOfDrafts(context.drafts);
    if (!called && reason === "length") messages.push(userMessage(GO_ON));
    else if (drafts !== null) messages.push(userMessage(drafts));
    else if (!called) {
      const after = yield* rounds.look(signal);
      if (after.next === "stop") return { outcome: "stopped" };
      if (after.next === "fail") return { outcome: "failed", error: after.error };
      if (after.next === "complete") {
        if (after.warning !== undefined) yield { type: "turn.noticed", turnId, level: "warning", text: after.warning };
        return { outcome: "completed" };
      }
      messages.push(userMessage(after.message));
    }
    if (limits.maxSteps - finishedSteps === STEPS_LEFT_TO_WARN) messages.push(userMessage(FEW_STEPS_LEFT));
  }
}

const GO_ON = "[Lathe: Your answer reached its length limit. Go on exactly where it stopped.]";
const STEPS_LEFT_TO_WARN = 3;
const FEW_STEPS_LEFT = `[Lathe: ${STEPS_LEFT_TO_WARN} steps are left in this turn. Bring the app into a state that works and say what is still to be done.]`;

const NO_ANSWER: ErrorBody = { code: "model_bad_output", message: "The model gave an empty answer." };
const REFUSED: ErrorBody = {
  code: "model_refused",
  message: "The model's provider held its answer back (content filter). Try to put the request in other words.",
};

const MAX_FILE_TOKENS = 12_000;

async function gatherParts(options: TurnOptions, folder: string): Promise<ToldPart[]> {
  const { workspace, prompt, background } = options;
  if (background === undefined) return [await describeProject(workspace, folder)];
  const lastTurn = earlierTurns(options).at(-1) ?? null;
  return gatherContext({ ...background, workspace, folder, prompt, lastTurn, maxFileTokens: MAX_FILE_TOKENS });
}

/** A conversation's beginning: earlier turns, then the prompt as it was written, then what Lathe tells beside it. */
function firstMessages(
  options: TurnOptions,
  limits: TurnLimits,
  told: readonly ToldPart[],
  summary: ThreadSummary | null,
): ModelMessage[] {
  const older = summary === null ? [] : [userMessage(delimit("summary", "the conversation until then", summary.text))];
  const conversation = tellThread(turnsAfter(earlierTurns(options), summary), limits.maxHistoryCharacters);
  return [...older, ...conversation, userMessage(options.prompt, ...told.map(({ text }) => text))];
}

/** Has the older part of a long conversation summed up before it would have to be left out. */
async function* compactConversation(
  options: TurnOptions,
  limits: TurnLimits,
  signal: AbortSignal,
): AsyncGenerator<TurnEvent, ThreadSummary | null> {
  const { turnId, thread, model, modelName } = options;
  const plan = planCompaction(earlierTurns(options), thread.summary, limits.maxHistoryCharacters);
  // A model that is told nothing of the project's files knows the conversation in its own way, too.
  if (plan === null || options.background === undefined) return thread.summary;
  yield { type: "turn.noticed", turnId, level: "info", text: "Summing up the older part of the conversation." };
  const summary = await summarise(plan, { model, modelName, maxCharacters: limits.maxContextCharacters }, signal);
  if (summary === null) return thread.summary;
  yield { type: "thread.compacted", turnId, through: plan.through, summary };
  return { through: plan.through, text: summary };
}

function earlierTurns(options: TurnOptions): readonly Turn[] {
  return options.thread.turns.filter((turn) => turn.turnId !== options.turnId);
}

function buildRequest(options: TurnOptions, messages: readonly ModelMessage[]): ModelRequest {
  return {
    model: options.modelName,
    system: systemPrompt(options.template),
    messages: [...messages],
    tools: [...TOOLS.values()].filter((tool) => tool.isOffered(options.workspace)).map((tool) => tool.definition),
    projectId: options.projectId,
    turnId: options.turnId,
  };
}

/** An answer without anything, before anything was done, is no answer. After actions it means that there is no more to say. */
function isEmpty(end: StepEnd, messages: readonly ModelMessage[]): boolean {
  const said = end.content.some((each) => each.type === "call" || (each.type === "text" && each.text.trim() !== ""));
  const filtered = end.how === "finished" && end.reason === "content-filter";
  return !said && !filtered && messages.at(-1)?.role === "user";
}

function sizeOf(messages: readonly ModelMessage[]): number {
  return JSON.stringify(messages).length;
}

function countTokens({ inputTokens, outputTokens }: Usage): number {
  return (inputTokens ?? 0) + (outputTokens ?? 0);
}

function tooManyTokens(maxTokens: number): TurnEnding {
  const message = `The turn reached its limit of ${maxTokens.toLocaleString("en")} tokens and was ended. What was done is kept; write "continue" to go on.`;
  return { outcome: "failed", error: { code: "limit_reached", message, details: { limit: "tokens" } } };
}

function tooManySteps(maxSteps: number): TurnEnding {
  const message = `The turn reached its limit of ${maxSteps} steps and was ended. What was done is kept; write "continue" to go on.`;
  return { outcome: "failed", error: { code: "limit_reached", message, details: { limit: "steps" } } };
}
