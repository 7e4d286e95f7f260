import { isClosedWord } from "../closed-words.ts";
import { singularOf } from "../words.ts";
import { findDomain } from "../domains/find-domain.ts";
import type { Draft } from "./draft.ts";
import { coreOf, findNoun, recordNoun } from "./find-noun.ts";

/** "Log each one", "a list of them": what they are was told before. */
const PRONOUN =
  /^(?:(?:and|so|please|i|we|i'd|we'd|want|need|would|like|to|an?|the|simple|app|list|log|tracker|database|place|way|for|of|about|per|keep|track|record|note|write|down|manage|register|organi[sz]e|catalogue|see|it)[\s,]+)*(?:(?:each|every|all|any)(?: of)? )?(?:one|them|these|those)$/i;
/** "we foster kittens": what somebody does with them. */
const DOES =
  /(?:\b(?:have|want|need|going|hope|must) (?:to )?(?:reach|attend|complete|visit|see|climb|collect|do)|\b(?:i|we) (?:[\p{L}]+ly )?(?:have|own|keep|foster|repair|breed|sell|rent out|hire out|lend out|lend|train|teach|look after|care for|restore|collect|grow|raise|board|make|bake|brew|build|fix|run|manage|host|rescue|photograph|catch|ring|race|swap|trade|hunt|carve|paint|knit|sew|write|read|play|sing|do)) (?:(?:the|my|our|some|many|all|lots of|a lot of|about|over|around|\d+|old|small|several|few|a few|two|three|four|five|six) )*((?:[\p{L}-]+ )?[\p{L}-]+)/giu;

/** Records that a head means and does not name, by what was told before it; null where it is no such head. */
export function meantHead(text: string, before: string): Draft | null {
  if (PRONOUN.test(text.trim()) || MEANT.test(coreOf(text).text)) return doneWith(before) ?? toldBefore(before);
  return /^(?:i|we) [^,;:]+$/i.test(text) && !WANTED.test(text) ? doneWith(text) : null;
}

/** "catalogue them", "have them listed", "list mine" */
const MEANT =
  /^(?:have |keep |put )?(?:all (?:of )?)?(?:them|these|those|mine|ours|each one|every one)(?: all)?(?: (?:listed|recorded|written down|noted|logged|catalogued|sorted|digital|together|in order|in|up|down))*$/i;

const PEOPLE =
  /(?:^|\s)(?:friends|kids|children|brothers|sisters|colleagues|neighbours|neighbors|parents|people|families|volunteers)$/i;

/** The last records that were spoken of: "dad's stamp collection", where they are known. */
function toldBefore(before: string): Draft | null {
  for (const clause of before.split(/[.;!?,\n]+/).toReversed()) {
    const found = findDomain(clause.toLowerCase());
    if (found === null || (found.isList && !/\b(?:collection|library)$/.test(found.words))) continue;
    const singular = singularOf(found.words);
    if ((!found.isList && singular === found.words) || PEOPLE.test(found.words)) continue;
    return findNoun({ text: found.words, isList: true }, true);
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
