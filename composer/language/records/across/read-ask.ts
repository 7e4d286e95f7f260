/** What is asked of the records that belong to another one, in words. */
export interface AcrossAsk {
  kind:
    | "count"
    | "sum"
    /** It is not said whether they are counted or added up. */
    | "bare"
    | "average"
    | "highest"
    | "lowest"
    | "latest"
    | "earliest"
    | "next"
    | "balance"
    | "owed"
    | "left";
  /** What is counted or added up, or whose last day it is; "" where that is not said. */
  what: string;
  /** Of which records each has one: "walker"; null where that is not said. */
  owner: string | null;
  /** "each", "of each one": it is said that each has one. */
  isEach: boolean;
  /** "every 6 weeks" */
  every: Interval | null;
}

export interface Interval {
  count: number;
  unit: "day" | "week" | "month" | "year";
}

const LEAD =
  /^[\s,;:.!?(+-]*(?:(?:and|also|then|so|plus|please|that|but|it|i|we|they|the app|app|to|can|could|should|must|would|will|want|wants|need|needs|like|love|be able|with|include|includes|including|me|us|them|automatically|always|at a glance|clearly|for me|for us|see|sees|seeing|show|shows|showing|shown|display|displays|know|tell|tells|give|gives|calculate|calculates|compute|computes|work out|works out|track|keep track of|get|gets|have|has|add|adds|put|list|a|an|the|my|our|column|field|for|with|of)(?=[\s,]),? ?)*/i;
const TAIL =
  /(?:,? (?:please|pls|thanks|too|as well|at a glance|automatically|by itself|in (?:the|a) (?:list|table|overview)|as (?:a|an extra) (?:column|field)|on top|at the top|so far|up to now|to date|(?:should|must|can) be (?:shown|visible|seen|calculated|worked out)|(?:is|are|gets?) (?:shown|calculated|worked out)|calculated|worked out)|[\s.!?;:,)])+$/i;

const DONE =
  "[\\p{L}]+ed|owes?|has|have|had|was|is|are|were|did|does|gave|took|made|paid|got|came|went|still|sold|won|needs?";
const NOUN = `([\\p{L}'-]+(?: (?!(?:${DONE})(?![\\p{L}]))[\\p{L}'-]+)?)`;
const EACH = "(?:each|every|all(?: of)?(?: the| my| our)?)";
/** "for each client the sum of the invoices" */
const BEFORE = new RegExp(
  `^(?:for|per|of) (?:${EACH} )([\\p{L}'-]+),? (?:(?:show|see|display|have|add) )?(?:the |a )?(.+)$`,
  "iu",
);
/** "total raised per walker", "last visit of each client" */
const BEHIND = new RegExp(`^(.+?),? (?:per|(?:for|of|from|by|on|in|at|to|with) ${EACH}|${EACH}|by|a) ${NOUN}$`, "iu");
/** "every family's balance", "how much each customer owes" */
const WITHIN = new RegExp(`^(.*?)\\b(?:each|every) ([\\p{L}-]+)(?:'s|s')? (.+)$`, "iu");
const EVERYONE =
  /^(.*?)\b(?:everyone|everybody|every one|each (?:one|person|of (?:them|us))|a person|somebody|someone)(?:'s)?\b ?(.*)$/i;
/** "when each was last watered", "the number of loans for each" */
const EACH_ALONE = /^(.*?)(?:\b(?:for|of|in|per) )?\b(?:each|it|they|them)(?: one)?\b ?(.*)$/i;

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
  twelve: 12,
};
const INTERVAL =
  /,? ?\b(?:every|after|each|(?:which |it )?(?:is|are) (?:due )?every|in|at|of)?\s*\b(\d+|a|an|one|two|three|four|five|six|eight|ten|twelve|other)?[ -]?(days?|weeks?|months?|years?)\b(?: (?:after|later|from|interval))?/i;

/** Reads words as something that is asked of what belongs to each record; null where they ask for nothing of the sort. */
export function readAsk(words: string): AcrossAsk | null {
  const bare = words.replace(/[’]/g, "'").replace(/\s+/g, " ").trim().replace(TAIL, "");
  const text = bare.replace(LEAD, (lead) =>
    /\bfor ?$/i.test(lead) && /^(?:each|every|all)\b/i.test(bare.slice(lead.length)) ? "for " : "",
  );
  const { rest: told, owner, isEach } = ownerOf(text);
  // "how many metres of each fabric are left"
  const rest = told.replace(/ of (?=(?:is|are|was|were|has|have|had)\b)/i, " ");
  const every = /\b(?:due|next|again|possible)\b/i.test(rest) ? intervalIn(rest) : null;
  const said =
    every === null
      ? rest
      : rest
          .replace(INTERVAL, " ")
          .replace(/\s+/g, " ")
          .trim()
          .replace(/ (?:the|its|their) (?:last|previous)(?: (?:one|time|[\p{L}]+))?$/iu, "");
  const found = kindOf(said.replace(LEAD, "").replace(TAIL, "").trim());
  if (found !== null) return { ...found, owner, isEach, every };
  // "visits per client", "hours per project"
  const alone = said.toLowerCase();
  return owner !== null && isEach && !DONE_WITH_THEM.test(alone) && /^[\p{L}-]+(?: [\p{L}-]+)?$/u.test(alone)
    ? { kind: "bare", what: alone, owner, isEach, every }
    : null;
}

/** "group tasks by project": nothing is asked of each. */
const DONE_WITH_THEM = /^(?:group|sort|order|filter|search|list|print|archive|arrange|split)(?:ed|ing|s)? /i;

function ownerOf(text: string): { rest: string; owner: string | null; isEach: boolean } {
  const [, first, after] = BEFORE.exec(text) ?? [];
  if (first !== undefined && after !== undefined && !/^(?:one|of)$/i.test(first))
    return { rest: after, owner: first, isEach: true };
  const [, per, what] = /^per ([\p{L}-]+),? ((?:what|how|the|when|total|number)\b.+)$/iu.exec(text) ?? [];
  if (per !== undefined && what !== undefined && !NO_OWNER.test(per)) return { rest: what, owner: per, isEach: true };
  const [, before, last] = BEHIND.exec(text) ?? [];
  if (
    before !== undefined &&
    last !== undefined &&
    !NO_OWNER.test(last) &&
    !/\b(?:how|when|what)(?: much| many| often)?$/i.test(before)
  )
    return { rest: before, owner: last, isEach: true };
  const [, lead = "", noun, behind = ""] = WITHIN.exec(text) ?? [];
  if (noun !== undefined && !/^(?:one|of|time|was|were|is|has|had|still|person)$/i.test(noun) && !NO_OWNER.test(noun))
    return { rest: `${lead}${behind}`.trim(), owner: noun, isEach: true };
  const [, start, end] = EVERYONE.exec(text) ?? [];
  if (start !== undefined) return { rest: `${start}${end ?? ""}`.trim(), owner: "person", isEach: true };
  const [, head, tail] = EACH_ALONE.exec(text) ?? [];
  if (head !== undefined && /\beach\b/i.test(text))
    return { rest: `${head}${tail ?? ""}`.trim(), owner: null, isEach: true };
  return { rest: text, owner: null, isEach: false };
}

/** What numbers are told over, and no records. */
const NO_OWNER =
  /^(?:with|has|have|having|the|a|an|day|week|month|year|season|quarter|hour|minute|time|date|weekday|morning|evening|night|km|kilo|mile|default|hand|heart|myself|me|us|one|of|lot|bit|glance|month and|day and)\b|^(?:was|were|is|has|had|still)\b/i;

function intervalIn(text: string): Interval | null {
  const [, count, unit = ""] = INTERVAL.exec(text) ?? [];
  const number = /^\d+$/.test(count ?? "")
    ? Number(count)
    : count === "other"
      ? 2
      : NUMBERS[(count ?? "").toLowerCase()];
  const found = (["day", "week", "month", "year"] as const).find((each) => unit.toLowerCase().startsWith(each));
  return number === undefined || found === undefined ? null : { count: number, unit: found };
}

type Kind = Pick<AcrossAsk, "kind" | "what">;

const DID = "(?:(?:was|were|is|are|has|have|had|been|got|gets|did|do|does|there|i|we|he|she|they|it|still|already) )*";

/** The ways of asking, in their order; the first group is what is asked for. */
const WAYS: readonly (readonly [AcrossAsk["kind"], RegExp])[] = [
  [
    "next",
    /^(?:when |date )?(?:the |is |are |it's )*(?:next |new )?(.*?) ?(?:date )?(?:is |are |has to be |have to be |must be |should be |will be )?(?:done |needed )?(?:next )?\b(?:due|needed|possible|allowed)(?: (?:next|again|date))?(?: date)?$/i,
  ],
  [
    "owed",
    /^(?:how much |what |amount |money |total )?(?:(?:is|are|was|still|they|he|she) )*(?:owe|owes|owed|owing|outstanding|unpaid|due to pay|open (?:amount|balance)|left to pay|to pay|has to pay|have to pay|must pay|not (?:yet )?paid)(?: (?:amount|balance|total|money|fees?|me|us|in total))*()$/i,
  ],
  ["balance", /^(?:current |running |own |account )?(?:(.+?) )?balances?(?: (?:of|between) .+)?$/i],
  [
    "left",
    /^(?:how (?:many|much) )?(?:of (?:the |it |them )?)?(.*?) ?(?:(?:is|are|do|have|has|i) )*(?:still )?(?:left(?: ?over)?|remaining|remain|remains|still available|in stock)(?: (?:in stock|of it|to sell))?$/i,
  ],
  ["left", /^(?:remaining|leftover|available) (.+)$/i],
  ["count", new RegExp(`^how (?:often|many times) ${DID}(.*)$`, "i")],
  ["count", /^(?:total )?(?:number|count|quantity) of (?:the |all |their |its )?(.+)$/i],
  ["count", /^(?:times|number of times) (?:it )?(?:was |were |been )?([\p{L}]+)$/iu],
  ["count", new RegExp(`^how many (?:was|were|are|have been|has been|got|did) ([\\p{L}]+)(?: in total)?$`, "iu")],
  ["count", new RegExp(`^how many (.+?)(?: ${DID}[\\p{L}]+)?$`, "iu")],
  ["count", /^(.+) (?:count|counter|tally)$/i],
  [
    "latest",
    new RegExp(
      `^(?:when |date |day )?(?:of )?${DID}(?:the )?(?:last|latest|most recent|previous)(?: time)? ${DID}(.+?)(?: (?:on|was|date|day|took place|happened))?$`,
      "i",
    ),
  ],
  ["latest", /^when .*\blast ([\p{L}]+)(?: .*)?$/iu],
  ["earliest", /^(?:when )?(?:the )?(?:first|earliest) (.+?)(?: (?:on|was|date|day))?$/i],
  ["average", /^(?:average|mean|avg\.?|averaged) (?:of )?(?:the |all |its |their )?(.+)$/i],
  ["average", /^(.+?) (?:average|on average|averaged)$/i],
  ["highest", /^(?:best|highest|biggest|largest|max(?:imum)?|top|longest|record) (?:of )?(?:the |all )?(.+)$/i],
  ["lowest", /^(?:lowest|smallest|worst|fastest|shortest|cheapest|min(?:imum)?) (?:of )?(?:the |all )?(.+)$/i],
  [
    "sum",
    /^(?:grand |overall |running |yearly )?(?:totals?|sum)(?: of| for)? ?(?:the |all |amount of |amount )*(.*)$/i,
  ],
  ["sum", new RegExp(`^(?:how much|what)(?: money)? ${DID}([\\p{L}].*)$`, "iu")],
  ["sum", /^(?:amount|money) ((?:raised|spent|earned|donated|paid|saved|collected|given|made|pledged).*)$/i],
  ["sum", /^(.+?) (?:in total|total|totals|altogether|all together|summed up|added up|add up)$/i],
];

function kindOf(text: string): Kind | null {
  for (const [kind, pattern] of WAYS) {
    const found = pattern.exec(text);
    if (found === null || (kind === "next" && !/\b(?:next|again|when)\b/i.test(text))) continue;
    const what = (found[1] ?? "")
      .replace(/^(?:the|a|an|of|its|their|all) /i, "")
      .trim()
      .toLowerCase();
    if (what.split(" ").length > 5) continue;
    return { kind, what };
  }
  return null;
}
