import type { BlockOf } from "@lathe/protocol/app/block";
import type { Label, Piece } from "../../pieces/labels.ts";
import type { Reading, Recognized } from "../../recognizer.ts";
import { asLabel } from "../../words.ts";
import { type Derived, deriveResults, weightedMean } from "../told-calculators/told-results.ts";
import { resultBySaid, type SaidFormula, saidFormula } from "../told-calculators/said-formula.ts";
import { MONEY } from "../calculators/calculator-entry.ts";
import { OWN_SHARE } from "./tool-details.ts";
import { idOf, isMoneyName, readInput, stemsOf, type ToldInput } from "../told-calculators/told-input.ts";

const CALCULATES =
  /\bcalc(?:ulators?|ulates?|ulating)?\b|\bhow much\b|\bwhat (?:does|do|should|will|would|must) .*\b(?:costs?|charge|take|ask|pay)\b|\b(?:quote|price|cost) (?:tool|helper|estimator|calculator)\b|\bestimator\b/i;
const OF_OTHERS: ReadonlySet<Label> = new Set(["LIST", "OPTION", "PART", "SAY", "TOOL", "HEAD"]);
const RESULTS = /^(?:results?|outputs?|shows?|out)\b:? ?/i;
const RATES =
  /(\d+(?:\.\d+)?) ?(?:€|\$|£|euros?|dollars?|pounds)? ?(?:per|an?|for each|each|\/) ([\p{L}²³]+(?: met(?:er|re)s?)?)/giu;
const SHARE = /^(?:(?:and|plus|with|minus|less|a) )*(\d+(?:\.\d+)?) ?(?:%|percent) ?(?:(?:for|of|as) )?(.*)$/i;
const MAX_INPUTS = 12;

/**
 * A calculator of inputs and results that are told one by one: "km at 0.30 per km, hours, hourly rate; results: labour,
 * total". Null where no result follows from what is entered, or not every one, where it has to be the whole of them.
 */
export function calculatorOfPieces({ text }: Reading, pieces: readonly Piece[], isWhole: boolean): Recognized | null {
  const first = pieces.findIndex(({ label }) => label === "HEAD");
  if (first === -1) return null;
  // "What does my fridge | cost?"
  const isAsked = /\?\s*$/.test(text.slice(pieces[first + 1]?.start ?? 0, pieces[first + 1]?.end ?? 0));
  const headEnd = pieces[isAsked ? first + 1 : first]?.end ?? 0;
  const head = text.slice(pieces[first]?.start ?? 0, headEnd).trim();
  if (!CALCULATES.test(head)) return null;
  const told = toldIn(
    text,
    pieces.filter(({ start }) => start >= headEnd).flatMap((piece) => settingsOf(text, piece)),
  );
  if (told === null) return null;
  const { inputs } = told;
  // A formula alone is read as a whole.
  if (inputs.length === 0) return null;
  // What stands in a formula is money by its own name only.
  const known = inputs.map((each) =>
    told.said.length > 0 && each.kind === "money" && !isMoneyName(each.label) ? asPlain(each) : each,
  );
  const said = told.said.flatMap((formula) => resultBySaid(formula, known, []) ?? []);
  if (said.length < told.said.length) return null;
  const derived = said.length > 0 ? deriveResults(known, told.asked) : derive(inputs, told.asked, head);
  const results = [...said, ...(derived?.results ?? [])].slice(0, MAX_INPUTS);
  if (derived === null || results.length === 0 || derived.open.length > (isWhole ? 0 : results.length)) return null;
  if (derived.inputs.length > MAX_INPUTS || derived.inputs.length === 0) return null;
  const block: BlockOf<"calculator"> = {
    id: "calculator",
    type: "calculator",
    inputs: derived.inputs.map(({ kind: _, per: __, price: ___, ...input }) => input),
    results,
  };
  return {
    spans: [...told.spans, { start: pieces[first]?.start ?? 0, end: headEnd }],
    part: {
      name: nameOf(head),
      icon: "calculator",
      blocks: [block],
      undone: derived.open.map((words) => ({
        words,
        answer: `I do not know how it follows from what is entered. Say it, and it is worked out: “${words} = ${inputs[0]?.label.toLowerCase() ?? "price"} * 2”.`,
      })),
    },
  };
}

/** "essay counts 30%, talk 20%" are two that are entered. */
function settingsOf(text: string, piece: Piece): Piece[] {
  if (piece.label !== "SET") return [piece];
  const cuts = [...text.slice(piece.start, piece.end).matchAll(/, (?=[\p{L}])/gu)].map(
    ({ index }) => piece.start + index,
  );
  const starts = [piece.start, ...cuts.filter((cut) => cut > piece.start)];
  const label: Label = OWN_SHARE.test(text) ? "FIELD" : piece.label;
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? piece.end, label }));
}

function asPlain({ unit: _, ...input }: ToldInput): ToldInput {
  return { ...input, kind: "quantity", value: 10 };
}

interface Told {
  inputs: ToldInput[];
  asked: string[];
  said: SaidFormula[];
  spans: Piece[];
}

/** A piece as it is told: what stands in brackets behind it, or what one of it costs, belongs to it. */
interface Clause {
  label: Label;
  words: string;
  raw: string;
  pieces: Piece[];
}

const GOES_ON = /^\s*(?:\(|at \d|default|per\b|of \d)/i;
const SHOWN =
  /^(?:(?:and|it|that|which|then|should|to) )*(?:shows?|tells?|gives?|says?|calculates?|displays?|returns?|results?|outputs?|out comes)\b/i;
/** What comes out, whatever stands before it. */
const RESULT =
  /\b(?:totals?|profit|margin|sub-?total|final price|(?:costs?|price) per (?:day|week|month|year|person|head))\b/i;

function clausesOf(text: string, pieces: readonly Piece[]): Clause[] {
  const clauses: Clause[] = [];
  for (const piece of pieces) {
    const raw = text.slice(piece.start, piece.end);
    const last = clauses.at(-1);
    if (last !== undefined && last.label !== "HEAD" && (GOES_ON.test(raw) || /\bper$/i.test(last.raw.trim()))) {
      last.raw += raw.startsWith(" ") || last.raw.endsWith(" ") ? raw : ` ${raw}`;
      last.words = wordsOf(last.raw);
      last.pieces.push(piece);
    } else clauses.push({ label: piece.label, words: wordsOf(raw), raw, pieces: [piece] });
  }
  return clauses;
}

function wordsOf(raw: string): string {
  return raw
    .replace(/^[\s,;:.?!&–>-]+|[\s,;:.?!-]+$/g, "")
    .replace(/^(?:and|or|plus) /i, "")
    .replace(/^[([](?=[^)\]]*$)/, "");
}

function toldIn(text: string, pieces: readonly Piece[]): Told | null {
  const told: Told = { inputs: [], asked: [], said: [], spans: [] };
  let isResults = false;
  for (const { label, words, raw, pieces: own } of clausesOf(text, pieces)) {
    const isShown = SHOWN.test(words) || /^\s*(?:->|→|>)/.test(raw) || RESULTS.test(words);
    if (OF_OTHERS.has(label) && !isShown && !isResults) return null;
    if (!SILENT.has(label)) isResults ||= isShown;
    told.spans.push(...own);
    if (SILENT.has(label) || words === "") continue;
    const plain = words.replace(RESULTS, "");
    const formula = label === "FIELD" && !isResults ? null : saidFormula(plain);
    const isInput =
      /^(?:FIELD|ITEM)$/.test(label) || (label === "WISH" && !RESULT.test(plain) && told.said.length === 0);
    if (formula !== null && !/^(?:hours?|time|[\p{L} ]+) (?:times|×|x|\*) ?\d+(?: \p{L}+)?$/iu.test(plain))
      addFormula(formula, told);
    else if (!isResults && SHARE.test(plain)) addSetting(plain, told);
    else if (label === "SET" && addSetting(plain, told)) continue;
    else if (label === "SET") told.spans.splice(-own.length);
    else if (isResults || !isInput) addAsked(plain, told);
    else if (!addInputs(plain, told)) return null;
  }
  const [nameless] = told.said;
  // "The formula is a * b, result price"
  if (nameless !== undefined && told.said.length === 1 && told.asked.length === 1 && NAMELESS.test(nameless.name))
    nameless.name = told.asked.pop() ?? "";
  return told;
}

const NAMELESS = /^(?:formula|result)?$/i;
const SILENT: ReadonlySet<Label> = new Set(["HEAD", "ABOUT", "LOOK", "NOT", "BEYOND"]);

/** "Hours, hourly rate (default 45) and travel km"; false where one of them names nothing. */
function addInputs(words: string, told: Told): boolean {
  for (const part of words.split(/, (?:and )?(?![^(]*\))| and (?=\p{L})(?![^(]*\))/u)) {
    if (/^(?:fields?|inputs?)?$/i.test(part.trim())) continue;
    const input = readInput(
      part,
      told.inputs.map(({ id }) => id),
    );
    if (input === null) return false;
    told.inputs.push(input);
  }
  return true;
}

/** "Shows tip, total and per person" */
function addAsked(words: string, told: Told): void {
  told.asked.push(...words.split(/, (?:and )?| and (?=\p{L})/u).map((each) => each.trim()));
}

/** A formula that begins with a sign goes on from the input before it; one without a name is of the result before it. */
function addFormula({ name, expression }: SaidFormula, told: Told): void {
  const last = told.inputs.at(-1);
  const goesOn = /^(?:times|plus|minus|divided by|multiplied by|over|[*×/+-])/i.test(expression);
  const whole = goesOn && last !== undefined ? `${last.label} ${expression}` : expression.replace(/^(?:=|is) /i, "");
  const called = name !== "" && !/^(?:formula|result)$/i.test(name) ? name : (told.asked.pop() ?? name);
  told.said.push({ name: called, expression: whole });
}

/** "35 per cubic metre, 20 per floor" are prices of what is entered; "15% on top" is entered too. */
function addSetting(words: string, told: Told): boolean {
  const ids = told.inputs.map(({ id }) => id);
  const share = SHARE.exec(words);
  if (share !== null) {
    const label = asLabel((share[2] ?? "").replace(/[^\p{L} ]/gu, "")) || "Percent";
    told.inputs.push({ id: idOf(label, ids), label, value: Number(share[1]), unit: "%", min: 0, kind: "percent" });
    return true;
  }
  let isPrice = false;
  for (const [, value, per = ""] of words.matchAll(RATES)) {
    const at = told.inputs.findIndex((input) => stemsOf(per).every((stem) => stemsOf(input.label).includes(stem)));
    const input = told.inputs[at];
    if (input === undefined) continue;
    const { unit, ...counted } = input;
    told.inputs[at] = {
      ...counted,
      ...(unit === undefined || unit === MONEY ? {} : { unit }),
      kind: "quantity",
      price: { value: Number(value), per },
    };
    isPrice = true;
  }
  return isPrice;
}

function derive(inputs: readonly ToldInput[], asked: readonly string[], head: string): Derived | null {
  const grade = /\b(?:grades?|marks?|scores?)\b/i.exec(head)?.[0];
  const mean = grade === undefined ? null : weightedMean(inputs, /\bfinal\b/i.test(head) ? `final ${grade}` : grade);
  if (mean !== null) return mean;
  // With no word of what comes out it is a sum, of what is surely money.
  const isSum = inputs.every(({ kind, label }) => kind !== "money" || isMoneyName(label));
  if (inputs.length < 2 || (asked.length === 0 && !isSum)) return null;
  return deriveResults(inputs, asked.length > 0 ? asked : ["total"]);
}

/** "Dog food calculator", "a calculator for firewood", "what does my fridge cost?" */
function nameOf(head: string): string {
  const plain = head.replace(/[\s,;:.?!-]+$/, "");
  if (/^(?:how|what) /i.test(plain)) return asLabel(plain).slice(0, 60);
  const before = /\b((?:[\p{L}'-]+ ){1,3})calculators?\b/iu.exec(plain)?.[1]?.replace(FRAME, "").trim() ?? "";
  const behind = /\bcalculators? for (?:my |our |the |an? )?((?:[\p{L}'-]+ ?){1,3})$/iu.exec(plain)?.[1]?.trim() ?? "";
  const of = before === "" ? behind : before;
  return of === "" ? "Calculator" : `${asLabel(of)} calculator`.slice(0, 60);
}

const FRAME = /^(?:(?:an?|the|my|me|i|we|need|want|make|build|create|simple|please) )+/i;
