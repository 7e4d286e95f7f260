import type { Found, Reading } from "../recognizer.ts";
import type { CalculatorEntry } from "./calculators/calculator-entry.ts";

/** "Due date calculator for pregnancy", "bread hydration": a word that two of them have is of the second. */
const WEAKER: readonly (readonly [weak: string, strong: string])[] = [
  ["date-plus", "pregnancy"],
  ["date-plus", "days-between"],
  ["water-need", "dough"],
  ["water-need", "pizza-dough"],
];

/** "Tiles with 10 percent extra", "paint, a litre for 10 square metres": what measures another is no calculator beside it. */
export function withoutWeaker<Named extends { entry: CalculatorEntry; found: Found }>(
  named: readonly Named[],
  { text }: Reading,
): readonly Named[] {
  const isMeasure = ({ entry: { id }, found: { span } }: Named) =>
    (id === "percent" || id === "area") && /\d ?(?:square )?$/.test(text.slice(0, span.start));
  const isWeaker = ({ entry: { id } }: Named) =>
    WEAKER.some(([weak, strong]) => id === weak && named.some(({ entry }) => entry.id === strong));
  const others = named.filter((each) => !isMeasure(each) && !isWeaker(each));
  return others.length === 0 ? named : others;
}
