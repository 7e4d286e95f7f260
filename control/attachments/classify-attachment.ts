import { LatheError } from "@lathe/protocol/errors";
import { LIMITS } from "@lathe/protocol/limits";
import type { Attachment } from "@lathe/protocol/prompt";
import { readImageHeader, type ImageHeader } from "./image-header.ts";

const { maxImageBytes, maxTextBytes, maxImagePixels } = LIMITS.attachment;

/** In whole KiB or MiB, as the limits are. */
const inWords = (bytes: number) => (bytes < 1024 * 1024 ? `${bytes / 1024} KiB` : `${bytes / (1024 * 1024)} MiB`);

/** The most that any attachment may have. */
export const MAX_ATTACHMENT_BYTES = Math.max(maxImageBytes, maxTextBytes);
export const ATTACHMENT_TOO_LARGE = `An image may have at most ${inWords(maxImageBytes)} and a text at most ${inWords(maxTextBytes)}.`;

/**
 * What an attachment is, from its bytes and not from what was said of it: whatever is no image that browsers and models
 * take, an SVG too, is text or nothing. Errors: `too_large`, `bad_request`.
 */
export function classifyAttachment(
  bytes: Uint8Array,
): Pick<Attachment, "kind" | "mediaType" | "bytes" | "width" | "height"> {
  const header = readImageHeader(bytes);
  if (header !== null) return { kind: "image", bytes: bytes.length, ...checkImage(header, bytes.length) };
  if (bytes.length === 0) throw new LatheError("bad_request", "The file is empty.");
  if (!isText(bytes)) {
    throw new LatheError(
      "bad_request",
      "This file is neither an image (PNG, JPEG, WebP, GIF) nor text in UTF-8, so no model could read it.",
    );
  }
  if (bytes.length > maxTextBytes) throw tooLarge(maxTextBytes, `A text may have at most ${inWords(maxTextBytes)}.`);
  return { kind: "text", mediaType: "text/plain", bytes: bytes.length };
}

function checkImage(header: ImageHeader | "damaged", size: number): ImageHeader {
  if (header === "damaged") throw new LatheError("bad_request", "The image is damaged: its size cannot be read.");
  if (size > maxImageBytes) throw tooLarge(maxImageBytes, `An image may have at most ${inWords(maxImageBytes)}.`);
  const { width, height } = header;
  if (Math.max(width, height) > maxImagePixels) {
    throw new LatheError(
      "too_large",
      `The image is ${width} × ${height} pixels; its longer side may have at most ${maxImagePixels}. Make it smaller first.`,
    );
  }
  return header;
}

function tooLarge(limitBytes: number, words: string): LatheError {
  return new LatheError("too_large", words, { limitBytes });
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    // The decoder has no other way to say that it is no UTF-8.
    return false;
  }
}
