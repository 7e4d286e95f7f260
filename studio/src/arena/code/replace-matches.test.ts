import { expect, test } from "bun:test";
import fc from "fast-check";
import { compileReplacement, replaceMatches } from "./replace-matches.ts";
import type { SearchForm } from "./search-store.ts";

const FORM: SearchForm = { query: "", regex: false, caseSensitive: false, word: false, include: "", exclude: "" };

function replace(
  form: Partial<SearchForm>,
  replacement: string,
  text: string,
  only?: { line: number; column: number },
) {
  return replaceMatches(text, compileReplacement({ ...FORM, ...form }, replacement), only);
}

test("replaces every match of every line, and says how many", () => {
  expect(replace({ query: "row" }, "line", "Row row\nnone\nrows")).toEqual({
    text: "line line\nnone\nlines",
    count: 3,
  });
  expect(replace({ query: "row", caseSensitive: true }, "line", "Row row")).toEqual({ text: "Row line", count: 1 });
  expect(replace({ query: "row", word: true }, "line", "row rows arrow row")).toEqual({
    text: "line rows arrow line",
    count: 2,
  });
  expect(replace({ query: "a.b", word: true }, "x", "a.b axb").text).toBe("x axb");
});

test("replaces one match alone", () => {
  expect(replace({ query: "a" }, "b", "a a\na a", { line: 2, column: 3 })).toEqual({ text: "a a\na b", count: 1 });
  expect(replace({ query: "a" }, "b", "a a", { line: 1, column: 2 }).count).toBe(0);
});

test("a pattern's groups can be used; what is no pattern is put as it is", () => {
  expect(replace({ query: "(\\w+)-(\\w+)", regex: true }, "$2-$1 $$ $& $9", "left-right").text).toBe(
    "right-left $ left-right ",
  );
  expect(replace({ query: "x" }, "$1$&", "x").text).toBe("$1$&");
});

test("literally, it is what replaceAll does", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "\n", ".", "$"), maxLength: 30 });
  const query = fc.string({ unit: fc.constantFrom("a", "b", ".", "$"), minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(text, query, text, (before, wanted, next) => {
      const after = replace({ query: wanted, caseSensitive: true }, next, before).text;
      expect(after).toBe(before.replaceAll(wanted, () => next));
    }),
  );
});
