import { expect, test } from "bun:test";
import { Block } from "@lathe/protocol/app/block";
import { evaluate } from "../../../generate/blocks/evaluate-formula.ts";
import { readFirstPrompt } from "../../first-prompt.ts";
import { asAsked, type CalculatorEntry } from "./calculator-entry.ts";
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
  for (const { id, imperial, variants = [], ...own } of CALCULATORS)
    for (const variant of [
      own,
      ...(imperial === undefined ? [] : [imperial]),
      ...variants.filter(({ isMore }) => isMore !== true),
      withAllOf(own, variants),
    ]) {
      Block.parse({ id, type: "calculator", inputs: variant.inputs, results: variant.results });
      for (const [name, value] of Object.entries(results(variant)))
        expect([id, name, Number.isFinite(value)]).toEqual([id, name, true]);
    }
});

function withAllOf(
  own: Omit<CalculatorEntry, "id" | "imperial" | "variants">,
  variants: NonNullable<CalculatorEntry["variants"]>,
) {
  const more = variants.filter(({ isMore }) => isMore === true).map((each) => ({ ...each, words: "more" }));
  return asAsked({ ...own, id: "all", variants: more }, "more").entry;
}

test("each is found by its own name", () => {
  const others = CALCULATORS.flatMap(({ id, name }) => {
    const prompt = /calculator$/i.test(name) ? `a ${name}` : `a ${name} calculator`;
    const read = readFirstPrompt(prompt);
    const blocks = "reason" in read ? [] : read.app.pages.flatMap((page) => page.blocks.map((block) => block.id));
    return blocks.length === 1 && blocks[0] === id ? [] : [{ prompt, id, blocks }];
  });
  expect(others).toEqual([]);
}, 60_000);

/** Reckoned by hand or taken from the sources that are named beside the formulas. */
const KNOWN: readonly [id: string, given: Record<string, number>, result: string, value: number, digits?: number][] = [
  ["tip", { bill: 80, percent: 15, people: 4 }, "each", 23],
  ["discount", { price: 250, percent: 30 }, "final", 175],
  ["budget", { income: 2_000, housing: 800, food: 300, transport: 100, other: 300 }, "savings", 500],
  ["invoice", { quantity: 3, price: 50, discount: 10, tax: 20 }, "total", 162],
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
  ["paint", { length: 5, width: 4, height: 2.5, doors: 5, windows: 0, coats: 2, covers: 10 }, "paint", 7.4],
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
  ["gravel", { length: 10, width: 2, depth: 5, density: 1.6 }, "mass", 1.6],
  ["hedge", { length: 60, spacing: 50, rows: 1, price: 2 }, "cost", 242],
  ["lawn", { length: 10, width: 10, seed: 35 }, "seeds", 3.5],
  // 60 bricks of 21.5 × 6.5 cm are in a square metre.
  ["bricks", { length: 1, height: 1, brickLength: 21.5, brickHeight: 6.5, spare: 0 }, "bricks", 60],
  ["decking", { length: 4, width: 2.9, boardWidth: 14, gap: 5, boardLength: 4 }, "boards", 20],
  ["cylinder", { diameter: 2, depth: 1 }, "litres", 3_141.59],
  ["pool-chlorine", { pool: 20, now: 1, wanted: 3, strength: 50 }, "grams", 80],
  ["flooring", { length: 5, width: 4, spare: 10, pack: 2.2, price: 30 }, "packs", 10],
  ["roast", { weight: 5, perKilo: 40, more: 20, rest: 30, hour: 13, minute: 0 }, "start", 530],
  ["loaves", { loaves: 2, weight: 850, hydration: 67, salted: 2, yeasted: 1 }, "flour", 1_000],
  ["cake-tin", { from: 20, to: 30, amount: 100 }, "scaled", 225],
  ["party-food", { adults: 10, children: 4, meat: 250 }, "meats", 3],
  ["party-drinks", { guests: 20, hours: 4, wine: 50 }, "bottles", 10],
  ["pizza-order", { people: 10, slices: 3, cut: 8, price: 10 }, "pizzas", 4],
  ["brine", { weight: 2_000, percent: 2 }, "salt", 40],
  ["homebrew", { before: 1.05, after: 1.01 }, "abv", 5.25],
  // 2 × 500 ml of 5 % are 39.45 g; 39.45 / (80 × 0.68) − 0.15
  ["blood-alcohol", { share: 0.68, weight: 80, drinks: 2, size: 500, strength: 5, hours: 1 }, "level", 0.58],
  ["knitting", { stitches: 22, width: 50 }, "castOn", 110],
  ["quilt", { block: 20, across: 5, border: 10 }, "width", 120],
  ["resin", { length: 10, width: 10, depth: 3, parts: 2 }, "hardener", 100],
  ["craft-price", { materials: 5, hours: 1, wage: 10, other: 1, profit: 25, fee: 0 }, "price", 20],
  ["selling-fees", { price: 100, cost: 40, postage: 5, fee: 10, fixed: 0.5 }, "profit", 44.5],
  ["print-cost", { grams: 100, spool: 20, hours: 10, watts: 100, energy: 0.3 }, "cost", 2.3],
  ["scale-model", { real: 8.7, scale: 87 }, "model", 10],
  [
    "cash-count",
    { n1: 1, n2: 0, n3: 0, n4: 0, n5: 0, n6: 0, n7: 0, n8: 1, n9: 0, n10: 0, n11: 0, n12: 0, n13: 0 },
    "total",
    100.5,
  ],
  ["car-cost", { fuel: 100, loan: 0, parking: 0, insurance: 600, tax: 0, repairs: 600 }, "monthly", 200],
  ["take-home", { gross: 3_000, tax: 20, social: 10, other: 100 }, "net", 2_000],
  ["overtime", { hours: 40, wage: 10, over: 4, factor: 1.5 }, "pay", 460],
  // 1,000 at 12 % a year, 100 a month: 10.59 payments.
  ["debt", { balance: 1_000, rate: 12, payment: 100 }, "months", 11],
  ["money-lasts", { balance: 12_000, spent: 1_500, income: 500 }, "months", 12],
  ["daily-budget", { left: 300, fixed: 20, from: 20_000, until: 20_014, people: 2 }, "each", 10],
  ["meter", { before: 100, now: 300, price: 0.3, standing: 0.5, days: 30 }, "bill", 75],
  ["charging", { battery: 50, from: 20, to: 80, power: 10, price: 0.4 }, "cost", 12],
  ["smoking", { cigarettes: 20, pack: 20, price: 10, days: 30 }, "saved", 300],
  ["average-price", { sharesA: 10, priceA: 50, sharesB: 10, priceB: 40 }, "average", 45],
  ["ovulation", { period: 20_000, cycle: 28 }, "ovulation", 20_014],
  ["weight-loss", { now: 81, goal: 80, deficit: 550 }, "weeks", 2],
  ["macros", { calories: 2_000, weight: 80, perKilo: 1.5, fatShare: 27 }, "carbs", 245],
  ["cat-years", { age: 5 }, "human", 36],
  ["pet-food", { weight: 20, percent: 2.5, meals: 2 }, "meal", 250],
  ["golf-handicap", { score: 90, rating: 72, slope: 113, index: 10, par: 72 }, "differential", 18],
  ["bike-gears", { front: 48, back: 16, wheel: 2 }, "way", 6],
  ["speech-time", { words: 650, speed: 130 }, "minutes", 5],
  ["shoe-size", { foot: 26.5 }, "eu", 42],
  ["engagement-rate", { likes: 90, comments: 5, shares: 5, followers: 2_000 }, "rate", 5],
  ["ad-cost", { cost: 100, views: 20_000, clicks: 400 }, "cpm", 5],
  ["conversion-rate", { visitors: 1_000, orders: 25, value: 40 }, "rate", 2.5],
  ["lifetime-value", { order: 50, orders: 4, years: 3, margin: 50 }, "value", 300],
  ["churn", { start: 200, lost: 10 }, "churn", 5],
  ["runway", { cash: 60_000, costs: 8_000, income: 3_000 }, "months", 12],
  ["growth-rate", { from: 100, until: 121, years: 2 }, "rate", 10],
  ["dividends", { shares: 100, price: 50, dividend: 2 }, "yield", 4],
  ["share-profit", { amount: 10, bought: 20, sold: 25, fees: 4 }, "profit", 46],
  ["position-size", { account: 10_000, risk: 1, entry: 50, stop: 48 }, "size", 50],
  ["bet", { stake: 10, odds: 2.5 }, "profit", 15],
  ["parlay", { stake: 10, odds1: 2, odds2: 1.5, odds3: 1, odds4: 1 }, "payout", 30],
  ["kelly", { bank: 1_000, odds: 2, chance: 60 }, "stake", 200],
  ["shipping-weight", { length: 50, width: 40, height: 30, weight: 5, divisor: 5_000, price: 2 }, "cost", 24],
  ["menu-price", { ingredients: 3, price: 12, wanted: 30 }, "share", 25],
  ["rental-yield", { price: 200_000, rent: 1_000, empty: 0, costs: 2_000 }, "net", 5],
  ["affordability", { income: 5_000, debts: 600 }, "payment", 1_200],
  ["down-payment", { price: 300_000, percent: 20, saved: 40_000, month: 500 }, "months", 40],
  // Ten years at 1,000 a month, and the same house for cash whose worth stays.
  ["rent-or-buy", { rent: 1_000, rise: 0, stay: 10 }, "rented", 120_005.4, 1],
  [
    "rent-or-buy",
    { price: 100_000, deposit: 100_000, upkeep: 1, worth: 0, stay: 10, rate: 5, years: 30 },
    "bought",
    10_000,
  ],
  ["lease-or-buy", { lease: 300, first: 1_000, months: 36 }, "leased", 11_800],
  ["area-price", { price: 200_000, area: 80 }, "metre", 2_500],
  ["early-retirement", { spending: 40_000, taken: 4, saved: 1_000_000, yearly: 0, rate: 5 }, "years", 0],
  ["doubling", { rate: 8 }, "exact", 9.01],
  ["hours-worked", { hour: 22, minute: 0, endHour: 6, endMinute: 30, pause: 30, days: 5, wage: 10 }, "hours", 40],
  ["days-off", { year: 24, months: 6, over: 2, taken: 5 }, "now", 9],
  // Devine for a man of 6 feet: 77.6 kg.
  ["ideal-weight", { male: 1, height: 182.88 }, "ideal", 77.6, 1],
  ["vo2-max", { distance: 2_400 }, "vo2", 42.4, 1],
  ["lean-mass", { male: 1, weight: 80, height: 180 }, "lean", 61.4, 1],
  ["race-forecast", { distance: 10, hours: 0, minutes: 40, seconds: 0 }, "half", 88.3, 1],
  ["swim-pace", { distance: 1_500, minutes: 30, seconds: 0 }, "pace", 2],
  ["plates", { wanted: 102.5, bar: 20 }, "p1", 1],
  ["caffeine", { cups: 2, perCup: 100, more: 0, hours: 5 }, "left", 100],
  ["fasting-window", { hour: 20, minute: 30, fast: 16 }, "open", 750],
  ["batting", { bats: 100, hits: 30, doubles: 5, triples: 1, runs: 3 }, "slugging", 0.46],
  ["earned-runs", { runs: 20, innings: 60 }, "era", 3],
  ["elo", { own: 1_500, other: 1_500, score: 1, factor: 20 }, "rating", 1_510],
  ["child-height", { boy: 1, mother: 166, father: 180 }, "height", 179.5],
  ["incubation", { set: 20_000, days: 21 }, "hatch", 20_021],
  // −10 °C in a wind of 30 km/h feel like −20; 90 °F at 70 % like 105 °F (NOAA).
  ["wind-chill", { air: -10, wind: 30 }, "feels", -20, 0],
  ["heat-index", { air: 32.222, humid: 70 }, "feels", 41, 0],
  ["dew-point", { air: 20, humid: 100 }, "dew", 20],
  ["half-life", { amount: 80, half: 8, time: 16 }, "left", 20],
  ["ph", { concentration: 0.001 }, "ph", 3],
  ["molarity", { mass: 58.44, molar: 58.44, volume: 500 }, "molarity", 2],
  ["horsepower", { torque: 100, speed: 9_548.8 }, "kilowatts", 100],
  ["battery-life", { capacity: 2_000, draw: 100, usable: 50 }, "hours", 10],
  ["resistor", { supply: 5, led: 2, current: 20 }, "ohms", 150],
  ["triangle", { a: 3, b: 4, c: 5 }, "area", 6],
  ["deviation", { n1: 2, n2: 4, n3: 4, n4: 4, n5: 5, n6: 5 }, "deviation", 1.1, 1],
  ["probability", { chance: 50, tries: 2 }, "once", 75],
  ["video-size", { rate: 8, minutes: 100 }, "size", 6],
  ["rem", { pixels: 24, base: 16 }, "rem", 1.5],
  ["mpg-litres", { mpg: 47.04 }, "metric", 5],
  ["oven", { celsius: 180 }, "mark", 4],
  ["ring-size", { diameter: 17.32 }, "us", 7],
  ["drywall", { length: 5, width: 5, height: 3, open: 0, sheet: 3, spare: 0 }, "sheets", 20],
  ["roofing", { length: 10, width: 8, rise: 75, spare: 0, pack: 3 }, "area", 100],
  ["board-feet", { thick: 1, wide: 12, long: 1, count: 3 }, "feet", 3],
  ["fish-stock", { length: 100, width: 40, height: 50, fish: 5, litres: 2 }, "count", 20],
  ["fabric", { pieces: 6, wide: 45, long: 50, width: 140 }, "metres", 1],
  ["cross-stitch", { across: 140, count: 14 }, "wide", 25.4],
];

/** With what else was asked for: [prompt, id, given, result, value]. */
const ASKED: readonly [prompt: string, id: string, given: Record<string, number>, result: string, value: number][] = [
  // A slab of 1 m³ and a hole of 20 cm across and 1 m deep: 3.14159 / 100.
  [
    "with 1 post hole and bags",
    "concrete",
    { length: 4, width: 2.5, depth: 10, spare: 0, holes: 1, diameter: 20, holeDepth: 100, bag: 10 },
    "bags",
    104,
  ],
  [
    "tins",
    "paint",
    { length: 5, width: 5, height: 2.5, doors: 0, windows: 0, coats: 2, covers: 10, tin: 4 },
    "tins",
    3,
  ],
  ["with splits", "pace", { distance: 10, hours: 0, minutes: 50, seconds: 0, every: 5 }, "split", 25],
  ["with a deposit", "loan", { price: 101_200, deposit: 100_000, rate: 0, years: 1 }, "payment", 100],
  // 1,200 in 12 payments of 100 and in 6 of 200, without interest.
  ["and pay 100 extra", "loan", { amount: 1_200, rate: 0, years: 1, extra: 100 }, "sooner", 6],
  ["mpg and price per litre", "fuel-cost", { distance: 100, economy: 45.4609, price: 2, people: 1 }, "cost", 20],
  ["by a date", "savings-goal", { goal: 1_000, saved: 300, from: 20_000, by: 20_070 }, "weekly", 70],
  [
    "quarters and dimes",
    "cash-count",
    { n1: 0, n2: 0, n3: 0, n4: 0, n5: 0, n6: 0, n7: 4, n8: 0, n9: 0, n10: 0 },
    "total",
    1,
  ],
];

test("what else is asked for comes of its words", () => {
  for (const [prompt, id, given, result, value] of ASKED)
    expect([
      prompt,
      Number((results(asAsked(entry(id), prompt).entry, given)[result] ?? Number.NaN).toFixed(2)),
    ]).toEqual([prompt, value]);
});

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
