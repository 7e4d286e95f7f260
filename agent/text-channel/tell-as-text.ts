// oxlint-disable-next-line typescript/triple-slash-reference -- an import would make the ambient declaration a module
/// <reference path="../prompts/text-modules.d.ts" />
import type { ModelMessage, ModelRequest, ToolDefinition } from "@lathe/protocol/model";
import { isRecord } from "../is-record.ts";
import { toAction } from "./action-call.ts";
import instructions from "./instructions.md" with { type: "text" };
import { escapeAttribute, writeAction } from "./write-action.ts";

type Said = Extract<ModelMessage, { role: "user" }> | { role: "assistant"; content: { type: "text"; text: string }[] };

/** Tools that have a form of their own among the actions. */
const ACTIONS = new Set([
  "write_file",
  "append_file",
  "edit_file",
  "delete_file",
  "rename_file",
  "read_file",
  "run_command",
]);

/** The same request for a model that knows text only: tools as instructions, calls and results as text. */
export function tellAsText(request: ModelRequest): ModelRequest {
  const { tools, ...rest } = request;
  const system = [request.system, instructions, describeTools(tools)].filter((each) => each !== "").join("\n");
  return { ...rest, system, messages: tellMessages(request.messages), tools: [] };
}

function describeTools(tools: readonly ToolDefinition[]): string {
  const names = new Set(tools.map((tool) => tool.name));
  const missing = [...ACTIONS].filter((name) => !names.has(name));
  const others = tools.filter((tool) => !ACTIONS.has(tool.name));
  const lines = others.map((tool) => `- ${tool.name}: ${tool.description} Input: ${JSON.stringify(tool.inputSchema)}`);
  const offered = lines.length === 0 ? "" : `Other tools, for \`type="tool" name="…"\`:\n\n${lines.join("\n")}\n`;
  const refused = missing.length === 0 ? "" : `Not available here, whatever is said above: ${missing.join(", ")}.\n`;
  return offered + refused;
}

/** Messages of one role in a row become one: the templates of many models refuse two. */
function tellMessages(messages: readonly ModelMessage[]): Said[] {
  const told: Said[] = [];
  for (const message of messages) {
    const next = tellMessage(message);
    const last = told.at(-1);
    if (next.content.length === 0) continue;
    if (last?.role === "user" && next.role === "user") last.content.push(...next.content);
    else if (last?.role === "assistant" && next.role === "assistant") last.content.push(...next.content);
    else told.push(next);
  }
  return told;
}

function tellMessage(message: ModelMessage): Said {
  switch (message.role) {
    case "user":
      return { role: "user", content: [...message.content] };
    case "assistant":
      return { role: "assistant", content: textPart(tellAnswer(message)) };
    case "tool":
      return { role: "user", content: textPart(tellResults(message)) };
  }
}

/** What it thought is not told: it belongs to a provider's own format. */
function tellAnswer(message: Extract<ModelMessage, { role: "assistant" }>): string {
  let text = "";
  let open = false;
  for (const part of message.content) {
    if (part.type === "reasoning") continue;
    if (part.type === "text") {
      text += open ? `</boltArtifact>\n\n${part.text}` : part.text;
      open = false;
      continue;
    }
    if (!open)
      text += `${text === "" || text.endsWith("\n") ? "" : "\n\n"}<boltArtifact id="actions" title="Actions">\n`;
    open = true;
    const { head, content } = toAction({ name: part.name, input: isRecord(part.input) ? part.input : {} });
    text += `${writeAction(head, content)}\n`;
  }
  return open ? `${text}</boltArtifact>` : text;
}

function tellResults(message: Extract<ModelMessage, { role: "tool" }>): string {
  const results = message.content.map((part) => {
    const status = part.isError ? "failed" : "done";
    // Nothing that a file or a page says may look like the end of its own result.
    const output = part.output.replaceAll(/<(\/?)(action_results?|result)\b/gi, "<$1 $2");
    return `<result action="${escapeAttribute(part.name)}" status="${status}">\n${output}\n</result>`;
  });
  return results.length === 0 ? "" : `<action_results>\n${results.join("\n")}\n</action_results>`;
}

function textPart(text: string): { type: "text"; text: string }[] {
  return text === "" ? [] : [{ type: "text", text }];
}
