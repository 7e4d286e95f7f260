import type { Field } from "@lathe/protocol/app/field";
import type { Shape } from "./known-formulas.ts";

/** A value that is worked out, before it is a field. */
export interface Worked {
  label: string;
  formula: string;
  shape: Shape;
  /** Fields that the formula speaks of. */
  fields: readonly Field[];
  needs: readonly Field[];
  isEvident: boolean;
}

/** What a number is in, by its unit or its name: "km", "mi", "kg". */
export function unitOf(field: Field): string {
  // "Gallons" are so whatever stands behind them.
  const isNamed = /^(?:gallons|miles|pounds)\b|\((?:gal|mi|lbs?)\)$/i.test(field.label);
  const text = field.type !== "number" ? "" : isNamed ? field.label : (field.unit ?? field.label);
  const found = UNITS.find(([pattern]) => pattern.test(text));
  return found === undefined ? text.toLowerCase() : found[1];
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^mi$|\bmiles\b/i, "mi"],
  [/^km$|\bkilomet(?:re|er)s\b|\bkm\b/i, "km"],
  [/^gal$|\bgallons?\b/i, "gal"],
  [/^l$|\blit(?:re|er)s?\b/i, "l"],
  [/^kg$|\bkilos?\b|\bkg\b/i, "kg"],
  [/^lbs?$|\bpounds\b|\blbs?\b/i, "lbs"],
  [/^g$|\bgrams?\b/i, "g"],
  [/^ml$|\bml\b/i, "ml"],
  [/^ft$|\bfeet\b/i, "ft"],
];
