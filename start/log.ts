import type { Log, LogLine } from "@lathe/protocol/log";
import { styleText } from "node:util";

/** Writes to standard error: lines of JSON, or for a person at a terminal the message with what matters of the rest. */
export function createLog(): Log {
  const format = process.stderr.isTTY ? formatForPeople : formatAsJson;
  return (line) => {
    process.stderr.write(`${format(line)}\n`);
  };
}

function formatAsJson(line: LogLine): string {
  return JSON.stringify({ at: new Date().toISOString(), ...line });
}

function formatForPeople({ level, message, ...fields }: LogLine): string {
  const color = level === "error" ? "red" : level === "warning" ? "yellow" : "dim";
  const facts = Object.entries(fields).filter(([, value]) => value !== undefined && typeof value !== "object");
  const rest = facts.map(([name, value]) => `${name}=${String(value)}`).join(" ");
  return `${styleText(color, message)}${rest === "" ? "" : styleText("dim", `  ${rest}`)}`;
}
