import { type Reading, type Span, touches, unclaimedText } from "../recognizer.ts";
import type { Subject } from "./find-kind.ts";
import { asLabel } from "../words.ts";
import { ownCopy } from "./own-copy.ts";
import type { OwnSection } from "./read/read-asked.ts";
import type { FoundSection } from "./section-words.ts";

/** "Harlow & Finch, family law, wills, conveyancing": what is told before all sections is what they do. */
export function offers(
  { text }: Reading,
  { kind, spans }: Subject,
  own: readonly OwnSection[],
  sections: readonly FoundSection[],
): OwnSection[] {
  const first = Math.min(...sections.map(({ found }) => found.span.start), Number.MAX_SAFE_INTEGER);
  const before = own.filter(
    ({ title, points, span }) => span.start < first && points.length === 0 && ownCopy(title) === null,
  );
  const start = before[0]?.span.start ?? 0;
  const firstEnd = Math.min(...spans.map(({ end }) => end), start);
  const follows = (kind.isPerson === true ? /[,:]\s*$/ : /,\s*$/).test(text.slice(0, start));
  // What stands in a sentence of its own is a list of what is to be there.
  const isNear = !/[.!?]\s/.test(text.slice(firstEnd, start));
  return before.length > 1 && follows && isNear ? before : [];
}

/** "Daniel Brandt, backend engineer" */
export function followsName({ text }: Reading, { name }: Subject, { start }: Span): boolean {
  return (
    name !== null &&
    text
      .slice(0, start)
      .replace(/[,: ]+$/, "")
      .endsWith(name)
  );
}

/** ", church hall", "6pm staff canteen" */
const BARE_VENUE =
  /(?:[,:]|\d ?(?:am|pm)|\d:\d\d|o'clock|\s{3})\s*((?:the )?(?:[\p{L}'’]+ ){0,3}(?:hall|church|function room|pub|club ?house|canteen|community centre|hotel|restaurant|barn|library|village green|playing field|pavilion|beach))(?=[,.;]|\s*$|\s{2})/iu;

/** "at Thornbury Castle" */
export function findVenue(reading: Reading): { name: string; span: Span } | null {
  const found =
    /\bat (?:the )?((?:\p{Lu}[\p{L}'.-]+)(?: (?:of |the )?\p{Lu}[\p{L}'.-]*[\p{L}])*(?:(?: (?:church|village|town|parish|community|school|scout|sports|city))? (?:hall|church|centre|center|school|club ?house|club|pub|library|park|gardens?|rooms?|house|hotel|barn|theatre|farm))?)/u.exec(
      unclaimedText(reading),
    );
  const bare = found === null ? BARE_VENUE.exec(unclaimedText(reading)) : null;
  if (bare !== null) {
    const start = bare.index + bare[0].length - (bare[1] ?? "").length;
    return { name: asLabel(bare[1] ?? ""), span: { start, end: bare.index + bare[0].length } };
  }
  return found === null
    ? null
    : { name: found[1] ?? "", span: { start: found.index, end: found.index + found[0].length } };
}

/** What a form is for, behind its words: "register your visit", "a guest book where people can leave memories". */
export function formTails(reading: Reading, sections: readonly FoundSection[]): Span[] {
  return sections.flatMap(({ name, found }) => {
    if (name !== "form") return [];
    const tail =
      /^ (?:(?:forms? )?(?:where|so that|so|in which|with which) (?:people|visitors|guests|customers|clients|parents|friends|family|they|you|everyone|anyone)(?: can| could| may) [^.,;:()\n]{3,40}|(?:(?:for|of|as|about) )?(?:your|an?|the|our|my|their) (?!list|page|section)[\p{L}-]+(?: [\p{L}-]+)?|to [\p{L}-]+(?: [\p{L}-]+){0,4}|for [\p{L}-]+(?: [\p{L}-]+)?)(?=[.,;:()\n]|$| and )/iu.exec(
        reading.text.slice(found.span.end),
      );
    if (tail === null) return [];
    const span = { start: found.span.end + 1, end: found.span.end + tail[0].length };
    return touches(reading.claimed, span) ? [] : [span];
  });
}
