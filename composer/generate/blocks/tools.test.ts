import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "bun:test";
import { Block, type BlockOf } from "@lathe/protocol/app/block";
import type { BlockCode } from "./block-code.ts";
import {
  averageCode,
  calculatorCode,
  converterCode,
  counterCode,
  diceCode,
  drawCode,
  drawingCode,
  keypadCode,
  paletteCode,
  passwordCode,
  qrCodeCode,
  recipeScalerCode,
  textToolCode,
  timerCode,
  scoresCode,
  turnOrderCode,
  worldClockCode,
} from "./tools.ts";

const KIT = join(import.meta.dir, "../../kit");
const PLACE = { storageKey: "app-tool" };
const TIMER = { id: "tea", type: "timer", minutes: 5, pauseMinutes: 1, rounds: 4 } as const;
const TIP: BlockOf<"calculator"> = {
  id: "tip-split",
  title: 'Tips & "splits"',
  type: "calculator",
  inputs: [
    { id: "bill", label: "Bill", unit: "€", value: 50, min: 0 },
    {
      id: "percent",
      label: "Tip",
      value: 10,
      options: [
        { label: "None", value: 0 },
        { label: "10 %", value: 10 },
      ],
    },
  ],
  results: [
    { id: "tip", label: "Tip", formula: "round(bill * percent / 100, 2)", decimals: 2 },
    { id: "total", label: "Total", unit: "€", formula: "bill + tip", decimals: 2 },
  ],
};

const CODES: BlockCode[] = [
  ...(["countdown", "stopwatch", "intervals"] as const).map((mode) => timerCode({ ...TIMER, mode }, PLACE)),
  counterCode(
    { id: "water", type: "counter", counters: [{ label: "Glasses", step: 1, goal: 8 }], isDaily: true },
    PLACE,
  ),
  calculatorCode(TIP, PLACE),
  ...quantities().map((quantity) => converterCode({ id: "units", type: "converter", quantity }, PLACE)),
  textToolCode({ id: "text", type: "textTool" }, PLACE),
  textToolCode({ id: "text", type: "textTool", kind: "json" }, PLACE),
  textToolCode({ id: "text", type: "textTool", kind: "filler" }, PLACE),
  textToolCode({ id: "morse", type: "textTool", code: "morse" }, PLACE),
  averageCode(
    { id: "gpa", type: "average", rowName: "Course", valueName: "Grade", weightName: "Credits", resultName: "GPA" },
    PLACE,
  ),
  recipeScalerCode({ id: "recipe", type: "recipeScaler" }, PLACE),
  qrCodeCode({ id: "code", type: "qrCode" }, PLACE),
  paletteCode({ id: "colors", type: "palette", count: 4 }, PLACE),
  worldClockCode({ id: "clock", type: "worldClock", places: ["Oslo", "Tokyo"] }, PLACE),
  keypadCode({ id: "keys", type: "keypad" }, PLACE),
  drawingCode({ id: "board", type: "drawing" }, PLACE),
  diceCode({ id: "dice", type: "dice", sides: 6, count: 2 }, PLACE),
  counterCode(
    { id: "rows", type: "counter", counters: [{ label: "Rows", step: 1, goal: null }], isDaily: false, isOpen: true },
    PLACE,
  ),
  counterCode(
    {
      id: "lives",
      type: "counter",
      counters: [{ label: "Ann", step: 1, goal: 12, start: 40 }],
      isDaily: false,
      isRepeated: true,
    },
    PLACE,
  ),
  drawCode({ id: "raffle", type: "draw", from: 1, to: 500, count: 1, isOnce: true }, PLACE),
  scoresCode(
    { id: "golf", type: "scores", players: ["Mira", "Tom"], roundName: "Hole", rounds: 18, lowestWins: true },
    PLACE,
  ),
  turnOrderCode(
    { id: "fight", type: "turnOrder", names: ["Mira"], sortedBy: "Initiative", counted: "Hit points" },
    PLACE,
  ),
  passwordCode({ id: "secret", type: "password" }, PLACE),
];

describe("the code of tools", () => {
  test("imports what the kit has, by its name, for the web and for phones", async () => {
    for (const { names, from } of CODES.flatMap(({ imports }) => imports))
      for (const platform of ["web", "mobile"]) {
        const places = [platform, "shared"]
          .map((part) => join(KIT, part, "src", from))
          .filter((path) => existsSync(path));
        expect(places, `${from} for ${platform}`).toHaveLength(1);
        const text = await Bun.file(places[0] ?? "").text();
        for (const name of names)
          expect(text).toMatch(new RegExp(`export (?:function|const|interface) ${name.replace("type ", "")}\\b`));
      }
  });

  test("a calculator's formulas are functions of its page", () => {
    const { imports, constants, element } = calculatorCode(TIP, PLACE);
    expect(imports.flatMap(({ names }) => names)).toContain("roundTo");
    expect(constants.join("\n\n")).toBe(`type TipSplitValue = "bill" | "percent" | "tip" | "total";

const tipSplitInputs: readonly CalculatorInput<TipSplitValue>[] = [
  { id: "bill", label: "Bill", unit: "€", value: 50, min: 0 },
  {
    id: "percent",
    label: "Tip",
    value: 10,
    options: [
      { label: "None", value: 0 },
      { label: "10 %", value: 10 },
    ],
  },
];

const tipSplitResults: readonly CalculatorResult<TipSplitValue>[] = [
  { id: "tip", label: "Tip", decimals: 2, value: (values) => roundTo(values.bill * values.percent / 100, 2) },
  { id: "total", label: "Total", unit: "€", decimals: 2, value: (values) => values.bill + values.tip },
];`);
    expect(element).toContain('title={"Tips & \\"splits\\""}');
    expect(element).toContain("inputs={tipSplitInputs}");
  });

  test("timers are told what they need", () => {
    expect(timerCode({ ...TIMER, mode: "countdown" }, PLACE).element).toBe(
      '<CountdownTimer minutes={5} storageKey="app-tool" />',
    );
    expect(timerCode({ ...TIMER, mode: "intervals", title: "Focus" }, PLACE).element).toBe(
      '<IntervalTimer title="Focus" minutes={5} pauseMinutes={1} rounds={4} storageKey="app-tool" />',
    );
  });
});

function quantities(): BlockOf<"converter">["quantity"][] {
  const converter = Block.options.find((option) => option.shape.type.value === "converter");
  const quantity = converter !== undefined && "quantity" in converter.shape ? converter.shape.quantity : null;
  return quantity === null ? [] : [...quantity.options];
}

test("a clock of here alone says what kind of list it has, though that is empty", () => {
  const { constants = [] } = worldClockCode({ id: "clock", type: "worldClock", places: [] }, PLACE);
  expect(constants).toEqual(["const clockPlaces: readonly string[] = [];"]);
});
