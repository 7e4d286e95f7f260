import assert from "node:assert/strict";
import { test } from "node:test";
import {
  EMPTY_KEYPAD,
  type KeypadState,
  NO_RESULT,
  pressBackspace,
  pressDigit,
  pressEquals,
  pressOperator,
  pressPercent,
  pressPoint,
  pressSign,
  previewOf,
  readKeypad,
  takeResult,
  termsText,
} from "./keypad-state.ts";

/** Presses one key for each character; "~" is the sign, "<" takes one back. */
function type(keys: string, from: KeypadState = EMPTY_KEYPAD): KeypadState {
  return [...keys].reduce((state, key) => {
    if (key === "+" || key === "-" || key === "*" || key === "/") return pressOperator(state, key);
    if (key === ".") return pressPoint(state);
    if (key === "%") return pressPercent(state);
    if (key === "~") return pressSign(state);
    if (key === "<") return pressBackspace(state);
    if (key === "=") return pressEquals(state);
    return pressDigit(state, key);
  }, from);
}
const shown = (keys: string) => type(keys).terms.join(" ");

test("calculates with the usual precedence", () => {
  assert.equal(shown("2+3*4="), "14");
  assert.equal(shown("2*3+4*5="), "26");
  assert.equal(shown("10-4-3="), "3");
  assert.equal(shown("8/4/2="), "1");
  assert.equal(shown(".1+.2="), "0.3");
});

test("a division by nothing says so, and typing goes on", () => {
  assert.equal(shown("5/0="), NO_RESULT);
  assert.equal(shown("5/0=7"), "7");
  assert.equal(shown("5/0=+2="), "2");
});

test("a percentage is of what stands before it", () => {
  assert.equal(shown("80+10%="), "88");
  assert.equal(shown("80-10%="), "72");
  assert.equal(shown("80*10%="), "8");
  assert.equal(shown("50%"), "0.5");
});

test("sign, point and backspace change the number that is typed", () => {
  assert.equal(shown("5~"), "-5");
  assert.equal(shown("5~~"), "5");
  assert.equal(shown("3*~4="), "-12");
  assert.equal(shown("1..5"), "1.5");
  assert.equal(shown("12+<"), "12");
  assert.equal(shown("7<"), "0");
  assert.equal(shown("12+3<<"), "12");
  assert.equal(shown("0001"), "1");
});

test("a second operator takes the first one's place, and a result is gone on with", () => {
  assert.equal(shown("2+*3="), "6");
  assert.equal(shown("2+3=*4="), "20");
  assert.equal(shown("2+3=7"), "7");
  assert.equal(shown("5="), "5");
});

test("the last results are kept and can be used again", () => {
  const state = type("2+3=");
  assert.deepEqual(state.history, [{ terms: ["2", "+", "3"], result: "5" }]);
  assert.equal(type("=", takeResult(type("4*", state), "5")).terms[0], "20");
  assert.equal(previewOf(type("2+3*4")), "14");
  assert.equal(previewOf(type("2+")), null);
  assert.equal(termsText(["2", "*", "-3"]), "2 × −3");
});

test("foreign stored values are an empty keypad", () => {
  for (const stored of [null, 1, [], { history: [1, { terms: "x" }] }])
    assert.deepEqual(readKeypad(stored), EMPTY_KEYPAD);
  const { history } = type("1+1=");
  assert.deepEqual(readKeypad({ terms: ["9"], history }), { ...EMPTY_KEYPAD, history });
});
