export interface FuzzyMatch {
  /** More is better. */
  score: number;
  /** Where the characters of the query are, ascending. */
  at: readonly number[];
}

const GAP_COST = 1;
const IN_NAME = 6;
const STARTS_WORD = 8;
const FOLLOWS = 5;

/**
 * Finds the characters of a query in a path, in order; null when they are not all there. What stands together, at the
 * starts of words and in the file's name counts more. Spaces in the query are left out.
 */
export function matchFuzzy(path: string, query: string): FuzzyMatch | null {
  const wanted = query.toLowerCase().replaceAll(/\s+/g, "");
  if (wanted === "") return { score: 0, at: [] };
  const lower = path.toLowerCase();
  const nameAt = path.lastIndexOf("/") + 1;
  // The name alone first: a query that fits into it means it.
  const inName = findFrom(path, lower, wanted, nameAt, nameAt);
  const anywhere = findFrom(path, lower, wanted, 0, nameAt);
  const best = [inName, anywhere].filter((match) => match !== null).toSorted((a, b) => b.score - a.score)[0];
  return best === undefined ? null : { ...best, score: best.score - path.length / 100 };
}

function findFrom(path: string, lower: string, wanted: string, start: number, nameAt: number): FuzzyMatch | null {
  const whole = lower.indexOf(wanted, start);
  if (whole !== -1) {
    const at = Array.from(wanted, (_, index) => whole + index);
    return { score: scoreOf(path, at, nameAt), at };
  }
  const at: number[] = [];
  let from = start;
  for (const character of wanted) {
    const found = lower.indexOf(character, from);
    if (found === -1) return null;
    at.push(found);
    from = found + 1;
  }
  return { score: scoreOf(path, at, nameAt), at };
}

function scoreOf(path: string, at: readonly number[], nameAt: number): number {
  let score = 0;
  for (const [index, place] of at.entries()) {
    const before = at[index - 1];
    if (place >= nameAt) score += IN_NAME;
    if (startsWord(path, place)) score += STARTS_WORD;
    if (before !== undefined) score += place === before + 1 ? FOLLOWS : -GAP_COST * Math.min(10, place - before);
  }
  if (at[0] === nameAt) score += STARTS_WORD;
  return score;
}

function startsWord(path: string, at: number): boolean {
  if (at === 0) return true;
  const before = path[at - 1] ?? "";
  const here = path[at] ?? "";
  return /[^\p{L}\p{N}]/u.test(before) || (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(here));
}
