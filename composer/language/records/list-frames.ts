import { pluralOf, singularOf } from "../words.ts";

/** What joins a list to what was told before it, or says where it stands and for whom. */
const JOINS =
  /^(?:(?:and|also|plus|so|but|then|besides|separately|afterwards|later|finally|likewise|there(?:'s| is| are| should be| must be| could be)?|(?:i|we)(?:'d| would)?(?: also| then| still)? (?:need|want|like|love|have|keep|make)(?: to (?:have|keep|see|make))?|(?:behind|below|beneath|beside|besides|under|underneath|inside|after|next to|on top of) (?:it|that|those|this|them)|inside|(?:just |only )?for (?:me|us|myself|ourselves|my own use)(?: (?:behind|at|in) (?:the|my|our) [\p{L}]+)?|in (?:spring|summer|autumn|fall|winter)|on the (?:first|second|third|last)|an? page only (?:i|we) (?:can )?change with)(?: also)?(?:,|:)? )+/iu;
/** "a private list for us of": that what follows is listed. */
const LISTED =
  /^(?:an? |the |our |my |one |its |their |keep an? )?(?:(?:private|full|separate|short|little|small|simple|own|second|extra|running|plain) )*(?:list|table|page|tab|overview|collection|register|calendar|database|section|part|record|one)(?: (?:just |only )?for (?:me|us|myself|ourselves)(?: (?:at|in|behind) (?:the|my|our) [\p{L}]+)?)? (?:of|with|for|about) (?:all (?:of )?)?(?:(?:the|my|our|his|her|their|those|these) )?(?=[\p{L}])/iu;
/** "for each order the pieces": what there are several of for each. */
const OF_EACH =
  /^(?:for|of|in|on|at|with|per) (?:each|every) [\p{L}-]+,? (?:the|its|their|all|some|several) (?=[\p{L}-]+s$)/iu;
/** "after each lesson I note": the lessons. */
const PER_EACH =
  /^(?:for|after|at|on|during|before|from|of|with) (?:each|every) (?:single )?([\p{L}-]+(?: [\p{L}-]+)??)(?:,? (?:i|we)(?:'d|'ll)? (?:want to |need to |would like to |like to )?(?:note|note down|write|write down|record|log|enter|keep|need|want|put|put in|mark|save|add))?$/iu;
/** "who the members are", "which families come" */
const ASKED =
  /^(?:who (?:the|our|my) ([\p{L}-]+s) are|(?:which|what) ([\p{L}-]+s) (?:we|i|they|are|come|comes|[\p{L}]+s [\p{L}]+).*)$/iu;
/** What says more of things that were named: "the wines in the cellar", "the runs we did". */
const SAID =
  /(?<=[\p{L}-]+s|people|honey|milk|wool|fruit|wood|food|money|furniture|equipment|stuff)(?: (?:(?:that|which|who|whom) )?(?:i|we|she|he|they|it) [\p{L}' ]+| (?:themselves|kept apart|apart|now|today|too|as well|(?:just |only )for (?:me|us|myself)|at the moment|already taken|waiting|in (?:the|my|our) [\p{L}]+|behind the [\p{L}]+|in it(?: now)?| for (?:the|my|our) [\p{L}]+| of the weekend))+$/iu;
const THE = /^(?:for )?(?:the|my|our|all|those) (?=[\p{L}-]+(?: [\p{L}-]+){0,2}$)/iu;

/** A list by its name alone, without what leads to it and what is told of it: "and for us a list of the rentals" → "rentals". */
export function withoutListFrame(text: string): string {
  const listed = text.replace(JOINS, "").replace(LISTED, "");
  // What they are is told by what was done with them.
  if (/^(?:the )?(?:ones|those) /i.test(listed)) return listed;
  const each = PER_EACH.exec(listed)?.[1];
  if (each !== undefined) return pluralOf(singularOf(each));
  const [, who, which] = ASKED.exec(listed) ?? [];
  return (who ?? which ?? listed).replace(OF_EACH, "").replace(SAID, "").replace(THE, "");
}
