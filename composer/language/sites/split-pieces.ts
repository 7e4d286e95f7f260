import type { Reading, Span } from "../recognizer.ts";

export interface Piece extends Span {
  text: string;
  /** What ended it. */
  cut: string;
}

/** Where one wish of an enumeration ends. */
const CUT =
  /[;:()?!\n]|,(?!\d{3})|\.(?=\s|$)| - | (?:and|plus|as well as|with|including|featuring|but|where(?= (?:i|we|people|visitors|you|they|customers|guests|parents)\b)) (?:also )?| & (?=(?:an? |the )?(?-i:\p{Ll}))/giu;

/** The wishes of an enumeration, in their order. */
export function splitPieces(text: string, { start, end }: Span): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  const close = (to: number, cut: string) => {
    if (text.slice(from, to).trim() !== "") pieces.push({ start: from, end: to, text: text.slice(from, to), cut });
  };
  for (const found of text.slice(start, end).matchAll(CUT)) {
    close(start + found.index, found[0].trim());
    from = start + found.index + found[0].length;
  }
  close(end, "");
  return pieces;
}

const THING = "(?:an? |the |their |its )?[\\p{L}][\\p{L}'-]*(?: (?!and\\b|with\\b)[\\p{L}][\\p{L}'-]*){0,2}";
const FIELDS = new RegExp(
  `(?<=\\p{L}s(?: list)?(?: (?:for|in|of|on) [\\p{L}]+)?) (?:with|showing|incl(?:uding)?\\.?) (?:their |its )?${THING}(?:, (?!and\\b)${THING}){0,6},? and ${THING}(?=[,.;:)\\n]|$)`,
  "gu",
);

/** "listings (price, bedrooms, photo)" */
const IN_BRACKETS =
  /(?<=\p{L}s(?: list)?) \((?=[^()]*\b(?:price|photo|picture|image|author|date|title|description|size|level|breed|year)s?\b)(?:[\p{Ll} /-]+,? ?){2,10}\)/gu;

/** Words for parts of a site: what holds them is no list of what each thing has. */
const OF_SITE =
  /\b(?:pages?|forms?|buttons?|sections?|lists?|reviews|testimonials|faqs?|gallery|map|contact|about (?:us|me)|opening hours|before and after|before|after|who|how|what|where)\b/i;

/** What each of several things has, behind the first wish: "dogs for adoption with photo, breed and age". */
export function findThingFields({ text }: Reading, headEnd: number): Span[] {
  return [...text.matchAll(FIELDS), ...text.matchAll(IN_BRACKETS)]
    .map((found) => ({ start: found.index, end: found.index + found[0].length }))
    .filter(
      ({ start, end }) =>
        !OF_SITE.test(text.slice(start, end)) &&
        start > headEnd &&
        /[,:;.]|\b(?:with|and)\b/.test(text.slice(headEnd, start)),
    );
}
