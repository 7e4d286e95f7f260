import { describe, expect, test } from "bun:test";
import { isGiven } from "./given-anyway.ts";

describe("what every app does anyway", () => {
  test("is known in people's words", () => {
    for (const words of [
      "saves by itself",
      ", must work without internet in the shed",
      "one tap",
      "private, no ads and no sign up",
      ". It should be really simple to use",
      "nothing fancy",
      "works on my phone",
      "free",
      ", tap a button",
      "and I can edit them later",
    ])
      expect([words, isGiven(words)]).toEqual([words, true]);
  });

  test("is nothing else", () => {
    for (const words of [
      "sync between our phones",
      "on both our phones",
      "one tap adds a glass",
      "free tables",
      "saved recipes",
      "simple interest",
      "private lessons",
      "search by ingredient",
    ])
      expect([words, isGiven(words)]).toEqual([words, false]);
  });
});
