import assert from "node:assert/strict";
import { test } from "node:test";
import { initials } from "./initials.ts";

test("first and last name count", () => {
  assert.equal(initials("Ada Lovelace"), "AL");
  assert.equal(initials("Dr. Åsa de la Cruz"), "ÅC");
  assert.equal(initials("Prince"), "P");
});

test("what is no name gives nothing", () => {
  assert.equal(initials("  "), "");
  assert.equal(initials("42 7"), "");
});
