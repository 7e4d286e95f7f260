import { isRecord } from "./is-record.ts";
import { parseNumber } from "./number-text.ts";

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

export type Side = "left" | "right";

/** What was converted last: two units, and the text on the side that was typed into. */
export interface Conversion {
  left: string;
  right: string;
  side: Side;
  text: string;
}

export function readConversion(units: readonly Unit[], stored: unknown): Conversion {
  const fields = isRecord(stored) ? stored : {};
  const unitOr = (value: unknown, index: number) =>
    typeof value === "string" && units.some(({ id }) => id === value) ? value : (units[index]?.id ?? "");
  return {
    left: unitOr(fields.left, 0),
    right: unitOr(fields.right, 1),
    side: fields.side === "right" ? "right" : "left",
    text: typeof fields.text === "string" && fields.text.length <= 40 ? fields.text : "1",
  };
}

/** What both sides show; the other side is empty when what was typed is no number. */
export function conversionTexts(units: readonly Unit[], conversion: Conversion): Record<Side, string> {
  const { side, text } = conversion;
  const other = side === "left" ? "right" : "left";
  const converted = convertTyped(units, conversion, conversion[other]);
  const otherText = converted === null ? "" : conversionText(converted);
  return side === "left" ? { left: text, right: otherText } : { left: otherText, right: text };
}

/** What was typed in another unit; null when it is no number. */
export function convertTyped(
  units: readonly Unit[],
  { side, text, ...sides }: Conversion,
  unitId: string,
): number | null {
  const value = parseNumber(text);
  const from = units.find(({ id }) => id === sides[side]);
  const to = units.find(({ id }) => id === unitId);
  return value === null || from === undefined || to === undefined ? null : convert(value, from, to);
}

/** The units change places, and what was typed stays where it is. */
export function swapUnits(conversion: Conversion): Conversion {
  return { ...conversion, left: conversion.right, right: conversion.left };
}
