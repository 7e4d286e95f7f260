import type { Unit } from "../conversion.ts";

/** In metres per second. A mile is 1609.344 m, a knot one nautical mile (1852 m) an hour (NIST SP 811, appendix B). */
export const SPEED_UNITS: readonly Unit[] = [
  { id: "kilometre-per-hour", label: "Kilometres per hour", symbol: "km/h", factor: 1 / 3.6 },
  { id: "mile-per-hour", label: "Miles per hour", symbol: "mph", factor: 0.447_04 },
  { id: "metre-per-second", label: "Metres per second", symbol: "m/s", factor: 1 },
  { id: "foot-per-second", label: "Feet per second", symbol: "ft/s", factor: 0.3048 },
  { id: "knot", label: "Knots", symbol: "kn", factor: 1_852 / 3_600 },
];
