import { splitClauses } from "../language/clauses.ts";

const MORE_VERBS =
  "(?:move|calculate|compute|group|link|connect|let|replace|reorder|swap|play|track|keep track|open|start|reset|say|write|undo|recommend|highlight|limit|measure|count|also keep|also track|we(?:'re| are) (?:at|on|in) (?=\\S)|my (?:e-?mail|phone|address|number) is|import|export|draw|rotate|raise|lower|assign|each|every|the (?:breaks?|pauses?|rests?|timer)|the (?:accent|colou?r|theme|font|headline|button|name|title)(?: \\S+)? (?:to|should|in))\\b|(?:the |it |they )?(?:[\\p{L}]+ ){0,2}(?:must|should|has to|have to) \\S";
const PARTING = new RegExp(
  `(?:\\s*,\\s*(?:and\\s+|then\\s+|also\\s+|but\\s+)*|\\s+(?:and|then|but)\\s+(?:then\\s+|also\\s+)*)(?=(?:${MORE_VERBS}))`,
  "iu",
);
/** Stand for what ends a sentence, inside of quotes. */
const MASKS: readonly [string, string][] = [
  [". ", "\u0001"],
  ["? ", "\u0002"],
  ["! ", "\u0003"],
  [", ", "\u0004"],
  [";", "\u0005"],
];
const SPACE = "\u0006";

/** "rename timer 1 to Pasta and timer 2 to Eggs" */
function eachName(clause: string): string[] {
  const lead = /^(?:please |also )*(?:rename|call) (?=.+ to .+ and .+ to )/i.exec(clause)?.[0];
  if (lead === undefined) return [clause];
  const [first = "", ...others] = clause.split(/(?:,| and|, and) (?=(?:[^\s,]+ ){1,4}to )/i);
  return [first, ...others.map((other) => `${lead}${other}`)];
}

const DAY = "(?:mon|tues?|wednes|thurs?|fri|satur|sun)days?";
const CLOSED = new RegExp(`^((?:we(?:'re| are) )?closed )(?:on )?(${DAY}(?:(?:, | and | & |, and )${DAY})+)$`, "i");

/** "closed on Sundays and Mondays": each day by itself. */
function eachDay(clause: string): string[] {
  const [, lead = "", days = ""] = CLOSED.exec(clause) ?? [];
  return days === "" ? [clause] : days.split(/(?:,? and |, | & )/i).map((day) => `${lead}on ${day}`);
}

const CONTACT =
  "(?:e-?mail|(?:tele)?phone|mobile|address|instagram|facebook|whats ?app|website|tiktok|youtube|linkedin)(?: (?:number|address|link|account|page|profile|handle))?";
const CONTACTS = new RegExp(
  `^((?:add|put in|include) )((?:the |my |our |an? )?${CONTACT}:? .*[\\d@].*?),? and ((?:the |my |our |an? )?${CONTACT}\\b.*)$`,
  "i",
);

/** "add my phone number 0171 2345678 and an instagram link": each by itself. */
function eachContact(clause: string): string[] {
  const [, lead = "", one = "", other = ""] = CONTACTS.exec(clause) ?? [];
  return lead === "" ? [clause] : [`${lead}${one}`, `${lead}${other}`];
}

const TO_EACH =
  /^((?:add|put|include) )(.+? (?:to|on|in) (?:the |each |every |all )?\p{L}+),? and ((?:an? |the |some )?\p{L}+(?: \p{L}+)? (?:to|on|in) (?:the |each |every |all )?\p{L}+)$/iu;

/** "add a price to the products and a total to the orders": each to its own. */
function eachPlace(clause: string): string[] {
  const [, lead = "", one = "", other = ""] = TO_EACH.exec(clause) ?? [];
  return lead === "" || / and /i.test(one) ? [clause] : [`${lead}${one}`, `${lead}${other}`];
}

/** "12 rounds of 3 minutes": how many, and how long each is. */
function eachRound(clause: string): string[] {
  const [, rounds = "", span = ""] =
    /^(?:make it |do |i want )?(\d+ (?:rounds|intervals|sets|laps)) (?:of|at|with|à|each|lasting|for) (\d+ ?(?:minutes?|mins?|seconds?|secs?))(?: each)?$/i.exec(
      clause,
    ) ?? [];
  return rounds === "" ? [clause] : [rounds, span];
}

/** "add the price and a total per day": a field, and what is worked out of it. */
function eachFigure(clause: string): string[] {
  const [, field = "", figure = ""] =
    /^(add (?:an? |the )?[\p{L}]+(?: [\p{L}]+)?),? and ((?:an? |the )?(?:totals?|sums?|average|chart|graph)\b.*)$/iu.exec(
      clause,
    ) ?? [];
  return field === "" ? [clause] : [field, `show ${figure}`];
}

/** "add a photo and start date": what begins like a verb is a day. */
function asAdded(clause: string, index: number, all: readonly string[]): string {
  const isDay = /^(?:start|end|due|check|finish) (?:date|time|day)s?$/i.test(clause);
  return isDay && /^add\b/i.test(all[index - 1] ?? "") ? `add a ${clause}` : clause;
}

/** "put in my own ones: …", "add these:" and a line for each: what follows are records, whatever words are in it. */
const LISTED =
  /^(?:please |now |ok(?:ay)?,? )*(?:add|put|put in|use)\s*(?:these |the following )?(?:(?:on|to|in) (?:the|my|our) \p{L}+(?: \p{L}+)?)?\s*:\s*\S|^(?:please |now |ok(?:ay)?,? |here are |these are )*(?:add|put in|enter|use|fill in|insert|include|start with|replace (?:the |all )?(?:\p{L}+ ?){1,2}(?:with|by))?\s*(?:(?:these|the following|my|our|\d+|some|own|real|the) ?)+(?:\p{L}+ ?){0,2}(?:instead)?\s*:\s*\S/iu;

/** What a follow-up asks for, one after the other. What stands in quotes, and a question with its answer, stay whole. */
export function splitFollowUp(prompt: string): string[] {
  const straight = prompt
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/\bstart(?: and |\/| & |-)stop (?:buttons?|timer)\b/gi, "stopwatch")
    // What is shortened ends no sentence.
    .replace(/\b(Dr|Mr|Mrs|Ms|Prof|St|Nr|No)\. (?=\p{Lu}|\d)/gu, "$1.\u0006")
    // "Lindenstr. 5"
    .replace(/(\p{L}(?:str|ave|rd|blvd|apt)|\b(?:ave|rd|blvd|apt|tel))\. (?=\d)/giu, "$1.\u0006")
    .trim();
  if (
    /^(?:please |can you |also )*add (?:an? |another |the |this |one more )?(?:new |flash ?|more )?(?:(?:to the )?faqs?\b(?=[ :]+\S)|(?:faq |quiz )?question|card\b|q&a)/i.test(
      straight,
    ) &&
    !/\n|\.\s+(?:and |then |also )?(?:add|make|change|remove)\b/i.test(straight)
  )
    return [straight.replaceAll(SPACE, " ").replace(/[.\s]+$/, "")];
  if (LISTED.test(straight))
    return [
      straight
        .replaceAll(SPACE, " ")
        .replace(/[.\s]+$/, "")
        .replace(/\s*\n\s*/g, "; ")
        .replace(/:; /, ": "),
    ];
  const masked = straight.replace(/"[^"\n]+"|(?<!\w)'[^'\n]+'(?!\w)/g, (quote) =>
    MASKS.reduce((text, [from, to]) => text.replaceAll(from, to), quote),
  );
  return splitClauses(masked)
    .flatMap((clause) =>
      /\b(?:with|has|have)\b/i.test(clause) && !PARTING.test(clause) ? [clause] : clause.split(PARTING),
    )
    .flatMap(eachName)
    .flatMap(eachDay)
    .flatMap(eachContact)
    .flatMap(eachPlace)
    .flatMap(eachRound)
    .flatMap(eachFigure)
    .map(asAdded)
    .map((clause) =>
      MASKS.reduce((text, [from, to]) => text.replaceAll(to, from), clause)
        .replaceAll(SPACE, " ")
        .trim(),
    )
    .filter((clause) => clause !== "");
}
