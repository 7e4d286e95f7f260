/*
 * Tables as text, after RFC 4180: fields with separators, quotes or line breaks stand in quotes, a quote in them is doubled.
 *
 * Spreadsheets take text that begins with =, +, -, @, a tab or a line break for a formula and carry it out, which can send
 * data elsewhere. So such text is written with an apostrophe before it, as OWASP advises ("CSV Injection",
 * owasp.org/www-community/attacks/CSV_Injection), and read without it. Plain numbers stay as they are.
 */

const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[-+]?(?:\d+(?:[.,]\d+)*|[.,]\d+)(?:[eE][-+]?\d+)?$/;
const SEPARATORS = [",", ";", "\t"] as const;

/** Rows of fields as a text with CRLF at each row's end, and a mark at the start by which Excel knows that it is UTF-8. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => (row.length === 1 && row[0] === "" ? '""' : row.map(writeField).join(",")));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join("")}`;
}

function writeField(text: string): string {
  const field = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$|^\uFEFF/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

/**
 * The rows of a text, each with its fields. Fields are parted by commas, semicolons or tabs, rows by any line break; empty
 * lines are left out. Text that is not quite right is read as well as it can be: a quote that is not closed ends with the
 * text.
 */
export function readCsv(text: string): string[][] {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  return readRows(source, findSeparator(source)).map((row) => row.map(readField));
}

function readField(field: string): string {
  return field.startsWith("'") && FORMULA.test(field) ? field.slice(1) : field;
}

/** The one that stands most often in the first row; a comma when there is none. */
function findSeparator(source: string): string {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const char of source) {
    if (char === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (char === "\n" || char === "\r")) {
      if (counts.size > 0) break;
    } else if (!isQuoted) counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  return SEPARATORS.reduce((best, each) => ((counts.get(each) ?? 0) > (counts.get(best) ?? 0) ? each : best));
}

function readRows(source: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let isQuoted = false;
  /** Whether the field began with a quote: then "" is a field too, not an empty line. */
  let wasQuoted = false;

  function endField() {
    row.push(field);
    field = "";
  }

  function endRow() {
    const isEmptyLine = row.length === 0 && field === "" && !wasQuoted;
    if (!isEmptyLine) {
      endField();
      rows.push(row);
    }
    row = [];
    wasQuoted = false;
  }

  for (let index = 0; index < source.length; index += 1) {
    const char = source.charAt(index);
    if (isQuoted) {
      if (char !== '"') field += char;
      else if (source.charAt(index + 1) === '"') {
        field += '"';
        index += 1;
      } else isQuoted = false;
    } else if (char === '"' && field === "") {
      isQuoted = true;
      wasQuoted = true;
    } else if (char === separator) endField();
    else if (char === "\n" || char === "\r") {
      if (char === "\r" && source.charAt(index + 1) === "\n") index += 1;
      endRow();
    } else field += char;
  }
  endRow();
  return rows;
}
