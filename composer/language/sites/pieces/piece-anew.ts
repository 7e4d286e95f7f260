import type { Piece } from "../../pieces/labels.ts";
import { ownCopy } from "../own-copy.ts";
import { coreOf } from "./piece-heading.ts";
import { kindOfPart } from "./piece-sections.ts";

/** ", and character": the last of what each thing has. */
const LAST_FIELD = /^\s*,? ?and \p{Ll}+(?: \p{Ll}+)?\s*$/u;
/** ", and photos of last year's camp": what is seen, behind the fields of a form. */
const SEEN = /^[\s,;]*(?:and |also )*(?:the |our |some )?(?:photos?|pictures) (?:of|from) /i;
const LEFT = /^\s*,? ?(?:and )?how many (?:\p{L}+ )?(?:are |is )?(?:left|in stock|there are)\s*$/iu;
/** ", what's included", behind a section. */
const QUESTION = /^[\s,;]*(?:and )?(?:what|how|who|where) [\p{L}' ]{3,40}$/iu;
/** "page for our street party | : date": behind what the site is of stand its sections. */
const SITE_HEAD = /\b(?:page|site|website|homepage|one[- ]?pager)\b/i;
const OF_EACH =
  /^\s*,? ?(?:and |with )?(?:who [\p{L} ]{2,24} (?:each|them|it)|(?:what|how|where|when) [\p{L} ]{2,24} each)(?: of them)?\s*$/iu;
const BY_WHOM =
  /^\s*,? ?(?:and |where )?(?:the )?(?:guests|people|visitors|customers|clients|parents|members|residents|tenants|students|they)\s*$/i;
const WRITES = /^\s*(?:can )?(?:write|tell(?: us)?|say|enter|choose|give|put|fill in|leave)(?= )/i;
const EACH_WITH = /^\s*,? ?(?:and )?(?:each|all)(?: of them)? (?:with|has|having) (?:(?:its|their|an?|own) )*/i;
/** "who helps | with setup" */
const OPEN_CLAUSE = /\bwho (?:helps?|assists?|deals?|comes along|goes)\s*$/i;

/** "who helps with setup" is one. */
export function isHelping(words: string): boolean {
  return /\bwho (?:helps?|assists?|deals?|comes along|goes) with \p{L}/iu.test(words);
}

/** Pieces of a site called anew by what stands beside them. */
export function calledAnew(text: string, pieces: readonly Piece[]): Piece[] {
  const wordsOf = ({ start, end }: Piece) => text.slice(start, end);
  const sections = headsOf(text, sectionsBehindHead(text, pieces));
  return sections.reduce<Piece[]>((all, piece, index) => {
    const words = wordsOf(piece);
    const last = all.at(-1);
    const isOpen =
      last !== undefined && (last.label === "PART" || last.label === "LIST") && OPEN_CLAUSE.test(wordsOf(last));
    if (piece.label === "FIELD" && isOpen && /^ ?with /i.test(words))
      return [...all.slice(0, -1), { ...last, label: "PART", end: piece.end }];
    // "and guests | write when they arrive": what they send is a form.
    const writes =
      piece.label === "FIELD" && last !== undefined && BY_WHOM.test(wordsOf(last)) ? WRITES.exec(words) : null;
    if (writes !== null && last !== undefined && last.label !== "FIELD") {
      const end = piece.start + writes[0].length;
      return [...all.slice(0, -1), { ...last, label: "PART", end }, { ...piece, start: end }];
    }
    // "a list of who brings | what to the party"
    if (
      piece.label === "PART" &&
      last?.label === "LIST" &&
      /\bwho \p{L}+s\s*$/u.test(wordsOf(last)) &&
      /^\s*what\b/i.test(words)
    )
      return [...all.slice(0, -1), { ...last, label: "PART", end: piece.end }];
    // "and parents put in | who does what"
    const isAdded = /\bwho (?:\p{L}+s (?:what|which)|helps? with \p{L}+)\b/iu.test(words);
    if (piece.label === "LIST" && isAdded && sections[index + 1]?.label !== "FIELD")
      return [...all, { ...piece, label: "PART" }];
    // "a bakery. | Pre-order bread": what customers do is no head.
    if (
      piece.label === "HEAD" &&
      last?.label === "HEAD" &&
      /[.!]\s*$/.test(wordsOf(last)) &&
      kindOfPart(words).is === "known"
    )
      return [...all, { ...piece, label: "PART" }];
    // "departments: football | , each with trainer and times"
    const each =
      piece.label === "PART" && (last?.label === "ITEM" || last?.label === "PART") ? EACH_WITH.exec(words) : null;
    if (each !== null) return [...all, ...fieldsIn(text, piece, each[0].length)];
    // "the beds | and who looks after each": what is told of each of them.
    if (piece.label === "PART" && last?.label === "PART" && OF_EACH.test(words) && /\p{L}s\s*$/u.test(wordsOf(last)))
      return [...all, { ...piece, label: "FIELD" }];
    const isLastField =
      piece.label === "PART" &&
      last?.label === "FIELD" &&
      all.at(-2)?.label === "FIELD" &&
      LAST_FIELD.test(words) &&
      sections[index + 1]?.label !== "FIELD" &&
      kindOfPart(words).is === "own" &&
      ownCopy(coreOf(words)) === null;
    if (isLastField) return [...all, { ...piece, label: "FIELD" }];
    // "with price | and how many jars are left"
    if (piece.label === "WISH" && last?.label === "FIELD" && LEFT.test(words))
      return [...all, { ...piece, label: "FIELD" }];
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
  const head = pieces.findIndex(({ label }) => label === "HEAD");
  const first = head === -1 ? pieces.findIndex(({ label }) => label === "PART" || label === "LIST") : head;
  return pieces.flatMap((piece, index) => {
    const [, opening] = index === first ? (SITE_SHOULD.exec(text.slice(piece.start, piece.end)) ?? []) : [];
    if (opening === undefined) return [piece];
    const start = piece.start + opening.length;
    return [
      { ...piece, label: "HEAD" as const, end: start },
      { ...piece, label: piece.label === "LIST" ? "LIST" : ("PART" as const), start },
    ];
  });
}

const SITE_SHOULD =
  /^([\s,.;]*(?:the|our|my|this|a|his|her) (?:web ?site|site|page|homepage))(?= (?:(?:should|must|needs? to|has to|will|can|could|would)(?: also)? [a-z]+ [a-z]|(?:shows|tells|says|lists|explains|presents|has) [a-z]))/i;

/** "trainer and times", of each department. */
function fieldsIn(text: string, piece: Piece, from: number): Piece[] {
  const start = piece.start + from;
  const cuts = [...text.slice(start, piece.end).matchAll(/,? and |, /g)].map(({ index }) => start + index);
  return [start, ...cuts].map((at, index) => ({ label: "FIELD", start: at, end: cuts[index] ?? piece.end }));
}

/** "page for our street party: date, program, who brings what": none of them is a field. */
function sectionsBehindHead(text: string, pieces: readonly Piece[]): Piece[] {
  const first = pieces.findIndex(({ label }) => label === "FIELD");
  const [head, field] = [pieces[first - 1], pieces[first]];
  const heads = pieces.filter(({ label }) => label === "HEAD");
  if (
    head?.label !== "HEAD" ||
    field === undefined ||
    !heads.some(({ start, end }) => SITE_HEAD.test(text.slice(start, end)))
  )
    return [...pieces];
  const words = text.slice(field.start, field.end);
  const behind = pieces.slice(first).findIndex(({ label }) => label !== "FIELD");
  const end = behind === -1 ? pieces.length : first + behind;
  const told = pieces.slice(first, end).map(({ start, end: to }) => text.slice(start, to));
  const areOfDay = told.every((each) => OF_DAY.test(each));
  // "with date, place, price and what to bring"
  const areOfEvent = told.every((each) => OF_DAY.test(each) || OF_EVENT.test(each)) && !areOfDay;
  if ((!/^\s*:/.test(words) && !areOfEvent && !(areOfDay && pieces[end]?.label === "PART")) || OF_THINGS.test(words))
    return [...pieces];
  const areSections = pieces.slice(first, end).some(({ start, end: to }) => {
    const words = text.slice(start, to);
    return kindOfPart(words).is === "known" || /^[\s,]*(?:and )?(?:who|what|how) /i.test(words);
  });
  return pieces.map((piece, index) =>
    areSections && index >= first && index < end ? { ...piece, label: "PART" } : piece,
  );
}

/** "party page with date, place, program": told of the day, and sections like what follows. */
const OF_DAY = /^[\s,:]*(?:(?:with|and|the) )*(?:dates?|times?|places?|venue|location|address|where|when)[\s.]*$/i;

const OF_EVENT =
  /^[\s,:]*(?:(?:and|with|the) )*(?:prices?|costs?|what to (?:bring|wear)|program(?:me)?|schedule|agenda|dress code|directions|parking|speakers?)[\s.]*$/i;

/** "paintings: title, size": what each of them has. */
const OF_THINGS = /^\s*: ?(?:the )?(?:titles?|names?|photos?|pictures?|images?|brands?|makes?|models?|size)\b/i;

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

/** "how to reserve seats: film, day": with what is asked for it is done there. */
export const HOW_TO = /(?<=^[\s,;]*(?:and )?)how to (?=(?:reserve|book|order|sign up|register|apply)\b)/i;

/** "visitors can register their broken things": what they do says what the form is for. */
export const BY_VISITORS =
  /^[\s,;.]*(?:and )?(?:people|visitors|guests|customers|clients|members|neighbou?rs|they) can /i;
