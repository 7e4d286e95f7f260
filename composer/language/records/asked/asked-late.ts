import type { ComposedList } from "../composed.ts";
import { withDeadline } from "../mark-wishes.ts";
import { byLongAgo, bySoonest, dueLabelOf, LONG_AGO } from "../pieces/piece-firsts.ts";
import type { AskedWords } from "../pieces/piece-marks.ts";

/** What a person wants to notice at once. */
const SEEN =
  "(?:red|orange|yellow|amber|pink|bold|colou?r\\w*|stands? out|jumps?(?: out)?|highlight\\w*|mark(?:s|ed)?|flag(?:s|ged)?|warn\\w*|alert\\w*|shouts?|screams?|blink\\w*|light(?:s)? up|crossed out|struck|notice|obvious|visible|at a glance|at once|remind\\w*)";
const SHOWN = "(?:show(?:s|n)?|see|list|tell(?:s)?|know|find|which|what|who|those|anything|ones?)";
/** Surely late, whatever else is said. */
const LATE =
  "(?:overdue|late|too late|expired|out of date|gone off|past (?:its|their|the|due|use|sell|expiry|best|return)\\b|not (?:back|returned|brought back|home|handed in)(?: (?:in|on) time| by then)|(?:were |was |are |is )?supposed to (?:be|have|come|go|get)|should (?:already )?(?:have (?:been|come|gone)|be back)|long overdue|missed (?:the|their|its) (?:date|deadline))";
/** Late where it is to be marked: "past it: red", "passed = red". */
const PASSED =
  "(?:past|passed|over(?: it| the (?:date|deadline|time))?|due|(?:has |have |is |are )?run out|lapsed|ended|too long|in time|not (?:yet )?(?:back|returned))";
const SPELL = "(?:\\d+|an?|half an?|a few|some|several|one|two|three|four|six) (?:days?|weeks?|months?|years?|hours?)";

const DUE_SOON = "What is due soonest stands first, and what is overdue is marked red; before that it gets no mark.";

/** What is late, long ago or due soon is to be seen at once, in whatever words. */
export const ASKED_LATE: readonly AskedWords[] = [
  {
    // "less than two weeks to go: orange", "colour those within 3 months of it"
    pattern: new RegExp(
      `^(?:(?:less than|under|within|only) ${SPELL} (?:to go|left)|(?=.*\\b${SEEN}\\b).*\\b(?:(?:less than|under|within|only|last|the) ${SPELL}(?: (?:to go|left|before|ahead|away|of (?:it|the \\w+)|until|till)\\b|$)|${SPELL} (?:before|ahead|left|to go|in advance)\\b).*)$`,
      "iu",
    ),
    change: bySoonest,
    note: DUE_SOON,
    answer: `${DUE_SOON} That needs a date: “add a due date”.`,
  },
  {
    // "older than 3 months in orange", "after five years it should turn orange", "not checked for 3 months turn amber"
    pattern: new RegExp(
      `^(?=.*\\b(?:${SEEN}|${SHOWN}|turns?)\\b)(?!.*\\b(?:overdue|late)\\b).*\\b(?:(?:older|longer|more) than|over|after|not (?:been )?[\\p{L}]+ (?:for|in)|(?:haven't|hasn't|wasn't|weren't|have not|has not|didn't) .*\\b(?:for|in)) ${SPELL}(?: (?:old|ago|now|or more))?\\b.*$`,
      "iu",
    ),
    change: byLongAgo,
    note: LONG_AGO,
    answer: LONG_AGO,
  },
  {
    // "show the late ones in red", "what's overdue should jump at me", "past it: red"
    pattern: new RegExp(
      `^(?!.*\\b(?:how many|number of|count of)\\b)(?=.*\\b(?:${SEEN}|${SHOWN})\\b)(?!.*\\b(?:green|grey|gray)\\b)(?!.*\\b(?:over|above|more than|less than|under|below|after) [€$£]?\\d+(?:[.,]\\d+)?(?! (?:days?|weeks?|months?|years?|hours?)\\b))(?:.*\\b${LATE}.*|(?=.*\\b${SEEN}\\b).*\\b${PASSED}\\b.*|(?:overdue|late|expired|passed|past it)(?: ones)?[:=, ]+(?:in )?(?:red|bold|orange))$`,
      "iu",
    ),
    change: withLate,
    answer: "What is overdue is marked red where there is a day on which it is due: “add a due date”.",
  },
  {
    pattern: new RegExp(`^(?=.*\\b${SEEN}\\b).*\\b${LATE}.*$`, "iu"),
    change: withLate,
    note: "What is overdue is marked red; other colours it gives to nothing.",
  },
];

function withLate(list: ComposedList, _groups: readonly (string | undefined)[], words: string): ComposedList | null {
  return withDeadline(list) ?? withDeadline(list, dueLabelOf(words) ?? "Due date");
}
