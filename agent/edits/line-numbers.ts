const NUMBERED = /^\s*L?(\d{1,6})(?:\t|\s*\| ?|→|: {0,1}(?=\s|$))/;

/**
 * A text copied with the numbers that read_file shows (`12⇥text`, also `12| text`, `12→text`): the text itself and the
 * number of its first line. Null unless each line has a number and they count up by one.
 */
export function withoutLineNumbers(text: string): { text: string; firstLine: number } | null {
  const lines = splitLines(text);
  const numbers = lines.map((line) => numberOf(line));
  const [firstLine] = numbers;
  if (firstLine === undefined || firstLine === null) return null;
  if (numbers.some((number, index) => number !== firstLine + index)) return null;
  return { text: stripNumbers(text), firstLine };
}

/** Takes such numbers from the lines that have them; the lines of a replacement need not all have one. */
export function stripNumbers(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(NUMBERED, ""))
    .join("\n");
}

function numberOf(line: string): number | null {
  const found = NUMBERED.exec(line)?.[1];
  return found === undefined ? null : Number(found);
}

function splitLines(text: string): string[] {
  const lines = text.split("\n");
  if (lines.at(-1)?.trim() === "") lines.pop();
  return lines;
}
