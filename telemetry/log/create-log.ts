import { styleText } from "node:util";
import type { Log, LogLine } from "@lathe/protocol/log";

const RANK = { info: 0, warning: 1, error: 2 } as const;

interface LogOptions {
  format: "text" | "json";
  /** Lines below it are left out. */
  level?: LogLine["level"];
  /** Takes whole lines, with their ends. */
  write?: (text: string) => void;
  now?: () => Date;
}

/** Writes lines of JSON to standard error, or for a person the message with what matters of the rest. */
export function createLog({
  format,
  level = "info",
  write = writeToStandardError,
  now = () => new Date(),
}: LogOptions): Log {
  return (line) => {
    if (RANK[line.level] < RANK[level]) return;
    write(`${format === "text" ? formatForPeople(line) : formatAsJson(line, now())}\n`);
  };
}

function writeToStandardError(text: string): void {
  process.stderr.write(text);
}

function formatAsJson(line: LogLine, at: Date): string {
  try {
    return JSON.stringify({ at: at.toISOString(), ...line });
  } catch (error) {
    // A field that cannot be written (a cycle, a bigint) must not take the message with it, or the caller.
    return JSON.stringify({
      at: at.toISOString(),
      level: line.level,
      message: line.message,
      unwritable: String(error),
    });
  }
}

function formatForPeople({ level, message, ...fields }: LogLine): string {
  const color = level === "error" ? "red" : level === "warning" ? "yellow" : "dim";
  const facts = Object.entries(fields).filter(([, value]) => value !== undefined && typeof value !== "object");
  const rest = facts.map(([name, value]) => `${name}=${printable(String(value))}`).join(" ");
  return `${styleText(color, printable(message))}${rest === "" ? "" : styleText("dim", `  ${rest}`)}`;
}

/** What a model or a page of an app has said may be quoted here, and must not move the reader's cursor. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "�");
}
