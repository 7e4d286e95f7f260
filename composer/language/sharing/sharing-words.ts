import { asLabel } from "../words.ts";

/** What is shared: money that some pay and all use, or hours that people give each other. */
export type SharedKind = "money" | "hours";

const BILLS = "(?:costs?|expenses?|bills?|spendings?|expenditures?|rent|utilities|debts?)";
const COSTS = `(?:${BILLS}|purchases|groceries|petrol|fuel|gas|tabs?|holiday|dinners?|meals?|food|shopping|outlays?)`;
const OWN = "(?:the |our |my |your |their |all |some |a |these |those |group |joint |common |any )*";
const NUMBER = "(?:\\d+|two|three|four|five|six|seven|eight)";

/** Who owes whom, in words that mean nothing else. "Who owes me" is a list of debts, "who owes cake" one of cakes. */
const OWING = `who (?:still )?owes? (?:(?:who|whom|how much|each other|one another|the others?)(?: (?:to )?(?:whom|who|what|how much|money|and how much))?|(?:what|money)(?= *(?:$|[.,;:!?)]| (?:to|and|at|in|on|of|for|whom|each|by|after|before|with)\\b)))|who (?:has|needs?) to (?:pay|give) (?:the )?(?:others?|whom|who|each other|one another)(?: (?:one|person))?(?: back)?|who gets (?:how much|what|money) back|who pays (?:whom|who) back|who (?:has|needs?) to (?:pay|give) (?:how much|what)(?: (?:to )?(?:whom|who))?|pa(?:y|id|ying) (?:each other|one another) back`;
/** The same, where somebody paid for the others. */
const SETTLING =
  "who (?:still )?owes(?= *(?:$|[.,;!?)]))|settl(?:e|es|ed|ing) (?:it |things |them |everything |all |the (?:debts|balances?|bills?|costs?) )?up|settle (?:the )?(?:debts|balances)|(?:final |fair )?settlements?|squar(?:e|ing) up|even(?:ing)? (?:it |things )?out";
/** What each owes is who owes whom where somebody paid for all; of a price per head it is none. */
const EACH_OWES = /\b(?:what|how much) (?:every ?(?:one|body)|each(?: (?:one|of us|person))?) owes\b/i;
const PAYS = /\b(?:who(?: has|'s)? (?:paid|pays|bought|covered)|paid by|payers?|split\w*)\b/i;
const PAID =
  /\b(?:who(?: has|'s)? (?:paid|pays|spent|bought|covered)|paid by|payers?|paid for|each (?:of us )?paid|expenses?|costs?|bills?|debts?|trips?|kitty|split\w*|spent|friends|(?:flat|house|room) ?mates|holiday|weekend)\b/i;
/** That what was paid is everybody's. */
const SPLITTING = `split(?:s|ting|ted)?(?! (?:times?|rent by|screen|view|in|into|keyboard|by|per)\\b)(?: up)? ${OWN}(?:[\\p{L}-]+ ){0,2}?${COSTS}|${COSTS} splitt(?:er|ing)|splitt(?:er|ing) (?:of )?${OWN}${COSTS}|(?:split|shared|divided?)(?: (?:it|them|everything|all))? (?:evenly|equally|fairly|50 ?/ ?50|fifty[- ]fifty|in half|half and half|${NUMBER} ways)|${COSTS}(?: money)? (?:(?:is|are|to be|gets?) )?(?:split|divided)(?! (?:times?|by|in|into|per)\\b)|split(?:s|ting)? (?:[\\p{L}'-]+ ){1,7}?(?:between|among(?:st)?) (?!${NUMBER} (?:teams|groups|classes|rooms|tables))(?:us|all|every\\w+|me|my|our|${NUMBER}|friends|colleagues|flatmates|housemates|roommates|(?:the |a )?family)|(?:evenly|equally|fairly) (?:split|shared|divided)|shar(?:e|es|ed|ing) ${OWN}(?:[\\p{L}-]+ )?${BILLS}|(?:group|joint|common|communal) (?:expenses|costs|spending)|divid(?:e|es|ed|ing)(?: up)? ${OWN}(?:[\\p{L}-]+ ){0,2}?${COSTS}|(?:costs?|expenses?|bills?)[- ](?:shar(?:ing|er)|splitting|splitter)|who(?: has|'s)? (?:paid|pays|covered)(?: for)? what|splitwise|tricount|debts? (?:between|among(?:st)?)|iou(?:s)? (?:between|among(?:st)?)|split (?:between|among(?:st)?)(?:$| (?:us|all|every\\w+|me|my|our|whom|the ${NUMBER}|${NUMBER}|friends|(?:flat|house|room) ?mates|[\\p{L}]+(?:, [\\p{L}]+)* (?:and|&) (?:me|i|[\\p{L}]+$)))|who lent (?:whom|who)(?: (?:what|money|how much))?|what each of us (?:pays|paid|has paid)|shared (?:by|between|among(?:st)?) (?:${NUMBER}|everybody|everyone|all|us)`;
const KITTY =
  "(?:band|team|trip|office|coffee|tea|drinks?|beer|holiday|group|club|poker|flat|house|shared|common|family|travel|party|darts|pub|class|crew|boat|tour|petrol|food|cash|lunch|cake) (?:kitty|kitties)|kitty(?= (?:for|of) (?:our|the|a|my) (?:[\\p{L}-]+ )?(?:band|team|trip|office|holiday|group|club|poker|flat|house|party|pub|class|crew|boat|tour|weekend|choir|festival|friends))|the kitty(?=,? (?:with )?who)|(?:bar|drinks?|beer|running) tab|tab(?= for (?:our|the) )";
/** Hours that are given and taken in turn. */
const HOURS =
  "baby-?sitting (?:co-?op|circle|swap|exchange|club|ring|pool)|(?:co-?op|circle|swap|exchange|club) (?:for|of) baby-?sitting|time ?banks?(?:ing)?|(?:trade|trading|swap|swapping|exchange|exchanging|lend and borrow|borrow and lend|give and (?:take|receive|get)|earn and spend|swaps? of) (?:[\\p{L}-]+ )?(?:hours|points|tokens|credits|time|favou?rs)|(?:skill|favou?r|help|child ?care|pet[- ]?sitting|dog[- ]?(?:sitting|walking)|school[- ]?run|gardening)s? (?:co-?op|circle|swap|exchange)|(?:swap|trade|exchange)(?:s|ping)? (?:school runs?|lifts|dog walks?|baby-?sitting|child ?care|favou?rs)|local exchange|hours (?:given|earned|offered) and (?:taken|received|spent)|earn(?:ed|s|ing)? and spen(?:d|t|ding) hours";

function pattern(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, "iu");
}

export const OWES = pattern(OWING);
export const SETTLES = pattern(SETTLING);
export const SPLITS = pattern(SPLITTING);
export const POT = pattern(KITTY);
export const GIVES_HOURS = pattern(HOURS);
/** What is left for each, where all is shared: "balance per family". */
export const BALANCE = pattern(
  "(?:points? |hours? |running |current |net )?balances?(?: (?:(?:of|for|per|by|from) )*(?:each|every|all)?.*)?|(?:(?:of|for|per) )?(?:each|every) (?:one's|person's|family's|member's|flatmate's) (?:balance|share)|net(?: (?:amount|result))?|(?:(?:each|every|of)(?: one| person)?|every(?:one|body))'?s? shares?|(?:splits? (?:it |them |everything )*)?(?:50 ?/ ?50|fifty[- ]fifty|half and half|in half)|splits? (?:it |them |that |everything )*by (?:\\d+|two|three|four|five|six)",
);
/** Sums over all of them, which stand there anyway. */
export const ADDED_UP = pattern(
  "(?:totals?|sums?|overview|adds?(?:ed|s|ing)? up|how much (?:each|every(?:one|body)|we|all)|what (?:each|every(?:one|body)|we all)|who paid (?:the )?most|spent (?:so far|in all|altogether)|per (?:person|head|member|family|flatmate|friend)|(?:for|of|by) (?:each|every) (?:person|one|member|family|flatmate|friend|housemate|of us)|payments?|few(?:est)? (?:payments|transactions|transfers))",
);

/** A calculator that splits one bill now, a list of what somebody owes me, a site: none of them is shared. */
export const OTHER =
  /\bpay (?:in|through|via) (?:the |an? )?app\b|\bcalculat\w*|\btips?\b|\broom sizes?\b|\bowes? (?:me|us)\b|\bi owe\b|\bowed to (?:me|us)\b|\bwe owe\b|\b(?:web ?)?sites?\b|\bhome ?page\b|\blanding page\b|\bsplit times?\b|\binvoices?\b|\bclients?\b|\bcustomers?\b|\btenants?\b|\bsponsors?\b|\bpupils?\b|\b(?:membership|club|school|course|lesson|exam|subscription|camp|grading) fees?\b|\bfines\b|\bnumber of people\b|\bcost each\b|\d (?:cents?|euros?) (?:a|per|each)\b|\d each\b|\bsplit(?:s|ting)? (?:up )?(?:a|the|one) (?:[\p{L}-]+ )?(?:bill|check)\b(?!.*\b(?:owes?|settle|month|history))|\bbudget\b(?!.*\b(?:owes?|split\w*|settle|shared?)\b)/iu;

/** What people who share something call themselves, plural; the first that is told. */
const PEOPLE =
  /\b(friends|mates|flat ?mates|house ?mates|room ?mates|families|parents|members|neighbou?rs|colleagues|couples|siblings|brothers|sisters|cousins|girls|boys|lads|players|participants|guests|travell?ers|bandmates|partners|crew|owners|households|people)\b/i;
/** "flatmate bills" */
const ONE_OF_THEM = /\b(flat|house|room)[ -]?mate\b|\b(friend|neighbou?r|colleague|member)\b/i;
const OF_PLACES: readonly [RegExp, string][] = [
  [/\b(?:flat ?share|flat|apartment|wg|dorm)\b/i, "flatmates"],
  [/\bhouse ?share\b|\bhousehold\b/i, "housemates"],
  [/\b(?:club|team|band|group|co-?op|circle|time ?bank|society|choir|syndicate)\b/i, "members"],
  [/\b(?:girlfriend|boyfriend|husband|wife|couple|partner|sister|brother|ex)\b/i, "people"],
  [/\b(?:office|work)\b/i, "colleagues"],
];

/** "flatmates", of a flat as well as by name; people where nothing is told. */
export function peopleIn(text: string): string {
  if (/\bfamil(?:y|ies)\b/i.test(text) && GIVES_HOURS.test(text)) return "families";
  if (
    /\bfor couples\b|\bcouples?'?s? (?:apps?|budget|expenses?|finances?|money|tracker|planner|organi[sz]er)\b/i.test(
      text,
    )
  )
    return "partners";
  const named = PEOPLE.exec(text)?.[1]
    ?.toLowerCase()
    .replace(/^(flat|house|room) /, "$1");
  if (named !== undefined && named !== "people") return named === "crew" ? "crew members" : named;
  const [, place, one] = ONE_OF_THEM.exec(text) ?? [];
  if (place !== undefined) return `${place.toLowerCase()}mates`;
  if (one !== undefined) return `${one.toLowerCase()}s`;
  return (
    OF_PLACES.find(([words]) => words.test(text))?.[1] ??
    (/\b(?:trip|travel|tour|holiday|vacation|weekend|dinner|festival|cabin|boat|party)\b/i.test(text)
      ? "friends"
      : "people")
  );
}

/** "My sister and I" */
const TWO =
  /\bmy (ex|wife|husband|girlfriend|boyfriend|partner|sister|brother|mum|mom|dad|mother|father|mate|friend|flat ?mate|room ?mate|house ?mate|neighbou?r)\b(?! ?(?:'s|and my))/i;

/** "between Ana, Ben and me": who they are by name. */
const NAMES =
  /\b(?:between|among(?:st)?|with|for|by|of us|us)[,:]? ((?:\p{Lu}[\p{L}'-]+|me|I|myself)(?:(?:, and|,| and| &) (?:\p{Lu}[\p{L}'-]+|me|I|myself)(?![\p{L}]))+)/u;

export function namesIn(text: string): { names: string[]; words: string } | null {
  const found = NAMES.exec(text);
  const other = found === null && /\b(?:i|me|us|we)\b/i.test(text) ? TWO.exec(text)?.[1] : undefined;
  if (other !== undefined) return { names: ["Me", asLabel(`my ${other.toLowerCase()}`)], words: "" };
  if (found === null) return null;
  const names = (found[1] ?? "")
    .split(/, and |, | and | & /)
    .map((name) => (/^(?:me|I|myself)$/.test(name) ? "Me" : name));
  return { names, words: found[0] };
}

/** Whether a prompt asks for what is shared. */
export function meansShared(text: string): SharedKind | null {
  const isOpen = (SETTLES.test(text) && !PAID.test(text)) || (EACH_OWES.test(text) && !PAYS.test(text));
  return isOpen && !saysPlainly(text) ? hoursIn(text) : saysShared(text);
}

/** Whether words of a prompt, or a change, do. */
export function saysShared(words: string): SharedKind | null {
  return hoursIn(words) ?? (saysPlainly(words) || SETTLES.test(words) || EACH_OWES.test(words) ? "money" : null);
}

function hoursIn(words: string): SharedKind | null {
  return GIVES_HOURS.test(words) ? "hours" : null;
}

function saysPlainly(words: string): boolean {
  // What is in a kitty is the balance of a cash book.
  return OWES.test(words) || SPLITS.test(words) || (POT.test(words) && !/\b(?:in it|left)\b/i.test(words));
}
