import type { Piece } from "../../pieces/labels.ts";
import { splitList } from "../../split-list.ts";
import { readText } from "../../read-text.ts";
import { findLimits } from "../site-limits.ts";
import { ownCopy } from "../own-copy.ts";
import { APART, coreOf, mainWords } from "./piece-heading.ts";
import { kindOfPart } from "./piece-sections.ts";

/** "about me | been doing it for 18 years": what is told begins behind the section. */
const ABOUT =
  /^([\s,;:.(-]*(?:(?:and|an?|with) )*(?:about (?:me|us)|who (?:i am|we are)))[,:]? (?!section\b|page\b|text\b|and\b|with\b|for\b|in\b|at\b|on\b)(?=\p{L})/iu;

const SECOND = /(?<=\p{L}),? and (?=(?:an? |the |our |my |how |where |what |who |when |why )?\p{L})/giu;
const LEADS_ON = /^ ?,? ?and (?:an? |the |our |my |how |where |what |who |when |why )/i;

const BARE_TWO = /^[\s:,]*(?:with )?\p{Ll}+(?: \p{Ll}+)?, \p{Ll}+\s*$/u;
const LINKED =
  /^,? and (?:(?:our|my|the) )?(?:instagram|facebook|twitter|linkedin|you ?tube|tik ?tok|whats ?app|pinterest|github|behance|etsy)(?: (?:links?|page|profile))?[\s.]*$/i;

/** Where a second section begins: "where we are | and a form for cakes", "menu | and allergens"; -1 where there is none. */
function secondOf(words: string): number {
  for (const { index } of words.matchAll(SECOND)) {
    const [first, second] = [words.slice(0, index), words.slice(index)];
    const isQuestion = QUESTION.test(coreOf(first));
    // "about and Instagram"
    if (LINKED.test(second) && kindOfPart(first).is === "known") return index;
    // "products and cart": what no site can have stands apart.
    const isAlone = coreOf(first).split(" ").length < 3 && coreOf(second).split(" ").length < 3;
    if (
      isAlone &&
      kindOfPart(first).is === "known" &&
      kindOfPart(second).is !== "known" &&
      findLimits(readText(coreOf(second))).spans.length > 0
    )
      return index;
    if (
      /\bwith\b|[(:]/i.test(isQuestion ? first.replace(/^[\s,;.]*(?:and )?with /i, "") : first) ||
      (kindOfPart(words).is === "known" && isOneKind(words))
    )
      continue;
    const [a, b] = [kindOfPart(first), kindOfPart(second)];
    const isForm = a.is === "known" && a.sections.some(({ name }) => name === "form");
    if (isForm) continue;
    if (LEADS_ON.test(second) && b.is === "known" && (a.is === "known" || a.is === "own")) return index;
    // "where to stay | and photos"
    if (isQuestion && a.is === "own" && b.is === "known" && coreOf(second).split(" ").length < 3) return index;
    // "how the money is spent | and how they can help"
    if (QUESTION.test(coreOf(first)) && QUESTION.test(second.replace(/^,? and /i, ""))) return index;
    const isShort = coreOf(first).split(" ").length < 4 && coreOf(second).split(" ").length < 4;
    // "about and contact"
    if (a.is === "known" && isShort && b.is === "known" && b.sections.some(({ name }) => name === "form")) return index;
    if (a.is === "known" && b.is === "own" && isShort && SHOWS_GOODS.test(coreOf(first))) return index;
  }
  return -1;
}

/** "talks for schools, some photos", "about her and instagram link": a known section behind a comma is one of its own. */
function commaOf(words: string): number {
  for (const { index } of words.matchAll(/(?<=\p{L}),(?= \p{L})/gu)) {
    const [first, second] = [words.slice(0, index), words.slice(index)];
    // "with collections, lookbook"
    if (BARE_TWO.test(words) && kindOfPart(first).is === "known" && !isOneKind(words)) return index;
    if (
      /\bwith\b|[(:]|\b(?:for|like|such as|between)\b [^,]*$/i.test(first) &&
      !/^, (?:some|an?|the|our) /i.test(second)
    )
      continue;
    const [a, b] = [kindOfPart(first), kindOfPart(second)];
    const isForm = a.is === "known" && a.sections.some(({ name }) => name === "form");
    const isShort = coreOf(second).split(" ").length < 5;
    if (!isForm && isShort && (a.is === "known" || a.is === "own") && b.is === "known" && !isOneKind(words))
      return index;
    if (a.is === "known" && b.is === "own" && isShort && ownCopy(coreOf(second)) !== null) return index;
  }
  // "a noticeboard, gallery and minutes to download"
  const chunks = words.split(/, | and /).filter((chunk) => /\p{L}/u.test(chunk));
  const areParts = chunks.length > 2 && chunks.every((chunk) => coreOf(chunk).split(" ").length < 4);
  const first = words.search(/(?<=\p{L}), \p{L}/u);
  return areParts &&
    first > 0 &&
    !/\b(?:with|for|of)\b/i.test(words) &&
    chunks.some((chunk) => kindOfPart(chunk).is === "known") &&
    !isOneKind(words)
    ? first
    : -1;
}

/** "Services and the prices" stand together where both are read as sides of one. */
function isOneKind(words: string): boolean {
  const kind = kindOfPart(words);
  return kind.is === "known" && kind.sections.length > 1;
}

export const QUESTION = /^(?:how|where|why|who) \p{L}/iu;
const SHOWS_GOODS = /^(?:menu|prices?|products?|rooms?|team|gallery|courses?|opening (?:hours|times)|hours|location)$/i;

const SURE_FIELD = /^(?:names?|roles?|photos?|pictures?|ages?|sizes?|years?|colou?rs?|materials?|authors?|titles?)$/i;
/** Sections that have no things with fields. */
const WHOLE = /\b(?:forms?|hero|features?|steps|faq|map|hours|footer|header)\b/i;

/** A section, what is told of it, and what its things have. */
export function splitPart(text: string, piece: Piece): Piece[] {
  const words = text.slice(piece.start, piece.end);
  const second = Math.max(secondOf(words), commaOf(words));
  if (second > 0)
    return [
      ...splitPart(text, { ...piece, end: piece.start + second }),
      ...splitPart(text, { ...piece, start: piece.start + second }),
    ];
  const apart = APART.exec(words);
  const both = apart === null ? -1 : words.search(/(?<=\p{L})(?:, | and )\p{L}+(?= (?:each|both|all)\b)/iu);
  if (both > 0)
    return [
      { ...piece, end: piece.start + both },
      { ...piece, start: piece.start + both },
    ];
  const about = ABOUT.exec(words)?.[1]?.length;
  if (about !== undefined)
    return [
      { ...piece, end: piece.start + about },
      { ...piece, label: "SAY", start: piece.start + about + 1 },
    ];
  const at = words.search(/(?<=\p{L}) with (?!an? |the |our |my )/iu);
  const things = at === -1 ? "" : mainWords(coreOf(words.slice(0, at)));
  const last = coreOf(words.slice(0, Math.max(at, 0)));
  const items = at === -1 ? [] : splitList(words.slice(at + 6));
  const areFields = items.every((item) =>
    /^[\p{Ll}\d-]+(?: [\p{Ll}\d-]+)?(?: per \p{Ll}+)?$|^[\p{Lu}]{2,4}$/u.test(item.trim()),
  );
  // "cast with role and photo"
  const kind = kindOfPart(words.slice(0, Math.max(at, 0)));
  const isOfPeople = kind.is === "known" && kind.sections.every(({ name }) => name === "team");
  // "services with prices" are a list of prices.
  const areServices = kind.is === "known" && kind.sections.every(({ name }) => name === "features");
  if (areServices && items.every((item) => /^(?:their )?pric(?:es?|ing)$/i.test(item.trim()))) return [piece];
  // "classes with schedule" are a timetable.
  const areTimed = kind.is === "known" && kind.sections.every(({ name }) => name === "timetable");
  if (areTimed && items.every((item) => /^(?:an? |the |their )?(?:schedules?|time-?tables?|times)$/i.test(item.trim())))
    return [piece];
  const areSure = items.every((item) => SURE_FIELD.test(item.trim())) && (kind.is === "own" || isOfPeople);
  if (
    items.length === 0 ||
    !areFields ||
    !(areSure || /\p{L}{2}s$|\b(?:grid|list|cards|gallery|table|menu)$/iu.test(things) || /\p{L}{3}s$/u.test(last)) ||
    WHOLE.test(things)
  )
    return [piece];
  const fields: Piece[] = [];
  let from = piece.start + at;
  for (const item of items) {
    const end = text.indexOf(item, from) + item.length;
    fields.push({ label: "FIELD", start: from, end });
    from = end;
  }
  return [{ ...piece, end: piece.start + at }, ...fields];
}
