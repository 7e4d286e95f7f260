import { expect, test } from "bun:test";
import { allSubjects } from "../subjects/subjects.ts";
import { domainOf } from "../subjects/read-subject.ts";
import { allKnownValues, knownValue, readNumbers, readTexts } from "./known-values.ts";

test("all lines have the form that the reader asks for", () => {
  const known = allKnownValues();
  expect(known.filter(({ values }) => typeof values[0] === "number").length).toBeGreaterThan(700);
  expect(known.filter(({ values }) => typeof values[0] === "string").length).toBeGreaterThan(400);
  for (const { label, values } of known) {
    expect(new Set(values).size, label).toBeGreaterThan(1);
    for (const value of values) expect(String(value).split(" ").length, label).toBeLessThanOrEqual(4);
  }
});

test("units are such as subjects have", () => {
  const fields = allSubjects().flatMap((line) => Object.values(domainOf(line).fields));
  const units = new Set(fields.flatMap((field) => (field.type === "number" ? [field.unit ?? null] : [])));
  for (const { label, unit } of allKnownValues()) expect(units.has(unit), `${label} | ${unit}`).toBe(true);
});

test("a number is known by its label and its unit", () => {
  expect([0, 1, 2, 3, 4, 5].map((index) => knownValue({ label: "pH", type: "number" }, index))).toEqual([
    7.2, 6.8, 7.4, 7, 6.9, 7.2,
  ]);
  expect(knownValue({ label: "Ammonia", type: "number", unit: "mg/l" }, 3)).toBe(0.25);
  expect(knownValue({ label: "Ammonia", type: "number", unit: "ppm" }, 3)).toBeNull();
  expect(knownValue({ label: "Ammonia", type: "number" }, 3)).toBeNull();
});

test("a text is known by its label", () => {
  expect(knownValue({ label: "Body part", type: "text" }, 1)).toBe("Right shoulder");
  expect(knownValue({ label: "Body part", type: "number" }, 1)).toBeNull();
});

test("of what is not known there is no value", () => {
  expect(knownValue({ label: "Flux of the gizmo", type: "number", unit: "kg" }, 0)).toBeNull();
  expect(knownValue({ label: "Flux of the gizmo", type: "text" }, 0)).toBeNull();
});

test("what belongs together fits together", () => {
  for (const index of [0, 1, 2, 3, 4]) {
    const [start, end] = ["Start odometer", "End odometer"].map((label) =>
      Number(knownValue({ label, type: "number", unit: "km" }, index)),
    );
    expect(end).toBeGreaterThan(start ?? 0);
  }
});

test("a malformed line is refused", () => {
  for (const line of [
    "weight | 1, 2, 3, 4, 5",
    "weight | kg | 1, 2, 3, 4",
    "Weight | kg | 1, 2, 3, 4, 5",
    "a | b | c, 2, 3, 4, 5",
  ])
    expect(() => readNumbers(line)).toThrow();
  for (const line of ["with | one; two", "With | a; b; c; d; e", "with | kg | a; b; c; d; e", "with"])
    expect(() => readTexts(line)).toThrow();
});
