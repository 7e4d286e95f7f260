import type { Hunk } from "./hunk.ts";
import { HunkReader } from "./hunk-reader.ts";
import { type FilePatch, type ParsedPatch, patchPath } from "./patch.ts";

const SECTION = /^\*\*\*\s*(Add|Create|Update|Delete|Remove)(?: File)?:\s*(.+)$/i;
const MOVE = /^\*\*\*\s*(?:Move|Rename)(?: File)?(?: to)?:\s*(.+)$/i;

/**
 * Reads the lines of a patch between `*** Begin Patch` and `*** End Patch` (either may be missing): sections
 * `*** Add File:`, `*** Update File:` (with `*** Move to:`) and `*** Delete File:`; in an update hunks behind
 * `@@ line before it`, or without one, with ` `, `-` and `+` in front of their lines, and `*** End of File` behind them.
 */
export function parseBeginPatch(lines: readonly string[]): ParsedPatch {
  const files: FilePatch[] = [];
  let section: { verb: string; path: string; to: string | null; body: string[] } | null = null;
  const finish = () => {
    if (section !== null) files.push(readSection(section));
    section = null;
  };
  const begin = lines.findIndex((line) => /^\*\*\*\s*Begin Patch/i.test(line));
  for (const line of lines.slice(begin + 1)) {
    const head = SECTION.exec(line);
    if (head !== null) {
      finish();
      section = { verb: (head[1] ?? "").toLowerCase(), path: patchPath(head[2] ?? ""), to: null, body: [] };
      // A patch for each file, one behind the other, is one patch.
    } else if (/^\*\*\*\s*(?:Begin|End) Patch/i.test(line)) finish();
    else if (section !== null) {
      const move = section.body.length === 0 ? MOVE.exec(line) : null;
      if (move !== null) section.to = patchPath(move[1] ?? "");
      else section.body.push(line);
    } else if (files.length === 0 && /^(?:@@|[+-])/.test(line))
      return { ok: false, reason: "a change in it belongs to no file; begin with *** Update File: path" };
  }
  finish();
  return files.length === 0
    ? { ok: false, reason: "it names no file (*** Update File: path, *** Add File: path, *** Delete File: path)" }
    : { ok: true, files };
}

function readSection(section: { verb: string; path: string; to: string | null; body: readonly string[] }): FilePatch {
  const { verb, path, to, body } = section;
  if (verb === "delete" || verb === "remove") return { kind: "delete", path };
  if (verb === "update") return { kind: "update", path, to, renames: to !== null, hunks: readHunks(body) };
  return { kind: "add", path, text: readAddition(body) };
}

/** The text of a new file. Models forget its plus signs all over, never on some lines. */
function readAddition(body: readonly string[]): string {
  const lines = body.filter((line) => !/^\*\*\*\s*End of File/i.test(line));
  while (lines.at(-1)?.trim() === "") lines.pop();
  const signed = lines.some((line) => line.startsWith("+"));
  const text = lines.map((line) => (signed && line.startsWith("+") ? line.slice(1) : line));
  return text.length === 0 ? "" : `${text.join("\n")}\n`;
}

function readHunks(body: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  let reader = new HunkReader(null, []);
  let anchors: string[] = [];
  const finish = () => {
    if (!reader.isEmpty) hunks.push(reader.finish());
  };
  for (const line of body) {
    if (line.startsWith("@@")) {
      if (!reader.isEmpty) anchors = [];
      finish();
      const { number, anchor } = readHead(line);
      if (anchor !== "") anchors = [...anchors, anchor];
      reader = new HunkReader(number, anchors);
    } else if (/^\*\*\*\s*End of File/i.test(line)) reader.atEnd = true;
    else reader.take(line);
  }
  finish();
  return hunks;
}

/** `@@ class Shelf`, `@@ class Shelf @@`, or a unified diff's `@@ -12,3 +12,4 @@ class Shelf`. */
export function readHead(line: string): { number: number | null; anchor: string } {
  const numbers = /^@@+\s*-(\d+)(?:,\d+)?\s+\+\d+(?:,\d+)?\s*@@+\s?(.*)$/.exec(line);
  if (numbers !== null) return { number: Number(numbers[1]) || null, anchor: (numbers[2] ?? "").trim() };
  const anchor = line
    .replace(/^@@+/, "")
    .replace(/\s@@+\s*$/, "")
    .trim();
  // `@@ ... @@` and `@@ -,+ @@` say nothing.
  return { number: null, anchor: /[\p{L}\p{N}]/u.test(anchor) && !/^-\d*(?:,\d*)?\s+\+/.test(anchor) ? anchor : "" };
}
