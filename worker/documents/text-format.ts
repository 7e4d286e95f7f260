/** What a file has around its text: a byte order mark, and how it ends its lines. */
export interface TextFormat {
  readonly bom: boolean;
  readonly lineEnds: "lf" | "crlf";
}

const BOM = "\uFEFF";

/**
 * A file's content as text with "\n" as its only line end, and the format to write it in again. Where line ends are
 * mixed, the format has the more frequent kind; where there are none, `otherwise` says.
 */
export function parseText(content: string, otherwise: TextFormat["lineEnds"]): { text: string; format: TextFormat } {
  const bom = content.startsWith(BOM);
  const body = bom ? content.slice(1) : content;
  const crlf = countOf(body, "\r\n");
  const lf = countOf(body, "\n") - crlf;
  const lineEnds = crlf + lf === 0 ? otherwise : crlf > lf ? "crlf" : "lf";
  return { text: toLineFeeds(body), format: { bom, lineEnds } };
}

/** The content of a file with this text; `text` has "\n" as its only line end. */
export function formatText(text: string, format: TextFormat): string {
  const body = format.lineEnds === "crlf" ? text.replaceAll("\n", "\r\n") : text;
  return format.bom ? BOM + body : body;
}

/** Line ends of any kind as "\n", in well-formed Unicode: halves of surrogate pairs become replacement characters. */
export function toLineFeeds(text: string): string {
  return (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text).toWellFormed();
}

export function isSameFormat(left: TextFormat, right: TextFormat): boolean {
  return left.bom === right.bom && left.lineEnds === right.lineEnds;
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) count += 1;
  return count;
}
