import type { TurnId } from "@lathe/protocol/ids";
import type { Model, ModelMessage } from "@lathe/protocol/model";
import type { ThreadSummary, Turn } from "@lathe/protocol/thread";
import { measureMessages } from "../messages/fit-messages.ts";
import { tellThread, tellTurn } from "../messages/tell-thread.ts";
import { userMessage } from "../messages/tell-step.ts";
import { compactPrompt } from "../prompts/system-prompt.ts";

/** The newest turns are told as they were: what they did is what the next prompt speaks of. */
const KEPT_TURNS = 4;
/** Of what the conversation may take: beyond it the older part is summed up, well before anything is left out. */
const COMPACT_ABOVE = 0.6;
const MAX_SUMMARY_CHARACTERS = 12_000;

export interface Compaction {
  /** The older turns, and what was said of those before them. */
  turns: readonly Turn[];
  previous: ThreadSummary | null;
  through: TurnId;
}

/** Which turns are to be summed up now; null while the conversation fits well. */
export function planCompaction(
  turns: readonly Turn[],
  summary: ThreadSummary | null,
  maxCharacters: number,
): Compaction | null {
  const open = turnsAfter(turns, summary);
  const size = measureMessages(open.flatMap(tellTurn)) + (summary?.text.length ?? 0);
  const older = open.slice(0, -KEPT_TURNS);
  const last = older.at(-1);
  if (last === undefined || size <= maxCharacters * COMPACT_ABOVE) return null;
  return { turns: older, previous: summary, through: last.turnId };
}

/** The turns that a summary does not speak of. */
export function turnsAfter(turns: readonly Turn[], summary: ThreadSummary | null): readonly Turn[] {
  if (summary === null) return turns;
  const index = turns.findIndex(({ turnId }) => turnId === summary.through);
  return index < 0 ? turns : turns.slice(index + 1);
}

/**
 * Has the older part of a conversation summed up by the model: what was asked and decided, where things are, what is
 * open. Null when the model gives nothing of use; the conversation is then told as far as it fits.
 */
export async function summarise(
  { turns, previous }: Compaction,
  options: { model: Model; modelName: string; maxCharacters: number },
  signal: AbortSignal,
): Promise<string | null> {
  const before = previous === null ? [] : [userMessage(`[Summary of what came before]\n${previous.text}`)];
  const told = tellThread(turns, options.maxCharacters);
  const messages: ModelMessage[] = [...before, ...told, userMessage(ASK)];
  const request = { model: options.modelName, system: compactPrompt, messages: withoutTools(messages), tools: [] };
  let text = "";
  for await (const part of options.model.stream(request, signal)) {
    if (part.type === "text.delta") text += part.text;
    if (part.type === "failed") return null;
  }
  const summary = text.trim();
  return summary === "" || signal.aborted ? null : summary.slice(0, MAX_SUMMARY_CHARACTERS);
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
