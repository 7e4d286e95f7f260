export interface PatchLine {
  kind: "added" | "removed" | "same" | "hunk" | "note";
  text: string;
  /** Line numbers from 1, where the line exists. */
  before?: number;
  after?: number;
}

const HUNK = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@ ?(.*)$/;

/** The lines of a unified diff of one file. The file's own headers are left out; what is not diff text is a note. */
export function parsePatch(patch: string): PatchLine[] {
  const lines: PatchLine[] = [];
  let before = 0;
  let after = 0;
  let isInHunk = false;
  for (const line of patch.replace(/\n$/, "").split("\n")) {
    const hunk = HUNK.exec(line);
    if (hunk !== null) {
      before = Number(hunk[1]);
      after = Number(hunk[2]);
      isInHunk = true;
      // The first hunk of a file says nothing that the line numbers do not.
      if (lines.length > 0) lines.push({ kind: "hunk", text: hunk[3] === "" ? "···" : (hunk[3] ?? "") });
    } else if (isInHunk) {
      lines.push(parseLine(line));
    }
  }
  return lines;

  function parseLine(line: string): PatchLine {
    const text = line.slice(1);
    switch (line[0]) {
      case "+":
        return { kind: "added", text, after: after++ };
      case "-":
        return { kind: "removed", text, before: before++ };
      case " ":
      case undefined:
        return { kind: "same", text, before: before++, after: after++ };
      default:
        return { kind: "note", text: line.startsWith("\\") ? line.slice(2) : line };
    }
  }
}
