import { isClosedWord } from "../closed-words.ts";
import { asLabel, singularOf } from "../words.ts";
import { findDomain } from "../domains/find-domain.ts";
import { countedIn } from "./asked/asked-heads.ts";
import type { Draft } from "./draft.ts";
import { coreOf, findNoun, recordNoun } from "./find-noun.ts";
import { troublesIn } from "./story-records.ts";

/** "Log each one", "a list of them": what they are was told before. */
const PRONOUN =
  /^(?:(?:and|so|please|i|we|i'd|we'd|want|need|would|like|to|an?|the|simple|app|list|log|tracker|database|place|way|for|of|about|per|keep|track|record|note|write|down|manage|register|organi[sz]e|catalogue|see|it|go|through|sort|sort out|get|put)[\s,]+)*(?:(?:each|every|all|any)(?: of)? )?(?:one|them|these|those)$/i;
/** "we foster kittens": what somebody does with them. */
const DOES =
  /(?:\b(?:have|want|need|going|hope|must) (?:to )?(?:reach|attend|complete|visit|see|climb|collect|do)|\b(?:he|she|and|(?:my|our) [\p{L}]+|who|that) (?:also )?(?:takes|collects|keeps|plays|sings|tells|writes|draws|shoots|owns|has|lends|hires out|looks after|photographs|fosters|repairs|breeds|makes|restores|grows|raises|bakes|builds|rescues|paints|knits|sews|carves|trains|sells|rents out|looks after)|\b(?:i|we|people|customers|visitors|neighbours|parents|kids) (?:leave|drop off|hand in|donate|get|take in|receive|are given|bring (?:me|us|in))(?: donated| given| sent| old| used| lots of| a lot of)*|\b(?:i|we|they) (?:[\p{L}]+ly )?(?:buy and )?(?:have|own|keep|foster|repair|breed|sell|rent out|hire out|lend out|lend|train|teach|look after|care for|restore|collect|grow|raise|board|make|bake|brew|build|fix|run|manage|host|rescue|photograph|catch|ring|race|swap|trade|hunt|carve|paint|knit|sew|write|read|play|sing|do)) (?:(?:the|my|our|some|many|all|lots of|a lot of|about|over|around|\d+|old|small|different|various|several|few|a few|two|three|four|five|six) )*((?:[\p{L}-]+ )?[\p{L}-]+)/giu;

/** "to keep a diary", "a list": of what it is was told before, if anywhere. */
const ANY_LIST =
  /^(?:(?:so|and|please|i|we|i'd|we'd|want|need|like|would|to|keep|have|make|start|use|an?|the|simple|little|small|my|our|some kind of|sort of) )*(?:list|diary|log|journal|register|record|overview|table|logbook|log book|notebook|database|inventory|app|tracker|tool|system|something|catalogue|index|spreadsheet)$/i;
/** Whether a head asks for a list and says not of what. */
export function namesOnlyAList(head: string): boolean {
  return ANY_LIST.test(head.replace(/^[\s,;:.!?-]+|[\s,;:.]+$/g, ""));
}

/** Records that a head means and does not name, by what was told before it; null where it is no such head. */
export function meantHead(text: string, before: string): Draft | null {
  if (namesOnlyAList(text)) return troublesIn(before);
  if (namesNothing(text)) return troublesIn(before) ?? recordsTold(before);
  if (PRONOUN.test(text.trim()) || MEANT.test(coreOf(text).text))
    return troublesIn(before) ?? doneWith(before) ?? toldBefore(before);
  return /^(?:i|we) [^,;:]+$/i.test(text) && !WANTED.test(text) ? doneWith(text) : null;
}

/** "I'd like to note", "he needs": fields follow, of what was told before. */
const NOTE =
  "(?:note|note down|record|write down|jot down|keep|store|know|enter|log|list|see|put in|put|have|track|keep track of|remember|save|write up|keep a record of|keep notes of|get)";
const NAMES_NOTHING = new RegExp(
  `^(?:(?:and|so|but|please|basically|ideally) )*(?:(?:(?:i|we|he|she|they|you|my [\\p{L}]+|everyone|(?:my|our) [\\p{L}]+ and i)(?:'d|'ll| would| just| really| also)* )?(?:want|need|like|have|wish|love|would like|would love)s?(?: (?:something|one place|a place|somewhere|an app|a simple app|a list|an easy way|a way|one list))?(?: (?:where i can|where we can|that lets me|that lets us|to|in which to) (?:be able to )?(?:go through (?:them|it all|everything) and )?${NOTE})?|(?:something|one place|a place|somewhere|an app|a simple app|a way) (?:where (?:i|we) can|to) ${NOTE})$`,
  "iu",
);

/** Whether a head asks for something and says not of what. */
export function namesNothing(head: string): boolean {
  return NAMES_NOTHING.test(head.replace(/^[\s,;:.!?-]+|[\s,;:.]+$/g, ""));
}

/** "he needs maker, scale": what he needs is the first of the fields, where the records were told before. */
export function fieldInHead(head: string, before: string): string | null {
  const words = head.replace(/^[\s,;:.!?-]+|[\s,;:.]+$/g, "").split(" ");
  const lead = [words.length - 1, words.length - 2].find((count) => namesNothing(words.slice(0, count).join(" ")));
  const noun = words
    .slice(lead ?? words.length)
    .join(" ")
    .replace(/^(?:the|an?) /i, "");
  const isOne = noun !== "" && !APP.test(noun) && singularOf(noun) === noun;
  return isOne && recordsTold(before) !== null ? noun : null;
}

const APP =
  /\b(?:apps?|tracker|planner|list|log|inventory|register|database|diary|records?|system|site|website|page|calendar|table|overview|tool|way|place|something|spreadsheet|book|journal|catalogue|program|software|help|it|them|rota|schedule|board)$/i;

/** Records of which the sentences before the fields tell: what somebody collects, or takes notes on. */
export function recordsTold(before: string): Draft | null {
  return dealtWith(before) ?? toldBefore(before);
}

/** What somebody keeps, or takes notes on; not what is only spoken of: "I'm not good with computers". */
export function dealtWith(before: string): Draft | null {
  return doneWith(before) ?? countedIn(before);
}

/** "catalogue them", "have them listed", "list mine" */
const MEANT =
  /^(?:have |keep |put )?(?:all (?:of )?)?(?:them|these|those|mine|ours|each one|every one)(?: all)?(?: (?:listed|recorded|written down|noted|logged|catalogued|sorted|digital|together|in order|in|up|down))*$/i;

const PEOPLE =
  /(?:^|\s)(?:friends|kids|children|brothers|sisters|colleagues|neighbours|neighbors|parents|people|families|volunteers)$/i;

/** The last records that were spoken of: "dad's stamp collection", where they are known. */
function toldBefore(before: string): Draft | null {
  for (const clause of before.split(/[.;!?,\n]+/).toReversed()) {
    if (/\b(?:not|never|hate|instead|good with|bad with)\b|n't\b/i.test(clause)) continue;
    const found = findDomain(clause.toLowerCase());
    if (found === null || (found.isList && !/\b(?:collection|library)$/.test(found.words))) continue;
    const singular = singularOf(found.words);
    if ((!found.isList && singular === found.words) || PEOPLE.test(found.words)) continue;
    const draft = findNoun({ text: found.words, isList: true }, true);
    return draft === null || !found.isList ? draft : { ...draft, name: asLabel(found.words) };
  }
  return null;
}

const WANTED = /\b(?:want|need|like|looking|app|tracker|log|list|track|record|note|write|tool)\b/i;

/** "We rent out bikes" are bikes. */
function doneWith(text: string): Draft | null {
  for (const [, words = ""] of text.matchAll(DOES)) {
    const all = words.toLowerCase().split(" ");
    const [first = "", last = first] = all;
    const isPlural = (word: string) => singularOf(word) !== word && !isClosedWord(word);
    const noun = all.length === 2 && isPlural(last) && !isClosedWord(first) && !isPlural(first) ? words : first;
    if (!isPlural(noun.split(" ").at(-1) ?? "")) continue;
    return recordNoun(noun) ?? findNoun({ text: noun.toLowerCase(), isList: true }, true);
  }
  return null;
}
