import type { Piece } from "../../pieces/labels.ts";
import { priceAlone } from "./piece-prices.ts";
import { PLACES_LEFT } from "../places-left.ts";
import { isPlaceAlone } from "../place-money.ts";
import { CAN_ADD } from "../shared-list.ts";
import { kindOfPart } from "./piece-sections.ts";

/** "practice Dr | . Silva & Dr | . Costa": a point behind a title ends nothing. */
const TITLE_END = /\b(?:Dr|Mr|Mrs|Ms|St|Prof|Rev|Fr|No)$/;
/** "prices for | vaccination": what is paid for stands before its price. */
const PRICES_FOR =
  /^([\s,;.]*(?:(?:and|with|our|the) )*(?:prices?|rates|fees|costs?)) (?:for|of) ((?:\p{L}+ ){0,2}\p{L}+)$/iu;
/** ", Slovenia: programme for Friday": a section behind what is told. */
const SECTION_BEHIND = /^([^:]{2,60}):\s+(?=\p{L})/u;

/** "(list that everyone can add to)", behind what it is a list of. */
const ADDS =
  /^[\s,(]*(?:(?:a |as a |an? open )?(?:list|table|sheet) (?:that|which|where) |(?:that|which|where|so) )(?:everyone|everybody|anyone|people|guests|visitors|members|families|we|all|they|you)\b.*\b(?:can|could|may) (?:also )?(?:add|write|put|enter|fill)\b/i;

/** "and see places left": said of what people sign up for. */
const ONLY_PLACES = new RegExp(
  `^[\\s,;]*(?:(?:and|with|that|which|to|can|they|people|you|it|should|also|shows?|see|tell(?:s)?(?: me| us)?) )*(?:${PLACES_LEFT.source})[\\s.]*$`,
  "i",
);

/** What has places: a kindergarten alone has them in none of these. */
const SIGNED_UP =
  /\b(?:courses?|classes|class|workshops?|events?|tours?|trips?|dates|sessions?|lessons?|programm?e?|concerts?|talks|camps?|hikes?|walks?|rides|evenings?|trainings?|retreats?|meetings?|shows?|sign|book|party|run|race)\b/i;

/** "(list", of which is said behind it who adds to it. */
const BARE_LIST = /^[\s,(]*(?:(?:a|an|as a|open|shared|with a) )*(?:list|table|sheet)\s*$/i;

function isAdded(text: string, next: Piece | undefined): boolean {
  return next?.label === "WISH" && CAN_ADD.test(text.slice(next.start, next.end));
}

/** ", each | with difficulty" */
const EACH = /^[\s,]*(?:and )?(?:each|every one|all)(?: of them)?\s*$/i;

/** ", rooms Blue 280 zł" */
const SECTION_FIRST =
  /^[\s,;.]*(?:(?:with|our|the) )*(?:rooms|courses|services|products|treatments|classes) (?=\p{Lu})/u;
/** "our choir | , the Harbour Voices, in Whitby" */
const NAME_BEHIND = /^[\s,]*[Tt]he \p{Lu}[\p{L}'’]+(?: (?:of |and )?\p{Lu}[\p{L}'’]+)+(?=,|\s*$)/u;
/** ", 2 rooms" */
const COUNT_OF = /^[\s,]*(?:with )?\d{1,2} (?:rooms|cabins|apartments|suites|pitches)[\s.]*$/i;

/** "3 rooms | - Garden room £80" */
function isHeadOfItems(words: string, behind: string): boolean {
  return /^[\s,;:.]*(?:(?:with|our|the) )*\d{1,2} (?:\p{L}+ )?\p{L}+s\s*$/u.test(words) && /^\s*[-–:(]/.test(behind);
}

/** The pieces with what was cut in its middle as one again: brackets, titles of people, a name and its price. */
export function wholeAgain(text: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = joined.at(-1);
    const before = last === undefined ? "" : text.slice(last.start, last.end);
    const words = text.slice(piece.start, piece.end);
    const isTitled = TITLE_END.test(before) && /^\.? ?\p{Lu}/u.test(words.trimStart());
    const placed = last?.label === "NAME" && isTitled ? words.search(/ in \p{Lu}/u) : -1;
    if (last !== undefined && placed > 0) {
      last.end = piece.start + placed;
      joined.push({ ...piece, label: "SAY", start: last.end });
    } else if (last !== undefined && isTitled) {
      last.end = piece.end;
      if (piece.label === "NAME" && last.label !== "HEAD") last.label = "NAME";
    } else if (last?.label === "WISH" && piece.label === "WISH" && BARE_LIST.test(before)) last.end = piece.end;
    else if (last?.label === "PART" && BARE_LIST.test(words) && isAdded(text, pieces[index + 1])) {
      joined.push({ ...piece, label: "WISH" });
    } else if (last?.label === "PART" && piece.label !== "WISH" && ADDS.test(words)) {
      joined.push({ ...piece, label: "WISH" });
    } else if ((piece.label === "PART" || piece.label === "ITEM") && isPlaceAlone(words)) {
      joined.push({ ...piece, label: "SAY" });
    } else if (piece.label === "PART" && EACH.test(words) && pieces[index + 1]?.label === "FIELD") continue;
    else if (last?.label === "PART" && piece.label === "PART" && /^\s*: /.test(words)) {
      joined.push({ ...piece, label: "ITEM" });
    } else if ((piece.label === "PART" || piece.label === "SAY") && ONLY_PLACES.test(words) && SIGNED_UP.test(text)) {
      joined.push({ ...piece, label: "WISH" });
    } else if ((piece.label === "ITEM" || piece.label === "SAY") && isHeadOfItems(words, text.slice(piece.end))) {
      joined.push({ ...piece, label: "PART" });
    } else if (last !== undefined && isOfBracket(text, last, piece)) last.end = piece.end;
    else if (last?.label === "PART" && isPriceOf(before, words)) {
      const start = last.start + (PRICES_FOR.exec(before)?.[1]?.length ?? 0);
      last.end = start;
      joined.push({ label: "ITEM", start: start + 4, end: piece.end });
    } else joined.push({ ...piece });
  }
  return joined.flatMap((piece, index): Piece[] => {
    const words = text.slice(piece.start, piece.end);
    const section = piece.label === "ITEM" ? SECTION_FIRST.exec(words)?.[0].length : undefined;
    if (section !== undefined && joined[index - 1]?.label !== "PART")
      return [
        { ...piece, label: "PART", end: piece.start + section },
        { ...piece, start: piece.start + section },
      ];
    const called = piece.label === "SAY" && joined[index - 1]?.label === "HEAD" ? NAME_BEHIND.exec(words) : null;
    if (called !== null && joined.every(({ label }) => label !== "NAME")) {
      const end = piece.start + called[0].length;
      return [
        { ...piece, label: "NAME", end },
        ...(/\p{L}/u.test(text.slice(end, piece.end)) ? [{ ...piece, start: end }] : []),
      ];
    }
    if (piece.label === "SAY" && COUNT_OF.test(words)) return [{ ...piece, label: "PART" }];
    const [told = ""] = piece.label === "SAY" ? (SECTION_BEHIND.exec(text.slice(piece.start, piece.end)) ?? []) : [];
    if (told === "") return [piece];
    const start = piece.start + told.length;
    return /^(?:known|frame)$/.test(kindOfPart(text.slice(start, piece.end)).is)
      ? [
          { ...piece, end: piece.start + told.indexOf(":") },
          { ...piece, label: "PART", start },
        ]
      : [piece];
  });
}

/** "Fresh pasta (3 hours | , €75)", "Gelato afternoon | (2 hours, €60)": told of the thing before the bracket. */
function isOfBracket(text: string, last: Piece, piece: Piece): boolean {
  if (last.label !== "ITEM" || (piece.label !== "ITEM" && piece.label !== "SAY" && piece.label !== "FIELD"))
    return false;
  const before = text.slice(last.start, last.end);
  const words = text.slice(piece.start, piece.end);
  const isOpen = before.lastIndexOf("(") > before.lastIndexOf(")");
  // A list in brackets is several: "(Helen Marsh, Sam Obi".
  if (isOpen) return /\p{L}.*\(/u.test(before) && /\d/.test(before.slice(before.lastIndexOf("(")));
  return /^\s*\([^()]*\d[^()]*\)?\s*$/.test(words) && /\p{L}\s*$/u.test(before);
}

function isPriceOf(before: string, words: string): boolean {
  return PRICES_FOR.test(before) && priceAlone(words.replace(/[\s.,;]+$/, "").trim()) !== null;
}
