/**
 * The least similarity at which a run of lines is taken for the one searched for. Measured with runs of 1 to 8 lines of
 * this repository's own sources and one slip in them (another quotation mark, a word in the plural, a character or a
 * semicolon missing): at 0.9, 93 in 100 land; with their own place taken out of the file, 1 in 100 has another place
 * that is as similar. At 0.8 it is 94 and nearly 3, at 0.95 it is 90 and 0.7.
 */
export const LEAST_SIMILARITY = 0.9;
/** How much the best place must be ahead of every other one. The rows of a table are often within 0.05 of each other. */
export const LEAST_MARGIN = 0.08;
/** No line may be less like its counterpart than that, however long the lines around it that are equal. */
const LEAST_LINE_SIMILARITY = 0.6;
/** Characters but for white space that a search needs; `});` is like too much. */
const LEAST_CHARACTERS = 16;
/** Lines that are longer are like another only if they equal it. */
const MAX_LINE_CHARACTERS = 1_000;
/** Bounds the time: comparisons of two lines for one search, about a microsecond each. */
const MAX_COMPARISONS = 200_000;

export interface FuzzyMatch {
  /** Index of the first line of the run. */
  first: number;
  /** From 0 to 1. */
  similarity: number;
}

/**
 * The runs of `lines` that resemble `wanted`, best first: one if it is clearly the best, several if they cannot be told
 * apart, none if none is like it enough. Both hold lines without their outer white space and no blank ones.
 *
 * The similarity of two lines is Dice's coefficient of their pairs of neighbouring characters (1 for equal lines,
 * 0 for lines with no pair in common); that of two runs is the mean over their lines, weighted by length. A run has as
 * many lines as the search: text with a line more or less is another text. So is a line with another number in it: that
 * is a neighbour in a list more often than a slip. Bounded in time: a run is left as soon as it
 * cannot reach the threshold, longest lines first.
 */
export function findFuzzily(lines: readonly string[], wanted: readonly string[]): FuzzyMatch[] {
  const total = wanted.reduce((sum, line) => sum + line.length, 0);
  if (total < LEAST_CHARACTERS) return [];
  const byLength = wanted.map((text, offset) => ({ text, offset })).sort((a, b) => b.text.length - a.text.length);
  const similarity = lineSimilarity();
  const allowed = (1 - LEAST_SIMILARITY + LEAST_MARGIN) * total;
  const found: FuzzyMatch[] = [];
  let comparisons = 0;
  for (let first = 0; first + wanted.length <= lines.length; first += 1) {
    let missing = 0;
    for (const { text, offset } of byLength) {
      const line = lines[first + offset] ?? "";
      if (line === text) continue;
      comparisons += 1;
      const alike = similarity(text, line);
      missing += alike < LEAST_LINE_SIMILARITY ? Infinity : (1 - alike) * text.length;
      if (missing > allowed) break;
    }
    // What cannot be looked at wholly cannot be called unique.
    if (comparisons > MAX_COMPARISONS) return [];
    if (missing <= allowed) found.push({ first, similarity: 1 - missing / total });
  }
  found.sort((a, b) => b.similarity - a.similarity);
  const best = found[0];
  if (best === undefined || best.similarity < LEAST_SIMILARITY) return [];
  return found.filter((each) => best.similarity - each.similarity < LEAST_MARGIN);
}

/** Compares pairs of lines, remembering what it has read of each. */
function lineSimilarity(): (left: string, right: string) => number {
  const known = new Map<string, Uint32Array>();
  const pairsOf = (line: string): Uint32Array => {
    let pairs = known.get(line);
    if (pairs === undefined) known.set(line, (pairs = sortedPairs(line)));
    return pairs;
  };
  return (left, right) => {
    if (left === right) return 1;
    const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
    // Not even all of the shorter one's pairs would be enough.
    if (2 * (shorter.length - 1) < LEAST_LINE_SIMILARITY * (shorter.length + longer.length - 2)) return 0;
    if (shorter.length < 2 || longer.length > MAX_LINE_CHARACTERS || numbersIn(left) !== numbersIn(right)) return 0;
    return (2 * countShared(pairsOf(left), pairsOf(right))) / (left.length + right.length - 2);
  };
}

function numbersIn(line: string): string {
  return line.match(/\d+/g)?.join() ?? "";
}

function sortedPairs(line: string): Uint32Array {
  const pairs = new Uint32Array(line.length - 1);
  for (let index = 0; index < pairs.length; index += 1)
    pairs[index] = line.charCodeAt(index) * 65_536 + line.charCodeAt(index + 1);
  return pairs.sort();
}

function countShared(left: Uint32Array, right: Uint32Array): number {
  let shared = 0;
  for (let at = 0, other = 0; at < left.length && other < right.length;) {
    const difference = (left[at] ?? 0) - (right[other] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) at += 1;
    if (difference >= 0) other += 1;
  }
  return shared;
}
