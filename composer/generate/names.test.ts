import { expect, test } from "bun:test";
import { entityNames } from "./names.ts";

test("what is called like a variable of the components, or a property that React keeps, has another name in code", () => {
  for (const [singular, plural] of [
    ["name", "names"],
    ["form", "forms"],
    ["key", "keys"],
    ["action", "actions"],
  ] as const)
    expect(entityNames(singular, plural, "web")).toMatchObject({ one: `${singular}Item`, many: `${singular}Items` });
  expect(entityNames("book", "books", "web")).toMatchObject({
    one: "book",
    many: "books",
    type: "Book",
    store: "books",
  });
});
