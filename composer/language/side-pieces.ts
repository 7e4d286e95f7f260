import type { Theme } from "@lathe/protocol/app/theme";
import { findBeyond, whyOutOfReach } from "./gaps/beyond.ts";
import { answerToBeyond } from "./gaps/beyond-topics.ts";
import { isClosedWord } from "./closed-words.ts";
import { isGiven } from "./gaps/given-anyway.ts";
import { LOOK_ANSWER, readLookPiece } from "./look/look-piece.ts";
import { findPieces } from "./pieces/find-pieces.ts";
import type { Label, Piece } from "./pieces/labels.ts";
import { type Reading, type Span, touches } from "./recognizer.ts";
import { plainPiece } from "./records/pieces/piece-fields.ts";

/** What is said beside what the app keeps: its look, what is out of reach, what is not wanted, and remarks. */
export interface SidePieces {
  theme: Partial<Theme>;
  undone: { words: string; answer: string }[];
  spans: Span[];
}

/**
 * Reads the pieces that say nothing of what is kept, before anybody else reads them. `chosen` is the look as far as it is
 * known: of other colours the person is told.
 */
export function readSidePieces(reading: Reading, pieces: readonly Piece[], chosen: Partial<Theme>): SidePieces {
  return readWith(FIRST, reading, pieces, chosen);
}

/** Reads what nobody has claimed in the end; the pieces are looked for only where there is such a thing. */
export function readLeftPieces(reading: Reading, pieces: readonly Piece[] | null, chosen: Partial<Theme>): SidePieces {
  const isOpen = reading.words.some((word) => !touches(reading.claimed, word) && !isClosedWord(word.text));
  if (!isOpen) return { theme: {}, undone: [], spans: [] };
  return readWith(LAST, reading, pieces ?? findPieces(reading.text), chosen);
}

function readWith(
  readers: SideReaders,
  reading: Reading,
  pieces: readonly Piece[],
  chosen: Partial<Theme>,
): SidePieces {
  const read: SidePieces = { theme: {}, undone: [], spans: [] };
  for (const piece of pieces) {
    const isOpen = reading.words.some(
      (word) =>
        word.start >= piece.start &&
        word.end <= piece.end &&
        !touches(reading.claimed, word) &&
        !isClosedWord(word.text),
    );
    if (!isOpen) continue;
    const text = reading.text.slice(piece.start, piece.end);
    const side = inLanguage(text) ?? readers[piece.label]?.(text, chosen.accent ?? read.theme.accent ?? null) ?? null;
    if (side === null) continue;
    read.theme = { ...side.theme, ...read.theme };
    read.undone.push(...side.undone);
    read.spans.push(piece);
  }
  return read;
}

/** Whether a piece surely says nothing of what is kept. */
export function isSidePiece({ text }: Reading, { label, start, end }: Piece): boolean {
  const words = text.slice(start, end);
  return inLanguage(words) !== null || (LAST[label]?.(words, null) ?? null) !== null;
}

/** ", in polish please": no polish is kept. */
export function inLanguage(text: string): Omit<SidePieces, "spans"> | null {
  const words =
    /^[\s,;.(-]*(?:and |but )?(?:please |all |everything )*in \p{L}+(?: please| pls| too| as well)*[.!)\s]*$/iu.test(
      text,
    )
      ? plainPiece(text).replace(/^all /i, "")
      : "";
  const answer = words === "" ? null : whyOutOfReach(words);
  return answer === null ? null : { theme: {}, undone: [{ words, answer }] };
}

/** Whether a piece asks for something that no app can do. */
export function isOutOfReach({ text }: Reading, { start, end }: Span): boolean {
  return answerToPiece(text.slice(start, end)) !== null;
}

/** What is said to a piece that asks for something out of reach; null where that is not sure. */
export function answerToPiece(words: string): string | null {
  if (isGiven(words) || UNNEEDED.test(words) || HOW_IT_IS.test(words)) return null;
  return whyOutOfReach(words) ?? answerToBeyond(words);
}

type SideReader = (text: string, accent: string | null) => Omit<SidePieces, "spans"> | null;
type SideReaders = Partial<Record<Label, SideReader>>;

const NOTHING = { theme: {}, undone: [] };

const FIRST: SideReaders = {
  LOOK: (text, accent) => (isGiven(text) ? NOTHING : readLookPiece(text, accent)),
  BEYOND: (text) => (isGiven(text) ? NOTHING : readBeyond(text, whyOutOfReach)),
  NOT: (text) => (UNWANTED.test(text) ? NOTHING : null),
  ABOUT: (text) => (isRemark(text) || isGiven(text) ? NOTHING : null),
  // "saves by itself"
  WISH: (text) => (isGiven(text) ? NOTHING : null),
};

function isRemark(text: string): boolean {
  return !ASKING.test(text) && !RELATIVE.test(text) && TELLING.test(text);
}

const LAST: SideReaders = {
  ...FIRST,
  // "make it look like a cloud castle": nothing is known of that.
  LOOK: (text, accent) =>
    isGiven(text) ? NOTHING : (readLookPiece(text, accent) ?? (SPEAKS_OF_LOOK.test(text) ? unknownLook(text) : null)),
  // "has to be readable in the rain"
  WISH: (text) => (isGiven(text) || (text.trim().split(" ").length > 2 && isGivenAnyway(text)) ? NOTHING : null),
  // What was taken for something out of reach is that, where it is more than a word and nothing else is known of it.
  BEYOND: (text) =>
    readBeyond(
      text,
      (words) =>
        whyOutOfReach(words) ??
        answerToBeyond(words) ??
        findBeyond(words)?.answer ??
        (OUTSIDE.test(words) || (words.split(" ").length > 2 && !isGivenAnyway(text)) ? OUTSIDE_ANSWER : null),
    ),
};

const SPEAKS_OF_LOOK = /\b(?:looks?|styles?|styled|feel|themed?|design|colou?rs?|background)\b/i;

function unknownLook(text: string): Omit<SidePieces, "spans"> {
  return { theme: {}, undone: [{ words: plainPiece(text), answer: LOOK_ANSWER }] };
}

function readBeyond(text: string, why: (words: string) => string | null): Omit<SidePieces, "spans"> | null {
  if (UNNEEDED.test(text) || HOW_IT_IS.test(text)) return NOTHING;
  const words = plainPiece(text.replace(WISHING, ""));
  // "login and payments" are two.
  const parts = words.split(/\s*(?:,|&|\band\b)\s*/i).map((part) => ({ words: part, answer: whyOutOfReach(part) }));
  const each = parts.flatMap(({ words: part, answer }) => (answer === null ? [] : [{ words: part, answer }]));
  if (each.length > 1 && each.length === parts.length) return { theme: {}, undone: each };
  const answer = why(words);
  if (answer !== null) return { theme: {}, undone: [{ words, answer }] };
  return isGivenAnyway(text) && !OUTSIDE.test(words) ? NOTHING : null;
}

/** "has to be easy on a phone in the rain": every app is so. */
export function isGivenAnyway(text: string): boolean {
  const look = readLookPiece(text);
  return look !== null && look.undone.length === 0 && Object.keys(look.theme).length === 0;
}

/** "my handwriting is awful hence the app", "people ring Jean and she types it in": how it is now. */
const HOW_IT_IS =
  /^[\s,;.(-]*(?:and |but |because |as )?(?:(?:my|our|his|her|their) [\p{L}]+ (?:is|are|was) (?:so |too |very |really |just |not |a bit )*(?!able|online|live|shared|linked|connected|synced|sent)|(?:people|they|customers|members|parents|guests) (?:just |usually |always |mostly )?(?:ring|call|phone|turn up|come in|pop in|pay (?:cash|in cash|me)) )/iu;
/** "no need for a bank link", "isn't required", "must work without internet": nothing is asked for that is not so. */
const UNNEEDED =
  /\b(?:no need|not? (?:needed|necessary|required)|(?:isn't|aren't|not) (?:a must|needed|necessary|required)|leave (?:that|it|this) out|(?:via|through) our own|(?:without|no) (?:the |an? )?(?:internet|network|signal|wifi)|(?:works?|usable) offline|(?:stays?|stored|kept) (?:only )?(?:on|in) (?:my|the|our) (?:own )?(?:device|browser|computer|laptop|phone)|runs? only in (?:the )?browser)\b(?!.*\bsync)/i;
/** What frames a wish. */
const WISHING =
  /^[\s,;:.!?(-]*(?:and |but |also |wanted too:? |maybe |ideally |possibly |later |later on |someday |if possible,? |if (?:it|you) could |(?:could|can) it |it (?:should|must|could|can)(?: also)? |(?:i|we)(?: also)?(?: would like|'d like| need| want)(?: to)? |(?:it )?would be (?:nice|great|good|cool|amazing|super)(?: if| to)? |(?:it'd|it would) be (?:nice|great|good) (?:if|to) )+|,? (?:would be (?:[\p{L}-]+ ?){1,5}|if (?:that's |it's |you |it |at all )?(?:possible|can)|is for later|at a later stage|later|one day)[.!]*$/giu;
const UNWANTED =
  /(?:^|[^\p{L}])(?:no|not|n't|[\p{L}]+n't|without|never|nothing|none|skip|except|minus|nor|neither|zero|avoid|leave out|free of|isn't|unnecessary|hate)(?![\p{L}])/iu;
/** What a remark does not say. */
const ASKING =
  /\b(?:should|must|shall|want(?:s|ed)? (?:to|it|a|an|the|one)|needs? (?:to|it|a|an|the|one)|i'd like|would like|so i can (?:see|sort|filter|search)|show(?:s|ing)?|calculat\w+|overview|per (?:day|week|month|year)|add|adds|export|import|print)\b/i;
/** Who tells of themselves, says why, or is polite; "that reads my mind" asks for something. */
const TELLING =
  /^[\s,;:.!?(-]*(?:and |but |so |also |or |otherwise |if not |else |honestly |basically |to be honest )*(?:(?:i|i'm|i've|i'd|we|we're|we've|my|our|he|she|they|his|her|their|you|people|everyone|everybody|nobody|because|cause|since|as|thanks?|thank|thx|cheers|hi|hello|hey|please|it's|it is|it was|they're|he's|she's|that's|that is|this is|there's|there are|would be|it would be|nice to have|currently|only|just|not|hope|lol|haha|right now|at the moment|the (?:old|last|current|previous))(?![\p{L}'])|(?:for|to|so) (?:my|our|me|us|his|her|their|the) )|(?:^|\s)(?:i|i'm|i've|we|we're|my|our)(?![\p{L}']).*[.!?]$/iu;
/** What goes on from the wish itself. */
const RELATIVE = /^[\s,;(]*(?:that|which|who|whose|where|with|and it|it) /iu;
/** What happens outside of an app, in words of no known topic. */
const OUTSIDE =
  /\b(?:automatic(?:ally)?|by itself|on its own|online|live|remote(?:ly)?|from (?:home|abroad|outside|anywhere|their|his|her|my|the (?:machine|sensor|oven|till|register|website|web|net))|sensors?|cameras?|bluetooth|nfc|rfid|printers?|doors?|gates?|robot|bot|website|account|publish\w*|post(?:s|ed|ing)? (?:to|on)|link(?:s|ed)? (?:to|with)|everyone|everybody|all of us|both of us|smart ?watch|wearables?|instagram|facebook|google|apple|microsoft|amazon|ebay|etsy)\b/i;
export const OUTSIDE_ANSWER =
  "That needs something outside of the app: it runs by itself in one browser or on one phone, and reaches no other machine, service or person.";
