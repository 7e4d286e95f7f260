import type { ModelMessage } from "@lathe/protocol/model";
import { isRecord } from "../is-record.ts";
import { shorten } from "../text/shorten.ts";

const MAX_SHORT_CHARACTERS = 400;
/** The newest messages are what the model works with. */
const KEPT_WHOLE = 8;
/** For a window in which not even those have room: the last exchange is kept, and of the others the gist. */
const KEPT_WHOLE_IN_NEED = 2;
const MAX_CHARACTERS_IN_NEED = 2_000;
/** What an image of the largest size takes (about 1,600 tokens, by Anthropic's rule of width × height / 750 and its limit), as characters. */
const IMAGE_CHARACTERS = 6_000;

/**
 * Shortens old tool inputs and results, the oldest first, when the messages hold more than `maxCharacters`. It then
 * goes down to two thirds, so that it happens seldom and the beginning stays the same (and cached) in between. Where
 * that is not enough, as for a model with a much smaller window, the newer ones and long texts are shortened, too.
 */
export function fitMessages(messages: readonly ModelMessage[], maxCharacters: number): ModelMessage[] {
  if (measureMessages(messages) <= maxCharacters) return [...messages];
  const goal = (maxCharacters * 2) / 3;
  const short = shortenOldest(messages, goal, KEPT_WHOLE, (message) => shortenTools(message, MAX_SHORT_CHARACTERS));
  if (measureMessages(short) <= maxCharacters) return short;
  const gist = shortenOldest(short, goal, KEPT_WHOLE_IN_NEED, (message) =>
    shortenTools(message, MAX_CHARACTERS_IN_NEED),
  );
  if (measureMessages(gist) <= maxCharacters) return gist;
  return shortenOldest(gist, goal, 0, (message) => shortenTexts(message, MAX_CHARACTERS_IN_NEED));
}

function shortenOldest(
  messages: readonly ModelMessage[],
  goal: number,
  keptWhole: number,
  shortenOne: (message: ModelMessage) => ModelMessage,
): ModelMessage[] {
  let size = measureMessages(messages);
  return messages.map((message, index) => {
    if (size <= goal || index >= messages.length - keptWhole) return message;
    const short = shortenOne(message);
    size -= measureMessage(message) - measureMessage(short);
    return short;
  });
}

export function measureMessages(messages: readonly ModelMessage[]): number {
  return messages.reduce((sum, message) => sum + measureMessage(message), 0);
}

function measureMessage(message: ModelMessage): number {
  let size = 0;
  for (const part of message.content) {
    size += measurePart(part);
  }
  return size;
}

function measurePart(part: ModelMessage["content"][number]): number {
  switch (part.type) {
    case "tool-call":
      return JSON.stringify(part.input).length;
    case "tool-result":
      return part.output.length;
    case "image":
      return IMAGE_CHARACTERS;
    default:
      return part.text.length;
  }
}

function shortenTools(message: ModelMessage, maxCharacters: number): ModelMessage {
  switch (message.role) {
    case "user":
      return message;
    case "assistant":
      return {
        role: "assistant",
        content: message.content.map((part) =>
          part.type === "tool-call" ? { ...part, input: shortenStrings(part.input, maxCharacters) } : part,
        ),
      };
    case "tool":
      return {
        role: "tool",
        content: message.content.map((part) => ({ ...part, output: shorten(part.output, maxCharacters) })),
      };
  }
}

/** Of a user's message the first part is the prompt as it was written: it stays. */
function shortenTexts(message: ModelMessage, maxCharacters: number): ModelMessage {
  if (message.role !== "user") return shortenTools(message, maxCharacters);
  const content = message.content.map((part, index) =>
    part.type === "text" && index > 0 ? { ...part, text: shorten(part.text, maxCharacters) } : part,
  );
  return { role: "user", content };
}

/** The same value with every string in it shortened. */
export function shortenStrings(value: unknown, maxCharacters: number): unknown {
  if (typeof value === "string") return shorten(value, maxCharacters);
  if (Array.isArray(value)) return value.map((each) => shortenStrings(each, maxCharacters));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shortenStrings(each, maxCharacters)]));
}
