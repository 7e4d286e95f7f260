import assert from "node:assert/strict";
import { test } from "node:test";
import {
  calculate,
  type CalculatorInput,
  type CalculatorResult,
  faultOf,
  initialValues,
  readTypedValues,
  resultText,
  shownResults,
  sliderStep,
} from "./calculation.ts";

type Name = "bill" | "percent" | "people" | "tip" | "each";
const INPUTS: CalculatorInput<Name>[] = [
  { id: "bill", label: "Bill", value: 50, min: 0 },
  {
    id: "percent",
    label: "Tip",
    value: 15,
    options: [
      { label: "15 %", value: 15 },
      { label: "20 %", value: 20 },
    ],
  },
  { id: "people", label: "People", value: 2 },
];
const RESULTS: CalculatorResult<Name>[] = [
  { id: "tip", label: "Tip", decimals: 2, value: (values) => (values.bill * values.percent) / 100 },
  { id: "each", label: "Each", decimals: 2, value: (values) => (values.bill + values.tip) / values.people },
];

test("results use the inputs and the results before them", () => {
  assert.deepEqual(calculate(INPUTS, RESULTS, initialValues(INPUTS)), [7.5, 28.75]);
  assert.deepEqual(calculate(INPUTS, RESULTS, { bill: "10,50", percent: "20 %", people: "1" }), [2.1, 12.6]);
});

test("what is missing, wrong or divided by nothing has no result, and the others have theirs", () => {
  assert.deepEqual(calculate(INPUTS, RESULTS, { bill: "10", percent: "20 %", people: "0" }), [2, null]);
  assert.deepEqual(calculate(INPUTS, RESULTS, { bill: "", percent: "20 %", people: "1" }), [null, null]);
  assert.deepEqual(calculate(INPUTS, RESULTS, { bill: "-1", percent: "20 %", people: "1" }), [null, null]);
});

test("the last result is shown first, and steps not at all", () => {
  const steps = RESULTS.map((result) => ({ ...result, isStep: result.id === "tip" }));
  assert.deepEqual(
    shownResults(steps, [7.5, 28.75]).map(({ result, value }) => [result.id, value]),
    [["each", 28.75]],
  );
  assert.deepEqual(
    shownResults(RESULTS, [null, 28.75]).map(({ value }) => value),
    [28.75, null],
  );
});

test("days are typed as such and counted with as numbers", () => {
  const days: CalculatorInput<"from" | "to" | "length">[] = [
    { id: "from", label: "From", value: 0, isDay: true },
    { id: "to", label: "To", value: 30, isDay: true },
  ];
  const length: CalculatorResult<"from" | "to" | "length">[] = [
    { id: "length", label: "Days", decimals: 0, value: (values) => values.to - values.from },
  ];
  assert.deepEqual(calculate(days, length, initialValues(days)), [30]);
  assert.deepEqual(calculate(days, length, { from: "2026-02-01", to: "2026-03-01" }), [28]);
  assert.deepEqual(calculate(days, length, { from: "2026-02-31", to: "2026-03-01" }), [null]);
  assert.match(resultText({ decimals: 0, isDay: true }, 20_543), /2026/);
  assert.equal(resultText({ decimals: 0, isTime: true }, 5.5), "5:30");
  assert.equal(resultText({ decimals: 0, isTime: true }, 61.999), "1:02:00");
});

test("an input says what is wrong with it", () => {
  const input = { id: "age", label: "Your age", value: 5, min: 1, max: 9 };
  assert.equal(faultOf(input, " "), "Enter your age.");
  assert.equal(faultOf(input, "x"), "This is not a number.");
  assert.equal(faultOf(input, "0"), "At least 1.");
  assert.equal(faultOf(input, "10"), "At most 9.");
  assert.equal(faultOf(input, "9"), null);
  assert.equal(faultOf({ ...input, label: "BMI" }, ""), "Enter BMI.");
});

test("a slider's steps are round", () => {
  const steps = [
    [0, 100, 1],
    [0, 20, 1],
    [0, 500, 1],
    [0, 100_000, 1_000],
    [0, 1, 0.01],
    [0, 2.5, 0.01],
    [5, 5, 1],
  ] as const;
  for (const [min, max, step] of steps) assert.equal(sliderStep(min, max), step, `${min} to ${max}`);
});

test("foreign stored values are not taken over", () => {
  for (const stored of [null, [], "x", { bill: 5, percent: "99" }])
    assert.deepEqual(readTypedValues(INPUTS, stored), { bill: "50", percent: "15 %", people: "2" });
  assert.equal(readTypedValues(INPUTS, { bill: "7", gone: "1" }).bill, "7");
});
