import type { PreviewReport } from "@lathe/protocol/preview";
import { stripVTControlCharacters } from "node:util";
import { z } from "zod";
import { platformOf } from "./visitor.ts";

/** What React Native's Fast Refresh client sends to Metro over `/hot`, as far as it is of interest here. */
const HotMessage = z.discriminatedUnion("type", [
  z.object({ type: z.literal("log"), level: z.string(), data: z.array(z.unknown()) }),
  z.object({ type: z.literal("register-entrypoints"), entryPoints: z.array(z.string()) }),
]);

export type PhoneMessage =
  | { type: "log"; report: PreviewReport }
  /** The app has told what it runs on. */
  | { type: "registered"; platform: "android" | "ios" };

const LEVELS: Readonly<Record<string, PreviewReport["level"]>> = { error: "error", warn: "warning" };
const INFO = new Set(["log", "info"]);
/** How React Native prints an error that nobody caught: the error alone, in brackets. */
const LONE_ERROR = /^\[(\w*(?:Error|Exception)\b[^]*)\]$/;
const MAX_MESSAGE_CHARACTERS = 4_000;

/** Null: not a message that says something, or none at all. */
export function readPhoneMessage(text: string): PhoneMessage | null {
  const message = HotMessage.safeParse(parseJson(text));
  if (!message.success) return null;
  const { data } = message;
  if (data.type === "register-entrypoints") {
    const platform = data.entryPoints.map(platformOf).find((found) => found !== null);
    return platform === undefined || platform === null ? null : { type: "registered", platform };
  }
  const level = LEVELS[data.level] ?? (INFO.has(data.level) ? "info" : null);
  if (level === null) return null;
  const printed = stripVTControlCharacters(data.data.map(printValue).join(" ")).trim();
  if (printed === "") return null;
  const error = level === "error" ? LONE_ERROR.exec(printed)?.[1] : undefined;
  const said =
    error === undefined ? { kind: "console" as const, text: printed } : { kind: "error" as const, text: error };
  const report = { kind: said.kind, level, message: said.text.slice(0, MAX_MESSAGE_CHARACTERS), route: "" };
  return { type: "log", report };
}

/** The client has printed them already; anything else comes from something else than React Native. */
function printValue(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The schema refuses it.
    return undefined;
  }
}
