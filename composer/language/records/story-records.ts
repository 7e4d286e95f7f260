import { isClosedWord } from "../closed-words.ts";
import { domainOfNoun } from "../domains/find-domain.ts";
import { pluralOf, singularOf } from "../words.ts";
import { nounOfVerb } from "./asked/asked.ts";
import type { Draft } from "./draft.ts";
import { findNoun } from "./find-noun.ts";
import { phrase } from "./plan-part.ts";

const SOME =
  "(?:(?:the|my|our|his|her|its|their|some|many|all|lots of|a lot of|about|over|around|roughly|some|nearly|\\d+|old|small|several|few|a few|too many|so many|hundreds of|dozens of|loads of|up|out) )*";
const THINGS = `${SOME}((?:[\\p{L}'-]+ )?[\\p{L}'-]+)`;

/** What somebody tells of themselves before they wish: what they like, keep, have many of. */
const TOLD: readonly RegExp[] = [
  // "Our hospice has 60 volunteers", "my shop buys from 12 suppliers"
  new RegExp(
    `\\b(?:has|have|own|owns|got|there are|there's|keeps?|with|from|of|are) (?:about |over |around |nearly |some )?(?:\\d+|hundreds of|dozens of|loads of|lots of|a lot of|too many|so many|many|countless|all sorts of|boxes of) ((?:[\\p{L}'-]+ )?[\\p{L}'-]+)`,
    "giu",
  ),
  // "Our family loves jigsaw puzzles", "I fold origami", "been collecting perfume"
  new RegExp(
    `\\b(?:lov(?:es?|ing)|likes?|enjoys?|folds?|folding|handles?|handling|collect(?:s|ing)?|restor(?:es?|ing)|resells?|sell(?:s|ing)?|buys?|raises?|raising|adopts?|sews?|sewing|knits?|knitting|makes?|making|brews?|brewing|grows?|growing|breeds?|breeding|builds?|building|repairs?|repairing|paints?|painting|carv(?:es?|ing)|bakes?|baking|swaps?|swapping|trad(?:es?|ing)|lends?|lending|rents? out|renting out|looks? after|looking after|catch(?:es)?|catching|photographs?|photographing|hunts?|hunting for|translates?|edits?|teach(?:es)?|teaching|coach(?:es)?|coaching|tunes?|tuning|cuts?|into|fond of|crazy about|mad about|obsessed with|(?:a )?novice with|through|drowning in) ${THINGS}`,
    "giu",
  ),
  // "a list of all his things", "an overview of everything"; "sell nearly everything" is no name.
  new RegExp(
    `\\b(?:list|overview|register|record|catalogue|inventory|collection|log|track|shelf full|box full) (?:of|for) ${THINGS}`,
    "giu",
  ),
  // "For years I've kept … our allotment"
  new RegExp(`\\b(?:with|about|for) (?:my|our|his|her) ((?:[\\p{L}'-]+ )?[\\p{L}'-]+)`, "giu"),
  // "Our book group has read 60 books"
  /(?:^|\s)\d+ ((?:[\p{L}'-]+ )?[\p{L}'-]+)/giu,
];

/** What goes wrong with things tells what there shall be a list of: "the costumes get mixed up", "we keep losing the pumps". */
const TROUBLES: readonly RegExp[] = [
  // "we keep losing the small equipment", "I can never find my tools"
  new RegExp(
    `\\b(?:(?:keep|keeps|always|constantly|are|am|'re|'m|forever|often|started|of) (?:losing|forgetting|misplacing|mixing up|muddling up|mislaying|overwatering|killing|rebuying|buying twice|letting) (?:track of |count of |sight of )?|(?:lose|lost|loses) (?:track|count|sight) of |(?:can never|never|can't|cannot|nobody can|nobody ever|no one can) (?:find|remember|tell apart|keep up with|keep track of) |(?:lose|forget|misplace|mix up|muddle up) (?=(?:my|our|the)\\b))${THINGS}`,
    "giu",
  ),
  // "the costumes get mixed up", "parts are all over the shed"
  new RegExp(
    `(?:^|[\\s,])(?:the|my|our|his|her|their|all|all the|all my|all our|and|old|some|these|those|many|several|\\d+) (?!(?:the|my|our|his|her|their|all|old|some|these|those) )((?:[\\p{L}'-]+ )?[\\p{L}'-]+) (?:always |all |just |keep |keeps |end up |often |constantly |are |get |is |gets |lie |go |keep on |usually )+(?:all |getting |being |going |lying )*(?:mixed up|muddled|muddled up|lost|misplaced|missing|over the|over my|over our|all over|everywhere|around|piling up|pile up|scattered|spread|jumbled|disappear(?:ing)?|vanish(?:ing)?|walk(?:ing)? off|out of date|off before|in boxes|in a mess|a mess|in chaos|forgotten|confused|swapped)`,
    "giu",
  ),
  // "My dad left us about 3000 slides"
  new RegExp(
    `\\b(?:left|gave|handed|passed on to) (?:me|us|him|her|them) (?:with )?${SOME}((?:[\\p{L}'-]+ )?[\\p{L}'-]+)|\\b(?:inherited|been given|sorting|sorting out|sort out|go through|going through) ${THINGS}`,
    "giu",
  ),
  // "I have been having migraines since last year"
  /\b(?:having|have|had|get|getting|suffer(?:s|ing)? from|has|gets|with) (?:a lot of |lots of |bad |terrible |regular |frequent |been |these |more |my |her |his |many )*(migraines|headaches|nightmares|seizures|panic attacks|hot flushes|allergic reactions|asthma attacks|tantrums|meltdowns|nosebleeds|night terrors|cramps|dizzy spells|fits)(?![\p{L}])/giu,
];

/** Records that a complaint names, where it names what is kept: null for none. */
export function troublesIn(story: string): Draft | null {
  for (const pattern of TROUBLES)
    for (const [, first, second] of story.matchAll(pattern)) {
      const noun = thingsIn((first ?? second ?? "").toLowerCase());
      const draft = noun === null ? null : findNoun({ text: noun, isList: true }, true);
      if (draft !== null) return draft;
    }
  return null;
}

/** Whom or when, and nothing that is listed. */
const NO_THINGS =
  /^(?:friends|kids|children|brothers|sisters|colleagues|neighbours|neighbors|parents|people|families|sons|daughters|grandchildren|mums|dads|boys|girls|flatmates|years|months|weeks|days|hours|minutes|times|metres|meters|kilometres|miles|kilos|grams|litres|euros|dollars|pounds|places|rooms|things|stuff|notes|words|letters home|computers|spreadsheets|phones|apps|lists|papers|problems|mistakes|ways|lots|numbers|details|names|dates|minds|hands|eyes|others|hopes|thanks|sheets of paper|churches|buses|rounds|points|groups|mornings|evenings|nights|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|teams|terms|languages|colours|colors|sizes|players|men|women|adults)$/i;
const MASS =
  /^(?:equipment|gear|perfume|glass|stained glass|linen|jewellery|jewelry|furniture|porcelain|china|wool|yarn|fabric|lego|wine|whisky|cheese|honey|origami|clothing|cutlery|crockery|kit|art|silver|medication|laundry|luggage)$/i;

/** Records that a story is about, where nothing that was asked for names them: "Our hospice has 60 volunteers"; null for none. */
export function storyRecords(story: string, fields: readonly string[]): Draft | null {
  for (const pattern of TOLD)
    for (const [, words = ""] of story.matchAll(pattern)) {
      const noun = thingsIn(words.toLowerCase());
      const draft = noun === null ? null : findNoun({ text: noun, isList: true }, true);
      // "12 suppliers … product, supplier, price": each has one.
      if (draft !== null && !fields.slice(1).some((field) => draft.singular.endsWith(field.toLowerCase())))
        return draft;
    }
  return null;
}

function thingsIn(words: string): string | null {
  const [first = "", last = first] = words.split(" ");
  if (MASS.test(first)) return first;
  const isPlural = (word: string) =>
    word === "parts" || (singularOf(word) !== word && !isClosedWord(word) && !NO_THINGS.test(word));
  if (isPlural(first)) return first;
  if (isClosedWord(first)) return null;
  if (first === last || !isPlural(last)) return MASS.test(last) ? words : null;
  // "old cameras", "jigsaw puzzles": of what goes by both words, or by the last alone.
  const both = domainOfNoun(words) ?? domainOfNoun(pluralOf(singularOf(words)));
  return both === null && ADJECTIVE.test(first) ? last : words;
}

const ADJECTIVE =
  /^(?:old|new|used|small|big|little|rare|vintage|antique|second-hand|nice|good|beautiful|broken|holiday|various|different)$/;

/** What names its records wherever it is said; "eats" and "comes" may be said of anything. */
const DONE =
  /^(?:bought|buys?|spends?|spent|sold|sells?|found|planted|sown|cleaned|drives?|drove|donated|ate|caught|gave|lent|visited|broke|ordered)$/i;

/** "Let me enter what I spend", "who cleaned it": what was done names the records. */
export function recordsOfClause(words: string): Draft | null {
  const verb =
    /\b(?:what|who|whom|how (?:many|much)(?: [\p{L}]+)?)(?:'s|'ve)? (?:(?:i|we|he|she|they|it|was|were|is|are|has|have|had|been|got|all|my [\p{L}]+) )*([\p{L}]+)(?![\p{L}])/iu.exec(
      words,
    )?.[1];
  if (verb === undefined || !DONE.test(verb)) return null;
  const noun = nounOfVerb(verb);
  const draft = noun === "entries" ? null : findNoun({ text: noun, isList: true }, true);
  if (draft === null || !/\bhow (?:many|much)\b/i.test(words)) return draft;
  // "how many jars I sold": of a day, and of no order.
  return { ...draft, domain: null, title: "Date", phrases: [phrase("Date", { type: "date" })] };
}
