import type { Piece } from "../../pieces/labels.ts";
import { singularOf } from "../../words.ts";
import { isAskedOf } from "../relations/acts-between.ts";
import { FIELD_PLURALS } from "../find-noun.ts";
import { partNoun } from "../part-nouns.ts";
import { plainPiece } from "./piece-fields.ts";
import { isUsuallyOf } from "../relations/usual-parents.ts";

/** "session notes by date": lists of their own, and none of what stands before them. */
const BY_DAY = /^(?:[\p{L}-]+ )?[\p{L}-]+s by (?:date|day|week|month|session|year|season)$/iu;
/** "their dogs", behind whoever has them */
const THEIRS = /^[\s,;]*(?:and |with |plus )?(?:their|its|his|her) ((?:[\p{L}-]+ )?[\p{L}-]+s)[\s.]*$/iu;
/** "and a log of eggs per day" */
const LOG_OF =
  /^[\s,;.]*(?:and |with |plus |also )*(?:an? |the )?(?:daily |weekly |monthly |small |separate )?(?:log|diary|journal|logbook|register|record|history) (?:of|for) (?:the |all |every |each )?[\p{L}-]+/iu;
/** What is told of the whole or of how it is seen. */
const LISTED_KIND = /^(?:timeline|itinerary|to-?do list|shopping list|packing list|guest list|budget|wish ?list)$/i;

/** Pieces that stand beside lists, as lists: by their brackets, by what they are of, by their form. */
export function siblingLists(pieces: readonly Piece[], text: string): Piece[] {
  const wordsOf = ({ start, end }: Piece) => text.slice(start, end);
  const count = pieces.filter(({ label }) => label === "LIST").length;
  let isBracketed = false;
  // The nouns of the lists so far; null where fields of the last of them are told.
  let owners: string[] | null = [];
  const told = count === 0 ? pieces : pieces.flatMap((piece) => listAndField(piece, wordsOf(piece)));
  return told.map((piece, index) => {
    const words = wordsOf(piece);
    const before = told[index - 1];
    const isBehind = isBracketed;
    if (piece.label === "LIST") isBracketed = false;
    if (piece.label === "LIST" || piece.label === "HEAD") owners = [...(owners ?? []), ...nounsIn(words)];
    else if (/^\s*(?:with|has|have|having|:|\()/i.test(words)) owners = null;
    // "tests (ph, nitrate), fish lost": what is told of a list stands in its brackets.
    if (before?.label === "LIST" && piece.label === "FIELD" && /^\s*\(/.test(words) && !words.includes(")"))
      isBracketed = true;
    const isClosed = isBehind && text.lastIndexOf("(", piece.start) < text.lastIndexOf(")", piece.start);
    if (piece.label === "FIELD" && isClosed && isThings(words)) return { ...piece, label: "LIST" };
    const plain = plainPiece(words);
    if (piece.label === "FIELD" && count > 0 && BY_DAY.test(plain)) return { ...piece, label: "LIST" };
    if (piece.label === "FIELD" && count > 0 && owners !== null && isChild(words, owners, text))
      return { ...piece, label: "LIST" };
    if (piece.label === "FIELD" && isAskedOf(plain, text)) return { ...piece, label: "LIST" };
    if (piece.label === "FIELD" && isTheirs(words, text)) return { ...piece, label: "LIST" };
    if ((piece.label === "WISH" || piece.label === "FIELD") && LOG_OF.test(words)) return { ...piece, label: "LIST" };
    if (piece.label === "WISH" && before?.label === "LIST" && LISTED_KIND.test(plain))
      return { ...piece, label: "LIST" };
    return piece;
  });
}

function nounsIn(words: string): string[] {
  return (words.toLowerCase().match(/[\p{L}-]+/gu) ?? []).map(singularOf);
}

/** "flats, tenants, repairs": what is usually of one of the lists before it, in a row with them. */
function isChild(words: string, owners: readonly string[], text: string): boolean {
  const noun = /^\s*(?:,|and )(?: and)? ?([\p{L}-]+s)[\s.]*$/iu.exec(words)?.[1]?.toLowerCase() ?? "";
  const single = singularOf(noun);
  if (noun === "" || single === noun || FIELD_PLURALS.test(noun)) return false;
  return partNoun(noun, text)?.surety === "known" && owners.some((owner) => isUsuallyOf(single, owner));
}

/** "and water changes with percent", beside other lists */
const WITH_FIELD =
  /^[\s,;]*(?:and |also |plus )?(?:the |my |our )?(?!(?:totals?|charts?|graphs?|cards|boards?|tables?|calendars?|stats|statistics|buttons?|tabs|pages|lists|everything|things|reminders|notifications|photos|pictures|columns|bars)\b)(?:[\p{L}-]+ )?([\p{L}-]+s)(?= with (?!(?:totals?|sums?|averages?|photos?|pictures?|checkbox(?:es)?|colou?rs?|an?|the|search|filters?)\b)[\p{L}-]+(?: [\p{L}-]+)?[\s.]*$)/iu;

function listAndField(piece: Piece, words: string): Piece[] {
  const [list = "", noun = ""] = piece.label === "WISH" ? (WITH_FIELD.exec(words) ?? []) : [];
  if (list === "" || singularOf(noun.toLowerCase()) === noun.toLowerCase()) return [piece];
  const end = piece.start + list.length;
  return [
    { ...piece, end, label: "LIST" },
    { ...piece, start: end, label: "FIELD" },
  ];
}

/** "fish added", "plants": several of something. */
function isThings(words: string): boolean {
  const plain = plainPiece(words);
  const all = plain.split(" ");
  return (
    all.length <= 3 &&
    /^\s*(?:[,;]|and\b|\))/i.test(words) &&
    all.some(
      (word) =>
        singularOf(word.toLowerCase()) !== word.toLowerCase() ||
        /^(?:fish|sheep|livestock|shrimp|bought|lost|added|sold|removed|found)$/i.test(word),
    ) &&
    !FIELD_PLURALS.test(plain.toLowerCase())
  );
}

function isTheirs(words: string, text: string): boolean {
  const noun = THEIRS.exec(words)?.[1]?.toLowerCase();
  if (noun === undefined || FIELD_PLURALS.test(noun)) return false;
  const surety = partNoun(noun, text)?.surety;
  return surety === "known" || surety === "list";
}
