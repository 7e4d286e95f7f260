import { z } from "zod";
import { countLines } from "../text/compare-texts.ts";
import { CHANGES_ANYTHING } from "../safety/mode-guard.ts";
import { pathField, projectPath } from "./project-path.ts";
import { defineTool, type ToolContext } from "./tool.ts";

export const deleteFile = defineTool({
  name: "delete_file",
  description: "Deletes a file, or a folder with all that is in it.",
  input: z.object({ path: pathField }),
  effect: () => CHANGES_ANYTHING,
  describe: (fields) => ({ kind: "file.delete", path: fields.get("path") ?? "" }),
  async run(input, context) {
    const path = projectPath(input.path, context.folder);
    const removedLines = await linesOf(path, context);
    await context.workspace.files.delete(path);
    context.seen.delete(path);
    return {
      status: "done",
      result: `Deleted ${path}.`,
      ...(removedLines === null ? {} : { addedLines: 0, removedLines }),
    };
  },
});

export const renameFile = defineTool({
  name: "rename_file",
  description: "Moves or renames a file or folder. Imports of it in other files are not changed.",
  input: z.object({ from: pathField, to: pathField }),
  effect: () => CHANGES_ANYTHING,
  describe: (fields) => ({ kind: "file.rename", path: fields.get("from") ?? "", to: fields.get("to") ?? "" }),
  async run(input, context) {
    const from = projectPath(input.from, context.folder);
    const to = projectPath(input.to, context.folder);
    await context.workspace.files.rename(from, to);
    context.seen.delete(from);
    context.seen.delete(to);
    return { status: "done", result: `Moved ${from} to ${to}.` };
  },
});

/** Null for what is not a text file; a folder or a missing one is for the deletion itself to judge. */
async function linesOf(path: string, context: ToolContext): Promise<number | null> {
  try {
    const { text } = await context.workspace.files.read(path);
    return text === null ? null : countLines(text);
  } catch {
    return null;
  }
}
