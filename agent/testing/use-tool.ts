import { InstantClock } from "@lathe/testing/instant-clock";
import { TOOLS } from "../tools/all-tools.ts";
import type { ToolContext, ToolOutcome } from "../tools/tool.ts";

/** What a tool works with in a turn that has just begun. */
export function openToolContext(
  workspace: ToolContext["workspace"],
  more: Partial<Omit<ToolContext, "workspace">> = {},
): ToolContext {
  return {
    workspace,
    clock: new InstantClock(),
    folder: "/app",
    seen: new Map(),
    drafts: new Map(),
    advised: new Set(),
    showOutput: () => {},
    ...more,
  };
}

/** Calls a tool by its name, as a model would. */
export async function useTool(name: string, input: unknown, context: ToolContext): Promise<ToolOutcome> {
  const tool = TOOLS.get(name);
  if (tool === undefined) throw new Error(`no tool ${name}`);
  return tool.perform(input, context, new AbortController().signal);
}
