import { describe, expect, test } from "bun:test";
import type { AppSpecification } from "@lathe/protocol/app-specification";
import { interpret } from "./interpret.ts";
import { explain } from "./reply.ts";

function made(prompt: string): AppSpecification {
  const read = interpret(prompt, null);
  if (read.type !== "create") throw new Error(`No app came of “${prompt}”.`);
  return read.app;
}

const books = made("A reading list with title, author, rating and a finished checkbox");

function answer(prompt: string): string {
  const read = interpret(prompt, books);
  if (read.type !== "explain") throw new Error(`“${prompt}” was followed: ${JSON.stringify(read)}`);
  return explain(read.topic, books);
}

describe("what asks for no change gets an answer of its kind", () => {
  test.each([
    ["thanks!", "You are welcome"],
    ["that's great, thank you so much", "You are welcome"],
    ["nice!", "You are welcome"],
    ["what can you do?", "“undo that”"],
    ["it doesn't work", "undo that"],
    ["the button is broken", "undo that"],
    ["there is a bug in the list", "I cannot look for faults"],
    ["write tests", "npm test"],
    ["deploy it", "Ship"],
    ["put it online", "Ship"],
    ["make it faster", "no speed for me to set"],
    ["refactor the code", "not how its code is written"],
    ["are you an AI?", "without AI"],
    ["where is my data stored?", "on the device"],
    ["why is it red?", "accent colour is"],
    ["what fields are there?", "title, author, rating"],
    ["why is there no login?", "Accounts need a server"],
    ["how do I delete a book?", "In the app itself"],
    ["can I sort by rating?", "Say “sort by rating”"],
    ["can people search?", "search"],
    ["how many books have I read?", "“show how many books I have read”"],
    ["can my wife see it too?", "“Ship”"],
    ["how do I share it?", "needs a server"],
    ["does it work on my phone?", "small phones"],
    ["does it cost anything?", "Nothing"],
    ["why is there a rating?", "“remove rating”"],
    ["what is finished for?", "a box to tick"],
    ["that's not what I meant", "“Undo that”"],
    ["I wanted one row per book", "a row of its own already"],
    ["what's the average rating by author?", "Say “show the average rating by author”"],
  ])("%s", (prompt, part) => {
    expect(answer(prompt)).toContain(part);
  });

  test.each([
    "can you add a genre field?",
    "could you sort by rating please?",
    "is it possible to add a genre field?",
    "could we have a genre field?",
    "the rating should be out of 10",
    "why don't you add a genre field?",
    "I would like a button to delete a book, and a genre field",
    "good, now add a genre field",
    "thanks, now sort by rating",
  ])("but a wish is followed: %s", (prompt) => {
    const read = interpret(prompt, books);
    expect(read.type).toBe("change");
    if (read.type === "change") expect(read.done.length).toBeGreaterThan(0);
  });
});
