import { type Reading, type Span, findAll } from "../recognizer.ts";

const MOST = 100;
const OF_ROUND =
  "(?: (?:each|per|a|every|at a|in each|in a|for each|for a)(?: (?:round|time|game|quiz|go|session|test))?| at random| in random order)*";

/** "10 questions", "20 out of 60 questions", "3 rounds of 10", "10 at a time": how many a round asks. */
const ROUND = new RegExp(
  `(?:,? ?\\b(?:with|has|having|and|asks?|me|of|always|exactly|about|an?|it|should|takes?) )*\\b(?:(?:\\d+ )?rounds? of (\\d{1,3})(?: (?:random )?questions?)?|(\\d{1,3}) (?:(?:out )?of (?:the )?\\d+ )?(?:random |different |quick |short |multiple[- ]choice |easy |new )*(?:questions|sums|exercises|tasks)(?! (?:with|:))(?: from a pool(?: (?:that )?(?:i|we) (?:enter|write|add|fill)(?: (?:myself|ourselves))?)?)?${OF_ROUND}|(\\d{1,3}) (?:random (?:ones )?)?(?:at a time|(?:per|a|each) round))(?![\\p{L}-])`,
  "gu",
);

export function findRound(reading: Reading): { size: number; span: Span } | null {
  const [found] = findAll(reading, ROUND);
  const size = Number(found?.groups[1] ?? found?.groups[2] ?? found?.groups[3]);
  return found === undefined || !(size >= 2 && size <= MOST) ? null : { size, span: found.span };
}
