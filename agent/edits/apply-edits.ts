import { quoteClosestPlace, quoteLines } from "./closest-place.ts";
import { findTolerantly, reindent } from "./tolerant-match.ts";
import { lineNumberAt, mainLineEnding, readLines, type TextLine, withLineEnding } from "./text-lines.ts";

export interface Edit {
  search: string;
  replace: string;
  /** Replace every exact occurrence instead of the only one. */
  all?: boolean;
}

export type EditResult =
  | { ok: true; text: string }
  /** `index` is that of the edit at fault; `near` quotes, with line numbers, what stands there. */
  | { ok: false; index: number; reason: string; near?: string };

type Attempt = { ok: true; text: string } | { ok: false; reason: string; near?: string };

/** Occurrences beyond that many are not told apart. */
const MAX_COUNTED = 50;
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Applies search/replace pairs in their order, each to the result of the one before; all of them or none. A search
 * text must stand in exactly one place: literally, or else as whole lines that differ in white space only. Keeps the
 * byte order mark, the line endings and whether the last line ends with one.
 */
export function applyEdits(original: string, edits: readonly Edit[]): EditResult {
  const mark = original.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
  const body = original.slice(mark.length);
  const ending = mainLineEnding(body);
  let text = body;
  for (const [index, edit] of edits.entries()) {
    const attempt = applyEdit(text, {
      ...edit,
      search: withLineEnding(edit.search, ending),
      replace: withLineEnding(edit.replace, ending),
    });
    if (!attempt.ok) return { ...attempt, index };
    text = attempt.text;
  }
  if (text === body)
    return { ok: false, index: 0, reason: "the edits change nothing: what they put in is what they search for" };
  return { ok: true, text: mark + keepFinalNewline(body, text, ending) };
}

function applyEdit(text: string, edit: Edit): Attempt {
  if (edit.search === "")
    return {
      ok: false,
      reason: "the search text is empty (append_file adds to a file's end, write_file writes it whole)",
    };
  const first = text.indexOf(edit.search);
  if (first === -1) return applyTolerantly(text, edit);
  if (edit.all === true) return { ok: true, text: text.replaceAll(edit.search, () => edit.replace) };
  const second = text.indexOf(edit.search, first + 1);
  if (second === -1) return { ok: true, text: splice(text, first, first + edit.search.length, edit.replace) };
  return ambiguous(
    text,
    firstIndexes(text, edit.search).map((index) => lineNumberAt(text, index)),
  );
}

function applyTolerantly(text: string, edit: Edit): Attempt {
  const lines = readLines(text);
  const matches = findTolerantly(lines, edit.search);
  if (matches.length === 0) return missing(text, edit);
  if (matches.length > 1 && edit.all !== true)
    return ambiguous(
      text,
      matches.map(({ first }) => first + 1),
    );
  let result = text;
  // From the last to the first, so that the places before stay where they are.
  for (const match of matches.toReversed())
    result = replaceLines(result, lines.slice(match.first, match.last + 1), edit);
  return { ok: true, text: result };
}

function replaceLines(text: string, place: readonly TextLine[], edit: Edit): string {
  const [from, to] = [place[0], place.at(-1)];
  if (from === undefined || to === undefined) return text;
  const fresh = reindent(edit.search, edit.replace, place);
  if (fresh.length === 0) return splice(text, from.start, to.next, "");
  return splice(text, from.start, to.end, fresh.join(mainLineEnding(text)));
}

function missing(text: string, edit: Edit): Attempt {
  // A short replacement stands in many files by chance.
  if (edit.replace.trim().length >= 12 && text.includes(edit.replace)) {
    const line = lineNumberAt(text, text.indexOf(edit.replace));
    const near = quoteClosestPlace(text, edit.replace);
    const reason = `the search text is not in the file, but the replacement stands at line ${line}: this edit may be made already`;
    return near === null ? { ok: false, reason } : { ok: false, reason, near };
  }
  const near = quoteClosestPlace(text, edit.search);
  return near === null
    ? { ok: false, reason: "the search text is not in the file, and nothing in it is similar" }
    : { ok: false, reason: "the search text is not in the file; the closest place is quoted", near };
}

function ambiguous(text: string, lineNumbers: readonly number[]): Attempt {
  const shown = lineNumbers.slice(0, 10).join(", ") + (lineNumbers.length > 10 ? ", …" : "");
  const count = lineNumbers.length < MAX_COUNTED ? String(lineNumbers.length) : `${MAX_COUNTED} or more`;
  const lines = readLines(text).map((line) => line.text);
  const quotes = lineNumbers.slice(0, 3).map((line) => quoteLines(lines, line - 1, line - 1));
  return {
    ok: false,
    reason:
      `the search text stands in ${count} places (lines ${shown}); ` +
      'take more of the lines around it so that it fits only one, or set "all" to replace each',
    near: quotes.join("\n…\n"),
  };
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

function splice(text: string, start: number, end: number, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** An edit of the last lines neither adds nor takes the file's final newline by accident. */
function keepFinalNewline(before: string, after: string, ending: string): string {
  if (after === "" || before === "") return after;
  if (before.endsWith("\n") === after.endsWith("\n")) return after;
  return before.endsWith("\n") ? after + ending : after.slice(0, after.endsWith("\r\n") ? -2 : -1);
}
