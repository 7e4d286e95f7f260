import { findFuzzily } from "./fuzzy-match.ts";
import { readLines, type TextLine } from "./text-lines.ts";

/** How much had to be forgiven for a place to fit, from nothing to much. */
export type Fit = "exact" | "white space" | "similar";

/** Where the lines searched for stand: for each of them the index of its line in the text, null for blank ones without. */
export interface Place {
  first: number;
  last: number;
  aligned: readonly (number | null)[];
}

export interface Places {
  fit: Fit;
  /** Of the best place, from 0 to 1; 1 where only white space differs. */
  similarity: number;
  places: readonly Place[];
}

/** A text as its lines, with what searching them needs, made once for all searches in it. */
export class LineIndex {
  readonly lines: readonly TextLine[];
  readonly #normalized = new Map<Comparison, string[]>();
  #filled: number[] | null = null;

  constructor(text: string) {
    this.lines = readLines(text);
  }

  texts(comparison: Comparison): readonly string[] {
    let texts = this.#normalized.get(comparison);
    if (texts === undefined)
      this.#normalized.set(comparison, (texts = this.lines.map((line) => comparison(line.text))));
    return texts;
  }

  /** The indexes of the lines that are not blank. */
  filled(): readonly number[] {
    this.#filled ??= this.lines.flatMap((line, index) => (isBlank(line.text) ? [] : [index]));
    return this.#filled;
  }
}

type Comparison = (line: string) => string;

const exactly: Comparison = (line) => line;
const loosely: Comparison = (line) => line.trim().replaceAll(/\s+/g, " ");

/** From strict to loose. A looser one is tried only where no stricter one finds anything. */
const COMPARISONS: readonly Comparison[] = [
  exactly,
  (line) => line.trimEnd(),
  (line) => line.trim(),
  loosely,
  // Models write typographic characters plainly, and plain ones typographically.
  (line) => plainly(loosely(line)),
];

/**
 * All places of the strictest kind at which whole lines of a text equal the lines searched for: literally; then but for
 * white space at line ends, indentation, white space within lines; then but for blank lines; at last nearly (see
 * findFuzzily). Null where there are none.
 */
export function findPlaces(index: LineIndex, wanted: readonly string[]): Places | null {
  const bare = trimBlankEnds(wanted);
  if (bare.lines.length === 0) return null;
  for (const comparison of COMPARISONS) {
    const fit = comparison === exactly ? "exact" : "white space";
    const whole = findRuns(index.texts(comparison), wanted.map(comparison));
    if (whole.length > 0) return { fit, similarity: 1, places: whole.map((first) => placeOfRun(first, wanted.length)) };
    if (bare.lines.length === wanted.length) continue;
    const inner = findRuns(index.texts(comparison), bare.lines.map(comparison));
    const places = inner.map((first) => alignBlanks(index, wanted, consecutive(first, bare.lines.length)));
    if (places.length > 0) return { fit: "white space", similarity: 1, places };
  }
  return findWithoutBlanks(index, wanted);
}

function findWithoutBlanks(index: LineIndex, wanted: readonly string[]): Places | null {
  const filled = index.filled();
  const normalize = (line: string) => plainly(loosely(line));
  const texts = filled.map((at) => normalize(index.lines[at]?.text ?? ""));
  const pattern = wanted.filter((line) => !isBlank(line)).map(normalize);
  const place = (first: number) => alignBlanks(index, wanted, filled.slice(first, first + pattern.length));
  const equal = findRuns(texts, pattern);
  if (equal.length > 0) return { fit: "white space", similarity: 1, places: equal.map(place) };
  const near = findFuzzily(texts, pattern);
  const best = near[0];
  if (best === undefined) return null;
  return { fit: "similar", similarity: best.similarity, places: near.map((each) => place(each.first)) };
}

/** Occurrences of a run of lines; linear (Knuth, Morris and Pratt), since files repeat blank lines. */
function findRuns(lines: readonly string[], pattern: readonly string[]): number[] {
  const fallback = [0];
  for (let index = 1, matched = 0; index < pattern.length; index += 1) {
    while (matched > 0 && pattern[index] !== pattern[matched]) matched = fallback[matched - 1] ?? 0;
    if (pattern[index] === pattern[matched]) matched += 1;
    fallback.push(matched);
  }
  const found: number[] = [];
  let matched = 0;
  for (const [index, line] of lines.entries()) {
    while (matched > 0 && (matched === pattern.length || line !== pattern[matched]))
      matched = fallback[matched - 1] ?? 0;
    if (line === pattern[matched]) matched += 1;
    if (matched === pattern.length) found.push(index - pattern.length + 1);
  }
  return found;
}

function placeOfRun(first: number, length: number): Place {
  return { first, last: first + length - 1, aligned: consecutive(first, length) };
}

function consecutive(first: number, length: number): number[] {
  return Array.from({ length }, (_each, offset) => first + offset);
}

/** Gives the blank lines searched for the blank lines that stand where they should, as far as there are any. */
function alignBlanks(index: LineIndex, wanted: readonly string[], filled: readonly number[]): Place {
  const aligned: (number | null)[] = [];
  let next = 0;
  for (const line of wanted) aligned.push(isBlank(line) ? null : (filled[next++] ?? null));
  const isFreeBlank = (at: number) => isBlank(index.lines[at]?.text ?? "x");
  for (let at = 1; at < aligned.length; at += 1) {
    const before = aligned[at - 1];
    if (aligned[at] === null && typeof before === "number" && isFreeBlank(before + 1)) aligned[at] = before + 1;
  }
  for (let at = aligned.length - 2; at >= 0; at -= 1) {
    const after = aligned[at + 1];
    const isLeading = aligned.slice(0, at + 1).every((each) => each === null);
    if (isLeading && typeof after === "number" && isFreeBlank(after - 1)) aligned[at] = after - 1;
  }
  const found = aligned.filter((each) => each !== null);
  return { first: found[0] ?? 0, last: found.at(-1) ?? 0, aligned };
}

export function trimBlankEnds(lines: readonly string[]): { lines: string[]; before: number } {
  const first = lines.findIndex((line) => !isBlank(line));
  if (first === -1) return { lines: [], before: 0 };
  return { lines: lines.slice(first, lines.findLastIndex((line) => !isBlank(line)) + 1), before: first };
}

function isBlank(line: string): boolean {
  return line.trim() === "";
}

function plainly(line: string): string {
  return line
    .replaceAll(/[\u2018\u2019\u201A\u201B]/g, "'")
    .replaceAll(/[\u201C\u201D\u201E]/g, '"')
    .replaceAll(/[\u2010-\u2015\u2212]/g, "-")
    .replaceAll("\u2026", "...");
}
