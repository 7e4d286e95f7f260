import { expect, test } from "bun:test";
import fc from "fast-check";
import { mergeChecks } from "./merge-checks.ts";

function list(...checks: readonly [id: string, text: string][]): string {
  return `${JSON.stringify(
    checks.map(([id, text]) => ({ id, text })),
    null,
    2,
  )}\n`;
}

const BASE = list(["add", "a"], ["tick", "b"], ["delete", "c"]);

function merge(mine: string, theirs: string, base = BASE) {
  const merged = mergeChecks({ base, mine, theirs });
  if (merged === null) throw new Error("not merged");
  return { text: merged.text, conflicts: merged.conflicts.map(({ line }) => line) };
}

test("a person's own checks stay behind the composer's, whatever the composer adds and takes away", () => {
  const mine = list(["add", "a"], ["tick", "b"], ["delete", "c"], ["own", "mine"]);
  expect(merge(mine, list(["add", "A"], ["search", "s"], ["delete", "c"]))).toEqual({
    text: list(["add", "A"], ["delete", "c"], ["search", "s"], ["own", "mine"]),
    conflicts: [],
  });
});

test("checks that a person changed or deleted stay so; where both changed one, that is told", () => {
  const mine = list(["tick", "mine"], ["delete", "c"]);
  expect(merge(mine, list(["add", "A"], ["tick", "theirs"], ["delete", "C"]))).toEqual({
    text: list(["tick", "mine"], ["delete", "C"]),
    conflicts: [3],
  });
  expect(merge(mine, list(["add", "A"], ["delete", "c"]))).toEqual({ text: mine, conflicts: [] });
});

test("a list that nobody knows keeps what is in it", () => {
  expect(merge(list(["add", "own"]), list(["add", "a"], ["tick", "b"]), "[]")).toEqual({
    text: list(["add", "own"], ["tick", "b"]),
    conflicts: [3],
  });
});

test("what is no list of checks is not touched", () => {
  for (const mine of ["", "{", "{}", '[{"text":"no id"}]', "[1]"])
    expect(mergeChecks({ base: BASE, mine, theirs: BASE })).toBeNull();
});

test("nothing of a person's is lost, and untouched checks are as the composer wants them", () => {
  const someChecks = fc.uniqueArray(
    fc.tuple(fc.constantFrom("a", "b", "c", "d", "e"), fc.constantFrom("1", "2", "3")),
    { selector: ([id]) => id },
  );
  fc.assert(
    fc.property(someChecks, someChecks, someChecks, (base, mine, theirs) => {
      const merged: unknown = JSON.parse(merge(list(...mine), list(...theirs), list(...base)).text);
      if (!Array.isArray(merged)) throw new Error("no list");
      expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
      for (const [id, text] of mine) {
        const was = base.find((check) => check[0] === id)?.[1];
        if (was !== text) expect(merged).toContainEqual({ id, text });
      }
      if (JSON.stringify(base) === JSON.stringify(mine))
        expect(merged.toSorted((x, y) => x.id.localeCompare(y.id))).toEqual(
          theirs.map(([id, text]) => ({ id, text })).toSorted((x, y) => x.id.localeCompare(y.id)),
        );
    }),
  );
});
