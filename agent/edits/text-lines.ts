/** A line of a text with where it stands in it. `end` is behind its characters, `next` behind its line ending. */
export interface TextLine {
  text: string;
  start: number;
  end: number;
  next: number;
}

/** The lines of a text. Text that ends with a line ending has no empty line behind it. */
export function readLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const next = newline === -1 ? text.length : newline + 1;
    let end = newline === -1 ? text.length : newline;
    if (newline !== -1 && end > start && text[end - 1] === "\r") end -= 1;
    lines.push({ text: text.slice(start, end), start, end, next });
    start = next;
  }
  return lines;
}

/** The line ending that most of a text's lines have. */
export function mainLineEnding(text: string): "\n" | "\r\n" {
  let newlines = 0;
  let carriageReturns = 0;
  for (let index = text.indexOf("\n"); index !== -1; index = text.indexOf("\n", index + 1)) {
    newlines += 1;
    if (text[index - 1] === "\r") carriageReturns += 1;
  }
  return carriageReturns * 2 > newlines ? "\r\n" : "\n";
}

export function withLineEnding(text: string, ending: "\n" | "\r\n"): string {
  const unix = text.replaceAll("\r\n", "\n");
  return ending === "\n" ? unix : unix.replaceAll("\n", "\r\n");
}

/** The number, from 1, of the line that an index lies in. */
export function lineNumberAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < index; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

/** Lines as they are quoted to a model: right-aligned number, tab, text. `first` counts from 1. */
export function numberLines(lines: readonly string[], first: number): string {
  const width = String(first + lines.length - 1).length;
  return lines.map((line, index) => `${String(first + index).padStart(width)}\t${line}`).join("\n");
}
