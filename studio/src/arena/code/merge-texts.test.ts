import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { findOrigin, mergeTexts } from "./merge-texts.ts";

const words = fc
  .array(fc.constantFrom("alpha", "beta", "gamma", "delta"), { maxLength: 4 })
  .map((all) => all.join(" "));
const lines = fc.array(words, { minLength: 6, maxLength: 12 });

describe("mergeTexts", () => {
  test("takes what one side changed when the other changed nothing", () => {
    expect(mergeTexts("one\ntwo\n", "one\ntwo\nthree\n", "one\ntwo\n")).toBe("one\ntwo\nthree\n");
    expect(mergeTexts("one\ntwo\n", "one\ntwo\n", "zero\none\ntwo\n")).toBe("zero\none\ntwo\n");
  });

  test("keeps both when both changed the same line", () => {
    const merged = mergeTexts("const a = 1;", "const a = 12;", "let a = 1; // theirs");
    expect(merged).toBe("let a = 12; // theirs");
  });

  test("what both came to alike is there once", () => {
    expect(mergeTexts("one", "one two", "one two")).toBe("one two");
  });

  test("changes to different lines are all there, each once", () => {
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), (base, a, b) => {
        const mineAt = a % base.length;
        const theirsAt = b % base.length;
        const insert = (at: number, line: string): string => base.toSpliced(at, 0, line).join("\n");
        const merged = mergeTexts(base.join("\n"), insert(mineAt, "MINE"), insert(theirsAt, "THEIRS"));
        expect(merged.split("MINE").length).toBe(2);
        expect(merged.split("THEIRS").length).toBe(2);
        expect(merged.split("\n").filter((line) => line !== "MINE" && line !== "THEIRS")).toEqual(base);
      }),
    );
  });
});

describe("what was typed before the answer was lost", () => {
  /** Somebody types piece by piece; the other side got the first `count` pieces, and others changed the file after that. */
  const typing = fc.record({
    base: lines,
    pieces: fc.array(fc.record({ at: fc.nat(), piece: fc.constantFrom("x", "yy", "\nz", " w ") }), { maxLength: 12 }),
    got: fc.nat(),
    theirs: fc.boolean(),
  });

  test("is there once, however much of it had arrived", () => {
    fc.assert(
      fc.property(typing, ({ base, pieces, got, theirs }) => {
        const states = [base.join("\n")];
        for (const { at, piece } of pieces) {
          const before = states.at(-1) ?? "";
          const place = at % (before.length + 1);
          states.push(before.slice(0, place) + piece + before.slice(place));
        }
        const mine = states.at(-1) ?? "";
        const arrived = states[got % states.length] ?? "";
        const now = theirs ? `${arrived}\nTHEIRS` : arrived;
        const merged = mergeTexts(findOrigin(states, now), mine, now);
        if (!theirs) {
          expect(merged).toBe(mine);
          return;
        }
        // Where both added at one place either may come first, but all of it is there, and once.
        expect([...merged].toSorted()).toEqual([...`${mine}\nTHEIRS`].toSorted());
        expect(isSubsequence(mine, merged)).toBe(true);
        expect(merged.split("THEIRS").length).toBe(2);
      }),
      { numRuns: 300 },
    );
  });
});

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (character === part[at]) at += 1;
  return at === part.length;
}
