export type LimitKind = "count" | "usd";
export type ParsedLimit = { value: number | null } | { problem: string };

const SCALES: Record<string, number> = { "": 1, k: 1_000, m: 1_000_000 };
const MAX_LIMIT = 1_000_000_000_000;

/** What was typed as a limit: `3,000,000`, `3M`, `500k`, `$2.50`. Nothing is null: no limit. */
export function parseLimit(text: string, kind: LimitKind): ParsedLimit {
  const typed = text.trim().toLowerCase();
  if (typed === "") return { value: null };
  const match = /^(\$?)\s*(\d{1,3}(?:[, ]\d{3})+|\d+)(\.\d+)?\s*([km]?)$/.exec(typed);
  const [, dollar = "", whole = "", fraction = "", scale = ""] = match ?? [];
  if (match === null || (dollar !== "" && kind === "count")) {
    return {
      problem:
        kind === "usd"
          ? "Write dollars as a number, such as 5 or 2.50, or nothing for no limit."
          : "Write a whole number, such as 60, 500k or 3M, or nothing for no limit.",
    };
  }
  const value = Number((Number(whole.replace(/[, ]/g, "") + fraction) * (SCALES[scale] ?? 1)).toFixed(6));
  if (kind === "count" && !Number.isInteger(value))
    return { problem: "There are no parts of it: write a whole number." };
  if (value === 0) return { problem: "Nothing could run with 0. Leave it empty for no limit." };
  if (value > MAX_LIMIT) return { problem: "That is more than can be counted here. Leave it empty for no limit." };
  return { value };
}

/** As `parseLimit` reads it; empty: no limit. */
export function formatLimit(value: number | null): string {
  return value === null ? "" : value.toLocaleString("en-US", { maximumFractionDigits: 6 });
}
