import type { Piece } from "../../pieces/labels.ts";
import type { SectionName } from "../site-kind.ts";
import { ownCopy } from "../own-copy.ts";
import { coreOf } from "./piece-heading.ts";
import type { Part } from "./piece-parts.ts";
import { kindOfPart } from "./piece-sections.ts";

/** Whose work is looked at: what they part it by is no section of its own. */
const SHOWS_WORK =
  /\b(?:portfolio|galler(?:y|ies)|photograph\w*|artists?|art|designers?|illustrat\w+|painters?|architects?|sculptors?|makers?)\b/i;
const SELLS = /\b(?:shops?|stores?|products?|catalog(?:ue)?s?|boutique|menu|blog)\b/i;
/** "sorted in categories" */
const SORTED_IN =
  /^[\s,;]*(?:and )?(?:sorted|grouped|organi[sz]ed|split|divided|filter(?:ed|able)) (?:in|into|by) (?:\p{L}+ )?(?:categor(?:y|ies)|types?|styles?)\s*$/iu;
/** "project categories", of nothing else. */
const BARE_SORTS =
  /^(?:(?:sorted|grouped|organi[sz]ed|split|divided|filter(?:ed|able)) (?:in|into|by) )?(?:(?:different|several|various) )*(?:(project|work|photo|picture|image|artwork|portfolio|gallery|design|style) )?(categor(?:y|ies)|types|styles)(?: filters?)?$/i;
/** "with galleries for weddings", "with separate galleries" */
const SEVERAL =
  /^[\s,;:.]*(?:(?:with|and|my|our|the|separate|different|several|photo|image|picture) )*(?:galleries|albums|collections|categories)(?:[\s:,(].*)?$/i;
/** "a gallery for paintings", of which another follows. */
const FIRST =
  /^[\s,;:.]*(?:(?:with|and|an?|one) )*(?:photo |picture |image )?(?:gallery|album) (?:for|of|with) (?:[\p{L}-]+ )?[\p{L}-]+\s*$/iu;
const ANOTHER =
  /^\s*,? ?(?:and )?(?:one|another|another one|an?(?: \p{L}+)? (?:gallery|album)) (?:for|of|with) (?:[\p{L}-]+ )?[\p{L}-]+\s*$/iu;
/** ", portraits", "and travel": a name alone. */
const NAME = /^\s*(?:,|:|\(|&|and\b)?\s*(?:and )?(?!an? |the |our |my )(?:[\p{L}-]+ ){0,2}[\p{L}-]+\)?\s*$/iu;
/** What is no name of a gallery, though nobody knows it as a section. */
const ELSE =
  /\b(?:about|contacts?|form|blog|prices?|pricing|packages|services|testimonials|reviews|shop|prints for sale|bio|cv|resume|team|news|faq|instagram|links?|bookings?|categories|filters?|search|workshops?|clients?|awards?|exhibitions?)\b/i;
/** "projects | , categories": what they are told apart by. */
const WORK =
  /^[\s,;:.]*(?:(?:with|and|my|our|the|a) )*(?:photo |image |picture )?(?:galler(?:y|ies)|projects?|works?|portfolio|photos|pictures|artworks?|designs|paintings|drawings|illustrations)\s*$/i;
const SORTS = /^[\s,]*(?:(?:with|and|in|by|different|several) )*(?:categories|types|styles|kinds)\s*$/i;

/** "photography with galleries": those behind it are their names. */
const GALLERIES_BEHIND = / with (?:(?:photo|picture|several|separate) )*(?:galleries|albums|collections)\s*$/i;

export function galleriesApart(text: string, pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) => {
    const isOpen = piece.label === "HEAD" && /^\s*:/.test(text.slice(piece.end));
    const at = isOpen ? text.slice(piece.start, piece.end).search(GALLERIES_BEHIND) : -1;
    return at < 1
      ? [piece]
      : [
          { ...piece, end: piece.start + at },
          { ...piece, label: "PART" as const, start: piece.start + at },
        ];
  });
}

/** "galleries for weddings | , portraits | and travel", "a gallery for paintings | and one for prints", "projects | and categories" */
export function galleriesJoined(text: string, pieces: readonly Piece[]): Piece[] {
  const wordsOf = ({ start, end }: Piece) => text.slice(start, end);
  return pieces.reduce<Piece[]>((all, piece) => {
    const last = all.at(-1);
    const words = wordsOf(piece);
    if (piece.label === "WISH" && SORTED_IN.test(words) && showsWork(text))
      return [...all, { ...piece, label: "PART" }];
    const isNext = /^(?:PART|ITEM|OPTION|SAY|FIELD)$/.test(piece.label) && last?.label === "PART";
    if (last === undefined || !isNext) return [...all, piece];
    const before = wordsOf(last);
    const isOne =
      (SEVERAL.test(before) &&
        (!/categories/i.test(before) || showsWork(text)) &&
        NAME.test(words) &&
        !ELSE.test(words) &&
        namesOne(words)) ||
      (GALLERY_OF.test(before) && SEVERAL_THINGS.test(words) && !ELSE.test(words) && isUnknown(words)) ||
      ((FIRST.test(before) || isBegun(before)) && ANOTHER.test(words)) ||
      (piece.label === "PART" && WORK.test(before) && SORTS.test(words));
    return isOne ? [...all.slice(0, -1), { ...last, end: piece.end }] : [...all, piece];
  }, []);
}

/** "a gallery for paintings and one for prints" goes on with "one for drawings". */
function isBegun(words: string): boolean {
  return /^[\s,;:.]*(?:(?:with|and|an?|one) )*(?:gallery|album) (?:for|of|with) .+ (?:one|another|gallery|album) (?:for|of|with) /i.test(
    words,
  );
}

/** "a gallery of tables" goes on with "chairs and shelves". */
const GALLERY_OF =
  /^[\s,;:.]*(?:(?:with|and|an?|my|our|the) )*(?:photo |picture |image )?gallery of (?:[\p{L}-]+ )?[\p{L}-]+s(?:,? (?:and )?[\p{L} -]+s)*,?\s*$/iu;
const SEVERAL_THINGS = /^\s*,? ?(?:and )?(?:[\p{L}-]+ )?[\p{L}-]+s(?:,? (?:and )?(?:[\p{L}-]+ )?[\p{L}-]+s)*\s*$/iu;

function isUnknown(words: string): boolean {
  return kindOfPart(words).is === "own" && ownCopy(words) === null;
}

/** No section that sites have: "and portraits". */
function namesOne(words: string): boolean {
  const kind = kindOfPart(words);
  return kind.is === "own" || (kind.is === "known" && kind.sections.every(({ name }) => NAMED_SO.has(name)));
}

/** "portraits" alone would be pictures, "events" dates: of galleries they are names. */
const NAMED_SO: ReadonlySet<SectionName> = new Set(["gallery", "events", "products", "listings", "rooms"]);

function showsWork(text: string): boolean {
  return SHOWS_WORK.test(text) && !SELLS.test(text);
}

const THINGS: Readonly<Record<string, string>> = {
  project: "projects",
  work: "work",
  photo: "photos",
  picture: "pictures",
  image: "pictures",
  artwork: "artworks",
  design: "designs",
};

/** Parts with "project categories" as "projects by category", where somebody shows what they made. */
export function sortsAsGallery(text: string, parts: readonly Part[]): Part[] {
  if (!showsWork(text)) return [...parts];
  return parts.map((part) => {
    const [, of = "", sort] = BARE_SORTS.exec(coreOf(part.text)) ?? [];
    if (sort === undefined || part.fields.length > 0) return part;
    const by = /^categor/i.test(sort) ? "category" : sort.toLowerCase().replace(/s$/, "");
    return { ...part, text: `${THINGS[of.toLowerCase()] ?? "gallery"} by ${by}` };
  });
}
