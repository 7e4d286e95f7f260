import type { Piece } from "../../pieces/labels.ts";
import { coreOf } from "./piece-heading.ts";
import { shownThing } from "../shown/shown-list.ts";
import { priceAmong } from "./piece-prices.ts";

/** ", where, no contact form": what is not wanted stands apart from what is. */
const REFUSED = /(?<=\p{L}),? (?:but |and )?(?:no|without(?: an?)?|not an?) (?=\p{L})/iu;
/** ", 2 instructors Dave and Priya": people by what they are. */
const PEOPLE =
  /^[\s,]*(?:(?:with|our|the|my|and|\d+) )*(?:instructors?|teachers?|trainers?|coaches|therapists?|stylists?|guides?|doctors?|nurses|staff|owners?|hosts?|founders?|leaders?|drivers?|cooks?|chefs?|barbers?|midwives|artists?|members) \p{Lu}\p{Ll}+(?:(?:, | and | & |,? and )\p{Lu}\p{Ll}+)*[\s.]*$/u;
/** "just my email": how somebody is reached. */
const REACHED =
  /^[\s,]*(?:(?:just|only|simply|and|with) )*(?:(?:my|our|the|an?) )*(?:e-?mail|phone|telephone|mobile|whats ?app)(?: (?:address|number|nr))?[\s.]*$/i;
const PRICED =
  /^(.*\b(?:prices?|rates|fees|costs?|tickets?))(?: (?:for|of|are|at))?(?: (?:an?|the|one))? ((?:\p{L}+ ){0,3}\p{L}+)$/iu;
/** "a private bit for members": what it holds is shown to everybody. */
const PRIVATE =
  /\b(?:private|closed|hidden|internal|protected|secret|locked|members?[- ]only|for members only|only for (?:the |our )?members)\b/i;
/** "Hartley & Son": a firm by its name, behind what it is. */
const FIRM =
  /^[\s,]*((?:\p{Lu}[\p{L}'’.-]+)(?: (?:\p{Lu}[\p{L}'’.-]+|&|and|of|the))* (?:&|and) (?:\p{Lu}[\p{L}'’.-]+)(?: \p{Lu}[\p{L}'’.-]+)*)(?=,|$)/u;
/** "and show how many things we have repaired": what a site shows is a part of it. */
const SHOWS =
  /^[\s,;.]*(?:(?:and|also|then|it should|should|please) )*(?:show|say|tell|list|display|explain|have)s?(?: (?:people|visitors|them|us))? (?:how (?:many|much|to|it)|what|who|when|where|why) /i;
/** "let people tell us what is broken": what they send. */
const SENDS =
  /^[\s,;.]*(?:(?:and|also|then|it should|should|please) )*(?:lets?|so (?:that )?|allows?|where|a way for) (?:people|visitors|guests|customers|clients|parents|members|neighbou?rs|anyone|everyone|them|they|you)(?: can| could| to)? (?:tell|ask|send|write|book|order|sign up|register|report|apply|request|suggest|offer|contact|message)\b/i;
/** "and contact an agent", "book a table": what visitors do there is a form. */
const ASKS_FOR =
  /^[\s,;.]*(?:(?:and|also|then) )*(?:(?:people|visitors|guests|customers|clients|users|they|you) (?:can|could|should be able to) )?(?:contact (?:the |an? |our |us|me)|(?:book|reserve|request) (?:an? |the |their )|sign up (?:for|to) |register (?:for|online)|apply (?:for|online)|subscribe (?:to|for)|send (?:an? |us |me )|order (?:an? |the |online)|rsvp\b)/i;
/** "where my book club sees | what we're reading now" */
const SEEN_IN_HEAD =
  /[\s,]+(?:where|so (?:that )?)(?: \p{L}[\p{L}'-]*){1,4}? (?:can )?(?:sees?|finds?|finds? out|reads?|looks? up|learns?|knows?) (?=(?:what|who|when|where|how|which) )/iu;

/** "where our neighbourhood can see | lost pets", with the fields behind them */
const THINGS_IN_HEAD =
  /[\s,]+(?:where|so (?:that )?)(?: \p{L}[\p{L}'-]*){1,4}? (?:can )?(?:sees?|finds?|look at|browse|look up) (?=(?:\p{L}+ )*\p{L}+s(?: (?:that |which )?(?:we|i|you|they) [\p{L} ]{2,24})?[\s:,(]*$)/iu;

/** By this nothing is filtered. */
const OTHER_PART = /\b(?:forms?|newsletter|contact|about|faqs?|search|reviews|cart|blog|map)\b/i;

/** Pieces cut or called anew where the words say what they are on a site, whatever stands beside them. */
export function mendedForSite(text: string, pieces: readonly Piece[]): Piece[] {
  const wordsOf = ({ start, end }: Piece) => text.slice(start, end);
  return pieces.reduce<Piece[]>((all, piece, index) => {
    const words = wordsOf(piece);
    const last = all.at(-1);
    const said = piece.label === "SAY" || piece.label === "ITEM";
    if (said && last?.label === "PART") {
      const priced = pricedAcross(text, last, piece);
      if (priced !== null) return [...all.slice(0, -1), ...priced];
    }
    if (piece.label === "SAY" && last?.label === "HEAD") {
      const [whole, name] = FIRM.exec(words) ?? [];
      if (whole !== undefined && name !== undefined && !pieces.some(({ label }) => label === "NAME")) {
        const end = piece.start + whole.length;
        return [
          ...all,
          { ...piece, label: "NAME", end },
          ...(/\p{L}|\d/u.test(words.slice(whole.length)) ? [{ ...piece, start: end }] : []),
        ];
      }
    }
    // "filter by price | and location": by what is one wish.
    const isBy =
      last?.label === "WISH" &&
      (piece.label === "PART" || piece.label === "FIELD") &&
      /\b(?:filter|sort|search|narrow)\w* (?:\p{L}+ ){0,2}by [\p{L} ,]+$/iu.test(wordsOf(last)) &&
      /^\s*(?:,|or|and|,? and|,? or) [\p{Ll}]+(?: \p{Ll}+)?\s*$/u.test(words) &&
      !OTHER_PART.test(words);
    if (isBy) return [...all.slice(0, -1), { ...last, end: piece.end }];
    // "with the rabbits waiting | for a family"
    const isTail =
      piece.label === "HEAD" && last?.label === "PART" && /^\s*(?:for|of|in|from|by|to) \p{L}/iu.test(words);
    if (isTail && last !== undefined && shownThing(coreOf(text.slice(last.start, piece.end))) !== null)
      return [...all.slice(0, -1), { ...last, end: piece.end }];
    if (piece.label === "HEAD") {
      const hasFields = pieces[index + 1]?.label === "FIELD";
      const seen = SEEN_IN_HEAD.exec(words) ?? (hasFields ? THINGS_IN_HEAD.exec(words) : null);
      if (seen !== null && seen.index > 0) {
        const start = piece.start + seen.index + seen[0].length;
        const end = piece.start + seen.index;
        return [
          ...all,
          { ...piece, end },
          { ...piece, label: "ABOUT", start: end, end: start },
          { ...piece, label: "PART", start },
        ];
      }
    }
    if (piece.label === "WISH" && (SHOWS.test(words) || SENDS.test(words) || ASKS_FOR.test(words)))
      return [...all, { ...piece, label: "PART" }];
    // "contact | with address | and telephone": told, and asked of nobody.
    if (piece.label === "FIELD" && REACHED_BY.test(words) && isContact(text, all))
      return [...all, { ...piece, label: "SAY" }];
    if (piece.label === "SAY" && last?.label === "SAY" && /^\s*[\d+(]/.test(words) && REACHED_BY.test(wordsOf(last)))
      return [...all.slice(0, -1), { ...last, end: piece.end }];
    // "our dad | who died | last spring": a clause goes on with whom it is said of.
    const isClause = piece.label === "FIELD" && last?.label === "HEAD" && /^\s*(?:who|whom|whose) \p{L}/iu.test(words);
    const goesOn =
      piece.label === "FIELD" && last?.label === "ABOUT" && /^\s*[\p{L}\d]/u.test(words) && !/^\s*with /i.test(words);
    if (isClause || (goesOn && pieces[index - 1]?.label === "FIELD")) return [...all, { ...piece, label: "ABOUT" }];
    if (piece.label === "PART" && last?.label === "HEAD" && RUN_BY.test(words))
      return [...all, { ...piece, label: "ABOUT" }];
    if (piece.label === "FIELD" && last?.label === "FIELD" && /^\s*(?:on|in|at|for) which /i.test(words))
      return [...all.slice(0, -1), { ...last, end: piece.end }];
    if (piece.label === "SAY" && PEOPLE.test(words)) return [...all, { ...piece, label: "PART" }];
    if (piece.label === "BEYOND" && REACHED.test(words)) return [...all, { ...piece, label: "PART" }];
    // "a members only page with parts to print": what it holds is shown, though to everybody.
    const held =
      piece.label === "PART" && PRIVATE.test(words) ? words.search(/(?<=\p{L}) (?:with|where|containing) /iu) : -1;
    if (held > 0) return [...all, { ...piece, end: piece.start + held }, { ...piece, start: piece.start + held }];
    if (piece.label === "PART" && !/^[\s,]*(?:no|without)\b/i.test(words)) {
      const at = words.search(REFUSED);
      if (at > 0 && /\p{L}{3}/u.test(words.slice(0, at)))
        return [...all, { ...piece, end: piece.start + at }, { ...piece, label: "NOT", start: piece.start + at }];
    }
    const isHeld =
      last !== undefined &&
      last.label === "PART" &&
      PRIVATE.test(wordsOf(last)) &&
      (piece.label === "LOOK" || piece.label === "FIELD" || piece.label === "SAY") &&
      /^\s*(?:with|where|for|containing) /i.test(words) &&
      pieces[index + 1]?.label !== "FIELD";
    return [...all, isHeld ? { ...piece, label: "PART" } : piece];
  }, []);
}

const REACHED_BY =
  /^[\s,]*(?:(?:with|and|our|the|my) )*(?:address|telephone|phone|e-?mail|mobile|whats ?app)(?: (?:number|address))?[\s.:]*$/i;
const RUN_BY = /^[\s,]*(?:run|organi[sz]ed|led|made|kept|owned|managed|started|founded) by /i;

/** Behind a section that says how somebody is reached, and is no form. */
function isContact(text: string, pieces: readonly Piece[]): boolean {
  const part = pieces.findLast(({ label }) => label === "PART");
  const words = part === undefined ? "" : text.slice(part.start, part.end);
  return /\bcontacts?(?: (?:details|info|data|page|section))?[\s:]*$/i.test(words) && !/\bform\b/i.test(words);
}

/** "prices for single lesson | 38 and block of ten 350": the first name stands before the number. */
function pricedAcross(text: string, part: Piece, say: Piece): Piece[] | null {
  const words = text.slice(part.start, part.end);
  const [, prices = "", name = ""] = PRICED.exec(words) ?? [];
  if (name === "" || !/^[\s:]*[£$€]?\d/.test(text.slice(say.start, say.end))) return null;
  const start = part.end - name.length;
  const items = text
    .slice(start, say.end)
    .split(/,\s*(?:and )?|\s+and\s+/)
    .map((item) => item.replace(/[\s.]+$/, ""));
  if (items.length < 2 || items.some((item) => priceAmong(item) === null)) return null;
  let from = start;
  return [
    { ...part, end: part.start + prices.length },
    ...items.map((item): Piece => {
      const at = text.indexOf(item, from);
      from = at + item.length;
      return { label: "ITEM", start: at, end: from };
    }),
  ];
}
