import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { applyEdits, type Edit } from "./apply-edits.ts";

const FILE = [
  "export function App() {",
  "  const [books, setBooks] = useState<Book[]>([]);",
  "  return (",
  "    <main>",
  "      <h1>Books</h1>",
  "      <List books={books} />",
  "    </main>",
  "  );",
  "}",
  "",
].join("\n");

function apply(text: string, ...edits: Edit[]): string {
  const result = applyEdits(text, edits);
  if (!result.ok) throw new Error(result.reason);
  return result.text;
}

function refusal(text: string, ...edits: Edit[]): { index: number; reason: string; near?: string } {
  const result = applyEdits(text, edits);
  if (result.ok) throw new Error("it was applied");
  return result;
}

describe("edits that fit", () => {
  test("replace exactly what was searched for, within a line too", () => {
    expect(apply(FILE, { search: "<h1>Books</h1>", replace: "<h1>My books</h1>" })).toBe(
      FILE.replace("Books</h1>", "My books</h1>"),
    );
  });

  test("see the result of the edits before them", () => {
    const edits = [
      { search: "<h1>Books</h1>", replace: "<Title />" },
      { search: "<Title />", replace: "<Title text='x' />" },
    ];
    expect(apply(FILE, ...edits)).toContain("<Title text='x' />");
  });

  test("do not read $ patterns in the replacement", () => {
    expect(apply("a b a", { search: "b", replace: "$&$1$$" })).toBe("a $&$1$$ a");
    expect(apply("a b a", { search: "a", replace: "$&", all: true })).toBe("$& b $&");
  });

  const tolerated: [string, Edit, string, string][] = [
    ["a blank line around it", { search: "\n  b\n\n", replace: "\n  B\n" }, "a\n  b\nc\n", "a\n  B\nc\n"],
    ["white space at line ends", { search: "b  \nc", replace: "B\nC" }, "a\nb\nc\t\nd\n", "a\nB\nC\nd\n"],
    [
      "less indentation",
      { search: "if (x) {\n  y();\n}", replace: "if (x) {\n  z();\n  if (q) {\n    r();\n  }\n}" },
      "    if (x) {\n      y();\n    }\n",
      "    if (x) {\n      z();\n      if (q) {\n        r();\n      }\n    }\n",
    ],
    [
      "more indentation",
      { search: "    a();\n    b();", replace: "    a();\n      c();\n    b();" },
      "  a();\n  b();\n",
      "  a();\n    c();\n  b();\n",
    ],
    [
      "spaces for tabs",
      { search: "if (x) {\n  y();\n}", replace: "if (x) {\n  y();\n  z();\n}" },
      "\tif (x) {\n\t\ty();\n\t}\n",
      "\tif (x) {\n\t\ty();\n\t\tz();\n\t}\n",
    ],
    [
      "spaces within a line",
      { search: "a  =  [1,  2]", replace: "a = []" },
      "x\n  a = [1, 2]\ny\n",
      "x\n  a = []\ny\n",
    ],
    ["lines taken out", { search: "  b  ", replace: "" }, "a\nb\nc\n", "a\nc\n"],
  ];
  for (const [name, edit, before, after] of tolerated) {
    test(`tolerate ${name}`, () => expect(apply(before, edit)).toBe(after));
  }

  test("keep line endings, byte order mark and the lack of a final newline", () => {
    const windows = "\uFEFFone\r\ntwo\r\nthree";
    expect(apply(windows, { search: "two\nthree", replace: "2\n3\n4\n" })).toBe("\uFEFFone\r\n2\r\n3\r\n4");
    expect(apply("one\ntwo\n", { search: "two\n", replace: "2" })).toBe("one\n2\n");
    expect(apply("one\r\ntwo\nthree\r\n", { search: "two", replace: "2" })).toBe("one\r\n2\nthree\r\n");
  });

  test("replace every place when asked to, also tolerantly", () => {
    expect(apply("x x\nx", { search: "x", replace: "xx", all: true })).toBe("xx xx\nxx");
    expect(apply("  a\nb\n    a\n", { search: "a  ", replace: "c", all: true })).toBe("  c\nb\n    c\n");
  });
});

describe("edits that do not fit", () => {
  test("an ambiguous search names its lines and quotes them", () => {
    const { reason, near } = refusal("a\nb\na\n", { search: "a", replace: "c" });
    expect(reason).toContain("2 places (lines 1, 3)");
    expect(near).toContain("1\ta");
  });

  test("ambiguity counts overlapping places and stays quick in a file full of them", () => {
    expect(refusal("aaa", { search: "aa", replace: "b" }).reason).toContain("2 places");
    expect(refusal(" ".repeat(500_000), { search: " ", replace: "b" }).reason).toContain("50 or more");
  });

  test("a missing search quotes the closest place with line numbers", () => {
    const { reason, near } = refusal(FILE, {
      search: "    <main>\n      <h1>My Books</h1>\n      <Table rows={books} />",
      replace: "x",
    });
    expect(reason).toContain("closest place");
    expect(near).toContain("5\t      <h1>Books</h1>");
    expect(refusal(FILE, { search: "const [books] = useState<Book[]>();", replace: "x" }).near).toContain(
      "2\t  const [books, setBooks]",
    );
    const unlike = refusal(FILE, { search: "zzz", replace: "x" });
    expect(unlike.reason).toBe("the search text is not in the file, and nothing in it is similar");
    expect(unlike.near).toBeUndefined();
  });

  test("an edit that was made already is recognised", () => {
    expect(refusal(FILE, { search: "<h1>Old title</h1>", replace: "<h1>Books</h1>" }).reason).toContain(
      "may be made already",
    );
  });

  test("one bad edit refuses all and is named", () => {
    expect(refusal(FILE, { search: "<h1>Books", replace: "x" }, { search: "nowhere", replace: "y" }).index).toBe(1);
    expect(refusal(FILE, { search: "", replace: "y" }).reason).toContain("empty");
    expect(refusal(FILE, { search: "<h1>Books", replace: "<h1>Books" }).reason).toContain("change nothing");
  });
});

describe("properties", () => {
  const line = fc.string({ unit: fc.constantFrom(..."ab {}()=\t;"), maxLength: 8 });
  const lines = fc.array(line, { minLength: 1, maxLength: 12 });

  test("a run of lines that stands once is replaced by itself changed, and nothing else moves", () => {
    fc.assert(
      fc.property(
        lines,
        fc.nat(11),
        fc.integer({ min: 1, max: 4 }),
        lines,
        fc.boolean(),
        (before, start, length, fresh, windows) => {
          // Ended by a mark, so that no line is the beginning of another.
          const unique = before.map((text, index) => `${text}#${index}.`);
          const from = Math.min(start, unique.length - 1);
          const searched = unique.slice(from, from + length);
          // Not indented: the indentation of new lines is made the file's.
          const replaced = fresh.map((text) => `!${text}`);
          const expected = unique.toSpliced(from, searched.length, ...replaced);
          const ending = windows ? "\r\n" : "\n";
          const edit = { search: searched.join("\n"), replace: replaced.join("\n") };
          expect(apply(unique.join(ending) + ending, edit)).toBe(expected.join(ending) + ending);
        },
      ),
    );
  });

  test("indentation that is off everywhere by the same amount gives the same result as exact indentation", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4), { minLength: 2, maxLength: 8 }), fc.nat(6), (depths, shift) => {
        const code = depths.map((depth, index) => `${"  ".repeat(depth)}line${index};`);
        const shifted = code.map((text) => " ".repeat(shift) + text);
        const edit = { search: code.join("\n"), replace: [...code, `${"  ".repeat(depths[0] ?? 0)}fresh;`].join("\n") };
        const first = " ".repeat(shift) + "  ".repeat(depths[0] ?? 0);
        expect(apply(`${shifted.join("\n")}\n`, edit)).toBe([...shifted, `${first}fresh;`, ""].join("\n"));
      }),
    );
  });

  test("any text and any edits end in a result or a refusal, never in an exception", () => {
    const edit = fc.record({
      search: fc.string({ maxLength: 20 }),
      replace: fc.string({ maxLength: 20 }),
      all: fc.boolean(),
    });
    const text = fc.string({ unit: fc.constantFrom(..."ab \t\n\r\uFEFF"), maxLength: 200 });
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 3 }), (before, edits) => {
        applyEdits(before, edits);
      }),
    );
  });
});
