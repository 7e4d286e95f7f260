import { readCsv } from "./csv.ts";

export type TransferKind = "csv" | "json";

/** What would come from a file, before it does. */
export interface ImportPreview {
  /** How many records. */
  count: number;
  /** Columns that the app knows. */
  known: readonly string[];
  /** Columns that it does not, and leaves out. */
  unknown: readonly string[];
  /** Columns that the app has and the file does not; they stay empty. */
  missing: readonly string[];
}

/**
 * Compares a file with what the app itself would write at this moment, by the names of columns. Null when there is nothing
 * in it that could be read.
 */
export function previewImport(text: string, kind: TransferKind, exported: string): ImportPreview | null {
  const table = kind === "csv" ? csvTable(text) : jsonTable(text);
  if (table === null) return null;
  const own = (kind === "csv" ? csvTable(exported) : jsonTable(exported))?.columns ?? [];
  const ownNames = new Set(own.map(plain));
  const names = new Set(table.columns.map(plain));
  // A new app without records exports no names in JSON: then there is nothing to compare with.
  const isKnown = (column: string) => own.length === 0 || ownNames.has(plain(column));
  return {
    count: table.count,
    known: table.columns.filter(isKnown),
    unknown: table.columns.filter((column) => !isKnown(column)),
    missing: own.filter((column) => !names.has(plain(column))),
  };
}

/** By its name; a file without a telling one by what it begins with. */
export function kindOfFile(name: string, text: string): TransferKind {
  if (/\.json$/i.test(name)) return "json";
  if (/\.(?:csv|tsv)$/i.test(name)) return "csv";
  return /^[\uFEFF\s]*[[{]/.test(text) ? "json" : "csv";
}

/** What a file of today is called, "books-2026-03-31.csv", and its type for browsers and phones. */
export function transferFile(noun: string, kind: TransferKind, day: string): { name: string; type: string } {
  return {
    name: `${noun.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-")}-${day}.${kind}`,
    type: kind === "csv" ? "text/csv" : "application/json",
  };
}

interface Table {
  columns: readonly string[];
  count: number;
}

function csvTable(text: string): Table | null {
  const [columns, ...rows] = readCsv(text);
  if (columns === undefined) return null;
  return { columns: columns.map((column) => column.trim()).filter((column) => column !== ""), count: rows.length };
}

function jsonTable(text: string): Table | null {
  const records = recordsIn(text);
  if (records === null) return null;
  return { columns: [...new Set(records.flatMap((record) => Object.keys(record)))], count: records.length };
}

/** The list in a file, whether it is one itself or stands under some name in it. */
function recordsIn(text: string): object[] | null {
  let stored: unknown;
  try {
    stored = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
  if (typeof stored !== "object" || stored === null) return null;
  const list: unknown = Array.isArray(stored) ? stored : Object.values(stored).find(Array.isArray);
  return Array.isArray(list) ? list.filter(isObject) : null;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function plain(column: string): string {
  return column.trim().toLocaleLowerCase();
}
