import { isClosedWord } from "../closed-words.ts";
import { type Reading, type Span, touches, type Word } from "../recognizer.ts";
import { asLabel } from "../words.ts";
import type { FoundSection } from "./section-words.ts";

/** A section that only the person has words for: "code of conduct", "sponsors: Bell's Garage, The Mill". */
export interface OwnSection {
  title: string;
  /** What was told of it, by points. */
  points: string[];
  span: Span;
}

export interface AskedRead {
  own: OwnSection[];
  /** What the person calls a known section, where that says more than its name: "upcoming concerts". */
  titles: { section: FoundSection; title: string }[];
  spans: Span[];
}

/** Where one wish of an enumeration ends. */
const CUT =
  /[;:()?!\n]|,(?!\d{3})|\.(?=\s|$)| - | (?:and|&|plus|as well as|with|including|featuring|where|but) (?:also )?/giu;
const MOST_WORDS = 6;
const FRONT =
  /^(?:(?:also|then|maybe|perhaps|an?|the|our|my|your|some|its|their|his|her|small|short|simple|nice|little|big|separate|extra|section|page|part|list|bit|for|with|of|about|on|to|see|show|shows|showing|tells?|us|has|have|having|includes?|needs?|want|i|we|would|like|it|should|please|need|something|information|info|details|space|place|there|is|are|in|by|from) )+/i;
/** "About us" and "our story" keep their words in a heading. */
const TITLE_FRONT =
  /^(?:(?:also|then|maybe|perhaps|an?|the|some|small|short|simple|nice|little|big|separate|extra|has|have|having|includes?|needs?|want|i|we|would|like|it|should|please|need|show|shows|showing|section|page|part|for|with|of|to|see|there|is|are|in|by|from) )+/i;
const VERB_FIRST =
  /^(?:make|build|create|add|use|let|lets|allow|give|please|keep|put|track|list|log|manage|store|filter|sort|search|export|import|click|tap|sell|selling|sells|can|could|should|must|who|which|that|when|because|so|if|not|no|without|only|just|people|visitors|customers|guests|parents|members|users|clients|they|he|she|they're|i'm|we're|you)\b/i;
/** What is kept as records or is a tool, rather than read. */
const KEPT =
  /\b(?:(?<!(?:gift|wish|set|song|wine|mailing|playing) )lists?|tables?|register|directory|trackers?|track|logs?|inventory|database|calculators?|quiz|countdown|timers?|search|filters?|charts?|export|import|csv|dashboards?|board|planner|fields?|font|colou?rs?|theme|layout|style|animations?|logo|mode|buttons?|apps?|tools?)\b/i;

interface Piece extends Span {
  text: string;
  /** What ended it. */
  cut: string;
}

/**
 * What the enumerations of a prompt ask for beside the known sections, and what they call those. `known` are nouns that
 * are records of their own: "recipes".
 */
export function readAsked(
  reading: Reading,
  sections: readonly FoundSection[],
  headEnd: number,
  isRecords: (words: string) => boolean,
): AskedRead {
  const own: OwnSection[] = [];
  const titles: AskedRead["titles"] = [];
  const spans: Span[] = [];
  for (const sentence of reading.sentences) {
    const pieces = splitPieces(reading.text, sentence);
    for (const [index, piece] of pieces.entries()) {
      if (piece.start < headEnd || touches(reading.negated, piece) || touches(reading.quoted, piece)) continue;
      const open = reading.words.filter((word) => isOpen(reading, word, piece));
      const section = sections.find(({ found }) => found.span.start >= piece.start && found.span.start < piece.end);
      if (section !== undefined) {
        const words = withoutFront(reading.text.slice(piece.start, Math.max(piece.end, section.found.span.end)));
        if (touchesOther(reading, piece, section) || words.split(" ").length > MOST_WORDS || VERB_FIRST.test(words))
          continue;
        if (open.some((word) => word.start > section.found.span.end) && section.name === "form") continue;
        if (open.length > 0) spans.push(piece);
        titles.push({ section, title: asLabel(withoutFront(piece.text, TITLE_FRONT)) });
        continue;
      }
      if (open.length === 0 || touches(reading.claimed, { start: piece.start + 1, end: piece.end })) continue;
      const words = withoutFront(piece.text.trim());
      const count = words.split(" ").length;
      if (count > MOST_WORDS || words.length < 3 || /^[\d\W]+$/.test(words)) continue;
      if (VERB_FIRST.test(words) || KEPT.test(words) || isRecords(words)) continue;
      const last = own.at(-1);
      // "sponsors: Bell's Garage, The Mill": names behind a colon belong to it.
      const before = pieces[index - 1];
      const isPoint =
        last !== undefined &&
        before !== undefined &&
        last.span.end >= before.start &&
        (before.cut === ":" || before.cut === "(" || last.points.length > 0) &&
        (pieces[index - 1]?.cut === ":" || pieces[index - 1]?.cut === "(" || /^\p{Lu}/u.test(words) || isInBrackets(reading.text, piece));
      if (isPoint && last !== undefined) {
        last.points.push(asLabel(words));
        last.span = { start: last.span.start, end: piece.end };
        spans.push(piece);
        continue;
      }
      if (own.length >= 6) continue;
      own.push({ title: asLabel(words), points: [], span: { start: piece.start, end: piece.end } });
      spans.push(piece);
    }
  }
  return { own, titles, spans };
}

function isInBrackets(text: string, { start }: Span): boolean {
  return text.lastIndexOf("(", start) > text.lastIndexOf(")", start - 1);
}

function splitPieces(text: string, { start, end }: Span): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  const close = (to: number, cut: string) => {
    if (text.slice(from, to).trim() !== "") pieces.push({ start: from, end: to, text: text.slice(from, to), cut });
  };
  for (const found of text.slice(start, end).matchAll(CUT)) {
    close(start + found.index, found[0].trim());
    from = start + found.index + found[0].length;
  }
  close(end, "");
  return pieces;
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
function touchesOther(reading: Reading, piece: Span, { found }: FoundSection): boolean {
  return reading.claimed.some(
    (span) =>
      span.start < piece.end &&
      piece.start < span.end &&
      !(span.start < found.span.end && found.span.start < span.end) &&
      reading.text.slice(Math.max(span.start, piece.start), Math.min(span.end, piece.end)).trim() !== "",
  );
}

function withoutFront(words: string, front = FRONT): string {
  return words
    .trim()
    .replace(front, "")
    .replace(/ (?:sections?|pages?|sub-?pages?|parts?|areas?|tabs?|please|too|as well|etc)$/i, "")
    .trim();
}
