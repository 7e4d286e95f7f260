import { isRecord } from "./is-record.ts";
import { parseNumber } from "./number-text.ts";

/** A row as it was typed. */
export interface WeightedRow {
  id: number;
  name: string;
  /** A number, or a letter of LETTER_GRADES. */
  value: string;
  weight: string;
}

/** Points of letter grades, as most colleges of the United States count them. */
export const LETTER_GRADES: Readonly<Record<string, number>> = {
  "A+": 4,
  A: 4,
  "A-": 3.7,
  "B+": 3.3,
  B: 3,
  "B-": 2.7,
  "C+": 2.3,
  C: 2,
  "C-": 1.7,
  "D+": 1.3,
  D: 1,
  "D-": 0.7,
  F: 0,
};

const MOST_ROWS = 100;
const FIRST_ROWS = 3;

/** The average of all rows that are filled in, each as often as its weight says; null where none is. */
export function weightedAverage(rows: readonly WeightedRow[]): { average: number; weights: number } | null {
  const counted = rows.flatMap(({ value, weight }) => {
    const [number, times] = [valueOf(value), parseNumber(weight)];
    return number === null || times === null || times < 0 ? [] : [{ number, times }];
  });
  const weights = counted.reduce((sum, { times }) => sum + times, 0);
  if (weights === 0) return null;
  return { average: counted.reduce((sum, { number, times }) => sum + number * times, 0) / weights, weights };
}

/** What a grade counts: "B+" 3.3, "87" 87; null where it is neither. */
export function valueOf(typed: string): number | null {
  return LETTER_GRADES[typed.trim().toUpperCase().replace("−", "-")] ?? parseNumber(typed);
}

export function addRow(rows: readonly WeightedRow[]): WeightedRow[] {
  const id = Math.max(0, ...rows.map((row) => row.id)) + 1;
  return rows.length >= MOST_ROWS ? [...rows] : [...rows, { id, name: "", value: "", weight: "1" }];
}

export function changeRow(rows: readonly WeightedRow[], id: number, changed: Partial<WeightedRow>): WeightedRow[] {
  return rows.map((row) => (row.id === id ? { ...row, ...changed, id } : row));
}

export function readRows(stored: unknown): WeightedRow[] {
  const all: readonly unknown[] = Array.isArray(stored) ? stored : [];
  const rows = all.filter(isRecord).map((row, index): WeightedRow => ({
    id: index + 1,
    name: readText(row.name),
    value: readText(row.value),
    weight: readText(row.weight),
  }));
  return rows.length > 0
    ? rows.slice(0, MOST_ROWS)
    : Array.from({ length: FIRST_ROWS }).reduce<WeightedRow[]>((sofar) => addRow(sofar), []);
}

function readText(value: unknown): string {
  return typeof value === "string" ? value.slice(0, 60) : "";
}
