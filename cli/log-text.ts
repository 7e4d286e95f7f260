import type { LogLine } from "@lathe/protocol/log";

/** A line of the log for a person: one line, with its reason where it has one. */
export function logText({ message, reason }: LogLine): string {
  const why = typeof reason === "string" && reason !== "" ? `: ${reason.replaceAll(/\s+/g, " ").slice(0, 300)}` : "";
  return `lathe: ${message}${why}\n`;
}
