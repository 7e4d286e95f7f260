import type { LineIndex } from "./find-places.ts";
import { isPlaceholder } from "./placeholders.ts";
import { numberLines } from "./text-lines.ts";

const CONTEXT_LINES = 2;
const MAX_QUOTED_LINES = 24;
const MAX_LINE_CHARACTERS = 200;

/** Places beyond that many are not told apart. */
export const MAX_COUNTED = 50;
/** A replacement that is shorter stands in many files by chance. */
const LEAST_DONE_CHARACTERS = 12;

/** Why lines are not found, with the part of the text that resembles them most. */
export function describeMissing(
  index: LineIndex,
  wanted: readonly string[],
  replacement: readonly string[],
): { reason: string; near?: string } {
  const done = placeOf(index, replacement);
  const near = quoteClosestPlace(index, done === null ? wanted : replacement);
  const quoted = near === null ? {} : { near };
  if (done !== null) {
    const reason = `the search text is not in the file, but the replacement stands at line ${done + 1}: this edit may be made already`;
    return { reason, ...quoted };
  }
  if (wanted.some(isPlaceholder)) {
    const reason =
      "the search text leaves lines out (a line of it is only a placeholder); give each line of the file, or make two smaller edits";
    return { reason, ...quoted };
  }
  return near === null
    ? { reason: "the search text is not in the file, and nothing in it is similar" }
    : { reason: "the search text is not in the file; the closest place is quoted", near };
}

/** Says that lines stand in several places. `numbers` are those of their first lines, from 1. */
export function describeAmbiguous(index: LineIndex, numbers: readonly number[]): { reason: string; near: string } {
  const shown = numbers.slice(0, 10).join(", ") + (numbers.length > 10 ? ", …" : "");
  const count = numbers.length < MAX_COUNTED ? String(numbers.length) : `${MAX_COUNTED} or more`;
  const lines = index.lines.map((line) => line.text);
  const quotes = numbers.slice(0, 3).map((line) => quoteLines(lines, line - 1, line - 1));
  const reason = `the search text stands in ${count} places (lines ${shown}); take more of the lines around it so that it fits only one`;
  return { reason, near: quotes.join("\n…\n") };
}

/** The index of the line at which all of the lines stand one behind the other but for white space; null: nowhere. */
function placeOf(index: LineIndex, lines: readonly string[]): number | null {
  const wanted = lines.map((line) => line.trim()).filter((line) => line !== "");
  const first = wanted[0];
  if (first === undefined || wanted.join("").length < LEAST_DONE_CHARACTERS) return null;
  const filled = index.filled();
  const texts = filled.map((at) => index.lines[at]?.text.trim() ?? "");
  const whole = wanted.length > 1;
  const start = texts.findIndex(
    (text, at) =>
      (whole ? text === first : text.includes(first)) &&
      wanted.every((line, offset) => offset === 0 || texts[at + offset] === line),
  );
  return filled[start] ?? null;
}

/** The part of a text that resembles `search` most, quoted with line numbers; null where nothing resembles it. */
function quoteClosestPlace(index: LineIndex, search: readonly string[]): string | null {
  const lines = index.lines.map((line) => line.text);
  const wanted = search.map((line) => line.trim());
  const start = startOfMostEqualLines(lines, wanted) ?? startOfMostSimilarLine(lines, wanted);
  return start === null ? null : quoteLines(lines, start, start + wanted.length - 1);
}

/** Lines `first` to `last` (indexes; bounds are clipped) with some around them. */
function quoteLines(lines: readonly string[], first: number, last: number): string {
  const from = Math.max(0, first - CONTEXT_LINES);
  const to = Math.min(lines.length, last + 1 + CONTEXT_LINES, from + MAX_QUOTED_LINES);
  const cut = lines.slice(from, to).map((line) => line.slice(0, MAX_LINE_CHARACTERS));
  return numberLines(cut, from + 1);
}

/**
 * Where most of the wanted lines stand in their order without a gap: each equal pair votes for the start that it
 * implies, with its length as weight, so that a lone bracket counts for little.
 */
function startOfMostEqualLines(lines: readonly string[], wanted: readonly string[]): number | null {
  const places = new Map<string, number[]>();
  for (const [index, line] of wanted.entries()) {
    if (line.length < 3) continue;
    const same = places.get(line);
    if (same === undefined) places.set(line, [index]);
    // A line that the search text repeats often says little about where it belongs, and would cost a lot.
    else if (same.length < 8) same.push(index);
  }
  const votes = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const trimmed = line.trim();
    for (const offset of places.get(trimmed) ?? []) {
      const start = Math.max(0, index - offset);
      votes.set(start, (votes.get(start) ?? 0) + trimmed.length);
    }
  }
  return keyOfHighest(votes, 1);
}

/** The line that shares most words with the most telling line of the search text. */
function startOfMostSimilarLine(lines: readonly string[], wanted: readonly string[]): number | null {
  const telling = wanted.reduce((best, line, index) => (line.length > (wanted[best]?.length ?? 0) ? index : best), 0);
  const words = wordsOf(wanted[telling] ?? "");
  if (words.size === 0) return null;
  const scores = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const own = wordsOf(line.slice(0, 4 * MAX_LINE_CHARACTERS));
    let shared = 0;
    for (const word of own) if (words.has(word)) shared += 1;
    scores.set(Math.max(0, index - telling), (2 * shared) / (words.size + own.size));
  }
  return keyOfHighest(scores, 0.3);
}

function wordsOf(line: string): Set<string> {
  return new Set(line.match(/[\p{L}\p{N}_]+/gu) ?? []);
}

function keyOfHighest(scores: ReadonlyMap<number, number>, least: number): number | null {
  let best: number | null = null;
  let highest = 0;
  for (const [key, score] of scores) {
    if (score >= least && score > highest) {
      best = key;
      highest = score;
    }
  }
  return best;
}
