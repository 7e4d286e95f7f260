import { expect, test } from "bun:test";
import { plainHead } from "./clause-heads.ts";

test("a clause that asks for records is said by their noun", () => {
  for (const [told, meant] of [
    ["which films did i lend to who", "films I lent to whom"],
    ["who has which locker, code", "lockers: name, who has it, code"],
    ["what every pupil is allergic to, since when", "pupils: name, what they are allergic to, since when"],
    ["where each spare part is kept", "where each spare part is kept"],
    ["I want to write down miles we walked each day", "walks, only date and miles"],
    ["what we spend on the garden", "garden expenses"],
    ["record of who's been tested at the kennels", "animals: name, tested y/n, date"],
    ["who's paid for the coach", "coach payments: name, amount, paid y/n"],
    ["pills gran takes, when", "gran's pills, when"],
    ["landlady with 3 cottages: guests, rent", "cottages: guests, rent"],
    ["where did i put stuff: thing, shelf", "belongings: thing, shelf"],
  ] as const)
    expect(plainHead(told)).toBe(meant);
});

test("other heads stay as they are", () => {
  for (const text of [
    "books I read",
    "what I want to read",
    "an app to see who is coming",
    "which plants need water each day",
    "how much each kid has saved every week, and what for",
    "who pays what when",
    "timer with 3 rounds, work, rest, done",
    "I'm a nanny with 2 families. I need an hours log, rates, notes",
  ])
    expect(plainHead(text)).toBe(text);
});
