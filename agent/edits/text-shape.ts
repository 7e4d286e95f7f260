import { mainLineEnding, withLineEnding } from "./text-lines.ts";

const BYTE_ORDER_MARK = "\uFEFF";

/** What a text keeps whatever is edited in it. */
export interface TextShape {
  /** The byte order mark, or nothing. */
  mark: string;
  /** The line ending that new lines get. */
  ending: "\n" | "\r\n";
  /** Whether the last line ends with one; null for an empty text, which says nothing. */
  finalNewline: boolean | null;
}

/** Parts a text into what is edited and what stays. */
export function openText(text: string): { shape: TextShape; body: string } {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
  const body = text.slice(mark.length);
  const finalNewline = body === "" ? null : body.endsWith("\n");
  return { shape: { mark, ending: mainLineEnding(body), finalNewline }, body };
}

/** Puts an edited body back: with its mark, and with or without its final newline as it was. */
export function closeText(shape: TextShape, body: string): string {
  if (body === "" || shape.finalNewline === null || body.endsWith("\n") === shape.finalNewline)
    return shape.mark + body;
  if (shape.finalNewline) return shape.mark + body + shape.ending;
  return shape.mark + body.slice(0, body.endsWith("\r\n") ? -2 : -1);
}

/** A text that replaces the whole of another in the shape of that: models write newlines and no marks. */
export function shapeLike(before: string, text: string): string {
  const { shape } = openText(before);
  const { body } = openText(text);
  const newlineMissing = shape.finalNewline === true && body !== "" && !body.endsWith("\n");
  const ended = newlineMissing ? `${body}\n` : body;
  // A text that brings carriage returns itself means its line endings.
  return shape.mark + (ended.includes("\r") ? ended : withLineEnding(ended, shape.ending));
}
