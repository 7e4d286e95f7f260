import type { Action, ActionOutcome } from "./actions.ts";
import type { Check } from "./check.ts";
import type { ContextPart } from "./context.ts";
import type { ErrorBody } from "./errors.ts";
import type { LoggedEvent, ThreadEvent, TurnOutcome, Usage } from "./events.ts";
import { PLAIN_PROMPT, type PromptOptions } from "./prompt.ts";
import type { ActionId, PromptId, ThreadId, TurnId, UserId, VersionId } from "./ids.ts";

export interface QueuedPrompt {
  promptId: PromptId;
  text: string;
  model: string;
  by: UserId;
  options: PromptOptions;
  at: number;
}

export interface TextItem {
  type: "text" | "reasoning";
  itemId: string;
  step: number;
  text: string;
}

export interface ActionItem {
  type: "action";
  actionId: ActionId;
  step: number;
  action: Action;
  /** File contents while they stream; empty once the action is finished. */
  content: string;
  /** What a command printed, its end kept within the limit. */
  output: string;
  /** Null while it runs. */
  outcome: ActionOutcome | null;
  /** A question that somebody has to answer before it goes on; null: there is none, or it was answered. */
  question: string | null;
  tool: { callId: string; name: string; input: unknown } | null;
  startedAt: number;
  durationMs: number | null;
}

export interface NoticeItem {
  type: "notice";
  step: number;
  level: "info" | "warning";
  text: string;
}

/** A look at the app after the model was done; in its place among the other items, since a repair may follow it. */
export interface CheckItem {
  type: "check";
  step: number;
  round: number;
  /** Null while it runs. */
  checks: readonly Check[] | null;
  screenshot: boolean;
}

export type TurnItem = TextItem | ActionItem | NoticeItem | CheckItem;

export interface Turn {
  turnId: TurnId;
  promptId: PromptId;
  prompt: string;
  /** As the prompt named it. */
  model: string;
  /** The one that answers, or did at the end; null until it is chosen. */
  answeredBy: string | null;
  by: UserId;
  options: PromptOptions;
  startedAt: number;
  finishedAt: number | null;
  step: number;
  /** What the model was told beside prompt and conversation. */
  context: readonly ContextPart[];
  items: readonly TurnItem[];
  usage: Usage | null;
  /** What its last call of a model was told and answered, together; null: not known. */
  lastCallTokens: number | null;
  /** Null while it runs. */
  outcome: TurnOutcome | null;
  error: ErrorBody | null;
  versionId: VersionId | null;
  changedPaths: readonly string[];
  /** What the app calls itself at the turn's end; null when it has no name of its own, or the turn still runs. */
  appName: string | null;
}

/** What models are told instead of the turns up to and with `through`. */
export interface ThreadSummary {
  through: TurnId;
  text: string;
}

export interface Thread {
  threadId: ThreadId;
  lastSeq: number;
  turns: readonly Turn[];
  queue: readonly QueuedPrompt[];
  summary: ThreadSummary | null;
}

const MAX_SHOWN_OUTPUT = 64 * 1024;

export function emptyThread(threadId: ThreadId): Thread {
  return { threadId, lastSeq: 0, turns: [], queue: [], summary: null };
}

/**
 * Folds one logged event into a thread. Pure: unchanged parts keep their identity, so that a view can compare by
 * reference. An event that was already folded (`seq` not above `lastSeq`) changes nothing, so that catching up may
 * overlap with the live stream. The worker, control and the browser all use this one function.
 *
 * @throws RangeError when events are missing between `lastSeq` and `seq`; the caller asks for them and folds again.
 */
export function reduceThread(thread: Thread, logged: LoggedEvent): Thread {
  if (logged.seq <= thread.lastSeq) return thread;
  if (logged.seq !== thread.lastSeq + 1) {
    throw new RangeError(`thread ${thread.threadId}: event ${logged.seq} follows ${thread.lastSeq}`);
  }
  return { ...applyEvent(thread, logged.event, logged.at), lastSeq: logged.seq };
}

/** The turn that is running, if there is one. Only the last turn can be. */
export function runningTurn(thread: Thread): Turn | null {
  const last = thread.turns.at(-1);
  return last !== undefined && last.outcome === null ? last : null;
}

function applyEvent(thread: Thread, event: ThreadEvent, at: number): Thread {
  switch (event.type) {
    case "prompt.queued":
      return {
        ...thread,
        queue: [...thread.queue, queuedPrompt(event, at)],
      };
    case "prompt.removed":
      return { ...thread, queue: thread.queue.filter((prompt) => prompt.promptId !== event.promptId) };
    case "turn.started":
      return {
        ...thread,
        queue: thread.queue.filter((prompt) => prompt.promptId !== event.promptId),
        turns: [...thread.turns, startTurn(event, at)],
      };
    case "thread.compacted":
      return { ...thread, summary: { through: event.through, text: event.summary } };
    default:
      return updateTurn(thread, event.turnId, (turn) => applyToTurn(turn, event, at));
  }
}

function queuedPrompt(event: Extract<ThreadEvent, { type: "prompt.queued" }>, at: number): QueuedPrompt {
  const { promptId, text, model, by, options = PLAIN_PROMPT } = event;
  return { promptId, text, model, by, options, at };
}

function startTurn(event: Extract<ThreadEvent, { type: "turn.started" }>, at: number): Turn {
  return {
    turnId: event.turnId,
    promptId: event.promptId,
    prompt: event.prompt,
    model: event.model,
    answeredBy: null,
    by: event.by,
    options: event.options ?? PLAIN_PROMPT,
    startedAt: at,
    finishedAt: null,
    step: 0,
    context: [],
    items: [],
    usage: null,
    lastCallTokens: null,
    outcome: null,
    error: null,
    versionId: null,
    changedPaths: [],
    appName: null,
  };
}

type TurnScopedEvent = Exclude<
  ThreadEvent,
  { type: "prompt.queued" | "prompt.removed" | "turn.started" | "thread.compacted" }
>;

function applyToTurn(turn: Turn, event: TurnScopedEvent, at: number): Turn {
  switch (event.type) {
    case "turn.finished":
      return {
        ...turn,
        outcome: event.outcome,
        error: event.error ?? null,
        versionId: event.versionId ?? null,
        changedPaths: event.changedPaths ?? [],
        appName: event.appName ?? null,
        finishedAt: at,
        items: turn.items.map((item) => endUnfinished(item, event.outcome)),
      };
    case "model.chosen":
      return { ...turn, answeredBy: event.model };
    case "context.told":
      return { ...turn, context: event.parts };
    case "step.started":
      return { ...turn, step: event.step };
    case "step.abandoned":
      return { ...turn, items: turn.items.filter((item) => item.step !== event.step || isKeptOfAbandoned(item)) };
    case "text.delta":
    case "reasoning.delta":
      return { ...turn, items: appendText(turn, event) };
    case "action.started":
      return { ...turn, items: [...turn.items, startAction(turn.step, event, at)] };
    case "action.described":
      return { ...turn, items: updateAction(turn, event.actionId, (item) => ({ ...item, action: event.action })) };
    case "action.delta":
      return { ...turn, items: updateAction(turn, event.actionId, (item) => appendToAction(item, event)) };
    case "action.finished":
      return {
        ...turn,
        items: updateAction(turn, event.actionId, (item) => ({
          ...item,
          action: event.action,
          outcome: event.outcome,
          tool: event.tool,
          durationMs: event.durationMs,
          content: "",
          question: null,
        })),
      };
    case "action.asked":
      return {
        ...turn,
        items: updateAction(turn, event.actionId, (item) => ({ ...item, question: event.question })),
      };
    case "action.answered":
      return { ...turn, items: updateAction(turn, event.actionId, (item) => ({ ...item, question: null })) };
    case "usage.updated":
      return {
        ...turn,
        usage: event.usage,
        lastCallTokens: tokensBetween(turn.usage, event.usage) ?? turn.lastCallTokens,
      };
    case "check.started":
      return {
        ...turn,
        items: [...turn.items, { type: "check", step: turn.step, round: event.round, checks: null, screenshot: false }],
      };
    case "check.finished":
      return { ...turn, items: turn.items.map((item) => finishCheck(item, event)) };
    case "turn.noticed":
      return {
        ...turn,
        items: [...turn.items, { type: "notice", step: turn.step, level: event.level, text: event.text }],
      };
  }
}

/** What came to a turn's usage with its last call; null where the provider does not say what it was told. */
function tokensBetween(before: Usage | null, now: Usage): number | null {
  if (now.inputTokens === null || now.inputTokens === before?.inputTokens) return null;
  const input = now.inputTokens - (before?.inputTokens ?? 0);
  return input + (now.outputTokens ?? 0) - (before?.outputTokens ?? 0);
}

/** A step that is asked for again keeps what really happened in it: finished actions and notices. */
function isKeptOfAbandoned(item: TurnItem): boolean {
  return (
    item.type === "notice" ||
    item.type === "check" ||
    (item.type === "action" && item.outcome !== null && item.outcome.status !== "cut")
  );
}

function finishCheck(item: TurnItem, event: Extract<ThreadEvent, { type: "check.finished" }>): TurnItem {
  if (item.type !== "check" || item.round !== event.round) return item;
  return { ...item, checks: event.checks, screenshot: event.screenshot };
}

function endUnfinished(item: TurnItem, outcome: TurnOutcome): TurnItem {
  // A check that was cut short says nothing about the app.
  if (item.type === "check") return item.checks === null ? { ...item, checks: [] } : item;
  if (item.type !== "action" || item.outcome !== null) return item;
  const status = outcome === "stopped" ? "stopped" : "cut";
  return { ...item, content: "", question: null, outcome: { status, result: "" } };
}

function appendText(turn: Turn, event: Extract<ThreadEvent, { type: "text.delta" | "reasoning.delta" }>): TurnItem[] {
  const type = event.type === "text.delta" ? "text" : "reasoning";
  const index = turn.items.findLastIndex((item) => item.type === type && item.itemId === event.itemId);
  const found = turn.items[index];
  if (found === undefined || (found.type !== "text" && found.type !== "reasoning")) {
    return [...turn.items, { type, itemId: event.itemId, step: turn.step, text: event.text }];
  }
  return turn.items.with(index, { ...found, text: found.text + event.text });
}

function startAction(step: number, event: Extract<ThreadEvent, { type: "action.started" }>, at: number): ActionItem {
  return {
    type: "action",
    actionId: event.actionId,
    step,
    action: event.action,
    content: "",
    output: "",
    outcome: null,
    question: null,
    tool: null,
    startedAt: at,
    durationMs: null,
  };
}

function appendToAction(item: ActionItem, event: Extract<ThreadEvent, { type: "action.delta" }>): ActionItem {
  if (event.stream === "content") return { ...item, content: item.content + event.text };
  return { ...item, output: (item.output + event.text).slice(-MAX_SHOWN_OUTPUT) };
}

function updateAction(turn: Turn, actionId: ActionId, change: (item: ActionItem) => ActionItem): readonly TurnItem[] {
  const index = turn.items.findLastIndex((item) => item.type === "action" && item.actionId === actionId);
  const found = turn.items[index];
  return found?.type === "action" ? turn.items.with(index, change(found)) : turn.items;
}

function updateTurn(thread: Thread, turnId: TurnId, change: (turn: Turn) => Turn): Thread {
  const index = thread.turns.findLastIndex((turn) => turn.turnId === turnId);
  const found = thread.turns[index];
  return found === undefined ? thread : { ...thread, turns: thread.turns.with(index, change(found)) };
}
