import { asLabel, pluralOf, singularOf } from "../words.ts";

const FRAME =
  "(?:(?:please |can you |could you )*(?:(?:build|make|create|design|develop)(?: me| us)? )?(?:an? |the |my |our |simple |small |easy )*(?:app|tool|tracker|system|sheet|register)?,? ?(?:(?:where|in which|so that|that lets|for) (?:i|we|teachers|coaches|leaders|users|me|us)(?: can)?(?: to)?|to|for|that)? ?|(?:i|we) (?:want|need|would like|'d like)(?: an? (?:simple )?(?:app|tool|tracker|system))? to |i'd like to |help me )?";
const DEED =
  "(?:keep track of|keep a record of|keep|take|taking|tracking|track|records?|recording|log|manage|managing|monitor|note|mark|check)";
const OWN = "(?:(?:the|my|our|all|their|of|daily) )*";
const PEOPLE =
  "(?:(?!(?:the|my|our|in|of|for|app|with)\\b)[\\p{L}-]+ )?(students?|pupils?|kids|child(?:ren)?|members?|players?|athletes?|singers?|dancers?|scouts?|participants?|volunteers?|learners?|campers?|trainees?|cadets?|swimmers?|gymnasts?)";
/** Who come to a group, by its name. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:choir|chorus)$/i, "singers"],
  [/\b(?:team|squad)$/i, "players"],
  [/\b(?:scouts?|troop|scout group)$/i, "scouts"],
  [/\b(?:kindergarten|nursery|preschool|day ?care|sunday school|kids'? club)$/i, "children"],
  [/\b(?:band|orchestra|club|church|group|association|society|brigade|fellowship|ministry|congregation)$/i, "members"],
  [
    /\b(?:class(?:es|room)?|school|course|lessons?|academy|college|tuition|tuition (?:center|centre)|studio|dojo|students?)$/i,
    "students",
  ],
];
/** Who are in a group: the singers of a choir; null for what is none. */
export function peopleOf(group: string): string | null {
  return GROUPS.find(([name]) => name.test(group))?.[1] ?? null;
}

const GROUP = "((?:[\\p{L}'-]+ ){0,3}?[\\p{L}'-]+)";
const END = "(?=[.!,;:]|\\s*$| (?:with|and|per|showing|including|by|where|so|that)(?![\\p{L}]))";
const BY_CLASS = "(?: (?:by|per|for each|in each|of each|for every) (?:class|group|course|lesson|day))?";

/** "track my students' attendance" */
const OF_PEOPLE = new RegExp(`^${FRAME}${DEED} ${OWN}${PEOPLE}['’]?s?['’]? attendance${BY_CLASS}${END}`, "iu");
/** "attendance for my karate students", "attendance tracker for kids in Sunday school" */
const FOR_PEOPLE = new RegExp(
  `^(?:${FRAME}${DEED} ${OWN}|(?:an? |my |our |the |simple )*)attendance(?: (?:app|tracker|sheet|register|log|list|system|book|record))? (?:of|for) ${OWN}${PEOPLE}(?: (?:in|at|of) (?:my |our |the )?[\\p{L}' -]+?)?${BY_CLASS}${END}`,
  "iu",
);
/** "attendance sheet for my football team" */
const FOR_GROUP = new RegExp(
  `^(?:${FRAME}${DEED} ${OWN}|(?:an? |my |our |the |simple )*)attendance(?: (?:app|tracker|sheet|register|log|list|system|book|record))? (?:of|for|in|at) (?:the |my |our |an? )?${GROUP}${END}`,
  "iu",
);
/** "class attendance app", "student attendance tracker" */
const CALLED = new RegExp(
  `^(?:please )?(?:(?:build|make|create)(?: me)? )?(?:an? |my |our |the |simple )*((?:[\\p{L}'-]+ ){0,2}?(?:class(?:room)?|school|students?|pupils?|team|choir|club|members?|training|scouts?|band|church|kids'?|children'?s?)) attendance(?: (?:app|tracker|sheet|register|log|list|system|book|record))?s?${END}`,
  "iu",
);
/** "an app where teachers can take attendance" */
const OF_TEACHERS = new RegExp(
  `^${FRAME}${DEED} ${OWN}attendance(?: (?:of|in|for) (?:each |every |the |my )?class(?:es)?)?${END}`,
  "iu",
);
/** They met for something that is kept by itself. */
const MET =
  /\b(?:rehearsals?|trainings?|practices|meetings?|events?|match(?:es)?|services|sessions?|lessons|games|workshops?|gigs?|concerts?|hikes?|dates and names|employees?|staff|workers?|payroll|visitors?|numbers? of|headcount)\b/i;
/** "percentage": of what else? */
const SHARE =
  /(?<!\battendance )\b(?:the )?(?:percentages?|percents?|attendance rates?|rates?)(?= (?:for|of|per) |[.,!]|\s*$| and )/giu;

/** Whoever keeps attendance keeps those who come, and a mark for each of them on each day. */
export function attendanceTold(prompt: string): string {
  const told = prompt.trim();
  if (!/\battendance\b/i.test(told) || MET.test(told)) return prompt;
  const [whole, who] = peopleIn(told);
  const rest = told.slice(whole.length).replace(SHARE, "attendance rate");
  if (whole === "" || who === "")
    return told.replace(SHARE, (share) => (/^rates?$/i.test(share) ? share : "attendance rate"));
  const isListed = new RegExp(`(?:with|,|:|and) (?:my |our |the |all )?(?:${who}|classes|courses|groups)\\b`, "i").test(
    rest,
  );
  if (isListed) return whole + rest;
  const name = NAMED.exec(whole)?.[1];
  const lead = name === undefined ? "Attendance tracker" : `An app called “${asLabel(name)}”: attendance tracker`;
  return `${lead} with ${who}${plainRest(rest)}`;
}

/** What is told behind the name: names are kept anyway, and to be missing is to be absent. */
function plainRest(rest: string): string {
  return rest
    .replace(/^(?::| with(?![\p{L}]))/u, ",")
    .replace(/^, (?:the |their )?names?(?:,| and|(?=[.!]|\s*$))/i, ",")
    .replace(/^,$/, "")
    .replace(
      /\bhow (?:often|many times) (?:each|every|an?|my|the) ([\p{L}]+) (?:is|was|has been|were) (?:missing|absent|away)/iu,
      "absences per $1",
    )
    .replace(/^,? and (?=(?:see|show|know|calculate|get|find)\b)/i, ", ");
}

/** "Class attendance app" */
const NAMED =
  /^(?:(?:an? |my |our |the |simple )*)((?:(?!attendance)[\p{L}'-]+ ){1,3}attendance)(?: (?:app|tracker|sheet|register|log|list|system|book|record))?$/iu;

function peopleIn(told: string): [whole: string, who: string] {
  for (const pattern of [OF_PEOPLE, FOR_PEOPLE]) {
    const [whole, noun] = pattern.exec(told) ?? [];
    if (whole !== undefined && noun !== undefined) return [whole, manyOf(noun)];
  }
  const [whole] = OF_TEACHERS.exec(told) ?? [];
  if (whole !== undefined && /\b(?:teachers?|students?|pupils?|class)\b/i.test(told)) return [whole, "students"];
  for (const pattern of [FOR_GROUP, CALLED]) {
    const [whole, group = ""] = pattern.exec(told) ?? [];
    const who = GROUPS.find(([name]) => name.test(group))?.[1] ?? ownPeople(group);
    if (whole !== undefined && who !== "") return [whole, who];
  }
  return ["", ""];
}

/** "kids' attendance" */
function ownPeople(group: string): string {
  const noun = /(students?|pupils?|members?|kids|children)['’]?s?$/iu.exec(group)?.[1] ?? "";
  return noun === "" ? "" : manyOf(noun);
}

function manyOf(noun: string): string {
  return pluralOf(singularOf(noun.toLowerCase())).replace(/^kids$/, "children");
}
