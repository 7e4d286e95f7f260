import { isClosedWord } from "../closed-words.ts";
import { findName } from "../name.ts";
import { type Reading, type Span, touches } from "../recognizer.ts";
import { asLabel } from "../words.ts";
import type { SiteKind } from "./site-kind.ts";

export const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
export const NO_NAME = new RegExp(
  `^(?:${MONTH}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|English|German|French|Spanish|Italian|Dutch|Polish|Portuguese|Turkish|Arabic|Swedish|Danish|Norwegian|Greek|Russian|Ukrainian|Japanese|Chinese|SaaS|GCSE|UX|IT|DIY|B2B|UK|US|USA|EU|KS\\d|TV|FAQs?|RSVPs?|B&B|CV|NGO|AI|API|HTML|CSS|I|I'm|Hi|Hello|Hey|Dear|Thanks|Hola|PhD|CTA|UI|CSV|Q&A|PDF|Instagram|Facebook|Google|YouTube|Stripe|PayPal|Hero|Home|About|Contact|Blog|Team|Menu|Pricing|Gallery|Services|Web|Website|Site|Page|Landing|Homepage|Portfolio|Please|Make|Build|Create|Design|Simple|Modern|Minimal|Beautiful|Responsive|Small|Local|Elegant|Playful|My|Our|A|An|The|We|It|This|Sections?|Include|With)$`,
);
const NAME_WORD = "(?:Dr|Prof|St)\\.|\\p{Lu}[\\p{L}\\p{N}.'’-]*[\\p{L}\\p{N}]|\\p{Lu}";
const NAME = `(?:${NAME_WORD})(?:(?: (?:&|and|of|the|of the|van|von|de|la|le|du|zum|zur|am|im|\\+|for))? (?:${NAME_WORD}))*(?: (?:19|20)\\d\\d(?! ?-|\\d))?`;
/** In quotes, and not what the site is called. */
const NOT_CALLED =
  /(?:slogan|motto|tag ?line|claim|strap ?line|headline|title|subtitle|says?|saying|reads?|reading|button|labell?ed|text|words|like|shows? is|play is|film is|talk is|next (?:show|play|film|talk|book|concert)(?: is)?|quotes?|question|answer|link|section|heading|plan|package) ?(?:is|are|:|,|called|that says)?[\s(]*$/i;

/** What the site is called, where the prompt says it. `at`: the words for its kind; `siteEnd`: behind the words for a site. */
export function nameOf(reading: Reading, kind: SiteKind, at: Span | null): { name: string; span: Span | null } | null {
  const said = findName({ ...reading, claimed: [] });
  if (said !== null) return { name: said.name, span: null };
  const { text } = reading;
  const firstEnd = reading.sentences[0]?.end ?? text.length;
  const quotes = reading.quoted.filter(
    (each) =>
      !NOT_CALLED.test(text.slice(0, each.start)) && !touches(reading.claimed, each) && each.end - each.start < 48,
  );
  const quoteOf = (quote: Span) => ({ name: asLabel(text.slice(quote.start + 1, quote.end - 1)), span: quote });
  const quote = quotes.find(({ start }) => start < firstEnd);
  if (quote !== undefined) return quoteOf(quote);
  const whole = runs(reading).find(
    ({ span, words }) =>
      at !== null &&
      span.start <= at.start &&
      at.end <= span.end &&
      (span.start < at.start || /^\p{Lu}+ /u.test(words)) &&
      span.end - span.start > at.end - at.start &&
      /^(?:the )?\p{Lu}/u.test(words) &&
      words.includes(" "),
  );
  if (whole !== undefined && !isOrdinary(whole.words.split(" ")[0] ?? "", whole.span.start))
    return { name: whole.words, span: whole.span };
  if (at !== null) {
    const word = text.slice(at.start, at.end);
    const after = new RegExp(
      `^(?: \\p{Ll}{3,12}(?=,))?(?:,? (?:of|for|by|is))?,? \\(?(?:the )?["']?(${NAME})`,
      "u",
    ).exec(text.slice(at.end));
    const isJoined = after !== null && /^ ["']?\p{Lu}/u.test(after[0]);
    if (
      after !== null &&
      isName(after[1]) &&
      !touches(reading.claimed, { start: at.end + 1, end: at.end + after[0].length })
    ) {
      const own = after[1] ?? "";
      const name = isJoined && JOINED.test(word) ? `${asLabel(word)} ${own}` : own;
      return { name, span: { start: at.end + after[0].length - own.length, end: at.end + after[0].length } };
    }
    const before = new RegExp(`(?<![\\p{L}])(${NAME}) $`, "u").exec(text.slice(0, at.start));
    if (before !== null && isName(before[1]) && !isOrdinary(before[1] ?? "", before.index)) {
      const own = before[1] ?? "";
      return {
        name: kind.isPerson
          ? own.endsWith("'s")
            ? `${own} ${word}`
            : own
          : `${own} ${before.index === 0 ? word.replace(/'s$/, "") : asLabel(word.replace(/'s$/, ""))}`,
        span: { start: before.index, end: before.index + own.length },
      };
    }
  }
  const given = new RegExp(
    `\\b(?:for|of|by|about|to|promoting|presenting) (?:(?:the|my|our|a|an|new|old|late|best|dear|friend|colleague|grandad|granddad|grandpa|grandfather|grandma|grandmother|gran|nan|dad|mum|mom|mother|father|dog|cat|son|daughter|wife|husband|boss|teacher|sister|brother|uncle|aunt|author|artist|band|company|start-?up|brand|app|product|duo|project) )*(${NAME})`,
    "u",
  ).exec(text);
  if (
    given !== null &&
    isName(given[1]) &&
    !touches(reading.claimed, { start: given.index + given[0].length - 1, end: given.index + given[0].length })
  ) {
    const own = given[1] ?? "";
    const start = given.index + given[0].length - own.length;
    // "Grandma's 80th birthday party"
    if (
      own.endsWith("'s") &&
      at !== null &&
      at.start >= start + own.length &&
      at.start <= start + own.length + 12 &&
      own.indexOf(" ") === -1
    )
      return { name: asLabel(text.slice(start, at.end)), span: { start, end: at.start } };
    return { name: own, span: { start, end: start + own.length } };
  }
  const first = new RegExp(`^(${NAME})(?=[,:(]| is\\b| -)`, "u").exec(text);
  if (
    first !== null &&
    isName(first[1]) &&
    (first[1] ?? "").split(" ").every((word) => !isClosedWord(word.toLowerCase())) &&
    (at === null || at.start >= first[0].length)
  )
    return { name: first[1] ?? "", span: { start: 0, end: first[0].length } };
  const introduced = new RegExp(
    `\\b(?:[Ii]'?m|[Ii] am|[Mm]y name is|[Ww]e are|[Ww]e're|[Ww]e are called) (?:the )?(${NAME})`,
    "u",
  ).exec(text);
  const own = introduced?.[1];
  if (introduced !== null && own !== undefined && isName(own)) {
    const end = introduced.index + introduced[0].length;
    return { name: own, span: { start: end - own.length, end } };
  }
  // Of several words, or right behind the words for a site, a name is one wherever it stands.
  const other = runs(reading).find(
    ({ span, words }) =>
      (words.includes(" ") || /(?:site|page|blog|portfolio|:|,)\.? $/i.test(text.slice(0, span.start))) &&
      span.start > 0 &&
      span.start <= listStart(text) &&
      !/[.!?]\s+$|\b(?:in|near|around|at|from|like|with|and|by|to|on|dr\.?|mrs?\.?)(?: the)? $/i.test(
        text.slice(0, span.start),
      ) &&
      !/^ ?[(@]/.test(text.slice(span.end)) &&
      (words.includes(" ") || span.end < (reading.sentences[0]?.end ?? 0)) &&
      span.start < (reading.sentences[0]?.end ?? 0),
  );
  if (other !== undefined) return { name: other.words, span: other.span };
  // "Family reunion website! The Hendersons, 18 July"
  const second = reading.sentences[1]?.start;
  const opening =
    second === undefined
      ? undefined
      : runs(reading).find(
          ({ span }) =>
            /^\s*(?:[Tt]he )?$/.test(text.slice(second, span.start)) &&
            // "Date, stalls, games": a capital at the beginning of a sentence says nothing.
            text.slice(second, span.end).trim().split(" ").length > 1 &&
            /^(?:,| [&+]|$)/.test(text.slice(span.end, span.end + 2)),
        );
  if (opening !== undefined) return { name: opening.words, span: opening.span };
  const [later] = quotes;
  return later === undefined ? null : quoteOf(later);
}

/** Where the wishes begin; what stands right behind a colon may still be the name. */
function listStart(text: string): number {
  const found = /\s(?:with|including|featuring|that has)\s|:\s/i.exec(text);
  return found === null ? text.length : found.index + (found[0].startsWith(":") ? 2 : 0);
}

/** Words with capitals that stand together, and that nobody has understood. */
function runs(reading: Reading): { words: string; span: Span }[] {
  return [...reading.text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}"'@.-])${NAME}(?![\\p{L}@])`, "gu"))].flatMap(
    (found) => {
      const span = { start: found.index, end: found.index + found[0].length };
      return isName(found[0]) && !touches(reading.claimed, span) && !touches(reading.quoted, span)
        ? [{ words: found[0], span }]
        : [];
    },
  );
}

/** Trades that are a part of the names of those who have them. */
const JOINED =
  /^(?:caf[eé]|coffee shop|hotel|pension|guest ?house|bakery|boulangerie|konditorei|restaurant|trattoria|pizzeria|bistro|bar|pub|inn|villa|garage|kindergarten|galler[yi]e?|museum|farm|studio|salon|atelier|camping|chalet|casa|osteria|taverna|brasserie)$/i;

function isName(name: string | undefined): boolean {
  if (name === undefined || name.length > 44) return false;
  const [first = ""] = name.replace(/^The (?=\p{Lu})/u, "").split(" ");
  return !NO_NAME.test(first) && !(name.length < 2);
}

/** A capital at the beginning of a sentence says nothing. */
function isOrdinary(name: string, at: number): boolean {
  return at === 0 && name.split(" ").length === 1 && (isClosedWord(name.toLowerCase()) || ORDINARY.test(name));
}

const ORDINARY =
  /^(?:p(?:a)?ediatric|youth|junior|medical|physical|roofing|cleaning|construction|wedding|music|language|driving|primary|elementary|animal|pet|car|event|real|art|dance|yoga|plant|vintage|ski|startup|non-?profit|candle|recipe|kids|children|book|coffee|pizza|wine|film|street|food|portrait|nature|city|club|night|summer|winter|beach|garden|flower|gift|shoe|clothing|furniture|tattoo|nail|hair|beauty|fitness|running|cycling|swimming|hiking|climbing|golf|karate|boxing|cooking|beer|craft|handmade|mobile|web|software|marketing|tax|travel|holiday|vacation|mountain|science|charity|nursery|interior|fashion|product|house|home|bike|pottery|modern|vegan|vegetarian|family|online|local|italian|french|german|indian|small|traditional|independent|organic|community|freelance|wedding|private|personal|digital|creative|dental|veterinary|hot|village|city|urban|rock|jazz|football|tennis|swim|chess)$/i;
