/** Who wishes to do what follows, or what is built for that. */
const WISHED =
  /^(?:(?:hi|hello|hey)[,!. ]+)?(?:(?:i|we) (?:want|need|would like|wish)|i'd like|we'd like|help me|let me)(?: (?:an?|some) (?:(?:simple|small|little|easy) )?(?:app|tool|program|website|web app|system)(?: for (?:my|our|the) [\p{L}'-]+(?: [\p{L}'-]+)?)?)?(?: to(?: be able to)?| (?:where|in which|with which|so) (?:i|we) can| that (?:lets|allows) (?:me|us)(?: to)?)? /iu;
const WHO =
  "(?:i|we|you|(?:(?:my|our|the) )?(?:users|people|members|teachers|coaches|staff|customers|clients|parents|students|admins|managers|employees|team|team members|technicians|colleagues|agents|everyone|office|company))";
const BUILT = new RegExp(
  `^((?:(?:please |can you |could you )*(?:build|make|create|design|develop|write)(?: me| us)? )?(?:(?:an?|the|my|our|simple) )*(?:[\\p{L}'-]+ ){0,9}?)(?:(?:where|in which|on which|so|so that) ${WHO}(?: can| could| should be able to)?|(?:that|which) (?:lets|allows|helps)(?: ${WHO.replace("i|we", "me|us")})?(?: to)?|to|for(?= [\\p{L}]+ing (?!(?:app|tool|business|company|team|class|club)(?![\\p{L}])))) (?=[\\p{L}])`,
  "iu",
);

/** What is done with records to have them in the app. */
const KEEPS =
  "record|add|enter|create|log|note(?: down)?|write down|track|keep track of|keep (?:an? )?(?:list|record|log|overview)s? of|keep|manage|plan|schedule|list|store|save|register|organi[sz]e|collect|set up|define|upload|import|maintain|handle|catalogu?e|arrange|input|sign up|invite|publish|post|make|take|submit|report|book|check in|receive|issue|prepare|document|write|request|apply for|ask for|leave|choose|select|file|inspect";
/** What is done with one sort of records for another. */
const TIES = "assign|enrol|enroll|register|sign up|book|add|link|allocate|give|award|put|connect|attach|tie";
const SETS =
  "set(?: up)?|define|choose|pick|take|assign|scan|share|give|add|enter|attach|include|specify|note(?: down)?|write(?: down)?|upload|record|track";
const LENDS = "lend(?: out)?|loan(?: out)?|hand out|give out|check out";
/** What is asked of records that are there. */
const ASKS =
  "see|view|show|know|check|find(?: out)?|filter|sort|search|mark|estimate|tick(?: off)?|get|calculate|count(?: how)?|rank|group|scan|sign|pack|ship|deliver|clean|repair|fix|test|confirm|reject|return|process|complete|finish|invoice|bill|print|analy[sz]e|summari[sz]e|follow up on|look at|split|break|divide|respond|discuss|attach|(?:call|email|contact|phone)(?= (?:them|him|her|each|the)(?![\\p{L}]))|resolve|let (?:my |our |the )?(?:customers|clients|users|people|members|employees|patients|students|visitors)|compare|print|export|share|send|rate|vote(?: for| on)?|upvote|comment(?: on)?|tag|categori[sz]e|prioriti[sz]e|look up|be|set|change|update|edit|delete|remove|move|drag|decide|choose|pick|remember|give|use|have|upload|message|chat|pay|receive|measure|assign|understand|visuali[sz]e|monitor|review|follow|cancel|(?:approve|accept) (?:and|or) (?:reject|decline)|approve|generate|reply|answer|close";

const DEED = `(?:${KEEPS}|${TIES}|${LENDS}|${ASKS})`;
/** Where the next deed begins. */
const NEXT = new RegExp(
  `(?:,| and|, and|,? then|,? as well as)(?: to| also| then)?(?: ${WHO} (?:can|could|should|must))? (?=${DEED} (?!(?:and|or|per|of|in|for|by|is|was|with|from)(?![\\p{L}])))`,
  "giu",
);
/** "create, edit and delete tasks" */
const HANDLED =
  /\b(?:create|add|enter|view|edit|update|delete|remove|manage)(?:, (?:create|add|view|edit|update|delete|remove|manage))*,? (?:and|or) (?:edit|update|delete|remove|manage|organi[sz]e) (?=[\p{L}])/giu;

export const KEEP = new RegExp(`^(?:${KEEPS}|${TIES}) (.+)$`, "iu");
export const TIE = new RegExp(`^(?:${TIES}) (.+?) (?:to|in|into|for|with|on) (.+)$`, "iu");
export const SET = new RegExp(`^(?:${SETS}) (.+)$`, "iu");
export const LEND = new RegExp(`^(?:${LENDS}) (.+?)(?: to (.+))?$`, "iu");
/** Verbs that would be taken for a part of the name behind them: "schedule visits". */
export const STUCK =
  /^(?:schedule|request|apply for|ask for|submit|book|assign|check in|post|register|arrange|receive|issue|handle|report) /i;

const OF_VERBS = /(?<=(?:^|, |,? and |, and ))([\p{L}]+ing) (?=[\p{L}])/giu;
const VERBS = new Set(
  `${DEED}`
    .replace(/\(\?:[^()]*\)\??|[()?:]/g, "")
    .split("|")
    .filter((verb) => /^\p{L}+$/u.test(verb)),
);

/** What is built or wished, and the deeds that follow it; null where no deeds do. */
export function deedsIn(told: string): { head: string | null; deeds: string[]; who: string | null } | null {
  const wished = WISHED.exec(told)?.[0];
  const [frame, built] = BUILT.exec(told) ?? [];
  const opening = wished ?? frame;
  if (opening === undefined || /[.;:!?\n](?=.)/.test(told)) return null;
  const deeds = told
    .slice(opening.length)
    .replace(/[.!?\s]+$/, "")
    .replace(OF_VERBS, (all, verb: string) => `${baseOf(verb) ?? verb} `.padEnd(all.length - all.trimEnd().length))
    .replace(HANDLED, "add ")
    .split(NEXT);
  return { head: wished === undefined ? (built ?? "").trim() : null, deeds, who: OF_WHOM.exec(opening)?.[1] ?? null };
}

/** "where my employees can" */
const OF_WHOM =
  /\b(employees|staff|team members|technicians|volunteers|drivers|tenants|students|members|patients|clients|customers|teachers|residents)(?: can| could| should be able to)? $/i;

/** "scheduling" → "schedule" */
function baseOf(verb: string): string | null {
  const stem = verb.toLowerCase().slice(0, -3);
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, "$1")].find((each) => VERBS.has(each)) ?? organised(stem);
}

function organised(stem: string): string | null {
  return /^(?:organi|categori|prioriti)[sz]$/.test(stem) ? `${stem}e` : null;
}
