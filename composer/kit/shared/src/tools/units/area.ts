import type { Unit } from "../conversion.ts";

/** In square metres. A hectare is 10,000 m² (SI brochure, table 8); the others are squares of 0.0254 m (NIST SP 811). */
export const AREA_UNITS: readonly Unit[] = [
  { id: "square-metre", label: "Square metres", symbol: "m²", factor: 1 },
  { id: "square-foot", label: "Square feet", symbol: "ft²", factor: 0.092_903_04 },
  { id: "square-kilometre", label: "Square kilometres", symbol: "km²", factor: 1_000_000 },
  { id: "hectare", label: "Hectares", symbol: "ha", factor: 10_000 },
  { id: "acre", label: "Acres", symbol: "ac", factor: 4_046.856_422_4 },
  { id: "square-centimetre", label: "Square centimetres", symbol: "cm²", factor: 0.000_1 },
  { id: "square-inch", label: "Square inches", symbol: "in²", factor: 0.000_645_16 },
  { id: "square-yard", label: "Square yards", symbol: "yd²", factor: 0.836_127_36 },
  { id: "square-mile", label: "Square miles", symbol: "mi²", factor: 2_589_988.110_336 },
];
