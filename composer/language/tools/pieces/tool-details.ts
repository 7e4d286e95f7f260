import type { Block, BlockOf } from "@lathe/protocol/app/block";
import { isClosedWord } from "../../closed-words.ts";
import type { Label, Piece } from "../../pieces/labels.ts";
import { type Reading, type Recognized, type Span, touches } from "../../recognizer.ts";
import { plainPiece } from "../../records/pieces/piece-fields.ts";
import { listInWords, singularOf } from "../../words.ts";
import { isUnitOf } from "../converters.ts";
import { FEATURE_TRAITS } from "./feature-traits.ts";
import { MAKER_TRAITS } from "./maker-traits.ts";
import { TRAITS } from "./tool-traits.ts";
import type { Trait } from "./trait.ts";

const OF_TOOLS: ReadonlySet<Label> = new Set([
  "ABOUT",
  "SET",
  "WISH",
  "LOOK",
  "FIELD",
  "OPTION",
  "ITEM",
  "TOOL",
  "BEYOND",
  "NOT",
]);
const LEAD =
  /^(?:(?:and|with|also|plus|that|which|it|there|optional(?:ly)?|some|please|maybe|shows?|showing|displays?|gives?|has|have|having|must|should|can|could|will|i|you|we|users?|people|players?|kids|children|students|where|so|lets?|allows?|letting|allowing|enables?|include[sd]?|including|includes|them|their|also|for|want|would|like|need|to|be|able|see|an?|the|my|is|are|on|in|at|of)(?: |$))+/i;

/** What is said in politeness behind a wish. */
const TAIL =
  /(?:,? (?:please|pls|thanks|thank you|if (?:possible|you can|that(?:'s| is) possible)|too|as well|would be (?:nice|good|great|lovely)|(?:really )?(?:nicely|clearly)))+$/i;

/** What the pieces say of tools: what these have by themselves is understood, and what they have not is answered. */
export function toolDetails(reading: Reading, pieces: readonly Piece[], blocks: readonly Block[]): Recognized[] {
  const spans: Span[] = [];
  const undone = new Map<string, string[]>();
  for (const piece of pieces.flatMap((each) => clausesOf(reading, each))) {
    const words = plainPiece(reading.text.slice(piece.start, piece.end));
    if (!OF_TOOLS.has(piece.label) || (isUnderstood(reading, piece) && !isOtherInput(reading, piece, words, blocks)))
      continue;
    const detail = detailOf(piece, words, openWords(reading, piece), blocks);
    if (detail === null) continue;
    spans.push(piece);
    if (detail.answer !== null) undone.set(detail.answer, [...(undone.get(detail.answer) ?? []), words]);
  }
  if (spans.length === 0) return [];
  return [{ spans, part: { undone: [...undone].map(([answer, words]) => ({ words: words.join(", "), answer })) } }];
}

/** "I add my own questions, it repeats what was wrong": each clause says something of its own. */
function clausesOf({ text }: Reading, piece: Piece): Piece[] {
  if (piece.label !== "ABOUT" && piece.label !== "LOOK") return [piece];
  const clauses = text.slice(piece.start, piece.end).matchAll(/[^,.;]+/g);
  return [...clauses].map(({ 0: clause, index }) => {
    const start = piece.start + index;
    return { ...piece, start, end: start + clause.length };
  });
}

/** What comes of it: nothing is to be said where a tool has it. Null where it is not known. */
function detailOf(
  { label }: Piece,
  words: string,
  open: string,
  blocks: readonly Block[],
): { answer: string | null } | null {
  const trait = traitOf(words, blocks);
  // What each card or question has is a field of it: "with question, answer and difficulty".
  const isField = label === "FIELD" && blocks.some(({ type }) => type === "quiz" || type === "flashcards");
  if (trait?.answer !== undefined && isField) return null;
  if (trait !== null) return { answer: trait.answer ?? null };
  if (blocks.some((block) => block.type === "converter" && isUnitOf(block.quantity, words))) return { answer: null };
  const calculators = blocks.filter((block) => block.type === "calculator");
  if (calculators.length === 0 || !/^(?:FIELD|WISH|SET|ITEM)$/.test(label)) return null;
  if (label === "SET" && /\d/.test(open)) return { answer: TYPED };
  if (calculators.some((block) => speaksOf(block, words) || speaksOf(block, open))) return { answer: null };
  return /^(?:FIELD|WISH)$/.test(label) ? { answer: answerOf(calculators) } : null;
}

const TYPED = "The calculator begins with usual numbers: type yours in, and they are remembered.";

/** What nobody has understood of a piece. */
function openWords({ words, claimed }: Reading, piece: Span): string {
  return words
    .filter((word) => touches([piece], word) && !touches(claimed, word))
    .map(({ text }) => text)
    .join(" ");
}

function isUnderstood(reading: Reading, piece: Piece): boolean {
  const all = reading.words.filter((word) => touches([piece], word));
  const content = all.filter(({ text }) => !isClosedWord(text));
  const words = content.length > 0 ? content : all;
  return words.every((word) => touches(reading.claimed, word));
}

/** Whether these tools have by themselves what is asked for. */
export function hasTrait(words: string, blocks: readonly Block[]): boolean {
  const trait = traitOf(words, blocks);
  return trait !== null && trait.answer === undefined;
}

/** Whether these tools have it, or are known not to have it. */
export function isTraitOf(words: string, blocks: readonly Block[]): boolean {
  return traitOf(words, blocks) !== null;
}

/** What nobody understood, as far as these tools have no word for it: what they have is dropped, what they have not is answered. */
export function answeredByTools(gaps: readonly string[], blocks: readonly Block[]) {
  const known = gaps.map((words) => ({ words, trait: traitOf(words, blocks) }));
  return {
    gaps: known.filter(({ words, trait }) => trait === null && !isInputOf(words, blocks)).map(({ words }) => words),
    undone: known.flatMap(({ words, trait }) => (trait?.answer === undefined ? [] : [{ words, answer: trait.answer }])),
  };
}

function traitOf(words: string, blocks: readonly Block[]): Trait | null {
  const plain = words.replace(TAIL, "");
  const forms = [words, plain, plain.replace(LEAD, "")];
  const found = [...TRAITS, ...MAKER_TRAITS, ...FEATURE_TRAITS].find(
    (trait) =>
      blocks.some(trait.of) && forms.some((form) => form !== "" && new RegExp(`^(?:${trait.words})$`, "iu").test(form)),
  );
  return found ?? traitOfParts(plain, blocks);
}

/** "History and different sides" are two of them. */
function traitOfParts(words: string, blocks: readonly Block[]): Trait | null {
  const parts = words.split(/,? and |, /i);
  const known = parts.flatMap((part) => (parts.length < 2 ? [] : (traitOf(part, blocks) ?? [])));
  const [first] = known;
  if (first === undefined || known.length < parts.length) return null;
  const answers = [...new Set(known.flatMap(({ answer }) => answer ?? []))];
  return { of: first.of, words, ...(answers.length === 0 ? {} : { answer: answers.join(" ") }) };
}

/** "Down payment" is not the monthly payment, though half of it is a word of the calculator. */
function isOtherInput(
  { claimed, words: all }: Reading,
  piece: Piece,
  words: string,
  blocks: readonly Block[],
): boolean {
  const own = all.filter((word) => touches([piece], word));
  // Within what was read as a whole, such as a formula.
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (claimed.some(({ start, end }) => start <= first.start && last.end <= end)) return false;
  const calculators = blocks.filter((block) => block.type === "calculator");
  return piece.label === "FIELD" && calculators.length > 0 && !calculators.some((block) => speaksOf(block, words));
}

const MAX_NAMED = 6;

function answerOf(calculators: readonly BlockOf<"calculator">[]): string {
  const labels = (of: readonly { label: string }[]) => {
    const all = of.map(({ label }) => label.toLowerCase());
    return listInWords(all.length > MAX_NAMED ? [...all.slice(0, MAX_NAMED - 1), "more"] : all);
  };
  const inputs = labels(calculators.flatMap((each) => each.inputs));
  const results = labels(calculators.flatMap((each) => each.results.filter(({ isStep }) => isStep !== true)));
  return `The calculator asks for ${inputs}, and gives ${results}. With a formula of yours I make another: “a calculator for price * quantity * 1.2”.`;
}

/** Words that stand for others of a calculator: "passengers" are people who share, "watts" are power. */
const SAME: readonly (readonly string[])[] = [
  ["people", "person", "passenger", "guest", "friend", "diner", "head", "everyone", "everybody"],
  ["percent", "percentage", "rate", "%", "apr"],
  ["cost", "price", "purchase", "buying"],
  ["selling", "sale", "sell"],
  ["sex", "gender", "man", "woman", "male", "female", "men", "women"],
  ["meat", "turkey", "chicken", "beef", "lamb", "joint", "goose", "ham", "pork", "duck", "roast"],
  ["earn", "income", "earning", "gross"],
  ["holiday", "vacation", "week"],
  ["bill", "billed"],
  ["cost", "pay", "payment"],
  ["pay", "paid", "owe", "payment", "repayment", "instalment"],
  ["time", "hour", "minute", "second", "pace", "duration"],
  ["way", "distance", "km", "kilometre", "kilometer", "mile"],
  ["deduct", "opening", "door", "window"],
  ["pack", "box", "packet", "bag", "tin", "can", "bucket", "pot"],
  ["litre", "liter", "l", "volume"],
  ["buy", "tin", "bag", "pack", "box", "roll"],
  ["split", "share", "each", "people"],
  ["slab", "length"],
  ["post", "hole", "post hole"],
  ["layer", "coat"],
  ["tall", "high", "height"],
  ["long", "length"],
  ["wide", "width"],
  ["goal", "target", "wanted"],
  ["cheap", "cheaper", "cheapest", "difference"],
  ["kilo", "kg", "weight"],
  ["charge", "price"],
  ["begin", "start", "starting", "initial", "principal", "opening"],
  ["added", "add", "deposit", "contribution", "saving"],
  ["note", "coin", "many"],
  ["diference", "difference"],
  ["power", "watt", "wattage"],
  ["hour", "hourly"],
  ["year", "term", "duration"],
  ["interest", "apr"],
  ["amount", "principal", "sum", "bill", "balance"],
  ["saving", "save", "saved"],
  ["discount", "off"],
  ["vat", "tax"],
  ["gross", "including", "final"],
  ["each", "share", "per"],
  ["room", "floor", "wall"],
  ["thickness", "depth", "thick", "deep"],
  ["waste", "spare"],
  ["size", "length", "width"],
  ["month", "monthly"],
  ["mark", "grade", "course", "subject", "class", "assignment", "exam", "module"],
  ["activity", "level"],
  ["saving", "contribution", "deposit"],
  ["weight", "credit", "unit"],
  ["average", "gpa"],
  ["year", "yearly"],
  ["until", "retirement", "retire"],
  ["price", "original", "regular", "list"],
  ["interest", "return", "expected", "growth"],
  ["age", "current"],
  ["invested", "investment", "initial", "principal", "capital"],
  ["year", "holding", "period", "term", "duration"],
];
const OF_ALL =
  /^(?:happen|not|instead|feet|foot|inch|inches|mile|yard|pound|ounce|away|next|go|goe|got|square|each|like|take|takes|bring|come|comes|turn|it's|s|type|enter|put|give|fill|choose|pick|say|tell|show|see|get|know|find|work|calculate|compute|add|adds|use|buy|need|want|have|has|leave|left|out|minus|deduct|subtract|take|account|include|included|count|box|field|me|my|i|we|our|us|you|your|what|which|that|this|they|them|do|does|did|can|could|should|would|will|must|if|so|then|also|too|all|altogether|together|every|up|down|into|just|only|both|on|with|as|be|are|was|or|to|by|off|over|one|two|how|when|where|when|automatically|straight|away|once|different|exactly|really|actually|overall|end|whole|roughly|about|approximately|total|totals|result|results|calculate[sd]?|calculation|final|input|inputs|output|gives?|says?|tells?|shows?|how|much|many|amount|number|value|per|in|of|the|a|an|and|from|for|at|is|it|to|needed|need|get|currency|gram|kg|kilo|ml|litre|liter|cm|metre|meter|euro|dollar)$/;

/** Whether all inputs and results that are told are those of a calculator that is known by its name. */
export function isKnownCalculator(
  reading: Reading,
  pieces: readonly Piece[],
  blocks: readonly Block[],
  isWhole: boolean,
): boolean {
  const calculators = blocks.filter((block) => block.type === "calculator");
  const fields = pieces.filter(
    ({ label, start, end }) =>
      label === "FIELD" ||
      label === "ITEM" ||
      (isWhole && label === "WISH") ||
      (label === "SET" && OWN_SHARE.test(reading.text.slice(start, end))),
  );
  const isSpokenOf = ({ start, end }: Piece) => {
    const words = plainPiece(reading.text.slice(start, end));
    // "With a slider for years" is no input of its own.
    return calculators.some((block) => speaksOf(block, words)) || traitOf(words, calculators) !== null;
  };
  return calculators.length > 0 && fields.every(isSpokenOf);
}

/** "essay counts 30%" */
export const OWN_SHARE = /\p{L} (?:counts?|weighs?|makes? up|is worth|is) (?:for )?\d+ ?(?:%|percent)/iu;

/** Whether words speak of nothing but what one of these calculators asks for or gives. */
export function isInputOf(words: string, blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.type === "calculator" && speaksOf(block, words));
}

/** Whether an input or a result of a calculator is all that is spoken of: "price per kWh", "shows what each pays". */
function speaksOf({ inputs, results, title }: BlockOf<"calculator">, words: string): boolean {
  const known = new Set(
    [...inputs, ...results, { label: title ?? "" }].flatMap((each) =>
      stemsOf(`${each.label} ${"unit" in each ? (each.unit ?? "") : ""}`),
    ),
  );
  const all = stemsOf(words);
  const said = all.filter((word) => known.has(word) || !OF_ALL.test(word));
  return (
    all.length > 0 &&
    said.every(
      (word) => known.has(word) || SAME.some((same) => same.includes(word) && same.some((other) => known.has(other))),
    )
  );
}

function stemsOf(words: string): string[] {
  return (words.toLowerCase().match(/[\p{L}%]+/gu) ?? []).map((word) => singularOf(word));
}
