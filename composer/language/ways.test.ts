import { describe, expect, test } from "bun:test";
import { describeApp } from "../testing/describe-app.ts";
import { readFirstPrompt } from "./first-prompt.ts";

/** The layout, the tools and the records of what is made; why nothing is, where nothing is. */
function kindOf(prompt: string): string {
  const read = readFirstPrompt(prompt);
  if ("reason" in read) return read.reason;
  const { app } = read;
  const blocks = app.pages.flatMap((page) => page.blocks.map(({ type }) => type));
  const tools = blocks.filter((type) => /^(?:picker|quiz|flashcards|game|drawing|timer|counter)$/.test(type));
  return [app.layout, ...new Set(tools), ...app.entities.map(({ plural }) => plural)].join(" ");
}

describe("the kind of app that a prompt asks for", () => {
  const cases: readonly [prompt: string, kind: string][] = [
    // A word for a trade makes no site of a tool, and none of a list.
    ["random team generator for PE lessons", "app picker players"],
    ["attendance list for my football team", "app attendance records players"],
    ["dog walking: dogs, owner, phone, address, price per walk", "app dogs"],
    // What a tool is about is no list beside it.
    ["memory matching game with animals", "app game"],
    ["draw app for kids with big brushes", "app drawing"],
    // Fields that stand in the list of one sort of records are no records.
    ["inventory for a bike workshop: parts with sku, supplier, stock, price and when to reorder", "app parts"],
    // What cannot be made is said, instead of a list of whatever word is left.
    ["Build a checkers game for two people on one tablet. Show whose turn it is.", "undone"],
  ];
  for (const [prompt, kind] of cases) test(prompt, () => expect(kindOf(prompt)).toBe(kind));

  test("a page that is asked for is a site, though its parts could be a plan", () => {
    const kind = kindOf(
      "A page for our neighbourhood street party on 5 September: programme, who brings what, contact",
    );
    expect(kind).toStartWith("site");
  });

  test("goals of both sides are numbers of a fixture", () => {
    const read = readFirstPrompt(
      "Football team: fixtures with opponent, date, home or away, our goals and their goals",
    );
    expect("app" in read ? describeApp(read.app) : read.reason).toContain("Our goals:number, Their goals:number");
  });
});
