import { describe, expect, test } from "bun:test";
import { sharedFieldOf } from "./shared-fields.ts";
import { meansShared, namesIn, OTHER, peopleIn } from "./sharing-words.ts";

describe("what is shared", () => {
  test.each([
    "who owes whom after the ski week",
    "split the bills with my housemates",
    "a splitwise for our band",
    "settling up between four friends",
    "rent and heating, divided equally",
    "a kitty for our darts team",
    "costs shared by everybody",
  ])("is money: %s", (words) => expect(meansShared(words)).toBe("money"));

  test.each(["babysitting circle", "a time bank for the village", "parents who trade hours"])("is hours: %s", (words) =>
    expect(meansShared(words)).toBe("hours"),
  );

  test.each([
    "split times of my runs",
    "pictures of my kitty",
    "a list of babysitters",
    "who bought what",
    "a shared calendar",
  ])("is neither: %s", (words) => expect(meansShared(words)).toBeNull());

  test("is something else where one bill is split, or somebody owes me", () => {
    for (const words of ["split a bill with tip", "customers who owe me money", "help me split the restaurant bill"])
      expect(OTHER.test(words)).toBe(true);
    expect(OTHER.test("split the electricity bill each month and see who owes what")).toBe(false);
  });
});

test("people are called as they call themselves, or by what they share", () => {
  expect(peopleIn("costs of our flatmates")).toBe("flatmates");
  expect(peopleIn("room mate bills")).toBe("roommates");
  expect(peopleIn("our choir kitty")).toBe("members");
  expect(peopleIn("babysitting exchange of our family")).toBe("families");
  expect(peopleIn("shared costs")).toBe("people");
  expect(namesIn("split between Ana, Ben and me")?.names).toEqual(["Ana", "Ben", "Me"]);
  expect(namesIn("split between friends")).toBeNull();
});

test.each([
  ["who paid", "payer"],
  ["paid by", "payer"],
  ["for whom", "taker"],
  ["how much", "amount"],
  ["what it was for", "what"],
  ["on which day", "date"],
  ["receipt photo", null],
] as const)("%s is the %s", (words, meant) => {
  expect(sharedFieldOf(words, false)).toBe(meant);
});
