import { isClosedWord } from "../../closed-words.ts";
import { colourNames } from "../../look/colours.ts";
import { ASIDES, FONTS, TONES } from "../../look/look-words.ts";
import type { Piece } from "../../pieces/labels.ts";
import { OF_LOOK as OF_SITE } from "../look-only.ts";
import { kindOfPart } from "./piece-sections.ts";

/**
 * The pieces with what only looks like a section as what it is: ", in burgundy | and cream" and "fun & | loud design" are
 * a look in two pieces, and "black with one accent color" is one where nothing stands before it.
 */
export function withLooks(text: string, pieces: readonly Piece[]): Piece[] {
  const isOfLost = pieces.some(({ label, start, end }) => label === "HEAD" && LOST.test(text.slice(start, end)));
  return pieces.map((piece, index) => {
    // "Grey with a white paw" is said of the cat.
    if (isOfLost && piece.label === "LOOK" && !OF_PAGE.test(text.slice(piece.start, piece.end)))
      return { ...piece, label: "SAY" };
    if (piece.label !== "PART" && piece.label !== "SAY") return piece;
    const [before, behind] = [pieces[index - 1]?.label, pieces[index + 1]?.label];
    const words = text.slice(piece.start, piece.end);
    const isDesign = /\b(?:design|look|style|theme|vibes?|colou?rs?)[\s.,!]*$/i.test(words);
    const isBeside =
      isDesign || before === "LOOK" || behind === "LOOK" || (before === "HEAD" && piece.label === "PART");
    return (isBeside ||
      OF_SITE.test(words.replace(/^[\s,;:.]*(?:and )?/i, "").trim()) ||
      /^[\s,;:.]*(?:and )?in \p{L}+[\s,;.]*$/iu.test(words)) &&
      (piece.label === "SAY" || kindOfPart(words).is !== "known") &&
      isLook(words)
      ? { ...piece, label: "LOOK" }
      : piece;
  });
}

const LOST =
  /\b(?:page|poster|flyer|site)\b.* (?:lost|missing) \p{L}+|\b(?:lost|missing) \p{L}+ (?:page|poster|flyer|site)\b/iu;
const OF_PAGE = /\b(?:page|site|design|style|look|letters|font|background|colou?rs? (?:of|for)|theme)\b/i;
const WORDS = [...TONES, ...FONTS, ...ASIDES].map(([words]) => words);
const OF_LOOK = new RegExp(
  `(?<![\\p{L}-])(?:${[...WORDS, ...colourNames()].join("|")}|(?:accent|main|base|background)? ?(?:colou?rs?|tones?|shades?)|looks?|feel(?:ing)?|style|styling|design|theme|vibes?|mood(?:y)?|atmospheric|typography|fonts?|palette)(?![\\p{L}])`,
  "giu",
);

/** All that it says is of the look, in words that name no thing: a map and flowers may be a look, and sections too. */
function isLook(words: string): boolean {
  const content = (text: string) =>
    (text.toLowerCase().match(/[\p{L}'-]+/gu) ?? []).filter((word) => !isClosedWord(word)).length;
  return content(words.replace(OF_LOOK, " ")) === 0 && content(words) > 0;
}
