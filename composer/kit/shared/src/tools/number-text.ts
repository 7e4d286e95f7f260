/**
 * The number that somebody typed, with a point or a comma before its decimals and with or without marks between
 * thousands; null when it is none.
 */
export function parseNumber(text: string): number | null {
  const bare = text.replace(/[\s'’_]/g, "").replace(/^[−–]/, "-");
  const decimal = Math.max(bare.lastIndexOf("."), bare.lastIndexOf(","));
  const mark = bare.charAt(decimal);
  // A mark that stands there more than once is between thousands.
  const hasDecimals = decimal !== -1 && bare.indexOf(mark) === decimal;
  const plain = hasDecimals
    ? `${bare.slice(0, decimal).replace(/[.,]/g, "")}.${bare.slice(decimal + 1)}`
    : bare.replace(/[.,]/g, "");
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(plain)) return null;
  const number = Number(plain);
  return Number.isFinite(number) ? number : null;
}

/** For reading: "1,234.5" as it is written where the person is. Very large and very small numbers in powers of ten. */
export function formatNumber(value: number, decimals: number): string {
  const size = Math.abs(value);
  if (size >= 1e15)
    return new Intl.NumberFormat(undefined, { notation: "scientific", maximumFractionDigits: 6 }).format(value);
  const shown = new Intl.NumberFormat(undefined, { maximumFractionDigits: decimals }).format(value);
  return shown === "-0" ? "0" : shown;
}

/** What was typed, with marks between thousands, for reading; as it was typed when it is no number. */
export function formatTyped(text: string): string {
  const number = parseNumber(text);
  if (number === null || Math.abs(number) < 1_000 || Math.abs(number) >= 1e15) return text;
  return formatNumber(number, 10);
}
