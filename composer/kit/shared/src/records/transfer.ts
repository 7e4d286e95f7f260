import { readCsv, writeCsv } from "./csv.ts";
import { isDay } from "./days.ts";

interface WrittenColumn<Item> {
  heading: string;
  write: (item: Item) => string | number | boolean | readonly string[] | null;
}

interface ReadColumn<Values> {
  heading: string;
  /** From text as `write` gives it, or as people write it. What cannot be read is empty. */
  read: (text: string) => Partial<Values>;
}

/** A column of a file with records: what stands in it of a record, and what comes of it for the values of one. */
export interface Column<Values, Item = Values> extends WrittenColumn<Item>, ReadColumn<Values> {}

/** A file with records. */
export function exportRecords<Item>(
  columns: readonly WrittenColumn<Item>[],
  items: readonly Item[],
  kind: "csv" | "json",
): string {
  const headings = columns.map(({ heading }) => heading);
  if (kind === "csv")
    return writeCsv([headings, ...items.map((item) => columns.map(({ write }) => asText(write(item))))]);
  const rows = items.map((item) => Object.fromEntries(columns.map(({ heading, write }) => [heading, write(item)])));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

export interface Imported<Values> {
  drafts: Values[];
  /** Rows that were left out, from 1, and why. */
  refused: { row: number; reason: string }[];
  /** Headings of the file that no column has. */
  unknown: string[];
}

interface ImportRules<Values> {
  columns: readonly ReadColumn<Values>[];
  empty: Values;
  findFaults: (draft: Values) => Partial<Record<string, string>>;
}

/** Reads a file with records. Null when there is no table in it. */
export function importRecords<Values extends object>(
  { columns, empty, findFaults }: ImportRules<Values>,
  text: string,
  kind: "csv" | "json",
): Imported<Values> | null {
  const rows = kind === "csv" ? csvRows(text) : jsonRows(text);
  if (rows === null) return null;
  const byHeading = new Map(columns.map((column) => [plain(column.heading), column]));
  const imported: Imported<Values> = { drafts: [], refused: [], unknown: [] };
  const unknown = new Set<string>();
  rows.forEach((row, index) => {
    const draft = { ...empty };
    for (const [heading, value] of row) {
      const column = byHeading.get(plain(heading));
      if (column === undefined) unknown.add(heading);
      else Object.assign(draft, column.read(value));
    }
    const [fault] = Object.entries(findFaults(draft));
    if (fault === undefined) imported.drafts.push(draft);
    else imported.refused.push({ row: index + 1, reason: fault.join(": ") });
  });
  imported.unknown.push(...unknown);
  return imported;
}

/** What came of an import, for people. `noun` is theirs: "books". */
export function reportImport(imported: Imported<object> | null, noun: string): string {
  if (imported === null) return "There is no table in this file.";
  const { drafts, refused, unknown } = imported;
  const [first] = refused;
  return [
    `Added ${drafts.length} of ${drafts.length + refused.length} ${noun}.`,
    first === undefined ? "" : `Left out ${refused.length}: row ${first.row}, ${first.reason}`,
    unknown.length === 0 ? "" : `Not known here: ${unknown.join(", ")}.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** "1,299.50", "3,5" and "€ 12" are numbers; null for what is none. */
export function numberIn(text: string): number | null {
  const digits = text.replaceAll(/[^\d.,+\-eE]/g, "");
  const isComma = /^[^.]*,\d{1,2}$/.test(digits) || /\..*,/.test(digits);
  const number = Number(isComma ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", ""));
  return digits === "" || !Number.isFinite(number) ? null : number;
}

export function truthIn(text: string): boolean {
  return /^(?:true|yes|y|x|1|done|✓)$/i.test(text.trim());
}

/** A day (2026-03-31); "" for what is none. */
export function dayIn(text: string): string {
  const day = text.trim().slice(0, 10);
  return isDay(day) ? day : "";
}

/** Several texts with commas or semicolons between. */
export function listIn(text: string): string[] {
  return [...new Set(text.split(/[,;]/).map((part) => part.trim()))].filter((part) => part !== "");
}

/** The ids of records by their titles; those that are not there are left out. */
export function idsOfTitles(items: readonly { id: string; title: string }[], titles: readonly string[]): string[] {
  return titles.flatMap((title) => items.find((item) => plain(item.title) === plain(title))?.id ?? []);
}

type Row = [heading: string, value: string][];

function csvRows(text: string): Row[] | null {
  const [headings, ...rows] = readCsv(text);
  if (headings === undefined || headings.every((heading) => heading.trim() === "")) return null;
  return rows.map((row) =>
    headings
      .map((heading, index): [string, string] => [heading, row[index] ?? ""])
      .filter(([heading]) => heading !== ""),
  );
}

function jsonRows(text: string): Row[] | null {
  let stored: unknown;
  try {
    stored = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    // No JSON.
    return null;
  }
  if (!isObject(stored)) return null;
  const list: unknown = Array.isArray(stored) ? stored : Object.values(stored).find(Array.isArray);
  if (!Array.isArray(list)) return null;
  return list.filter(isObject).map((item) => Object.entries(item).map(([heading, value]) => [heading, asText(value)]));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(asText).join(", ");
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

function plain(text: string): string {
  return text.trim().toLocaleLowerCase();
}
