import type { ModelPart } from "@lathe/protocol/model";
import { ArtifactParser } from "./artifact-parser.ts";
import { findWrittenCalls } from "./written-calls.ts";

export interface FormatFailure {
  /** `artifact`: actions of the text protocol. `tool-json`: a call written out as JSON or in a template's own marks. */
  kind: "artifact" | "tool-json";
  /** The name of the first action or tool. */
  name: string;
}

/**
 * Whether a model that was given tools wrote its calls into its text instead, so that nothing of them happened. Looks at
 * all parts of one answer; one that called any tool knows how. `tools` are the names that it was given. Pure.
 */
export function detectFormatFailure(parts: readonly ModelPart[], tools: ReadonlySet<string>): FormatFailure | null {
  let text = "";
  for (const part of parts) {
    if (part.type === "tool.started" || part.type === "tool.finished") return null;
    if (part.type === "text.delta") text += part.text;
  }
  if (text.trim() === "") return null;
  return findArtifact(text, tools) ?? findToolJson(text, tools);
}

function findArtifact(text: string, tools: ReadonlySet<string>): FormatFailure | null {
  const parser = new ArtifactParser();
  // As a broken one, so that blocks of code in an explanation are not taken for files.
  for (const event of [...parser.feed(text), ...parser.end({ broken: true })]) {
    if (event.type !== "action.opened") continue;
    const { head } = event;
    if (head.type !== "tool") return { kind: "artifact", name: head.type };
    if (tools.has(head.name)) return { kind: "tool-json", name: head.name };
  }
  return null;
}

function findToolJson(text: string, tools: ReadonlySet<string>): FormatFailure | null {
  const marked =
    /(?:\[TOOL_CALLS\]|<\|python_tag\|>|<function=|<\|tool_call\|>|functions\.)[[{"\s]*(?:name"\s*:\s*")?(\w+)/.exec(
      text,
    )?.[1];
  if (marked !== undefined && tools.has(marked)) return { kind: "tool-json", name: marked };
  const [call] = findWrittenCalls(text, tools);
  return call === undefined ? null : { kind: "tool-json", name: call.name };
}
