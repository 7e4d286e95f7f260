import { expect, test } from "bun:test";
import fc from "fast-check";
import { STATES } from "../decode.ts";
import { tokensOf } from "../tokens.ts";
import { DILATIONS, taggerOf } from "./tagger.ts";
import { FORMS, inputsOf, SHAPES } from "./inputs.ts";
import { type Matrix, matrix, product } from "./matrix.ts";
import { readTensors, type Tensor, writeTensors } from "./tensors.ts";
import { statesBy } from "./trained.ts";

test("tensors come back as they were written, each number within half a step", () => {
  const number = fc.float({ noNaN: true, min: -1000, max: 1000 });
  const tensor = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
    .chain(([rows, columns]) =>
      fc
        .array(number, { minLength: rows * columns, maxLength: rows * columns })
        .map((values): Tensor => ({ rows, columns, values: Float32Array.from(values) })),
    );
  fc.assert(
    fc.property(fc.array(tensor, { maxLength: 4 }), (tensors) => {
      const back = readTensors(writeTensors(new Map(tensors.map((each, index) => [`t${index}`, each]))));
      expect(back.size).toBe(tensors.length);
      tensors.forEach(({ rows, columns, values }, index) => {
        const read = back.get(`t${index}`)!;
        expect([read.rows, read.columns]).toEqual([rows, columns]);
        for (let row = 0; row < rows; row += 1) {
          const own = values.subarray(row * columns, (row + 1) * columns);
          const step = Math.max(...own.map(Math.abs)) / 127;
          own.forEach((value, at) =>
            expect(Math.abs(read.values[row * columns + at]! - value)).toBeLessThanOrEqual(step * 0.51 + 1e-40),
          );
        }
      });
    }),
  );
});

test("a tensor that is cut off is refused", () => {
  const text = writeTensors(new Map([["in", { rows: 2, columns: 2, values: Float32Array.of(1, 2, 3, 4) }]]));
  expect(() => readTensors(text.replace(" 2 2 ", " 2 3 "))).toThrow('The tensor "in" is cut off');
  expect(() => taggerOf(new Map(), new Map(), new Map())).toThrow('The tagger has no tensor "vector"');
});

test("a network of one number does what is told of it", () => {
  // One number runs through: 1 for "a", 2 for every other word; the first layer doubles what it sees to the left.
  const row = (...values: number[]): Tensor => ({ rows: 1, columns: values.length, values: Float32Array.from(values) });
  const table = (rows: number): Tensor => ({ rows, columns: 1, values: new Float32Array(rows) });
  const tensors = new Map<string, Tensor>([
    ["vector", table(1)],
    ["word", { rows: 2, columns: 1, values: Float32Array.of(2, 1) }],
    ["ending", table(FORMS)],
    ["beginning", table(FORMS)],
    ["shape", table(SHAPES)],
    ["in", row(0, 1, 0, 0, 0)],
    ["in.bias", row(0)],
    ["out", { rows: 2, columns: 1, values: Float32Array.of(1, 0) }],
    ["out.bias", row(0, 0)],
  ]);
  DILATIONS.forEach((_, index) => {
    // A single number is 0 when it is normalized, so that the shift alone tells that there is a token.
    tensors.set(`layer${index}`, {
      rows: 2,
      columns: 3,
      values: Float32Array.of(index === 0 ? 4 : 0, 0, 0, 0, 0, 0),
    });
    tensors.set(`layer${index}.bias`, row(0, 0));
    tensors.set(`layer${index}.scale`, row(1));
    tensors.set(`layer${index}.shift`, row(1));
  });
  const states = taggerOf(tensors, new Map(), new Map([["a", 1]]))(tokensOf("a b c"));
  // Half of 4 comes in from a token to the left, none from beyond the first one.
  const odds = states.map(([first = 0, second = 0]) => first - second);
  [1, 4, 4].forEach((expected, index) => expect(odds[index]).toBeCloseTo(expected, 4));
});

test("whatever is written, each token has a likelihood for each state, and a row in each table", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 60 }), fc.string({ unit: "grapheme", maxLength: 60 })), (text) => {
      const tokens = tokensOf(text);
      for (const { ending, beginning, shape } of inputsOf(tokens, new Map(), new Map())) {
        expect(Math.max(ending, beginning)).toBeLessThan(FORMS);
        expect(shape).toBeLessThan(SHAPES);
      }
      const states = statesBy(tokens);
      expect(states.length).toBe(tokens.length);
      for (const each of states) {
        expect(each.length).toBe(STATES);
        expect(each.every((value) => Number.isFinite(value) && value <= 0)).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

test("matrices are multiplied, whatever their sizes", () => {
  const size = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(
      size,
      size,
      size,
      fc.infiniteStream(fc.integer({ min: -9, max: 9 })),
      (rows, columns, others, numbers) => {
        const [left, right] = [rows, others].map((count) => {
          const made = matrix(count, columns);
          made.values.forEach((_, at) => (made.values[at] = numbers.next().value ?? 0));
          return made;
        }) as [Matrix, Matrix];
        const found = product(left, right);
        expect([found.rows, found.columns]).toEqual([rows, others]);
        for (let row = 0; row < rows; row += 1)
          for (let other = 0; other < others; other += 1) {
            let sum = 0;
            for (let at = 0; at < columns; at += 1)
              sum += left.values[row * columns + at]! * right.values[other * columns + at]!;
            expect(found.values[row * others + other]).toBe(sum);
          }
      },
    ),
  );
});
