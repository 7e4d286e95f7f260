import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { bestSegments, piecesOf, type Segment } from "./decode.ts";
import { evidenceOf } from "./evidence.ts";
import { findPieces, findSegments } from "./find-pieces.ts";
import { LABELS } from "./labels.ts";
import { readWeights, writeWeights } from "./model.ts";
import { readLabelled } from "./training/labelled-prompt.ts";
import { train } from "./training/train.ts";

/** Prompts by others than those of the corpus, which the model has not learned from. */
const judged = readFileSync(new URL("training/judged.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map(readLabelled);

function told(text: string): string[] {
  return findPieces(text).map(({ label, start, end }) => `${label} ${text.slice(start, end)}`);
}

test("a prompt falls into what is asked for and what is told", () => {
  expect(told("Rent of my flats: tenant, month, amount. Total outstanding at the top. Dark theme")).toEqual([
    "HEAD Rent of my flats",
    "FIELD : tenant",
    "FIELD , month",
    "FIELD , amount",
    "WISH . Total outstanding at the top",
    "LOOK . Dark theme",
  ]);
});

test("of prompts that it has not learned from, most words have the right label and most pieces begin and end right", () => {
  const counts = { words: 0, right: 0, pieces: 0, found: 0, whole: 0 };
  for (const { tokens, segments } of judged) {
    const isWord = (index: number) => /^[\p{L}\p{N}]/u.test(tokens[index]?.text ?? "");
    const labels = (of: readonly Segment[]) =>
      of.flatMap(({ start, end, label }) => Array<number>(end - start).fill(label));
    // Signs at the ends of a piece make no other one of it.
    const trimmed = (of: readonly Segment[]) =>
      of.map(({ start, end, label }) => {
        const words = Array.from({ length: end - start }, (_, index) => start + index).filter(isWord);
        return `${words[0]} ${words.at(-1)} ${label}`;
      });
    const guessed = findSegments(tokens);
    const [right, read] = [labels(segments), labels(guessed)];
    counts.words += right.filter((_, index) => isWord(index)).length;
    counts.right += right.filter((label, index) => isWord(index) && label === read[index]).length;
    const known = new Set(trimmed(segments));
    counts.pieces += segments.length;
    counts.found += guessed.length;
    counts.whole += trimmed(guessed).filter((piece) => known.has(piece)).length;
  }
  expect(counts.right / counts.words).toBeGreaterThan(0.79);
  expect((2 * counts.whole) / (counts.pieces + counts.found)).toBeGreaterThan(0.7);
});

test("whatever is written, all of it is in some piece, in its order", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 80 }), fc.string({ unit: "grapheme", maxLength: 80 })), (text) => {
      const pieces = findPieces(text);
      let at = 0;
      for (const { start, end, label } of pieces) {
        expect(text.slice(at, start).trim()).toBe("");
        expect(end).toBeGreaterThan(start);
        expect(LABELS).toContain(label);
        at = end;
      }
      expect(text.slice(at).trim()).toBe("");
    }),
    { numRuns: 300 },
  );
});

test("training learns from its corpus, the same each time, and its weights can be written and read", () => {
  const prompts = ["HEAD books | FIELD with author | FIELD and year", "HEAD a list of films | FIELD with director"];
  const many = Array.from({ length: 4 }, () => prompts.map(readLabelled)).flat();
  const [first, second] = [train(many, 6, 2), train(many, 6, 2)];
  expect(writeWeights(first, 0.05)).toBe(writeWeights(second, 0.05));
  const weightsOf = readWeights(writeWeights(first, 0.05));
  for (const { tokens, segments } of many) {
    expect(bestSegments(evidenceOf(tokens), weightsOf)).toEqual(segments);
    expect(piecesOf(tokens, segments)[0]?.label).toBe("HEAD");
  }
});

test("a label that does not exist is refused", () => {
  expect(() => readLabelled("HEAD books | THING with author")).toThrow('There is no label "THING"');
});
