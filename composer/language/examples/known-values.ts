import type { ExampleValue } from "@lathe/protocol/app/entity";
import numbers from "./values/numbers.txt" with { type: "text" };
import texts from "./values/texts.txt" with { type: "text" };

/**
 * Usual values of labels, in `values/`. A line of numbers.txt is `label | unit | v1, v2, v3, v4, v5` (`-`: no unit; the unit as
 * fields write it), one of texts.txt `label | v1; v2; v3; v4; v5`; labels are in lower case. The values of a row belong
 * together: the third of "start odometer" and the third of "end odometer" are of the same record. Texts are only of labels
 * that mean the same whatever the record is; texts have no unit.
 */
export interface KnownValues {
  label: string;
  unit: string | null;
  values: readonly ExampleValue[];
}

const COUNT = 5;

let known: ReadonlyMap<string, KnownValues> | null = null;

/** By label and unit; read when first asked for. */
function byLabel(): ReadonlyMap<string, KnownValues> {
  if (known !== null) return known;
  const found = new Map<string, KnownValues>();
  for (const line of [...linesOf(numbers).map(readNumbers), ...linesOf(texts).map(readTexts)]) {
    const key = keyOf(line.label, typeof line.values[0] === "number" ? (line.unit ?? "") : null);
    if (found.has(key)) throw new Error(`Values are told twice of: ${line.label} ${line.unit ?? ""}`);
    found.set(key, line);
  }
  known = found;
  return found;
}

function linesOf(table: string): string[] {
  return table.split("\n").filter((line) => line !== "");
}

/** A number and a text of the same label are two. */
function keyOf(label: string, unit: string | null): string {
  return `${label.toLowerCase()}|${unit ?? "text"}`;
}

/** Reads a line of numbers.txt. Throws on one of another form. */
export function readNumbers(line: string): KnownValues {
  const [label = "", unit = "", told = "", ...more] = line.split(" | ");
  const values = told.split(", ");
  if (!isLabel(label) || unit.trim() === "" || more.length > 0)
    throw new Error(`Numbers are told as “label | unit | values”: ${line}`);
  if (values.length !== COUNT || !values.every((value) => /^-?\d+(?:\.\d+)?$/.test(value)))
    throw new Error(`A label has five numbers: ${line}`);
  return { label, unit: unit === "-" ? null : unit, values: values.map(Number) };
}

/** Reads a line of texts.txt. Throws on one of another form. */
export function readTexts(line: string): KnownValues {
  const [label = "", told = "", ...more] = line.split(" | ");
  const values = told.split("; ");
  if (!isLabel(label) || more.length > 0) throw new Error(`Texts are told as “label | values”: ${line}`);
  if (values.length !== COUNT || values.some((value) => value.trim() !== value || value === ""))
    throw new Error(`A label has five texts: ${line}`);
  return { label, unit: null, values };
}

function isLabel(label: string): boolean {
  return label !== "" && label === label.trim().toLowerCase();
}

/** As much of a field as says what is looked for. */
export interface Sought {
  label: string;
  type: string;
  unit?: string | undefined;
}

/** The usual value of a field in a row, of numbers in its own unit only; null where none is known. */
export function knownValue(field: Sought, index: number): ExampleValue {
  const unit = field.type === "number" ? (field.unit ?? "") : null;
  const found = byLabel().get(keyOf(field.label, unit));
  return found?.values[index % found.values.length] ?? null;
}

/** All lines of both files, for tests of them. */
export function allKnownValues(): readonly KnownValues[] {
  return [...byLabel().values()];
}
