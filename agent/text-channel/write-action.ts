import type { ActionHead } from "./artifact-event.ts";
import { needsCharacterData, toCharacterData } from "./settle-content.ts";

/** An action in the dialect, such that the parser gives it back as it is. */
export function writeAction(head: ActionHead, content: string): string {
  const tag = `<boltAction ${attributesOf(head)}`;
  if (content === "") return head.type === "file" || head.type === "append" ? `${tag}></boltAction>` : `${tag}/>`;
  if (needsCharacterData(content, head)) return `${tag}>${toCharacterData(content)}</boltAction>`;
  return `${tag}>\n${content}</boltAction>`;
}

function attributesOf(head: ActionHead): string {
  const type = `type="${head.type}"`;
  switch (head.type) {
    case "shell":
    case "start":
      return type;
    case "tool":
      return `${type} name="${escapeAttribute(head.name)}"`;
    case "rename":
      return `${type} filePath="${escapeAttribute(head.path)}" to="${escapeAttribute(head.to)}"`;
    default:
      return `${type} filePath="${escapeAttribute(head.path)}"`;
  }
}

export function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
