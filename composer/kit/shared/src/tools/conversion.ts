import { isRecord } from "./is-record.ts";

/** A unit by how it becomes the quantity's base unit: value * factor + offset. */
export interface Unit {
  id: string;
  label: string;
  symbol: string;
  factor: number;
  /** Only temperatures have one. */
  offset?: number;
}

export function convert(value: number, from: Unit, to: Unit): number {
  if (from.id === to.id) return value;
  const base = value * from.factor + (from.offset ?? 0);
  const converted = (base - (to.offset ?? 0)) / to.factor;
  // What binary fractions add beyond the twelfth digit is no part of the value.
  return Number(converted.toPrecision(12));
}

/** As it stands in a field that can be edited: plain digits, at most seven significant ones. */
export function conversionText(value: number): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e12 || size < 1e-6) return String(Number(value.toPrecision(7)));
  const decimals = Math.min(20, Math.max(0, 6 - Math.floor(Math.log10(size))));
  return value
    .toFixed(decimals)
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
}

/** What was converted last. */
export interface Conversion {
  from: string;
  to: string;
  /** As it was typed, on the side of `from`. */
  text: string;
}

export function readConversion(units: readonly Unit[], stored: unknown): Conversion {
  const fields = isRecord(stored) ? stored : {};
  const unitOr = (value: unknown, index: number) =>
    typeof value === "string" && units.some(({ id }) => id === value) ? value : (units[index]?.id ?? "");
  const text = typeof fields.text === "string" && fields.text.length <= 40 ? fields.text : "1";
  return { from: unitOr(fields.from, 0), to: unitOr(fields.to, 1), text };
}
