import { domainOfNoun } from "../../domains/find-domain.ts";
import type { Piece } from "../../pieces/labels.ts";
import { singularOf } from "../../words.ts";

/** Who uses the app, or what it is for: what follows may be told by what is done with it. */
const DONE_WITH_IT = /\b(?:can|to|want|need|let|lets|allows?|helps?|should)\b/i;

/** "Approve vacation requests": nothing is called so. */
const ANSWERS = /^(?:approve|reject|confirm) /i;

const DEED =
  /^([\s,;]*(?:and |also |then |to )*)(?:schedule|plan|book|arrange|organi[sz]e|assign|approve|reject|confirm|enter|create|manage|store|save|issue|review|update|handle|process|receive|register|record|log|track|add|collect|note)s? (?:(?:the|my|our|all|new|their|each|every) )*((?:[\p{L}-]+ ){0,2}[\p{L}-]+)(?=$|[\s,.;])/iu;

/** "I want to store clients, schedule cleaning visits": a list is called by what it keeps, and not by what is done with it. */
export function withoutDeeds(pieces: readonly Piece[], text: string): Piece[] {
  const head = pieces.find(({ label }) => label === "HEAD");
  const isDoneWith = head !== undefined && DONE_WITH_IT.test(text.slice(head.start, head.end));
  return pieces.map((piece) => {
    if (piece.label !== "LIST" || piece.said !== undefined) return piece;
    const words = text.slice(piece.start, piece.end);
    const [whole, before = "", noun = ""] = DEED.exec(words) ?? [];
    const last = noun.split(" ").at(-1)?.toLowerCase() ?? "";
    const phrase = words.replace(/^[\s,;]*(?:and |also |then |to )*/i, "").toLowerCase();
    const isName = domainOfNoun(phrase)?.words.length === phrase.length;
    if (whole === undefined || !(isDoneWith || ANSWERS.test(phrase)) || isName || singularOf(last) === last)
      return piece;
    return { ...piece, said: `${before}${noun}${words.slice(whole.length)}` };
  });
}
