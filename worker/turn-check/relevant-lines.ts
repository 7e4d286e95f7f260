import { plainTerminalText } from "@lathe/agent/text/terminal-text";

const MAX_LINE_CHARACTERS = 500;

export interface LinesOptions {
  /** The project's folder as its processes see it. */
  folder: string;
  maxCharacters: number;
  /** Which part is kept of what is too long: a list of errors begins with the cause, a log ends with it. */
  keep: "first" | "last";
}

/**
 * What matters of a text that the app or its tools printed: paths from the project's folder on, no stack frames of
 * packages and of the tools themselves, nothing twice, within its limit. A log's text is hostile: no control characters.
 */
export function relevantLines(text: string, options: LinesOptions): string {
  const lines = plainTerminalText(text)
    .split("\n")
    .map((line) => shortenPaths(printable(line), options.folder).trimEnd())
    .filter((line) => line !== "" && !isForeignFrame(line));
  return keepWithin(joinRepeated(lines), options);
}

/** One line for people. */
export function firstLine(text: string, folder: string, maxCharacters: number): string {
  const [line = ""] = relevantLines(text, { folder, maxCharacters: MAX_LINE_CHARACTERS * 2, keep: "first" }).split(
    "\n",
  );
  return line.slice(0, maxCharacters).toWellFormed();
}

/** Text that every store takes. */
function printable(line: string): string {
  return line
    .slice(0, MAX_LINE_CHARACTERS * 2)
    .toWellFormed()
    .replaceAll("\t", "  ")
    .replaceAll(/\p{Cc}/gu, "");
}

function shortenPaths(line: string, folder: string): string {
  return (
    line
      // The app's own address: the browser knows its modules by that.
      .replaceAll(/\bhttps?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\/(?=\S)/g, "")
      .replaceAll(new RegExp(`(?<![\\w.~-])(?:file://)?(?:/@fs)?${RegExp.escape(folder)}/`, "g"), "")
      // What dev servers add to the names of modules to get around caches.
      .replaceAll(/(\.\w{1,6})\?[\w.%-]+(?:=[\w.%-]*)?(?:&[\w.%-]+(?:=[\w.%-]*)?)*/g, "$1")
      .slice(0, MAX_LINE_CHARACTERS)
  );
}

function isForeignFrame(line: string): boolean {
  return (
    /^\s*at /.test(line) &&
    /(?:node_modules\/|\bnode:|@vite\/|@react-refresh|\.vite\/|\(?<anonymous>(?::\d+:\d+)?\)?$|\(native)/.test(line)
  );
}

/** A line that came before is told once, with how often it came. */
function joinRepeated(lines: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].map(([line, count]) => (count === 1 || /^\s/.test(line) ? line : `${line} (${count} times)`));
}

function keepWithin(lines: readonly string[], { maxCharacters, keep }: LinesOptions): string {
  const whole = lines.join("\n");
  if (whole.length <= maxCharacters) return whole;
  const room = maxCharacters - 40;
  const kept: string[] = [];
  let size = 0;
  for (const line of keep === "first" ? lines : lines.toReversed()) {
    if (size + line.length + 1 > room) break;
    kept.push(line);
    size += line.length + 1;
  }
  const note = `… ${lines.length - kept.length} more lines`;
  return (keep === "first" ? [...kept, note] : [note, ...kept.toReversed()]).join("\n");
}
