import { isClosedWord } from "../closed-words.ts";
import { singularOf } from "../words.ts";
import type { Domain } from "../domain.ts";
import { DOMAINS } from "./domains.ts";
import { findSubject, type FoundSubject } from "../subjects/subjects.ts";

export interface FoundDomain {
  domain: Domain;
  /** As they stand in the text, in lower case. */
  words: string;
  index: number;
  /** The words are for the list, not for what is in it: "library". */
  isList: boolean;
}

const PATTERNS = DOMAINS.map((domain) => ({
  domain,
  things: new RegExp(`(?<![\\p{L}-])(?:${domain.things})(?![\\p{L}-]|')`, "giu"),
  lists: domain.lists === undefined ? null : new RegExp(`(?<![\\p{L}-])(?:${domain.lists})(?![\\p{L}-]|')`, "giu"),
}));

/** Where the description of what is kept goes on with what it is for: "books to buy", "gift ideas for friends". */
const TAIL =
  /\s(?:for|to|in|at|on|from|about|that|which|who|where|(?:i|we)(?:'ve|'d|'m|'re)?|during|around|by|of|our|my)\s/i;

/**
 * The domain that words are about. English puts the noun that counts last, before "for …" and "to …", and more words say
 * more than one: of "book expenses" it is expenses, of "job applications" not jobs.
 */
export function findDomain(text: string): FoundDomain | null {
  const lower = text.toLowerCase();
  const known = remembered.get(lower);
  if (known !== undefined) return known;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const found = searchDomain(lower);
  remembered.set(lower, found);
  return found;
}

/** The same nouns are asked for again and again while a prompt is read. */
const remembered = new Map<string, FoundDomain | null>();
const MAX_REMEMBERED = 256;

function searchDomain(lower: string): FoundDomain | null {
  const tail = TAIL.exec(lower)?.index ?? lower.length;
  const scoreOf = (words: string, index: number): number => {
    const isListed =
      words.includes(" ") &&
      !isStockOf(lower, words) &&
      LIST_BEHIND.test(lower.slice(0, tail)) &&
      lower.slice(index, tail).replace(LIST_BEHIND, "") === words;
    const end = isListed ? tail : index + words.length;
    // "guitar practice tracker" is more than "practice tracker".
    const count = words.split(/[\s-]/).length + Number(isListed);
    if (index < tail && end > tail && DONE_BY.test(words))
      return 1_200 + words.split(/[\s-]/).length * 40 + words.length;
    return (index < tail ? 1_000 : 0) + (end === tail ? 200 : 0) + count * 40 + words.length;
  };
  const listed = listedSubject(lower.slice(0, tail));
  const told = findSubject(lower);
  // "books I gave away": what is known with what is told of it.
  const isOverTail = told !== null && told.index < tail && DONE_BY.test(told.words);
  const found = listed ?? (isOverTail ? told : null) ?? findSubject(lower.slice(0, tail)) ?? told;
  const subject = found !== null && isVerb(lower, found.index, found.words) ? null : found;
  // A domain knows more of what it is about: a subject goes before it where it names more words.
  let best: (FoundDomain & { score: number }) | null =
    subject === null ? null : { ...subject, score: scoreOf(subject.words, subject.index) };
  const ofWhat = findOfWhat(lower);
  if (ofWhat !== null) {
    const score = scoreOf(ofWhat.words, ofWhat.index) + 40;
    if (best === null || score > best.score) best = { ...ofWhat, score };
  }
  for (const { domain, things, lists } of PATTERNS) {
    for (const [pattern, isList] of [
      [things, false],
      [lists, true],
    ] as const) {
      for (const match of pattern === null ? [] : lower.matchAll(pattern)) {
        const words = match[0];
        if (isVerb(lower, match.index, words)) continue;
        const score = scoreOf(words, match.index);
        if (best === null || score > best.score || (score === best.score && best.domain === subject?.domain))
          best = { domain, words, index: match.index, isList, score };
      }
    }
  }
  return best;
}

/** "I volunteer in a shop", "we share a trailer": behind who does it stands what they do. */
function isVerb(text: string, index: number, words: string): boolean {
  return (
    /(?<![\p{L}'-])(?:i|we|they|you)(?: (?:also|often|always|mostly))? $/u.test(text.slice(0, index)) &&
    !words.includes(" ")
  );
}

/** "books I gave away" */
const DONE_BY = / (?:i|we) (?!want|need|like|love|own|plan|hope|must|should)[\p{L} ]+$/u;

const LIST_BEHIND =
  / (?:book|log ?book|notebook|list|log|tracker|collection|register|journal|diary|catalog(?:ue)?|inventory|database|wish[- ]?list|watch[- ]?list)$/;

/** "coffee shop inventory": what is in it, and no list of shops. */
function isStockOf(noun: string, thing: string): boolean {
  return (
    / inventory\b/.test(noun) && /(?:^| )(?:shop|store|bar|salon|hotel|office|room|kitchen|truck|studio)$/.test(thing)
  );
}

/** "glaze recipe book": what is known by more than one word goes before the list of what comes last, "recipe book". */
function listedSubject(noun: string): FoundSubject | null {
  const thing = noun.replace(LIST_BEHIND, "");
  const found = thing === noun || isStockOf(noun, thing) ? null : findSubject(thing);
  return found !== null && found.words.includes(" ") && thing.endsWith(found.words) ? found : null;
}

const OF_WHAT =
  /(?<![\p{L}-])([\p{L}-]+) (?:of|for|in|from|to|about) (?:(?:my|our|the|an?|his|her|their|new|next|first|own) )*((?:[\p{L}-]+ )?[\p{L}-]+)$/u;

/** "characters of my novel" are what is known as novel characters. */
function findOfWhat(lower: string): FoundDomain | null {
  const found = OF_WHAT.exec(lower);
  const [, thing = "", whole = ""] = found ?? [];
  const domain = found === null ? null : domainAmong(thing, whole);
  return found === null || domain === null ? null : { domain, words: thing, index: found.index, isList: false };
}

/** What a noun of one word means where a text tells what it is of: "places" of "an app for my novel". Null for what it usually means. */
export function domainAmong(noun: string, about: string): Domain | null {
  if (!/^[\p{L}-]+$/u.test(noun)) return null;
  for (const word of about.toLowerCase().match(/[\p{L}-]{3,}/gu) ?? []) {
    const known = isClosedWord(word) ? null : findSubject(`${word} ${noun.toLowerCase()}`);
    if (known?.index === 0 && known.words.includes(" ")) return known.domain;
  }
  return null;
}

/** Whether a text speaks of what the things of a domain are found among; true where nothing is said of that. */
export function isAmong({ among }: Domain, about: string): boolean {
  return among === undefined || new RegExp(among, "iu").test(about);
}

/** The domain of exactly this noun. */
export function domainOfNoun(noun: string): FoundDomain | null {
  const found = findDomain(noun);
  return found !== null && found.words.length === noun.trim().length ? found : null;
}

/** The domain of an entity of an app that is there. */
export function domainOfEntity({ singular, plural }: { singular: string; plural: string }): Domain | null {
  const own = DOMAINS.find((domain) => domain.singular === singular && domain.plural === plural);
  return own ?? domainOfNoun(plural)?.domain ?? null;
}

export function isThingOf(domain: Domain, noun: string): boolean {
  return singularOf(noun) === domain.singular || noun === domain.plural;
}
