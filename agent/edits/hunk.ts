import { diffArrays } from "diff";

/** A line of a change: one that stays, one that goes, or one that comes. Without its line ending. */
export interface HunkLine {
  kind: "keep" | "remove" | "add";
  text: string;
}

/** A change at one place of a file. The lines that it keeps and removes say where that is. */
export interface Hunk {
  lines: readonly HunkLine[];
  /** The line, from 1, at which it claims to begin in the old file; models get it wrong more often than not. */
  line: number | null;
  /** Lines that stand somewhere before it, outermost first, such as the head of the function that it lies in. */
  anchors: readonly string[];
  /** It claims to reach to the end of the file. */
  atEnd: boolean;
}

/** The lines that must stand in the file for a hunk to fit. */
export function oldLines(hunk: Hunk): string[] {
  return hunk.lines.flatMap((line) => (line.kind === "add" ? [] : [line.text]));
}

/** The lines that stand there afterwards. */
export function newLines(hunk: Hunk): string[] {
  return hunk.lines.flatMap((line) => (line.kind === "remove" ? [] : [line.text]));
}

/** Beyond that many differing lines a pair is taken as a whole: all lines go, all come. */
const MAX_EDIT_LENGTH = 1_000;

/** A search/replace pair as a hunk, so that lines which it only repeats stay as the file has them. */
export function hunkOfPair(before: readonly string[], after: readonly string[]): Hunk {
  const parts = diffArrays([...before], [...after], { maxEditLength: MAX_EDIT_LENGTH });
  const lines: HunkLine[] = [];
  if (parts === undefined) {
    lines.push(...before.map((text): HunkLine => ({ kind: "remove", text })));
    lines.push(...after.map((text): HunkLine => ({ kind: "add", text })));
  }
  for (const part of parts ?? []) {
    const kind = part.added ? "add" : part.removed ? "remove" : "keep";
    lines.push(...part.value.map((text): HunkLine => ({ kind, text })));
  }
  return { lines, line: null, anchors: [], atEnd: false };
}
