import { z } from "zod";
import { numberLines, readLines } from "../edits/text-lines.ts";
import { CHANGES_NOTHING } from "../safety/mode-guard.ts";
import { pathField, projectPath } from "./project-path.ts";
import { defineTool, type ToolOutcome } from "./tool.ts";
import { notText } from "./write-file.ts";

const MAX_LINES = 800;
const MAX_CHARACTERS = 32_000;
const MAX_LINE_CHARACTERS = 2_000;
const MAX_RAW_CHARACTERS = 128_000;

export const readFile = defineTool({
  name: "read_file",
  description: `Reads a text file with line numbers, at most ${MAX_LINES} lines at a time. The numbers and the tab behind them are not part of the file.`,
  input: z.object({
    path: pathField,
    startLine: z.number().int().min(1).optional().describe("First line to read, from 1"),
    endLine: z.number().int().min(1).optional().describe("Last line to read"),
    raw: z.boolean().optional().describe("The whole file and nothing else: no line numbers"),
  }),
  effect: () => CHANGES_NOTHING,
  describe: (fields) => ({ kind: "file.read", path: fields.get("path") ?? "" }),
  async run(input, context) {
    const path = projectPath(input.path, context.folder);
    const file = await context.workspace.files.read(path);
    if (file.text === null) return notText(file);
    context.seen.set(path, file.etag);
    if (input.raw === true) return wholeText(path, file.text);
    const lines = readLines(file.text).map((line) => line.text);
    if (lines.length === 0) return { status: "done", result: `${path} is empty.` };
    const first = input.startLine ?? 1;
    if (first > lines.length) return { status: "failed", result: `${path} has only ${lines.length} lines.` };
    const last = Math.max(first, Math.min(input.endLine ?? lines.length, lines.length, first + MAX_LINES - 1));
    const shown = withinCharacters(lines.slice(first - 1, last));
    const end = first + shown.length - 1;
    const note = end < lines.length || first > 1 ? `\n(lines ${first} to ${end} of ${lines.length})` : "";
    return { status: "done", result: numberLines(shown, first) + note };
  },
});

/** Whoever compares files needs every character, or to know that they did not get them. */
function wholeText(path: string, text: string): ToolOutcome {
  if (text.length <= MAX_RAW_CHARACTERS) return { status: "done", result: text };
  return {
    status: "failed",
    result: `${path} has ${text.length} characters; at most ${MAX_RAW_CHARACTERS} are read whole.`,
  };
}

function withinCharacters(lines: readonly string[]): string[] {
  const shown: string[] = [];
  let length = 0;
  for (const line of lines) {
    const cut = line.length > MAX_LINE_CHARACTERS ? `${line.slice(0, MAX_LINE_CHARACTERS)} […]` : line;
    length += cut.length + 8;
    if (length > MAX_CHARACTERS && shown.length > 0) break;
    shown.push(cut);
  }
  return shown;
}
