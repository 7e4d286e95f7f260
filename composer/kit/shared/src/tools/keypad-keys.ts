import {
  clearKeypad,
  type KeypadState,
  type Operator,
  pressBackspace,
  pressDigit,
  pressEquals,
  pressOperator,
  pressPercent,
  pressPoint,
  pressSign,
} from "./keypad-state.ts";

export interface KeypadKey {
  sign: string;
  name: string;
  /** What is typed for it on a keyboard. */
  typed: readonly string[];
  kind: "number" | "operator" | "function" | "equals";
  press: (state: KeypadState) => KeypadState;
}

const digit = (sign: string): KeypadKey => ({
  sign,
  name: sign,
  typed: [sign],
  kind: "number",
  press: (state) => pressDigit(state, sign),
});
const operator = (sign: string, name: string, typed: Operator): KeypadKey => ({
  sign,
  name,
  typed: [typed],
  kind: "operator",
  press: (state) => pressOperator(state, typed),
});

/** Four in a row. */
export const KEYPAD_KEYS: readonly KeypadKey[] = [
  { sign: "C", name: "Clear", typed: ["Escape", "Delete"], kind: "function", press: clearKeypad },
  { sign: "±", name: "Change the sign", typed: [], kind: "function", press: pressSign },
  { sign: "%", name: "Percent", typed: ["%"], kind: "function", press: pressPercent },
  operator("÷", "Divide", "/"),
  ...["7", "8", "9"].map(digit),
  operator("×", "Multiply", "*"),
  ...["4", "5", "6"].map(digit),
  operator("−", "Subtract", "-"),
  ...["1", "2", "3"].map(digit),
  operator("+", "Add", "+"),
  { sign: "⌫", name: "Backspace", typed: ["Backspace"], kind: "number", press: pressBackspace },
  digit("0"),
  { sign: ".", name: "Decimal point", typed: [".", ","], kind: "number", press: pressPoint },
  { sign: "=", name: "Equals", typed: ["=", "Enter"], kind: "equals", press: pressEquals },
];
