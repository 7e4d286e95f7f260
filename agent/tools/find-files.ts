import { z } from "zod";
import { listPaths } from "../text/list-paths.ts";
import { CHANGES_NOTHING } from "../safety/mode-guard.ts";
import { projectFolder } from "./project-path.ts";
import { defineTool } from "./tool.ts";

const MAX_LISTED = 500;
const MAX_MATCHES = 100;
const MAX_MATCH_CHARACTERS = 200;

const under = z.string().optional().describe("Only below this folder");

export const listFiles = defineTool({
  name: "list_files",
  description: "Lists the project's files and folders. Dependencies and caches are left out.",
  input: z.object({ path: under }),
  effect: () => CHANGES_NOTHING,
  describe: (fields) => ({ kind: "files.list", path: fields.get("path") ?? "" }),
  async run(input, context) {
    const entries = await context.workspace.files.list(projectFolder(input.path, context.folder));
    return { status: "done", result: entries.length === 0 ? "There are no files." : listPaths(entries, MAX_LISTED) };
  },
});

export const searchFiles = defineTool({
  name: "search_files",
  description: "Finds lines in the project's text files. Gives path:line: text.",
  input: z.object({
    query: z.string().min(1).describe("Text to find"),
    regex: z.boolean().optional().describe("Read the query as a regular expression"),
    caseSensitive: z.boolean().optional(),
    path: under,
  }),
  effect: () => CHANGES_NOTHING,
  describe: (fields) => ({ kind: "files.search", query: fields.get("query") ?? "" }),
  async run(input, context, signal) {
    const { query, regex, caseSensitive } = input;
    const options = {
      query,
      regex,
      caseSensitive,
      under: projectFolder(input.path, context.folder),
      maxMatches: MAX_MATCHES,
    };
    const { matches, truncated } = await context.workspace.files.search(options, signal);
    if (matches.length === 0) return { status: "done", result: "No line matches." };
    const lines = matches
      .slice(0, MAX_MATCHES)
      .map((match) => `${match.path}:${match.line}: ${match.text.trim().slice(0, MAX_MATCH_CHARACTERS)}`);
    if (truncated) lines.push("(there are more; search for something narrower)");
    return { status: "done", result: lines.join("\n") };
  },
});
