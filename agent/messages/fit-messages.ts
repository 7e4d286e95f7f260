import type { ModelMessage } from "@lathe/protocol/model";
import { isRecord } from "../is-record.ts";
import { shorten } from "../text/shorten.ts";

const MAX_SHORT_CHARACTERS = 400;
/** The newest messages are what the model works with. */
const KEPT_WHOLE = 8;
/** What an image of the largest size takes (about 1,600 tokens, by Anthropic's rule of width × height / 750 and its limit), as characters. */
const IMAGE_CHARACTERS = 6_000;

/**
 * Shortens old tool inputs and results, the oldest first, when the messages hold more than `maxCharacters`. It then
 * goes down to two thirds, so that it happens seldom and the beginning stays the same (and cached) in between.
 */
export function fitMessages(messages: readonly ModelMessage[], maxCharacters: number): ModelMessage[] {
  let size = measureMessages(messages);
  if (size <= maxCharacters) return [...messages];
  const goal = (maxCharacters * 2) / 3;
  return messages.map((message, index) => {
    if (size <= goal || index >= messages.length - KEPT_WHOLE) return message;
    const short = shortenMessage(message);
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

function shortenMessage(message: ModelMessage): ModelMessage {
  switch (message.role) {
    case "user":
      return message;
    case "assistant":
      return {
        role: "assistant",
        content: message.content.map((part) =>
          part.type === "tool-call" ? { ...part, input: shortenStrings(part.input, MAX_SHORT_CHARACTERS) } : part,
        ),
      };
    case "tool":
      return {
        role: "tool",
        content: message.content.map((part) => ({ ...part, output: shorten(part.output, MAX_SHORT_CHARACTERS) })),
      };
  }
}

/** The same value with every string in it shortened. */
export function shortenStrings(value: unknown, maxCharacters: number): unknown {
  if (typeof value === "string") return shorten(value, maxCharacters);
  if (Array.isArray(value)) return value.map((each) => shortenStrings(each, maxCharacters));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shortenStrings(each, maxCharacters)]));
}
