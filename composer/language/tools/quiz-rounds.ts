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

const USUAL_SECONDS = 20;
const OF_QUIZ =
  /\b(?:quizz?(?:es)?|trivia|multiple[- ]choice|(?:maths?|arithmetic|times? tables?) (?:game|practi[sc]e|test|challenge|trainer))\b/i;
const LEAD_OF_TIME =
  "(?:,? ?\\b(?:with|and|has|having|an?|the|plus|also|of|that is|it is|should be|be|show|include|includes|there is|has to be|their|my|answer(?:ed)? (?:in|within)|in|within|under|countdown|visible|score,?) )*";
const OF_EACH =
  "(?: (?:for|per|on|in|to answer|at)?(?: ?(?:each|every|a|the))? ?(?:questions?|answers?|round|sum|problem)| each| to answer)?";

/** "With a timer", "30 seconds per question", "timed": of a quiz, how long each question can be answered. */
const SECONDS = new RegExp(
  `${LEAD_OF_TIME}(?<![\\p{L}\\d-]|\\b(?:pomodoro|study|focus|break|egg|interval|stop|several|kitchen) )(?:(\\d{1,3})[- ]?(?:s|secs?|seconds?)(?: (?:timers?|count ?downs?|time limit|limit|clock))*${OF_EACH}|(?:(?:a )?(?:quiz|question|count ?down) )?(?:timers?|count ?downs?|time limits?)(?: of (\\d{1,3}) ?(?:s|secs?|seconds?))?${OF_EACH}|timed(?: (?:questions?|rounds?|mode|answers?))?)(?! (?:for|of|app|with \\d|to|and (?:a )?stopwatch|log))(?![\\p{L}-])`,
  "giu",
);

/** How long each question of a quiz can be answered; null where nothing is said, or there is no quiz. */
export function findSeconds(reading: Reading): { seconds: number; spans: Span[] } | null {
  if (!OF_QUIZ.test(reading.text)) return null;
  const found = findAll(reading, SECONDS).filter(({ text }) => !/\bminutes?\b/i.test(text));
  const told = found.map(({ groups }) => Number(groups[1] ?? groups[2])).find((number) => number >= 3 && number <= 600);
  return found.length === 0 ? null : { seconds: told ?? USUAL_SECONDS, spans: found.map(({ span }) => span) };
}
