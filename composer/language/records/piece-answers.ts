import { findBeyond, whyOutOfReach } from "../beyond.ts";
import { NOT_COMPUTED } from "./computed-wishes.ts";

/** What can be done in place of what is wished of records and cannot be done, or not in that way. */
const INSTEAD: readonly [RegExp, string][] = [
  [
    /\b(?:badges?|medals?|prizes?|rewards?|treats?|trophy|pizza party|earns?|free one|level up|confetti)\b/i,
    "It gives no prizes. How far it is to a goal can be shown: “with a goal of 10”.",
  ],
  [
    /\b(?:clash\w*|overlap\w*|collid\w*|at the same time|double[- ]?book\w*|twice|same \w+ on (?:a|the same) (?:date|day)|mustn't|must not|can't|cannot|not allowed|nobody else|more booked|block(?:s|ed)?)\b/i,
    "The app refuses no entry and compares none with another. A calendar shows what falls on the same day, and search what is there already.",
  ],
  [
    /\b(?:max(?:imum)?|no more than|not more than|at most|limit|up to) \d|\bgaps?\b|\b(?:shifts?|days?|slots?|places?|rooms?|evenings?|tables?) (?:that are |are |is |still |without )*(?:free|empty|open|left|anybody|available)\b|\b(?:free|empty) (?:days?|slots?|evenings?|places?|rooms?|space)\b/i,
    "What is not entered I cannot show or count. How many there are can be counted by day or by person: “a chart of how many per person”.",
  ],
  [
    /\b(?:consecutive|running|serial|automatic|next) numbers?\b|\bnumber(?:ed|s)? (?:them|automatically|by itself)\b/i,
    "Numbers are not given out by themselves. They can be entered, and records stand in their order: “sorted by number”.",
  ],
  [
    /\b(?:hidden|hide|locked|opens? only|until (?:then|that))\b/i,
    "Nothing is hidden until a day or an answer. What is done can be filtered out.",
  ],
  [
    /\b(?:goes (?:down|up)|subtract\w*|deduct\w*|takes? (?:it |one )?(?:off|out|away)|press (?:minus|plus)|minus (?:one|button)|moving? from|stock goes|used up gets)\b/i,
    "One record does not change the numbers of another. A number has buttons for one more and one less: “add a quantity with plus and minus”.",
  ],
  [
    /\b(?:last time|previous|before that|old values|last week|last year|last month|same week|compare[sd]?)\b/i,
    "Two times are not compared by themselves. All entries stand in their order, a filter shows those that belong together, and a chart how they change: “a line chart over time”.",
  ],
  [
    /\b(?:knock ?out|bracket|winner moves|moves on|swap(?:s)? places|challenge)\b/i,
    "I draw no tournament tree and move nobody by results. Matches with a round and a score can be kept: “matches with round, players and score”.",
  ],
  [
    /\b(?:family tree|as a tree|floor ?plan|a plan of|plan with|plan to click|seating plan|rows of)\b/i,
    "I draw no plans and no trees. A board can stand for places: a column for each, and cards that are moved.",
  ],
  [
    /\b(?:keyboard shortcuts?|hot ?keys?)\b/i,
    "The app can be used by keyboard alone; there are no shortcuts of its own.",
  ],
  [/\bcopy\b/i, "Nothing is copied by a button; what is shown can be marked and copied as on every page."],
  [
    /\b(?:template|as a template|for the next (?:trip|time|year))\b/i,
    "A list cannot be kept as a template. It can be exported, and imported again as a file: “with export and import”.",
  ],
  [
    /\b(?:half price|goes half|moves? (?:to|into) the)\b/i,
    "Nothing changes by itself when time goes by. What is overdue is marked: “add a due date”.",
  ],
  [
    /\b(?:red|orange|yellow|green|amber|grey(?:ed)?|gray|faded|blinks?|light(?:s)? up|stands? out|jump (?:out )?at|shout at|highlight\w*)\b/i,
    "Marks are given to what is overdue and to what runs low, at or below a number. Others can be found by a filter, or stand in groups.",
  ],
];
/** What is to be worked out, of numbers that nobody can tell from the words. */
const WORKED_OUT =
  /\b(?:work(?:s|ed)? (?:it |that |itself )?out|calculat\w*|comes? (?:out )?(?:by )?itself|adds? (?:it )?(?:all )?up|difference|profit|ratio|balance|share|minus|times|per (?:km|hour|kilo|metre|lap|cup|day|night)|an hour|a (?:km|kilo|night|shirt)|x \d|% ?|days? (?:taken|open|left)|pay(?:ment|out)?|\d+ (?:days?|weeks?|months?|years?) (?:later|after)|after \d+ (?:days|weeks|months|years|hours)|until when|how old|last day|age at)\b|\d ?%/i;

/** What is said to a wish of which nothing was understood; null where nobody could know. */
export function answerInstead(words: string): string | null {
  const out = whyOutOfReach(words);
  if (out !== null) return out;
  const instead = INSTEAD.find(([pattern]) => pattern.test(words))?.[1];
  return instead ?? (WORKED_OUT.test(words) ? NOT_COMPUTED : (findBeyond(words)?.answer ?? null));
}
