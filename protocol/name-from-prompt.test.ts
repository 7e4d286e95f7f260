import { expect, test } from "bun:test";
import { ProjectName } from "./api.ts";
import * as fc from "fast-check";
import { nameFromPrompt } from "./name-from-prompt.ts";

test.each([
  ["A reading list with title, author, rating and a finished checkbox", "Reading list"],
  ["a todo app", "Todo app"],
  ["Please build me a simple inventory that shows stock levels", "Inventory"],
  ["I want you to make an app for plants", "App for plants"],
  ["inventory with stock levels", "Inventory"],
  ["track my books with author, rating and read date", "Track my books"],
  ["Recipe box. It should have photos.", "Recipe box"],
  ["A gym app called “Workouts”, with the following fields:\n- exercise", "Workouts"],
  ['an app named "Plant care" for my plants', "Plant care"],
  ["ein Haushaltsbuch", "Ein Haushaltsbuch"],
  ["本の管理アプリ", "本の管理アプリ"],
  ["make", "Make"],
  ["???", "???"],
])("%p is called %p", (prompt, name) => {
  expect(nameFromPrompt(prompt)).toBe(name);
});

test("a name is always one that a project may have", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 }), (prompt) => {
      expect(ProjectName.safeParse(nameFromPrompt(prompt)).success).toBe(true);
    }),
  );
});
