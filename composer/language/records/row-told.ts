import type { Label, Piece } from "../pieces/labels.ts";
import { isLabel } from "../pieces/labels.ts";
import { plainPiece } from "./piece-fields.ts";
import { TOLD_AT_HOME } from "./row-told-at-home.ts";

/** What a few words behind the name of an app stand for: "deposits" of savings are a list, each with amount and date. */
export interface RowTold {
  head: RegExp;
  words: RegExp;
  /** Pieces in full, "LIST deposits; FIELD amount; FIELD date"; "$1" is what the words have there. */
  into: string;
}

const TOLD: readonly RowTold[] = [
  // "where I set a target amount": verbs of entering are no part of a field.
  {
    head: /(?:)/,
    words:
      /^(?:(?:where|and) )?(?:(?:i|we|you|users?|people)(?: can)? )?set (?:an?|the|my|our|their|your) ([\p{L}-]+(?: [\p{L}-]+){0,2})$/iu,
    into: "FIELD $1",
  },
  ...TOLD_AT_HOME,
];

const ROW: ReadonlySet<Label> = new Set(["LIST", "FIELD", "WISH", "OPTION", "ITEM", "ABOUT"]);

/** The pieces with those in full for what the row behind the name of an app says in few words. */
export function withRowTold(pieces: readonly Piece[], text: string): Piece[] {
  const head = pieces.find(({ label }) => label === "HEAD");
  if (head === undefined) return [...pieces];
  const name = text.slice(head.start, head.end);
  return pieces.flatMap((piece) =>
    ROW.has(piece.label) && piece.start >= head.end ? (toldBy(name, piece, text) ?? [piece]) : [piece],
  );
}

function toldBy(name: string, piece: Piece, text: string): Piece[] | null {
  const plain = plainPiece(text.slice(piece.start, piece.end));
  const told = TOLD.find(({ head, words }) => head.test(name) && words.test(plain));
  if (told === undefined) return null;
  const found = told.words.exec(plain);
  return told.into.split("; ").map((each) => {
    const [label = "", ...words] = each.split(" ");
    if (!isLabel(label)) throw new TypeError(`${label} is no label of a piece.`);
    return { ...piece, label, said: words.join(" ").replace("$1", found?.[1] ?? "") };
  });
}
