import type { TurnEvent, Usage } from "@lathe/protocol/events";
import type { ModelMessage } from "@lathe/protocol/model";
import { PLAIN_PROMPT, PLAN_PATH } from "@lathe/protocol/prompt";
import type { ThreadSummary } from "@lathe/protocol/thread";
import { systemClock } from "../clock.ts";
import { tellThread } from "../messages/tell-thread.ts";
import { userMessage } from "../messages/tell-step.ts";
import type { ContextRoom } from "../route/context-room.ts";
import { candidatesOf, earlierTurns, type TurnOptions } from "../turn-options.ts";
import { NOT_SUMMED_UP, planCompaction, summarise, turnsAfter } from "./compact-thread.ts";
import { delimit } from "./delimit.ts";
import { describeProject, gatherContext } from "./gather-context.ts";
import { tellAttachments } from "./tell-beside.ts";
import type { ToldPart } from "./told-part.ts";

const MAX_FILE_TOKENS = 12_000;
/** In a small window files take no more than that part of it. */
const FILES_SHARE = 0.2;
const CHARACTERS_PER_TOKEN = 3.6;

const FOLLOW_THE_PLAN = `[Lathe: ${PLAN_PATH}, which is told with this prompt, is the plan that the person has read and wants built. Follow it step by step; where the prompt says otherwise, the prompt counts. At the end say which steps are built and which are not.]`;

export interface Beginning {
  /** The parts that the model is told beside its prompt. */
  told: readonly ToldPart[];
  messages: readonly ModelMessage[];
}

/**
 * A turn's conversation up to the model's first word: earlier turns, with a summary in place of the older ones where they
 * would be too long, then the prompt as it was written, then what Lathe tells beside it.
 */
export async function* beginConversation(
  options: TurnOptions,
  { room, folder, onUsage }: { room: ContextRoom; folder: string; onUsage: (usage: Usage) => Usage },
  signal: AbortSignal,
): AsyncGenerator<TurnEvent, Beginning> {
  const { turnId, prompt, beside = PLAIN_PROMPT } = options;
  const told = await gatherParts(options, folder, room, signal);
  yield {
    type: "context.told",
    turnId,
    parts: told.map(({ id, kind, label, tokens }) => ({ id, kind, label, tokens })),
  };
  const summary = yield* compactConversation(options, room, onUsage, signal);
  const older = summary === null ? [] : [userMessage(delimit("summary", "the conversation until then", summary.text))];
  const earlier = tellThread(turnsAfter(earlierTurns(options), summary), room.maxHistoryCharacters);
  const followsPlan = beside.mode === "build" && told.some(({ id }) => id === `file ${PLAN_PATH}`);
  const content = [
    { type: "text" as const, text: prompt },
    ...told.flatMap(({ text, image }) => [{ type: "text" as const, text }, ...(image === undefined ? [] : [image])]),
    ...(followsPlan && beside.pinned.includes(PLAN_PATH) ? [{ type: "text" as const, text: FOLLOW_THE_PLAN }] : []),
  ];
  return { told, messages: [...older, ...earlier, { role: "user", content }] };
}

/** What a model is told beside a prompt; also for one that is not sent yet. */
export async function gatherParts(
  options: Pick<
    TurnOptions,
    "workspace" | "prompt" | "background" | "beside" | "attachments" | "thread" | "turnId" | "secrets"
  >,
  folder: string,
  { maxContextCharacters }: Pick<ContextRoom, "maxContextCharacters">,
  signal: AbortSignal,
): Promise<ToldPart[]> {
  const { workspace, prompt, background, beside = PLAIN_PROMPT, attachments } = options;
  const secretNames = Object.keys(options.secrets ?? {});
  if (background === undefined) {
    return [await describeProject({ workspace, folder, secretNames }), ...tellAttachments(attachments ?? [])];
  }
  const { element, problem } = beside;
  return gatherContext(
    {
      workspace,
      folder,
      secretNames,
      prompt,
      lastTurn: earlierTurns(options).at(-1) ?? null,
      handEdits: background.handEdits,
      instructions: background.instructions,
      pinned: beside.pinned,
      without: new Set(beside.without),
      element,
      problem,
      attachments,
      maxFileTokens: Math.min(MAX_FILE_TOKENS, (maxContextCharacters * FILES_SHARE) / CHARACTERS_PER_TOKEN),
    },
    signal,
  );
}

/** Has the older part of a long conversation summed up before it would have to be left out. */
async function* compactConversation(
  options: TurnOptions,
  room: ContextRoom,
  onUsage: (usage: Usage) => Usage,
  signal: AbortSignal,
): AsyncGenerator<TurnEvent, ThreadSummary | null> {
  const { turnId, thread, model, projectId, clock = systemClock } = options;
  const plan = planCompaction(earlierTurns(options), thread.summary, room.maxHistoryCharacters);
  // A model that is told nothing of the project's files knows the conversation in its own way, too.
  if (plan === null || options.background === undefined || signal.aborted) return thread.summary;
  yield { type: "turn.noticed", turnId, level: "info", text: "Summing up the older part of the conversation." };
  let used: Usage | null = null;
  const candidates = options.summaryCandidates ?? candidatesOf(options);
  const note = (usage: Usage): void => void (used = onUsage(usage));
  const summary = await summarise(plan, { model, candidates, clock, projectId, turnId, onUsage: note }, signal);
  if (used !== null) yield { type: "usage.updated", turnId, usage: used };
  if ("failed" in summary) {
    if (summary.failed === "no-use") yield { type: "turn.noticed", turnId, level: "warning", text: NOT_SUMMED_UP };
    return thread.summary;
  }
  yield { type: "thread.compacted", turnId, through: plan.through, summary: summary.text };
  return { through: plan.through, text: summary.text };
}
