import { expect, test } from "bun:test";
import fc from "fast-check";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import { findMentioningFiles } from "./find-mentioning-files.ts";
import { findSearchTerms } from "./search-terms.ts";

test.each([
  ['the button "Save all" does nothing', ["Save all"]],
  ["„Neue Aufgabe“ soll blau sein", ["Neue Aufgabe"]],
  ["«Enregistrer» et `use-books`", ["Enregistrer", "use-books"]],
  ["fetchBooks and BookRow, MAX_ROWS too", ["fetchBooks", "BookRow", "MAX_ROWS"]],
  ["the list doesn't show it's there, isn't that odd?", []],
  ["make a well-known to-do app for me", []],
  ["", []],
])("%p has %p to look for", (prompt, expected) => {
  expect(findSearchTerms(prompt)).toEqual(expected);
});

test("any prompt gives few terms of bounded length, in time that grows with it", () => {
  const piece = fc.oneof(fc.constantFrom('"', "'", "“", "”", "`", "aB", "a_", "_", " ", "\n"), fc.string());
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 300 }), (pieces) => {
      const terms = findSearchTerms(pieces.join(""));
      expect(terms.length).toBeLessThanOrEqual(5);
      for (const term of terms) expect(term.length).toBeLessThanOrEqual(80);
    }),
  );
});

test("what stands nearly everywhere is no trace, and few files come of the rest", async () => {
  const everywhere = Array.from({ length: 20 }, (_each, index) => [`a${index}.ts`, "useEffect();\n"]);
  const some = Array.from({ length: 6 }, (_each, index) => [`b${index}.ts`, "fetchBooks();\n"]);
  const { files } = new MemoryWorkspace({ files: Object.fromEntries([...everywhere, ...some]) });
  expect(await findMentioningFiles("useEffect is wrong", files)).toEqual([]);
  expect(await findMentioningFiles("fetchBooks is wrong", files)).toHaveLength(4);
});
