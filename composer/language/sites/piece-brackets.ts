import type { Piece } from "../pieces/labels.ts";
import { priceAlone } from "./piece-content.ts";
import { kindOfPart } from "./piece-sections.ts";

/** "practice Dr | . Silva & Dr | . Costa": a point behind a title ends nothing. */
const TITLE_END = /\b(?:Dr|Mr|Mrs|Ms|St|Prof|Rev|Fr|No)$/;
/** "prices for | vaccination": what is paid for stands before its price. */
const PRICES_FOR =
  /^([\s,;.]*(?:(?:and|with|our|the) )*(?:prices?|rates|fees|costs?)) (?:for|of) ((?:\p{L}+ ){0,2}\p{L}+)$/iu;
/** ", Slovenia: programme for Friday": a section behind what is told. */
const SECTION_BEHIND = /^([^:]{2,60}):\s+(?=\p{L})/u;

/** The pieces with what was cut in its middle as one again: brackets, titles of people, a name and its price. */
export function wholeAgain(text: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const before = last === undefined ? "" : text.slice(last.start, last.end);
    const words = text.slice(piece.start, piece.end);
    const isTitled = TITLE_END.test(before) && /^\.? ?\p{Lu}/u.test(words.trimStart());
    if (last !== undefined && isTitled) {
      last.end = piece.end;
      if (piece.label === "NAME" && last.label !== "HEAD") last.label = "NAME";
    } else if (last !== undefined && isOfBracket(text, last, piece)) last.end = piece.end;
    else if (last?.label === "PART" && isPriceOf(before, words)) {
      const start = last.start + (PRICES_FOR.exec(before)?.[1]?.length ?? 0);
      last.end = start;
      joined.push({ label: "ITEM", start: start + 4, end: piece.end });
    } else joined.push({ ...piece });
  }
  return joined.flatMap((piece): Piece[] => {
    const [told = ""] = piece.label === "SAY" ? (SECTION_BEHIND.exec(text.slice(piece.start, piece.end)) ?? []) : [];
    if (told === "") return [piece];
    const start = piece.start + told.length;
    return kindOfPart(text.slice(start, piece.end)).is === "known"
      ? [
          { ...piece, end: piece.start + told.indexOf(":") },
          { ...piece, label: "PART", start },
        ]
      : [piece];
  });
}

/** "Fresh pasta (3 hours | , €75)", "Gelato afternoon | (2 hours, €60)": told of the thing before the bracket. */
function isOfBracket(text: string, last: Piece, piece: Piece): boolean {
  if (last.label !== "ITEM" || (piece.label !== "ITEM" && piece.label !== "SAY" && piece.label !== "FIELD"))
    return false;
  const before = text.slice(last.start, last.end);
  const words = text.slice(piece.start, piece.end);
  const isOpen = before.lastIndexOf("(") > before.lastIndexOf(")");
  // A list in brackets is several: "(Helen Marsh, Sam Obi".
  if (isOpen) return /\p{L}.*\(/u.test(before) && /\d/.test(before.slice(before.lastIndexOf("(")));
  return /^\s*\([^()]*\d[^()]*\)?\s*$/.test(words) && /\p{L}\s*$/u.test(before);
}

function isPriceOf(before: string, words: string): boolean {
  return PRICES_FOR.test(before) && priceAlone(words.replace(/[\s.,;]+$/, "").trim()) !== null;
}
