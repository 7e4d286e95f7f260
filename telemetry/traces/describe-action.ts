import type { Action, ActionOutcome } from "@lathe/protocol/actions";
import type { SpanAttributes } from "./span-sink.ts";

const MAX_TEXT_CHARACTERS = 500;
const ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]*=/;
const PROGRAM = /^[\w@.+-][\w@.+/-]{0,63}$/;

/** What of an action may leave the machine: its kind and paths, a command's program; the rest only when asked for. */
export function describeAction(action: Action, captureContent: boolean): SpanAttributes {
  const kind = { "lathe.action.kind": action.kind };
  switch (action.kind) {
    case "command.run":
      return {
        ...kind,
        "lathe.command.program": nameProgram(action.command),
        ...(captureContent ? { "lathe.command.text": action.command.slice(0, MAX_TEXT_CHARACTERS) } : {}),
      };
    case "file.rename":
      return { ...kind, "lathe.path": cut(action.path), "lathe.path.to": cut(action.to) };
    case "files.search":
    case "app.status":
    case "page.look":
    case "page.use":
    case "unknown":
      return kind;
    default:
      return { ...kind, "lathe.path": cut(action.path) };
  }
}

export function describeOutcome({ status, exitCode, addedLines, removedLines }: ActionOutcome): SpanAttributes {
  return {
    "lathe.action.status": status,
    ...(typeof exitCode === "number" ? { "lathe.command.exit_code": exitCode } : {}),
    ...(addedLines === undefined ? {} : { "lathe.lines.added": addedLines }),
    ...(removedLines === undefined ? {} : { "lathe.lines.removed": removedLines }),
  };
}

/**
 * The first word that is no variable being set, since those hold secrets: `KEY=… npm run build` → `npm`. `other` for
 * what does not look like a program's name.
 */
export function nameProgram(command: string): string {
  const first = command
    .trimStart()
    .slice(0, MAX_TEXT_CHARACTERS)
    .split(/\s+/)
    .find((word) => !ASSIGNMENT.test(word));
  return first !== undefined && PROGRAM.test(first) ? first : "other";
}

function cut(path: string): string {
  return path.slice(0, MAX_TEXT_CHARACTERS);
}
