import type { Piece } from "../../pieces/labels.ts";
import { ownCopy } from "../own-copy.ts";
import { coreOf } from "./piece-heading.ts";
import { kindOfPart } from "./piece-sections.ts";

/** ", and character": the last of what each thing has. */
const LAST_FIELD = /^\s*,? ?and \p{Ll}+(?: \p{Ll}+)?\s*$/u;
/** ", and photos of last year's camp": what is seen, behind the fields of a form. */
const SEEN = /^[\s,;]*(?:and |also )*(?:the |our |some )?(?:photos?|pictures) (?:of|from) /i;
/** ", what's included", behind a section. */
const QUESTION = /^[\s,;]*(?:and )?(?:what|how|who|where) [\p{L}' ]{3,40}$/iu;
/** "page for our street party | : date": behind what the site is of stand its sections. */
const SITE_HEAD = /\b(?:page|site|website|homepage|one[- ]?pager)\b/i;
/** "who helps | with setup" */
const OPEN_CLAUSE = /\bwho (?:helps?|assists?|deals?|comes along|goes)\s*$/i;

/** Pieces of a site called anew by what stands beside them. */
export function calledAnew(text: string, pieces: readonly Piece[]): Piece[] {
  const wordsOf = ({ start, end }: Piece) => text.slice(start, end);
  const sections = headsOf(text, sectionsBehindHead(text, pieces));
  return sections.reduce<Piece[]>((all, piece, index) => {
    const words = wordsOf(piece);
    const last = all.at(-1);
    if (piece.label === "FIELD" && last?.label === "PART" && OPEN_CLAUSE.test(wordsOf(last)) && /^ ?with /i.test(words))
      return [...all.slice(0, -1), { ...last, end: piece.end }];
    const isLastField =
      piece.label === "PART" &&
      last?.label === "FIELD" &&
      all.at(-2)?.label === "FIELD" &&
      LAST_FIELD.test(words) &&
      sections[index + 1]?.label !== "FIELD" &&
      kindOfPart(words).is === "own" &&
      ownCopy(coreOf(words)) === null;
    if (isLastField) return [...all, { ...piece, label: "FIELD" }];
    if (piece.label === "WISH" && last?.label === "FIELD" && SEEN.test(words))
      return [...all, { ...piece, label: "PART" }];
    const isQuestion =
      piece.label === "SAY" &&
      last?.label === "PART" &&
      QUESTION.test(words) &&
      (kindOfPart(words).is === "known" || ownCopy(coreOf(words)) !== null);
    return [...all, isQuestion ? { ...piece, label: "PART" } : piece];
  }, []);
}

/** "We have a dance school. The website should show courses": what is asked for stands in front of its first section. */
function headsOf(text: string, pieces: readonly Piece[]): Piece[] {
  if (pieces.some(({ label }) => label === "HEAD")) return [...pieces];
  const first = pieces.findIndex(({ label }) => label === "PART" || label === "LIST");
  return pieces.flatMap((piece, index) => {
    const [, head] = index === first ? (SITE_SHOULD.exec(text.slice(piece.start, piece.end)) ?? []) : [];
    if (head === undefined) return [piece];
    const start = piece.start + head.length;
    return [
      { ...piece, label: "HEAD" as const, end: start },
      { ...piece, start },
    ];
  });
}

const SITE_SHOULD =
  /^([\s,.;]*(?:the|our|my|this|a|his|her) (?:web ?site|site|page|homepage))(?= (?:should|must|needs? to|has to|will|can|could|would) )/i;

/** "page for our street party: date, program, who brings what": none of them is a field. */
function sectionsBehindHead(text: string, pieces: readonly Piece[]): Piece[] {
  const first = pieces.findIndex(({ label }) => label === "FIELD");
  const [head, field] = [pieces[first - 1], pieces[first]];
  if (head?.label !== "HEAD" || field === undefined || !SITE_HEAD.test(text.slice(head.start, head.end)))
    return [...pieces];
  if (!/^\s*:/.test(text.slice(field.start, field.end))) return [...pieces];
  const behind = pieces.slice(first).findIndex(({ label }) => label !== "FIELD");
  const end = behind === -1 ? pieces.length : first + behind;
  const areSections = pieces.slice(first, end).some(({ start, end: to }) => {
    const words = text.slice(start, to);
    return kindOfPart(words).is === "known" || /^[\s,]*(?:and )?(?:who|what|how) /i.test(words);
  });
  return pieces.map((piece, index) =>
    areSections && index >= first && index < end ? { ...piece, label: "PART" } : piece,
  );
}

/** "tours | with booking": what is asked for behind a section is a form. */
export function formsBehind(text: string, pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) =>
    piece.label === "FIELD" &&
    pieces[index - 1]?.label === "PART" &&
    FORM_BEHIND.test(text.slice(piece.start, piece.end))
      ? { ...piece, label: "PART" }
      : piece,
  );
}

const FORM_BEHIND =
  /^[\s,]*(?:with|and) (?:(?:an?|online|the) )*(?:bookings?|reservations?|sign[- ]?ups?|registration|booking requests?|(?:sign[- ]?up|booking|registration|order) forms?)[\s.]*$/i;
