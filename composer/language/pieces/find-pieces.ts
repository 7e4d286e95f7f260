import { bestSegments, piecesOf, type Segment } from "./decode.ts";
import { evidenceOf } from "./evidence.ts";
import type { Label, Piece } from "./labels.ts";
import { pieceModel } from "./model.ts";
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
  const pieces = joined(text, piecesOf(tokens, findSegments(tokens)));
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

/** "when they were", "last watered": what ends in the middle of a phrase goes on with the next piece of its label. */
function joined(text: string, pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces.flatMap((each) => wantedApart(text, each))) {
    const last = whole.at(-1);
    const own = text.slice(piece.start, piece.end);
    const isOpen = last !== undefined && OPEN_END.test(text.slice(last.start, last.end)) && /^[\p{L}\p{N}]/u.test(own);
    const isSign = !/[\p{L}\p{N}]/u.test(own);
    const isCut =
      last !== undefined &&
      (CUT.test(text.slice(last.start, last.end)) || LISTING.test(text.slice(last.start, last.end)));
    // "a sign-up form | that lists | who signed up"
    if (last !== undefined && LISTING.test(text.slice(last.start, last.end))) last.label = "WISH";
    const goesOn = isOpen || CONTINUES[piece.label]?.test(own) === true;
    const label =
      piece.label === "TOOL" && LISTS.test(own) ? "LIST" : isOneOfSeveral(text, whole, piece) ? "TOOL" : piece.label;
    if (last !== undefined && (isSign || isCut || (last.label === piece.label && goesOn))) last.end = piece.end;
    else whole.push({ ...piece, label });
  }
  return whole;
}

/** "calculators for discounts | , sales tax | and percentage change" */
function isOneOfSeveral(text: string, before: readonly Piece[], { label }: Piece): boolean {
  const head = before.find((piece) => piece.label === "HEAD");
  if (head === undefined || !["WISH", "FIELD", "SET", "ITEM"].includes(label)) return false;
  const isListed = before.slice(before.indexOf(head) + 1).every((piece) => piece.label === "TOOL");
  return isListed && /\bcalculators (?:for|of) [\p{L} -]+$/iu.test(text.slice(head.start, head.end));
}

/** "a timer, a to-do list and notes": a list beside a tool is none. */
const LISTS = /(?:^|\s)(?:to-?do|shopping|packing|grocery|guest|check|wish|bucket|chore|task)[- ]?lists?[.!]*$/i;

/** "without due dates and with tags": what is wanted stands apart from what is not. */
function wantedApart(text: string, piece: Piece): Piece[] {
  if (piece.label !== "NOT") return [piece];
  const cut = text.slice(piece.start, piece.end).search(/\s(?:and|but)\s+with\s/i);
  if (cut < 1) return [piece];
  return [
    { ...piece, end: piece.start + cut },
    { label: "FIELD", start: piece.start + cut + 1, end: piece.end },
  ];
}

/** "a list of who | reserved": whatever the rest is called, it goes on. */
const CUT = /\b(?:list of|see|show|shows|overview of|know) who$/i;

/** What only says that something is shown. */
const LISTING = /^\s*(?:(?:that|which|and|to|it) )*(?:lists?|shows?|tells?)$/i;

/** What cannot begin a piece of its own: "plan | to watch", "how much is in ready | bikes". */
const CONTINUES: Partial<Record<Label, RegExp>> = {
  OPTION: /^(?:to|of|off|out|up|by|at) \S/i,
  WISH: /^(?!(?:and|with|plus|or|also|then|show|see|sort|search|filter|group|export|import|print|tick|check|mark|highlight|flag|warn|undo|total|sum|average|chart|graph|count|calendar|board|table|list|weekly|monthly|yearly|daily)\b)[\p{L}'-]+(?: [\p{L}'-]+){0,2}[.!?]?$/iu,
};

const OPEN_END =
  /(?:^|\s)(?:an?|the|my|our|his|her|its|their|of|in|on|at|to|for|from|by|is|was|are|were|be|been|has|have|had|how|what|which|who|when|where|i|we|they|it|he|she|that|per|each|every)$/iu;
