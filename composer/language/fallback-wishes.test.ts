import { expect, test } from "bun:test";
import { withFallbacks } from "./fallback-wishes.ts";

test.each([
  ["Item, price. If payments are too hard then just mark it as paid.", "Item, price. mark it as paid."],
  ["online payment, if that can't be done a paid checkbox", "online payment. a paid checkbox"],
  ["If it's not too much trouble, a list of plants", "a list of plants"],
  ["mark it red if it is overdue", "mark it red if it is overdue"],
  ["show a star if the exercise is hard, and the date", "show a star if the exercise is hard, and the date"],
])("%s", (text, plain) => {
  expect(withFallbacks(text)).toBe(plain);
});
