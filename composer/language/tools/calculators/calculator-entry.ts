import type { CalculatorInput, CalculatorResult } from "@lathe/protocol/app/block";
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
