/** What a text's indented lines are indented by, where they all agree. `width` is in spaces. */
export type IndentStyle = { by: "tab" } | { by: "space"; width: number };

const LEAST_LINES = 3;

export function indentOf(line: string): string {
  return line.slice(0, line.length - line.trimStart().length);
}

/** The one style of all indented lines; null where there are few of them or both kinds. */
export function readIndentStyle(lines: readonly string[]): IndentStyle | null {
  let tabs = 0;
  let spaces = 0;
  let width = 0;
  for (const line of lines) {
    if (line.startsWith("\t")) tabs += 1;
    // One space is how the lines of a block comment are aligned.
    else if (/^ {2,}[^\s*]/.test(line)) {
      spaces += 1;
      width = greatestCommonDivisor(width, indentOf(line).length);
    }
  }
  if (tabs >= LEAST_LINES && spaces === 0) return { by: "tab" };
  if (spaces >= LEAST_LINES && tabs === 0) return { by: "space", width: width < 2 ? 2 : Math.min(width, 8) };
  return null;
}

/** New lines for a text of a style that they may not be written in: tabs for spaces, or spaces for tabs. */
export function restyleIndents(lines: readonly string[], style: IndentStyle | null): string[] {
  if (style === null) return [...lines];
  if (style.by === "space") {
    return lines.map((line) => indentOf(line).replaceAll("\t", " ".repeat(style.width)) + line.trimStart());
  }
  const indents = lines.filter((line) => line.trim() !== "").map((line) => / {2,}$/.exec(indentOf(line))?.[0].length);
  const width = indents.reduce<number>((sum, each) => greatestCommonDivisor(sum, each ?? 0), 0);
  if (width < 2) return [...lines];
  const step = width % 4 === 0 && !indents.includes(2) ? 4 : 2;
  return lines.map((line) => {
    const indent = indentOf(line);
    const spaces = / {2,}$/.exec(indent)?.[0].length ?? 0;
    return indent.slice(0, indent.length - spaces) + "\t".repeat(Math.floor(spaces / step)) + line.trimStart();
  });
}

function greatestCommonDivisor(left: number, right: number): number {
  return right === 0 ? left : greatestCommonDivisor(right, left % right);
}
