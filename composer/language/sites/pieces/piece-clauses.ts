import type { Label, Piece } from "../../pieces/labels.ts";
import { isAboutPeople } from "./piece-heading.ts";

/** "and my sister | Kate who run it": whom else it is about. */
const ALSO_ABOUT = /^\s*(?:and|,) ?(?:my|our|his|her|their|the) \p{L}/iu;
const BY_NAME = /\b(?:my|our|his|her|their) \p{L}+$/iu;
/** "a link to our songs": it leads elsewhere, and fetches nothing. */
const LINK = /^[\s,;.]*(?:(?:and|with|plus|also|an?) )*links? to (?:(?:our|my|the|their|his|her) )?\p{L}/iu;
/** "who gives maths tuition online": what somebody does is part of who they are. */
const WHO = /^\s*(?:who|that|which) (?!lets?\b|can\b|allows?\b|should\b|shows?\b|has\b)\p{L}+s /iu;
/** "Dean's Plumbing in Stockport", behind what it is. */
const FIRM_OF =
  /^[\s,]*((?:The )?\p{Lu}\p{L}+['’]s \p{Lu}[\p{L}'’-]+(?: (?:& |and )?\p{Lu}[\p{L}'’-]+)*)(?= (?:in|at|near|on) |[,.]|$)/u;
/** "group | The Lantern Players": the name begins with its capital. */
const BEFORE_NAME =
  /^\s*(?!(?:called|named|titled|it|is|name|the|for|of|by|our|my)\b)\p{Ll}[\p{L}-]+ (?=(?:The )?\p{Lu}\p{L}+ \p{Lu})/u;
/** What somebody is, in brackets behind the name. */
const ROLE = /^\s*\(\p{Ll}[\p{L} ]*\)[\s.,]*$/u;
/** "online and in person": how lessons are given. */
const HOW_TAUGHT =
  /^[\s,]*(?:(?:both|either) )?(?:online (?:and|or) (?:in[- ]person|face to face|at home|at your home)|(?:in[- ]person|face to face|at home) (?:and|or) online)[\s.,]*$/i;
/** "by email luis@example.org" is told. */
const MAIL = /^[\s,]*(?:(?:by|via|with|my|our|and|e-?mail|mail|is|address|at|to|:) ?)*[\w.+-]+@[\w-]+\.[\w.-]+[\s.]*$/i;
/** "and let guests": what they do follows. */
const LETS = /\b(?:lets?|letting|allows?|allowing) (?:(?:the|our|my|all) )*[\p{L}-]+\s*$/iu;
const IN_BRACKETS: ReadonlySet<Label> = new Set(["ITEM", "FIELD", "SAY", "OPTION"]);

/** Clauses that were cut from what they are said of, joined to it again; and names that begin within a piece. */
export function withClauses(text: string, pieces: readonly Piece[]): Piece[] {
  const isNamed = pieces.some(({ label }) => label === "NAME");
  return pieces.reduce<Piece[]>((all, piece) => {
    const words = text.slice(piece.start, piece.end);
    const last = all.at(-1);
    const before = last === undefined ? "" : text.slice(last.start, last.end);
    const goesOn = (label: Label = last?.label ?? piece.label) => [
      ...all.slice(0, -1),
      { ...piece, label, start: last?.start ?? piece.start },
    ];
    if (last?.label === "PART" && isAboutPeople(before)) {
      if (piece.label !== "PART" && ALSO_ABOUT.test(words)) return goesOn();
      if (piece.label !== "PART" && BY_NAME.test(before) && /^\s*\p{Lu}/u.test(words)) return goesOn();
      if (IN_BRACKETS.has(piece.label) && /^\s*[(:]/.test(words)) return [...all, { ...piece, label: "SAY" }];
    }
    // "let guests | send booking requests"
    if (last?.label === "PART" && LETS.test(before) && /^\s*(?:to )?\p{Ll}/u.test(words)) return goesOn();
    // "(Priya | , teaching 11 years)"
    if (last?.label === "SAY" && IN_BRACKETS.has(piece.label) && isOpen(before) && isAboutPeople(aboutOf(text, all)))
      return goesOn();
    // "Mrs Lopez | (chair)"
    if (piece.label === "ITEM" && last?.label === "ITEM" && ROLE.test(words)) return goesOn();
    if (piece.label === "BEYOND" && HOW_TAUGHT.test(words)) return [...all, { ...piece, label: "SAY" }];
    // ", £9500" is a price, and no name.
    const isMoney = piece.label === "NAME" && /^[\s,;:-]*[£$€] ?\d[\d.,]*[\s.]*$/.test(words);
    if (isMoney || (piece.label === "BEYOND" && MAIL.test(words))) return [...all, { ...piece, label: "SAY" }];
    if (piece.label === "BEYOND" && LINK.test(words)) return [...all, { ...piece, label: "PART" }];
    if (piece.label === "BEYOND" && last?.label === "HEAD" && WHO.test(words)) return goesOn();
    if (piece.label === "SAY" && last?.label === "HEAD" && !isNamed) {
      const [whole] = FIRM_OF.exec(words) ?? [];
      if (whole !== undefined) {
        const end = piece.start + whole.length;
        const rest: Piece[] = /\p{L}|\d/u.test(words.slice(whole.length)) ? [{ ...piece, start: end }] : [];
        return [...all, { ...piece, label: "NAME", end }, ...rest];
      }
    }
    if (piece.label === "NAME" && last?.label === "HEAD") {
      const lead = BEFORE_NAME.exec(words)?.[0].length ?? 0;
      if (lead > 0)
        return [...all.slice(0, -1), { ...last, end: piece.start + lead }, { ...piece, start: piece.start + lead }];
    }
    return [...all, piece];
  }, []);
}

/** A bracket that is not closed yet. */
function isOpen(words: string): boolean {
  return words.lastIndexOf("(") > words.lastIndexOf(")");
}

/** The section that is told of. */
function aboutOf(text: string, pieces: readonly Piece[]): string {
  const part = pieces.at(-2);
  return part?.label === "PART" ? text.slice(part.start, part.end) : "";
}
