import { diff3Merge } from "node-diff3";

export interface Conflict {
  /** Line in the merged text, from 1. */
  line: number;
  /** What the composer would have put there. */
  wanted: string;
}

export interface Merged {
  text: string;
  conflicts: Conflict[];
}

/**
 * Brings the composer's change from `base` to `theirs` into a file that a person may have changed to `mine`. Where both
 * changed the same words the person's lines stay and a conflict is told. Keeps the file's line endings.
 */
export function mergeFile({ base, mine, theirs }: { base: string; mine: string; theirs: string }): Merged {
  if (mine === base || mine === theirs) return { text: theirs, conflicts: [] };
  const isWindows = mine.includes("\r\n");
  const lines: string[] = [];
  const conflicts: Conflict[] = [];
  for (const region of diff3Merge(splitLines(mine), splitLines(base), splitLines(theirs), {
    excludeFalseConflicts: true,
  })) {
    if (region.ok !== undefined) {
      lines.push(...region.ok);
      continue;
    }
    if (region.conflict === undefined) continue;
    const { a, o, b } = region.conflict;
    const words = mergeWords(a.join("\n"), o.join("\n"), b.join("\n"));
    if (words === null) conflicts.push({ line: lines.length + 1, wanted: b.join("\n") });
    lines.push(...(words === null ? a : words.split("\n")));
  }
  return { text: lines.join(isWindows ? "\r\n" : "\n"), conflicts };
}

/** Changes of the same lines but of different words, an import's names for instance. Null when they clash. */
function mergeWords(mine: string, base: string, theirs: string): string | null {
  // Lines that only one side has cannot be told apart from their neighbours by words.
  if (base === "" || mine === "" || theirs === "") return null;
  const regions = diff3Merge(splitWords(mine), splitWords(base), splitWords(theirs), { excludeFalseConflicts: true });
  let text = "";
  for (const region of regions) {
    if (region.ok === undefined) return null;
    text += region.ok.join("");
  }
  return text;
}

function splitLines(text: string): string[] {
  return text.split(/\r?\n/);
}

function splitWords(text: string): string[] {
  return text.match(/\w+|\s+|[^\w\s]/g) ?? [];
}
