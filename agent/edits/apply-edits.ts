import { changeAt, locateHunk, tellSimilar } from "./apply-hunks.ts";
import { describeAmbiguous, MAX_COUNTED } from "./closest-place.ts";
import { findPlaces, LineIndex, type Place, trimBlankEnds } from "./find-places.ts";
import { type Hunk, hunkOfPair, oldLines } from "./hunk.ts";
import { readIndentStyle, restyleIndents } from "./indentation.ts";
import { stripNumbers, withoutLineNumbers } from "./line-numbers.ts";
import { findPlaceholder } from "./placeholders.ts";
import { lineNumberAt, readLines, withLineEnding } from "./text-lines.ts";
import { closeText, openText, type TextShape } from "./text-shape.ts";

export interface Edit {
  search: string;
  replace: string;
  /** Replace every place instead of the only one. */
  all?: boolean;
}

export type EditResult =
  | { ok: true; text: string; /** What had to be forgiven, for the model to see. */ notes: readonly string[] }
  /** `index` is that of the edit at fault; `near` quotes, with line numbers, what stands there. */
  | { ok: false; index: number; reason: string; near?: string };

type Attempt = { ok: true; text: string; note?: string } | { ok: false; reason: string; near?: string };

/**
 * Applies search/replace pairs in their order, each to the result of the one before; all of them or none. A search
 * text must stand in exactly one place: literally; or else as whole lines that differ in white space only; or else as
 * the one run of lines that is nearly the same (see findFuzzily). A looser way is tried only where the stricter ones
 * find nothing. A search text copied with line numbers is understood. Keeps the byte order mark, the line endings, the
 * indentation style and whether the last line ends with a newline.
 */
export function applyEdits(original: string, edits: readonly Edit[]): EditResult {
  const { shape, body } = openText(original);
  let text = body;
  const notes: string[] = [];
  for (const [index, edit] of edits.entries()) {
    const attempt = applyEdit(text, edit, shape);
    if (!attempt.ok) return { ...attempt, index };
    text = attempt.text;
    if (attempt.note !== undefined) notes.push(attempt.note);
  }
  if (text === body)
    return { ok: false, index: 0, reason: "the edits change nothing: what they put in is what they search for" };
  return { ok: true, text: closeText(shape, text), notes };
}

function applyEdit(text: string, edit: Edit, shape: TextShape): Attempt {
  if (edit.search === "")
    return {
      ok: false,
      reason: "the search text is empty (append_file adds to a file's end, write_file writes it whole)",
    };
  const placeholder = findPlaceholder(linesOf(edit.search), linesOf(edit.replace));
  if (placeholder !== null) return { ok: false, reason: tellPlaceholder(placeholder) };
  const literal = applyLiterally(text, edit, shape);
  if (literal !== null) return literal;
  const numbered = withoutLineNumbers(edit.search);
  const meant = numbered === null ? edit : { ...edit, search: numbered.text, replace: stripNumbers(edit.replace) };
  const index = new LineIndex(text);
  const hunk = hunkThatFits(index, meant, numbered?.firstLine ?? null);
  return applyByLines(text, index, hunk, edit.all === true, shape);
}

/** What a change is refused with that would put a comment in the place of lines. */
export function tellPlaceholder(placeholder: string): string {
  return `"${placeholder}" stands for lines that it would take out of the file: what is written is what stands there. Give those lines themselves, or change less and leave them out of both sides`;
}

/** Null where the search text does not stand in the text literally. */
function applyLiterally(text: string, edit: Edit, shape: TextShape): Attempt | null {
  const search = withLineEnding(edit.search, shape.ending);
  const first = text.indexOf(search);
  // In a file of mixed line endings a newline is not yet a line's whole ending.
  if (first === -1 || (search.startsWith("\n") && text[first - 1] === "\r")) return null;
  const replace = withLineEnding(restyled(text, edit), shape.ending);
  if (edit.all === true) return { ok: true, text: text.replaceAll(search, () => replace) };
  const second = text.indexOf(search, first + 1);
  if (second === -1) return { ok: true, text: text.slice(0, first) + replace + text.slice(first + search.length) };
  const numbers = firstIndexes(text, search).map((index) => lineNumberAt(text, index));
  return ambiguous(new LineIndex(text), numbers);
}

/** The replacement with the lines that are new indented by what the file is indented by. */
function restyled(text: string, edit: Edit): string {
  if (!/\n[ \t]/.test(edit.replace)) return edit.replace;
  const style = readIndentStyle(linesOf(text));
  const known = new Set(linesOf(edit.search));
  const lines = edit.replace.replaceAll("\r\n", "\n").split("\n");
  const fresh = restyleIndents(lines, style);
  return lines.map((line, index) => (index === 0 || known.has(line) ? line : (fresh[index] ?? line))).join("\n");
}

function applyByLines(text: string, index: LineIndex, hunk: Hunk, all: boolean, shape: TextShape): Attempt {
  if (oldLines(hunk).length === 0)
    return { ok: false, reason: "the search text is only white space and does not stand in the file like that" };
  if (all) {
    const found = findPlaces(index, oldLines(hunk));
    if (found !== null && found.fit !== "similar")
      return { ok: true, text: changeAll(text, index, hunk, found.places, shape) };
  }
  const located = locateHunk(index, hunk);
  if (!located.ok) {
    const { kind, reason, near } = located;
    if (kind === "ambiguous") return { ok: false, reason: orAll(reason), ...(near === undefined ? {} : { near }) };
    return near === undefined ? { ok: false, reason } : { ok: false, reason, near };
  }
  const changed = changeAt(text, index, hunk, located.place, shape);
  return located.fit === "similar"
    ? { ok: true, text: changed, note: tellSimilar(located) }
    : { ok: true, text: changed };
}

function changeAll(text: string, index: LineIndex, hunk: Hunk, places: readonly Place[], shape: TextShape): string {
  let result = text;
  const apart = places.filter((place, at) => at === 0 || place.first > (places[at - 1]?.last ?? -1));
  // From the last to the first, so that the places before stay where they are.
  for (const place of apart.toReversed()) result = changeAt(result, index, hunk, place, shape);
  return result;
}

function ambiguous(index: LineIndex, numbers: readonly number[]): Attempt {
  const { reason, near } = describeAmbiguous(index, numbers);
  return { ok: false, reason: orAll(reason), near };
}

function orAll(reason: string): string {
  return `${reason}, or set "all" to replace each`;
}

/** Blank lines around a search text that are not in the file mean nothing, nor do those around its replacement. */
function hunkThatFits(index: LineIndex, edit: Edit, line: number | null): Hunk {
  const search = linesOf(edit.search);
  const replace = linesOf(edit.replace);
  const bare = trimBlankEnds(search);
  const whole = { ...hunkOfPair(search, replace), line };
  if (bare.lines.length === search.length) return whole;
  const place = findPlaces(index, search)?.places[0];
  if (place !== undefined && !place.aligned.includes(null)) return whole;
  return { ...hunkOfPair(bare.lines, trimBlankEnds(replace).lines), line: line === null ? null : line + bare.before };
}

function linesOf(text: string): string[] {
  return readLines(text).map((line) => line.text);
}

function firstIndexes(text: string, search: string): number[] {
  const indexes: number[] = [];
  let at = text.indexOf(search);
  while (at !== -1 && indexes.length < MAX_COUNTED) {
    indexes.push(at);
    at = text.indexOf(search, at + 1);
  }
  return indexes;
}
