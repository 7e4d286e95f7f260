import type { Unit } from "../conversion.ts";

/** In kilograms. The pound is 0.45359237 kg by definition (NIST SP 811, appendix B); ounce, stone and ton follow from it. */
export const MASS_UNITS: readonly Unit[] = [
  { id: "kilogram", label: "Kilograms", symbol: "kg", factor: 1 },
  { id: "pound", label: "Pounds", symbol: "lb", factor: 0.45359237 },
  { id: "gram", label: "Grams", symbol: "g", factor: 0.001 },
  { id: "milligram", label: "Milligrams", symbol: "mg", factor: 0.000_001 },
  { id: "ounce", label: "Ounces", symbol: "oz", factor: 0.028_349_523_125 },
  { id: "stone", label: "Stones", symbol: "st", factor: 6.350_293_18 },
  { id: "tonne", label: "Tonnes", symbol: "t", factor: 1_000 },
  { id: "us-ton", label: "US tons", symbol: "US tn", factor: 907.184_74 },
];
