import type { Unit } from "../conversion.ts";

/**
 * In joules (NIST SP 811, appendix B): the calorie is the thermochemical one, 4.184 J; the British thermal unit that of the
 * International Table, 1055.05585262 J; the electronvolt is exact since 2019 (SI brochure, table 8).
 */
export const ENERGY_UNITS: readonly Unit[] = [
  { id: "kilojoule", label: "Kilojoules", symbol: "kJ", factor: 1_000 },
  { id: "kilocalorie", label: "Kilocalories", symbol: "kcal", factor: 4_184 },
  { id: "joule", label: "Joules", symbol: "J", factor: 1 },
  { id: "calorie", label: "Calories", symbol: "cal", factor: 4.184 },
  { id: "watt-hour", label: "Watt hours", symbol: "Wh", factor: 3_600 },
  { id: "kilowatt-hour", label: "Kilowatt hours", symbol: "kWh", factor: 3_600_000 },
  { id: "british-thermal-unit", label: "British thermal units", symbol: "BTU", factor: 1_055.055_852_62 },
  { id: "electronvolt", label: "Electronvolts", symbol: "eV", factor: 1.602_176_634e-19 },
];
