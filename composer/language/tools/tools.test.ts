import { expect, test } from "bun:test";
import { AppSpecification } from "@lathe/protocol/app-specification";
import type { Block, BlockOf, BlockType } from "@lathe/protocol/app/block";
import fc from "fast-check";
import { GOLDEN_TOOLS } from "../../testing/golden-tools.ts";
import { readFirstPrompt } from "../first-prompt.ts";
import { readText } from "../read-text.ts";
import { TOOLS } from "./tools.ts";

function blocksOf(prompt: string): Block[] {
  const read = readFirstPrompt(prompt);
  if ("reason" in read) throw new Error(`${prompt}: ${read.reason}`);
  return read.app.pages.flatMap(({ blocks }) => blocks);
}

function onlyBlock<Type extends BlockType>(prompt: string, type: Type): BlockOf<Type> {
  const isOfType = (block: Block): block is BlockOf<Type> => block.type === type;
  const found = blocksOf(prompt).filter(isOfType);
  const [block] = found;
  if (block === undefined || found.length !== 1) throw new Error(`${prompt}: ${found.length} of ${type}`);
  return block;
}

const PROMPTS = GOLDEN_TOOLS.flatMap(([prompts]) => prompts);

test("every app of a tool is a specification, and its pieces together are one too", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...PROMPTS), { minLength: 1, maxLength: 3 }), (prompts) => {
      const read = readFirstPrompt(prompts.join(" and "));
      if (!("reason" in read)) AppSpecification.parse(read.app);
    }),
    { numRuns: 60 },
  );
});

test("what is claimed lies within the text", () => {
  const words = fc.constantFrom(
    ...PROMPTS.flatMap((prompt) => prompt.split(" ")),
    ..."timer 5 minutes counter of chess for with and quiz calculator + * ( = : x 25/5 d20 km to notes , .".split(" "),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 14 }), (prompt) => {
      const reading = readText(prompt.join(" "));
      for (const recognize of TOOLS)
        for (const { start, end } of recognize(reading).flatMap(({ spans }) => spans)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(reading.text.length);
          expect(start).toBeLessThan(end);
        }
    }),
    { numRuns: 150 },
  );
});

test("timers run as long as is said", () => {
  const lengths: [string, number][] = [
    ["egg timer 5 minutes", 5],
    ["60 second timer", 1],
    ["90 minutes countdown", 90],
    ["timer for 1 hour 30 minutes", 90],
    ["a timer of half an hour", 30],
    ["timer 2:30", 2.5],
  ];
  for (const [prompt, minutes] of lengths)
    expect([prompt, onlyBlock(prompt, "timer").minutes]).toEqual([prompt, minutes]);
});

test("intervals take work, rest and rounds in any words", () => {
  const plans: [string, number, number, number][] = [
    ["workout timer 40 s work 20 s rest 8 rounds", 40, 20, 8],
    ["interval timer with 12 rounds of 45 seconds work and 15 seconds rest", 45, 15, 12],
    ["hiit timer 30/10 x 6", 30, 10, 6],
    ["a pomodoro timer: focus for 45 minutes, break for 15 minutes, 3 rounds", 2_700, 900, 3],
    ["study timer with breaks of 10 minutes", 1_500, 600, 4],
  ];
  for (const [prompt, work, rest, rounds] of plans) {
    const block = onlyBlock(prompt, "timer");
    expect([prompt, Math.round(block.minutes * 60), Math.round(block.pauseMinutes * 60), block.rounds]).toEqual([
      prompt,
      work,
      rest,
      rounds,
    ]);
  }
});

test("counters take their goal, their step and whether each day is new", () => {
  expect(onlyBlock("count push-ups and squats, with a goal of 50, resets every day", "counter")).toMatchObject({
    counters: [
      { label: "Push-ups", step: 1, goal: 50 },
      { label: "Squats", step: 1, goal: 50 },
    ],
    isDaily: true,
  });
  expect(onlyBlock("a counter that counts by 5", "counter")).toMatchObject({
    counters: [{ step: 5, goal: null }],
    isDaily: false,
  });
  expect(onlyBlock("water tracker, 2000 ml a day", "counter").counters).toEqual([
    { label: "Water (ml)", step: 250, goal: 2_000 },
  ]);
});

test("dice are thrown as they are written", () => {
  const dice: [string, number, number][] = [
    ["d20", 20, 1],
    ["dice roller 3d6", 6, 3],
    ["roll two dice", 6, 2],
    ["two 12-sided dice", 12, 2],
  ];
  for (const [prompt, sides, count] of dice) {
    const block = onlyBlock(prompt, "dice");
    expect([prompt, block.sides, block.count]).toEqual([prompt, sides, count]);
  }
});

test("numbers are drawn from those that are told", () => {
  const draws: [string, number, number, number, boolean][] = [
    ["random number between 5 and 50", 5, 50, 1, false],
    ["a raffle with 800 tickets", 1, 800, 1, true],
    ["lottery numbers 6 out of 45", 1, 45, 6, false],
    ["bingo caller", 1, 90, 1, true],
  ];
  for (const [prompt, from, to, count, isOnce] of draws) {
    const block = onlyBlock(prompt, "draw");
    expect([prompt, block.from, block.to, block.count, block.isOnce]).toEqual([prompt, from, to, count, isOnce]);
  }
});

test("a quiz and cards about the same are made of the same records", () => {
  const blocks = blocksOf("quiz and flash cards about the capitals of Asia");
  expect(blocks.flatMap((block) => ("entity" in block ? [`${block.type} ${block.entity}`] : []))).toEqual([
    "quiz country",
    "flashcards country",
    "records country",
  ]);
});

test("a currency that is named stands in the calculator", () => {
  const { inputs, results } = onlyBlock("tip calculator in euros", "calculator");
  expect([...inputs, ...results].map(({ unit }) => unit)).toEqual(["EUR", "%", undefined, "EUR", "EUR", "EUR"]);
});

test("own names are on the wheel", () => {
  const read = readFirstPrompt("wheel with pizza, sushi and tacos");
  if ("reason" in read) throw new Error(read.reason);
  expect(read.app.entities[0]?.examples.map((example) => example.name)).toEqual(["Pizza", "Sushi", "Tacos"]);
});
