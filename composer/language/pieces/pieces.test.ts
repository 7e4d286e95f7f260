import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { bestStates, piecesOf } from "./decode.ts";
import { featuresOf } from "./features.ts";
import { findPieces } from "./find-pieces.ts";
import { LABELS } from "./labels.ts";
import { pieceModel, readWeights, writeWeights } from "./model.ts";
import { readLabelled } from "./training/labelled-prompt.ts";
import { isSound, train } from "./training/train.ts";

/** Prompts that the model has not learned from: by others than its corpus, and those of the golden table. */
const [judged, known] = ["judged", "known"].map((name) =>
  readFileSync(new URL(`training/${name}.txt`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map(readLabelled),
);

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

test.each([
  ["seven words of ten, of prompts by others", judged, 0.7],
  ["eight words of ten, of prompts of the golden table", known, 0.78],
])("the right label has %s", (_, prompts, share) => {
  const model = pieceModel();
  const words = (prompts ?? []).flatMap(({ tokens, states }) => {
    const guessed = bestStates(featuresOf(tokens), model);
    return tokens.flatMap(({ text }, index) =>
      /^[\p{L}\p{N}]/u.test(text) ? [(states[index] ?? 0) >> 1 === (guessed[index] ?? 0) >> 1] : [],
    );
  });
  expect(words.filter((isRight) => isRight).length / words.length).toBeGreaterThan(share);
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
  const [first, second] = [train(many, 6), train(many, 6)];
  expect(writeWeights(first.transitions, first.features, 0.05)).toBe(
    writeWeights(second.transitions, second.features, 0.05),
  );
  const model = readWeights(writeWeights(first.transitions, first.features, 0.05));
  for (const { tokens, states } of many) {
    expect(isSound(states)).toBe(true);
    expect(bestStates(featuresOf(tokens), model)).toEqual(states);
    expect(piecesOf(tokens, states)[0]?.label).toBe("HEAD");
  }
});

test("a label that does not exist is refused", () => {
  expect(() => readLabelled("HEAD books | THING with author")).toThrow('There is no label "THING"');
});
