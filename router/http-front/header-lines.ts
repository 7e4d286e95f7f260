/** A header as it came. `lower` is the name to compare with; names and values are latin1. */
export interface HeaderLine {
  name: string;
  lower: string;
  value: string;
}

const HEADER_NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
// oxlint-disable-next-line no-control-regex -- a tab is the one control character that a value may hold
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Reads the lines from `start` on as headers. Null when one is not exactly `name: value`: folded lines, a space before
 * the colon, bare CR or LF and other control characters are how two servers come to read one message as two.
 */
export function readHeaderLines(lines: readonly string[], start: number): HeaderLine[] | null {
  const headers: HeaderLine[] = [];
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const colon = line.indexOf(":");
    if (colon < 1) return null;
    const name = line.slice(0, colon);
    const value = line.slice(colon + 1);
    if (!HEADER_NAME.test(name) || !HEADER_VALUE.test(value)) return null;
    headers.push({ name, lower: name.toLowerCase(), value: trimBlanks(value) });
  }
  return headers;
}

/** The value of a header that is there once; null when it is missing or there more than once. */
export function singleValue(headers: readonly HeaderLine[], lower: string): string | null {
  let found: string | null = null;
  for (const header of headers) {
    if (header.lower !== lower) continue;
    if (found !== null) return null;
    found = header.value;
  }
  return found;
}

/** The first value of a header. */
export function firstValue(headers: readonly HeaderLine[], lower: string): string | null {
  return headers.find((header) => header.lower === lower)?.value ?? null;
}

/** The members of a comma-separated list over all lines of a header, in lower case. */
export function listTokens(headers: readonly HeaderLine[], lower: string): string[] {
  const tokens: string[] = [];
  for (const header of headers) {
    if (header.lower !== lower) continue;
    for (const token of header.value.split(",")) {
      const trimmed = trimBlanks(token).toLowerCase();
      if (trimmed !== "") tokens.push(trimmed);
    }
  }
  return tokens;
}

export function countHeaders(headers: readonly HeaderLine[], lower: string): number {
  let count = 0;
  for (const header of headers) if (header.lower === lower) count += 1;
  return count;
}

/** String.trim would also cut latin1's no-break space, which is part of a value. */
function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
