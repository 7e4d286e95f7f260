import { expect, test } from "bun:test";
import type { FileEntry } from "@lathe/protocol/workspace";
import fc from "fast-check";
import { findNamedFiles } from "./find-named-files.ts";

const paths = [
  "index.html",
  "package.json",
  "src/app.tsx",
  "src/main.tsx",
  "src/books/book-form.tsx",
  "src/books/book-list.tsx",
  "src/books/BookRow.tsx",
  "src/ui/button.tsx",
  "docs/plan.md",
];
const entries: FileEntry[] = paths.map((path) => ({ path, type: "file", size: 1 }));

test.each([
  ["make the header in src/app.tsx blue", ["src/app.tsx"]],
  ["app.tsx should be shorter", ["src/app.tsx"]],
  ["add a field to the book form", ["src/books/book-form.tsx"]],
  ["BookForm loses its text", ["src/books/book-form.tsx"]],
  ["the bookRow component and the button", ["src/ui/button.tsx", "src/books/BookRow.tsx"]],
  ["change package.json and index.html", ["index.html", "package.json"]],
  ["buttons everywhere", []],
  ["make me an app with a main page", []],
  ["", []],
])("%p speaks of %p", (prompt, expected) => {
  expect(findNamedFiles(prompt, entries).toSorted()).toEqual(expected.toSorted());
});

test("a path goes before a name, a name before words", () => {
  const prompt = "book list like book-form.tsx, but in src/app.tsx";
  expect(findNamedFiles(prompt, entries)).toEqual([
    "src/app.tsx",
    "src/books/book-form.tsx",
    "src/books/book-list.tsx",
  ]);
});

test("any prompt gives files that are there, each once", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.array(fc.constantFrom(...paths)), (noise, named) => {
      const found = findNamedFiles(`${noise} ${named.join(" ")}`, entries);
      expect(new Set(found).size).toBe(found.length);
      expect(found.every((path) => paths.includes(path))).toBeTrue();
    }),
  );
});
