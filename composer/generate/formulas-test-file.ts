import type { Field } from "@lathe/protocol/app/field";
import { code, fragment, quoted } from "./code.ts";
import { evaluate } from "./blocks/evaluate-formula.ts";
import { type EntityParts, inSentence } from "./entity-parts.ts";
import { formulaInWords } from "./formula-in-words.ts";
import { asksDay } from "./formulas-file.ts";
import { type FormulaField, formulaName, formulasOf, operandsOf } from "./records/formulas.ts";

/** The day on which the tests take place, as people and as formulas write it. */
const TEST_DAY = { text: "2026-03-31", number: 20_543 };

/** A value of a record: how code writes it, and what it counts for. */
interface Sample {
  code: string;
  worth: number;
}

/** Tried in their order, until a result is short. */
const NUMBERS: readonly (readonly number[])[] = [
  [20, 8, 5, 4, 2, 1],
  [8, 20, 5, 4, 2, 1],
  [80, 2, 4, 5, 10, 1],
  [30, 600, 10, 3, 2, 1],
];

/** src/<entities>/formulas.test.ts: each formula with values whose result is known, and without one of them. */
export function formulasTestFile(parts: EntityParts): string {
  const formulas = formulasOf(parts);
  return code`
    import assert from "node:assert/strict";
    import { test } from "node:test";
    import { ${formulas
      .map((field) => formulaName(parts, field))
      .toSorted()
      .join(", ")} } from "./formulas.ts";
    ${formulas.map((field) => formulaTest(parts, field))}
  `;
}

function formulaTest(parts: EntityParts, field: FormulaField): string {
  const operands = operandsOf(parts, field);
  const { samples, result } = samplesOf(parts, field, operands);
  const called = (changed: ReadonlyMap<Field, Sample>) => {
    const values = operands.map((each) => `${each.id}: ${changed.get(each)?.code ?? ""}`);
    const day = asksDay(parts, field) ? `, ${quoted(TEST_DAY.text)}` : "";
    return `${formulaName(parts, field)}({ ${values.join(", ")} }${day})`;
  };
  const [needed] = operands.filter(({ type }) => type !== "checkbox");
  const zero = { code: "0", worth: 0 };
  const divisor = operands.find(
    (each) =>
      (each.type === "number" || each.type === "money") &&
      worthOf(parts, field, new Map([...samples, [each, zero]])) === null,
  );
  return fragment`

    test(${quoted(`${inSentence(field.label)} is ${formulaInWords(parts.entity, field)}`)}, () => {
      assert.equal(${called(samples)}, ${String(result)});
      ${needed !== undefined && `assert.equal(${called(new Map([...samples, [needed, emptySample(needed)]]))}, null);`}
      ${divisor !== undefined && `assert.equal(${called(new Map([...samples, [divisor, zero]]))}, null);`}
    });
  `;
}

function samplesOf(parts: EntityParts, field: FormulaField, operands: readonly Field[]) {
  const tries = NUMBERS.map((numbers) => {
    const samples = new Map(operands.map((each, index) => [each, sampleOf(each, index, numbers[index] ?? index)]));
    return { samples, result: worthOf(parts, field, samples) };
  });
  const isShort = ({ result }: { result: number | null }) => result !== null && String(result).length <= 6;
  const [first] = tries;
  const found = tries.find(isShort) ?? first;
  if (found === undefined) throw new TypeError("There are no samples.");
  return found;
}

/** What the formula gives for values of what it needs; null where that is not finite. */
function worthOf({ entity }: EntityParts, field: FormulaField, samples: ReadonlyMap<Field, Sample>): number | null {
  const values = new Map([
    ["today", TEST_DAY.number],
    ...[...samples].map(([{ id }, { worth }]) => [id, worth] as const),
  ]);
  for (const each of entity.fields) {
    if (each.type !== "formula") continue;
    const worth = evaluate(each.formula, values);
    if (each === field) return Number.isFinite(worth) ? worth : null;
    values.set(each.id, worth);
  }
  return null;
}

function sampleOf(field: Field, index: number, number: number): Sample {
  switch (field.type) {
    case "date": {
      const day = index + 1;
      return { code: quoted(`2026-03-0${day}`), worth: TEST_DAY.number - 31 + day };
    }
    case "time":
      return { code: quoted(`0${8 + index}:30`.slice(-5)), worth: (8 + index) * 60 + 30 };
    case "checkbox":
      return { code: "true", worth: 1 };
    case "rating":
      return { code: "2", worth: 2 };
    default:
      return { code: String(number), worth: number };
  }
}

function emptySample({ type }: Field): Sample {
  const code = type === "date" || type === "time" ? '""' : type === "rating" ? "0" : "null";
  return { code, worth: Number.NaN };
}
