import type { Unit } from "../conversion.ts";

/**
 * In pascals (NIST SP 811, appendix B). An atmosphere is 101325 Pa and a torr its 760th part by definition; a pound-force per
 * square inch is 0.45359237 kg × 9.80665 m/s² on 0.0254 m squared.
 */
export const PRESSURE_UNITS: readonly Unit[] = [
  { id: "bar", label: "Bar", symbol: "bar", factor: 100_000 },
  { id: "psi", label: "Pounds per square inch", symbol: "psi", factor: (0.45359237 * 9.80665) / 0.0254 ** 2 },
  { id: "pascal", label: "Pascals", symbol: "Pa", factor: 1 },
  { id: "hectopascal", label: "Hectopascals", symbol: "hPa", factor: 100 },
  { id: "kilopascal", label: "Kilopascals", symbol: "kPa", factor: 1_000 },
  { id: "atmosphere", label: "Atmospheres", symbol: "atm", factor: 101_325 },
  { id: "torr", label: "Torr", symbol: "Torr", factor: 101_325 / 760 },
];
