import { describe, expect, test } from "bun:test";
import { applyEdits, type Edit } from "./apply-edits.ts";

const ROUTES = [
  '  <Route path="/books" element={<Books books={books} onAdd={addBook} />} />',
  '  <Route path="/films" element={<Films films={films} onAdd={addFilm} />} />',
  '  <Route path="/songs" element={<Songs songs={songs} onAdd={addSong} />} />',
].join("\n");

const FILE = `import { useState } from "react";

export function Shelf({ books, onRemove }: ShelfProps) {
  // Kept here, since the list is drawn anew.
  const [query, setQuery] = useState("");
  const shown = books.filter((book) => book.title.toLowerCase().includes(query.toLowerCase()));
  return (
    <section className="grid gap-4 rounded-lg border p-6">
${ROUTES}
      {shown.map((book) => (
        <Row key={book.id} book={book} onRemove={() => onRemove(book.id)} />
      ))}
    </section>
  );
}
`;

function apply(edit: Edit): ReturnType<typeof applyEdits> {
  return applyEdits(FILE, [edit]);
}

describe("a search text that is nearly in the file", () => {
  const landing: [string, Edit, string, string][] = [
    [
      "a slip in one of its lines",
      {
        search:
          '  const [query, setQuery] = useState("");\n  const shown = book.filter((book) => book.title.toLowerCase().includes(query.toLowerCase()));',
        replace: '  const [query, setQuery] = useState("");\n  const shown = books;',
      },
      "  const shown = books.filter((book) => book.title.toLowerCase().includes(query.toLowerCase()));",
      "  const shown = books;",
    ],
    [
      "another quotation mark, and a line that only stays",
      {
        search: "import { useState } from 'react';\n\nexport function Shelf({ books, onRemove }: ShelfProps) {",
        replace: "import { useState } from 'react';\n\nexport function Shelf({ books, onRemove, title }: ShelfProps) {",
      },
      "({ books, onRemove }",
      "({ books, onRemove, title }",
    ],
    [
      "a punctuation mark that is missing, less indented",
      {
        search: "{shown.map((book) => (\n  <Row key={book.id} book={book} onRemove={() => onRemove(book.id)}/>\n))",
        replace: "{shown.map((book) => (\n  <Item key={book.id} />\n))",
      },
      "        <Row key={book.id} book={book} onRemove={() => onRemove(book.id)} />",
      "        <Item key={book.id} />",
    ],
  ];
  for (const [name, edit, from, to] of landing) {
    test(`lands, and is told: ${name}`, () => {
      const result = apply(edit);
      expect(result).toMatchObject({ ok: true, text: FILE.replace(from, to) });
      expect(result.ok && result.notes.join()).toMatch(/applied at line \d+, which is 9\d % like it/);
    });
  }

  const refused: [string, Edit, string][] = [
    [
      "rows that are alike",
      { search: '  <Route path="/boats" element={<Boats boats={boats} onAdd={addBoat} />} />', replace: "x" },
      "closest place",
    ],
    [
      "a line with another name in it",
      { search: "  const [filter, setFilter] = useState(0);", replace: "x" },
      "closest place",
    ],
    [
      "another number",
      { search: '    <section className="grid gap-6 rounded-lg border p-6">', replace: "x" },
      "closest place",
    ],
    ["little text", { search: "  )];", replace: "x" }, "nothing in it is similar"],
    ["one line that differs wholly", { search: "  return (\n    <main>\n" + ROUTES, replace: "x" }, "closest place"],
    [
      "a line more",
      { search: '  return (\n    <Title />\n    <section className="grid gap-4 rounded-lg border p-6">', replace: "x" },
      "closest place",
    ],
  ];
  for (const [name, edit, reason] of refused)
    test(`is refused: ${name}`, () =>
      expect(apply(edit)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) }));

  test("in two places alike is refused with both lines", () => {
    const file = `${FILE}\n${FILE}`;
    const search = "        <Row key={book.id} book={book} onRemove={() => remove(book.id)} />";
    const result = applyEdits(file, [{ search, replace: "" }]);
    expect(result).toMatchObject({ ok: false, reason: expect.stringContaining("2 places (lines 13, 31)") });
  });
});

describe("a search text with line numbers", () => {
  const numbered: [string, string, string][] = [
    ["as read_file shows them", " 9\tb();\n10\tc();", " 9\tb();\n10\tC();\n11\tmore();"],
    ["with bars", "9| b();\n10| c();", "9| b();\n10| C();\n11| more();"],
    ["in the search text only", " 9\tb();\n10\tc();", "b();\nC();\nmore();"],
  ];
  for (const [name, search, replace] of numbered) {
    test(`is understood ${name}`, () => {
      expect(applyEdits("a();\nb();\nc();\n", [{ search, replace }])).toMatchObject({
        ok: true,
        text: "a();\nb();\nC();\nmore();\n",
      });
    });
  }

  test("is decided by them where it fits several places", () => {
    expect(applyEdits("x();\nx();\nx();\n", [{ search: "2\tx();", replace: "2\ty();" }])).toMatchObject({
      text: "x();\ny();\nx();\n",
    });
    expect(applyEdits("x();\nx();\nx();\n", [{ search: "7\tx();", replace: "y();" }])).toMatchObject({ ok: false });
  });

  test("is taken literally where the file holds it", () => {
    expect(applyEdits("1\tone\n2\ttwo\n", [{ search: "2\ttwo", replace: "2\tTWO" }])).toMatchObject({
      text: "1\tone\n2\tTWO\n",
    });
  });
});

test("a file of 5,000 lines that are all alike is refused in bounded work", () => {
  const file = Array.from(
    { length: 5_000 },
    (_each, index) => `const value${index} = compute(${index * 7}, "${index % 13}");`,
  ).join("\n");
  const search = Array.from({ length: 40 }, (_each, index) => `const valueX${index} = compute(${index}, "x");`).join(
    "\n",
  );
  expect(applyEdits(file, [{ search, replace: "x" }])).toMatchObject({ ok: false });
});
