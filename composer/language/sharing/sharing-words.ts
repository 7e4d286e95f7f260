/** What is shared: money that some pay and all use, or hours that people give each other. */
export type SharedKind = "money" | "hours";

const COSTS =
  "(?:costs?|expenses?|bills?|spendings?|expenditures?|purchases|rent|utilities|groceries|petrol|fuel|gas|money|tabs?|holiday|dinners?|meals?|food|shopping|receipts?|payments?|outlays?)";
const OWN = "(?:the |our |my |your |their |all |some |a |these |those |group |joint |common |any )*";

/** Who owes whom, in words that mean nothing else. "Who owes me" is a list of debts. */
const OWING =
  "who (?:still )?owes? (?:who|whom|what|how much|money|each other|one another|the others?)(?: (?:to )?(?:whom|who|what|how much|money|and how much))?|what (?:every ?(?:one|body)|each(?: (?:one|of us|person))?) owes(?: (?:the others?|whom|who))?|who (?:has|needs?) to (?:pay|give) (?:the )?(?:others?|whom|who|each other|one another)(?: (?:one|person))?(?: back)?|who gets (?:how much|what|money) back|who pays (?:whom|who) back|(?:see |show |find out |know |tells? (?:us |me )?)?who owes(?! (?:me|us|my|our)\\b)|settl(?:e|es|ed|ing) (?:it |things |them |everything |all |the (?:debts|balances?|bills?|costs?) )?up|settle (?:the )?(?:debts|balances)|settling|(?:final |fair )?settlements?|squar(?:e|ing) up|pa(?:y|id|ying) (?:each other|one another) back|even(?:ing)? (?:it |things )?out";
/** That what was paid is everybody's. */
const SPLITTING = `split(?:s|ting|ted)?(?! (?:times?|rent by|screen|view|into|keyboard)\\b)(?: up)? ${OWN}(?:[\\p{L}-]+ ){0,2}?${COSTS}|${COSTS} splitt(?:er|ing)|splitt(?:er|ing) (?:of )?${OWN}${COSTS}|(?:split|shared?|divided?)(?: (?:it|them|everything|all))? (?:evenly|equally|fairly|\\d+ ways|(?:two|three|four|five) ways)|(?:evenly|equally|fairly) (?:split|shared|divided)|shar(?:e|es|ed|ing) ${OWN}(?:[\\p{L}-]+ )?${COSTS}|(?:group|joint|common|communal) (?:expenses|costs|spending)|divid(?:e|es|ed|ing)(?: up)? ${OWN}(?:[\\p{L}-]+ ){0,2}?${COSTS}|cost[- ](?:sharing|splitting)|split (?:costs|expenses|bills)|who(?: has|'s)? (?:paid|pays|covered)(?: for)? what|splitwise|tricount|settle ?up|debts? (?:between|among(?:st)?)|iou(?:s)? (?:between|among(?:st)?)|split between|shared (?:by|between|among(?:st)?) (?:everybody|everyone|all|us)`;
const KITTY =
  "(?:band|team|trip|office|coffee|tea|drinks?|beer|holiday|group|club|poker|flat|house|shared|common|family|travel|party|darts|pub|class|crew|boat|tour|petrol|food|cash|lunch|cake) (?:kitty|kitties)|kitty(?= (?:for|of) (?:our|the|a|my) (?:[\\p{L}-]+ )?(?:band|team|trip|office|holiday|group|club|poker|flat|house|party|pub|class|crew|boat|tour|weekend|choir|festival|friends))|the kitty(?=,? (?:with )?who)|(?:common|shared|group|joint) (?:pot|fund|purse)|(?:bar|drinks?|beer|running) tab|tab(?= for (?:our|the) )";
/** Hours that are given and taken in turn. */
const HOURS =
  "baby-?sitting (?:co-?op|circle|swap|exchange|club|ring|pool)|(?:co-?op|circle|swap|exchange|club) (?:for|of) baby-?sitting|time ?banks?(?:ing)?|(?:trade|trading|swap|swapping|exchange|exchanging|lend and borrow|borrow and lend|give and (?:take|receive|get)|earn and spend|swaps? of) (?:[\\p{L}-]+ )?(?:hours|points|tokens|credits|time|favou?rs|shifts)|(?:skill|favou?r|help|childcare|pet[- ]?sitting|dog[- ]?sitting)s? (?:co-?op|circle|swap|exchange)";

function pattern(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, "iu");
}

export const OWES = pattern(OWING);
export const SPLITS = pattern(SPLITTING);
export const POT = pattern(KITTY);
export const GIVES_HOURS = pattern(HOURS);
/** What is left for each, where all is shared: "balance per family". */
export const BALANCE = pattern(
  "(?:points? |hours? |running |current |net )?balances?(?: (?:(?:of|for|per|by|from) )*(?:each|every|all)?.*)?|(?:(?:of|for|per) )?(?:each|every) (?:one's|person's|family's|member's|flatmate's) (?:balance|share)|net(?: (?:amount|result))?|(?:each|every)(?: one| person)?'?s? share",
);
/** Sums over all of them, which stand there anyway. */
export const ADDED_UP = pattern(
  "(?:totals?|sums?|overview|adds?(?:ed|s|ing)? up|how much (?:each|every(?:one|body)|we|all)|what (?:each|every(?:one|body)|we all)|who paid (?:the )?most|spent (?:so far|in all|altogether)|per (?:person|head|member|family|flatmate|friend)|(?:for|of|by) (?:each|every) (?:person|one|member|family|flatmate|friend|housemate|of us)|payments?|few(?:est)? (?:payments|transactions|transfers))",
);

/** A calculator that splits one bill now, a list of what somebody owes me, a site: none of them is shared. */
export const OTHER =
  /\bcalculat\w*|\btips?\b|\bby room size\b|\bowes? (?:me|us)\b|\bi owe\b|\bowed to (?:me|us)\b|\bwe owe\b|\b(?:web ?)?sites?\b|\bhome ?page\b|\blanding page\b|\bsplit times?\b|\binvoices?\b|\bclients?\b|\bcustomers?\b|\btenants?\b|\bsponsors?\b|\bsplit(?:s|ting)? (?:up )?(?:a|the|one) (?:[\p{L}-]+ )?(?:bill|check)\b(?!.*\b(?:owes?|settle|month|history))|\bbudget\b(?!.*\b(?:owes?|split\w*|settle|shared?)\b)/iu;

/** What people who share something call themselves, plural; the first that is told. */
const PEOPLE =
  /\b(friends|mates|flat ?mates|house ?mates|room ?mates|families|parents|members|neighbou?rs|colleagues|couples|siblings|brothers|sisters|cousins|girls|boys|lads|players|participants|guests|travell?ers|bandmates|partners|crew|owners|households|kids|people)\b/i;
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

/** "between Ana, Ben and me": who they are by name. */
const NAMES =
  /\b(?:between|among(?:st)?|with|for|by|of us|us)[,:]? ((?:\p{Lu}[\p{L}'-]+|me|I|myself)(?:(?:, and|,| and| &) (?:\p{Lu}[\p{L}'-]+|me|I|myself)(?![\p{L}]))+)/u;

export function namesIn(text: string): { names: string[]; words: string } | null {
  const found = NAMES.exec(text);
  if (found === null) return null;
  const names = (found[1] ?? "")
    .split(/, and |, | and | & /)
    .map((name) => (/^(?:me|I|myself)$/.test(name) ? "Me" : name));
  return { names, words: found[0] };
}

/** Whether words ask for what is shared, by themselves. */
export function meansShared(words: string): SharedKind | null {
  if (GIVES_HOURS.test(words)) return "hours";
  return OWES.test(words) || SPLITS.test(words) || POT.test(words) ? "money" : null;
}
