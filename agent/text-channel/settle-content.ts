import type { ActionHead } from "./artifact-event.ts";
import { decodeEntities, looksEscaped } from "./entities.ts";

const CDATA_START = "<![CDATA[";
const CDATA_END = "]]>";
const CDATA_SPLIT = "]]]]><![CDATA[>";

/**
 * The contents that the model meant, from what stood between the tags: without the line break behind the opening tag
 * and the indentation of the closing one, without a fence or CDATA round the whole, and unescaped when the whole was
 * escaped. What stands in CDATA is taken literally.
 */
export function settleContent(raw: string, head: ActionHead): string {
  const literal = readCharacterData(raw);
  if (literal !== null) return literal;
  const path = "path" in head ? head.path : head.type === "tool" ? "input.json" : "";
  const inner = withoutFence(trimTagEdges(raw), path);
  return looksEscaped(inner, path) ? decodeEntities(inner) : inner;
}

/** Whether contents would come back changed if they stood between tags as they are. */
export function needsCharacterData(content: string, head: ActionHead): boolean {
  const holdsTags = /<\/?[\w:-]*(?:bolt|artifact|project|lov|dyad|file|invoke|tool_call|command)|<!\[CDATA\[/i;
  return holdsTags.test(content) || settleContent(`\n${content}`, head) !== content;
}

export function toCharacterData(content: string): string {
  return CDATA_START + content.replaceAll(CDATA_END, CDATA_SPLIT) + CDATA_END;
}

function readCharacterData(raw: string): string | null {
  const text = raw.trim();
  if (!text.startsWith(CDATA_START) || !text.endsWith(CDATA_END)) return null;
  const inner = text.slice(CDATA_START.length, -CDATA_END.length).replaceAll(CDATA_SPLIT, CDATA_END);
  // Models set the brackets on lines of their own; what Lathe writes begins right behind them.
  return /^[ \t]*\r?\n/.test(inner) && /\s$/.test(inner) && raw.startsWith("\n") ? trimTagEdges(inner) : inner;
}

function trimTagEdges(text: string): string {
  const inner = text.replace(/^[ \t]*\r?\n/, "");
  const lastLine = inner.lastIndexOf("\n") + 1;
  return /^[ \t]*$/.test(inner.slice(lastLine)) ? inner.slice(0, lastLine) : inner;
}

/** A fence of the model's round everything. In Markdown only one that says it is Markdown is not the file's own. */
function withoutFence(text: string, path: string): string {
  const opening = /^\s*(`{3,}|~{3,})([^\n`]*)\r?\n/.exec(text);
  if (opening === null) return text;
  const isMarkdown = /\.(?:md|mdx|markdown)$/i.test(path);
  if (isMarkdown && !/^\s*(?:md|mdx|markdown)\b/i.test(opening[2] ?? "")) return text;
  const body = text.slice(opening[0].length);
  const trimmed = body.trimEnd();
  const lastLine = trimmed.lastIndexOf("\n") + 1;
  if (trimmed.slice(lastLine).trim() !== opening[1]) return text;
  return body.slice(0, lastLine);
}
