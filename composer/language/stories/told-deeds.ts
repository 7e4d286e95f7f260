import { splitList } from "../split-list.ts";
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
      `^${WHO} (?:book|reserve)s? (?:one of )?(?:the |our |my |an? )?(?:two |three |four |five |six |\\d+ )?(?<thing>(?!time|times\\b)(?:(?!for\\b|by\\b|with\\b)[\\p{L}-]+ )?[\\p{L}-]+)(?: (?:for|by) (?:an?|the|one|two|half an) (?<time>hour|hours|slot|day|night|evening)s?)?$`,
      "iu",
    ),
    ({ who = "", thing = "", time }) => {
      const name = singularOf(thing.toLowerCase());
      const when = time !== undefined && /^(?:hour|slot)/i.test(time) ? "date, start time" : "date";
      return { noun: `${name} bookings`, fields: `${personIn(who)}, ${name}, ${when}` };
    },
  ],
  // "Groups book a room for a time slot, with number of players and language"
  [
    new RegExp(
      `^${WHO} (?:book|reserve|rent|hire)s? (?:one of )?(?:the |our |my |an? )?(?:two |three |four |five |six |\\d+ )?(?<thing>(?!time|times\\b)(?:(?!for\\b|by\\b|with\\b)[\\p{L}-]+ )?[\\p{L}-]+)(?: (?:for|by) (?:an? |the |one |two )?(?<time>time slot|hour|hours|slot|day|night|evening|weekend)s?)?,? (?:with|giving) (?<fields>.+)$`,
      "iu",
    ),
    ({ who = "", thing = "", time, fields = "" }) => {
      const name = singularOf(thing.toLowerCase());
      const when = time !== undefined && /hour|slot/i.test(time) ? "date, start time" : "date";
      return { noun: `${name} bookings`, fields: `${personIn(who)}, ${name}, ${when}, ${fields}` };
    },
  ],
  // "Teachers reserve microphones, mixers and speakers for an event with date and room"
  [
    new RegExp(
      `^${WHO} (?:book|reserve|rent|hire|borrow) (?<row>[\\p{L}-]+s(?:, [\\p{L}-]+s)*,? and [\\p{L}-]+s)(?: for (?:an? |the |their )?(?<thing>[\\p{L}-]+))?,? with (?<fields>.+)$`,
      "iu",
    ),
    ({ who = "", row = "", thing, fields = "" }) => ({
      noun: "bookings",
      fields: `${personIn(who)}, item (${row
        .split(/, |,? and /iu)
        .map((each) => singularOf(each.toLowerCase()))
        .join(", ")}), ${thing === undefined ? "" : `${thing.toLowerCase()}, `}${fields}`,
    }),
  ],
  // "Members borrow ropes, helmets and harnesses"
  [
    new RegExp(`^${WHO} borrow (?<row>[\\p{L}-]+s(?:, [\\p{L}-]+s)*,? and [\\p{L}-]+s)$`, "iu"),
    ({ who = "", row = "" }) => ({
      noun: "loans",
      fields: `item (${row
        .split(/, |,? and /iu)
        .map((each) => singularOf(each.toLowerCase()))
        .join(", ")}), ${personIn(who)}`,
    }),
  ],
  // "Volunteers sign in with name, date and hours"
  [
    new RegExp(`^${WHO} (?:sign|check|clock) in with (?:their )?(?<fields>.+)$`, "iu"),
    ({ fields = "" }) => ({ noun: /\bhours\b/iu.test(fields) ? "work hours" : "sign-ins", fields }),
  ],
  // "Members reserve them for days"
  [
    new RegExp(
      `^${WHO} (?:book|reserve|rent|hire)s? (?:them|it|one|these)(?: for (?<time>days|hours|a day|a weekend|some days))?$`,
      "iu",
    ),
    ({ who = "", time = "days" }) => ({
      noun: "bookings",
      fields: `${personIn(who)}, ${/hour/iu.test(time) ? "date, start time, end time" : "start date, end date"}`,
    }),
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
  // "Before each arrival I check cleaning, heating, damage"
  [
    /^(?:at|on|after|before|for|with) (?:each|every) (?<thing>[\p{L}-]+),? (?:i|we) (?:have to |must )?check (?!if\b|whether\b|that\b)(?:the )?(?<row>[^,]+(?:, [^,]+)*(?:,? and [^,]+)?)$/iu,
    ({ thing = "", row = "" }) => ({
      noun: `${thing.toLowerCase()} checks`,
      fields: ["date", ...splitList(row).map((each) => `${each} ok yes/no`)].join(", "),
    }),
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
