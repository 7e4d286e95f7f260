import type { Label, Piece } from "../../pieces/labels.ts";
import { ASKED_EVERYDAY } from "../asked/asked-everyday.ts";
import { wishesOfLists } from "../asked/asked-of-lists.ts";

const STOP = /^\s*[.;!?\n]/;
/** What a sentence that asks for something may be taken for. */
const TAKEN: ReadonlySet<Label> = new Set(["LIST", "FIELD", "TOOL", "BEYOND"]);
/** "suggest recipes with what I have", "share my list with friends": no lists of recipes and shares. */
const COMMAND =
  /^[\s.;!?]*(?:and |also |please |it should |it |app |the app |can )*(?:(?:suggests?|recommends?) (?:me |us )?(?:an? |new |some )?(?:recipes?|meals?|dish(?:es)?|outfits?|gifts?|books?|films?|movies?|games?|plants?|activities|routes?|workouts?|what|which|something|similar)(?![\p{L}])|shares? (?:it|this|the|my|our|them|lists?|entries)(?: [\p{L}]+)* (?:with|on|via|to|by) )/iu;
const RANDOM =
  /^[\s.;!?]*(?:pick |show |suggest |give )?(?:me )?an? ?random [\p{L}]+ (?:to|for|of|when)\b|^[\s.;!?]*random [\p{L}]+ (?:to|for) /iu;

/** ". Points per kid": what is added up of each. */
const OF_EACH =
  /^\s*[.;!?]\s*(?:the )?(?:total |average |number of )?[\p{L}]+ (?:per|for each) (?!(?:day|hour|unit|night|piece|item|kilo|km)\b)[\p{L}]+[\s.!]*$/iu;

/** ". Cost this year": a sum, and no field. */
const IN_TIME = /^\s*[.;!?]\s*(?:the )?(?:total )?[\p{L}]+ (?:this|per|each|every) (?:year|month|week)[\s.!]*$/iu;
/** ". Who came to the last session": no list of sessions. */
const WHO_DID = /^\s*[.;!?]\s*who (?:came|was|is|were|has|hasn't|hasnt|have|did|didn't|haven't) /iu;

/** The pieces, with sentences that are a wish from end to end as one: ". who does what", ". time tracking". */
export function withWholeWishes(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const told: Piece[] = [];
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const next = pieces.findIndex((each, index) => index > at && STOP.test(text.slice(each.start, each.end)));
    const last = pieces[(next === -1 ? pieces.length : next) - 1] ?? piece;
    const words = text.slice(piece.start, last.end);
    const isWish = told.length > 0 && TAKEN.has(piece.label) && STOP.test(words) && asksWholly(words);
    told.push(isWish ? { ...piece, end: last.end, label: "WISH" } : piece);
    at = isWish ? pieces.indexOf(last) + 1 : at + 1;
  }
  return told;
}

function asksWholly(words: string): boolean {
  if (COMMAND.test(words) || RANDOM.test(words) || OF_EACH.test(words) || IN_TIME.test(words)) return true;
  if (WHO_DID.test(words)) return true;
  const plain = words.replace(/^[\s.;!?]+|[\s.;!?]+$/g, "");
  return ASKED_EVERYDAY.some(({ pattern }) => pattern.test(plain)) || wishesOfLists(plain).length > 0;
}
