import type { Label, Piece } from "../../pieces/labels.ts";
import { isPageOfSection, sectionOfPage } from "../section-page.ts";
import { ownCopy } from "../own-copy.ts";
import { withClauses } from "./piece-clauses.ts";
import { mendedForSite } from "./piece-mends.ts";
import { kindOfPart } from "./piece-sections.ts";
import { wholeAgain } from "./piece-brackets.ts";
import { coreOf } from "./piece-heading.ts";
import { shownThing } from "../shown/shown-list.ts";
import { WRITES_POSTS } from "../written-here.ts";
import { thingsApart } from "./piece-things.ts";

const BREAK =
  /^\s*(?:[^\p{L}\p{N}\s"“]|(?:and|plus|with|or|also|then|that|which|who|where|showing|including|run by|organi[sz]ed by|led by|owned by|kept by|in|at|on|to|from|near|sorted|grouped|organi[sz]ed|divided)\b)/iu;
const THINGS = / with (?:(?:my|our|the|all|some|\d+) )*(?:[\p{L}-]+ )?[\p{L}-]+s[\s,:(]*$/iu;
/** "a website that shows the cats looking for a home": what is shown, with the fields behind it. */
const SHOWN =
  / (?:(?:that|which|to|should|must|could|will) (?:shows?|lists?|presents?)|where (?:you|people|visitors) (?:can )?see|where (?:i|we) (?:(?:can|could|will) )?(?:add|show|upload|present|list|share|display|post|publish)(?= (?:my|our|the|all|some|new|recipes)\b))(?: off)?( (?:(?:my|our|the|all|some|new|\d+) )*(?:[\p{L}-]+ )?[\p{L}-]+s)((?: (?:looking|waiting|ready|up|for|we|i|you|that|in|from|available)(?: [\p{L}'-]+){0,5})?[\s,:(]*)$/iu;
/** "which explains our services": the first of what is shown. */
const TOLD_IN_HEAD =
  /\b(?:site|page|website|homepage)\b.*?( (?:that|which) (?:also )?(?:shows?|lists?|presents?|explains?|describes?|introduces?|displays?|tells?))( (?:(?:my|our|the|all) (?:[\p{L}-]+ )?[\p{L}-]+s|about (?:me|us)))\s*$/iu;
/** "we run a farm and want guests to see the apartments" */
const SEEN_BY_GUESTS =
  /( (?:and |who |which )?(?:(?:i|we) )?(?:wants?|would like|lets?|allows?) (?:(?:the|our|my|all) )*\p{L}+ (?:to )?(?:see|find|browse|view|look at))( (?:the|our|my|all) (?:[\p{L}-]+ )?[\p{L}-]+s)\s*$|( where (?:(?:the|our|my|all) )*\p{L}+ (?:can|could|may) (?:see|find|browse|view|read(?: about)?|learn about|find out about))( (?:(?:the|our|my|all) )?(?!about\b)(?:[\p{L}-]+ )?[\p{L}-]+s)\s*$/iu;
/** "where I can post recipes | with photos" */
const ADDED_IN_HEAD =
  /( where (?:i|we) (?:(?:can|could|will) )?(?:add|show|upload|present|list|share|display|post|publish))( (?:(?:my|our|the|all|some|new) )*(?:[\p{L}-]+ )?[\p{L}-]+s)\s*$/iu;
/** "a page showing jams": what is shown, with the fields behind it. */
const SHOWING =
  / (?:showing|that shows|which shows|that lists|listing|to sell|selling)( (?:(?:my|our|the) )?(?:[\p{L}-]+ )?[\p{L}-]+s)[\s:,(]*$/iu;
const SITE = /\b(?:page|site|website|homepage)\b/i;
const FIRST_SECTION =
  /\b(?:site|page|website|homepage|portfolio|cv|resume|blog)( with (?:(?:my|our|the|an?) )?\p{L}+(?: \p{L}+)?)\s*$/iu;
const APART: ReadonlySet<Label> = new Set(["PART", "LIST", "TOOL", "FIELD", "OPTION", "ITEM"]);
const BESIDE = / plus (?=an? |the |our |my )/i;

/**
 * The pieces cut where a site has its parts. What stands in quotes is whole: `"Salt | and Light"`. A head that was cut in
 * its middle is one: "page for a charity | 10k run in memory | of my brother". What a head goes on to list is a part of
 * its own: "portfolio with my games | , each with engine".
 */
export function cutForSite(text: string, pieces: readonly Piece[]): Piece[] {
  return offersApart(
    text,
    headsApart(
      text,
      thingsApart(
        text,
        mendedForSite(text, withClauses(text, wholeHeads(text, wholeQuotes(text, wholeAgain(text, pieces))))),
      ),
    ),
  );
}

/** "tutoring business | , maths | and physics": two bare names behind the head are what is offered. */
function offersApart(text: string, pieces: readonly Piece[]): Piece[] {
  const isBare = (piece: Piece | undefined, pattern: RegExp) => {
    const words = piece === undefined ? "" : text.slice(piece.start, piece.end);
    return (
      piece?.label === "PART" &&
      pattern.test(words) &&
      kindOfPart(words).is === "own" &&
      ownCopy(words) === null &&
      shownThing(coreOf(words)) === null
    );
  };
  const at = pieces.findIndex(({ label }) => label === "PART");
  const of = pieces[at - 1];
  const isTrade =
    of?.label === "HEAD" &&
    TRADE.test(text.slice(of.start, of.end)) &&
    /^\s*[:,]|:\s*$/.test(text.slice(of.end - 1, of.end + 2));
  const isOffer = (piece: Piece | undefined) =>
    isTrade && isBare(piece, /^[\s:,]*(?:and )?\p{Ll}+(?: \p{Ll}+)?(?:, \p{Ll}+(?: \p{Ll}+)?)*,?\s*$/u);
  const offered = pieces.slice(at).findIndex((piece) => !isOffer(piece));
  if (at > 0 && offered > 1)
    return pieces.flatMap((piece, index) => (index >= at && index < at + offered ? itemsOf(text, piece) : [piece]));
  const areOffers =
    /^(?:HEAD|NAME)$/.test(pieces[at - 1]?.label ?? "") &&
    isBare(pieces[at], /^\s*, \p{Ll}+$/u) &&
    isBare(pieces[at + 1], /^\s*and \p{Ll}+$/u) &&
    pieces[at + 2]?.label === "SAY";
  return areOffers
    ? pieces.map((piece, index) => (index === at || index === at + 1 ? { ...piece, label: "ITEM" } : piece))
    : [...pieces];
}

const TRADE =
  /\b\p{L}+(?:er|or|ist|ian|man|woman)s?[\s:,]*$|\b(?:firm|business|company|service|workshop|studio)[\s:,]*$/iu;

/** "wardrobes, stairs": each of them by itself. */
function itemsOf(text: string, piece: Piece): Piece[] {
  const words = text.slice(piece.start, piece.end);
  return [...words.matchAll(/[^,:]+/g)].flatMap((found) =>
    /\p{L}/u.test(found[0])
      ? [{ label: "ITEM" as const, start: piece.start + found.index, end: piece.start + found.index + found[0].length }]
      : [],
  );
}

function wholeQuotes(text: string, pieces: readonly Piece[]): Piece[] {
  const quotes = [...text.matchAll(/["“][^"“”]+["”]/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  const moved = (at: number) => quotes.find(({ start, end }) => start < at && at < end)?.end ?? at;
  return pieces
    .map((piece) => ({ ...piece, start: moved(piece.start), end: moved(piece.end) }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== "");
}

function wholeHeads(text: string, pieces: readonly Piece[]): Piece[] {
  const heads: Piece[] = [];
  pieces.forEach((piece, index) => {
    const last = heads.at(-1);
    const words = text.slice(piece.start, piece.end);
    const isOpen = last?.label === "HEAD" && /[\p{L}\p{N}]\s*$/u.test(text.slice(last.start, last.end));
    const goesOn =
      (piece.label === "SAY" && pieces[index + 1]?.label === "HEAD" && /[\p{L}\p{N}]\s*$/u.test(words)) ||
      (piece.label === "HEAD" && pieces[index - 1]?.label === "SAY") ||
      (piece.label === "PART" &&
        kindOfPart(words).is === "own" &&
        !/^\s*(?:tell|say|show|explain|list)s? /i.test(words));
    if (last !== undefined && isOpen && goesOn && (piece.label === "HEAD" || !BREAK.test(words))) last.end = piece.end;
    else heads.push({ ...piece });
  });
  return heads;
}

function headsApart(text: string, pieces: readonly Piece[]): Piece[] {
  const cut = pieces.flatMap((piece, index): Piece[] => {
    if (piece.label !== "HEAD") return [piece];
    const words = text.slice(piece.start, piece.end);
    // "Menu page for a pizzeria": what it is, and the one section that it has.
    const section = sectionOfPage(words);
    const isAlone = pieces.every(({ label }) => !APART.has(label)) && isPageOfSection(words);
    if (section !== null && (isAlone || pieces[index + 1]?.label === "ITEM"))
      return [piece, { ...piece, label: "PART", start: piece.start + section.start, end: piece.start + section.end }];
    // "Personal page with my CV | , publications": the first of what follows.
    const writes = words.search(WRITES_POSTS);
    if (writes > 0)
      return [
        { ...piece, end: piece.start + writes },
        { ...piece, label: "ABOUT", start: piece.start + writes },
      ];
    const [, first] = FIRST_SECTION.exec(words) ?? [];
    const goesOn = /^\s*(?:,|and\b)/.test(text.slice(piece.end));
    if (first !== undefined && pieces[index + 1]?.label === "PART" && goesOn && kindOfPart(first).is === "known") {
      const start = piece.end - first.length;
      return [
        { ...piece, end: start },
        { ...piece, label: "PART", start },
      ];
    }
    // "that shows our breads | and cakes with prices", "which explains our services | , introduces the team"
    const next = pieces[index + 1];
    const told =
      next?.label === "PART"
        ? (TOLD_IN_HEAD.exec(words) ?? SEEN_BY_GUESTS.exec(words) ?? ADDED_IN_HEAD.exec(words))
        : null;
    if (told !== null && next !== undefined && /^\s*(?:,|and\b|with\b)/.test(text.slice(next.start, next.end))) {
      const [verb = "", things = ""] = told.slice(1).filter((part) => part !== undefined);
      const isOne = /^\s*and .* with /i.test(text.slice(next.start, next.end));
      const start = piece.end - (told[0].length - told[0].lastIndexOf(things));
      return [
        { ...piece, end: start - verb.length },
        { ...piece, label: "ABOUT" as const, start: start - verb.length, end: start },
        { ...piece, label: "PART" as const, start, end: isOne ? next.end : piece.end },
      ];
    }
    const isListed = next?.label === "FIELD";
    const [, showing] = (isListed ? SHOWING.exec(words) : null) ?? [];
    if (showing !== undefined && SITE.test(words)) {
      const start = piece.start + words.lastIndexOf(showing);
      const end =
        piece.start + words.slice(0, start - piece.start).replace(/ \p{L}+(?: (?:shows|lists|sell))?$/u, "").length;
      return [
        { ...piece, end },
        { ...piece, label: "ABOUT" as const, start: end, end: start },
        { ...piece, label: "PART", start },
      ];
    }
    const [, shown, tail = ""] = (isListed ? SHOWN.exec(words) : null) ?? [];
    if (shown !== undefined) {
      const end = piece.end - tail.length;
      const start = end - shown.length;
      return [
        { ...piece, end: start },
        { ...piece, label: "PART", start, end },
        ...(tail.trim() === "" ? [] : [{ ...piece, label: "ABOUT" as const, start: end }]),
      ];
    }
    const things = isListed ? words.search(THINGS) : -1;
    const beside = words.search(BESIDE);
    const at = beside > 0 ? beside : things;
    if (at < 1) return [piece];
    return [
      { ...piece, end: piece.start + at },
      { ...piece, label: beside > 0 ? "LIST" : "PART", start: piece.start + at },
    ];
  });
  // What was joined to what stands before it stands there.
  return cut.filter(({ start, end }, index) =>
    cut.slice(0, index).every((each) => each.label !== "PART" || each.start > start || each.end < end),
  );
}
