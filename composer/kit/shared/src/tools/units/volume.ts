import type { Unit } from "../conversion.ts";

/**
 * In litres. The US gallon is 231 cubic inches (3.785411784 L), the imperial one 4.54609 L, both by definition (NIST SP 811,
 * appendix B); the smaller ones are their parts. The metric cup and spoons are the usual ones of recipes.
 */
export const VOLUME_UNITS: readonly Unit[] = [
  { id: "litre", label: "Litres", symbol: "L", factor: 1 },
  { id: "us-gallon", label: "US gallons", symbol: "gal", factor: 3.785_411_784 },
  { id: "millilitre", label: "Millilitres", symbol: "mL", factor: 0.001 },
  { id: "cubic-metre", label: "Cubic metres", symbol: "m³", factor: 1_000 },
  { id: "us-cup", label: "US cups", symbol: "cup", factor: 0.236_588_236_5 },
  { id: "us-fluid-ounce", label: "US fluid ounces", symbol: "fl oz", factor: 0.029_573_529_562_5 },
  { id: "us-pint", label: "US pints", symbol: "pt", factor: 0.473_176_473 },
  { id: "us-quart", label: "US quarts", symbol: "qt", factor: 0.946_352_946 },
  { id: "us-tablespoon", label: "US tablespoons", symbol: "tbsp", factor: 0.014_786_764_781_25 },
  { id: "us-teaspoon", label: "US teaspoons", symbol: "tsp", factor: 0.004_928_921_593_75 },
  { id: "metric-cup", label: "Metric cups", symbol: "metric cup", factor: 0.25 },
  { id: "imperial-pint", label: "Imperial pints", symbol: "imp pt", factor: 0.568_261_25 },
  { id: "imperial-gallon", label: "Imperial gallons", symbol: "imp gal", factor: 4.546_09 },
];
