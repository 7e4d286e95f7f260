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
/**
 * Lines, then words within them, then characters: of a word that is replaced whole where a letter was put into it, two
 * who do that at once would leave two. No token ends inside of a surrogate pair: Yjs would replace the halves.
 */
const TOKENS = [/[^\n]*\n|[^\n]+/gu, /[\p{L}\p{N}_]+|[ \t]+|[^]/gu, /[^]/gu];

/** Small edits, in ascending order and apart from each other, that make `after` out of `before`. */
export function diffTexts(before: string, after: string): TextEdit[] {
  return before === after ? [] : refine({ at: 0, removed: before.length, inserted: after }, before, TOKENS);
}

function refine(edit: TextEdit, before: string, [tokens, ...finer]: readonly RegExp[]): TextEdit[] {
  if (tokens === undefined || edit.removed === 0 || edit.inserted === "") return [edit];
  const isWhole = tokens === TOKENS[0];
  if (!isWhole && edit.removed + edit.inserted.length > MAX_REFINED_CHARACTERS) return [edit];
  const removed = before.slice(edit.at, edit.at + edit.removed);
  return diffTokens(removed, edit.inserted, tokens).flatMap((found) =>
    refine({ ...found, at: edit.at + found.at }, before, finer),
  );
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
