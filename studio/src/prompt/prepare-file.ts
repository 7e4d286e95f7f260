import { LIMITS } from "@lathe/protocol/limits";
import { formatBytes } from "../ui/format-time.ts";
import type { DecodeImage } from "./browser-images.ts";
import { fitWithin } from "./fit-within.ts";
import { isTurnedJpeg, sniffImage } from "./sniff-image.ts";

export type PreparedFile =
  | { kind: "image" | "text"; name: string; /** Its type is the media type. */ content: Blob }
  /** A sentence for people. */
  | { kind: "refused"; reason: string };

const { maxImageBytes, maxImagePixels, maxTextBytes } = LIMITS.attachment;
const MAX_NAME = 200;
const JPEG_QUALITY = 0.85;
/** What no browser can be asked to decode. */
const MAX_SOURCE_BYTES = 64 * 1024 * 1024;

/** A file as it can go with a prompt: an image no larger than models look at, or text. What it is, its content says. */
export async function prepareFile(file: File, decode: DecodeImage): Promise<PreparedFile> {
  if (file.size === 0) return refuse(`“${file.name}” is empty.`);
  const sniffed = sniffImage(new Uint8Array(await file.slice(0, 12).arrayBuffer()));
  // Other kinds of images (HEIC, AVIF, BMP) go as what the browser makes of them. SVG is text.
  const isImage = sniffed !== null || (file.type.startsWith("image/") && !file.type.startsWith("image/svg"));
  return isImage ? prepareImage(file, sniffed, decode) : prepareText(file);
}

async function prepareImage(
  file: File,
  sniffed: ReturnType<typeof sniffImage>,
  decode: DecodeImage,
): Promise<PreparedFile> {
  if (file.size > MAX_SOURCE_BYTES) {
    return refuse(`“${file.name}” has ${formatBytes(file.size)}: more than a browser can be asked to reduce.`);
  }
  let image;
  try {
    image = await decode(file);
  } catch {
    // What is wrong with it, browsers do not say.
    return refuse(`“${file.name}” is an image that this browser cannot read.`);
  }
  try {
    const fits = Math.max(image.width, image.height) <= maxImagePixels && file.size <= maxImageBytes;
    if (fits && (await isSentAsItIs(file, sniffed))) {
      return { kind: "image", name: shorten(file.name), content: retype(file, sniffed ?? file.type) };
    }
    const size = fitWithin(image, maxImagePixels);
    const isOpaque = sniffed === "image/jpeg" || !image.isTransparent();
    for (const type of isOpaque ? ["image/jpeg"] : ["image/png", "image/webp"]) {
      const content = await image.encode(size, type, JPEG_QUALITY);
      if (content.size <= maxImageBytes) return { kind: "image", name: nameAs(file.name, content.type), content };
    }
    return refuse(`“${file.name}” stays above ${formatBytes(maxImageBytes)}, also when it is reduced.`);
  } finally {
    image.close();
  }
}

async function isSentAsItIs(file: File, sniffed: ReturnType<typeof sniffImage>): Promise<boolean> {
  if (sniffed === "image/png" || sniffed === "image/webp") return true;
  return sniffed === "image/jpeg" && !isTurnedJpeg(new Uint8Array(await file.arrayBuffer()));
}

async function prepareText(file: File): Promise<PreparedFile> {
  const name = shorten(file.name);
  if (file.size > maxTextBytes && file.type !== "" && !file.type.startsWith("text/")) return refuseKind(name);
  if (file.size > maxTextBytes) {
    return refuse(`“${name}” has ${formatBytes(file.size)}; text may have ${formatBytes(maxTextBytes)}.`);
  }
  const bytes = await file.arrayBuffer();
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (text.includes("\0")) return refuseKind(name);
  } catch {
    return refuseKind(name);
  }
  return { kind: "text", name, content: new Blob([bytes], { type: "text/plain" }) };
}

function refuseKind(name: string): PreparedFile {
  return refuse(`“${name}” is neither an image nor text in UTF-8.`);
}

function refuse(reason: string): PreparedFile {
  return { kind: "refused", reason };
}

function retype(file: File, type: string): Blob {
  return file.type === type ? file : file.slice(0, file.size, type);
}

/** "photo.heic" as image/jpeg → "photo.jpg". */
function nameAs(name: string, type: string): string {
  const ending = type === "image/jpeg" ? "jpg" : type.slice("image/".length);
  const dot = name.lastIndexOf(".");
  return `${shorten(dot > 0 ? name.slice(0, dot) : name)}.${ending}`;
}

function shorten(name: string): string {
  const trimmed = name.trim() === "" ? "file" : name.trim();
  return trimmed.length <= MAX_NAME - 5 ? trimmed : trimmed.slice(-(MAX_NAME - 5));
}
