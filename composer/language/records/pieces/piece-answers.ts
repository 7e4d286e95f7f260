import { findBeyond, whyOutOfReach } from "../../gaps/beyond.ts";
import { answerToBeyond } from "../../gaps/beyond-topics.ts";
import { NOT_COMPUTED } from "../sums/computed-wishes.ts";

/** What is said of things that others might take for something else: "warn me if two bookings clash" needs no message. */
const FIRST: readonly [RegExp, string][] = [
  [
    /\b(?:clash\w*|conflicts?|overlap\w*|collid\w*|at the same time|double[- ]?book\w*|(?:booked|entered|on|there) twice|twice (?:on )?(?:the same|a|one) \w+|same \w+ (?:twice )?on (?:a|the same|one) (?:date|day)|nobody else (?:can|may)|(?:is|are|be) (?:already )?(?:taken|there already)|(?:somebody|someone) else (?:is|has)|more booked|two (?:people|bookings|things|groups) (?:at|on) (?:the same|once)|(?:mustn't|must not|can't|cannot|may not) (?:happen|be booked)|already have (?:it|that|one)|one i already have|had it already|seen it already)\b/i,
    "The app refuses no entry and compares none with another. A calendar shows what falls on the same day, and search what is there already.",
  ],
  [
    /\b(?:(?:can't|cannot|can not|mustn't|must not|may not|not|never|nobody (?:can|may)) (?:be )?(?:chang(?:e|ed)|edit(?:ed)?|delet(?:e|ed)|alter(?:ed)?)|read[- ]only|only (?:\w+ ){1,4}(?:may|can|should) (?:chang|edit|see|look|enter|add|delet)\w*|(?:may|can) only (?:look|see|read))\b/i,
    "Whoever opens the app can see and change everything in it: it knows no persons and locks nothing.",
  ],
  [
    /\b(?:max(?:imum)?\.?|no more than|not more than|at most|limit(?:ed)?(?: to| of)?|up to|mustn't .* (?:above|over|more than)|can't do more than|anybody is over|(?:has|have|needs?|need) to do) \d/i,
    "The app refuses nothing. How many there are of each can be counted, with the most on top: “a chart of how many per person”.",
  ],
];

/** What can be done in place of what is wished of records and cannot be done, or not in that way. */
const INSTEAD: readonly [RegExp, string][] = [
  [
    /\bwhat (?:i |we )?(?:can|could|should|shall|to)(?: i| we)? (?:cook|make|eat|bake|drink|wear)\b/i,
    "That I cannot work out by itself. Search finds what names a thing, a filter what is chosen, and one can be picked at random: “pick one at random”.",
  ],
  [
    /\b(?:budget|limit) (?:per|for each|for every|of each|by) [a-z]+\b|\beach [a-z]+ (?:has|gets) (?:an? |its own )?(?:budget|limit)\b/i,
    "A budget for each is a list of its own, with what is spent and left of it: “budget planner with categories, monthly limit and expenses”.",
  ],
  [
    /\b(?:rotat\w*|take turns|in turn)\b/i,
    "Turns are not worked out by themselves. Each entry can say who does it and on which day: “add who and a date, sorted by date”.",
  ],
  [
    /\b(?:running (?:balance|total|sum)|(?:my|our|current|the) balance)\b|^balance$/i,
    "The sum of all stands at the top; what it came to after each entry is not shown. A balance needs what comes in and what goes out: “income and expenses with amount, type and date”.",
  ],
  [
    /\bstreaks?\b/i,
    "Days in a row are counted over all entries, and for what is ticked day by day: “habits with a streak”. For each of several that belong together they are not.",
  ],
  [
    /\b(?:badges?|medals?|prizes?|rewards?|treats?|trophy|pizza party|earns? (?:an? |points|stars|\d)|free one|level up|confetti|celebrat\w*|fireworks|applause|gold(?:en)? stars?|(?:gets?|give (?:him|her|them|me)|earn) (?:a |an |one )?(?:star|sticker|smiley|point)|stickers?)\b/i,
    "It gives no prizes. How far it is to a goal can be shown: “with a goal of 10”.",
  ],
  [
    /\b(?:come(?:s)? (?:back|again)|again (?:at the end|more often|tomorrow|later)|more often|one by one|click through|quiz (?:me|her|him|us)|test (?:me|her|him|us)|asks? me|only (?:those|the ones) i(?:'ve)? (?:had|got|get) wrong|spaced repetition)\b/i,
    "A list asks nothing. Flash cards do: they are turned one by one, and those that you did not know come again: “flash cards with word and meaning”.",
  ],
  [
    /\b(?:screen (?:should|must|shouldn't|doesn't|stays?|not|to)|sleep mode|(?:phone|tablet|display|light) (?:\w+ ){0,2}(?:stays?|on|awake|off))\b/i,
    "How long the screen stays on is a setting of the phone or the computer.",
  ],
  [/\b(?:sounds?|noise|beeps?|music|jingle|chime|gong|ding)\b/i, "A list makes no sounds; timers do."],
  [
    /\b(?:themselves|himself|herself|on their own|by others|other families|all families|everybody (?:can|should)|everyone (?:can|should))\b/i,
    "Whoever opens the app here can add to it and change it. What others do on their own devices does not reach it: that needs a server.",
  ],
  [
    /\bgaps?\b|\b(?:shifts?|days?|dates?|slots?|places?|rooms?|evenings?|tables?|weekends?|bunks|beds|seats|plots|nights?|times?|hours) (?:(?:that|which|where) )?(?:are |is |still |without |nobody(?:'s| is)? |no one(?:'s| is)? )*(?:free|empty|open|anybody|available|unused|down yet|unfilled)\b|\b(?:free|empty|unused|available|open) (?:days?|dates?|slots?|evenings?|places?|rooms?|space|weekends?|bunks|beds|seats|plots|nights?|times?|spots?)\b|\b(?:unused|unfilled|nobody's down|has no (?:shift|place|job|partner)|without a (?:shift|place|job|date|partner))\b/i,
    "What is not entered I cannot show or count. A calendar shows which days are empty, and what has no value stands together when the list is sorted by it.",
  ],
  [
    /\b(?:consecutive|running|serial|automatic|next)(?: [a-z]+)? numbers?\b|\bnumber(?:ed|s)? (?:them|automatically|by itself)\b/i,
    "Numbers are not given out by themselves. They can be entered, and records stand in their order: “sorted by number”.",
  ],
  [
    /\b(?:hidden|hide|locked|opens? only|until (?:then|that)|only sees?|opens after)\b/i,
    "Nothing is hidden until a day or an answer. What is done can be filtered out.",
  ],
  [
    /\b(?:goes (?:down|up)|subtract\w*|deduct\w*|takes? (?:it |one )?(?:off|out|away)|press (?:minus|plus)|minus (?:one|button)|stock goes|used up gets|moves? (?:people|them|everybody|everyone) up)\b/i,
    "One record does not change the numbers of another. A number has buttons for one more and one less: “add a quantity with plus and minus”.",
  ],
  [
    /\b(?:last time|previous|last (?:reading|entry|one)|difference (?:to|from|between)|before that|old values|last (?:week|year|month|winter|summer|season)|same week|comparisons?|compared?|compare(?:s|d)? (?:them|the|with|to)|versus|how much (?:faster|better|more|less|stronger|slower))\b/i,
    "Two times are not compared by themselves. All entries stand in their order, a filter shows those that belong together, and a chart how they change: “a line chart over time”.",
  ],
  [
    /\b(?:knock ?out|bracket|winner moves|moves on|swap(?:s)? places|challenge (?:the|one|each|another|somebody|someone))\b/i,
    "I draw no tournament tree and move nobody by results. Matches with a round and a score can be kept: “matches with round, players and score”.",
  ],
  [
    /\b(?:family tree|as a tree|floor ?plan|a plan of|plan to click|seating plan|rows [a-z] to)\b/i,
    "I draw no plans and no trees. A board can stand for places: a column for each, and cards that are moved.",
  ],
  [
    /\b(?:drag\w*|by hand|move (?:up|down|them around))\b/i,
    "Cards are dragged on a board, from column to column: “a board by status”. A list stands in the order of one of its fields; a number for the place in it can be one: “add an order number, sorted by it”.",
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
    /\b(?:half price|goes half|moves? (?:to|into) (?:the|tomorrow)|archive)\b/i,
    "Nothing moves or changes by itself when time goes by. What is overdue is marked, and what is done can be filtered out: “add a done checkbox”.",
  ],
  [
    /\b(?:scale[sd]?|more people|number of (?:people|guests|portions) (?:changes|the)|amounts? (?:should )?change|new amounts)\b/i,
    "Amounts within a text are not worked out anew. A calculator does that: “a calculator for amount / 4 * people”.",
  ],
  [
    /\b(?:rhymes?|spell(?:ing)? ?check|recapture)\b/i,
    "That I cannot tell by itself. Search and a filter show what is there already.",
  ],
  [
    /\b(?:red|orange|yellow|green|amber|blue|grey(?:ed)?|gray|faded|shade|blinks?|light(?:s)? up|stands? out|jump (?:out )?at|shout at|highlight\w*|marked|clearly|colou?r\w*|bold)\b/i,
    "Marks are given to what is overdue and to what runs low, at or below a number. What is chosen stands on a badge with its name; a filter, groups or a board part the records by it.",
  ],
];
/** What is to be worked out, of numbers that nobody can tell from the words. */
const WORKED_OUT =
  /\b(?:work(?:s|ed)? (?:it |that |itself )?out|calculat\w*|comes? (?:out )?(?:by )?itself|should come out|adds? (?:it )?(?:all )?up|difference|profit|ratio|balance|share of|minus|(?<!\b(?:many|some|all) )times (?!when|that|of)|per (?:km|hour|kilo|metre|square|lap|cup|day|night|\d+)|an hour|a (?:km|kilo|night|shirt)|x \d|% ?|days? (?:taken|open|left)|pay(?:ment|out)|\d+ (?:days?|weeks?|months?|years?) (?:later|after)|after \d+ (?:days|weeks|months|years|hours)|until when|how old|last day|age at|tells? me (?:how much|the price)|the price to|gives? (?:me )?the (?:grade|price|amount)|owes? (?:me|us|each)|the cost|waste|saved)\b|\d ?%/i;

/** What is said to a wish of which nothing was understood; null where nobody could know. */
export function answerInstead(words: string): string | null {
  const [first, instead] = [answerIn(FIRST, words), answerIn(INSTEAD, words)];
  if (first !== null) return first;
  const out = whyOutOfReach(words);
  if (out !== null) return out;
  if (instead === null && OTHER_MACHINE.test(words)) return answerToBeyond(words);
  return instead ?? (WORKED_OUT.test(words) ? NOT_COMPUTED : (findBeyond(words)?.answer ?? missingList(words)));
}

/** "reminder at 8am" is no number to work out; null for what is none. */
export function answerToReminder(words: string): string | null {
  return /\b(?:remind\w*|alarms?|notif\w*|alerts?)\b.* at \d/i.test(words) ? whyOutOfReach(words) : null;
}

/** "alexa should announce it" */
const OTHER_MACHINE =
  /^(?:and |also )*(?:alexa|siri|google|cortana|chat ?gpt|whats ?app|my (?:phone|watch|tv|car|fridge)) (?:should|must|can|could|has to|reads?|tells?|shows?|announces?)(?![\p{L}])/iu;

/** "which invoices are unpaid" where there are none. */
function missingList(words: string): string | null {
  const noun =
    /^(?:(?:and|also|see|show|know|me|us|i|we|to|want) )*(?:which|what) ([\p{L}]{4,}s) (?:are|have|need|haven't|aren't)\b/iu.exec(
      words,
    )?.[1];
  return noun === undefined
    ? null
    : `There is no list of ${noun} here. It can be added, with what each has to have: “add ${noun} with name, date and done”.`;
}

/** What is said to a wish for a number that there is nothing for, where more is known than that. */
export function knownInstead(words: string): string | null {
  return answerIn(FIRST, words) ?? answerIn(INSTEAD.slice(0, -1), words);
}

function answerIn(answers: readonly [RegExp, string][], words: string): string | null {
  return answers.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
