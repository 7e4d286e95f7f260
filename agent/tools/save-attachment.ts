import { LatheError } from "@lathe/protocol/errors";
import { z } from "zod";
import { pathField, projectPath } from "./project-path.ts";
import { defineTool } from "./tool.ts";

export const saveAttachment = defineTool({
  name: "save_attachment",
  description:
    "Puts a file that was given with the prompt into the project, byte for byte: a logo, a photo, data. Give its name as " +
    "it was told and a new path with the ending that fits, such as public/logo.png.",
  input: z.object({ name: z.string().min(1).describe("Name of the attachment"), path: pathField }),
  effect: ({ path }, { folder }) => ({ changes: "texts", paths: [projectPath(path, folder)] }),
  describe: (fields) => ({ kind: "file.write", path: fields.get("path") ?? "" }),
  async run(input, { workspace, attachments = [], folder, seen }) {
    const attachment = attachments.find(({ name }) => name === input.name);
    if (attachment === undefined) {
      const names = attachments.map(({ name }) => JSON.stringify(name)).join(", ");
      const result = `There is no attachment ${JSON.stringify(input.name)}. ${names === "" ? "There is none at all." : `There are: ${names}.`}`;
      return { status: "refused", result };
    }
    const path = projectPath(input.path, folder);
    try {
      const { etag, size } = await workspace.files.write(path, attachment.content, { ifMatch: null });
      seen.set(path, etag);
      return { status: "done", result: `Saved ${attachment.name} as ${path} (${size} bytes).` };
    } catch (error) {
      if (!(error instanceof LatheError) || error.code !== "file_changed") throw error;
      return { status: "refused", result: `${path} is there already. Nothing was written: choose another path.` };
    }
  },
});
