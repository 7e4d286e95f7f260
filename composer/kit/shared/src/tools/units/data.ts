import type { Unit } from "../conversion.ts";

/** In bytes. Kilo is 1000 and kibi 1024 (SI brochure, chapter 3; IEC 80000-13). */
export const DATA_UNITS: readonly Unit[] = [
  { id: "megabyte", label: "Megabytes", symbol: "MB", factor: 1e6 },
  { id: "mebibyte", label: "Mebibytes", symbol: "MiB", factor: 1_048_576 },
  { id: "bit", label: "Bits", symbol: "bit", factor: 0.125 },
  { id: "byte", label: "Bytes", symbol: "B", factor: 1 },
  { id: "kilobyte", label: "Kilobytes", symbol: "kB", factor: 1_000 },
  { id: "kibibyte", label: "Kibibytes", symbol: "KiB", factor: 1_024 },
  { id: "megabit", label: "Megabits", symbol: "Mbit", factor: 125_000 },
  { id: "gigabyte", label: "Gigabytes", symbol: "GB", factor: 1e9 },
  { id: "gibibyte", label: "Gibibytes", symbol: "GiB", factor: 1_073_741_824 },
  { id: "terabyte", label: "Terabytes", symbol: "TB", factor: 1e12 },
  { id: "tebibyte", label: "Tebibytes", symbol: "TiB", factor: 1_099_511_627_776 },
];
