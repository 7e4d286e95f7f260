import type { ExampleValue } from "@lathe/protocol/app/entity";
import { isClosedWord } from "../../closed-words.ts";
import type { FieldPhrase } from "../../field-phrase.ts";
import { type Reading, type Span, touches, type Word } from "../../recognizer.ts";
import { asLabel } from "../../words.ts";
import { ownCopy } from "../own-copy.ts";
import { type Piece, splitPieces } from "../split-pieces.ts";
import type { FoundSection } from "../section-words.ts";

/** A section that only the person has words for: "code of conduct", "sponsors: Bell's Garage, The Mill". */
export interface OwnSection {
  title: string;
  /** What was told of it, by points. */
  points: string[];
  /** What was told of it, in whole sentences. */
  text?: string;
  /** What is listed in it. */
  list?: OwnList;
  span: Span;
}

/** Things with fields of their own: "6 scents with burn time and price". */
export interface OwnList {
  singular: string;
  plural: string;
  fields: readonly FieldPhrase[];
  /** Their names, as far as they were told. */
  names: readonly string[];
  /** How many of them there are to be, where that was said. */
  count: number | null;
  view: "cards" | "table" | "list" | "gallery" | null;
  /** What a record is called by; its name when nothing is said. */
  title?: string;
  /** Visitors put something into it. */
  isShared?: true;
  /** Whoever keeps the site puts something into it there. */
  isWritten?: true;
  /** Visitors search it. */
  search?: boolean;
  /** They choose by what there are a few of. */
  isFiltered?: boolean;
  /** They sort it. */
  isSorted?: boolean;
  /** Samples, by label. */
  rows?: readonly Readonly<Record<string, ExampleValue>>[];
}

export interface AskedRead {
  own: OwnSection[];
  /** What the person calls a known section, where that says more than its name: "upcoming concerts". */
  titles: { section: FoundSection; title: string }[];
  /** What is told rather than asked for: "new episode every Friday". */
  told: string[];
  /** Names alone, which may be of a place: "Kew Gardens". */
  names: { name: string; span: Span }[];
  spans: Span[];
}

export interface AskedWish {
  sections: readonly FoundSection[];
  /** Behind the words that say what the site is for. */
  headEnd: number;
  /** Parts that tell of records what each has: "dogs with photo, breed and age". */
  fields: readonly Span[];
  /** Whether a noun names records that people keep: "recipes". */
  isRecords: (words: string) => boolean;
}

const MOST_WORDS = 6;
const MOST_SECTIONS = 6;
const FRONT =
  /^(?:(?:also|then|maybe|perhaps|plus|an?|the|our|my|your|some|its|their|his|her|small|short|simple|nice|little|big|separate|extra|section|page|part|list|bit|for|with|of|about|on|to|see|show|shows|showing|tells?|us|has|have|having|includes?|needs?|want|i|we|would|like|it|should|please|need|something|information|info|details|space|place|there|is|are|in|by|from|sections?|pages?) )+/i;
/** "About us" and "our story" keep their words in a heading. */
const TITLE_FRONT =
  /^(?:(?:also|then|maybe|perhaps|plus|an?|the|some|small|short|simple|nice|little|big|separate|extra|has|have|having|includes?|needs?|want|i|we|would|like|it|should|please|need|show|shows|showing|sections?|pages?|part|for|with|of|to|see|there|is|are|in|by|from) )+/i;
const VERB_FIRST =
  /^(?:make|build|create|add|use|let|lets|allow|give|please|keep|put|track|list|log|manage|store|filter|sort(?:ed)?|group(?:ed)?|divided|ordered|search|export|import|click|tap|sell|selling|sells|can|could|should|must|who|which|that|when|because|so|if|not|no|without|only|just|people|visitors|customers|guests|parents|members|users|clients|they|he|she|they're|i'm|we're|i|we|you|played|won|called|named)\b/i;
/** Something that is done rather than shown: "a volunteer repairs them". */
const CLAUSE =
  /\b(?:them|it|we|they|i|you)$|\b(?:we|they|i) (?:still |also |now )?\p{L}+$|^(?:note|bring|come|write|call|pay|get|take|see|look|tell|send|ask|choose)\b/iu;
const WISH = /\b(?:should|must|want|need|like to|easy to|be able to)\b/i;
/** What is kept as records or is a tool, rather than read. */
const KEPT =
  /\b(?:(?<!(?:gift|wish|set|song|wine|mailing|playing|you) )lists?|tables?|register|directory|trackers?|track|logs?|inventory|database|calculators?|quiz|countdown|timers?|search|filters?|charts?|export|import|csv|dashboards?|board|planner|fields?|apps?|tools?)\b/i;
/** How it is to look: no words for anything on it. */
export const LOOK =
  /\b(?:font|colou?rs?|theme|layout|style[ds]?|animations?|logo|mode|look(?:s|ing)?|serif|minimal(?:ist(?:ic)?)?|elegant|modern|sober|clean|bold|playful|calm|bright|dark|light|pastel|retro|vintage|rustic|warm|cosy|cozy|professional|serious|friendly|fun|classy|stylish|colou?rful|corners|black|white|gr[ea]y|red|orange|yellow|green|teal|blue|navy|purple|pink|brown|gold|beige|cream|turquoise|burgundy|quiet|dignified|feminine|masculine|girly|natural|airy|spacious|lively|soft|gentle|subtle|tasteful|readable|legible|tidy|fresh|romantic|kitschy|industrial|scandinavian|easy (?:to|on)|large text|big text|(?:white|empty|lots of|lost of|much|plenty of) space|bunting|nothing (?:else|too|that)|nothing$|if possible)\b/i;
/** Words that stand for somebody, of whom something is to be told. */
const PERSON = /^(?:him|her|me|us|them|myself|ourselves)$/i;
const TIMES = /^(?:[\W\d]|\d+ ?(?:am|pm|min|minutes|hours?)\b|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|noon\b|[£$€])*$/i;
const TOLD =
  /\b(?:every|each) (?:other )?(?:\w+day|week|month|year|morning|evening|night|term)s?\b|\bsince \d{4}|^(?:the )?first (?:\w+ ){1,2}(?:is )?free$|\b(?:is|are) (?:free|included|welcome)\b|\b(?:insured|certified|qualified|guaranteed|discount(?:ed)?|by (?:quote|appointment|arrangement))\b|^(?:entry|entrance|admission|parking) free$|^free (?:entry|parking|wifi|wi-fi|delivery|admission)$|^no |\bwelcome$|^(?:opening )?season \b|^opening season\b|^open (?:all|from)\b/i;

/** What the enumerations of a prompt ask for beside the known sections, and what they call those. */
export function readAsked(reading: Reading, wish: AskedWish): AskedRead {
  const read: AskedRead = { own: [], titles: [], told: [], names: [], spans: [] };
  for (const sentence of reading.sentences) {
    const pieces = splitPieces(reading.text, sentence);
    pieces.forEach((piece, index) => readPiece(reading, wish, { piece, before: pieces[index - 1] }, read));
  }
  return read;
}

function readPiece(
  reading: Reading,
  { sections, headEnd, fields, isRecords }: AskedWish,
  { piece, before }: { piece: Piece; before: Piece | undefined },
  read: AskedRead,
): void {
  if (piece.start < headEnd || touches(reading.negated, piece) || touches(fields, piece)) return;
  if (touches(reading.quoted, piece)) return;
  const open = reading.words.filter((word) => isOpen(reading, word, piece));
  const words = withoutFront(piece.text);
  const section = sections.find(({ found }) => found.span.start >= piece.start && found.span.start < piece.end);
  // "line-up by day and stage" is one wish; "a place with memories" is for the memories.
  const isRest =
    /^(?:place|space|room|area)$/i.test(piece.text.trim().replace(/^(?:an?|the|some) /i, "")) ||
    (before?.cut === "and" && /\bby \p{L}+$/u.test(before.text.trim()) && !words.includes(" "));
  if (open.length > 0 && isRest && section === undefined) {
    read.spans.push(piece);
    return;
  }
  if (open.length > 0 && TOLD.test(words) && !WISH.test(piece.text) && !touchesOther(reading, piece, section)) {
    read.told.push(words);
    read.spans.push(piece);
    return;
  }
  if (section !== undefined) {
    const title = withoutFront(
      reading.text.slice(piece.start, Math.max(piece.end, section.found.span.end)),
      TITLE_FRONT,
    );
    if (touchesOther(reading, piece, section) || title.split(" ").length > MOST_WORDS || VERB_FIRST.test(title)) return;
    if (open.length > 0) read.spans.push(piece);
    read.titles.push({ section, title: asLabel(title) });
    return;
  }
  if (open.length === 0 || touches(reading.claimed, { start: piece.start + 1, end: piece.end })) return;
  if (words.split(" ").length > MOST_WORDS || words.length < 3 || TIMES.test(words)) return;
  if (/\d/.test(words) && TIMES.test(words.replace(/[\p{L}]{1,2}\b/gu, ""))) return;
  const last = read.own.at(-1);
  // "sponsors: Bell's Garage, The Mill": names behind a colon belong to it.
  const follows = last !== undefined && before !== undefined && last.span.end >= before.start;
  const isOpened = before?.cut === ":" || before?.cut === "(";
  if (
    last !== undefined &&
    follows &&
    (isOpened || (last.points.length > 0 && (/^\p{Lu}/u.test(words) || isInBrackets(reading.text, piece))))
  ) {
    last.points.push(asLabel(words));
    last.span = { start: last.span.start, end: piece.end };
    read.spans.push(piece);
    return;
  }
  if (PERSON.test(words) && sections.every(({ name }) => name !== "about")) {
    read.own.push({ title: `About ${words.toLowerCase()}`, points: [], span: { start: piece.start, end: piece.end } });
    read.spans.push(piece);
    return;
  }
  if (
    VERB_FIRST.test(words) ||
    (CLAUSE.test(words) && ownCopy(words) === null) ||
    KEPT.test(words) ||
    LOOK.test(words) ||
    isRecords(words)
  )
    return;
  if (
    words.split(" ").every((word) => /^\p{Lu}/u.test(word)) &&
    !/[.!?\n]\s*$/.test(reading.text.slice(0, piece.start))
  ) {
    read.names.push({ name: words, span: piece });
    return;
  }
  if (read.own.length >= MOST_SECTIONS) return;
  read.own.push({ title: asLabel(words), points: [], span: { start: piece.start, end: piece.end } });
  read.spans.push(piece);
}

function isInBrackets(text: string, { start }: Span): boolean {
  return text.lastIndexOf("(", start) > text.lastIndexOf(")", start - 1);
}

function isOpen(reading: Reading, word: Word, piece: Span): boolean {
  return (
    word.start >= piece.start &&
    word.end <= piece.end &&
    !touches(reading.claimed, word) &&
    !isClosedWord(word.text) &&
    !/^(?:subpages?|separate)$/.test(word.text)
  );
}

/** Something else in it was understood as well. */
function touchesOther(reading: Reading, piece: Span, section: FoundSection | undefined): boolean {
  return reading.claimed.some(
    (span) =>
      span.start < piece.end &&
      piece.start < span.end &&
      !(section !== undefined && span.start < section.found.span.end && section.found.span.start < span.end) &&
      reading.text.slice(Math.max(span.start, piece.start), Math.min(span.end, piece.end)).trim() !== "",
  );
}

function withoutFront(words: string, front = FRONT): string {
  return words
    .trim()
    .replace(front, "")
    .replace(
      / (?:sections?|pages?|sub-?pages?|parts?|(?<!(?:practice|service|delivery|research) )areas?|tabs?|please|too|as well|etc)$/i,
      "",
    )
    .trim();
}
