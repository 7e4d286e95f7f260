import { joinDraft } from "../edits/join-draft.ts";
import { mainLineEnding, withLineEnding } from "../edits/text-lines.ts";
import { countLines } from "../text/compare-texts.ts";
import { OMISSION_MARK } from "../text/shorten.ts";
import { projectPath } from "./project-path.ts";
import { defineTool } from "./tool.ts";
import { changeText, FileText, omitted, replaceText } from "./write-file.ts";
import { z } from "zod";

export const appendFile = defineTool({
  name: "append_file",
  description:
    "Adds text to the end of a file, as it is: begin it with a newline where one is needed. It also completes a draft, " +
    "which is what remains of a write_file that was cut by the length of the answer: give what comes right behind the " +
    "draft's end; the file is then put in place.",
  input: FileText.extend({
    more: z.boolean().optional().describe("Of a draft: true while further pieces follow, so that it stays a draft"),
  }),
  contentField: "content",
  effect: ({ path }, { folder }) => ({ changes: "texts", paths: [projectPath(path, folder)] }),
  describe: (fields) => ({ kind: "file.append", path: fields.get("path") ?? "" }),
  async run(input, context) {
    const path = projectPath(input.path, context.folder);
    if (input.content.includes(OMISSION_MARK)) return omitted(path);
    const draft = context.drafts.get(path);
    if (draft === undefined) return append(input.content);
    const text = joinDraft(draft.text, input.content);
    if (input.more === true) {
      context.drafts.set(path, { ...draft, text });
      const result = `The draft of ${path} has ${countLines(text)} lines now. It is not in place yet; go on with append_file.`;
      return { status: "done", result };
    }
    const outcome = draft.goes === "at end" ? await append(text) : await replaceText(path, text, context);
    if (outcome.status === "done") context.drafts.delete(path);
    return outcome;

    function append(content: string) {
      return changeText(path, context, (before) => {
        const added = before === null ? content : withLineEnding(content, mainLineEnding(before));
        return { text: (before ?? "") + added, verb: "Appended to" };
      });
    }
  },
});
