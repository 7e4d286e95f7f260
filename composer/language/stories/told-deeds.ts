import { singularOf } from "../words.ts";
import { PEOPLE, type RecordsTold } from "./records-told.ts";

const ALL = "(?:the |our |my |all )*";
const WHO = `${ALL}(?<who>${PEOPLE}|they)(?: can| may| should| must| could)?(?: also)?`;
const OPTION = "[\\p{L}-]+(?: [\\p{L}-]+)?";

type Groups = Readonly<Record<string, string | undefined>>;

/** What people do with things again and again, and what is written down of it. */
const DEEDS: readonly (readonly [
  said: RegExp,
  records: (groups: Groups) => { noun: string | null; fields: string },
])[] = [
  // "Members book one of our four courts for an hour"
  [
    new RegExp(
      `^${WHO} (?:book|reserve)s? (?:one of )?(?:the |our |my |an? )?(?:two |three |four |five |six |\\d+ )?(?<thing>(?!time|times\\b)[\\p{L}-]+)(?: (?:for|by) (?:an?|the|one|two|half an) (?<time>hour|hours|slot|day|night|evening)s?)?$`,
      "iu",
    ),
    ({ who = "", thing = "", time }) => {
      const name = singularOf(thing.toLowerCase());
      const when = time !== undefined && /^(?:hour|slot)/i.test(time) ? "date, start time" : "date";
      return { noun: `${name} bookings`, fields: `${personIn(who)}, ${name}, ${when}` };
    },
  ],
  // "Everyone picks a slot, morning, afternoon or evening, on a date"
  [
    new RegExp(
      `^${WHO} (?<deed>pick|choose|take|book|reserve|select)s? (?:an? |one |their |his )?(?<thing>[\\p{L}-]+)[,:]? \\(?(?<row>${OPTION}(?:, ${OPTION})*,? or ${OPTION})\\)?(?:,? (?:on|for) (?:an?|the|each|any) (?<date>date|day))?$`,
      "iu",
    ),
    ({ who = "", thing = "", row = "", deed = "" }) => ({
      noun: /^(?:book|reserve)/iu.test(deed) ? "bookings" : null,
      fields: `${personIn(who)}, ${/^times?$/iu.test(thing) ? "repeats" : singularOf(thing.toLowerCase())} (${row.replace(/,? or /iu, ", ")}), date`,
    }),
  ],
  // "After each market I note how many of each I sold"
  [
    /^(?:at|on|after|for) (?:each|every) (?<thing>[\p{L}-]+),? (?:i|we) (?:note|write down|enter|record|count) how (?:many|much)(?: of each)? (?:i|we) sold(?: of each)?$/iu,
    ({ thing = "" }) => ({ noun: "sales", fields: `${thing.toLowerCase()}, quantity sold, date` }),
  ],
  // "I tick who picked up a parcel on which date"
  [
    /^(?:i|we) (?:tick|check|mark|note|write down) who (?<deed>[\p{L}]+(?: up)?) (?:an? |the |their |his )(?<thing>[\p{L}-]+)(?: (?:on which (?:date|day)|and when|when|each [\p{L}]+))?$/iu,
    ({ thing = "" }) => ({ noun: `${thing.toLowerCase()} pick-ups`, fields: "date" }),
  ],
];

/** The records of what people do, null where a sentence tells nothing of the sort. */
export function deedTold(sentence: string): RecordsTold | null {
  for (const [said, records] of DEEDS) {
    const groups = said.exec(sentence)?.groups;
    if (groups !== undefined) return { ...records(groups), isOfOthers: !("who" in groups), rest: [] };
  }
  return null;
}

function personIn(who: string): string {
  return /^(?:(?:every|some|any)(?:body|one)|people|they|users?)$/iu.test(who) ? "who" : singularOf(who.toLowerCase());
}
