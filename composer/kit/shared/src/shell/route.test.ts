import assert from "node:assert/strict";
import { test } from "node:test";
import { parseRoute, routeAddress } from "./route.ts";

test("an address is read as it was written", () => {
  assert.deepEqual(parseRoute(routeAddress("menu")), { page: "menu", block: null, item: null });
  assert.deepEqual(parseRoute(routeAddress("menu", "drinks")), { page: "menu", block: "drinks", item: null });
  assert.deepEqual(parseRoute(routeAddress("news", "blog", "new oven/50%")), {
    page: "news",
    block: "blog",
    item: "new oven/50%",
  });
});

test("what is no address leads to the first page", () => {
  for (const address of ["", "#", "#main", "#/", "menu/drinks"])
    assert.deepEqual(parseRoute(address), { page: null, block: null, item: null }, address);
  assert.equal(parseRoute("#/%E0%A4%A").page, "%E0%A4%A");
});
