import { diffPatch } from "node-diff3";

export interface Edit {
  search: string;
  replace: string;
}

const MAX_EDITS = 12;
const MAX_CONTEXT_LINES = 12;

/**
 * Search/replace pairs that make `after` of `before` when applied in their order, each search text standing in one
 * place only. Null when writing the file whole is shorter or surer.
 */
export function makeEdits(before: string, after: string): Edit[] | null {
  if (before.includes("\r") || before === "") return null;
  const lines = before.split("\n");
  const hunks = diffPatch(lines, after.split("\n"));
  if (hunks.length === 0 || hunks.length > MAX_EDITS) return null;
  const edits: Edit[] = [];
  // From the last to the first: the places before a hunk are then still as they were.
  let text = before;
  for (const { buffer1, buffer2 } of hunks.toReversed()) {
    const edit = uniqueEdit(lines, buffer1.offset, buffer1.length, buffer2.chunk, text);
    if (edit === null) return null;
    text = text.replace(edit.search, () => edit.replace);
    edits.push(edit);
  }
  const size = edits.reduce((sum, { search, replace }) => sum + search.length + replace.length, 0);
  return text === after && size < after.length * 0.7 ? edits : null;
}

/** A hunk with as many lines around it as make it unique in the text. */
function uniqueEdit(
  lines: readonly string[],
  offset: number,
  length: number,
  chunk: readonly string[],
  text: string,
): Edit | null {
  for (let around = 1; around <= MAX_CONTEXT_LINES; around += 1) {
    const start = Math.max(0, offset - around);
    const end = Math.min(lines.length, offset + length + around);
    const head = lines.slice(start, offset);
    const tail = lines.slice(offset + length, end);
    const search = [...head, ...lines.slice(offset, offset + length), ...tail].join("\n");
    const first = text.indexOf(search);
    // A neighbour that was changed already makes it missing: then the file is written whole.
    if (search.trim() === "" || first === -1) continue;
    if (text.indexOf(search, first + 1) === -1) return { search, replace: [...head, ...chunk, ...tail].join("\n") };
  }
  return null;
}
