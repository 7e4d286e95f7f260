import type { Label, Piece } from "../../pieces/labels.ts";
import { claim } from "../../claims.ts";
import type { Reading, Span } from "../../recognizer.ts";

/** A section that is asked for, with what is said of it behind. */
export interface Part {
  piece: Piece;
  /** In the person's words. */
  text: string;
  /** It would need a server to be all that was asked for. */
  isBeyond: boolean;
  /** Fields, options, names, words and wishes that belong to it. */
  fields: Piece[];
  items: Piece[];
  says: Piece[];
  wishes: Piece[];
}

/** What begins something else than a section. */
const ENDS: ReadonlySet<Label> = new Set(["HEAD", "LIST", "TOOL"]);

/** "closed on Wednesdays" is said of the whole, whatever stands before it. */
const HOURS = /^[\s,;:(-]*(?:and )?(?:we(?:'re| are) )?(?:open|closed)\b/i;

/** ", 2 hours", ", max 8 people": figures are told of the whole, and not of the question before them. */
const FIGURES =
  /^[\s,]*(?:(?:max|up to|only|about|from|for|at|it takes|takes|costs?|groups of) )*(?:[£$€] ?\d|\d+(?:[.,]\d+)? ?(?:€|£|\$|hours?|minutes?|days?(?! week)|weeks?|euros?|pounds?|dollars?|people|places|participants|spots|seats)\b)/i;
const OF_QUESTION = /^[\s,.;:]*(?:(?:and|with|a bit about|about) )*(?:what|how|why|who)\b/i;

/** "and my number 07700 900461" */
const NUMBER = /\b(?:number|phone|call|text|ring|whats ?app|mobile|tel)\b.*\d{3}.*\d{3}|\S@\S/i;

/** The sections of the pieces, each with the pieces behind it that are its own. `beyond`: what can be one all the same. */
export function partsOf(text: string, pieces: readonly Piece[], beyond: readonly Piece[]): Part[] {
  const parts: Part[] = [];
  let current: Part | null = null;
  let isApart = false;
  for (const piece of pieces) {
    const words = text.slice(piece.start, piece.end);
    if (ENDS.has(piece.label)) current = null;
    else if (piece.label === "PART" || beyond.includes(piece)) {
      // "Sections:" leads to the others.
      if (
        /^[\W\d]*(?:(?:the|own|separate|different|several|some) )*(?:sections?|pages?|parts?|tabs?)[\W]*$/i.test(words)
      )
        continue;
      current = { piece, text: words, isBeyond: piece.label === "BEYOND", fields: [], items: [], says: [], wishes: [] };
      isApart = false;
      parts.push(current);
    } else if (current !== null) {
      if (piece.label === "FIELD" || piece.label === "OPTION") current.fields.push(piece);
      else if (piece.label === "ITEM") current.items.push(piece);
      else if (piece.label === "WISH") current.wishes.push(piece);
      // A sentence of its own is said of the whole, and so is what goes on with it.
      else if (piece.label === "SAY") {
        isApart ||= /^\s*[.!?\n]/.test(words);
        const isFigure = FIGURES.test(words) && OF_QUESTION.test(current.text);
        if (!isApart && !isFigure && !HOURS.test(words) && !NUMBER.test(words)) current.says.push(piece);
      }
    }
  }
  return parts;
}

/** The reading with all but these places claimed. */
export function onlyIn(reading: Reading, places: readonly Span[]): Reading {
  const rest: Span[] = [];
  let at = 0;
  for (const { start: from, end } of places.toSorted((a, b) => a.start - b.start)) {
    const start = reading.text[from - 1] === " " ? from - 1 : from;
    if (start > at) rest.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < reading.text.length) rest.push({ start: at, end: reading.text.length });
  return claim(reading, rest);
}

/** These places as all that there is to read, where they are: what somebody else says is out of the way. */
export function aloneIn(reading: Reading, places: readonly Span[]): Reading {
  const isIn = (at: number) => places.some(({ start, end }) => start <= at && at < end);
  const text = Array.from({ length: reading.text.length }, (_, at) => (isIn(at) ? reading.text[at] : " "))
    .join("")
    .trimEnd();
  const [first] = places;
  const start = Math.min(...places.map((each) => each.start + leadOf(text.slice(each.start, each.end))));
  const end = Math.max(...places.map((each) => each.end), 0);
  return {
    ...reading,
    text,
    sentences: first === undefined ? [] : [{ start, end: Math.min(end, text.length) }],
    words: reading.words.filter((word) => isIn(word.start)),
    quoted: reading.quoted.filter((quote) => isIn(quote.start)),
    negated: reading.negated.filter((span) => isIn(span.start)),
  };
}

function leadOf(words: string): number {
  return words.length - words.replace(/^[\s.,;:!?()-]+/, "").length;
}
