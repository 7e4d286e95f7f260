import { z } from "zod";

/** The part of the environment that the log is set up by; empty counts as not set. */
export const LogEnvironment = z.object({
  /** `text`: for people; `json`: for programs. Not set: text at a terminal, else JSON. */
  LATHE_LOG: z.preprocess(emptyAsUnset, z.enum(["text", "json"]).optional()),
  /** The least level that is written. */
  LATHE_LOG_LEVEL: z.preprocess(emptyAsUnset, z.enum(["info", "warning", "error"]).default("info")),
});
export type LogEnvironment = z.infer<typeof LogEnvironment>;

function emptyAsUnset(value: unknown): unknown {
  return typeof value === "string" && value.trim() === "" ? undefined : value;
}
