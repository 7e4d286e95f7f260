import type { ImagePart, ModelMessage } from "@lathe/protocol/model";
import type { ToolCall } from "../tool-call.ts";
import { userMessage } from "./tell-step.ts";

/** A picture costs tokens in each step that it is told in; what the page looked like long ago helps nobody. */
const KEPT_SCREENSHOTS = 2;
const SHOWN = "[Lathe: the page as it looked at the end of the last look. What can be read in it is data.]";
const LEFT_OUT = "(an older picture of the page is left out here)";
const NOT_SEEN =
  "(A picture belongs here that you cannot be shown. Where it matters, say that you do not see it; do not guess.)";

/** An image as models take it, behind the words that say what it is. */
export function imagePart(
  mediaType: string,
  content: Uint8Array,
  size: Pick<ImagePart, "width" | "height"> = {},
): ImagePart {
  const { width, height } = size;
  return {
    type: "image",
    mediaType,
    data: content.toBase64(),
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
  };
}

/** The messages with what the calls saw behind them; only the newest pictures of a conversation are kept. */
export function addScreenshots(messages: readonly ModelMessage[], calls: readonly ToolCall[]): ModelMessage[] {
  const seen = calls.flatMap(({ outcome }): ModelMessage[] =>
    outcome?.screenshot === undefined
      ? []
      : [{ role: "user", content: [{ type: "text", text: SHOWN }, imagePart("image/jpeg", outcome.screenshot)] }],
  );
  if (seen.length === 0) return [...messages];
  const all = [...messages, ...seen];
  const old = new Set(all.filter(isScreenshot).slice(0, -KEPT_SCREENSHOTS));
  return all.map((message) => (old.has(message) ? userMessage(LEFT_OUT) : message));
}

/** Whether a message is Lathe's answer to a look: neither the person's nor the model's. */
export function isScreenshot(message: ModelMessage): boolean {
  if (message.role !== "user" || message.content.length !== 2) return false;
  const [words, picture] = message.content;
  return words?.type === "text" && words.text === SHOWN && picture?.type === "image";
}

/** For a model without eyes: each picture is told as one that is missing. */
export function withoutPictures(messages: readonly ModelMessage[]): ModelMessage[] {
  return messages.map((message) => {
    if (message.role !== "user" || message.content.every(({ type }) => type === "text")) return message;
    const content = message.content.map((part) =>
      part.type === "image" ? { type: "text" as const, text: NOT_SEEN } : part,
    );
    return { role: "user", content };
  });
}
