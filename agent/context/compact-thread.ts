import type { Usage } from "@lathe/protocol/events";
import type { ProjectId, TurnId } from "@lathe/protocol/ids";
import { LatheError } from "@lathe/protocol/errors";
import type { ModelCandidate } from "@lathe/protocol/internal";
import type { Model, ModelMessage, ModelRequest } from "@lathe/protocol/model";
import type { ThreadSummary, Turn } from "@lathe/protocol/thread";
import type { Clock } from "../clock.ts";
import { measureMessages } from "../messages/fit-messages.ts";
import { tellThread, tellTurn } from "../messages/tell-thread.ts";
import { userMessage } from "../messages/tell-step.ts";
import { compactPrompt } from "../prompts/system-prompt.ts";
import { measureRoom } from "../route/context-room.ts";
import { SilenceWatch } from "../silence-watch.ts";
import { untilAborted } from "../until-aborted.ts";

/** The newest turns are told as they were: what they did is what the next prompt speaks of. */
const KEPT_TURNS = 4;
/** Of what the conversation may take: beyond it the older part is summed up, well before anything is left out. */
const COMPACT_ABOVE = 0.6;
/** After a failure the thread first grows by that part of what it may take: a model that cannot do it costs each time. */
const GROWS_BEFORE_NEXT = 0.2;
const MAX_SUMMARY_CHARACTERS = 12_000;

/** What people are told when it failed; a later turn knows by it that it did. */
export const NOT_SUMMED_UP =
  "The older part of the conversation could not be summed up; the model is told as much of it as fits. It is tried again when the conversation has grown.";

export interface Compaction {
  /** The older turns, and what was said of those before them. */
  turns: readonly Turn[];
  previous: ThreadSummary | null;
  through: TurnId;
}

/** Which turns are to be summed up now; null while the conversation fits well, or shortly after that failed. */
export function planCompaction(
  turns: readonly Turn[],
  summary: ThreadSummary | null,
  maxCharacters: number,
): Compaction | null {
  const open = turnsAfter(turns, summary);
  const size = measureTurns(open) + (summary?.text.length ?? 0);
  const older = open.slice(0, -KEPT_TURNS);
  const last = older.at(-1);
  if (last === undefined || size <= maxCharacters * COMPACT_ABOVE) return null;
  const failedAt = open.findLastIndex(({ items }) =>
    items.some((item) => item.type === "notice" && item.text === NOT_SUMMED_UP),
  );
  if (failedAt >= 0 && measureTurns(open.slice(failedAt)) < maxCharacters * GROWS_BEFORE_NEXT) return null;
  return { turns: older, previous: summary, through: last.turnId };
}

/** The turns that a summary does not speak of. */
export function turnsAfter(turns: readonly Turn[], summary: ThreadSummary | null): readonly Turn[] {
  if (summary === null) return turns;
  const index = turns.findIndex(({ turnId }) => turnId === summary.through);
  return index < 0 ? turns : turns.slice(index + 1);
}

export interface SummaryOptions {
  model: Model;
  candidates: readonly ModelCandidate[];
  clock: Clock;
  projectId?: ProjectId | undefined;
  turnId: TurnId;
  /** Told of what each call used, failed ones included. */
  onUsage: (usage: Usage) => void;
}

/** `over-limit`: nobody may be asked any more, the turn's own models neither, which will be told by their call. */
export type Summary = { text: string } | { failed: "no-use" | "over-limit" | "stopped" };

/**
 * Has the older part of a conversation summed up: what was asked and decided, where things are, what is open. Where none
 * of the models gives anything of use the conversation is told as far as it fits.
 */
export async function summarise(
  compaction: Compaction,
  options: SummaryOptions,
  signal: AbortSignal,
): Promise<Summary> {
  for (const candidate of options.candidates) {
    const summary = await askForSummary(compaction, candidate, options, signal);
    if (signal.aborted) return { failed: "stopped" };
    if ("text" in summary) return { text: summary.text.slice(0, MAX_SUMMARY_CHARACTERS) };
    if (summary.failed === "over-limit") return summary;
  }
  return { failed: "no-use" };
}

async function askForSummary(
  { turns, previous }: Compaction,
  { model: name, facts }: ModelCandidate,
  { model, clock, projectId, turnId, onUsage }: SummaryOptions,
  signal: AbortSignal,
): Promise<Summary> {
  const before = previous === null ? [] : [userMessage(`[Summary of what came before]\n${previous.text}`)];
  const told = tellThread(turns, measureRoom(facts).maxContextCharacters);
  const messages = withoutTools([...before, ...told, userMessage(ASK)]);
  const request: ModelRequest = {
    model: name,
    system: compactPrompt,
    messages,
    tools: [],
    task: "summarise",
    projectId,
    turnId,
  };
  const hung = new AbortController();
  const listening = AbortSignal.any([signal, hung.signal]);
  const silence = new SilenceWatch(clock, () => hung.abort());
  let text = "";
  try {
    for await (const part of untilAborted(model.stream(request, listening), listening)) {
      silence.heard();
      if (part.type === "text.delta") text += part.text;
      if (part.type === "finished" || part.type === "failed") {
        if (part.usage !== undefined) onUsage(part.usage);
        if (part.type === "failed") return { failed: part.error.code === "limit_reached" ? "over-limit" : "no-use" };
        return text.trim() === "" ? { failed: "no-use" } : { text: text.trim() };
      }
    }
  } catch (error) {
    // What cannot be asked gives no summary; the turn's own call will say what is wrong.
    if (!(error instanceof LatheError)) throw error;
  } finally {
    silence.close();
  }
  // Cut: half a summary would lose what stands in its other half.
  return { failed: "no-use" };
}

function measureTurns(turns: readonly Turn[]): number {
  return measureMessages(turns.flatMap(tellTurn));
}

const ASK = "[Lathe: Sum this conversation up as you were told to. Answer with the summary alone.]";

/** Told as text: a model that is given no tools must not be shown calls of them. */
function withoutTools(messages: readonly ModelMessage[]): ModelMessage[] {
  return messages.flatMap((message): ModelMessage[] => {
    if (message.role === "user") return [message];
    if (message.role === "tool") {
      const results = message.content.map((part) => `[${part.name}: ${part.output}]`);
      return [userMessage(results.join("\n"))];
    }
    const texts = message.content.flatMap((part) => {
      if (part.type === "text") return [part.text];
      return part.type === "tool-call" ? [`[${part.name} ${JSON.stringify(part.input)}]`] : [];
    });
    return texts.length === 0 ? [] : [{ role: "assistant", content: [{ type: "text", text: texts.join("\n") }] }];
  });
}
