import { DEFAULT_AGENT_SETTINGS } from "@lathe/protocol/agent-settings";
import { LatheError, type ErrorBody } from "@lathe/protocol/errors";
import type { TurnEvent } from "@lathe/protocol/events";
import { LIMITS } from "@lathe/protocol/limits";
import type { ModelMessage, ModelRequest } from "@lathe/protocol/model";
import { PLAIN_PROMPT } from "@lathe/protocol/prompt";
import { CheckRounds } from "./check-rounds.ts";
import { systemClock } from "./clock.ts";
import { beginConversation } from "./context/begin-conversation.ts";
import { Conversation } from "./conversation.ts";
import { FailureWatch } from "./failure-watch.ts";
import { callsOf } from "./messages/tell-step.ts";
import { systemPrompt } from "./prompts/system-prompt.ts";
import { chooseTask } from "./route/choose-task.ts";
import { measureRoom, type ContextRoom } from "./route/context-room.ts";
import { TurnRoute } from "./route/turn-route.ts";
import { runStep, type StepEnd } from "./run-step.ts";
import { maskEvents, maskTurn } from "./safety/mask-turn.ts";
import type { SecretMask } from "./safety/secret-mask.ts";
import { remindOfDrafts } from "./tools/keep-draft.ts";
import { offerTools } from "./tools/offer-tools.ts";
import type { ToolContext } from "./tools/tool.ts";
import { TurnBudget } from "./turn-budget.ts";
import { candidatesOf, earlierTurns, type TurnEnding, type TurnOptions } from "./turn-options.ts";

export type { TurnBackground, TurnEnding, TurnLimits, TurnOptions } from "./turn-options.ts";

const MAX_ATTEMPTS = 4;

/**
 * Runs one turn: asks the model, does what it asks for, tells it what came of that, until it asks for nothing more. If it
 * has changed something, the app is then looked at, and what is wrong goes back to the model, a few times at most. A model
 * that cannot go on is followed by the next of the route, with all that was done. Yields what happens between the turn's
 * start and its end and returns how it ended. Aborting ends it as stopped, with every action finished. Keeps nothing
 * between turns. Throws on bugs only.
 */
export async function* runTurn(options: TurnOptions, signal: AbortSignal): AsyncGenerator<TurnEvent, TurnEnding> {
  try {
    const { masked, mask } = await maskTurn(options);
    return yield* maskEvents(playTurn({ ...masked, mask }, signal), mask);
  } catch (error) {
    if (!(error instanceof LatheError)) throw error;
    return signal.aborted ? { outcome: "stopped" } : fail(error.toBody());
  }
}

async function* playTurn(options: MaskedOptions, signal: AbortSignal): AsyncGenerator<TurnEvent, TurnEnding> {
  const { turnId, model, beside = PLAIN_PROMPT, clock = systemClock, random = Math.random, limits = {} } = options;
  const route = new TurnRoute({
    candidates: candidatesOf(options),
    maxAttempts: limits.maxAttempts ?? MAX_ATTEMPTS,
    clock,
    random,
  });
  const budget = new TurnBudget(limitsOf(options));
  const watch = new FailureWatch();
  const { maxRepairs = LIMITS.turn.maxRepairs } = options;
  const rounds = new CheckRounds({
    turnId,
    workspace: options.workspace,
    // A turn that builds nothing leaves nothing to be looked at.
    check: beside.mode === "build" ? (options.check ?? null) : null,
    maxRepairs,
    mode: beside.mode,
  });
  const context = createContext(options);
  const room = (): ContextRoom => ({ ...measureRoom(route.current.facts), ...limits });

  if (signal.aborted) return { outcome: "stopped" };
  yield { type: "model.chosen", turnId, model: route.current.model };
  const beginning = yield* beginConversation(
    options,
    { room: room(), folder: context.folder, onUsage: (usage) => budget.add(usage) },
    signal,
  );
  for (const { kind, label, etag } of beginning.told) {
    if (kind === "file" && etag !== undefined) context.seen.set(label, etag);
  }
  const conversation = new Conversation(beginning.messages, room().maxContextCharacters);

  for (let step = 1; ; step += 1) {
    if (signal.aborted) return { outcome: "stopped" };
    const reached = budget.reached();
    if (reached !== null) return fail(reached);
    const vision = route.current.facts?.vision === true;
    const messages = conversation.tell({ pictures: vision });
    const request = buildRequest(options, route.current, room(), messages);

    yield { type: "step.started", turnId, step };
    const end = yield* runStep(
      { turnId, step, model, request, context: { ...context, vision }, addUsage: (usage) => budget.add(usage) },
      signal,
    );
    if (end.how === "stopped") return { outcome: "stopped" };
    const problem = end.how === "broken" ? end.error : isEmpty(end, conversation) ? NO_ANSWER : null;
    if (problem !== NO_ANSWER) conversation.add(end);
    // Calls that ran count, whether the step's stream broke behind them or not.
    const verdict = watch.judge(callsOf(end));
    rounds.note(callsOf(end));

    if (problem !== null) {
      yield { type: "step.abandoned", turnId, step };
      if (verdict.type === "end") return fail(verdict.error);
      if (problem.code === "model_too_long" && conversation.squeeze()) {
        yield { type: "turn.noticed", turnId, level: "info", text: SQUEEZED };
        continue;
      }
      const after = route.failed(problem, end.how === "broken" && end.silent);
      if (after.next === "end") return fail(after.error);
      yield { type: "turn.noticed", turnId, level: "warning", text: after.notice };
      if (after.changed) {
        conversation.handOver(room().maxContextCharacters);
        yield { type: "model.chosen", turnId, model: route.current.model };
      }
      if (after.waitMs > 0) await clock.sleep(after.waitMs, signal);
      continue;
    }

    route.answered();
    budget.addStep();
    if (verdict.type === "end") return fail(verdict.error);
    if (verdict.type === "advise") conversation.say(`[Lathe: ${verdict.text}]`);
    const reason = end.how === "finished" ? end.reason : "other";
    if (reason === "content-filter") return fail(REFUSED);
    const length = watch.judgeLength(end.how === "finished" && reason === "length" ? end.segments : 0);
    if (length.type === "end") return fail(length.error);
    const called = callsOf(end).length > 0;
    const drafts = called || reason === "length" ? null : remindOfDrafts(context.drafts);
    if (!called && reason === "length") conversation.say(GO_ON);
    else if (drafts !== null) conversation.say(drafts);
    else if (!called) {
      const after = yield* rounds.look({ spent: budget.reached() !== null }, signal);
      if (after.next === "stop") return { outcome: "stopped" };
      if (after.next === "fail") return fail(after.error);
      if (after.next === "complete") {
        if (after.warning !== undefined) yield { type: "turn.noticed", turnId, level: "warning", text: after.warning };
        return { outcome: "completed" };
      }
      conversation.say(after.message);
    }
    if (budget.stepsLeft === STEPS_LEFT_TO_WARN) conversation.say(FEW_STEPS_LEFT);
  }
}

const GO_ON = "[Lathe: Your answer reached its length limit. Go on exactly where it stopped.]";
const STEPS_LEFT_TO_WARN = 3;
const FEW_STEPS_LEFT = `[Lathe: ${STEPS_LEFT_TO_WARN} steps are left in this turn. Bring the app into a state that works and say what is still to be done.]`;
const SQUEEZED = "The conversation is too long for the model; trying again with older results shortened.";

const NO_ANSWER: ErrorBody = { code: "model_bad_output", message: "The model gave an empty answer." };
const REFUSED: ErrorBody = {
  code: "model_refused",
  message: "The model's provider held its answer back (content filter). Try to put the request in other words.",
};

function limitsOf({ settings = DEFAULT_AGENT_SETTINGS, limits = {} }: TurnOptions) {
  const { steps, tokens, usd } = settings.turnLimits;
  return { steps: limits.maxSteps ?? steps, tokens: limits.maxTokens ?? tokens, usd: limits.maxUsd ?? usd };
}

/** What a turn goes by, seen through the mask that keeps secrets from its model. */
interface MaskedOptions extends TurnOptions {
  mask: SecretMask;
}

/** What the turn's tools work with, and remember among each other. */
function createContext(options: MaskedOptions): Omit<ToolContext, "showOutput"> {
  const { workspace, clock = systemClock, folder = "/app", beside = PLAIN_PROMPT, attachments = [] } = options;
  return {
    workspace,
    clock,
    folder,
    seen: new Map(),
    drafts: new Map(),
    advised: new Set(),
    mode: beside.mode,
    commands: (options.settings ?? DEFAULT_AGENT_SETTINGS).commands,
    attachments,
    mask: options.mask,
    ...(options.confirm === undefined ? {} : { confirm: options.confirm }),
  };
}

function buildRequest(
  options: TurnOptions,
  { model, facts }: TurnRoute["current"],
  { maxOutputTokens }: ContextRoom,
  messages: ModelMessage[],
): ModelRequest {
  const { workspace, template, importedSdk, projectId, turnId, attachments = [] } = options;
  const { mode } = options.beside ?? PLAIN_PROMPT;
  const tools = offerTools({ workspace, mode, hasAttachments: attachments.length > 0 });
  return {
    model,
    system: systemPrompt({ template, importedSdk, mode, model, editFormat: facts?.editFormat ?? null }),
    messages,
    tools: tools.map((tool) => tool.definition),
    ...(maxOutputTokens === undefined ? {} : { maxOutputTokens }),
    task: chooseTask(mode, earlierTurns(options)),
    projectId,
    turnId,
  };
}

/** An answer without anything, before anything was done, is no answer. After actions it means that there is no more to say. */
function isEmpty(end: StepEnd, conversation: Conversation): boolean {
  const said = end.content.some((each) => each.type === "call" || (each.type === "text" && each.text.trim() !== ""));
  const filtered = end.how === "finished" && end.reason === "content-filter";
  return !said && !filtered && conversation.awaitsAnswer;
}

function fail(error: ErrorBody): TurnEnding {
  return { outcome: "failed", error };
}
