import { pluralOf, singularOf } from "../words.ts";

const MY = "(?:(?:please )?(?:build|make|create)(?: me)? )?(?:(?:an?|my|our|the|simple|online) )*";
const APP = "(?: (?:app|tool|system|manager|tracker|sheets?|lists?|forms?|organi[sz]er|page))?";
const SIGN = "sign(?:ing)?[- ]?ups?";
/** Where people sign up for so many places. */
const OF_SHIFTS = /^(?:volunteers?|shifts?|helpers?|volunteer shifts?|duty)$/i;
const OF_EVENTS =
  /^(?:(?:school|church|club|team|community|company|office|sports) )?(?:events?|workshops?|classe?s?|courses?|camps?|activit(?:y|ies)|trips?|lessons?|sessions?|trainings?|meetings?|tournaments?|tours?|programs?)$/i;

/** "Event sign-up app with events, date, location and participants": its lists are told. */
const LISTED = new RegExp(
  `^${MY}((?:[\\p{L}'-]+ ){1,3}${SIGN})${APP}(?::| with) (?!names?\\b)(?=[^.]*\\b(?:events|participants|volunteers|shifts|workshops|classes|courses|activities|students|members|teachers|slots|sessions|kids|children|campers)\\b)`,
  "iu",
);
/** "Volunteer sign-up sheet", "sign-up sheet for a party" */
const BARE = new RegExp(`^${MY}((?:[\\p{L}'-]+ ){1,3})${SIGN}${APP}[.!\\s]*$`, "iu");
const BARE_FOR = new RegExp(
  `^${MY}${SIGN}${APP} (?:for|to) (?:(?:an?|the|my|our) )*((?:(?!with |and )[\\p{L}'-]+ ){0,2}(?!with |and )[\\p{L}'-]+)[.!\\s]*$`,
  "iu",
);

/** "Study group tracker with members, topics and meetings": it has these, and is none of several. */
const GROUP = new RegExp(
  `^${MY}((?:[\\p{L}-]+ ){0,2}(?:(?:study|training|running|walking|support|parent|youth|prayer|hiking|cycling|reading|writing) group|playgroup|fundraiser|retreat|bazaar|gala|book fair|fun run|charity (?:run|walk|ride)|carnival)(?: (?:tracker|planner|app|manager|organi[sz]er))?)(?::| with) (.+)$`,
  "iu",
);
/** "Bible study group" */
const GROUP_ALONE =
  /^(?:(?:an?|my|our|the) )*((?:[\p{L}-]+ ){0,2}(?:study|support|prayer|youth|parent|discussion|small) group)(?: (?:app|tracker|manager|organi[sz]er|planner))?[.!\s]*$/iu;
const SEVERAL = /^(?:[\p{L}-]+ )?[\p{L}-]+s(?:,| and) (?:and )?(?:[\p{L}-]+ )?[\p{L}-]+s?(?:,| and|[.!]?$)/iu;
/** "Volunteer shift schedule" */
const VOLUNTEERS =
  /^(?:(?:an?|my|our|the) )?(?:[\p{L}-]+ )?volunteer (?:shift |work |duty )?(?:schedules?|rota|roster|scheduler|shifts)(?: app| planner)?[.!\s]*$/iu;

/** Sign-ups are kept by whoever runs the app: what people sign up for, and who did. */
export function signUpWords(prompt: string): string {
  const told = prompt.trim();
  const [group, of, lists = ""] = GROUP.exec(told) ?? [];
  if (
    group !== undefined &&
    of !== undefined &&
    SEVERAL.test(lists) &&
    !/\b(?:donors|donations|amounts|pledges)\b/i.test(lists)
  )
    return `App called “${named(of)}” with ${lists}`;
  const [alone, circle] = GROUP_ALONE.exec(told) ?? [];
  if (alone !== undefined && circle !== undefined) return `App called “${named(circle)}” with members and meetings`;
  const [lead, name] = LISTED.exec(told) ?? [];
  if (lead !== undefined && name !== undefined) return `App called “${named(name)}” with ${told.slice(lead.length)}`;
  const [rota] = VOLUNTEERS.exec(told) ?? [];
  if (rota !== undefined)
    return `App called “${named(rota.replace(/^(?:an?|my|our|the) /i, "").replace(/[.!\s]+$/, ""))}” with shifts and volunteers`;
  const what = (BARE.exec(told)?.[1] ?? BARE_FOR.exec(told)?.[1] ?? "").trim();
  if (what === "" || /\b(?:newsletter|website|email|site|page)\b/i.test(what)) return prompt;
  const called = `App called “${named(what.replace(/s$/iu, (end) => (OF_SHIFTS.test(what) ? "" : end)))} sign-up”`;
  if (OF_SHIFTS.test(what)) return `${called} with shifts and volunteers`;
  if (OF_EVENTS.test(what))
    return `${called} with ${/^(?:.* )?(?:event|events)$/i.test(what) ? "events" : manyOf(what)} and participants`;
  return `${called}: sign-ups with name, bringing, number of people, phone, notes`;
}

function manyOf(what: string): string {
  return pluralOf(singularOf(what.toLowerCase().split(" ").at(-1) ?? ""));
}

function named(words: string): string {
  return `${words[0]?.toUpperCase() ?? ""}${words.slice(1)}`;
}
