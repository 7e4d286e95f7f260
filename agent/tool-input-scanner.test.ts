import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { ToolInputScanner } from "./tool-input-scanner.ts";

function scan(chunks: readonly string[]): { fields: Map<string, string>; done: Set<string>; broken: boolean } {
  const scanner = new ToolInputScanner();
  const fields = new Map<string, string>();
  const done = new Set<string>();
  for (const chunk of chunks) {
    for (const piece of scanner.feed(chunk)) {
      expect(done.has(piece.field)).toBe(false);
      fields.set(piece.field, (fields.get(piece.field) ?? "") + piece.text);
      if (piece.done) done.add(piece.field);
    }
  }
  return { fields, done, broken: scanner.broken };
}

function stringFields(json: string): Map<string, string> {
  const parsed: unknown = JSON.parse(json);
  const fields = new Map<string, string>();
  if (typeof parsed !== "object" || parsed === null) return fields;
  for (const [key, value] of Object.entries(parsed)) if (typeof value === "string") fields.set(key, value);
  return fields;
}

function sorted(fields: Map<string, string>): [string, string][] {
  return [...fields].sort(([left], [right]) => (left < right ? -1 : 1));
}

const AWKWARD = JSON.stringify({
  path: "src/ü😀.tsx",
  nested: { content: 'not "this" \\', list: [1, "}", { a: "]" }, null, true] },
  count: -1.5e3,
  flag: false,
  nothing: null,
  content: 'line "one"\n\ttab \\ back / \u0000 \u2028 😀 \ud83d lone',
  empty: "",
});

/** The same JSON with every character of its strings that may be escaped so, written as \uXXXX. */
function escapeAll(json: string): string {
  return json.replaceAll(/[^\x20-\x7e\n]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

describe("a tool's input read while it arrives", () => {
  for (const [name, json] of [
    ["plain", AWKWARD],
    ["escaped", escapeAll(AWKWARD)],
    ["indented", JSON.stringify(JSON.parse(AWKWARD), null, 2)],
  ] as const) {
    test(`gives the same fields cut in two at every position (${name})`, () => {
      const expected = sorted(stringFields(json));
      for (let cut = 0; cut <= json.length; cut += 1) {
        const { fields, done, broken } = scan([json.slice(0, cut), json.slice(cut)]);
        expect(sorted(fields)).toEqual(expected);
        expect(done.size).toBe(expected.length);
        expect(broken).toBe(false);
      }
    });

    test(`gives the same fields one unit at a time (${name})`, () => {
      expect(sorted(scan(json.split("")).fields)).toEqual(sorted(stringFields(json)));
    });
  }

  test("never gives out half of a surrogate pair", () => {
    const scanner = new ToolInputScanner();
    const json = escapeAll(JSON.stringify({ content: "a😀b" }));
    for (const unit of json) for (const piece of scanner.feed(unit)) expect(piece.text.isWellFormed()).toBe(true);
  });

  test("agrees with JSON.parse for any object, cut anywhere, escaped or not", () => {
    const object = fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue({ stringUnit: "binary", maxDepth: 2 }));
    const cuts = fc.array(fc.nat(400), { maxLength: 6 });
    fc.assert(
      fc.property(object, cuts, fc.boolean(), fc.constantFrom(0, 1, 4), (value, places, escaped, indent) => {
        const plain = JSON.stringify(value, null, indent);
        const json = escaped ? escapeAll(plain) : plain;
        const at = [0, ...places.map((place) => Math.min(place, json.length)).sort((a, b) => a - b), json.length];
        const chunks = at.slice(1).map((end, index) => json.slice(at[index], end));
        const { fields, broken } = scan(chunks);
        expect(broken).toBe(false);
        expect(sorted(fields)).toEqual(sorted(stringFields(json)));
      }),
      { numRuns: 500 },
    );
  });

  test("never throws on what is not JSON and gives a prefix of what it saw", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(...'{}[]",:\\u0d8a \n') }), { maxLength: 30 }),
        (chunks) => {
          scan(chunks.map((chunk, index) => (index === 0 ? `{"path":"${chunk}` : chunk)));
        },
      ),
    );
    for (const text of ["[]", "null", '{"a" "b"}', '{"a":"\\x"}', '{"a":"b"} more', "{,}", '{"a":"\\u12g4"}']) {
      expect(scan([text]).broken).toBe(true);
    }
  });
});
