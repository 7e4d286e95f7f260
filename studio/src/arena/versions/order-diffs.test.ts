import { expect, test } from "bun:test";
import type { FileDiff } from "@lathe/protocol/workspace";
import { orderDiffs } from "./order-diffs.ts";

const file = (path: string): FileDiff => ({
  path,
  change: "modified",
  binary: false,
  addedLines: 1,
  removedLines: 0,
  patch: "",
});

test("code comes first, what tools wrote last, each in the order that it had", () => {
  const paths = [".lathe/checks.json", "bun.lock", "index.html", "lathe.app.json", "src/a.ts", "src/b.ts", "web/.env"];
  const given = paths.map(file);
  expect(orderDiffs(given).map(({ path }) => path)).toEqual([
    "src/a.ts",
    "src/b.ts",
    "index.html",
    ".lathe/checks.json",
    "bun.lock",
    "lathe.app.json",
    "web/.env",
  ]);
  expect(given.map(({ path }) => path)).toEqual(paths);
});
