import type { TurnMode } from "@lathe/protocol/prompt";
import type { AgentWorkspace } from "@lathe/protocol/workspace";
import { TOOLS } from "./all-tools.ts";
import { saveAttachment } from "./save-attachment.ts";
import type { Tool } from "./tool.ts";

const LOOKING = ["read_file", "list_files", "search_files", "app_status", "look_at_page"];
/** What a turn of a mode is offered; null: everything. That it does no more is seen to where calls are performed. */
const BY_MODE: Record<TurnMode, ReadonlySet<string> | null> = {
  build: null,
  plan: new Set([...LOOKING, "write_file", "edit_file", "append_file"]),
  ask: new Set(LOOKING),
};

/** The tools that fit a turn, in the order in which models are told of them. */
export function offerTools(options: { workspace: AgentWorkspace; mode: TurnMode; hasAttachments: boolean }): Tool[] {
  const { workspace, mode, hasAttachments } = options;
  const named = BY_MODE[mode];
  return [...TOOLS.values()].filter(
    (tool) =>
      tool.isOffered(workspace) &&
      (named === null || named.has(tool.definition.name)) &&
      (tool !== saveAttachment || hasAttachments),
  );
}
