import type { CodeLine } from "./number-codes.ts";

/** Later ones count milliseconds: as seconds they were after the year 5000. */
const MOST_SECONDS = 100_000_000_000;

/** A Unix timestamp, in seconds or milliseconds, as a date; a date, "2026-03-31 12:00", as a timestamp. */
export function unixTimeOf(text: string, timeZone?: string): CodeLine[] {
  const plain = text.trim();
  const isNumber = /^-?\d{1,15}$/.test(plain);
  const number = Number(plain);
  const ms = isNumber ? (Math.abs(number) >= MOST_SECONDS ? number : number * 1_000) : Date.parse(plain);
  if (plain === "" || Number.isNaN(ms) || Number.isNaN(new Date(ms).getTime())) return [];
  const here = new Intl.DateTimeFormat(undefined, {
    dateStyle: "full",
    timeStyle: "medium",
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  return [
    { label: "Here", value: here.format(ms) },
    { label: "UTC", value: new Date(ms).toISOString() },
    { label: "Seconds", value: String(Math.floor(ms / 1_000)) },
    { label: "Milliseconds", value: String(ms) },
  ];
}
