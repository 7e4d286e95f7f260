import type { Piece } from "../../pieces/labels.ts";
import { galleriesApart, galleriesJoined } from "./piece-galleries.ts";
import { kindOfPart } from "./piece-sections.ts";

/** "and travel galleries": the last of a row says what all of them are. */
const LAST =
  /^\s*,? ?(?:and|&) (?:(?!(?:photo|image|picture|our|my|the|a|an|weekly|class)\b)[\p{L}-]+ )+(?:galler(?:y|ies)|photo(?:s|graphy)|pictures|albums|classes|lessons|courses|menus?)\s*$/iu;
/** ", portrait" */
const ONE = /^\s*(?:with |, ?|: ?)(?:(?:with|my|our) )?[\p{L}-]+(?: [\p{L}-]+)?\s*$/iu;

/** Pieces of which several are one section: "wedding | , portrait | and travel galleries", "galleries for weddings | , portraits". */
export function rowsJoined(text: string, pieces: readonly Piece[]): Piece[] {
  return galleriesJoined(text, endsJoined(text, galleriesApart(text, pieces)));
}

function endsJoined(text: string, pieces: readonly Piece[]): Piece[] {
  const wordsOf = ({ start, end }: Piece) => text.slice(start, end);
  return pieces.reduce<Piece[]>((all, piece) => {
    if (piece.label !== "PART" || !LAST.test(wordsOf(piece))) return [...all, piece];
    let first = all.length;
    while (first > 0 && isOne(all[first - 1], wordsOf(piece), wordsOf)) first -= 1;
    const begun = all[first];
    return begun === undefined ? [...all, piece] : [...all.slice(0, first), { ...piece, start: begun.start }];
  }, []);
}

function isOne(piece: Piece | undefined, last: string, wordsOf: (piece: Piece) => string): boolean {
  if (piece === undefined || (piece.label !== "PART" && piece.label !== "FIELD")) return false;
  const words = wordsOf(piece);
  const [kind, other] = [kindOfPart(words), kindOfPart(last)];
  // "portrait" alone would be a picture.
  const isSame = kind.is === "known" && other.is === "known" && kind.sections[0]?.name === other.sections[0]?.name;
  return ONE.test(words) && (kind.is === "own" || isSame);
}
