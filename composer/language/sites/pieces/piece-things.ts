import type { Piece } from "../../pieces/labels.ts";
import { splitList } from "../../split-list.ts";
import { CAN_SEARCH } from "./piece-content.ts";
import { coreOf } from "./piece-heading.ts";
import { kindOfPart } from "./piece-sections.ts";
import { eachOf, shownThing } from "../shown/shown-list.ts";

/** " where every horse has its own page", " with every room": what a head goes on to show. */
const EACH_IN_HEAD =
  /[\s,]+(?:(?:that|which|to) (?:shows?|lists?|presents?) (?:each|every) (?:\p{L}+ )?\p{L}+\s*$|(?:where|in which|so that|and) (?:each|every) (?:\p{L}+ )?\p{L}+ (?:has|gets|with)\b.*|(?:with|showing|of|and) (?:each|every|all (?:the|our|my)) (?:\p{L}+ )?\p{L}+\s*)$/iu;
/** " with the cats waiting for a home": a list by its name, with the fields behind it. */
const THINGS_IN_HEAD =
  /[\s,]+(?:with|showing|of|for|to show|that shows?) ((?:(?:the|our|all|my|a list of) )+[\p{L} '-]+?)[\s:,(]*$/iu;
const LANGUAGE =
  /^[\s,]*(?:(?:and|or|in|both|&) )*(?:english|dutch|german|french|spanish|italian|polish|portuguese|turkish|arabic|welsh|irish|danish|swedish|norwegian|czech|greek|russian|ukrainian)[\s.]*$/i;
/** What each of them has, and no section: "blurb and an extract". */
const HAD =
  /^\s*(?:,|and\b|&|,\s*and\b)(?!\s*(?:and )?(?:plus|also|then|our|my|how|where|when|who|what we|can|could|people|visitors|lets?|a form|an? \p{L}+ form)\b)\s*(?:(?:an?|its|their|the) )?[\p{Ll}\d', -]+$/u;
const QUESTION = /^[\s,;:]*(?:and )?(?:which|who|where|when|what|how)\b/i;
const EACH_BEHIND = /(?<=\p{L}s),? (?:each|all)(?: of them)? (?:with|having) (?!(?:an? |its |their )?own\b)/iu;
const EACH_HAS =
  /^[\s,]*(?:each|every one|all)(?: of (?:them|these))? (?:with|having) (?:(?:its|their|his|her) )?(?=\p{L})/iu;
/** Sections that hold no things: what stands behind them has a section of its own. */
const WHOLE: ReadonlySet<string> = new Set(["hours", "faq", "links", "call", "testimonials", "steps", "about"]);

/**
 * What there is one of for each stands as a part with its fields: "a page for every book | with cover | blurb | and an
 * extract"; and so does what a head goes on to list: "a site for a shelter | with the cats waiting for a home | : name".
 */
export function thingsApart(text: string, pieces: readonly Piece[]): Piece[] {
  let isEach = false;
  let isAsked = false;
  return inLanguages(text, pieces).flatMap((piece, index, all): Piece[] => {
    const words = text.slice(piece.start, piece.end);
    const next = all[index + 1];
    const isListed = next?.label === "FIELD" || next?.label === "OPTION";
    if (piece.label === "HEAD") {
      isEach = false;
      const each = EACH_IN_HEAD.exec(words);
      if (each !== null && each.index > 0 && eachOf(each[0]) !== null) {
        isEach = true;
        return [
          { ...piece, end: piece.start + each.index },
          ...withFields(text, { ...piece, label: "PART", start: piece.start + each.index }),
        ];
      }
      const things = THINGS_IN_HEAD.exec(words);
      if (isListed && things !== null && things.index > 0 && shownThing(things[1] ?? "") !== null)
        return [
          { ...piece, end: piece.start + things.index },
          { ...piece, label: "PART", start: piece.start + things.index },
        ];
      return [piece];
    }
    const before = all[index - 1];
    isAsked =
      piece.label === "FIELD" && (isAsked ? QUESTION.test(words) : isSectionBehind(text, before, words, isListed));
    if (isAsked) return [{ ...piece, label: "PART" }];
    if (piece.label === "FIELD" || piece.label === "OPTION") return [piece];
    if (piece.label === "PART" && CAN_SEARCH.test(words) && before?.label === "PART")
      return [{ ...piece, label: "WISH" }];
    if (piece.label === "WISH" && shownThing(coreOf(words)) !== null) return [{ ...piece, label: "PART" }];
    // "the animals | , each with its story": what each of them has.
    const had = before?.label === "PART" || before?.label === "FIELD" ? EACH_HAS.exec(words) : null;
    if (had !== null && (piece.label === "PART" || piece.label === "SAY" || piece.label === "ITEM")) {
      isEach = true;
      return listed(text, { ...piece, start: piece.start + had[0].length });
    }
    // "three lawyers each with photo"
    const several = piece.label === "PART" || piece.label === "LIST" ? EACH_BEHIND.exec(words) : null;
    if (several !== null) {
      isEach = true;
      const at = piece.start + several.index;
      return [{ ...piece, label: "PART", end: at }, ...listed(text, { ...piece, start: at + several[0].length })];
    }
    const isShown =
      (piece.label === "PART" || piece.label === "LIST" || piece.label === "WISH") && eachOf(words) !== null;
    if (isShown) {
      isEach = true;
      return withFields(text, { ...piece, label: "PART" });
    }
    // "with photos" behind "every room", "blurb and an extract" behind "a page for every book".
    const isLed = isEach && before?.label === "HEAD" && /^\s*with /i.test(words);
    if (isLed) return listed(text, piece);
    if (isEach && piece.label === "PART" && goesOnTo(text, all, index)) return listed(text, piece);
    isEach = false;
    return [piece];
  });
}

/** "opening hours | and who runs it", "a fan page | with stages": no field of anything. */
function isSectionBehind(text: string, before: Piece | undefined, words: string, isListed: boolean): boolean {
  if (before?.label === "HEAD")
    return (
      (QUESTION.test(words) && /[:;]\s*$/.test(text.slice(before.start, before.end))) ||
      (!isListed && shownThing(coreOf(words)) !== null)
    );
  if (before?.label !== "PART" || !/^[\s,;]*(?:and |then |also |plus )*(?:who|how|where|what|when) /i.test(words))
    return false;
  const kind = kindOfPart(text.slice(before.start, before.end));
  return kind.is === "known" && kind.sections.every(({ name }) => WHOLE.has(name));
}

const MOST_FIELDS = 5;

/** "every dress with photos | , fabric and price": what each has goes on to the piece with the last "and". */
function goesOnTo(text: string, all: readonly Piece[], index: number): boolean {
  const before = all[index - 1];
  const wordsOf = (piece: Piece) => text.slice(piece.start, piece.end);
  // "each bedroom with beds and picture | , prices": it has ended.
  if (before === undefined || / and /i.test(wordsOf(before).replace(/^.*? (?:with|has) /i, ""))) return false;
  const rest = all.slice(index, index + MOST_FIELDS);
  const last = rest.findIndex((piece) => /^\s*,?\s*and | and /i.test(wordsOf(piece)));
  return (
    last >= 0 &&
    rest
      .slice(0, last + 1)
      .every((piece) => HAD.test(wordsOf(piece)) && (piece.label === "PART" || piece.label === "FIELD"))
  );
}

/** "a page for each project with drawings": what each has is a field. */
function withFields(text: string, piece: Piece): Piece[] {
  const words = text.slice(piece.start, piece.end);
  const at = words.search(/(?<=\p{L}) (?:with|showing|including) (?!(?:its|their|his|her|an?) own\b)/iu);
  if (at < 1 || eachOf(words.slice(0, at)) === null) return [piece];
  return [{ ...piece, end: piece.start + at }, ...listed(text, { ...piece, start: piece.start + at })];
}

function listed(text: string, piece: Piece): Piece[] {
  const words = text.slice(piece.start, piece.end);
  let from = piece.start;
  return splitList(words.replace(/^[\s,]*(?:with|and|showing|including) /i, "")).flatMap((each) => {
    const end = text.indexOf(each, from) + each.length;
    if (end <= from) return [];
    const field: Piece = { label: "FIELD", start: from, end };
    from = end;
    return [field];
  });
}

/** "a contact form | in english | and german": in which words, and nothing to fill in. */
function inLanguages(text: string, pieces: readonly Piece[]): Piece[] {
  const isOne = (piece: Piece | undefined) =>
    piece !== undefined &&
    (piece.label === "FIELD" || piece.label === "PART" || piece.label === "OPTION" || piece.label === "ITEM") &&
    LANGUAGE.test(text.slice(piece.start, piece.end));
  return pieces.reduce<Piece[]>((all, piece, index) => {
    const last = all.at(-1);
    if (!isOne(piece)) return [...all, piece];
    if (last !== undefined && isOne(pieces[index - 1])) return [...all.slice(0, -1), { ...last, end: piece.end }];
    const isSeveral = isOne(pieces[index + 1]) || /^\s*in /i.test(text.slice(piece.start, piece.end));
    return [...all, isSeveral ? { ...piece, label: "BEYOND" } : piece];
  }, []);
}
