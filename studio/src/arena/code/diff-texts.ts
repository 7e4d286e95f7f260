import { diffArrays } from "diff";

/** `removed` characters at `at` give way to `inserted`. Offsets are those of the old text, in UTF-16 units. */
export interface TextEdit {
  at: number;
  removed: number;
  inserted: string;
}

/** Above this a search for the smallest edits would hold up typing; what is left to find then becomes one edit. */
const MAX_DIFF_MS = 200;
const MAX_REFINED_CHARACTERS = 50_000;
// No token ends inside of a surrogate pair: Yjs would replace the halves.
const LINES = /[^\n]*\n|[^\n]+/gu;
const WORDS = /[\p{L}\p{N}_]+|[ \t]+|[^]/gu;

/** Small edits, in ascending order and apart from each other, that make `after` out of `before`. */
export function diffTexts(before: string, after: string): TextEdit[] {
  if (before === after) return [];
  return diffTokens(before, after, LINES).flatMap((hunk) => {
    const removed = before.slice(hunk.at, hunk.at + hunk.removed);
    if (removed === "" || hunk.inserted === "") return [hunk];
    if (removed.length + hunk.inserted.length > MAX_REFINED_CHARACTERS) return [hunk];
    return diffTokens(removed, hunk.inserted, WORDS).map((edit) => ({ ...edit, at: hunk.at + edit.at }));
  });
}

/** How many characters the edits take away and put in. */
export function measureEdits(edits: readonly TextEdit[]): number {
  return edits.reduce((sum, edit) => sum + edit.removed + edit.inserted.length, 0);
}

function diffTokens(before: string, after: string, tokens: RegExp): TextEdit[] {
  const old = before.match(tokens) ?? [];
  const next = after.match(tokens) ?? [];
  let start = 0;
  while (start < Math.min(old.length, next.length) && old[start] === next[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, next.length) - start && old.at(-1 - end) === next.at(-1 - end)) end += 1;
  const oldMiddle = old.slice(start, old.length - end);
  const nextMiddle = next.slice(start, next.length - end);
  let at = old.slice(0, start).join("").length;
  const changes = diffArrays(oldMiddle, nextMiddle, { timeout: MAX_DIFF_MS });
  if (changes === undefined) return [{ at, removed: oldMiddle.join("").length, inserted: nextMiddle.join("") }];

  const edits: TextEdit[] = [];
  let edit: TextEdit | null = null;
  for (const { added, removed, value } of changes) {
    const text = value.join("");
    if (!added && !removed) {
      at += text.length;
      edit = null;
      continue;
    }
    if (edit === null) {
      edit = { at, removed: 0, inserted: "" };
      edits.push(edit);
    }
    if (added) edit.inserted += text;
    else edit.removed += text.length;
    if (removed) at += text.length;
  }
  return edits;
}
