import type { AppSpecification } from "@lathe/protocol/app-specification";
import { interpret } from "../interpret.ts";

/** Prompts, the later ones as follow-ups, that between them make each part of the mobile files. */
export const MOBILE_PROMPTS: readonly (readonly string[])[] = [
  ["A habit tracker with streaks"],
  [
    "A habit tracker with streaks",
    "add a category with health, work and fun",
    "add a reminder time",
    "make it green",
    "add search",
    "call it Daily",
    "ask before deleting, add sorting and filter by category",
  ],
  ["A reading list with title, author, rating and a finished checkbox"],
  ["inventory with stock levels", "add sorting and filter by category"],
  ["A todo mobile app for iPhone and Android", "ask before deleting"],
  ["contacts", "add streaks"],
  ["wish list"],
  ["I want to track my expenses", "dark mode"],
  ["trading cards with rarity and price", "remove the delete button and the search"],
  [
    'gear with class, default, "type" {x}, on loan checkbox, size (S, M & L, "XL") and price in euros',
    "add an owner and filter by owner",
  ],
];

export function composeAll(prompts: readonly string[]): AppSpecification {
  let app: AppSpecification | null = null;
  for (const prompt of prompts) {
    const read = interpret(prompt, app, "mobile");
    if (read.type === "explain") throw new Error(`No app came of “${prompt}”.`);
    ({ app } = read);
  }
  if (app === null) throw new Error("There is no prompt.");
  return app;
}
