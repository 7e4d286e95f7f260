import { describe, expect, test } from "bun:test";
import { interpret } from "./interpret.ts";
import { CHANGED_APPS } from "./testing/golden-changes.ts";
import { MOBILE_PROMPTS } from "./testing/mobile-prompts.ts";
import { suggestFollowUps } from "./suggest-follow-ups.ts";

const PROMPTS = [
  ...Object.values(CHANGED_APPS),
  ...MOBILE_PROMPTS.map(([first = ""]) => first).filter((first) => !/iPhone/.test(first)),
  "a stopwatch",
  "dice",
  "a drawing board",
  "a password generator",
  "flash cards for spanish",
  "a quiz about capitals",
  "2048",
  "a blog about gardening",
  "a length converter",
];

describe("what is named as a next step", () => {
  test.each(PROMPTS)("of “%s” is understood, and changes the app", (prompt) => {
    const made = interpret(prompt, null);
    if (made.type !== "create") throw new Error(`No app came of “${prompt}”.`);
    const wishes = suggestFollowUps(made.app);
    expect(wishes).toHaveLength(3);
    for (const wish of wishes) {
      const followed = interpret(wish, made.app);
      if (followed.type !== "change") throw new Error(`“${wish}” was answered with ${JSON.stringify(followed)}.`);
      expect([wish, followed.undone, followed.done.length]).toEqual([wish, [], 1]);
      expect(followed.app).not.toEqual(made.app);
    }
  });
});
