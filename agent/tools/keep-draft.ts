import { joinDraft } from "../edits/join-draft.ts";
import { countLines } from "../text/compare-texts.ts";
import type { ToolCall } from "../tool-call.ts";
import type { Draft } from "./tool.ts";

const MAX_QUOTED_CHARACTERS = 300;

/**
 * Keeps what has arrived of a write that the answer's length cut, for append_file to go on with, and gives what the
 * model is told of it. Null for other calls, and where nothing has arrived that is worth keeping.
 */
export function keepDraft(call: ToolCall, drafts: Map<string, Draft>): string | null {
  const { action, content } = call;
  if ((action.kind !== "file.write" && action.kind !== "file.append") || action.path === "" || content === "")
    return null;
  if (call.name !== "write_file" && call.name !== "append_file") return null;
  const { path } = action;
  const before = call.name === "append_file" ? drafts.get(path) : undefined;
  const goes = call.name === "append_file" && before === undefined ? "at end" : (before?.goes ?? "in place");
  const text = joinDraft(before?.text ?? "", content);
  drafts.set(path, { text, goes });
  const where = goes === "at end" ? `at the end of ${path}` : `as ${path}`;
  return (
    `Your answer reached its length limit inside this call. What arrived is kept as a draft (lines: ${countLines(text)}); ` +
    `it does not stand ${where} yet. It ends with:\n${text.slice(-MAX_QUOTED_CHARACTERS)}\n` +
    `Call append_file with the same path and what comes right behind that, nothing before it; the whole is then put in place. ` +
    `If the rest is too long for one answer too, give pieces with "more": true. write_file with that path begins anew.`
  );
}

/** What a model is told that ends its turn with drafts left, once for each; null where there are none. */
export function remindOfDrafts(drafts: Map<string, Draft>): string | null {
  const open = [...drafts].filter(([, draft]) => draft.reminded !== true);
  if (open.length === 0) return null;
  for (const [path, draft] of open) drafts.set(path, { ...draft, reminded: true });
  const paths = open.map(([path]) => path).join(", ");
  return `[Lathe: Only a draft exists of ${paths}, which is not in place. Complete it with append_file, or say why it is not needed.]`;
}
