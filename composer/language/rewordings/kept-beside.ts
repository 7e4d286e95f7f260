const SITE = /\b(?:web ?sites?|sites?|home ?pages?|web ?pages?|landing pages?|page (?:for|with|about)) ?/iu;

const WHO =
  "(?:(?:we|i|he|she|they)|(?:the|my|our|his|her) (?:staff|team|owner|teachers?|trainers?|board|office|coach|leaders?|boss|wife|husband|mother|father|sister|brother|secretary|treasurer))";
const KEEPS =
  "(?:(?: also| then| too)?(?: (?:wants?|would like|needs?|have|has) to|'d like to|'d love to)(?: also)? (?:keep(?: track of)?|note(?: down)?|write down|record|log|track|have)|(?: also| then)? (?:keeps?(?: track of)?|records?|notes?|writes? down|logs?|tracks?))";
/** "On the same site she wants to keep table reservations: name, how many people". */
const KEPT = new RegExp(
  "(?<=[.;,!?\\p{L}])(?:[.;!?]|,)? +" +
    "(?:(?:and|plus|also|besides(?: that)?|in addition|on top of that|apart from that|at the same time),? )*" +
    "(?:(?:on|in|at) (?:the same|that|it)(?: (?:site|web ?site|page|place|thing|app))?(?: too| as well)?,? )?" +
    `${WHO}${KEEPS} (?:(?:an?|the) (?:list|register|overview|log) of )?(?:(?:our|the|my|his|her|their|all(?: the)?) )*` +
    "((?:who \\p{L}+|[\\p{L}'-]+)(?: [\\p{L}'-]+){0,3}?)" +
    "(?: there| here| on it| in it| too| as well)*(?= ?: [\\p{L}]| with (?:the )?(?:\\p{L}+ ){0,3}?\\p{L}+,)",
  "giu",
);

/** "who stays" are guests. */
const PEOPLE: readonly [RegExp, string][] = [
  [/^who (?:stays?|comes?|visits?|sleeps?)\b/i, "guests"],
  [/^who (?:helps?|works?)\b/i, "helpers"],
  [/^who plays?\b/i, "players"],
  [/^who /i, "people"],
];

/** What somebody keeps beside a website is a list of its own, which the site does not show: "And for us a list of table reservations". */
export function keptBesideSite(text: string): string {
  return text.replace(KEPT, (all, things: string, at: number) => {
    if (!SITE.test(text.slice(0, at)) || !/s(?: (?:per|of|by) \p{L}+)?$|^who /iu.test(things)) return all;
    const people = PEOPLE.find(([who]) => who.test(things))?.[1];
    return `. And for us a list of ${people ?? things}`;
  });
}
