import { isClosedWord } from "../closed-words.ts";
import { type Reading, type Span, touches, unclaimedText } from "../recognizer.ts";

const BEFORE =
  /(?:\b(?:an?|the|my|our|some|simple|basic|little|small|nice|online|digital|classic|good|old|own|tiny|quick|easy|modern|interactive|virtual|another|single|full|proper) )+$/i;
const AFTER =
  /^(?: (?:apps?|application|tools?|widget|page|utility|program|section|tab|screen|function|feature|component|web ?app|website|site|online|please))+(?![\p{L}-])/iu;
const CONNECTIVE = /^(?:,? (?:and|plus|with|including|along with|together with|as well as)(?: also)?|,)(?= )/i;

/**
 * A found place with the words around it that say only that it is wanted: "a simple ⟨stopwatch⟩ app and". `connects`
 * takes what joins it to the next part of the app, for places whose following words are no details of their own.
 */
export function withFrame(reading: Reading, { start, end }: Span, connects = true): Span {
  const text = unclaimedText(reading);
  const before = BEFORE.exec(text.slice(0, start))?.[0].length ?? 0;
  let after = AFTER.exec(text.slice(end))?.[0].length ?? 0;
  if (connects) after += CONNECTIVE.exec(text.slice(end + after))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

/** Whether nothing but the wish for an app stands before it in its sentence, or what others have understood. */
export function isAtHead(reading: Reading, { start }: Span): boolean {
  const sentence = reading.sentences.find((each) => each.start <= start && start < each.end);
  return reading.words.every(
    (word) =>
      word.end > start ||
      word.start < (sentence?.start ?? 0) ||
      isClosedWord(word.text) ||
      touches(reading.claimed, word),
  );
}

/** Another part of an app, which is wanted beside what stands before it. */
const MORE =
  /\b(?:and|plus|with|also|as well as)(?: also)? (?:an? |my |our |the )?(?:(?!(?:high|best|leader|score|word|player)\b)[\p{L}-]+ ){0,2}(?:lists?(?! of (?:best|high|moves|words|results))|trackers?|logs?|diary|notebook|notes|timers?|stopwatch|quiz(?:zes)?|flash ?cards|calculators?|planner|calendar|catalogue|inventory)\b/iu;

/**
 * What an app is that cannot be made: all that is said of it belongs to it, and is no app of its own. Nothing where it is
 * only one of the things that are wanted.
 */
export function wholeWish(reading: Reading, span: Span): Span[] {
  const isFirst =
    reading.words.every((word) => word.end > span.start || isClosedWord(word.text)) &&
    !/\b(?:with|and|plus|including)\b/i.test(reading.text.slice(0, span.start));
  // Where something else is made, what is said of it is looked at too.
  const isAll = reading.claimed.every(({ start, end }) => start === end);
  return isFirst && isAll && !MORE.test(reading.text.slice(span.end)) ? [{ start: 0, end: reading.text.length }] : [];
}

const ABOUT =
  /\b(?:(?:web ?)?site about|(?:blog|news(?:letter)?|landing page|home ?page|portfolio|shop|store|club|company|brand|start-?up|business|school|academy|community|magazine) (?:about|for|on|of|selling|that sells|called))(?: (?:the|an?|my|our))?(?: [\p{L}-]+)? ?$/iu;
const KEPT_BEFORE =
  /\b(?:list|log|score ?(?:sheets?|boards?|keepers?|cards?)|scores|scoring|inventory|catalog(?:ue)?|database|tracker|track|record|diary|journal|practice|history)(?: of| for)(?: (?:the|my|our|all|old|played))* ?$/i;
const KEPT_BEHIND =
  /^ (?:collection|log|diary|list|tracker|nights?|results?|players?|club|tournaments?|matches|practice|lessons?|rules|openings?|inventory|history|students?|school|teacher)(?![\p{L}])/iu;

/** Whether it is only spoken of and not wanted itself: "a blog about chess", "practice log for piano", "poker nights". */
export function isOnlyTold({ text }: Reading, { start, end }: Span): boolean {
  const before = text.slice(0, start);
  // "A fasting timer with history": the joint belongs to it already, and a part of its own follows.
  const isJoined = /(?:\b(?:and|plus|with|including|as well as)|,) ?$/i.test(text.slice(start, end));
  return ABOUT.test(before) || KEPT_BEFORE.test(before) || (!isJoined && KEPT_BEHIND.test(text.slice(end)));
}

/** The sentence in which a place stands, and as far as `more` says the one after it. */
export function sentenceAt(reading: Reading, { start }: Span, more = 0): Span {
  const index = reading.sentences.findIndex((each) => each.start <= start && start < each.end);
  const last = reading.sentences[Math.min(index + more, reading.sentences.length - 1)];
  return { start: reading.sentences[index]?.start ?? 0, end: last?.end ?? reading.text.length };
}

export function isWithin({ start, end }: Span, outer: Span): boolean {
  return start >= outer.start && end <= outer.end;
}
