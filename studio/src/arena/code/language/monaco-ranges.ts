import type { TextEdit, TextPosition, TextRange } from "@lathe/protocol/language";

/** As Monaco counts: lines and columns from 1. */
export interface EditorRange {
  startLineNumber: number;
  startColumn: number;
  endLineNumber: number;
  endColumn: number;
}

export function toEditorRange({ start, end }: TextRange): EditorRange {
  return {
    startLineNumber: start.line + 1,
    startColumn: start.character + 1,
    endLineNumber: end.line + 1,
    endColumn: end.character + 1,
  };
}

export function toTextPosition({ lineNumber, column }: { lineNumber: number; column: number }): TextPosition {
  return { line: lineNumber - 1, character: column - 1 };
}

/** Null when an edit is of a place that the text does not have: it is another text by now. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string | null {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const offsetOf = ({ line, character }: TextPosition): number | null => {
    const start = starts[line];
    if (start === undefined) return null;
    const end = (starts[line + 1] ?? text.length + 1) - 1;
    return start + character <= end ? start + character : null;
  };
  const placed: { start: number; end: number; text: string }[] = [];
  for (const edit of edits) {
    const start = offsetOf(edit.range.start);
    const end = offsetOf(edit.range.end);
    if (start === null || end === null || end < start) return null;
    placed.push({ start, end, text: edit.text });
  }
  placed.sort((left, right) => left.start - right.start || left.end - right.end);
  let result = "";
  let at = 0;
  for (const { start, end, text: inserted } of placed) {
    if (start < at) return null;
    result += text.slice(at, start) + inserted;
    at = end;
  }
  return result + text.slice(at);
}
