import type { Label, Piece } from "../../pieces/labels.ts";
import { FIELD_LIKE } from "../read/read-forms.ts";
import { calledAnew, formsBehind, isHelping } from "./piece-anew.ts";
import { cutForSite } from "./piece-cuts.ts";
import { coreOf } from "./piece-heading.ts";
import { priceOf, pricesIn } from "./piece-prices.ts";
import { kindOfPart } from "./piece-sections.ts";
import { rowsJoined } from "./piece-rows.ts";
import { QUESTION, splitPart } from "./piece-splits.ts";

/** What goes on: "a form where people can", "a page for", "our beers as". */
const OPEN =
  /\b(?:can|could|may|should|to|where|for|that|which|of|with|about|and|as|the|an?|our|my|much|many|by|until|before|from|on|at)$/i;
/** "home visits possible" is told, and heads nothing. */
const STATED = /\p{L} (?:possible|available|included|welcome|allowed|guaranteed|accepted)[\s,.]*$/iu;
const NOT_WANTED =
  /^[\s,]*(?:and |or )*(?:anything|things|what|whatever|foods?|dates|days) (?:that )?(?:they|people|guests|you) /i;
/** What somebody is. */
const OF_SOMEBODY = /^\s*, (?:an? )?(?:\p{Ll}+ ){0,2}\p{Ll}+(?:er|or|ist|ian|eur|ect)$/u;
const DUE_END = /\b(?:by|until|before|till)$/i;
/** "reply by 1 May": until when something is wanted. */
const DUE =
  /^[\s,;:.(-]*(?:and )?(?:please )?(?:reply|answer|rsvp|respond|register|sign ?up|book|apply|deadline)(?: is)? (?:by|until|before|till)(?: |$)/i;
/** "a place for people to leave | a message": a verb that waits for what is done. */
const OPEN_VERB = /\b(?:to|can|could|may|should) \p{L}+$/iu;
const OBJECT = /^\s*(?:an?|the|their|his|her|our|my|your|us|me|it|them)\s/i;
/** "the latest | call outs", of which nothing is said yet. */
const BARE =
  /^[\s,;:.(-]*(?:(?:and|with|the|our|my|all|some|an?) )*(?:latest|newest|recent|upcoming|next|current|past|new|old)\s*$/i;
/** "ticket prices for adults, | kids and families", "articles like ticks | and vaccination": what one thing is of. */
const OF_SEVERAL = /\p{L} (?:for|like|about|such as|in) (?:[\p{L}'-]+,? ){0,2}[\p{L}'-]+,?$/iu;
/** "projects with tags | and links": what each of them has. */
const HAVING = /\p{L} with (?!an? |the |our |my )(?:[\p{L}'-]+,? ){0,2}[\p{L}'-]+,?$/iu;
/** "services for cats | , dogs, rabbits and birds" */
const OF_ONE = /\p{L} (?:for|about) [\p{L}'-]+$/iu;
const LISTED = /^\s*,(?: [\p{Ll}'-]+,)* [\p{Ll}'-]+ and [\p{Ll}'-]+$/u;
/** No more than a noun or two, with nothing that leads to a section. */
const PLAIN =
  /^\s*(?:and )?(?!an? |the |our |my |about |how |what |who |where |when |why )[\p{L}'-]+(?: and)?(?: [\p{L}'-]+)?,?\s*$/iu;
/** "delivery area | and cost" is one. */
const AND_AMOUNT = /^\s*and (?:costs?|prices?|fees?|times?|dates?|hours)\s*$/i;
/** "What you can do in summer | and in winter" */
const REST = /^\s*(?:and (?:in|on|at|from)|as|vs|versus) /i;
/** "How we work | and why": of a question alone. */
const ASKED_ALSO = /^\s*and (?:why|how|when|where)(?: \p{L}+)?\s*$/iu;
/** "we do family law": it is told. */
const TELLING =
  /^[\s,;:.]*(?:and )?(?:we|i) (?:do|are|sell|make|repair|teach|run|rent|serve|cook|bake|build|grow|work|meet|play|started|opened|deliver)\b/i;
/** "that finds parking", of an app. */
const PURPOSE =
  /^\s*(?:that|which|who) (?!\p{L}+s (?:i|we|you|they|are|can|have|is|on|in|at|for|take)\b|shows?|lists?|says?|tells?|has|have|includes?|lets?|explains?|describes?|presents?|introduces?)\p{L}+s /iu;
/** "teachers Ana": what they are stands before their names. */
const NAMED = /^[\s,;:.(-]*(?:(?:our|the|with|and) )*\p{Ll}+ \p{Lu}/u;
/** Records that somebody keeps there, and no section to be read. */
const KEPT =
  /\b(?:log ?books?|logs?|diary|register|tracker|inventory|where (?:[\p{L}]+ ){1,2}(?:can )?(?:write down|log|enter|record|note|add|keep|track)|bookings? (?:lists?|calendar|overview)|lists? (?:for|of) (?:the |our |my )?(?:staff|bookings)|(?:staff|internal|private|admin)\b|(?:i|we) (?:keep|track|manage|note|write|see|enter)|(?:just |only )?for (?:us|me|myself|ourselves) (?:the|an?)\b|lists? of (?:(?:the|our|all|my) )*(?:members|residents|tenants|volunteers|participants|players)\b|(?<!\b(?:we|i) )lend(?:ing)?|borrow(?:ing)?|roster|rota|shifts?)\b/iu;
const OWNER =
  /^[\s,;:.(-]*(?:(?:and|plus|also) )*an? (?:(?:own|separate|private|extra) )?(?:page|place|list|area|part|section)(?: (?:where|in which|on which|for) (?:i|we|me|us|myself)(?: can)?)$/i;
/**
 * The pieces as a site has them. A section that was cut in its middle is one again: "a form where people can | ask for
 * an appointment", "order form | for bouquets", "ticket | prices". A list without fields that sites have as a section
 * is that section: "a mailing list". What a section's things have stands behind it: "brewery tours | with dates".
 */
export function joinedForSite(text: string, found: readonly Piece[]): Piece[] {
  const pieces = rowsJoined(text, found);
  const joined: Piece[] = [];
  const isRow = isInRow(text, pieces);
  calledAnew(text, cutForSite(text, pieces)).forEach((piece, index, all) => {
    const last = joined.at(-1);
    const words = text.slice(piece.start, piece.end);
    const next = all[index + 1]?.label;
    const before = last === undefined ? "" : text.slice(last.start, last.end);
    // "a page where I | can keep my list of students"
    if (last?.label === "PART" && piece.label === "LIST" && OWNER.test(before)) {
      joined.splice(-1, 1, { ...piece });
    } else if (
      last !== undefined &&
      (last.label === "PART" || last.label === "SAY") &&
      goesOn(last.label, before, words, piece, isRow)
    ) {
      last.end = piece.end;
      if (piece.label === "PART") last.label = "PART";
    } else joined.push({ ...piece, label: labelOf(piece, words, next, last?.label, isInBrackets(text, piece)) });
  });
  const split = formsBehind(
    text,
    toldItems(text, fieldsOfForms(text, joined)).flatMap((piece) =>
      piece.label === "PART" && !isHelping(text.slice(piece.start, piece.end)) ? splitPart(text, piece) : [piece],
    ),
  );
  const made = new Set(
    split.filter((piece) => piece.label === "FIELD" && !pieces.some(({ start }) => start === piece.start)),
  );
  return split.reduce<Piece[]>((all, piece) => {
    const last = all.at(-1);
    const isSame =
      last?.label === "SAY" &&
      piece.label === "SAY" &&
      (/^\s*\p{Ll}/u.test(text.slice(piece.start, piece.end)) ||
        (/^\s*, (?:who|whose|which) /.test(text.slice(piece.start, piece.end)) &&
          /\p{Lu}\p{L}+$/u.test(text.slice(last.start, last.end))));
    // "our 6 beers as cards | with ABV | and IBU": what each card has.
    if (
      piece.label === "ITEM" &&
      last?.label === "PART" &&
      /\bas (?:cards|tiles|an? (?:table|list|grid))$/i.test(text.slice(last.start, last.end).trim()) &&
      /^\s*with /i.test(text.slice(piece.start, piece.end))
    ) {
      const field: Piece = { ...piece, label: "FIELD" };
      made.add(field);
      return [...all, field];
    }
    if (piece.label === "ITEM" && last?.label === "FIELD" && made.has(last) && isField(text, piece)) {
      const field: Piece = { ...piece, label: "FIELD" };
      made.add(field);
      return [...all, field];
    }
    // "the 6 scents as cards | with burn time": what has fields is shown.
    if (
      piece.label === "FIELD" &&
      last?.label === "SAY" &&
      /s(?: as \p{L}+)?\s*$/iu.test(text.slice(last.start, last.end))
    )
      return [...all.slice(0, -1), { ...last, label: "PART" }, piece];
    return last !== undefined && isSame ? [...all.slice(0, -1), { ...last, end: piece.end }] : [...all, piece];
  }, []);
}

/** "RSVP form | with name | , allergies | , song wish": what a form asks for, though it could be a section. */
function fieldsOfForms(text: string, pieces: readonly Piece[]): Piece[] {
  /** "begun" behind the form itself, "listed" behind one of its fields. */
  let form: "none" | "begun" | "listed" = "none";
  return pieces.map((piece) => {
    const words = text.slice(piece.start, piece.end);
    if (piece.label === "PART" && form === "listed" && isAsked(words)) return { ...piece, label: "FIELD" };
    if (piece.label === "FIELD" && form === "listed" && SHOWN_BEHIND.test(words)) {
      form = "none";
      return { ...piece, label: "PART" };
    }
    if (piece.label === "PART") {
      const kind = kindOfPart(words);
      form = kind.is === "known" && kind.sections.some(({ name }) => name === "form") ? "begun" : "none";
    } else if (piece.label !== "FIELD" && piece.label !== "OPTION") form = "none";
    else if (form === "begun") form = "listed";
    return piece;
  });
}

/** What a site shows behind a form, and asks of nobody. */
const SHOWN_BEHIND =
  /^[\s,;]*(?:(?:and|plus|also|our|the|an?) )*(?:directions|emergency (?:phone )?number|opening (?:hours|times)|how to (?:find|get|reach)\b.*|where (?:to find us|we are)|testimonials|reviews|faqs?|(?:photo )?gallery|about us)[\s.]*$/i;

/** Something that people fill in. */
function isAsked(words: string): boolean {
  const isPlain =
    /^\s*(?:,|and|&|or) ?(?:and )?(?!\s*(?:and )?(?:shows?|sees?|view|check|lets?|tells?|says?|lists?|displays?) )(?:(?:their|an?|any) )?[\p{Ll}' -]+$/u.test(
      words,
    );
  return isPlain && (FIELD_LIKE.test(words) || ASKED.test(words)) && kindOfPart(words).is === "own";
}

const ASKED =
  /\b(?:song|wish(?:es)?|requests?|food|meals?|drinks?|arrival|departure|transport|shuttle|accommodation|postcode|company|budget|instrument|t-?shirt|reason|preferences?|requirements?|needs?)\b/i;

/** "prices per window | areas | contact": sections that nobody put commas between are none the less several. */
function isInRow(text: string, pieces: readonly Piece[]): boolean {
  const bare = pieces.filter(
    ({ label, start, end }, index) =>
      label === "PART" &&
      pieces[index - 1]?.label === "PART" &&
      /^\s*[\p{L}\p{N}]/u.test(text.slice(start, end)) &&
      !/^\s*(?:and|plus|with|or)\b/i.test(text.slice(start, end)),
  );
  return bare.length > 1;
}

function goesOn(of: Label, before: string, words: string, { label }: Piece, isRow: boolean): boolean {
  // "pricing | with 2 plans"
  if (of === "PART" && label === "SAY" && /^\s*with /i.test(words)) return true;
  const isSentence = /^\s*[.!?\n]/.test(words);
  if (isSentence || /[.!?]$/.test(before)) return false;
  // "reply by | 1 May"
  if (of === "SAY" && label === "SAY")
    return (
      (DUE.test(`${before} `) && DUE_END.test(before)) ||
      // "at 800 | , 1500 and 2400 €"
      (/\d\s*$/.test(before) &&
        /^\s*(?:,|and|or|\/) ?[^\p{L}\d]?\d+(?:[,.]? |$)(?!(?!and\b|or\b|euros?\b)\p{L}{3})/u.test(words))
    );
  if (of === "SAY")
    return label === "PART" && (/\bas$/i.test(before) || (/^\s*with /i.test(words) && isSection(before)));
  if (OPEN_VERB.test(before) && OBJECT.test(words)) return true;
  if (label === "LIST") return /^\s*(?:for|of|to)\s/i.test(words) || BARE.test(before);
  // "Prices for 30, | 60 and 90 minutes"
  if (label === "SET") return /\d,?$/.test(before) && /^\s*,?\s?\d/.test(words);
  if (label === "PART") return isRest(before, words, isRow);
  if (label !== "SAY" && label !== "FIELD" && label !== "ITEM") return false;
  if (OPEN.test(before)) return true;
  // "ticket | prices": nothing leads to the rest.
  return label === "FIELD" && /^\s*(?:prices?|times?|hours|dates?)\s*$/i.test(words) && kindOfPart(before).is === "own";
}

/** A section that was cut where it names several: none of what follows is a section of its own. */
function isRest(before: string, words: string, isRow: boolean): boolean {
  const isOfQuestion = ASKED_ALSO.test(words) && QUESTION.test(coreOf(before));
  if (REST.test(words) || isOfQuestion || BARE.test(before) || /\b(?:as|of|the|our|my|an?)$/i.test(before)) return true;
  // "old class | photos gallery": nothing parts them.
  const areSections = isSection(before) && isSection(words);
  if (
    !isRow &&
    !areSections &&
    !/^\s*(?:[^\p{L}\p{N}\s]|(?:and|plus|with|or|also|then|as well)\b)/iu.test(words) &&
    /[\p{L}\p{N}]$/u.test(before)
  )
    return true;
  if (OF_ONE.test(before) && LISTED.test(words)) return true;
  const isJoined = before.endsWith(",") || /^\s*and /i.test(words);
  if (!isJoined) return false;
  const isOther = PLAIN.test(words) && kindOfPart(words).is === "own";
  if (isOther && OF_SEVERAL.test(before)) return true;
  if (PLAIN.test(words) && HAVING.test(before)) return isOther || AND_AMOUNT.test(words);
  return AND_AMOUNT.test(words) && kindOfPart(before).is === "own";
}

/** What posts and products are told by: "articles, categories, authors". */
const OF_POSTS = /^[\s,;:]*(?:and )?(?:(?:post|article|product) )?(?:categor(?:y|ies)|tags|topics|authors)[\s.]*$/i;

const SHOWN_AS =
  /^[\s,;:.]*(?:and )?(?:our |the |all )?(?!(?:in|as|on|by|with|show|sort|list|filter|group|search|highlight|count)\b)\p{Ll}+s? .*\b(?:in|as) (?:an? )?(?:nice |small |simple )?(?:table|list|grid|gallery|cards|timeline)\s*$/iu;

/** What is a section whatever stands before it: "testimonials, FAQ" behind three prices. */
const ALWAYS = /^(?:testimonials|faq|form|about|blog|hours)$/;

function isInBrackets(text: string, { start, end }: Piece): boolean {
  const before = text.slice(0, start + 2);
  return before.lastIndexOf("(") > before.lastIndexOf(")") || text.slice(start, end).includes(")");
}

function labelOf(
  { label }: Piece,
  words: string,
  next: Label | undefined,
  last: Label | undefined,
  inBrackets: boolean,
): Label {
  const hasFields = next === "FIELD" || next === "OPTION";
  if (label === "ITEM" && !inBrackets) {
    const kind = kindOfPart(words);
    if (kind.is === "frame" || (kind.is === "known" && kind.sections.every(({ name }) => ALWAYS.test(name))))
      return "PART";
  }
  if (label === "ITEM") return NAMED.test(words) && isSection(words) ? "PART" : label;
  // "name, day | and anything they can't eat": what is asked may be what somebody does not want.
  if (label === "NOT" && last === "FIELD" && NOT_WANTED.test(words)) return "FIELD";
  if (label === "LIST" && !hasFields && OF_POSTS.test(words)) return "PART";
  // A site shows what is listed, except for what somebody keeps there.
  if (label === "LIST")
    return (hasFields ? !KEPT.test(words) : isSection(words) || isBareEvents(words)) ? "PART" : label;
  if (label === "PART" && hasFields && KEPT.test(words) && !/\bforms?[\s,:(]*$/i.test(words)) return "LIST";
  // "It should show 12 paintings in a gallery", before any other section.
  const isFirst = last === "HEAD" || last === "NAME" || last === "LOOK" || last === "ABOUT";
  if (label === "NAME" && /^\s*(?:near|by|close to|beside|next to) [^\p{Lu}]*$/u.test(words)) return "SAY";
  // "results of last year in a table": how it is shown stands behind what it is.
  // "Card of the day", between sections.
  if (
    label === "WISH" &&
    last === "PART" &&
    /^[\s,;.]*(?:and )?(?:the |a )?\p{L}+ of the (?:day|week|month)[\s.]*$/iu.test(words)
  )
    return "PART";
  if (label === "WISH" && last === "PART" && SHOWN_AS.test(words)) return "PART";
  // "Tone: | confident"
  if (
    label === "PART" &&
    next === "LOOK" &&
    /^[\s.,]*(?:tone|style|look|design|colou?rs?|mood|feel|font)s?:?\s*$/i.test(words)
  )
    return "LOOK";
  // "Daniel Brandt | , backend engineer"
  if (label === "PART" && last === "NAME" && OF_SOMEBODY.test(words) && kindOfPart(words).is === "own") return "SAY";
  if (
    label === "PART" &&
    (DUE.test(words) || (STATED.test(words) && !/^\W*(?:and )?what\b/i.test(words) && !hasFields))
  )
    return "SAY";
  if (label === "PART" && (TELLING.test(words) || (isFirst && PURPOSE.test(words)))) return "SAY";
  if (label === "SAY") return /^\s*with /i.test(words) && isSection(words) ? "PART" : label;
  // "It should show 12 paintings | with title | , year"
  if (label === "WISH" && hasFields && /\b(?:shows?|lists?|displays?|presents?)\b/i.test(words)) return "PART";
  if (label === "WISH") return isFirst && (hasFields || isSection(words)) ? "PART" : label;
  return label;
}

/** "Prices | . Half a day is 650": what a list of prices or times is told by is its items; items of nothing are told. */
function toldItems(text: string, pieces: readonly Piece[]): Piece[] {
  let of: string | null = null;
  let hasOwner = false;
  const first = pieces.findIndex(({ label }) => label === "PART" || label === "LIST" || label === "FIELD");
  const areSeveral = pieces.slice(0, Math.max(first, 0)).filter(({ label }) => label === "ITEM").length > 1;
  return pieces.map((piece) => {
    const words = text.slice(piece.start, piece.end);
    if (piece.label === "PART") of = listOf(words);
    else if (piece.label !== "SAY" && piece.label !== "ITEM" && piece.label !== "FIELD") of = null;
    hasOwner ||= piece.label === "PART" || piece.label === "LIST" || piece.label === "FIELD" || piece.label === "TOOL";
    if (piece.label === "ITEM" && !hasOwner && !areSeveral) return { ...piece, label: "SAY" };
    if (piece.label !== "SAY" || of === null) return piece;
    const isItem =
      of === "timetable"
        ? ON_DAY.test(words)
        : priceOf(words.replace(/^[\s,;:.(]+|[\s,;.)]+$/g, "")) !== null || pricesIn(words) !== null;
    return isItem ? { ...piece, label: "ITEM" } : piece;
  });
}

const ON_DAY = /^[\s,;:.(]*(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? (?:at )?\d/i;

function listOf(words: string): string | null {
  const kind = kindOfPart(words);
  const [section] = kind.is === "known" ? kind.sections : [];
  return section !== undefined && ["pricing", "prices", "menu", "timetable"].includes(section.name)
    ? section.name
    : null;
}

/** "and IBU", behind fields that were split off. */
function isField(text: string, { start, end }: Piece): boolean {
  return /^\s*(?:,|and|&) ?(?:and )?[\p{L}\d-]+(?: [\p{Ll}\d-]+)?\s*$/u.test(text.slice(start, end));
}

/** "and meetings", of which nothing more is said. */
function isBareEvents(words: string): boolean {
  const kind = kindOfPart(words);
  const isBare = /^\s*,? ?(?:and )?(?:(?:our|the|next|upcoming) )?\p{L}+\s*$/u.test(words);
  return isBare && kind.is === "known" && kind.sections.every(({ name }) => name === "events");
}

function isSection(words: string): boolean {
  const kind = kindOfPart(words);
  return kind.is === "known" && kind.sections.every(({ name }) => name !== "events" && name !== "products");
}
