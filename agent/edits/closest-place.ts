import { numberLines, readLines } from "./text-lines.ts";

const CONTEXT_LINES = 2;
const MAX_QUOTED_LINES = 24;
const MAX_LINE_CHARACTERS = 200;

/** The part of a text that resembles `search` most, quoted with line numbers; null where nothing resembles it. */
export function quoteClosestPlace(text: string, search: string): string | null {
  const lines = readLines(text).map((line) => line.text);
  const wanted = readLines(search).map((line) => line.text.trim());
  const start = startOfMostEqualLines(lines, wanted) ?? startOfMostSimilarLine(lines, wanted);
  return start === null ? null : quoteLines(lines, start, start + wanted.length - 1);
}

/** Lines `first` to `last` (indexes; bounds are clipped) with some around them. */
export function quoteLines(lines: readonly string[], first: number, last: number): string {
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
