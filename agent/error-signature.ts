/** Lines that say what is wrong, in the words of compilers, shells, test runners and Lathe's own tools. */
const TELLING =
  /\b(?:error|errors|exception|failed|failure|cannot|can't|could not|couldn't|not found|no such|undefined|unexpected|denied|refused|missing|panic|traceback)\b/i;
const MAX_LINES = 3;
const MAX_LINE_CHARACTERS = 160;

/**
 * What makes two failures the same: the first lines that say what is wrong, without what differs from run to run (numbers,
 * times, hashes) and without what stands around them. A result that names no error is known by its first line.
 */
export function signError(result: string): string {
  const lines = result.split("\n").flatMap((line) => {
    const text = normalise(line);
    return text === "" ? [] : [text];
  });
  const telling = lines.filter((line) => TELLING.test(line)).slice(0, MAX_LINES);
  return (telling.length > 0 ? telling : lines.slice(0, 1)).join("\n");
}

function normalise(line: string): string {
  return line
    .replaceAll(/\b[0-9a-f]{8,}\b/gi, "#")
    .replaceAll(/\d+(?:\.\d+)?/g, "#")
    .replaceAll(/\s+/g, " ")
    .trim()
    .slice(0, MAX_LINE_CHARACTERS);
}
