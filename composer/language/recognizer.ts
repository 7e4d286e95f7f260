import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Block, Page } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import type { IconName } from "@lathe/protocol/app/label";
import type { Theme } from "@lathe/protocol/app/theme";

/**
 * How a first prompt is understood: recognizers look at its text one after the other; each claims the words that it
 * understands and says what they add to the app. combineParts makes one app of what they found, and findGaps names the
 * words that nobody claimed. RECOGNIZERS (recognizers.ts) lists them in their order: the special before the general, so
 * tools and sites come before records, which take every noun with a list of fields behind it.
 *
 * A whole recognizer, of dice ("two dice", "a d20", "three six-sided dice"; numbers in words are digits by then):
 *
 *     export const recognizeDice: Recognizer = (reading) =>
 *       findAll(reading, /\b(?:(\d+) )?(?:(\d+)-sided )?(?:dice|die|d(\d+))(?: (?:roller|app|simulator))?\b/g).map((found) => ({
 *         spans: [found.span],
 *         part: {
 *           name: "Dice",
 *           icon: "game",
 *           blocks: [{ id: "dice", type: "dice", sides: Number(found.groups[2] ?? found.groups[3] ?? 6), count: Number(found.groups[1] ?? 1) }],
 *         },
 *       }));
 */
export type Recognizer = (reading: Reading) => readonly Recognized[];

/** Characters of a reading's text, from `start` to before `end`. */
export interface Span {
  start: number;
  end: number;
}

export interface Word extends Span {
  /** In lower case. */
  text: string;
}

/** A prompt as it is read. */
export interface Reading {
  /**
   * Of one form: straight quotes, one space between words, numbers in digits, no politeness; lists are lines that begin
   * with "- ". All spans are of this text.
   */
  text: string;
  sentences: readonly Span[];
  words: readonly Word[];
  /** What is said not to be wanted: "without categories", "no login", "don't need a search". findAll leaves it out. */
  negated: readonly Span[];
  /** What stands in quotes: names and wording. */
  quoted: readonly Span[];
  /** What recognizers before this one have understood. findAll leaves it out. */
  claimed: readonly Span[];
}

/** Something that was understood. */
export interface Recognized {
  /**
   * The words that it was read from. Claim what you used and nothing else: what nobody claims is named to the person as
   * not understood. Words without content ("a", "with", "that", "page", "app", "section") need not be claimed.
   */
  spans: readonly Span[];
  part: AppPart;
}

/** What a recognized piece adds to the app. Ids need to be unique within the part only. */
export interface AppPart {
  /** What the app is called when nobody says a name and this part is the first one asked for: "Tip calculator". */
  name?: string;
  icon?: IconName;
  /** What its page is called, when it has one of its own and its records are not enough of a name. */
  page?: string;
  /** One part of a site makes the app one. */
  layout?: "site";
  /**
   * Of an id that an earlier part has too, the first counts; blocks of both then speak of the same records. Words for
   * fields ("with question, answer and topic") are read into the first entity of a part when there is no list of records
   * of its own.
   */
  entities?: readonly Entity[];
  /**
   * In the order of their spans, or by `place`: of a site a hero is "first", what closes a page "last". Links to a block
   * name `block`; the page they name is put right when the blocks have found theirs.
   */
  blocks?: readonly Block[];
  place?: "first" | "last";
  /** Pages that were asked for outright: "an about page", "a page for each course". Other blocks go to the first page. */
  pages?: readonly Page[];
  /** Of several parts the first that says it counts; what the person asks for comes before all of them. */
  theme?: Partial<Theme>;
  /** Understood, and not possible here: what was wanted in the person's words, and what can be done instead. */
  undone?: readonly { words: string; answer: string; /** It is done; this is to be known. */ isNote?: true }[];
  /** Words that are no records, whatever they could be called in another app: the runs of a running club's site. */
  closed?: readonly Span[];
  /** Called with the combined app, to fill in what depends on other parts: where a hero's button leads. */
  finish?: (app: AppSpecification) => AppSpecification;
}

export interface Found {
  /** The whole match. */
  span: Span;
  text: string;
  /** By number, as in a RegExp match: [0] is the whole. */
  groups: readonly (string | undefined)[];
  /** Where each group stands; needs the flag "d", otherwise null. */
  groupSpans: readonly (Span | null)[];
}

/**
 * The places where a pattern (flag "g"; "i" is added) stands in the text. Those that touch what is claimed, or stand in
 * what is not wanted, are left out; a place in quotes too, unless `inQuotes`.
 */
export function findAll(reading: Reading, pattern: RegExp, inQuotes = false): Found[] {
  const flags = [...new Set([...pattern.flags, "g", "i"])].join("");
  return [...reading.text.matchAll(new RegExp(pattern.source, flags))].flatMap((match) => {
    if (match[0] === "") return [];
    const span = { start: match.index, end: match.index + match[0].length };
    if (touches(reading.claimed, span) || touches(reading.negated, span)) return [];
    if (!inQuotes && touches(reading.quoted, span)) return [];
    const groupSpans = (match.indices ?? []).map((each) =>
      each === undefined ? null : { start: each[0], end: each[1] },
    );
    return [{ span, text: match[0], groups: [...match], groupSpans }];
  });
}

/** The first of these places, or null. */
export function findFirst(reading: Reading, pattern: RegExp, inQuotes = false): Found | null {
  return findAll(reading, pattern, inQuotes)[0] ?? null;
}

/** What is said not to be wanted, of a pattern: "no prices" for /prices/. */
export function findNegated(reading: Reading, pattern: RegExp): Found[] {
  return findAll({ ...reading, negated: [] }, pattern).filter(({ span }) => touches(reading.negated, span));
}

export function touches(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) => span.start < end && start < span.end);
}

/** The text with claimed characters as spaces: places stay where they are. */
export function unclaimedText({ text, claimed }: Pick<Reading, "text" | "claimed">): string {
  let rest = text;
  for (const { start, end } of claimed)
    rest = rest.slice(0, start) + " ".repeat(Math.max(0, Math.min(end, rest.length) - start)) + rest.slice(end);
  return rest;
}
