import { readBehind } from "../../asked-behind.ts";
import { kindOfName } from "../../field-kinds.ts";
import { readFieldPhrase } from "../../field-phrase.ts";
import type { Span } from "../../recognizer.ts";
import type { Piece } from "../../pieces/labels.ts";
import { alikeIn, alternativesIn } from "../either-names.ts";
import { fieldsInOneBreath } from "../fields/joined-fields.ts";
import { plainPiece } from "./piece-fields.ts";

/** "who looked at it", "catalogue number": what has no options. */
const ANSWERED = /^(?:who|whom|whose|when|where|why|how)\b|\b(?:number|no|code|name|id)$/i;
const WITH_OPTIONS: ReadonlySet<string> = new Set(["text", "choice", "tags", "color"]);
const CLOSING = /^[\s,]*or (?!not\b|so\b|more\b|less\b)/i;
/** "(poor", "= new", "- new": said to be options of what stands before. */
const SIGN = /[(:=/|–—-]\s*$/;

/**
 * Options that stand behind a field which has none are fields of their own: "catalogue number, running or needs repair,
 * boxed or unboxed" are two choices, "weight in grams, vaccinated, chipped" two ticks.
 */
export function ownChoices(pieces: readonly Piece[], text: string): Piece[] {
  const wordsOf = ({ start, end }: Piece) => text.slice(start, end);
  const found: Piece[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const [piece, last] = [pieces[index], found.at(-1)];
    if (piece === undefined) break;
    const words = wordsOf(piece);
    const examples = examplesFrom(pieces, index, text);
    if (examples.length > 0 && last !== undefined) {
      const cut = last.end - (/[\p{L}-]+(?: [\p{L}-]+)?[\s,]*$/u.exec(afterLike(wordsOf(last)))?.[0].length ?? 0);
      found.splice(-1, 1, { ...last, end: cut }, { ...last, start: cut, label: "ITEM" }, ...examples);
      index += examples.length - 1;
      continue;
    }
    const kinds = kindsFrom(pieces, index, text);
    if (kinds !== null) {
      found.push({ ...piece, label: "FIELD", end: kinds.end });
      index = pieces.indexOf(kinds);
      continue;
    }
    const isBehind = last?.label === "FIELD" && (piece.label === "FIELD" || piece.label === "WISH");
    if (last !== undefined && isBehind && isAlternative(wordsOf(last), words)) {
      found[found.length - 1] = { ...last, end: piece.end };
      continue;
    }
    const run = piece.label === "OPTION" && last?.label === "FIELD" ? runFrom(pieces, index, text) : [];
    // "maker, boxed or unboxed, running or stored": one field has no two choices.
    const areSeveral = run.filter((each) => CLOSING.test(wordsOf(each))).length > 1;
    const isOwn = last !== undefined && (areSeveral || hasNone(wordsOf(last)));
    const like = run.findIndex((each) => CLOSING.test(wordsOf(each)));
    // "scale | like G | , O | or HO"
    if (areSeveral && LED.test(words)) {
      found.push(...run.slice(0, like + 1));
      found.push(...groupsOf(run.slice(like + 1), wordsOf));
      index += run.length - 1;
      continue;
    }
    if (run.length === 0 || !isOwn || SIGN.test(text.slice(0, piece.start + 1))) {
      found.push(piece);
      continue;
    }
    found.push(...groupsOf(run, wordsOf));
    index += run.length - 1;
  }
  return found;
}

const LIKE =
  /\b(?:like|such as|e\.?g\.?,?|for example|for instance|things like) (?!to\b|when\b|it\b|this\b|that\b|a\b|an\b|the\b)[\p{L}-]+(?: [\p{L}-]+)?[\s,]*$/iu;
const THING = /^[\s,]*(?:(?:and|or) )?[\p{L}-]+(?: [\p{L}-]+){0,2}[\s,]*$/u;
const LAST = /^[\s,]*(?:and|or) /i;

function afterLike(words: string): string {
  return words.split(/\b(?:like|such as|e\.?g\.?,?|for example|for instance) /i).at(-1) ?? "";
}

/** "tools like ladders | , drills | and sanders | , price per day": things, and no fields, up to the last of them. */
function examplesFrom(pieces: readonly Piece[], index: number, text: string): Piece[] {
  const wordsOf = ({ start, end }: Piece) => text.slice(start, end);
  const before = pieces[index - 1];
  if (before?.label !== "HEAD" || !LIKE.test(wordsOf(before))) return [];
  const behind = pieces.slice(index, index + 6);
  const last = behind.findIndex((piece) => LAST.test(wordsOf(piece)));
  const run = behind.slice(0, last + 1);
  const areThings = run.every(
    (piece) => THING.test(wordsOf(piece)) && readFieldPhrase(plainPiece(wordsOf(piece)), null)?.kind.type === "text",
  );
  return areThings ? run.map((piece) => ({ ...piece, label: "ITEM" as const })) : [];
}

/** "contacts | who are buyers | , sellers | or landlords": which of these each is; the last of the pieces that say so. */
function kindsFrom(pieces: readonly Piece[], from: number, text: string): Piece | null {
  const first = pieces[from];
  if (first === undefined || !KINDS.test(text.slice(first.start, first.end))) return null;
  const last = pieces.slice(from, from + 6).find((piece) => / or /i.test(` ${text.slice(piece.start, piece.end)} `));
  return last !== undefined && kindsIn(text.slice(first.start, last.end)) !== null ? last : null;
}

const KINDS =
  /^[\s,(-]*(?:who|which|that|they|these|each) (?:are|is|can be|may be|could be|might be|will be)(?: either)? /i;

/** "who are buyers, sellers or landlords" */
export function kindsIn(words: string): string[] | null {
  const lead = KINDS.exec(words)?.[0];
  return lead === undefined ? null : alternativesIn(words.slice(lead.length).replace(/[\s,.:)]+$/, ""));
}

/** The options from there on, and what closes them under another label. */
function runFrom(pieces: readonly Piece[], from: number, text: string): Piece[] {
  const end = pieces.findIndex(({ label }, index) => index > from && label !== "OPTION");
  const run = pieces.slice(from, end < 0 ? pieces.length : end);
  const next = end < 0 ? undefined : pieces[end];
  const isClosing = next !== undefined && CLOSING.test(text.slice(next.start, next.end));
  return isClosing ? [...run, next] : run;
}

/** "or" closes each choice; what stands beside none is a tick of its own. */
function groupsOf(run: readonly Piece[], wordsOf: (piece: Piece) => string): Piece[] {
  const groups: Piece[][] = [[]];
  for (const piece of run) {
    groups.at(-1)?.push(piece);
    if (CLOSING.test(wordsOf(piece))) groups.push([]);
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (first === undefined || last === undefined) return [];
    const isChoice = CLOSING.test(wordsOf(last));
    return isChoice
      ? [{ start: first.start, end: last.end, label: "FIELD" as const }]
      : group.map((piece) => ({ ...piece, label: "FIELD" as const }));
  });
}

const LED = /^[\s,]*(?:like|such as|e\.?g\.?,?|either|of|from) /i;

function joined(before: string, words: string): string {
  return /^[\s]*[,.;]/.test(words) || /,\s*$/.test(before)
    ? `${before}${words}`
    : `${before.trimEnd()} ${words.trimStart()}`;
}

const OPTION_LIKE =
  /^[\s,]*(?:and )?[\p{L}]+(?: [\p{L}]+)? (?:like|such as|e\.?g\.?,?|for example) [\p{L}\d-]+[\s,]*$/iu;

/** "scale like OO, N or HO": the field, and what it may be. */
export function likeOptions(words: string): { label: string; options: string[] } | null {
  const [, label = "", said = ""] =
    /^([\p{L}]+(?: [\p{L}]+)?) (?:like|such as|e\.?g\.?,?|for example) (.+)$/iu.exec(words) ?? [];
  const options = label === "" ? null : alternativesIn(said);
  return options === null ? null : { label, options };
}

/** "prescription | or over the counter", "complete | , incomplete or unknown" */
function isAlternative(before: string, words: string): boolean {
  // "scale like OO | , N or HO"
  if (OPTION_LIKE.test(before) && / or /i.test(words)) return likeOptions(plainPiece(joined(before, words))) !== null;
  if (CLOSING.test(words)) return alternativesIn(plainPiece(joined(before, words))) !== null;
  const first = plainPiece(before);
  const options = alternativesIn(plainPiece(words));
  return options !== null && /^[\p{L}-]+$/u.test(first) && alikeIn(`${first} ${first}`, options).length > 1;
}

function hasNone(words: string): boolean {
  if (/ (?:of|per) (?:an? |the )?[\p{L}]+[\s,]*$/iu.test(words) && kindOfName(plainPiece(words)).type === "money")
    return true;
  const plain = plainPiece(words);
  const asksThing =
    /^(?:which|what) (?!(?:[\p{L}]+ )?(?:size|type|kind|sort|level|grade|class|category|colou?r|shape|shift|stage|state|status|condition|room|day|meal|season|occasion)(?![\p{L}]))/iu;
  if (asksThing.test(plain) || readBehind(plain) !== null || fieldsInOneBreath(plain) !== null) return true;
  return ANSWERED.test(plain) || !WITH_OPTIONS.has(readFieldPhrase(plain, null)?.kind.type ?? "text");
}

/** "to read / reading / done": what is still to be done. */
const TO_DO =
  /^[\s,;:/(]*(?:(?:or|and) )?(?:is |are )?["']?(to (?:do|improve|be [\p{L}]+|read|buy|watch|try|play|visit|call|sell|make|cook|bake|see|learn|order|send|pay|fix|clean|test|plan|research|contact|keep|give|write|listen|start|finish|review|collect|post|pack|plant|sow|knit|sew|build|paint|print|return|replace|check|go|discuss|apply|film|record|edit))["']?[\s.)]*$/iu;
/** "with columns to do" */
const COLUMNS = /^[\s,]*(?:with |in |of )?(?:the )?(?:\d )?(?:columns|lanes|stages):? /i;

/** "status to | read" is cut within it. */
export function toDoIn(text: string, { start, end }: Span): string | null {
  const lead = /\bto\s*$/i.exec(text.slice(0, start))?.[0] ?? "";
  return TO_DO.exec(lead + text.slice(start, end).replace(COLUMNS, ""))?.[1] ?? null;
}
