import { APP_SPECIFICATION_PATH } from "@lathe/protocol/app-specification";
import type { ModelMessage, ModelRequest } from "@lathe/protocol/model";
import { z } from "zod";

/** A call of this turn that has its result. */
export interface DoneCall {
  name: string;
  path: string | null;
  output: string;
  isError: boolean;
}

/** The turn so far, as the messages tell it. */
export interface Conversation {
  /** What the person asks for; of "continue", what was asked before it. */
  prompt: string;
  /** The files of the project by path, when the turn's beginning tells them whole; null otherwise. */
  listedPaths: ReadonlySet<string> | null;
  /** An image was given with the prompt. */
  hasImage: boolean;
  calls: readonly DoneCall[];
  /** The last turn before this one that changed files was not the composer's: it left its specification as it was. */
  isOthersTurn: boolean;
  /** Text of the composer that this turn has already. */
  hasSpoken: boolean;
}

const CONTINUE =
  /^(?:please )?(?:continue|go on|carry on|keep going|try again|retry|again|resume|proceed)(?: please)?[.! ]*$/i;
const Input = z.object({ path: z.string().optional() });

export function readConversation(messages: readonly ModelMessage[]): Conversation {
  const start = messages.findLastIndex(isPrompt);
  const prompts = messages
    .slice(0, start + 1)
    .filter(isPrompt)
    .map(textOf);
  const prompt = prompts.findLast((text) => !CONTINUE.test(text.trim())) ?? prompts.at(-1) ?? "";
  const project = messages[start]?.role === "user" ? projectText(messages[start]) : null;
  const turn = messages.slice(start + 1);
  return {
    prompt,
    listedPaths: project === null ? null : pathsIn(project),
    hasImage: hasImage(messages[start]),
    calls: readCalls(turn),
    // What is continued is this turn's own.
    isOthersTurn: !CONTINUE.test(prompts.at(-1)?.trim() ?? "") && isOthersTurn(messages.slice(0, Math.max(0, start))),
    hasSpoken: turn.some(
      (message) => message.role === "assistant" && message.content.some((part) => part.type === "text"),
    ),
  };
}

/** What a person wrote; notes of Lathe's own to models stand in square brackets. */
function isPrompt(message: ModelMessage): boolean {
  return message.role === "user" && !/^\[.*\]$/s.test(textOf(message).trim());
}

const CHANGING: readonly string[] = ["write_file", "edit_file", "delete_file"];

function isOthersTurn(before: readonly ModelMessage[]): boolean {
  let end = before.length;
  while (end > 0) {
    const start = before.slice(0, end).findLastIndex(isPrompt);
    const changed = readCalls(before.slice(start + 1, end)).filter(
      (call) => CHANGING.includes(call.name) && !call.isError,
    );
    if (changed.length > 0) return changed.every(({ path }) => path !== APP_SPECIFICATION_PATH);
    end = Math.max(0, start);
  }
  return false;
}

function textOf(message: ModelMessage): string {
  const first = message.role === "user" ? message.content[0] : undefined;
  return first?.type === "text" ? first.text : "";
}

/** Whoever cannot be shown an image is told of it in words. */
function hasImage(message: ModelMessage | undefined): boolean {
  if (message?.role !== "user") return false;
  return message.content.some(
    (part) => part.type === "image" || part.text.startsWith("[Lathe: an image that was given with the prompt"),
  );
}

function projectText(message: Extract<ModelMessage, { role: "user" }>): string | null {
  const texts = message.content.flatMap((part) => (part.type === "text" ? [part.text] : []));
  return texts.find((text, index) => index > 0 && text.startsWith("<project>")) ?? null;
}

/** Paths one a line; null when there are more than are told. */
export function pathsIn(text: string): ReadonlySet<string> | null {
  const lines = text.split("\n").map((line) => line.trim());
  if (lines.some((line) => /^\(and \d+ more/.test(line))) return null;
  return new Set(lines.filter((line) => line !== ""));
}

function readCalls(messages: readonly ModelMessage[]): DoneCall[] {
  const results = new Map(
    messages.flatMap((message) =>
      message.role === "tool" ? message.content.map((part) => [part.callId, part] as const) : [],
    ),
  );
  return messages.flatMap((message) => {
    if (message.role !== "assistant") return [];
    return message.content.flatMap((part) => {
      if (part.type !== "tool-call") return [];
      const result = results.get(part.callId);
      if (result === undefined) return [];
      const input = Input.safeParse(part.input);
      return [
        {
          name: part.name,
          path: input.success ? (input.data.path ?? null) : null,
          output: result.output,
          isError: result.isError,
        },
      ];
    });
  });
}

/** A piece of text that is the same for the same turn, for the ids of its calls. */
export function turnName(request: ModelRequest): string {
  return request.turnId?.slice(4) ?? "turn";
}
