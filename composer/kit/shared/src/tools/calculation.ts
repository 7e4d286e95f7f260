import { isRecord } from "./is-record.ts";
import { parseNumber } from "./number-text.ts";

export interface CalculatorInput<Name extends string> {
  id: Name;
  label: string;
  unit?: string;
  /** What it begins with. */
  value: number;
  /** With both of them there is a slider. */
  min?: number;
  max?: number;
  /** Chosen from these instead of typed. */
  options?: readonly { label: string; value: number }[];
}

export interface CalculatorResult<Name extends string> {
  id: Name;
  label: string;
  unit?: string;
  /** Shown with so many decimals at most. */
  decimals: number;
  /** From the inputs and the results before this one. */
  value: (values: Record<Name, number>) => number;
}

/** What stands in the inputs, as it was typed, by their ids. */
export type TypedValues = Readonly<Record<string, string>>;

/** What is wrong with an input, in words; null when nothing is. */
export function faultOf(input: CalculatorInput<string>, typed: string): string | null {
  if (typed.trim() === "") return `Enter ${inSentence(input.label)}.`;
  const number = parseNumber(typed);
  if (number === null) return "This is not a number.";
  if (input.min !== undefined && number < input.min) return `At least ${input.min}.`;
  if (input.max !== undefined && number > input.max) return `At most ${input.max}.`;
  return null;
}

/** All results in their order; null where there is none: a value is missing or wrong, or a division by nothing. */
export function calculate<Name extends string>(
  inputs: readonly CalculatorInput<Name>[],
  results: readonly CalculatorResult<Name>[],
  typed: TypedValues,
): (number | null)[] {
  // What is not known is not a number, and neither is what depends on it.
  const values = Object.fromEntries([...inputs, ...results].map(({ id }) => [id, Number.NaN])) as Record<Name, number>;
  for (const input of inputs) {
    const text = typed[input.id] ?? "";
    if (faultOf(input, text) === null) values[input.id] = parseNumber(text) ?? Number.NaN;
  }
  return results.map((result) => {
    const value = result.value(values);
    values[result.id] = value;
    return Number.isFinite(value) ? value : null;
  });
}

export function initialValues(inputs: readonly CalculatorInput<string>[]): TypedValues {
  return Object.fromEntries(inputs.map(({ id, value }) => [id, String(value)]));
}

/** What was typed last, as far as it was stored; of inputs that are new since then what they begin with. */
export function readTypedValues(inputs: readonly CalculatorInput<string>[], stored: unknown): TypedValues {
  const values = isRecord(stored) ? stored : {};
  return Object.fromEntries(
    inputs.map(({ id, value, options }) => {
      const text = values[id];
      const isOption = options === undefined || options.some((option) => String(option.value) === text);
      return [id, typeof text === "string" && text.length <= 40 && isOption ? text : String(value)];
    }),
  );
}

/** A power of ten, so that there are at least a hundred steps between the two; whole numbers where there is room for them. */
export function sliderStep(min: number, max: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.abs(max - min) / 100));
  if (!(power > 0)) return 1;
  return power < 1 && max - min >= 10 && Number.isInteger(min) && Number.isInteger(max) ? 1 : power;
}

function inSentence(label: string): string {
  const [first = "", second = ""] = label;
  // "BMI" stays as it is.
  return second === second.toUpperCase() && second !== second.toLowerCase()
    ? label
    : first.toLowerCase() + label.slice(1);
}
