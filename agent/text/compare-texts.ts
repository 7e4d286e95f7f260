import { formatPatch, structuredPatch } from "diff";

const MAX_EDIT_LENGTH = 4_000;
const MAX_DIFF_CHARACTERS = 20_000;

export interface TextComparison {
  addedLines: number;
  removedLines: number;
  /** Unified diff; left out when it is large or nothing differs. */
  diff?: string;
}

/**
 * Counts the lines that differ and shows them. Bounded in time: texts that differ in thousands of lines are counted
 * between their common beginning and end only, without a diff. `before` is null for a file that is new.
 */
export function compareTexts(path: string, before: string | null, after: string): TextComparison {
  const from = before ?? "";
  if (from === after) return { addedLines: 0, removedLines: 0 };
  const oldName = before === null ? "/dev/null" : `a/${path}`;
  const patch = structuredPatch(oldName, `b/${path}`, from, after, undefined, undefined, {
    context: 3,
    maxEditLength: MAX_EDIT_LENGTH,
    timeout: 200,
  });
  if (patch === undefined) return countBetweenCommonEnds(from, after);
  const lines = patch.hunks.flatMap((hunk) => hunk.lines);
  const counts = {
    addedLines: lines.filter((line) => line.startsWith("+")).length,
    removedLines: lines.filter((line) => line.startsWith("-")).length,
  };
  const diff = formatPatch(patch);
  return diff.length > MAX_DIFF_CHARACTERS ? counts : { ...counts, diff };
}

/** Lines of a text; a newline at its end does not begin another. */
export function countLines(text: string): number {
  return splitLines(text).length;
}

function splitLines(text: string): string[] {
  if (text === "") return [];
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

function countBetweenCommonEnds(before: string, after: string): TextComparison {
  const old = splitLines(before);
  const fresh = splitLines(after);
  const shorter = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shorter && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === fresh.at(-1 - end)) end += 1;
  return { addedLines: fresh.length - start - end, removedLines: old.length - start - end };
}
