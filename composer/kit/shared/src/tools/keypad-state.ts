import { isRecord } from "./is-record.ts";

export type Operator = "+" | "-" | "*" | "/";

/** What is being calculated: numbers as they were typed, with operators between them. */
export interface KeypadState {
  /** Number and operator in turns, beginning with a number: "12", "*", "3." */
  terms: readonly string[];
  /** A result stands there: the next digit begins anew, an operator goes on with it. */
  isResult: boolean;
  /** The last calculations, the latest first. */
  history: readonly { terms: readonly string[]; result: string }[];
}

export const EMPTY_KEYPAD: KeypadState = { terms: ["0"], isResult: false, history: [] };

/** Said where there is no result: a division by nothing. */
export const NO_RESULT = "Not possible";

const MAX_DIGITS = 15;
const MAX_HISTORY = 10;

const isOperator = (term: string): term is Operator => ["+", "-", "*", "/"].includes(term);

export function pressDigit(state: KeypadState, digit: string): KeypadState {
  const current = state.isResult ? "0" : currentNumber(state);
  if (current.replace(/\D/g, "").length >= MAX_DIGITS) return state;
  return withCurrent(state, current === "0" ? digit : current === "-0" ? `-${digit}` : current + digit);
}

export function pressPoint(state: KeypadState): KeypadState {
  const current = state.isResult || currentNumber(state) === "" ? "0" : currentNumber(state);
  return current.includes(".") ? state : withCurrent(state, `${current}.`);
}

export function pressOperator(state: KeypadState, operator: Operator): KeypadState {
  const terms = state.terms[0] === NO_RESULT ? ["0"] : state.terms;
  const last = terms.at(-1) ?? "0";
  return {
    ...state,
    isResult: false,
    terms: isOperator(last) ? [...terms.slice(0, -1), operator] : [...terms, operator],
  };
}

/** Changes the sign of the number that is typed. */
export function pressSign(state: KeypadState): KeypadState {
  const current = currentNumber(state);
  if (current === "" || current === NO_RESULT) return withCurrent(state, "-0");
  return {
    ...withCurrent(state, current.startsWith("-") ? current.slice(1) : `-${current}`),
    isResult: state.isResult,
  };
}

/** After + and - a percentage is of what stands before it (80 + 10 % is 88), otherwise a hundredth. */
export function pressPercent(state: KeypadState): KeypadState {
  const current = currentNumber(state);
  if (current === "" || current === NO_RESULT) return state;
  const operator = state.terms.at(-2);
  const before = operator === "+" || operator === "-" ? evaluate(state.terms.slice(0, -2)) : 1;
  return withCurrent(state, resultText((before * Number(current)) / 100));
}

export function pressBackspace(state: KeypadState): KeypadState {
  if (state.isResult) return clearKeypad(state);
  const current = currentNumber(state);
  if (current === "") return { ...state, terms: state.terms.slice(0, -1) };
  const shorter = current.slice(0, -1);
  if (shorter !== "" && shorter !== "-") return withCurrent(state, shorter);
  return state.terms.length === 1 ? withCurrent(state, "0") : { ...state, terms: state.terms.slice(0, -1) };
}

export function clearKeypad(state: KeypadState): KeypadState {
  return { ...EMPTY_KEYPAD, history: state.history };
}

export function pressEquals(state: KeypadState): KeypadState {
  const terms = isOperator(state.terms.at(-1) ?? "") ? state.terms.slice(0, -1) : state.terms;
  if (terms.length < 3) return { ...state, terms };
  const result = resultText(evaluate(terms));
  return { terms: [result], isResult: true, history: [{ terms, result }, ...state.history].slice(0, MAX_HISTORY) };
}

/** Goes on with an earlier result, as if it had been typed. */
export function takeResult(state: KeypadState, result: string): KeypadState {
  return result === NO_RESULT ? state : withCurrent({ ...state, isResult: false }, result);
}

/** What the terms so far come to; null while there is nothing to calculate. */
export function previewOf(state: KeypadState): string | null {
  const terms = isOperator(state.terms.at(-1) ?? "") ? state.terms.slice(0, -1) : state.terms;
  return terms.length < 3 ? null : resultText(evaluate(terms));
}

/** For reading: "12 × -3". */
export function termsText(terms: readonly string[]): string {
  const signs: Record<string, string> = { "+": "+", "-": "−", "*": "×", "/": "÷" };
  return terms.map((term) => signs[term] ?? term.replace("-", "−")).join(" ");
}

/** A keypad from what was stored, whatever that is: the last results, and an empty display. */
export function readKeypad(stored: unknown): KeypadState {
  if (!isRecord(stored) || !Array.isArray(stored.history)) return EMPTY_KEYPAD;
  const isTerms = (value: unknown): value is string[] =>
    Array.isArray(value) && value.length < 100 && value.every((term) => typeof term === "string");
  const history = stored.history
    .filter((each) => isRecord(each) && isTerms(each.terms) && typeof each.result === "string")
    .slice(0, MAX_HISTORY);
  return { ...EMPTY_KEYPAD, history };
}

/** Products before sums, from left to right. */
function evaluate(terms: readonly string[]): number {
  const sums: number[] = [];
  let operator: Operator = "+";
  for (const term of terms) {
    if (isOperator(term)) {
      operator = term;
      continue;
    }
    const value = Number(term);
    const before = sums.length - 1;
    if (operator === "+" || operator === "-") sums.push(operator === "+" ? value : -value);
    else sums[before] = operator === "*" ? (sums[before] ?? 0) * value : (sums[before] ?? 0) / value;
  }
  return sums.reduce((sum, value) => sum + value, 0);
}

function resultText(value: number): string {
  // 0.1 + 0.2 is to be 0.3.
  return Number.isFinite(value) ? String(Number(value.toPrecision(12))) : NO_RESULT;
}

/** The number that is typed; empty after an operator. */
function currentNumber({ terms }: KeypadState): string {
  const last = terms.at(-1) ?? "0";
  return isOperator(last) ? "" : last;
}

function withCurrent(state: KeypadState, text: string): KeypadState {
  const before = currentNumber(state) === "" ? state.terms : state.terms.slice(0, -1);
  return { ...state, isResult: false, terms: [...before, text] };
}
