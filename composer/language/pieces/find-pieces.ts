import { bestSegments, piecesOf, type Segment } from "./decode.ts";
import { evidenceOf } from "./evidence.ts";
import type { Piece } from "./labels.ts";
import { pieceModel } from "./model.ts";
import { settledPieces } from "./settle-pieces.ts";
import { statesBy } from "./tagger/trained.ts";
import { type Token, tokensOf } from "./tokens.ts";

/**
 * The text in pieces, each with what it is for: the likeliest ones by what the corpus taught. All of it is in some piece;
 * signs that nothing follows belong to the piece before them.
 */
export function findPieces(text: string): readonly Piece[] {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const tokens = tokensOf(text);
  const pieces = settledPieces(text, piecesOf(tokens, findSegments(tokens)));
  remembered.set(text, pieces);
  return pieces;
}

/** Where two models, one that knows words and segments and one that sees farther, agree best. */
export function findSegments(tokens: readonly Token[]): Segment[] {
  return bestSegments(evidenceOf(tokens), pieceModel(), statesBy(tokens));
}

/** One prompt is read in several ways, each of which asks for its pieces. */
const remembered = new Map<string, readonly Piece[]>();
const MAX_REMEMBERED = 32;
