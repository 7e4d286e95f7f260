import { isClosedWord } from "../closed-words.ts";
import { readLookPiece } from "../look-piece.ts";
import type { Piece } from "../pieces/labels.ts";
import { kindOfPart } from "./piece-sections.ts";

/**
 * The pieces with what only looks like a section as what it is: ", in burgundy | and cream" and "fun & | loud design" are
 * a look in two pieces, and "black with one accent color" is one where nothing stands before it.
 */
export function withLooks(text: string, pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    if (piece.label !== "PART" && piece.label !== "SAY") return piece;
    const [before, behind] = [pieces[index - 1]?.label, pieces[index + 1]?.label];
    const words = text.slice(piece.start, piece.end);
    const isBeside = before === "LOOK" || behind === "LOOK" || (before === "HEAD" && piece.label === "PART");
    return (isBeside || /^[\s,;:.]*(?:and )?in \p{L}+[\s,;.]*$/iu.test(words)) && isLook(words, piece.label === "SAY")
      ? { ...piece, label: "LOOK" }
      : piece;
  });
}

/** All that it says is of the look. */
function isLook(words: string, isSaid: boolean): boolean {
  if (!isSaid && kindOfPart(words).is === "known") return false;
  const look = readLookPiece(words.replace(/\b(?:accent|main|base|background) colou?rs?\b|\d/gi, " "));
  if (look === null || (Object.keys(look.theme).length === 0 && look.undone.length === 0)) return false;
  const isAll = look.undone.every(({ words: open }) => !/[\p{L}]/u.test(open) || isColoursOnly(open, words));
  return isAll && words.split(" ").some((word) => !isClosedWord(word.toLowerCase()));
}

/** What is left of it is a colour that the accent leaves no place for. */
function isColoursOnly(open: string, words: string): boolean {
  const alone = readLookPiece(open);
  return words.includes(open) && alone !== null && Object.keys(alone.theme).length > 0;
}
