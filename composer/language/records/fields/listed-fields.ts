import { isQuestion } from "../../asked-field.ts";
import { locateWords } from "../../claims.ts";
import { isClosedWord } from "../../closed-words.ts";
import type { Domain } from "../../domain.ts";
import { kindOfName } from "../../field-kinds.ts";
import { readFieldPhrase } from "../../field-phrase.ts";
import { isNoField } from "../../no-field.ts";
import type { Reading, Span } from "../../recognizer.ts";
import { splitList } from "../../split-list.ts";
import { asLabel } from "../../words.ts";
import { findComputedWishes } from "../sums/computed-wishes.ts";
import { readMeasure } from "../sums/measure-words.ts";
import { type Core, coreOf, entityNoun, findNoun } from "../find-noun.ts";
import { severalNouns } from "../head-words.ts";

export interface ListedHead {
  head: string;
  list: string;
}

/** "one entry per day": said of the records, and no field. */
export const REMARK =
  /^(?:(?:just )?(?:one|1|an?) (?:entry|row|line|record|card|page) (?:per|a|each|every|for (?:each|every)) [\p{L}]+|(?:per|for (?:each|every)|(?:each|every)) (?:one|[\p{L}]+)|(?:and )?(?:so on|etc|things like that|the usual(?: things)?|that sort of thing|all that))$/iu;

/** "a mood journal, one entry per day, rating 1-5, with what helped": what stands behind the first comma is the list. */
export function listedBehind(text: string, cut: number | null): ListedHead | null {
  const comma = /^([^,:()"]+?)\s*,\s+(.+)$/.exec(text);
  const [, head = "", rest = ""] = comma ?? [];
  if (
    comma === null ||
    (cut !== null && cut < head.length) ||
    severalNouns(coreOf(text.slice(0, cut ?? text.length))) !== null
  )
    return null;
  const core = coreOf(head);
  const noun = findNoun(core, true);
  if (noun === null && /^what (?:i|we) [\p{L}]+$/iu.test(core.text) && isListOfFields(rest))
    return { head, list: rest };
  if (noun === null || (noun.domain === null && !core.isList && core.isApp !== true)) return null;
  const list = rest.replace(/(^|,)\s*(?:and )?(?:with|including|plus) (?:an? )?/gi, "$1 ").trim();
  const items = splitList(list).filter((item) => !REMARK.test(item));
  return areFields(items, noun.domain) || areMostlyFields(items, noun.domain) ? { head, list } : null;
}

const SAID: readonly RegExp[] = [
  /^(?:for|of|with) (?:each|every)(?: (?:one|of (?:them|these|those)|(?!i\b|we\b)[\p{L}-]+(?: (?!i\b|we\b|want|need|note|record|log|have)[\p{L}-]+)?))?[,:]? (?:(?:i|we)(?:'d| would|'ll)? (?:also )?(?:(?:like|want|need|have) (?:to )?)?)?(?:note|record|store|log|track|keep(?: track of)?|save|remember|know|see|enter|put|add|include|have|show)?(?: down)?:? ?(.+)$/iu,
  /^(?:and )?(?:i|we)(?:'d| would)? (?:also )?(?:like|want|need|have) to (?:be able to )?(?:note|record|store|log|track|keep(?: track of)?|save|remember|know|enter|write down|put in|put|capture)(?: (?:for|of) (?:each|every)(?: (?:one|[\p{L}-]+))?)? (.+)$/iu,
  /^(?:and )?(?:i|we)(?:'d| would)? (?:also )?(?:like|want|need|have) to (?:list|log|record|note|save|store|keep|catalogue|enter|add) (?:it|them|each(?: (?:one|of them))?|these|those|all of (?:it|them)) with (.+)$/iu,
  /^(?:and |also |please )*(?:include|including|fields?|columns?|(?:things|details|info|stuff) like|what (?:i|we) (?:need|want)(?: (?:to (?:note|record|store|log|keep)))?(?: (?:is|are))?)\s*:?\s+(.+)$/iu,
];

/** A list of fields for which no noun says of what: "what my toddler eats: date, meal, liked it?" */
export function isListOfFields(list: string): boolean {
  const items = splitList(list);
  if (/\b(?:with|list|app|no)\b/i.test(list)) return false;
  return items.length >= 3 && (areFields(items, null) || areMostlyFields(items, null));
}

/** The fields that a later sentence lists: "Company, role, salary.", "For each one I'd like to note the date and the price." */
export function listedIn(text: string, domain: Domain | null, isFirstList: boolean): string | null {
  for (const pattern of SAID) {
    const list = pattern.exec(text)?.[1];
    if (list !== undefined && isFirstList && areMostlyFields(splitList(list), domain)) return list;
    if (
      list !== undefined &&
      splitList(list).every((item) => REMARK.test(item) || readFieldPhrase(item, domain) !== null)
    )
      return list;
  }
  const items = splitList(text);
  if (isFirstList && areMostlyFields(items, domain)) return text;
  return items.length >= 2 && !/^(?:and|also|but|please|then)\b/i.test(text) && areFields(items, domain) ? text : null;
}

/** A list of what is noted of each of many, with days, ticks, scales and questions, which no site or game has. */
export function speaksOfRecords(text: string): boolean {
  const { items, start } = listOf(text);
  return !OF_SITE.test(text.slice(0, start)) && !/\bforms?\b/i.test(text) && items.filter(isTelling).length >= 3;
}

const OF_SITE =
  /\b(?:forms?|rsvp|sign-?up|web ?sites?|sites?|web ?pages?|shop front|blog|portfolio|home ?page|landing|timers?|stopwatch|converters?|calculators?|quiz(?:zes)?|flash ?cards|kanban|trello|pipeline|boards?:|stages|columns)\b/i;

const KEPT = /\b(?:list|log|tracker|track|keep|inventory|diary|journal|collection|contacts)\b/i;

/** Where the fields of an evident list stand: "due date", "how much I paid" and "when to reorder" in it are no wishes. */
export function findListedFields(reading: Reading): Span[] {
  const { items, start } = listOf(reading.text);
  const isOfTool = /\b(?:calculators?|converters?)\b/i.test(reading.text) || OF_SITE.test(reading.text.slice(0, start));
  // What is worked out of the fields of a list is no calculator beside them.
  const isList = items.length >= 3 || KEPT.test(reading.text);
  const computed = isOfTool || !isList ? [] : findComputedWishes(reading).flatMap(({ spans }) => spans);
  return [...computed, ...listedFields(reading)];
}

function listedFields(reading: Reading): Span[] {
  const { items, start } = listOf(reading.text);
  const within = { start, end: reading.text.length };
  // "A website with photos, amenities, prices per season": sections.
  if (OF_SITE.test(reading.text.slice(0, start))) return [];
  if (!speaksOfRecords(reading.text))
    return items.flatMap((item) =>
      items.length >= 3 && (isBoundOf(item, items) || RATE.test(item)) ? locateWords(reading, item, within) : [],
    );
  const stop = reading.text.slice(start).search(/[.!?;]\s/);
  // Behind the list's own sentence "average cost" and "most played" ask for numbers.
  const isAsked = ([first]: readonly Span[], item: string) =>
    stop >= 0 && first !== undefined && first.start > start + stop && isNumberAsked(item);
  const parts = items.flatMap((item) => item.split(/[.!?;]\s+/));
  return parts.flatMap((item) =>
    isTelling(item) &&
    !isNoField(item) &&
    !isAsked(locateWords(reading, item, within), item) &&
    (!OF_VIEW.test(item) || /^(?:total|average) [\p{L}]+$/iu.test(item) || RATE.test(item))
      ? locateWords(reading, item, within)
      : [],
  );
}

/** "price per litre", "pages read per day": what is entered, and nothing to work out. */
const RATE =
  /^(?:unit price|(?:price|cost|rate|fee|pay|charge)s? (?:per|a) [\p{L}]+|(?:pages|minutes|hours|steps|words|glasses|cups|kilomet(?:re|er)s|miles|sets|reps|portions|times)(?: [\p{L}]+)? (?:per|a|each|every) (?:day|session|night|week|hour))$/iu;

/** "quantity, minimum quantity": a field beside the one that it bounds. */
function isBoundOf(item: string, items: readonly string[]): boolean {
  const base = /^(?:min(?:imum)?|max(?:imum)?|target|lowest|highest) ([\p{L}]+)$/iu.exec(item)?.[1]?.toLowerCase();
  return base !== undefined && items.some((other) => other.toLowerCase() === base);
}

function isNumberAsked(item: string): boolean {
  if (/\b(?:in red|marked|due|low|percentage|progress|leader ?board)\b/i.test(item)) return true;
  const read = readMeasure(item);
  return (
    read !== null &&
    (read.measure !== null ||
      read.isRanking ||
      read.during !== null ||
      read.undone !== null ||
      read.by !== null ||
      read.step !== null)
  );
}

const OF_VIEW =
  /\b(?:charts?|graphs?|boards?|kanban|calendar|table|gallery|views?|search\w*|filter\w*|sort\w*|group\w*|totals?|sums?|average|export\w*|import\w*|csv|pdf|statistics|stats|dark|light|mode|remind\w*|notif\w*|log ?in|timer|stopwatch|calculator|pages?|buttons?|overview|first|last|highlight\w*|show\w*|warn\w*|alert\w*|see|per|by|over time)\b/i;

function listOf(text: string): { items: string[]; start: number } {
  const found =
    /(?:\swith|\sincluding|:)\s+([^,]*,.*)$/is.exec(text) ?? /^[^.,:?]{6,}?[.,?]\s+([^,]*,.*)$/is.exec(text);
  const list = found?.[1] ?? "";
  return {
    items: splitList(list.replace(/[.!?]+\s+(?=\p{Lu})/gu, ", ").replace(/[.!]+\s*$/, "")),
    start: text.length - list.length,
  };
}

/** A question, or what is by its name no text: neither section of a site nor part of a game. */
function isTelling(item: string): boolean {
  if (item.split(" ").length > 8) return false;
  const kind = readFieldPhrase(item, null)?.kind.type ?? "text";
  return (
    isQuestion(item) ||
    /[\p{L}]+(?:ed|en) by$/iu.test(item) ||
    ["date", "checkbox", "rating", "choice", "number", "money"].includes(kind)
  );
}

/** Whether all of a list are fields: some by what they are called, or enough of them to be no remark. */
function areFields(items: readonly string[], domain: Domain | null): boolean {
  const plain = items.map((item) => item.replace(/^(?:only|just) /i, "")).filter((item) => !isOnlyFrame(item));
  if (plain.length === 0 || plain.length < items.length - 1) return false;
  if (!plain.every((item) => entityNoun(item, null) === null || isFieldOf(item, domain))) return false;
  const phrases = plain.map((item) => ({ item, phrase: readFieldPhrase(item, domain) }));
  if (!phrases.every(({ phrase }) => phrase !== null)) return false;
  const known = phrases.filter(
    ({ item, phrase }) =>
      phrase !== null && (phrase.kind.type !== "text" || isQuestion(item) || isFieldOf(phrase.label, domain)),
  );
  return known.length > 0 || plain.length >= 3;
}

/** A long enumeration of short items behind a noun is one of fields, even where not each of them is understood. */
function areMostlyFields(items: readonly string[], domain: Domain | null): boolean {
  const plain = items.filter((item) => !isOnlyFrame(item));
  if (plain.length < 4 || plain.some((item) => item.split(" ").length > 8)) return false;
  const read = plain.filter((item) => readFieldPhrase(item, domain) !== null);
  const telling = plain.filter((item) => isQuestion(item) || isFieldOf(item, domain));
  return read.length >= plain.length * 0.7 && telling.length >= 2;
}

function isFieldOf(words: string, domain: Domain | null): boolean {
  const label = words.toLowerCase().replace(/^(?:an?|the|and) /, "");
  return (
    kindOfName(label).type !== "text" ||
    [domain?.title ?? "", ...Object.keys(domain?.fields ?? {})].some((each) => each.toLowerCase() === label)
  );
}

/** "simple and clean" */
function isOnlyFrame(item: string): boolean {
  if (isQuestion(item) || item.endsWith("?") || /^(?:from|to|until)$/i.test(item.trim())) return false;
  const words = item.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? [];
  return words.every(
    (word) => isClosedWord(word) && !/^(?:date|time|name|title|number|type|kind|label|entry|value)s?$/.test(word),
  );
}

const PLACE =
  /\s(?:for|in|at|of) ((?:(?:an?|the|my|our|his|her|this|small|local|little|tiny|busy) )*)((?:(?!and\b|with\b|of\b)[\p{L}'-]+ ){0,2}?(?:workshop|school|club|shop|store|clinic|studio|salon|garage|bakery|caf[eé]|restaurant|bar|pub|gym|nursery|kindergarten|hospital|surgery|practice|office|company|business|firm|charity|society|association|church|museum|gallery|farm|allotment|hotel|hostel|classroom|warehouse|lab|laboratory|kitchen|department|building|reception|village|town|street|community|team|class|group|troop|choir|band|orchestra|family|household|house|flat|home|garden|council|ward|parish|bank|library|theatre|camp|hall|federation|league|squad))(?=$|[,:]|\s(?:with|that|which|where|who|to|so|in|on)\b)/iu;

/** "inventory for a bike workshop": what the place is called, and the description without it. */
export function withoutPlace(head: string): { head: string; place: string } | null {
  const found = PLACE.exec(head);
  if (found === null) return null;
  return { head: `${head.slice(0, found.index)}${head.slice(found.index + found[0].length)}`, place: found[2] ?? "" };
}

const LIST_ONLY =
  /^(?:inventory|stock(?: (?:list|control|keeping))?|database|register|lists?|log|log ?book|catalogue?|records?|tracker|app|application|tool|system|directory|collection|organi[sz]er|planner|)$/i;

/** "inventory for a bike workshop: parts with sku": the records are the parts; "Bike workshop parts" is the app. */
export function headFromList(
  core: Core,
  place: string | null,
  rest: string,
): { plural: string; list: string; name: string } | null {
  const found = /^(?:(?:the|my|our|all) )?([\p{L}-]+(?: [\p{L}-]+)?s)(?:,? (?:with|having)|:) (.+)$/iu.exec(rest);
  if (
    found === null ||
    !LIST_ONLY.test(core.text.replace(/^(?:inventory|stock|list|log) (?:app|tool|tracker|system)$/i, "app"))
  )
    return null;
  const [, plural = "", list = ""] = found;
  if (readFieldPhrase(plural, null) === null || kindOfName(plural).type !== "text") return null;
  return { plural, list, name: asLabel(place === null ? plural : `${place} ${plural.toLowerCase()}`) };
}
