import { isPersonNoun } from "./examples/titles.ts";
import { participleOf } from "./participles.ts";
import { pluralOf, singularOf } from "./words.ts";

/** The wish around what is to be kept: "I want to write down …", "a record of …". */
const WISH =
  /^(?:(?:i|we)(?:'d like| would like| want| need|'d love)(?: to)? |(?:please )?(?:make|build|give) me |help me (?:to )?|(?:an? )?(?:simple )?(?:app|record|list|log|note|overview|tracker|something|place|way|table)(?: (?:for|of|to|where (?:i|we) can|about))? |(?:to )?(?:keep )?track(?: of)? |(?:to )?keep (?:a |an )?(?:record|notes?|list|log|eye|tabs) (?:of|on) |(?:to )?(?:log|record|note down|note|write down|jot down|see|know|remember) )+(?=\S)/i;
/** What is asked ends where something else is told. */
const ENDS = /[,.;:?!\n(]| - /;
const THINGS = "(?:(?:of )?(?:my|our|the) )?([\\p{L}-]+(?: [\\p{L}-]+)?)";
const FAMILY =
  "mum|mom|mam|mummy|dad|daddy|gran|granny|grandma|grandad|grandpa|nan|nana|mother|father|(?:my|our) [\\p{L}-]+";

/** Places that have somebody, and are lent to nobody. */
const GIVEN_OUT =
  /\b(?:lockers?|seats?|desks?|rooms?|tables?|shifts?|turns?|jobs?|roles?|parts?|beds?|spaces?|spots?|plots?|numbers?|pegs?|days?|slots?|wards?|teams?|chores?)$/i;
const SPANS = /^(?:time|day|week|month|year|morning|evening|night|weekend|season|hour|one|thing|person)s?$/i;

/** What is counted each day by a verb is kept of these. */
const KEPT_OF: readonly [RegExp, string][] = [
  [/^(?:run|ran|jog|jogged)$/, "runs"],
  [/^walk(?:ed)?$/, "walks"],
  [/^(?:cycle|cycled|ride|rode|bike|biked)$/, "bike rides"],
  [/^(?:swim|swam|swum)$/, "swims"],
  [/^(?:drive|drove|driven)$/, "drives"],
  [/^(?:sleep|slept)$/, "nights"],
  [/^read$/, "reading sessions"],
  [/^(?:write|wrote|written)$/, "writing sessions"],
  [/^work(?:ed)?$/, "work days"],
  [/^practi[sc]ed?$/, "practice sessions"],
  [/^(?:study|studied|learn|learned|revise|revised)$/, "study sessions"],
  [/^(?:drink|drank|drunk)$/, "drinks"],
  [/^(?:smoke|smoked)$/, "smoking days"],
  [/^(?:sell|sold)$/, "sales"],
  [/^(?:lay|laid)$/, "egg log"],
  [/^(?:earn|earned|made|make|get|got)$/, "earnings"],
  [/^(?:catch|caught)$/, "catches"],
  [/^(?:climb|climbed)$/, "climbs"],
  [/^(?:row|rowed)$/, "rowing sessions"],
];

/** What is done with things is kept of these. */
const DEALS: readonly [RegExp, string][] = [
  [/^s(?:old|ell)$/i, "sales"],
  [/^b(?:ought|uy)$/i, "purchases"],
  [/^return/i, "returns"],
  [/^found$/i, "finds"],
  [/^borrow/i, "borrowed things"],
  [/^order/i, "orders"],
  [/^(?:repair|mend)/i, "repairs"],
  [/^(?:gave|donated)/i, "donations"],
];

/** Ways of asking for records by a clause, and what is meant: a noun, and its fields behind a colon. */
const CLAUSES: readonly [RegExp, (groups: readonly string[]) => string | null][] = [
  [
    // "which books did I lend to who", "what tools have we lent out to whom"
    new RegExp(
      `^(?:which|what) ${THINGS} (?:did|do|have) (?:i|we) (?:lend|lent|loan|loaned)(?: out)?(?: to)?(?: (?:who|whom|which [\\p{L}]+|what [\\p{L}]+))$`,
      "iu",
    ),
    ([, things = ""]) => `${many(things)} I lent to whom`,
  ],
  [
    // "who has which key"
    new RegExp(`^who(?:'s got| has got| has| got| have| borrowed| took) (?:which|what) ${THINGS}$`, "iu"),
    ([, things = ""]) =>
      GIVEN_OUT.test(things) ? `${many(things)}: name, who has it` : `${many(things)} I lent to whom`,
  ],
  [
    // "what each kid is allowed", "where every tool is kept"
    /^(what|where|how often|how|which [\p{L}]+) (?:each|every)(?: of (?:my|our|the))? ([\p{L}-]+)(?: (?:in|at|of|from|on) (?:my|our|the) [\p{L}-]+)? (is|are|was|has|gets|does|can|may|must|should|needs|wants|likes|eats|owes|brings|plays|takes|costs|drinks|wears|knows|learns|goes|lives|works|said|did|[\p{L}]{3,}s)((?: [\p{L}-]+){0,4})$/iu,
    ([, ask = "", noun = "", verb = "", rest = ""]) => eachField(ask, noun, verb, rest),
  ],
  [
    // "km I ran each day", "how many pages my son reads every evening"
    /^(?:how (?:many|much) )?((?:[\p{L}-]+ of )?[\p{L}-]+) (?:that )?(?:i|we|he|she|(?:my|our|the) [\p{L}-]+)(?:'ve| have)? ([\p{L}]+)(?: (?:each|every|per|an?) (?:single )?(?:day|night|week|evening|morning|month|time|shift|match|game|round|session)| daily)$/iu,
    ([, measure = "", verb = ""]) => countedEach(measure, verb),
  ],
  [
    // "how long I practised piano": so long each time.
    /^how (long|far|much|many (?:[\p{L}-]+ ){0,2}?[\p{L}-]+) (?:i|we)(?:'ve| have)? ([\p{L}]+)(?: (?:the |my |our )?([\p{L}-]+))?$/iu,
    ([, ask = "", verb = "", what = ""]) => eachTime(ask, verb, what),
  ],
  [
    // "what I spend on the car", "how much money we spent on food each month"
    /^(?:what|how much|everything|all|(?:the )?money)(?: money)?(?: that)? (?:i|we|he|she)(?:'ve| have)? (?:spend|spent|pay|paid)(?: on| for) ((?:(?:my|our|the) )?[\p{L}-]+(?: [\p{L}-]+)?)(?: (?:each|every|per|a) [\p{L}]+)?$/iu,
    ([, on = ""]) => `${bare(on)} expenses`,
  ],
  // "what the horse costs me"
  [
    /^(?:what|how much) (?:my|our|the) ([\p{L}-]+) costs?(?: (?:me|us))?(?: (?:each|every|per|a) [\p{L}]+)?$/iu,
    ([, on = ""]) => `${on} expenses`,
  ],
  [
    // "who's paid for the trip"
    /^who(?:'s| has| have)?(?: all)?(?: already)? paid (?:for |me for |us for )?(?:(?:the|my|our|their) )?((?!up$|what$|back$|for$|already$)[\p{L}-]+(?: [\p{L}-]+)?)$/iu,
    ([, what = ""]) => `${what} payments: name, amount, paid y/n`,
  ],
  [
    // "blood sugar before and after meals"
    /^(?:(?:my|his|her) )?([\p{L}-]+(?: [\p{L}-]+)?) before and after ((?!that$)[\p{L}-]+)$/iu,
    ([, what = "", when = ""]) => {
      const act = /^meals?$/i.test(when) ? "eating" : when;
      return `${what} log: ${what} before ${act}, ${what} after ${act}`;
    },
  ],
  [
    // "medicines mum takes"
    new RegExp(
      `^(?:the )?([\\p{L}-]+s) (${FAMILY}) (?:takes?|needs?|has|have|eats?|likes?|wants?|owns?|wears?|reads?|collects?|plays?|makes?|grows?|uses?|sells?|breeds?|took|bought|made|grew)$`,
      "iu",
    ),
    ([, things = "", owner = ""]) => `${owner}'s ${things}`,
  ],
  [
    // "who I still need to thank"
    /^(?:who|whom) (?:i|we)(?: still)? (?:need|have|want|must|should)(?: to)? ([\p{L}]+)$/iu,
    ([, verb = ""]) => `people to ${verb}: name, ${participleOf(verb) ?? pastOf(verb)} y/n`,
  ],
  [
    // "what I need from the shop"
    /^what (?:i|we)(?: still)? (?:need|have|want)(?: to (?:buy|get))? (?:from|at|in) (?:the )?(?:shops?|supermarket|store|market|grocer'?s?)$/iu,
    () => "shopping list",
  ],
  [
    // "what I owe my brother", "who I owe money"
    /^(?:what|how much|who|whom)(?: money)?(?: do)? (?:i|we)(?: still)? owe(?: (?!me|us)[\p{L}]+){0,2}$/iu,
    () => "debts: who, amount, reason, date, paid back y/n",
  ],
  [
    // "when did I last clean what"
    /^when (?:did )?(?:i|we) last ([\p{L}]+) what$/iu,
    ([, verb = ""]) => `things to ${verb}: what, last ${participleOf(verb) ?? pastOf(verb)}`,
  ],
  [
    // "how much water the plants get"
    /^(?:how much|how many|which|what) ([\p{L}-]+) (?:the|my|our|each|every) ([\p{L}-]+) (?:gets?|needs?|eats?|takes?|has|have|drinks?|wants?|wears?)$/iu,
    ([, what = "", noun = ""]) => `${many(noun)}: name, ${what}`,
  ],
  [
    // "who's coming to the wedding"
    /^who(?:'s| is| are|'ll be| will be| else is)(?: all)? (?:coming|attending|invited)(?: to (?:the|my|our) ([\p{L}-]+(?: [\p{L}-]+)?))?$/iu,
    ([, what = ""]) => `${what} guests`.trim(),
  ],
  [
    // "stuff I sold on ebay", "things I need to return to shops"
    /^(?:stuff|things|items|bits) (?:that )?(?:i|we)(?:'ve| have)?(?: (?:need|have|want|got) to)? (sold|sell|bought|buy|return|returned|found|borrowed|borrow|ordered|order|repaired|repair|mended|mend|gave away|donated)(?: (?:on|at|to|from|in|for) [\p{L} ]+| back)?$/iu,
    ([, verb = ""]) => DEALS.find(([said]) => said.test(verb))?.[1] ?? null,
  ],
  // "books I want to read"
  [
    /^((?!things|stuff|what|who|where)[\p{L}-]+s) (?:that )?(?:i|we)(?:'d like| would like| still want| want| need| have| plan| hope| mean) to ([\p{L}]+)$/iu,
    ([, things = "", verb = ""]) => `${things} to ${verb}`,
  ],
  // "where I planted what"
  [
    /^where (i|we) ((?!put|keep|left)[\p{L}]+) what(?: (?:in|for|at) (?:the|my|our) [\p{L}]+)?$/iu,
    ([, who = "", verb = ""]) => `what ${who} ${verb} where`,
  ],
  // "where I put what", "where did I put stuff"
  [
    /^where (?:did )?(?:i|we)(?:'ve| have)? (?:(?:park|put|keep|kept|store|stored|left|leave|hide|hid)(?: ?\/ ?)?)+ (?:what|stuff|things|everything|it all)$|^what (?:i|we) (?:put|keep|stored|store|left) where$/iu,
    () => "belongings: item, place",
  ],
];

/** "landlord with 4 flats": who it is, and what is kept. */
const OWNER =
  /^(?:(?:i'm|i am|as|we're|we are) )?(?:an? )?(?:[\p{L}-]+ )?(?:landlord|landlady|teacher|tutor|coach|babysitter|sitter|nanny|childminder|minder|cleaner|gardener|walker|farmer|breeder|hairdresser|barber|beautician|therapist|physio|nurse|carer|trainer|instructor|beekeeper|electrician|plumber|painter|decorator|photographer|freelancer|consultant|bookkeeper|accountant|handyman|carpenter|mechanic|driver|mum|mom|dad|parent|host|shepherd|farrier|groomer|tailor|seamstress|dressmaker|baker|musician|dj|organist|caretaker|housekeeper) with (?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|a few|several|many|some|lots of|a lot of) )(?:(?:small|little|old|different|regular|private|rented|holiday|young) )?([\p{L}-]+s|children|people)$/iu;

/** What somebody asks for by a clause is said by its noun: "what I spend on the car" are car expenses. */
export function plainHead(text: string): string {
  const end = text.search(ENDS);
  const whole = (end === -1 ? text : text.slice(0, end)).trimEnd();
  const behind = text.slice(whole.length);
  const owned = OWNER.exec(whole)?.[1];
  if (owned !== undefined && /^\s*[,.:;-]\s*[\p{L}][^.]*,/u.test(behind) && !/^\s*[.;]\s*(?:i|we)\b/i.test(behind))
    return `${owned}:${behind.replace(/^\s*[,.:;-]/, "")}`;
  const wish = WISH.exec(whole)?.[0] ?? "";
  const clause = whole.slice(wish.length);
  const done = doneOf(wish, clause);
  for (const [pattern, meant] of CLAUSES) {
    const found = pattern.exec(clause);
    const said = found === null ? null : meant([...found].map((group) => group ?? ""));
    // Guests alone have their answer.
    if (said !== null && (!/\bguests$/.test(said) || /^\s*[,:]/.test(behind))) return joined(said, behind);
  }
  return done === null ? text : joined(done, behind);
}

/** Behind fields that are told more of them follow. */
function joined(said: string, behind: string): string {
  // What the fields are is told already: "where did I hide things? Object, place".
  if (/^\s*[:?.,-][^.]*,/.test(behind) && /^belongings|payments:/.test(said))
    return `${said.replace(/:.*$/, "")}:${behind.replace(/^\s*[:?.,-]/, "")}`;
  return said.includes(":")
    ? `${said}${behind.replace(/^(?:[,;:?!]| - |\.(?= [\p{Ll}]))\s*(?=\S)/u, ", ")}`
    : `${said}${behind.replace(/^\?/, "")}`;
}

/** "record of who's been vaccinated at the shelter" */
function doneOf(wish: string, clause: string): string | null {
  if (!/\b(?:of|track|record|note|list|log)\b/i.test(wish)) return null;
  const [, verb = "", rest = ""] =
    /^who(?:'s| has| have| is| are)?(?: all)?(?: already)?(?: been| got)? ([\p{L}]+(?:ed|en))((?: [\p{L}-]+){0,4})$/iu.exec(
      clause,
    ) ?? [];
  if (verb === "" || participleOf(verb) === null || /\b(?:what|when|where|which|how|whom)\b/i.test(rest)) return null;
  const noun = /\b(?:shelter|kennels?|cattery|stables?|yard|farm|zoo|sanctuary|rescue)\b/i.test(rest)
    ? "animals"
    : "people";
  return `${noun}: name, ${verb} y/n, date`;
}

function eachField(ask: string, noun: string, verb: string, rest: string): string | null {
  if (SPANS.test(noun) || /\b(?:last|next|when|where|what|so|because|but|that|with)\b/i.test(rest)) return null;
  const isPerson =
    isPersonNoun(noun) || /^(?:kid|child|player|member|guest|pupil|student|family|tenant|dog|cat)$/i.test(noun);
  if (!isPerson) return `${many(noun)}: name, ${ask} it ${verb}${rest}`;
  const plain = /^(?:is|was)$/i.test(verb)
    ? "are"
    : /^has$/i.test(verb)
      ? "have"
      : /^(?:does|goes)$/i.test(verb)
        ? verb.slice(0, -2)
        : verb.replace(/(?<!s|i)s$/i, "");
  return `${many(noun)}: name, ${ask} they ${plain}${rest}`;
}

function countedEach(measure: string, verb: string): string | null {
  const kept = KEPT_OF.find(([said]) => said.test(verb.toLowerCase().replace(/(?<=[a-z]{2})s$/, "")))?.[1];
  if (kept === "egg log") return kept;
  return kept === undefined ? null : `${kept}, only date and ${measure}`;
}

/** "piano practice sessions", each with its day. */
function eachTime(ask: string, verb: string, what: string): string | null {
  const kept = KEPT_OF.find(([said]) => said.test(verb.toLowerCase()))?.[1];
  if (kept === undefined || kept === "egg log" || /^(?:each|every|a|per|so|in|to|for|on|daily)$/i.test(what))
    return null;
  const measure = /^(?:long|far|much)$/i.test(ask) ? `how ${ask}` : ask.replace(/^many /i, "");
  return `${what} ${kept}: date, ${measure}`.trim();
}

function many(noun: string): string {
  return pluralOf(singularOf(noun.toLowerCase()));
}

function bare(words: string): string {
  return words.replace(/^(?:my|our|the) /i, "");
}

function pastOf(verb: string): string {
  return verb.endsWith("e") ? `${verb}d` : `${verb}ed`;
}
