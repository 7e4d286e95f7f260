import type { ActionOutcome } from "@lathe/protocol/actions";
import { LatheError } from "@lathe/protocol/errors";
import type { FileContent } from "@lathe/protocol/workspace";
import { z } from "zod";
import { tellPlaceholder } from "../edits/apply-edits.ts";
import { findPlaceholder } from "../edits/placeholders.ts";
import { shapeLike } from "../edits/text-shape.ts";
import { compareTexts, countLines } from "../text/compare-texts.ts";
import { OMISSION_MARK } from "../text/shorten.ts";
import { pathField, projectPath } from "./project-path.ts";
import { adviseOnRewrite } from "./rewrite-advice.ts";
import { readIfThere, UNSEEN } from "./staged-files.ts";
import { defineTool, type ToolContext } from "./tool.ts";

export const FileText = z.object({ path: pathField, content: z.string().describe("The text, whole and literal") });

const MAX_ATTEMPTS = 3;
export const writeFile = defineTool({
  name: "write_file",
  description:
    "Creates a file, or replaces all of an existing one. Give the whole content. Missing folders are created. " +
    "For a change to an existing file use edit_file instead.",
  input: FileText,
  contentField: "content",
  effect: ({ path }, { folder }) => ({ changes: "texts", paths: [projectPath(path, folder)] }),
  describe: (fields) => ({ kind: "file.write", path: fields.get("path") ?? "" }),
  async run(input, context) {
    const path = projectPath(input.path, context.folder);
    if (input.content.includes(OMISSION_MARK)) return omitted(path);
    const outcome = await replaceText(path, input.content, context);
    if (outcome.status === "done") context.drafts.delete(path);
    return outcome;
  },
});

/** Creates a file or replaces all of it, unless somebody changed it since it was last seen. */
export async function replaceText(path: string, content: string, context: ToolContext): Promise<ActionOutcome> {
  const before = await readIfThere(path, context);
  const seen = context.seen.get(path);
  if (before !== null && seen !== undefined && seen !== before.etag) {
    const result = `${path} was changed by somebody else since you last read or wrote it. Nothing was written. Read it again, then use edit_file so that their change is kept.`;
    context.seen.delete(path);
    return { status: "refused", result };
  }
  const had = before?.text ?? null;
  const placeholder = had === null ? null : findPlaceholder(had.split("\n"), content.split("\n"));
  if (placeholder !== null) {
    const result = `Nothing was written to ${path}: ${tellPlaceholder(placeholder)}: use edit_file or apply_patch.`;
    return { status: "refused", result };
  }
  const text = had === null ? content : shapeLike(had, content);
  const outcome = await put(path, before, text, before === null ? "Created" : "Replaced", context);
  const { addedLines = 0, removedLines = 0 } = outcome;
  const advice =
    had === null || context.advised.has(path) ? null : adviseOnRewrite(path, text, { addedLines, removedLines });
  if (advice === null) return outcome;
  context.advised.add(path);
  return { ...outcome, result: `${outcome.result} ${advice}` };
}

/**
 * Reads a text, changes it and writes it, unless it changed in between: then once more, so that a person's save at the
 * same moment is not lost. `change` gets null for a file that is not there.
 */
export async function changeText(
  path: string,
  context: ToolContext,
  change: (
    before: string | null,
  ) => { text: string; verb: string; notes?: readonly string[] } | { refused: ActionOutcome },
): Promise<ActionOutcome> {
  for (let attempt = 1; ; attempt += 1) {
    const before = await readIfThere(path, context);
    if (before !== null && before.text === null) return notText(before);
    const changed = change(before === null ? null : before.text);
    if ("refused" in changed) return changed.refused;
    try {
      const outcome = await put(path, before, changed.text, changed.verb, context);
      const notes = (changed.notes ?? []).map((note) => `\nNote: ${note}.`).join("");
      return { ...outcome, result: outcome.result + notes };
    } catch (error) {
      const again = error instanceof LatheError && error.code === "file_changed" && attempt < MAX_ATTEMPTS;
      if (!again) throw error;
    }
  }
}

export function notText(file: FileContent): ActionOutcome {
  const what = file.binary ? "is not a text file" : "is too large to be read as text";
  return { status: "refused", result: `${file.path} ${what} (${file.size} bytes).` };
}

async function put(
  path: string,
  before: FileContent | null,
  text: string,
  verb: string,
  context: ToolContext,
): Promise<ActionOutcome> {
  const ifMatch = before === null ? null : before.etag;
  const { etag, merged = false } = await context.workspace.files.write(path, text, { ifMatch });
  // What somebody typed meanwhile is in the file now, and has not been seen.
  context.seen.set(path, merged ? UNSEEN : etag);
  const comparison = compareTexts(path, before === null ? null : (before.text ?? ""), text);
  const { addedLines, removedLines } = comparison;
  const size = `it has ${countLines(text)} lines now`;
  const others = merged ? " Somebody typed in it meanwhile; both is kept. Read it before you replace all of it." : "";
  const result = `${verb} ${path}: +${addedLines} −${removedLines} lines, ${size}.${others}`;
  return { status: "done", result, ...comparison };
}

export function omitted(path: string): ActionOutcome {
  const result = `Nothing was written to ${path}: the content holds a mark for text that was left out of this conversation ("${OMISSION_MARK}"). Write the text itself, or use edit_file.`;
  return { status: "refused", result };
}
