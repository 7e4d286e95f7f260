import { AGENT_NAME } from "@lathe/protocol/documents";
import type { Person } from "@lathe/protocol/arena";
import type { SessionId } from "@lathe/protocol/ids";
import { sessionHue } from "../../ui/session-hue.ts";
import type { OpenDocument } from "./documents-store.ts";

/** Somebody else who has a file open, or the agent with its cursor in it. */
export interface FileVisitor {
  key: string;
  name: string;
  /** Custom property of the colour. */
  cssVar: `--${string}`;
}

/** By path: who is in which file, but for this page. */
export function findVisitors(
  people: readonly Person[],
  open: readonly OpenDocument[],
  self: SessionId,
): ReadonlyMap<string, readonly FileVisitor[]> {
  const visitors = new Map<string, FileVisitor[]>();
  const add = (path: string, visitor: FileVisitor): void => {
    visitors.set(path, [...(visitors.get(path) ?? []), visitor]);
  };
  for (const { path, content } of open) {
    if (content.phase === "live" && content.view.isAgentHere)
      add(path, { key: "agent", name: AGENT_NAME, cssVar: "--color-accent" });
  }
  for (const { sessionId, name, openPath } of people) {
    if (openPath === null || sessionId === self) continue;
    add(openPath, { key: sessionId, name, cssVar: sessionHue(sessionId).cssVar });
  }
  return visitors;
}

/** "Ada and Lathe are in this file"; empty for nobody. */
export function describeVisitors(visitors: readonly FileVisitor[]): string {
  if (visitors.length === 0) return "";
  const names = [...new Set(visitors.map((visitor) => visitor.name))];
  const list = new Intl.ListFormat("en", { type: "conjunction" }).format(names);
  return `${list} ${names.length === 1 ? "is" : "are"} in this file`;
}
