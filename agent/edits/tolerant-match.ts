import { readLines, type TextLine } from "./text-lines.ts";

/** Lines `first` to `last` (indexes, inclusive) of a text that mean the same as what was searched for. */
export interface LineMatch {
  first: number;
  last: number;
}

/** From strict to loose. A looser one is tried only where no stricter one finds anything. */
const COMPARISONS: readonly ((line: string) => string)[] = [
  (line) => line.trimEnd(),
  (line) => line.trim(),
  (line) => line.trim().replaceAll(/\s+/g, " "),
];

/** Whole lines of `lines` that equal those of `search` but for white space: all places of the strictest kind found. */
export function findTolerantly(lines: readonly TextLine[], search: string): LineMatch[] {
  const wanted = withoutBlankEnds(readLines(search).map((line) => line.text));
  if (wanted.length === 0) return [];
  for (const normalize of COMPARISONS) {
    const pattern = wanted.map(normalize);
    const matches = findRuns(
      lines.map((line) => normalize(line.text)),
      pattern,
    );
    if (matches.length > 0) return matches;
  }
  return [];
}

/** Occurrences of a run of lines, not overlapping; linear (Knuth, Morris and Pratt), since files repeat blank lines. */
function findRuns(lines: readonly string[], pattern: readonly string[]): LineMatch[] {
  const fallback = [0];
  for (let index = 1, matched = 0; index < pattern.length; index += 1) {
    while (matched > 0 && pattern[index] !== pattern[matched]) matched = fallback[matched - 1] ?? 0;
    if (pattern[index] === pattern[matched]) matched += 1;
    fallback.push(matched);
  }
  const found: LineMatch[] = [];
  let matched = 0;
  for (const [index, line] of lines.entries()) {
    while (matched > 0 && line !== pattern[matched]) matched = fallback[matched - 1] ?? 0;
    if (line === pattern[matched]) matched += 1;
    if (matched === pattern.length) {
      found.push({ first: index - pattern.length + 1, last: index });
      matched = 0;
    }
  }
  return found;
}

/**
 * The replacement's lines, indented as the place is rather than as the search text was: each indentation of the
 * search text stands for the one that its line has in the file, and deeper ones keep what they have beyond it.
 */
export function reindent(search: string, replacement: string, place: readonly TextLine[]): string[] {
  const searched = withoutBlankEnds(readLines(search).map((line) => line.text));
  const hadBlankEnds = searched.length < readLines(search).length;
  const fresh = readLines(replacement).map((line) => line.text);
  const lines = hadBlankEnds ? withoutBlankEnds(fresh) : fresh;
  const meaning = new Map<string, string>();
  for (const [index, line] of searched.entries()) {
    const there = place[index]?.text ?? "";
    if (line.trim() !== "" && !meaning.has(indentOf(line))) meaning.set(indentOf(line), indentOf(there));
  }
  return lines.map((line) => (line.trim() === "" ? line : translateIndent(line, meaning)));
}

function translateIndent(line: string, meaning: ReadonlyMap<string, string>): string {
  const indent = indentOf(line);
  let known: string | null = null;
  for (const candidate of meaning.keys()) {
    if (indent.startsWith(candidate) && candidate.length >= (known?.length ?? 0)) known = candidate;
  }
  if (known !== null) return (meaning.get(known) ?? "") + line.slice(known.length);
  // Shallower than all that was searched for: shifted like the shallowest of it, as far as there is room.
  const shallowest = [...meaning.keys()].sort((left, right) => left.length - right.length)[0];
  if (shallowest === undefined) return line;
  const there = meaning.get(shallowest) ?? "";
  const missing = shallowest.length - indent.length;
  return there.slice(0, Math.max(0, there.length - missing)) + line.trimStart();
}

function indentOf(line: string): string {
  return line.slice(0, line.length - line.trimStart().length);
}

function withoutBlankEnds(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== "");
  return first === -1 ? [] : lines.slice(first, lines.findLastIndex((line) => line.trim() !== "") + 1);
}
