import type { Unit } from "../conversion.ts";

/** In seconds (SI brochure, table 8). A year is the Julian year of 365.25 days, a month its twelfth. */
export const TIME_UNITS: readonly Unit[] = [
  { id: "hour", label: "Hours", symbol: "h", factor: 3_600 },
  { id: "minute", label: "Minutes", symbol: "min", factor: 60 },
  { id: "second", label: "Seconds", symbol: "s", factor: 1 },
  { id: "millisecond", label: "Milliseconds", symbol: "ms", factor: 0.001 },
  { id: "day", label: "Days", symbol: "d", factor: 86_400 },
  { id: "week", label: "Weeks", symbol: "wk", factor: 604_800 },
  { id: "month", label: "Months", symbol: "mo", factor: 2_629_800 },
  { id: "year", label: "Years", symbol: "yr", factor: 31_557_600 },
];
