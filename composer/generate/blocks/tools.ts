import type { BlockOf } from "@lathe/protocol/app/block";
import type { CalculatorInput, CalculatorResult } from "@lathe/protocol/app/calculator";
import { type FormulaFunction, parseFormula } from "@lathe/protocol/app/formula";
import { fragment, jsxValue, quoted } from "../code.ts";
import { type BlockCode, element, type ImportedNames } from "./block-code.ts";
import { formulaCode, usesFunction, usesRoundTo } from "./formula-code.ts";

/** What the code of a tool needs to know of its app. */
export interface ToolPlace {
  /** Names what the tool remembers. */
  storageKey: string;
}

export function timerCode(block: BlockOf<"timer">, { storageKey }: ToolPlace): BlockCode {
  const key = `storageKey=${jsxValue(storageKey)}`;
  switch (block.mode) {
    case "countdown":
      return tool("CountdownTimer", "tools/countdown-timer.tsx", block, [`minutes={${block.minutes}}`, key]);
    case "stopwatch":
      return tool("Stopwatch", "tools/stopwatch.tsx", block, [key]);
    case "intervals": {
      const { minutes, pauseMinutes, rounds } = block;
      const plan = [`minutes={${minutes}}`, `pauseMinutes={${pauseMinutes}}`, `rounds={${rounds}}`];
      const [called, from] =
        block.countsRounds === true
          ? (["CountedIntervals", "tools/counted-intervals.tsx"] as const)
          : (["IntervalTimer", "tools/interval-timer.tsx"] as const);
      if (block.phases === undefined) return tool(called, from, block, [...plan, key]);
      const name = `${constantName(block.id)}Phases`;
      const phases = block.phases.map((phase) => `{ label: ${quoted(phase.label)}, minutes: ${phase.minutes} },`);
      return {
        ...tool(called, from, block, [...plan, `phases={${name}}`, key]),
        constants: [list(name, null, phases)],
      };
    }
    case "turns":
      return tool("TurnClock", "tools/turn-clock.tsx", block, [
        `minutes={${block.minutes}}`,
        block.incrementSeconds !== undefined && `incrementSeconds={${block.incrementSeconds}}`,
        key,
      ]);
    case "day":
      return tool("DayCountdown", "tools/day-countdown.tsx", block, [`day=${jsxValue(block.day ?? "01-01")}`, key]);
  }
}

export function counterCode(block: BlockOf<"counter">, { storageKey }: ToolPlace): BlockCode {
  const name = `${constantName(block.id)}Counters`;
  const rows = block.counters.map(
    ({ label, step, goal, start }) =>
      `{ label: ${quoted(label)}, step: ${step}, goal: ${goal}${start === undefined ? "" : `, start: ${start}`} },`,
  );
  const attributes = [
    `counters={${name}}`,
    block.isDaily ? "isDaily" : "isDaily={false}",
    ...(block.isRepeated === true ? ["isRepeated"] : []),
    `storageKey=${jsxValue(storageKey)}`,
  ];
  return {
    ...(block.isOpen === true
      ? tool("OpenCounters", "tools/open-counters.tsx", block, attributes)
      : tool("Counters", "tools/counters.tsx", block, attributes)),
    constants: [list(name, null, rows)],
  };
}

/** Its formulas become functions: the app has nothing that reads formulas. Throws FormulaError. */
export function calculatorCode(block: BlockOf<"calculator">, { storageKey }: ToolPlace): BlockCode {
  const name = constantName(block.id);
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Value`;
  const columns = block.table?.columns ?? [];
  const named = [...block.inputs, ...block.results, ...(block.table === undefined ? [] : [{ id: "row" }, ...columns])];
  const ids = [...new Set(named.map(({ id }) => quoted(id)))];
  const attributes = [
    block.text !== undefined && `text=${jsxValue(block.text)}`,
    `inputs={${name}Inputs}`,
    `results={${name}Results}`,
    block.table !== undefined && `table={${name}Table}`,
    `storageKey=${jsxValue(storageKey)}`,
  ];
  const { imports, element: calculator } =
    block.table === undefined
      ? tool("Calculator", "tools/calculator.tsx", block, attributes)
      : tool("TabledCalculator", "tools/tabled-calculator.tsx", block, attributes);
  const formulas = [...block.results, ...columns].map(({ formula }) => parseFormula(formula));
  const uses = (name: FormulaFunction) => formulas.some((formula) => usesFunction(formula, name));
  return {
    imports: [
      ...imports,
      { names: ["type CalculatorInput", "type CalculatorResult"], from: "tools/calculation.ts" },
      ...(block.table === undefined ? [] : [{ names: ["type CalculationTable"], from: "tools/calculation-table.ts" }]),
      ...(formulas.some(usesRoundTo) ? [{ names: ["roundTo"], from: "tools/round-to.ts" }] : []),
      ...(uses("minutesBetween") ? [{ names: ["minutesBetween"], from: "records/minutes-of-day.ts" }] : []),
      ...(uses("monthsAfter") ? [{ names: ["monthsAfter"], from: "tools/day-number.ts" }] : []),
      ...(uses("months") ? [{ names: ["monthsBetween"], from: "tools/day-number.ts" }] : []),
    ],
    constants: [
      `type ${type} = ${ids.join(" | ")};`,
      list(`${name}Inputs`, `CalculatorInput<${type}>`, block.inputs.map(inputRow)),
      list(`${name}Results`, `CalculatorResult<${type}>`, block.results.map(resultRow)),
      ...(block.table === undefined ? [] : [tableConstant(`${name}Table`, `CalculationTable<${type}>`, block.table)]),
    ],
    element: calculator,
  };
}

export function converterCode(block: BlockOf<"converter">, { storageKey }: ToolPlace): BlockCode {
  if (block.quantity === "own") return ownConverterCode(block, storageKey);
  const units = `${block.quantity.toUpperCase()}_UNITS`;
  const { imports, ...rest } = tool("Converter", "tools/converter.tsx", block, [
    `units={${units}}`,
    `storageKey=${jsxValue(storageKey)}`,
  ]);
  const table: ImportedNames = { names: [units], from: `tools/units/${block.quantity}.ts` };
  return { imports: [...imports, table], ...rest };
}

function ownConverterCode(block: BlockOf<"converter">, storageKey: string): BlockCode {
  const name = `${constantName(block.id)}Units`;
  const rows = (block.units ?? []).map(({ label, factor }, index) =>
    row([
      `id: ${quoted(`unit-${index + 1}`)}`,
      `label: ${quoted(label)}`,
      `symbol: ${quoted(label.toLowerCase())}`,
      `factor: ${factor}`,
    ]),
  );
  const { imports, ...rest } = tool("Converter", "tools/converter.tsx", block, [
    `units={${name}}`,
    `storageKey=${jsxValue(storageKey)}`,
  ]);
  return {
    ...rest,
    imports: [...imports, { names: ["type Unit"], from: "tools/conversion.ts" }],
    constants: [list(name, "Unit", rows)],
  };
}

export function textToolCode(block: BlockOf<"textTool">, { storageKey }: ToolPlace): BlockCode {
  const key = `storageKey=${jsxValue(storageKey)}`;
  if (block.kind === "json") return tool("JsonTool", "tools/json-tool.tsx", block, [key]);
  if (block.code !== undefined)
    return tool("CodeTool", "tools/code-tool.tsx", block, [`code=${jsxValue(block.code)}`, key]);
  if (block.kind === "filler") return tool("FillerTool", "tools/filler-tool.tsx", block, []);
  return tool("TextTool", "tools/text-tool.tsx", block, [key]);
}

export function averageCode(block: BlockOf<"average">, { storageKey }: ToolPlace): BlockCode {
  return tool("AverageTool", "tools/average-tool.tsx", block, [
    `rowName=${jsxValue(block.rowName)}`,
    `valueName=${jsxValue(block.valueName)}`,
    `weightName=${jsxValue(block.weightName)}`,
    `resultName=${jsxValue(block.resultName)}`,
    block.hasLetters === true && "hasLetters",
    `storageKey=${jsxValue(storageKey)}`,
  ]);
}

export function recipeScalerCode(block: BlockOf<"recipeScaler">, { storageKey }: ToolPlace): BlockCode {
  return tool("RecipeScaler", "tools/recipe-scaler.tsx", block, [`storageKey=${jsxValue(storageKey)}`]);
}

export function qrCodeCode(block: BlockOf<"qrCode">, { storageKey }: ToolPlace): BlockCode {
  return tool("QrCodeMaker", "tools/qr-code-maker.tsx", block, [`storageKey=${jsxValue(storageKey)}`]);
}

export function paletteCode(block: BlockOf<"palette">, { storageKey }: ToolPlace): BlockCode {
  return tool("PaletteMaker", "tools/palette-maker.tsx", block, [
    block.count !== undefined && `count={${block.count}}`,
    `storageKey=${jsxValue(storageKey)}`,
  ]);
}

export function worldClockCode(block: BlockOf<"worldClock">, { storageKey }: ToolPlace): BlockCode {
  const name = `${constantName(block.id)}Places`;
  return {
    ...tool("WorldClock", "tools/world-clock.tsx", block, [`places={${name}}`, `storageKey=${jsxValue(storageKey)}`]),
    constants: [
      block.places.length === 0
        ? `const ${name}: readonly string[] = [];`
        : `const ${name} = [${block.places.map(quoted).join(", ")}];`,
    ],
  };
}

export function keypadCode(block: BlockOf<"keypad">, { storageKey }: ToolPlace): BlockCode {
  return tool("Keypad", "tools/keypad.tsx", block, [`storageKey=${jsxValue(storageKey)}`]);
}

export function metronomeCode(block: BlockOf<"metronome">, { storageKey }: ToolPlace): BlockCode {
  return tool("Metronome", "tools/metronome.tsx", block, [
    `beatsPerMinute={${block.beatsPerMinute}}`,
    `beats={${block.beats}}`,
    `storageKey=${jsxValue(storageKey)}`,
  ]);
}

export function drawingCode(block: BlockOf<"drawing">, { storageKey }: ToolPlace): BlockCode {
  return tool("Drawing", "tools/drawing.tsx", block, [`storageKey=${jsxValue(storageKey)}`]);
}

export function diceCode(block: BlockOf<"dice">, { storageKey }: ToolPlace): BlockCode {
  const attributes = [
    `sides={${block.sides}}`,
    `count={${block.count}}`,
    block.modifier !== undefined && `modifier={${block.modifier}}`,
    `storageKey=${jsxValue(storageKey)}`,
  ];
  return tool("Dice", "tools/dice.tsx", block, attributes);
}

export function drawCode(block: BlockOf<"draw">, { storageKey }: ToolPlace): BlockCode {
  return tool("Draw", "tools/draw.tsx", block, [
    `from={${block.from}}`,
    `to={${block.to}}`,
    `count={${block.count}}`,
    block.isOnce ? "isOnce" : "isOnce={false}",
    `storageKey=${jsxValue(storageKey)}`,
  ]);
}

export function scoresCode(block: BlockOf<"scores">, { storageKey }: ToolPlace): BlockCode {
  const name = `${constantName(block.id)}Players`;
  const { roundName = "Round", rounds, from, goal, lowestWins } = block;
  return {
    ...tool("ScoreSheet", "tools/score-sheet.tsx", block, [
      `players={${name}}`,
      `roundName=${jsxValue(roundName)}`,
      rounds !== undefined && `rounds={${rounds}}`,
      from !== undefined && `from={${from}}`,
      goal !== undefined && `goal={${goal}}`,
      lowestWins === true && "lowestWins",
      `storageKey=${jsxValue(storageKey)}`,
    ]),
    constants: [
      list(
        name,
        null,
        block.players.map((each) => `${quoted(each)},`),
      ),
    ],
  };
}

export function turnOrderCode(block: BlockOf<"turnOrder">, { storageKey }: ToolPlace): BlockCode {
  const name = `${constantName(block.id)}Names`;
  return {
    ...tool("TurnTracker", "tools/turn-tracker.tsx", block, [
      `names={${name}}`,
      block.sortedBy !== undefined && `sortedBy=${jsxValue(block.sortedBy)}`,
      block.counted !== undefined && `counted=${jsxValue(block.counted)}`,
      `storageKey=${jsxValue(storageKey)}`,
    ]),
    constants: [
      block.names.length === 0
        ? `const ${name}: readonly string[] = [];`
        : list(
            name,
            null,
            block.names.map((each) => `${quoted(each)},`),
          ),
    ],
  };
}

export function passwordCode(block: BlockOf<"password">, { storageKey }: ToolPlace): BlockCode {
  return tool("PasswordMaker", "tools/password-maker.tsx", block, [
    block.kind !== undefined && `kind=${jsxValue(block.kind)}`,
    block.length !== undefined && `length={${block.length}}`,
    `storageKey=${jsxValue(storageKey)}`,
  ]);
}

function tool(
  name: string,
  from: string,
  { title }: { title?: string | undefined },
  attributes: readonly (string | false)[],
): BlockCode {
  return {
    imports: [{ names: [name], from }],
    constants: [],
    element: element(name, [title !== undefined && `title=${jsxValue(title)}`, ...attributes]),
  };
}

function list(name: string, type: string | null, rows: readonly string[]): string {
  return fragment`
    const ${name}${type === null ? "" : `: readonly ${type}[]`} = [
      ${rows}
    ];
  `;
}

function inputRow({ id, label, unit, value, isDay, min, max, options }: CalculatorInput): string {
  const choices = options?.map((option) => `{ label: ${quoted(option.label)}, value: ${option.value} }`);
  return row([
    `id: ${quoted(id)}`,
    `label: ${quoted(label)}`,
    unit !== undefined && `unit: ${quoted(unit)}`,
    `value: ${value}`,
    isDay === true && "isDay: true",
    min !== undefined && `min: ${min}`,
    max !== undefined && `max: ${max}`,
    choices !== undefined && `options: [\n${choices.map((choice) => `  ${choice},`).join("\n")}\n]`,
  ]);
}

function tableConstant(name: string, type: string, table: NonNullable<BlockOf<"calculator">["table"]>): string {
  return [
    `const ${name}: ${type} = {`,
    `  input: ${quoted(table.input)},`,
    `  rowName: ${quoted(table.rowName)},`,
    "  columns: [",
    ...table.columns.map((column) => resultRow(column).replaceAll(/^/gm, "    ")),
    "  ],",
    ...(table.hasChart === true ? ["  hasChart: true,"] : []),
    "};",
  ].join("\n");
}

function resultRow({ id, label, unit, decimals, formula, isDay, isTime, isStep }: CalculatorResult): string {
  return row([
    `id: ${quoted(id)}`,
    `label: ${quoted(label)}`,
    unit !== undefined && `unit: ${quoted(unit)}`,
    `decimals: ${decimals}`,
    isDay === true && "isDay: true",
    isTime === true && "isTime: true",
    isStep === true && "isStep: true",
    `value: (values) => ${formulaCode(parseFormula(formula))}`,
  ]);
}

/** An object of a list, in one line where that is short enough. */
function row(entries: readonly (string | false)[]): string {
  const given = entries.filter((entry) => entry !== false);
  const line = `{ ${given.join(", ")} },`;
  if (line.length <= 110 && !line.includes("\n")) return line;
  return ["{", ...given.map((entry) => `${entry},`.replaceAll(/^/gm, "  ")), "},"].join("\n");
}

/** "tip-split" → "tipSplit" */
function constantName(blockId: string): string {
  return blockId.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
