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

test("a package, a transfer and the orders beside order items have names that nothing else has", () => {
  expect(entityNames("package", "packages", "web").one).toBe("packageItem");
  expect(entityNames("transfer", "transfers", "web").file).toBe("transfer-item");
  const [order, item] = [entityNames("order", "orders", "web"), entityNames("order item", "order items", "web")];
  expect([order.type, order.files]).toEqual(["OrderRecord", "order-records"]);
  expect([item.type, item.files]).toEqual(["OrderItem", "order-items"]);
});
