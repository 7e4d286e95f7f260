import type { Label, Piece } from "../pieces/labels.ts";
import type { Reading } from "../recognizer.ts";
import { MOVED, plainPiece } from "./piece-fields.ts";

/** What the next piece begins with where it is told for itself: a sign, a bracket, a word that leads to it. */
const PARTED =
  /^\s*(?:[,;:.!?(+&/–—-]|(?:and|or|with|plus|also|including|having|as well as|the|an?|its|their|my|our)(?![\p{L}'-]))|[,;:.!?(+&/–—-]\s*$/iu;
/** A clause, which goes on behind its first words: "what I've | saved so far", "where teammates | can upvote". */
const CLAUSE =
  /^[\s,;:.!?(-]*(?:and |with |also )*(?:where|i|we|you|they|what|who|how|whether|if|that|which|when)(?![\p{L}-])/iu;
/** A question that names all that is noted: "what's sown | where and when". */
const QUESTION =
  /^[\s,;:.!?(-]*(?:(?:see|know|show|track|note|record|i want to know|i need to know) )*(?:who|what|which)(?![\p{L}-])(?!.*\b(?:borrow|lent|loan|lend|owes?|coming)\w*)/iu;
const ASKS =
  /^\s*(?:(?:and|,) )?(?:(?:in|on|at|to|for|since|until|from|by|with|under) )?(?:which|what|when|where|whom|who|how)(?![\p{L}-])/iu;
/** "tag everything by campaign": to be done with records, and no name of a field. */
const DONE_WITH =
  /^[\s,;:.!?(-]*(?:and |also )*(?:(?:i|we) (?:can |want to |could )?)?(?:tag|sort|filter|group|search|export|highlight)(?: (?:everything|them|it|each|all|entries|these|those))* (?:by|as|with|in|to|through|for)(?![\p{L}-])/iu;
const ASKED_PLACE = /^[\s,;:.!?(-]*(?:and |also )*(?:when|where|who|whom|how|whether|if)(?![\p{L}-])/iu;

const LEVEL =
  "low|medium|middle|high|mild|moderate|severe|small|large|easy|hard|difficult|good|bad|okay|ok|poor|none|critical";
/** "low medium high" */
export const LEVELS = new RegExp(`^(?:${LEVEL})(?: (?:${LEVEL}))+$`, "i");

/** Pieces as the records of a prompt are read from them: what is one clause in one piece, and a wish as one. */
export function joinedPieces({ text }: Reading, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const words = text.slice(piece.start, piece.end);
    const last = joined.at(-1);
    const said = last === undefined ? "" : text.slice(last.start, last.end);
    if (last !== undefined && goesOn(last.label, said, piece.label, words)) {
      joined[joined.length - 1] = { ...last, end: piece.end };
      continue;
    }
    const isStatus = pieces[index + 1]?.label === "OPTION" && MOVED.test(plainPiece(words));
    const isLevels = last?.label === "FIELD" && LEVELS.test(plainPiece(words));
    joined.push({
      ...piece,
      label: isStatus ? "FIELD" : isLevels ? "OPTION" : meantLabel(piece.label, words),
    });
  }
  return joined;
}

function goesOn(before: Label, said: string, label: Label, words: string): boolean {
  if (label !== "FIELD") return false;
  if (before === "HEAD")
    return QUESTION.test(said) && !/[,:.;]\s*$/.test(said) && ASKS.test(words) && !/^\s*[,.;:]/.test(words);
  if (before !== "FIELD" || !CLAUSE.test(said)) return false;
  return ASKS.test(words) ? !/^\s*(?:[,;.]|and )/.test(words) : !PARTED.test(words) && !/[,:.;]\s*$/.test(said);
}

function meantLabel(label: Label, words: string): Label {
  if (label === "FIELD" && DONE_WITH.test(words)) return "WISH";
  return label === "LIST" && ASKED_PLACE.test(words) ? "FIELD" : label;
}
