import { expect, test } from "bun:test";
import { Block } from "@lathe/protocol/app/block";
import { evaluate } from "../../../generate/blocks/evaluate-formula.ts";
import { readFirstPrompt } from "../../first-prompt.ts";
import type { CalculatorEntry } from "./calculator-entry.ts";
import { CALCULATORS } from "./calculators.ts";

/** All results with these inputs, and what the others begin with. */
function results(
  { inputs, results: rows }: Pick<CalculatorEntry, "inputs" | "results">,
  given: Record<string, number> = {},
) {
  const values = new Map(inputs.map(({ id, value }) => [id, given[id] ?? value]));
  for (const { id, formula } of rows) values.set(id, evaluate(formula, values));
  return Object.fromEntries(values);
}

function entry(id: string): CalculatorEntry {
  const found = CALCULATORS.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

test("there are many, each once, and each is a block whose results are numbers", () => {
  expect(CALCULATORS.length).toBeGreaterThanOrEqual(35);
  expect(new Set(CALCULATORS.map(({ id }) => id)).size).toBe(CALCULATORS.length);
  for (const { id, imperial, ...own } of CALCULATORS)
    for (const variant of [own, ...(imperial === undefined ? [] : [imperial])]) {
      Block.parse({ id, type: "calculator", inputs: variant.inputs, results: variant.results });
      for (const [name, value] of Object.entries(results(variant)))
        expect([id, name, Number.isFinite(value)]).toEqual([id, name, true]);
    }
});

test("each is found by its own name", () => {
  for (const { id, name } of CALCULATORS) {
    const prompt = /calculator$/i.test(name) ? `a ${name}` : `a ${name} calculator`;
    const read = readFirstPrompt(prompt);
    const blocks = "reason" in read ? [] : read.app.pages.flatMap((page) => page.blocks.map((block) => block.id));
    expect([prompt, ...blocks]).toEqual([prompt, id]);
  }
});

/** Reckoned by hand or taken from the sources that are named beside the formulas. */
const KNOWN: readonly [id: string, given: Record<string, number>, result: string, value: number, digits?: number][] = [
  ["tip", { bill: 80, percent: 15, people: 4 }, "each", 23],
  ["discount", { price: 250, percent: 30 }, "final", 175],
  ["sales-tax", { price: 120, rate: 20 }, "net", 100],
  ["sales-tax", { price: 100, rate: 19 }, "gross", 119],
  ["loan", { amount: 200_000, rate: 6, years: 30 }, "payment", 1_199.1],
  ["loan", { amount: 1_200, rate: 0, years: 1 }, "payment", 100],
  ["compound-interest", { start: 1_000, monthly: 0, rate: 12, years: 1 }, "final", 1_126.83],
  ["savings-goal", { goal: 1_300, saved: 100, months: 12 }, "monthly", 100],
  ["margin", { cost: 75, price: 100 }, "margin", 25],
  ["wallpaper", { perimeter: 16, height: 2.4, repeat: 0, length: 10, width: 50 }, "rolls", 8],
  ["wallpaper", { perimeter: 16, height: 2.4, repeat: 64, length: 10, width: 50 }, "rolls", 11],
  ["curtains", { width: 150, drop: 220, fullness: 2, hem: 30, fabric: 140, price: 10 }, "cost", 75],
  ["rainwater", { roof: 100, rain: 8, share: 90 }, "litres", 720],
  ["dilution", { parts: 9, total: 5 }, "agent", 500],
  ["coffee-ratio", { water: 2, ratio: 8 }, "coffee", 250],
  ["dose", { weight: 12, perKilo: 5, strength: 20 }, "millilitres", 3],
  ["retirement", { age: 65, end: 66, start: 0, monthly: 100, rate: 0 }, "final", 1_200],
  ["solar", { price: 1_000, yearly: 1_000, own: 50, bought: 0.3, sold: 0.1 }, "years", 5],
  ["stairs", { rise: 2_700, wanted: 180, going: 270 }, "run", 3_780],
  ["slope", { length: 10, ratio: 40 }, "fall", 250],
  ["fence", { length: 18, panel: 1.8, panelPrice: 40, postPrice: 10 }, "total", 510],
  ["voltage-drop", { voltage: 12, current: 10, length: 5, section: 2.5, material: 0.0175 }, "drop", 0.7],
  ["break-even", { fixed: 1_000, price: 25, variable: 15 }, "pieces", 100],
  ["salary", { hourly: 20, hours: 40, weeks: 52 }, "yearly", 41_600],
  ["inflation", { amount: 100, rate: 2, years: 10 }, "price", 121.9],
  ["rent-split", { rent: 900, roomA: 10, roomB: 20, roomC: 0 }, "shareA", 300],
  ["return-on-investment", { cost: 100, value: 121, years: 2 }, "yearly", 10],
  ["bmi", { weight: 70, height: 175 }, "bmi", 22.86],
  ["calories-a-day", { sex: 5, weight: 80, height: 180, age: 30, activity: 1.2 }, "bmr", 1_780],
  ["calories-burnt", { met: 9.8, weight: 70, minutes: 60 }, "burnt", 686],
  ["one-rep-max", { weight: 100, reps: 6 }, "max", 120],
  // 495 / (1.0324 − 0.19077 log10(85 − 38) + 0.15456 log10(180)) − 450
  ["body-fat", { male: 1, height: 180, neck: 38, waist: 85, hips: 0 }, "fat", 16.1, 1],
  ["heart-rate", { age: 40 }, "highest", 180],
  ["dog-years", { age: 1 }, "human", 31],
  ["pace", { distance: 10, hours: 0, minutes: 55, seconds: 0 }, "pace", 5.5],
  ["circle", { radius: 2 }, "area", 12.57],
  ["right-triangle", { a: 3, b: 4 }, "c", 5],
  ["volume", { length: 100, width: 50, height: 20 }, "litres", 100],
  ["paint", { length: 5, width: 4, height: 2.5, openings: 5, coats: 2, covers: 10 }, "paint", 8],
  ["tiles", { length: 3, width: 3, tileLength: 30, tileWidth: 30, spare: 0 }, "tiles", 100],
  ["electricity", { watts: 1_000, hours: 1, price: 0.4 }, "yearly", 146],
  ["fuel-cost", { distance: 400, consumption: 7, price: 2, people: 2 }, "each", 28],
  ["fuel-economy", { distance: 100, fuel: 10 }, "mpg", 23.52],
  ["trip-time", { distance: 270, speed: 90, breaks: 30 }, "minutes", 210],
  ["days-between", { from: 20_454, to: 20_543 }, "days", 89],
  ["days-between", { from: 20_454, to: 20_543 }, "months", 2],
  ["age", { birth: 11_097, on: 20_594 }, "years", 26],
  ["age", { birth: 11_099, on: 20_594 }, "years", 25],
  ["download-time", { size: 1, speed: 100 }, "seconds", 80],
  ["percent-change", { before: 80, after: 100 }, "change", 25],
  ["final-grade", { current: 80, wanted: 85, weight: 50 }, "needed", 90],
  ["rule-of-three", { a: 2, b: 6, c: 5 }, "x", 15],
  ["ohms-law", { voltage: 12, resistance: 4 }, "power", 36],
  ["quadratic", { a: 1, b: -3, c: 2 }, "x1", 2],
];

test("results are those of the formulas", () => {
  for (const [id, given, result, value, digits = 2] of KNOWN)
    expect([id, result, Number((results(entry(id), given)[result] ?? Number.NaN).toFixed(digits))]).toEqual([
      id,
      result,
      value,
    ]);
});

test("imperial and metric say the same", () => {
  const { imperial, ...metric } = entry("bmi");
  if (imperial === undefined) throw new Error("bmi");
  const inches = 68 * 2.54;
  expect(results(imperial, { weight: 154.323_584, feet: 5, inches: 8 }).bmi).toBeCloseTo(
    results(metric, { weight: 70, height: inches }).bmi ?? 0,
    4,
  );
});

test("dough is counted in percent of its flour", () => {
  expect(results(entry("dough"), { flour: 1_000, hydration: 75 })).toMatchObject({
    water: 750,
    salt: 20,
    starter: 200,
  });
  const { flour = 0, water = 0, salt = 0, yeast = 0 } = results(entry("pizza-dough"), { balls: 6, weight: 280 });
  expect(flour + water + salt + yeast).toBeCloseTo(6 * 280);
});
