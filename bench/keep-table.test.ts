import { expect, test } from "bun:test";
import { keepTable } from "./keep-table.ts";

const HEAD = "| | what |\n|---|---|";
const page = keepTable("# B\n\n<!-- measured -->\nold\n<!-- /measured -->\n\n## Why\n", {
  machine: ["2 cores"],
  table: `${HEAD}\n| a | one |\n| a0 | two |\n| c | three |`,
  date: "2026-01-01",
  letters: [],
});

test("a whole run takes the table's place", () => {
  expect(page).toContain("Measured on 2026-01-01, in one run of `npm run bench`:\n\n- 2 cores\n\n| | what |");
  expect(page).not.toContain("old");
  expect(page).toEndWith("<!-- /measured -->\n\n## Why\n");
});

test("a part of it takes its own rows' place, and says of when it is, once", () => {
  const part = (date: string, text: string, to: string) =>
    keepTable(to, { machine: [], table: `${HEAD}\n| a | ${text} |\n| b | new |`, date, letters: ["a", "b"] });
  const twice = part("2026-01-03", "third", part("2026-01-02", "second", page));
  const rows = twice.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| |"));
  expect(rows).toEqual(["| a | third |", "| b | new |", "| c | three |"]);
  expect(twice).not.toContain("2026-01-02");
  expect(twice).toContain("a, b: of a run of their own on 2026-01-03, `npm run bench -- a b`");
  expect(twice).toContain("Measured on 2026-01-01");
});

test("a page without marks is not written over", () => {
  expect(() => keepTable("# B", { machine: [], table: "", date: "", letters: [] })).toThrow("no place");
});
