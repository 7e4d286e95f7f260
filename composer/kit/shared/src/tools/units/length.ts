import type { Unit } from "../conversion.ts";

/** In metres. The inch is 0.0254 m by definition (NIST SP 811, appendix B); foot, yard and mile follow from it. */
export const LENGTH_UNITS: readonly Unit[] = [
  { id: "metre", label: "Metres", symbol: "m", factor: 1 },
  { id: "foot", label: "Feet", symbol: "ft", factor: 0.3048 },
  { id: "kilometre", label: "Kilometres", symbol: "km", factor: 1_000 },
  { id: "centimetre", label: "Centimetres", symbol: "cm", factor: 0.01 },
  { id: "millimetre", label: "Millimetres", symbol: "mm", factor: 0.001 },
  { id: "inch", label: "Inches", symbol: "in", factor: 0.0254 },
  { id: "yard", label: "Yards", symbol: "yd", factor: 0.9144 },
  { id: "mile", label: "Miles", symbol: "mi", factor: 1_609.344 },
  { id: "nautical-mile", label: "Nautical miles", symbol: "nmi", factor: 1_852 },
];
