import type { Unit } from "../conversion.ts";

/** In kelvins. 0 °C is 273.15 K (SI brochure, 2.3.1); a degree Fahrenheit is 5/9 K, and 32 °F is 0 °C (NIST SP 811, B.9). */
export const TEMPERATURE_UNITS: readonly Unit[] = [
  { id: "celsius", label: "Celsius", symbol: "°C", factor: 1, offset: 273.15 },
  { id: "fahrenheit", label: "Fahrenheit", symbol: "°F", factor: 5 / 9, offset: 273.15 - (32 * 5) / 9 },
  { id: "kelvin", label: "Kelvin", symbol: "K", factor: 1 },
];
