import { findAll, type Reading } from "./recognizer.ts";
import { saysSite } from "./sites/find-kind.ts";

/** Which kinds of app a prompt speaks of, by the words that people have for them. */
export interface SaidKinds {
  site: boolean;
  /** Parts that sites have: "opening hours", "a contact form". */
  parts: boolean;
  records: boolean;
  tool: boolean;
}

const RECORDS =
  /\b(?:(?:to-?do |check|wish|watch|guest|waiting |packing |shopping )?lists?|trackers?|track(?:ing)?|logs?|logging|log ?books?|diary|diaries|journals?|registers?(?! (?:your|for|here|now|online)\b)|inventory|inventories|stock (?:app|control|keeping)|databases?|organi[sz]ers?|managers?|management|planners?|crm|records? of|keep (?:a )?(?:track|record)|attendance|rotas?|rosters?|schedules?|timetables?|history of|stash|backlog|tickets|entries|manage|organi[sz]e|each (?:one )?has)\b/gu;

const TOOL =
  /\b(?:(?<!\b(?:invoice|quote|quotation|estimate|proposal|contract|receipt|payslip|purchase order) )generators?|pickers?|choosers?|randomi[sz]ers?|timers?|stop ?watch|pomodoro|metronome|calculators?|converters?|counters?|scoreboards?|score ?(?:keepers?|sheets?|cards?)|(?:score|points?) (?:trackers?|counters?|apps?|keepers?)|quiz(?:zes)?|flash ?cards?|vocabulary trainers?|dice|whiteboards?|(?:draw|drawing|paint|sketch)(?:ing)? (?:app|pad|board)|(?:word|memory|guessing|matching|checkers|chess) games?(?! (?:nights?|club|evenings?))|spin the wheel|bingo|rock paper scissors|typing (?:test|speed))\b/gu;

const PARTS_OF_SITES =
  /\b(?:heros?|call to action|footer|opening (?:hours|times)|contact forms?|(?:enquiry|booking|trial lesson|sign-?up|order|quote) forms?|about (?:us|me)|testimonials|faqs?|rsvps?|how to (?:get here|find us|join)|table (?:reservations?|bookings?)|book a table|page for (?!each\b|every\b))/gu;

/** Words for a kind count where they are said of the app, which its first sentence does. */
export function findSaidKinds(reading: Reading): SaidKinds {
  const fresh = { ...reading, claimed: [] };
  const end = reading.sentences[0]?.end ?? reading.text.length;
  const isSaid = (pattern: RegExp) => findAll(fresh, pattern).some(({ span }) => span.start < end);
  const [tool] = findAll(fresh, TOOL);
  const list = /\s(?:with|including)\s|:|,/.exec(reading.text)?.index ?? reading.text.length;
  const parts = findAll(fresh, PARTS_OF_SITES).length > 0;
  // "source (fair, website, referral)": one of several.
  const listed = findAll(fresh, /\([^()]*,[^()]*\)/g).map(({ span }) => span);
  return {
    site: saysSite({ ...fresh, claimed: listed }),
    parts,
    records: isSaid(RECORDS),
    tool: tool !== undefined && tool.span.start < list,
  };
}
