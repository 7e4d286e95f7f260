import { diffArrays } from "diff";

/** Takes out `remove` UTF-16 units at `index` of the text before, and puts `insert` there. */
export interface TextEdit {
  readonly index: number;
  readonly remove: number;
  readonly insert: string;
}

/** How different two texts may be before the search for a small difference is given up. */
const LINE_BOUNDS = { maxEditLength: 2_000, timeout: 60 };
const WORD_BOUNDS = { maxEditLength: 300, timeout: 10 };
/** Words of changed lines are compared for this long in one text; what is left is replaced by whole lines. */
const MAX_REFINING_MS = 60;

/** A line with its end; the last one may have none. */
const LINES = /[^\n]*\n|[^\n]+$/g;
/** A word, white space, or a single character, never half of a surrogate pair. */
const WORDS = /[\p{L}\p{N}_]+|\s+|[^]/gu;

/**
 * What makes `before` into `after`: few small edits, ascending and apart from each other, found by lines and then by
 * words within the changed lines. The time is bounded: texts that differ too much give larger edits. Both texts are
 * well-formed Unicode, and no edit splits a surrogate pair.
 */
export function diffTexts(before: string, after: string): TextEdit[] {
  const whole = trim({ index: 0, remove: before.length, insert: after }, before);
  if (whole === null) return [];
  if (whole.remove === 0 || whole.insert === "") return [whole];
  const refineUntil = performance.now() + MAX_REFINING_MS;
  const byLine = diffBy(LINES, whole, before, LINE_BOUNDS);
  return byLine.flatMap((edit) => {
    if (edit.remove === 0 || edit.insert === "" || performance.now() > refineUntil) return [edit];
    return diffBy(WORDS, edit, before, WORD_BOUNDS);
  });
}

/** The text with the edits made. */
export function editString(before: string, edits: readonly TextEdit[]): string {
  let after = "";
  let at = 0;
  for (const { index, remove, insert } of edits) {
    after += before.slice(at, index) + insert;
    at = index + remove;
  }
  return after + before.slice(at);
}

/** Splits an edit by what the pieces of its two sides have in common. */
function diffBy(
  pattern: RegExp,
  edit: TextEdit,
  before: string,
  bounds: { maxEditLength: number; timeout: number },
): TextEdit[] {
  const removed = before.slice(edit.index, edit.index + edit.remove).match(pattern) ?? [];
  const changes = diffArrays(removed, edit.insert.match(pattern) ?? [], bounds);
  if (changes === undefined) return [edit];
  const edits: TextEdit[] = [];
  let index = edit.index;
  let open: { index: number; remove: number; insert: string } | null = null;
  for (const { added, removed: isRemoved, value } of changes) {
    const text = value.join("");
    if (!added && !isRemoved) {
      if (open !== null) edits.push(open);
      open = null;
      index += text.length;
      continue;
    }
    open ??= { index, remove: 0, insert: "" };
    if (added) {
      open.insert += text;
    } else {
      open.remove += text.length;
      index += text.length;
    }
  }
  if (open !== null) edits.push(open);
  return edits.map((each) => trim(each, before)).filter((each) => each !== null);
}

/** Leaves out what an edit would take out and put in again at its ends; null when that is all of it. */
function trim(edit: TextEdit, before: string): TextEdit | null {
  const { index, remove, insert } = edit;
  const shorter = Math.min(remove, insert.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(index + start) === insert.charCodeAt(start)) start += 1;
  if (start > 0 && isHighSurrogate(insert.charCodeAt(start - 1))) start -= 1;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(index + remove - 1 - end) === insert.charCodeAt(insert.length - 1 - end)
  ) {
    end += 1;
  }
  if (end > 0 && isLowSurrogate(insert.charCodeAt(insert.length - end))) end -= 1;
  const kept = { index: index + start, remove: remove - start - end, insert: insert.slice(start, insert.length - end) };
  return kept.remove === 0 && kept.insert === "" ? null : kept;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
