import type { Piece } from "../pieces/labels.ts";
import { kindOfPart } from "./piece-sections.ts";

/** What goes on: "a form where people can", "a page for". */
const OPEN = /\b(?:can|could|may|should|to|where|for|that|which|of|with|about|and)$/i;

/** "teachers Ana": what they are stands before their names. */
const NAMED = /^[\s,;:.(-]*(?:(?:our|the|with|and) )*\p{Ll}+ \p{Lu}/u;

/**
 * The pieces as a site has them. A section that was cut in its middle is one again: "a form where people can | ask for
 * an appointment", "order form | for bouquets", "ticket | prices". A list without fields that sites have as a section
 * is that section: "a mailing list".
 */
export function joinedForSite(text: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  pieces.forEach((piece, index) => {
    const last = joined.at(-1);
    const words = text.slice(piece.start, piece.end);
    const next = pieces[index + 1]?.label;
    if (last?.label === "PART" && goesOn(text.slice(last.start, last.end), words, piece)) last.end = piece.end;
    else if (piece.label === "ITEM" && NAMED.test(words) && isSection(words)) joined.push({ ...piece, label: "PART" });
    else if (piece.label === "LIST" && next !== "FIELD" && next !== "OPTION" && isSection(words))
      joined.push({ ...piece, label: "PART" });
    else joined.push({ ...piece });
  });
  return joined;
}

function goesOn(before: string, words: string, { label }: Piece): boolean {
  if (label === "LIST") return /^\s*(?:for|of|to)\s/i.test(words);
  if (label !== "SAY" && label !== "FIELD" && label !== "ITEM" && label !== "PART") return false;
  if (OPEN.test(before) && label !== "PART") return true;
  // "ticket | prices": nothing leads to the rest.
  return label === "FIELD" && /^\s*(?:prices?|times?|hours|dates?)\s*$/i.test(words) && kindOfPart(before).is === "own";
}

function isSection(words: string): boolean {
  const kind = kindOfPart(words);
  return kind.is === "known" && kind.sections.every(({ name }) => name !== "events" && name !== "products");
}
