import { isRecord } from "./is-record.ts";
import { dayNumber, dayText } from "./day-number.ts";
import { localDay } from "./local-day.ts";
import { formatNumber, parseNumber } from "./number-text.ts";

export interface CalculatorInput<Name extends string> {
  id: Name;
  label: string;
  unit?: string;
  /** What it begins with; of a day so many days from today. */
  value: number;
  /** A day instead of a number: 2026-03-31 is typed, and counted with as the number of days since 1970. */
  isDay?: boolean;
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
  /** A day, as its number of days since 1970. */
  isDay?: boolean;
  /** Minutes, shown as 5:30. */
  isTime?: boolean;
  /** Only for the results after it: it is not shown. */
  isStep?: boolean;
  /** From the inputs and the results before this one. */
  value: (values: Record<Name, number>) => number;
}

/** What stands in the inputs, as it was typed, by their ids. */
export type TypedValues = Readonly<Record<string, string>>;

/** What is wrong with an input, in words; null when nothing is. */
export function faultOf(input: CalculatorInput<string>, typed: string): string | null {
  if (typed.trim() === "") return `Enter ${inSentence(input.label)}.`;
  const number = typedNumber(input, typed);
  if (number === null) return input.isDay === true ? "This is no day: 2026-03-31 is one." : "This is not a number.";
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
  const values = valuesOf(inputs, results, typed);
  return results.map(({ id }) => (Number.isFinite(values[id]) ? values[id] : null));
}

/** All inputs and results by their ids; what is missing or wrong, and what depends on it, is not a number. */
export function valuesOf<Name extends string>(
  inputs: readonly CalculatorInput<Name>[],
  results: readonly CalculatorResult<Name>[],
  typed: TypedValues,
): Record<Name, number> {
  // What is not known is not a number, and neither is what depends on it.
  const values = Object.fromEntries([...inputs, ...results].map(({ id }) => [id, Number.NaN])) as Record<Name, number>;
  for (const input of inputs) {
    const text = typed[input.id] ?? "";
    if (faultOf(input, text) === null) values[input.id] = typedNumber(input, text) ?? Number.NaN;
  }
  for (const result of results) values[result.id] = result.value(values);
  return values;
}

export function initialValues(inputs: readonly CalculatorInput<string>[]): TypedValues {
  return Object.fromEntries(inputs.map((input) => [input.id, initialText(input)]));
}

/** Results in the order in which they are shown: the last one is what all the others lead to, and steps are left out. */
export function shownResults<Result extends { isStep?: boolean }>(
  results: readonly Result[],
  values: readonly (number | null)[],
): { result: Result; value: number | null }[] {
  const shown = results
    .map((result, index) => ({ result, value: values[index] ?? null }))
    .filter(({ result }) => result.isStep !== true);
  return [...shown.slice(-1), ...shown.slice(0, -1)];
}

/** A result for reading, without its unit. */
export function resultText(
  { decimals, isDay, isTime }: { decimals: number; isDay?: boolean; isTime?: boolean },
  value: number,
): string {
  if (isTime === true) return minutesText(value);
  if (isDay !== true) return formatNumber(value, decimals);
  const day = new Date(`${dayText(value)}T00:00:00Z`);
  return Number.isNaN(day.getTime())
    ? "–"
    : new Intl.DateTimeFormat(undefined, { dateStyle: "long", timeZone: "UTC" }).format(day);
}

/** What was typed last, as far as it was stored; of inputs that are new since then what they begin with. */
export function readTypedValues(inputs: readonly CalculatorInput<string>[], stored: unknown): TypedValues {
  const values = isRecord(stored) ? stored : {};
  return Object.fromEntries(
    inputs.map((input) => {
      const text = values[input.id];
      const isOption = input.options === undefined || input.options.some(({ label }) => label === text);
      return [input.id, typeof text === "string" && text.length <= 60 && isOption ? text : initialText(input)];
    }),
  );
}

/** A power of ten, so that there are at least a hundred steps between the two; whole numbers where there is room for them. */
export function sliderStep(min: number, max: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.abs(max - min) / 100));
  if (!(power > 0)) return 1;
  return power < 1 && max - min >= 10 && Number.isInteger(min) && Number.isInteger(max) ? 1 : power;
}

/** 5:30, or 1:05:30 from an hour on. */
function minutesText(minutes: number): string {
  const seconds = Math.round(Math.abs(minutes) * 60);
  const twoDigits = (part: number) => String(part).padStart(2, "0");
  const [hours, rest] = [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60)];
  const start = hours === 0 ? String(rest) : `${hours}:${twoDigits(rest)}`;
  return `${minutes < 0 ? "-" : ""}${start}:${twoDigits(seconds % 60)}`;
}

/** Of options the chosen one's label stands in the field: two can have the same value. */
function typedNumber({ options, isDay }: CalculatorInput<string>, typed: string): number | null {
  if (options !== undefined) return options.find(({ label }) => label === typed)?.value ?? null;
  return isDay === true ? dayNumber(typed) : parseNumber(typed);
}

function initialText({ value, options, isDay }: CalculatorInput<string>): string {
  if (options !== undefined) return (options.find((option) => option.value === value) ?? options[0])?.label ?? "";
  return isDay === true ? dayText((dayNumber(localDay(new Date())) ?? 0) + value) : String(value);
}

function inSentence(label: string): string {
  const [first = "", second = ""] = label;
  // "BMI" stays as it is.
  return second === second.toUpperCase() && second !== second.toLowerCase()
    ? label
    : first.toLowerCase() + label.slice(1);
}
