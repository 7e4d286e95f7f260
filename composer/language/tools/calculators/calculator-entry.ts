import type { CalculatorInput, CalculatorResult } from "@lathe/protocol/app/calculator";
import type { IconName } from "@lathe/protocol/app/label";

/** A calculator that is known by its name. */
export interface CalculatorEntry {
  /** Names its block: kebab-case. */
  id: string;
  /** What it calculates, as people call it: a pattern on lower-case words beside "calculator" or "calculate". */
  words: string;
  /** Words that mean it without "calculator" beside them. */
  alone?: string;
  /** Words that mean it where nothing but the wish for an app stands before them; elsewhere they may be fields. */
  head?: string;
  name: string;
  icon: IconName;
  text?: string;
  inputs: readonly CalculatorInput[];
  results: readonly CalculatorResult[];
  /** Of two with the same words: the one that counts where units of the United States are asked for. */
  imperial?: Pick<CalculatorEntry, "inputs" | "results">;
  /** What else it can be asked for. Of those that stand in place of the usual ones the first that is asked for counts. */
  variants?: readonly CalculatorVariant[];
}

/** A calculator as it is where its words stand in the prompt: of a slab "with 8 post holes", of a house "with deposit". */
export interface CalculatorVariant {
  /** A pattern on the prompt in lower case. */
  words: string;
  /** These stand beside the usual inputs and results; one whose id is there takes its place. */
  isMore?: true;
  /** Its results stand before the last one, which stays what all lead to. */
  isBeside?: true;
  text?: string;
  inputs: readonly CalculatorInput[];
  results: readonly CalculatorResult[];
}

/** A calculator with what a prompt asks of it, and the words that ask. */
export function asAsked(entry: CalculatorEntry, prompt: string): { entry: CalculatorEntry; asked: readonly RegExp[] } {
  const found = (entry.variants ?? []).filter(({ words }) => prompt.search(patternOf(words)) !== -1);
  const other = found.find(({ isMore }) => isMore !== true);
  const more = found.filter(({ isMore }) => isMore === true);
  if (other === undefined && more.length === 0) return { entry, asked: [] };
  const { imperial: _, ...plain } = entry;
  // What is only said of it holds in all units.
  const isOnlySaid = other === undefined && more.every(({ inputs, results }) => inputs.length + results.length === 0);
  const start = other === undefined ? (isOnlySaid ? entry : plain) : { ...plain, ...withoutWords(other) };
  return {
    entry: more.reduce<CalculatorEntry>(
      (so, { text, inputs, results, isBeside }) => ({
        ...so,
        ...(text === undefined ? {} : { text }),
        inputs: withRows(so.inputs, inputs),
        results: isBeside === true ? withRowsBefore(so.results, results) : withRows(so.results, results),
      }),
      start,
    ),
    asked: [...(other === undefined ? [] : [other]), ...more].map(({ words }) => patternOf(words)),
  };
}

function withoutWords({ inputs, results, text }: CalculatorVariant) {
  return { inputs, results, ...(text === undefined ? {} : { text }) };
}

function withRows<Row extends { id: string }>(rows: readonly Row[], others: readonly Row[]): Row[] {
  const replaced = rows.map((row) => others.find(({ id }) => id === row.id) ?? row);
  return [...replaced, ...others.filter(({ id }) => !rows.some((row) => row.id === id))];
}

function withRowsBefore<Row extends { id: string }>(rows: readonly Row[], others: readonly Row[]): Row[] {
  return [...withRows(rows.slice(0, -1), others), ...rows.slice(-1)];
}

function patternOf(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, "giu");
}

/** Stands for the currency; another one that is named takes its place. */
export const MONEY = "USD";

interface Limits {
  min?: number;
  max?: number;
}

export function input(
  id: string,
  label: string,
  value: number,
  unit?: string,
  limits: Limits = { min: 0 },
): CalculatorInput {
  return { id, label, value, ...(unit === undefined ? {} : { unit }), ...limits };
}

/** Options as a table: label, value, label, value … */
export function chosen(id: string, label: string, options: readonly (readonly [string, number])[]): CalculatorInput {
  return { id, label, value: options[0]?.[1] ?? 0, options: options.map(([name, value]) => ({ label: name, value })) };
}

/** A result that is only there for those after it. */
export function step(id: string, label: string, formula: string): CalculatorResult {
  return { id, label, formula, decimals: 6, isStep: true };
}

/** A day to enter, so many days from today at first. */
export function dayInput(id: string, label: string, value: number): CalculatorInput {
  return { id, label, value, isDay: true };
}

export function result(id: string, label: string, formula: string, decimals: number, unit?: string): CalculatorResult {
  return { id, label, formula, decimals, ...(unit === undefined ? {} : { unit }) };
}
