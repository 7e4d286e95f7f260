import { z } from "zod";
import { applyEdits } from "../edits/apply-edits.ts";
import { OMISSION_MARK } from "../text/shorten.ts";
import { pathField, projectPath } from "./project-path.ts";
import { defineTool } from "./tool.ts";
import { changeText } from "./write-file.ts";

const Edit = z.object({
  search: z.string().describe("Text as it stands in the file now, whole lines, enough of them to fit only one place"),
  replace: z.string().describe("What stands there afterwards; empty to take the text out"),
  all: z.boolean().optional().describe("Replace every place where the search text stands"),
});

export const editFile = defineTool({
  name: "edit_file",
  description:
    "Changes parts of an existing file by search and replace. The edits are applied in their order, each to the " +
    "result of the one before, all of them or none. A search text must fit exactly one place; differences in white " +
    "space and indentation are forgiven. For changes to several files at once apply_patch does the same.",
  input: z.object({ path: pathField, edits: z.array(Edit).min(1) }),
  effect: ({ path }, { folder }) => ({ changes: "texts", paths: [projectPath(path, folder)] }),
  describe: (fields) => ({ kind: "file.edit", path: fields.get("path") ?? "" }),
  async run(input, context) {
    const path = projectPath(input.path, context.folder);
    // The file is read with its secrets masked; a model that wrote one itself may know it.
    const edits = input.edits.map((edit) => ({ ...edit, search: context.mask?.mask(edit.search) ?? edit.search }));
    return changeText(path, context, (before) => {
      if (before === null) {
        const how = context.drafts.has(path)
          ? "It is a draft; complete it with append_file."
          : "Create it with write_file.";
        return { refused: { status: "failed", result: `There is no file ${path}. ${how}` } };
      }
      if (input.edits.some((edit) => edit.replace.includes(OMISSION_MARK))) {
        const result = `Nothing was changed in ${path}: a replacement holds a mark for text that was left out of this conversation. Give the text itself.`;
        return { refused: { status: "refused", result } };
      }
      const edited = applyEdits(before, edits);
      if (edited.ok) return { text: edited.text, verb: "Edited", notes: edited.notes };
      const which = input.edits.length === 1 ? "The edit" : `Edit ${edited.index + 1} of ${input.edits.length}`;
      const quote = edited.near === undefined ? "" : `\nIn ${path} now:\n${edited.near}`;
      const result = `${which} was refused, so nothing was changed: ${edited.reason}.${quote}`;
      return { refused: { status: "refused", result } };
    });
  },
});
