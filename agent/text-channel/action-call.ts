import { isRecord } from "../is-record.ts";
import type { ActionHead } from "./artifact-event.ts";
import { type EditBlock, readEditBlocks, writeEditBlocks } from "./edit-blocks.ts";

export interface Call {
  name: string;
  input: Record<string, unknown>;
}

/** The tool that an action asks for, known before its contents. */
export function toolNameOf(head: ActionHead): string {
  switch (head.type) {
    case "shell":
      return "run_command";
    case "start":
      return "app_status";
    case "tool":
      return head.name;
    case "file":
      return "write_file";
    default:
      return `${head.type}_file`;
  }
}

export interface ReplySoFar {
  /** Something before it in the reply may have changed what the app is made of. */
  needsRestart: boolean;
}

/**
 * A closed action as a call of a tool; its input is JSON text where the model wrote it itself. `start` does not start
 * anything, since the app runs by itself: it asks how the app does, and starts it again only when something was
 * installed or configured before.
 */
export function toCall(head: ActionHead, content: string, reply: ReplySoFar): { name: string; input: string } {
  const name = toolNameOf(head);
  const given = (input: Record<string, unknown>): { name: string; input: string } => ({
    name,
    input: JSON.stringify(input),
  });
  switch (head.type) {
    case "file":
      return looksLikeEdit(content)
        ? { name: "edit_file", input: JSON.stringify({ path: head.path, edits: readEditBlocks(content) }) }
        : given({ path: head.path, content });
    case "append":
      return given({ path: head.path, content });
    case "edit":
      if (looksLikePatch(content))
        return { name: "apply_patch", input: JSON.stringify({ patch: asPatch(content, head.path) }) };
      return given({ path: head.path, edits: readEditBlocks(content) ?? [] });
    case "delete":
      return given({ path: head.path });
    case "read":
      return given({ path: head.path, ...readRange(content) });
    case "rename":
      return given({ from: head.path, to: head.to === "" ? content.trim() : head.to });
    case "start":
      return given(reply.needsRestart ? { restart: true } : {});
    case "shell":
      return shellCall(content.trim(), reply);
    case "tool":
      return { name, input: content.trim() };
  }
}

/** What an action may change of what the app is made of. */
export function mayNeedRestart(head: ActionHead): boolean {
  if (head.type === "shell") return true;
  return "path" in head && /(?:^|\/)(?:package\.json|[\w.-]+\.config\.[cm]?[jt]s|\.env[\w.]*)$/.test(head.path);
}

/** A call as an action, for telling a model what was done. */
export function toAction({ name, input }: Call): { head: ActionHead; content: string } {
  const text = (key: string): string => {
    const value = input[key];
    return typeof value === "string" ? value : "";
  };
  const known = (
    head: ActionHead,
    content: string,
    ...keys: readonly string[]
  ): { head: ActionHead; content: string } | null =>
    Object.entries(input).every(([key, value]) => keys.includes(key) && typeof value === "string")
      ? { head, content }
      : null;
  const path = text("path");
  let action: { head: ActionHead; content: string } | null = null;
  if (name === "write_file" && !looksLikeEdit(text("content")))
    action = known({ type: "file", path }, text("content"), "path", "content");
  else if (name === "append_file") action = known({ type: "append", path }, text("content"), "path", "content");
  else if (name === "delete_file") action = known({ type: "delete", path }, "", "path");
  else if (name === "read_file") action = known({ type: "read", path }, "", "path");
  else if (name === "rename_file")
    action = known({ type: "rename", path: text("from"), to: text("to") }, "", "from", "to");
  else if (
    name === "run_command" &&
    shellCall(text("command"), { needsRestart: false }).input === JSON.stringify(input)
  )
    action = known({ type: "shell" }, text("command"), "command");
  else if (name === "edit_file") {
    const blocks = editsOf(input);
    const content = blocks === null ? null : writeEditBlocks(blocks);
    if (content !== null) action = { head: { type: "edit", path }, content };
  }
  return action ?? { head: { type: "tool", name }, content: JSON.stringify(input) };
}

/** A dev server that is run as a command never ends, and one runs already. */
function shellCall(command: string, reply: ReplySoFar): { name: string; input: string } {
  const dev = /(?:^|(?:&&|;)\s*)(?:npm|pnpm|yarn|bun)(?:\s+run)?\s+(?:dev|start)\s*(?:&\s*)?$/;
  const rest = command.replace(dev, "").trim();
  if (rest !== "") return { name: "run_command", input: JSON.stringify({ command: rest }) };
  if (command === "") return { name: "run_command", input: JSON.stringify({ command }) };
  return { name: "app_status", input: JSON.stringify(reply.needsRestart ? { restart: true } : {}) };
}

function looksLikePatch(content: string): boolean {
  return /^\s*(?:\*\*\* Begin Patch|--- \S|diff --git |@@)/.test(content);
}

/** Hunks alone are of the file that the action names. */
function asPatch(content: string, path: string): string {
  return /^\s*@@/.test(content) ? `--- a/${path}\n+++ b/${path}\n${content.trimStart()}` : content;
}

function looksLikeEdit(content: string): boolean {
  return /^\s*<{5,}\s*SEARCH\s*\n/.test(content) && readEditBlocks(content) !== null;
}

function readRange(content: string): Record<string, number> {
  const range = /^\s*(?:lines?\s*)?(\d{1,7})\s*[-–:]\s*(\d{1,7})\s*$/.exec(content);
  return range === null ? {} : { startLine: Number(range[1]), endLine: Number(range[2]) };
}

function editsOf(input: Record<string, unknown>): EditBlock[] | null {
  const { edits } = input;
  if (!Array.isArray(edits) || edits.length === 0 || Object.keys(input).length !== 2) return null;
  const blocks: EditBlock[] = [];
  for (const each of edits) {
    // One that replaces every place has no form as a block.
    if (!isRecord(each) || typeof each["search"] !== "string" || typeof each["replace"] !== "string") return null;
    if (Object.keys(each).length !== 2) return null;
    blocks.push({ search: each["search"], replace: each["replace"] });
  }
  return blocks;
}
