import { expect, test } from "bun:test";
import { activityIn, isMechanics, meansSessions, ringsAfter } from "./session-words.ts";

test("a stopwatch whose time is written down is told from other timers and other lists", () => {
  for (const text of [
    "Reading timer, when I press stop it saves the minutes and the book",
    "stopwatch for laps with a log of my times",
    "clock in and clock out for our staff, hours per week",
    "press start when I arrive, stop when I leave, total hours per project",
    "a timer for naps that logs each session",
    "25 minute timer and a log of my sessions",
    "meditation timer with a bell that saves my sessions",
  ])
    expect(meansSessions(text)).toBe(true);
  for (const text of [
    "pomodoro timer that logs every session",
    "a stopwatch",
    "a list of my runs with minutes",
    "interval timer with 8 rounds, keeps a log",
  ])
    expect(meansSessions(text)).toBe(false);
});

test("what tells how it is used is told from what else is written down", () => {
  for (const words of [
    "when she presses stop it saves the minutes",
    "start when we leave",
    "saves my time so I can see if I get better",
  ])
    expect(isMechanics(words)).toBe(true);
  for (const words of ["which book it was", "choose the project", "how I felt"]) expect(isMechanics(words)).toBe(false);
});

test("what is timed is called as people call it, in the unit that is spoken of", () => {
  expect(activityIn("Plank timer", "Plank timer").unit).toBe("Seconds");
  expect(activityIn("timer for how long the baby sleeps", "a list of all naps").singular).toBe("nap");
  expect(activityIn("guitar timer", "guitar timer, hours per week")).toEqual({
    singular: "practice session",
    plural: "practice sessions",
    unit: "Hours",
  });
  expect(activityIn("time tracker for my clients", "").plural).toBe("time entries");
});

test("it rings after the minutes that are said, and after usual ones where only a bell is", () => {
  expect(ringsAfter("15 minute meditation timer with a gong that logs my sessions")).toBe(15);
  expect(ringsAfter("a timer with a bell that saves my sessions")).toBe(10);
  expect(ringsAfter("a timer that saves my sessions")).toBe(null);
  expect(ringsAfter("pomodoro of 25 minutes that logs every session")).toBe(null);
});
